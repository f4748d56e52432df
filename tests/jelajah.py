"""A walk over every page and form that someone can reach, with the values that break programs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import Resolver404, resolve

# Pages of one route differ in their record alone: a few of each are enough.
MOST_OF_A_ROUTE = 3
LEFT_OUT = {"account_logout"}
ODD_VALUES = (
    "",
    "\x00",
    "-1",
    "99999999999999999999999",
    "31-02-2024",
    "9999-12-31",
    "<script>'; DROP TABLE pegawai_pegawai; -- =HYPERLINK(1) \U0001f600" + "é" * 3000,
)
# Tried in one field at a time as well, the others as they stand.
ALONE = ("-1", "99999999999999999999999", "9999-12-31")
ODD_FILES = {
    "kosong.xlsx": b"",
    "bukan.xlsx": b"PK\x03\x04 bukan zip",
    "bukan.pdf": b"%PDF-",
    "x" * 300 + ".txt": b"\xff\xfe\x00",
}


@dataclass
class Formulir:
    """A form of a page: where it goes and the fields it sends."""

    tindakan: str
    kirim: bool
    isian: dict[str, str] = field(default_factory=dict)
    berkas: list[str] = field(default_factory=list)


class Halaman(HTMLParser):
    """Links and forms of a page."""

    def __init__(self, alamat: str, teks: str) -> None:
        super().__init__()
        self.alamat = alamat
        self.tautan: list[str] = []
        self.formulir: list[Formulir] = []
        self._di_dalam = False
        self.feed(teks)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._di_dalam = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        for name in ("href", "hx-get"):
            if tag in {"a", "div", "section"} and name in told:
                self.tautan.append(urljoin(self.alamat, told[name]))
        if tag == "form":
            action = urljoin(self.alamat, told.get("action") or self.alamat)
            self.formulir.append(Formulir(action, told.get("method", "get").lower() == "post"))
            self._di_dalam = True
        elif tag in {"input", "select", "textarea", "button"} and told.get("name") and self._di_dalam:
            form = self.formulir[-1]
            if told.get("type") == "file":
                form.berkas.append(told["name"])
            else:
                form.isian[told["name"]] = told.get("value", "")


def jelajahi(client: Client, mulai: str = "/") -> Iterator[tuple[str, HttpResponse]]:
    """Give every answer on the way: pages, pages asked oddly, and forms sent oddly; nothing sent is kept."""
    seen: dict[str, int] = {}
    known, waiting = {mulai}, [mulai]
    while waiting:
        address = waiting.pop(0)
        route = _rute(address)
        if not route or route in LEFT_OUT or seen.get(route, 0) >= MOST_OF_A_ROUTE:
            continue
        seen[route] = seen.get(route, 0) + 1
        response = client.get(address)
        yield address, response
        if response.status_code != 200 or "html" not in response.headers.get("Content-Type", ""):
            continue
        page = Halaman(address, response.content.decode())
        if seen[route] == 1:
            yield from _tanya_aneh(client, address, page)
            for form in page.formulir:
                if form.kirim and _rute(form.tindakan) not in LEFT_OUT:
                    yield from _kirim_aneh(client, form)
        for link in page.tautan:
            if link not in known and not urlsplit(link).netloc:
                known.add(link)
                waiting.append(link)


def _rute(address: str) -> str:
    try:
        return str(resolve(urlsplit(address).path).view_name)
    except Resolver404:
        return ""


def _tanya_aneh(client: Client, address: str, page: Halaman) -> Iterator[tuple[str, HttpResponse]]:
    asked = {name for form in page.formulir if not form.kirim for name in form.isian}
    asked |= {part.split("=")[0] for link in page.tautan for part in urlsplit(link).query.split("&") if part}
    for value in ODD_VALUES:
        query = urlencode(
            {name: value.encode("utf-8", "surrogatepass") for name in {*asked, "halaman", "q", "tanggal"}}
        )
        odd = f"{urlsplit(address).path}?{query}"
        yield odd, client.get(odd)


def _kirim_aneh(client: Client, form: Formulir) -> Iterator[tuple[str, HttpResponse]]:
    for value in ODD_VALUES:
        alone = form.isian if value in ALONE else ()
        for names in ([*form.isian], *([name] for name in alone)):
            told: dict[str, Any] = {**form.isian, **dict.fromkeys(names, value)}
            yield f"{form.tindakan} {names}={value[:20]!r}", _kirim(client, form.tindakan, told)
    for name, content in ODD_FILES.items() if form.berkas else ():
        files = {each: SimpleUploadedFile(name, content) for each in form.berkas}
        yield f"{form.tindakan} {name[:20]}", _kirim(client, form.tindakan, {**form.isian, **files})


def _kirim(client: Client, address: str, told: dict[str, Any]) -> HttpResponse:
    """Send a form and undo what it did."""
    point = transaction.savepoint()
    response = client.post(address, told)
    transaction.savepoint_rollback(point)
    return response
