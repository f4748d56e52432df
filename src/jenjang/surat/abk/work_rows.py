"""The sheets tugas and angka_kredit: one row of work each, hung on its post."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from jenjang.core.angka_kredit.butir import ButirKegiatan
from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.beban_kerja.konstanta import konstanta_jenjang
from jenjang.core.beban_kerja.periksa.nama_jabatan import PEKERJA_SOSIAL, rumpun_jenjang
from jenjang.core.jabatan.jenis_jabatan import jenjang_dari_nama
from jenjang.core.jabatan.tabel_beban import BarisButir, BarisTugas, Metode
from jenjang.core.jabatan.tercetak import PERJUTAAN, Angka, Lokasi
from jenjang.core.penilaian.berkas import Kegiatan, Masalah
from jenjang.core.penilaian.periksa.butir import butir_kegiatan, masalah_butir
from jenjang.surat.abk.book import Kantor
from jenjang.surat.abk.fields import ANGKA_KREDIT, TUGAS
from jenjang.surat.abk.positions import Post, Posts, problem_of_reference
from jenjang.surat.abk.table import Record, Table
from jenjang.surat.buku_kerja.sheets import Sheet
from jenjang.surat.nilai.cell_text import words_of
from jenjang.surat.nilai.claim_sheet import Findings
from jenjang.surat.nilai.headings import Heading

TASKS: Final = Table("tugas", TUGAS, ("jabatan", "uraian", "volume", "waktu"), spread="jabatan")
CREDITS: Final = Table("angka_kredit", ANGKA_KREDIT, ("jabatan", "volume"), spread="jabatan")


@dataclass(slots=True)
class Work:
    """The rows of one post; `whole` is False once a row of it had a problem and was left out."""

    tugas: list[BarisTugas] = field(default_factory=list)
    butir: list[BarisButir] = field(default_factory=list)
    whole: bool = True
    method: Metode | None = None
    sheet: str = ""


class WorkOfPosts:
    """The rows of every post by its number, under way; a class because both sheets add to it."""

    def __init__(self, posts: Posts, kantor: Kantor, findings: Findings) -> None:
        self.posts = posts
        self.kantor = kantor
        self.findings = findings
        self.kode: dict[Lokasi, str] = {}
        self.of: dict[str, Work] = {post.nomor: Work() for post in posts.posts}

    def take_tasks(self, sheet: Sheet, heading: Heading) -> None:
        """Take the rows of a sheet of tasks."""
        hours = self._heading_says_hours(sheet, heading)
        for record, post in self._records(TASKS, sheet, heading):
            work = self._work(record, post, Metode.TUGAS)
            if work is None:
                continue
            unit = record.read.get("satuan_waktu") or ("jam" if hours else "menit")
            norm = self.kantor.jam if unit == "jam" else self.kantor.menit
            work.tugas.append(
                BarisTugas(
                    nomor=str(len(work.tugas) + 1),
                    uraian=record.read["uraian"],
                    hasil_kerja=record.read.get("hasil_kerja", ""),
                    volume=amount(record, "volume"),
                    waktu=amount(record, "waktu"),
                    waktu_efektif=given(record, norm.nilai * PERJUTAAN),
                    kebutuhan=blank(record),
                    lokasi=place(record),
                )
            )

    def take_credits(self, sheet: Sheet, heading: Heading) -> None:
        """Take the rows of a sheet of butir kegiatan."""
        for record, post in self._records(CREDITS, sheet, heading):
            work = self._work(record, post, Metode.ANGKA_KREDIT)
            if work is None:
                continue
            butir = _butir(record, post)
            problem = _problem_of_credit(record, post, butir)
            if problem:
                self.findings.masalah.append(problem)
                work.whole = False
            else:
                row = _row_of_credit(record, post, butir, len(work.butir) + 1)
                work.butir.append(row)
                if butir and record.read.get("kode"):
                    self.kode[row.lokasi] = butir.kode
                    self._remark_jenjang(record, post, butir)

    def _remark_jenjang(self, record: Record, post: Post, butir: ButirKegiatan) -> None:
        """Say where a butir belongs to another jenjang than its post; it counts all the same."""
        if jenjang_dari_nama(post.nama) not in butir.jenjang:
            remark = record.asal.masalah(
                "kode", "buku_abk_butir_jenjang_lain", pelaksana=butir.pelaksana, nama=post.nama
            )
            self.findings.catatan.append(remark)

    def _records(self, table: Table, sheet: Sheet, heading: Heading) -> Iterator[tuple[Record, Post]]:
        """Give the rows whose post is known; any other problem of a row leaves its post without a whole table."""
        for record in table.records(sheet, heading, self.findings):
            if "jabatan" not in record.read:
                continue
            problem = problem_of_reference(record, self.posts)
            if problem:
                self.findings.masalah.append(problem)
                continue
            post = self.posts.find(record.read["jabatan"])[0]
            if record.whole:
                yield record, post
            else:
                self.of[post.nomor].whole = False

    def _work(self, record: Record, post: Post, method: Metode) -> Work | None:
        work = self.of[post.nomor]
        if work.method not in (None, method):
            self.findings.masalah.append(
                record.asal.masalah("jabatan", "buku_abk_dua_metode", nama=post.nama, lembar_lain=work.sheet)
            )
            work.whole = False
            return None
        work.method, work.sheet = method, work.sheet or record.asal.lembar
        return work

    def _heading_says_hours(self, sheet: Sheet, heading: Heading) -> bool:
        """Whether the heading over the times says jam, as some offices write it."""
        column = heading.columns["waktu"]
        texts = [row.cells.get(column) for row in sheet.rows if row.number <= heading.row]
        says = any("jam" in words_of(text).split() for text in texts if isinstance(text, str))
        if says:
            self.findings.catatan.append(Masalah(sheet.name, heading.row, "", "", "buku_abk_satuan_jam"))
        return says


def place(record: Record, name: str = "") -> Lokasi:
    """Give the place of a row, or of one of its cells."""
    column = record.asal.kolom.get(name) or min(record.asal.kolom.values(), key=lambda letters: (len(letters), letters))
    return Lokasi(lembar=record.asal.lembar, sel=f"{column}{record.asal.baris}")


def amount(record: Record, name: str) -> Angka:
    """Give a number of the row as written."""
    return Angka(record.asal.nilai[name], place(record, name), perjutaan=record.read[name])


def given(record: Record, millionths: int) -> Angka:
    """Give a number that the row does not write but the office's choice or the law gives."""
    return Angka("", place(record), perjutaan=millionths)


