"""The sheet jabatan: the posts, each with a number of its own and its superior."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from jenjang.core.beban_kerja.periksa.teks import nama_rapi
from jenjang.core.jabatan.jenis_jabatan import JenisJabatan
from jenjang.core.penilaian.berkas import Asal, Masalah
from jenjang.surat.abk.fields import JABATAN
from jenjang.surat.abk.table import Record, Table
from jenjang.surat.buku_kerja.sheets import Sheet, Value
from jenjang.surat.nilai.claim_sheet import Findings
from jenjang.surat.nilai.headings import Heading

TABLE: Final = Table("jabatan", JABATAN, ("nama",))
_SHOWN: Final = 6


@dataclass(frozen=True, slots=True)
class Post:
    """One post as filled in; `induk` is the number of its superior, "" at the top."""

    asal: Asal
    nomor: str
    nama: str
    induk: str
    jenis: JenisJabatan | None
    kelas: int | None
    bezetting: int | None
    ditetapkan: int | None
    dalam_proses: int | None


class Posts:
    """The posts of a workbook, found by number or by name; a class because every row of work asks it."""

    def __init__(self, posts: Sequence[Post]) -> None:
        self.posts = tuple(posts)
        self._by_number = {post.nomor: post for post in posts}
        self._by_name: dict[str, list[Post]] = {}
        for post in posts:
            self._by_name.setdefault(nama_rapi(post.nama), []).append(post)

    def find(self, text: str) -> list[Post]:
        """Give the posts that a text names: by number, by "number name", or by name."""
        number = text.split(" ", 1)[0].rstrip(".")
        if text in self._by_number:
            return [self._by_number[text]]
        if number in self._by_number and nama_rapi(text[len(number) :].lstrip(".")):
            return [self._by_number[number]]
        return self._by_name.get(nama_rapi(text), [])

    def other_reading(self, text: str, cell: Value) -> str | None:
        """Give the number that a cell stored as a number may have been: 2.1 typed as 2.10."""
        if not isinstance(cell, Decimal) or "." not in text:
            return None
        return next((text + "0" * more for more in (1, 2) if text + "0" * more in self._by_number), None)


def parse_posts(sheet: Sheet, heading: Heading, findings: Findings) -> Posts:
    """Read the posts below a heading; a row without a readable name or with a number used before is no post."""
    records = [record for record in TABLE.records(sheet, heading, findings) if "nama" in record.read]
    numbered = _numbered(records, findings)
    posts = Posts([_post(record, nomor, "") for nomor, record in numbered])
    superiors = {nomor: _superior(record, nomor, posts, findings) for nomor, record in numbered}
    for nomor, record in numbered:
        if _circles(nomor, superiors):
            findings.masalah.append(record.asal.masalah("induk", "buku_abk_induk_melingkar"))
            superiors[nomor] = ""
    return Posts([_post(record, nomor, superiors[nomor]) for nomor, record in numbered])


def choices_of(posts: Sequence[Post]) -> str:
    """List posts for a message."""
    return "; ".join(f"{post.nomor} {post.nama}" for post in posts[:_SHOWN])


def _numbered(records: list[Record], findings: Findings) -> list[tuple[str, Record]]:
    """Give each post its number; one left blank gets the next free whole number."""
    used: dict[str, int] = {}
    numbered: list[tuple[str, Record]] = []
    written = {record.read["nomor"] for record in records if record.read.get("nomor")}
    free = (str(number) for number in range(1, len(records) + len(written) + 1) if str(number) not in written)
    for record in records:
        nomor = record.read.get("nomor") or next(free)
        if nomor in used:
            findings.masalah.append(record.asal.masalah("nomor", "buku_abk_nomor_ganda", baris=used[nomor]))
            continue
        used[nomor] = record.asal.baris
        numbered.append((nomor, record))
    return numbered


def _post(record: Record, nomor: str, induk: str) -> Post:
    read = record.read
    return Post(
        record.asal,
        nomor,
        read["nama"],
        induk,
        read.get("jenis"),
        read.get("kelas"),
        read.get("bezetting"),
        read.get("ditetapkan"),
        read.get("dalam_proses"),
    )


def _superior(record: Record, nomor: str, posts: Posts, findings: Findings) -> str:
    """Give the number of the superior as filled in, else the one its own number hangs under."""
    told = record.read.get("induk", "")
    if not told:
        above = nomor.rpartition(".")[0]
        while above and not posts.find(above):
            above = above.rpartition(".")[0]
        return above
    found = [post for post in posts.find(told) if post.nomor != nomor]
    if len(found) == 1:
        return found[0].nomor
    if found:
        findings.masalah.append(record.asal.masalah("induk", "buku_abk_induk_mendua", pilihan=choices_of(found)))
    else:
        findings.masalah.append(record.asal.masalah("induk", "buku_abk_induk_tidak_dikenal"))
    return ""


def _circles(nomor: str, superiors: Mapping[str, str]) -> bool:
    above, seen = superiors[nomor], {nomor}
    while above and above not in seen:
        seen.add(above)
        above = superiors[above]
    return above == nomor


def problem_of_reference(record: Record, posts: Posts) -> Masalah | None:
    """Say why the post that a row of work names is none or more than one; None where it is exactly one."""
    asal, text = record.asal, record.read["jabatan"]
    found = posts.find(text)
    if not found:
        return asal.masalah("jabatan", "buku_abk_jabatan_tidak_dikenal")
    if len(found) > 1:
        return asal.masalah("jabatan", "buku_abk_jabatan_mendua", pilihan=choices_of(found))
    other = posts.other_reading(text, record.cells["jabatan"])
    return None if other is None else asal.masalah("jabatan", "buku_abk_nomor_angka", lain=other)
