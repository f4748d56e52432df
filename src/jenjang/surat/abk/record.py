"""The posts and their rows as the record of a decree, so that whatever takes a decree takes a workbook."""

from collections.abc import Mapping

from jenjang.core.jabatan.informasi_jabatan import KelasJabatan, LembarJabatan, SyaratLain
from jenjang.core.jabatan.keputusan import EntriDaftar, KepalaKeputusan, Keputusan
from jenjang.core.jabatan.tabel_beban import KakiTabel, Metode, TabelBeban
from jenjang.core.jabatan.tercetak import PERJUTAAN, Angka, Lokasi, Teks
from jenjang.surat.abk.book import Kantor
from jenjang.surat.abk.positions import Post, Posts
from jenjang.surat.abk.work_rows import Work


def decree_of(kantor: Kantor, posts: Posts, work: Mapping[str, Work]) -> Keputusan:
    """Give the workbook as a decree without printed sums: a listed entry and a sheet for every post."""
    daftar = tuple(EntriDaftar(post.nomor, post.nama, post.induk, _place(post, "nama")) for post in posts.posts)
    lembar = tuple(_sheet(urutan, post, kantor, work[post.nomor]) for urutan, post in enumerate(posts.posts, start=1))
    return Keputusan(KepalaKeputusan(unit=kantor.unit_kerja), daftar, lembar, ())


def _sheet(urutan: int, post: Post, kantor: Kantor, work: Work) -> LembarJabatan:
    lokasi = _place(post, "nama")
    return LembarJabatan(
        urutan=urutan,
        lokasi=lokasi,
        nama=Teks(post.nama, lokasi),
        kode=None,
        unit_kerja=Teks(kantor.unit_kerja, lokasi) if kantor.unit_kerja else None,
        atasan=(),
        ikhtisar=None,
        syarat=(),
        bagian=(),
        beban=_table(work, kantor, lokasi),
        daftar=(),
        syarat_lain=SyaratLain(),
        prestasi=None,
        kelas=None if post.kelas is None else KelasJabatan(post.kelas, "", str(post.kelas), _place(post, "kelas")),
    )


def _table(work: Work, kantor: Kantor, post: Lokasi) -> TabelBeban | None:
    if work.method is None:
        return None
    places = [*(row.lokasi for row in work.tugas), *(row.lokasi for row in work.butir), post]
    lokasi = places[0]
    hours = Angka("", lokasi, perjutaan=kantor.jam.nilai * PERJUTAAN)
    return TabelBeban(
        metode=work.method,
        judul_kolom=(),
        tugas=tuple(work.tugas),
        butir=tuple(work.butir),
        judul=(),
        kaki=KakiTabel(jam_efektif=hours if work.method is Metode.ANGKA_KREDIT else None),
        lokasi=lokasi,
        lengkap=work.whole,
    )


def _place(post: Post, name: str) -> Lokasi:
    return Lokasi(lembar=post.asal.lembar, sel=f"{post.asal.kolom.get(name, 'A')}{post.asal.baris}")
