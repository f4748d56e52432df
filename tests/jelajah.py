"""A walk over every page and form that someone can reach, with the values that break programs."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urlsplit

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import Resolver404, resolve

from halaman_web import Formulir, Halaman

# Pages of one route differ in their record alone: the first is asked everything, one more is opened.
MOST_OF_A_ROUTE = 2
LEFT_OUT = {"account_logout"}
HUGE = "99999999999999999999999"
LONG = "<script>'; DROP TABLE pegawai_pegawai; -- =HYPERLINK(1) \U0001f600" + "é" * 3000
ODD_VALUES = ("", "\x00", "-1", HUGE, "31-02-2024", "9999-12-31", "0001-01-01", "²", "NaN", "bukan-uuid", LONG)
# Tried in one field at a time, the others as they stand: two of them for each, in turn.
ALONE = ("-1", HUGE, "9999-12-31", "²", LONG)
A_FIELD = 2
ODD_FILES = {
    "kosong.xlsx": b"",
    "bukan.xlsx": b"PK\x03\x04 bukan zip",
    "bukan.pdf": b"%PDF-",
    "x" * 300 + ".txt": b"\xff\xfe\x00",
}
# Bodies that no browser sends.
ODD_BODIES = (
    (b"\xff\xfe", "multipart/form-data"),
    (b"--x\r\nContent-Disposition: form-data; name=\xff\r\n", "multipart/form-data; boundary=x"),
    (b"versi=%FF%FE&baris-TOTAL_FORMS=-1", "application/x-www-form-urlencoded; charset=bukan"),
)
SERIAL = re.compile(r"\d+")
Jawaban = tuple[str, HttpResponse]


@dataclass
class Jelajah:
    """One walk after another; what an earlier one tried to the end is tried once by those after it."""

    routes: set[str] = field(default_factory=set)
    forms: set[tuple[str, ...]] = field(default_factory=set)
    papers: set[str] = field(default_factory=set)
    turn: int = 0

    def jalan(self, client: Client, mulai: Iterable[str] = ("/",)) -> Iterator[Jawaban]:
        """Give every answer on the way: pages, pages asked oddly, forms sent oddly; nothing sent is kept."""
        seen: dict[str, int] = {}
        sent: set[str] = set()
        papers = frozenset(self.papers)
        waiting = list(mulai)
        known = set(waiting)
        while waiting:
            address = waiting.pop(0)
            route = rute(address)
            most = 1 if route in self.papers else MOST_OF_A_ROUTE
            if not route or route in LEFT_OUT | papers or seen.get(route, 0) >= most:
                continue
            seen[route] = seen.get(route, 0) + 1
            response = client.get(address)
            yield address, response
            if response.status_code != 200:
                continue
            if "html" not in response.headers.get("Content-Type", ""):
                # A document is the same for everybody who may have it, and dear to make.
                self.papers.add(route)
                continue
            page = Halaman(address, response.content.decode())
            if seen[route] == 1:
                yield from self._coba(client, address, page, sent)
            for link in page.tautan:
                if link not in known and not urlsplit(link).netloc:
                    known.add(link)
                    waiting.append(link)

    def _coba(self, client: Client, address: str, page: Halaman, sent: set[str]) -> Iterator[Jawaban]:
        self.turn += 1
        value, route = ODD_VALUES[self.turn % len(ODD_VALUES)], rute(address)
        new = route not in self.routes
        self.routes.add(route)
        yield from _tanya_aneh(client, address, page, ODD_VALUES if new else (value,))
        if new:
            yield from _alamat_aneh(client, address)
        for form in page.formulir:
            target = rute(form.tindakan)
            kind = (target, *sorted(_pokok(form.isian)))
            if not form.kirim or target in LEFT_OUT:
                continue
            if kind not in self.forms:
                yield from _kirim_semua(client, form)
            elif target not in sent:
                yield f"{form.tindakan} {value[:20]!r}", _kirim(client, form.tindakan, dict.fromkeys(form.isian, value))
            self.forms.add(kind)
            sent.add(target)


def rute(address: str) -> str:
    """Give the name of the route of an address; empty where it has none."""
    try:
        return str(resolve(urlsplit(address).path).view_name)
    except Resolver404:
        return ""


def _pokok(names: Iterable[str]) -> dict[str, str]:
    """Give one field of each kind: rows of a form differ in their number alone."""
    return {SERIAL.sub("#", name): name for name in reversed([*names])}


def _tanya_aneh(client: Client, address: str, page: Halaman, values: Iterable[str]) -> Iterator[Jawaban]:
    asked = {name for form in page.formulir if not form.kirim for name in form.isian}
    asked |= {part.split("=")[0] for link in page.tautan for part in urlsplit(link).query.split("&") if part}
    for value in values:
        query = urlencode(dict.fromkeys({*asked, "halaman", "q", "tanggal", "pada"}, value))
        odd = f"{urlsplit(address).path}?{query}"
        yield odd, client.get(odd)


def _alamat_aneh(client: Client, address: str) -> Iterator[Jawaban]:
    """Ask for a fragment, and for records of numbers that none has."""
    yield f"{address} HX", client.get(address, headers={"HX-Request": "true"})
    for number in ("0", HUGE) if SERIAL.search(urlsplit(address).path) else ():
        odd = SERIAL.sub(number, urlsplit(address).path)
        yield odd, client.get(odd)
        yield f"{odd} POST", _kirim(client, odd, {})


def _kirim_semua(client: Client, form: Formulir) -> Iterator[Jawaban]:
    yield form.tindakan, _kirim(client, form.tindakan, form.isian)
    odd = [([*form.isian], value) for value in ODD_VALUES]
    for place, name in enumerate(_pokok(form.isian).values()):
        odd += [([name], ALONE[(place * A_FIELD + turn) % len(ALONE)]) for turn in range(A_FIELD)]
    for names, value in odd:
        told: dict[str, Any] = {**form.isian, **dict.fromkeys(names, value)}
        yield f"{form.tindakan} {names[:6]}={value[:20]!r}", _kirim(client, form.tindakan, told)
    for name, content in ODD_FILES.items() if form.berkas else ():
        files = {each: SimpleUploadedFile(name, content) for each in form.berkas}
        yield f"{form.tindakan} {name[:20]}", _kirim(client, form.tindakan, {**form.isian, **files})
    for body, kind in ODD_BODIES:
        point = transaction.savepoint()
        yield f"{form.tindakan} {kind}", client.generic("POST", form.tindakan, body, kind)
        transaction.savepoint_rollback(point)


def _kirim(client: Client, address: str, told: dict[str, Any]) -> HttpResponse:
    """Send a form and undo what it did."""
    point = transaction.savepoint()
    response = client.post(address, told)
    transaction.savepoint_rollback(point)
    return response
