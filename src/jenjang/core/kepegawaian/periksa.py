"""What cannot be in a table of people: numbers, dates, pangkat and contract that contradict each other."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from jenjang.core.kepegawaian.nip import bagi_nip, bulan_biasa_pppk
from jenjang.core.kepegawaian.pangkat import golongan_pns, golongan_pppk
from jenjang.core.kepegawaian.pegawai import BarisPegawai, DaftarPegawai
from jenjang.core.kepegawaian.status import StatusKepegawaian
from jenjang.core.penilaian.batas import batas
from jenjang.core.penilaian.berkas import Masalah, Pegawai
from jenjang.core.penilaian.periksa.nip import masalah_nip
from jenjang.core.penilaian.periksa.tanggal import tampil

# In a PPPK's number these digits are no month of appointment.
_TENTANG_BULAN = frozenset({"nip_pppk", "nip_bulan_cpns", "nip_umur_cpns", "nip_cpns_masa_depan"})
_TANGGAL_LAMPAU = ("tanggal_lahir", "tmt_cpns", "tmt_golongan", "tmt_jabatan")


def periksa_daftar(daftar: DaftarPegawai, hari_ini: date) -> DaftarPegawai:
    """Give the list with the problems of its values beside those of the document, in the order of the rows."""
    masalah = [*daftar.masalah, *_ganda(daftar.pegawai)]
    for baris in daftar.pegawai:
        masalah += masalah_baris(baris, hari_ini)
    lembar = list(dict.fromkeys(each.lembar for each in masalah))
    ordered = sorted(masalah, key=lambda each: (lembar.index(each.lembar), each.baris))
    return replace(daftar, masalah=tuple(ordered))


def masalah_baris(baris: BarisPegawai, hari_ini: date) -> list[Masalah]:
    """Name everything that cannot be in one row."""
    return [
        *_nomor(baris, hari_ini),
        *_tanggal(baris, hari_ini),
        *_golongan(baris),
    ]


def status_baris(baris: BarisPegawai) -> StatusKepegawaian:
    """Give the status told, else the one that number and golongan tell; a PNS where nothing speaks against it."""
    if baris.status is not None:
        return baris.status
    bagian = bagi_nip(baris.nip or "")
    if (bagian and bagian.milik_pppk) or baris.golongan in golongan_pppk():
        return StatusKepegawaian.PPPK
    return StatusKepegawaian.PNS if baris.nip else StatusKepegawaian.TANPA_NIP


def _ganda(pegawai: Iterable[BarisPegawai]) -> Iterator[Masalah]:
    first: dict[str, BarisPegawai] = {}
    for baris in pegawai:
        if not baris.nip:
            continue
        if baris.nip in first:
            asal = first[baris.nip].asal
            yield baris.asal.masalah("nip", "pegawai_nip_ganda", lembar=asal.lembar, baris=asal.baris)
        first.setdefault(baris.nip, baris)


def _nomor(baris: BarisPegawai, hari_ini: date) -> Iterator[Masalah]:
    status = status_baris(baris)
    if baris.nip is None:
        # A number written but unreadable is named by the reader.
        if baris.status is not StatusKepegawaian.TANPA_NIP and "nip" not in baris.asal.nilai:
            yield baris.asal.masalah("nip", "pegawai_nip_kosong")
        return
    person = Pegawai(asal=baris.asal, nip=baris.nip, tanggal_lahir=baris.tanggal_lahir)
    pppk = status is StatusKepegawaian.PPPK
    yield from (each for each in masalah_nip(person, hari_ini) if not (pppk and each.kode in _TENTANG_BULAN))
    bagian = bagi_nip(baris.nip)
    if bagian is None:
        return
    if pppk and bagian.tahun > hari_ini.year + 1:
        yield baris.asal.masalah("nip", "nip_tahun_pppk", tahun=bagian.tahun)
    if baris.jenis_kelamin and bagian.jenis_kelamin and baris.jenis_kelamin != bagian.jenis_kelamin:
        yield baris.asal.masalah("jenis_kelamin", "nip_beda_kelamin", nip=bagian.jenis_kelamin)
    cpns = baris.tmt_cpns
    if not pppk and cpns and bagian.bulan and (cpns.year, cpns.month) != (bagian.tahun, bagian.bulan):
        yield baris.asal.masalah("tmt_cpns", "nip_beda_cpns", nip=f"{bagian.bulan:02d}-{bagian.tahun}")


def _tanggal(baris: BarisPegawai, hari_ini: date) -> Iterator[Masalah]:
    asal = baris.asal
    for isian in _TANGGAL_LAMPAU:
        tanggal = getattr(baris, isian)
        if tanggal is not None and tanggal > hari_ini:
            yield asal.masalah(isian, "tanggal_pegawai_di_masa_depan", hari_ini=tampil(hari_ini))
    bagian = bagi_nip(baris.nip or "")
    lahir = baris.tanggal_lahir or (bagian.lahir if bagian else None)
    if lahir is None:
        return
    for isian in ("tmt_cpns", "tmt_golongan", "tmt_jabatan"):
        tanggal = getattr(baris, isian)
        if tanggal is not None and tanggal.year - lahir.year < batas().umur_cpns_terendah:
            yield asal.masalah(isian, "tmt_terlalu_muda", lahir=tampil(lahir))
    if bagian and bagian.tahun and bagian.bulan and baris.tmt_golongan:
        mulai = date(bagian.tahun, bagian.bulan, 1)
        if baris.tmt_golongan < mulai:
            yield asal.masalah("tmt_golongan", "tmt_sebelum_cpns", cpns=tampil(mulai))


def _golongan(baris: BarisPegawai) -> Iterator[Masalah]:
    status, golongan = status_baris(baris), baris.golongan
    if golongan is None:
        return
    if status.berpangkat and golongan not in golongan_pns():
        yield baris.asal.masalah("golongan", "golongan_bukan_pns", status=str(status))
    elif status is StatusKepegawaian.PPPK and golongan not in golongan_pppk():
        yield baris.asal.masalah("golongan", "golongan_bukan_pppk")
    elif baris.status is StatusKepegawaian.TANPA_NIP:
        yield baris.asal.masalah("golongan", "golongan_tanpa_nip")


def catatan_baris(baris: BarisPegawai) -> Iterator[Masalah]:
    """Name what is odd in a row but may be right."""
    if status_baris(baris) is StatusKepegawaian.PPPK:
        if baris.nip and bagi_nip(baris.nip) and not bulan_biasa_pppk(baris.nip):
            yield baris.asal.masalah("nip", "nip_pppk_tak_biasa", bagian=baris.nip[12:14])
        if baris.akhir_kontrak is None:
            yield baris.asal.masalah("akhir_kontrak", "kontrak_tanpa_akhir")