def blank(record: Record) -> Angka:
    """Give the blank cell of a result, which is computed."""
    return Angka("", place(record))


def _is_social_worker(post: Post) -> bool:
    parts = rumpun_jenjang(post.nama)
    return parts is not None and parts[0] == PEKERJA_SOSIAL


def _claim(record: Record) -> Kegiatan:
    return Kegiatan(asal=record.asal, kode=record.read.get("kode"), uraian=record.read.get("uraian"))


def _butir(record: Record, post: Post) -> ButirKegiatan | None:
    """Give the butir of the catalogue that a row means; the wording counts only for a Pekerja Sosial."""
    if record.read.get("kode"):
        return muat_katalog().menurut_kode.get(record.read["kode"])
    return butir_kegiatan(_claim(record), jenjang_dari_nama(post.nama)) if _is_social_worker(post) else None


def _problem_of_credit(record: Record, post: Post, butir: ButirKegiatan | None) -> Masalah | None:
    """Say why the credit or the constant of a row is not known."""
    asal, read = record.asal, record.read
    jenjang = jenjang_dari_nama(post.nama)
    if jenjang is None:
        return asal.masalah("jabatan", "buku_abk_bukan_fungsional", nama=post.nama)
    if read.get("kode") and butir is None:
        return next(masalah_butir(_claim(record), jenjang))
    if "angka_kredit" in read:
        return None
    if butir is not None and butir.angka_kredit is None:
        return asal.masalah("kode", "buku_abk_butir_persen", persen=butir.persen_kenaikan_pangkat or 0)
    if butir is None and not read.get("uraian"):
        return asal.masalah("kode" if "kode" in asal.kolom else "uraian", "buku_abk_butir_kosong")
    if butir is None and _is_social_worker(post):
        return next(masalah_butir(_claim(record), jenjang))
    return None if butir else asal.masalah("angka_kredit", "buku_abk_angka_kredit_kosong")


def _row_of_credit(record: Record, post: Post, butir: ButirKegiatan | None, number: int) -> BarisButir:
    read: dict[str, Any] = record.read
    if "angka_kredit" in read:
        credit = amount(record, "angka_kredit")
    else:
        credit = given(record, (butir.angka_kredit or 0) if butir else 0)
    konstanta = konstanta_jenjang()[str(jenjang_dari_nama(post.nama))] * PERJUTAAN
    return BarisButir(
        nomor=str(number),
        unsur=butir.unsur if butir else "",
        nomor_sub_unsur=butir.sub_unsur_huruf if butir else "",
        sub_unsur=read.get("sub_unsur") or (butir.sub_unsur if butir else ""),
        kelompok=read.get("kelompok") or (butir.kelompok if butir else ""),
        uraian=read.get("uraian") or (butir.uraian if butir else ""),
        angka_kredit=credit,
        konstanta=given(record, int(konstanta)),
        wpk=blank(record),
        volume=amount(record, "volume"),
        satuan=read.get("satuan") or (butir.hasil_kerja if butir else ""),
        wpv=blank(record),
        formasi=blank(record),
        lokasi=place(record),
    )
