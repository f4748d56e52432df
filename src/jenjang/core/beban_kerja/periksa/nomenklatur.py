"""`nomenklatur`: old names of jenjang or of pelaksana posts still in use."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.nama_jabatan import nama_lama, rumpun_jenjang
from jenjang.core.beban_kerja.periksa.teks import nama_rapi
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.tabel_beban import Metode
from jenjang.core.jabatan.tercetak import Teks

_TANGGAL_TERJAUH = 99991231


@cache
def _tabel() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(files(__package__).joinpath("nomenklatur.toml").read_text(encoding="utf-8"))


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Look at the names of sheets and under their tables, and at the posts named in korelasi jabatan."""
    tanggal = bahan.keputusan.kepala.tanggal or _TANGGAL_TERJAUH
    for lembar in bahan.keputusan.lembar:
        nama = lembar.beban.kaki.nama_pegawai if lembar.beban else None
        for teks in (lembar.nama, *([nama] if nama else [])):
            yield from _periksa_jenjang(lembar, teks, tanggal)
        yield from _periksa_pelaksana(lembar, tanggal)
        yield from _periksa_istilah(lembar, tanggal)


def _berlaku(jenis: str, tanggal: int) -> Iterator[dict[str, Any]]:
    return (satu for satu in _tabel()[jenis] if satu["sejak"] <= tanggal)


def _periksa_jenjang(lembar: LembarJabatan, teks: Teks, tanggal: int) -> Iterator[Catatan]:
    angka_kredit = lembar.beban is not None and lembar.beban.metode is Metode.ANGKA_KREDIT
    fungsional = angka_kredit or any(rumpun_jenjang(nama) is not None for nama in (lembar.nama.isi, teks.isi))
    rapi = nama_rapi(teks.isi)
    for satu in _berlaku("jenjang", tanggal):
        for lama in satu["lama"]:
            if not rapi.endswith(f" {lama}") or (satu["baru"] and rapi.endswith(f" ahli {lama}")):
                continue
            if fungsional or len(lama.split()) > 1:
                baru = _nama_baru(lembar, teks, satu["baru"])
                yield _catatan(lembar, teks, teks.isi, baru, satu["dasar"], "nomenklatur_jenjang", Keyakinan.PASTI)


def _nama_baru(lembar: LembarJabatan, teks: Teks, sisipan: str) -> str | None:
    """Give the present name: that of the class table, of the sheet itself, or with "Ahli" before the jenjang."""
    if lama := nama_lama(teks.isi):
        return lama.nama_baru
    if teks is not lembar.nama and rumpun_jenjang(lembar.nama.isi):
        return lembar.nama.isi
    depan, _, jenjang = teks.isi.strip().rpartition(" ")
    return f"{depan} {sisipan} {jenjang}" if sisipan else None


def _periksa_pelaksana(lembar: LembarJabatan, tanggal: int) -> Iterator[Catatan]:
    for satu in _berlaku("pelaksana", tanggal):
        if nama_rapi(lembar.nama.isi) == nama_rapi(satu["lama"]):
            nama = lembar.nama
            yield _catatan(
                lembar, nama, nama.isi, satu["baru"], satu["dasar"], "nomenklatur_istilah", Keyakinan.KEMUNGKINAN_BESAR
            )


def _periksa_istilah(lembar: LembarJabatan, tanggal: int) -> Iterator[Catatan]:
    """One note a sheet for the old shorthand of posts in korelasi jabatan."""
    for baris in lembar.bagian_daftar("korelasi"):
        jabatan = baris.sel[0] if baris.sel else ""
        lama = [satu for satu in _berlaku("istilah", tanggal) if re.search(rf"\b{satu['lama']}\b", jabatan)]
        if lama:
            baru = ", ".join(satu["baru"] for satu in lama)
            teks = Teks(jabatan, baris.lokasi)
            yield _catatan(lembar, teks, jabatan, baru, lama[0]["dasar"], "nomenklatur_istilah", Keyakinan.PASTI)
            return


def _catatan(
    lembar: LembarJabatan, teks: Teks, tercetak: str, baru: str | None, dasar: str, kata: str, keyakinan: Keyakinan
) -> Catatan:
    return Catatan(
        Jenis.NOMENKLATUR, lembar.urutan, teks.lokasi, kata, dasar,
        tercetak=tercetak, seharusnya=baru, keyakinan=keyakinan, isi={"tercetak": tercetak, "baru": baru or "-"},
    )  # fmt: skip
