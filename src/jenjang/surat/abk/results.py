"""The results of the formulas, row by row: what a spreadsheet will compute, known beforehand and exactly."""

from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.beban_kerja.hitung import HitunganBaris, HitunganLembar
from jenjang.core.beban_kerja.jabatan_tunggal import berjabatan_tunggal
from jenjang.core.beban_kerja.kebutuhan.neraca import Neraca
from jenjang.core.beban_kerja.konstanta import konstanta_jenjang
from jenjang.core.beban_kerja.pembulatan import Pembulatan, ke_atas, setengah_ke_atas
from jenjang.core.jabatan.jenis_jabatan import jenjang_dari_nama
from jenjang.core.jabatan.keputusan import EntriDaftar
from jenjang.core.jabatan.tabel_beban import BarisTugas, Metode
from jenjang.surat.abk.book import Kantor
from jenjang.surat.abk.figures import number

Values = dict[str, Any]
_METHODS: Final = {Metode.TUGAS: "tugas", Metode.ANGKA_KREDIT: "angka kredit"}


def _number(value: Fraction | None) -> Decimal | None:
    return None if value is None else number(value)


def _rounded(orang: Fraction | None, kantor: Kantor) -> int | None:
    if orang is None:
        return None
    return ke_atas(orang) if kantor.pembulatan is Pembulatan.PER_BARIS_KE_ATAS else setengah_ke_atas(orang)


def post_values(entri: EntriDaftar | None) -> Values:
    """Give the results of a row of the sheet jabatan."""
    if entri is None:
        return {}
    jenjang = jenjang_dari_nama(entri.nama)
    return {
        "pilihan": f"{entri.nomor} {entri.nama}",
        "satu_kursi": "ya" if berjabatan_tunggal(entri.nama) else "tidak",
        "konstanta": number(konstanta_jenjang()[jenjang]) if jenjang else None,
    }


def task_values(neraca: Neraca, baris: BarisTugas, counted: HitunganBaris, kantor: Kantor) -> Values:
    """Give the results of a row of the sheet tugas."""
    jam = None if counted.hasil is None else counted.hasil * kantor.jam.nilai
    return {
        "nomor_jabatan": neraca.posisi.nomor,
        "waktu_efektif": _number(baris.waktu_efektif.nilai),
        "jam": _number(jam),
        "orang": _number(counted.hasil),
        "pegawai_dibulatkan": _rounded(counted.hasil, kantor),
    }


def credit_values(neraca: Neraca, counted: HitunganBaris, kode: str, kantor: Kantor) -> Values:
    """Give the results of a row of the sheet angka_kredit."""
    baris = counted.baris
    butir = muat_katalog().menurut_kode.get(kode)
    orang = None if counted.hasil is None else counted.hasil / kantor.jam.nilai
    credit = None if isinstance(baris, BarisTugas) else baris.angka_kredit.nilai
    constant = None if isinstance(baris, BarisTugas) else baris.konstanta.nilai
    return {
        "nomor_jabatan": neraca.posisi.nomor,
        "butir_resmi": f"{butir.pelaksana}: {butir.uraian}" if butir else None,
        "angka_kredit_dipakai": _number(credit),
        "konstanta": _number(constant),
        "wpk": _number(counted.wpk),
        "wpv": _number(counted.hasil),
        "orang": _number(orang),
        "pegawai_dibulatkan": _rounded(orang, kantor),
    }


def summary_values(neraca: Neraca, kantor: Kantor) -> Values:
    """Give the results of a row of the sheet ringkasan."""
    posisi, hitungan = neraca.posisi, neraca.hitungan
    rows = len(hitungan.baris) if hitungan else 0
    beban = neraca.beban
    return {
        "nomor": posisi.nomor,
        "nama": posisi.nama,
        "kelas": posisi.kelas,
        "metode": _METHODS[hitungan.metode] if hitungan and hitungan.metode and rows else None,
        "baris": rows,
        "terhitung": sum(each.hasil is not None for each in hitungan.baris) if hitungan else 0,
        "jam": _number(_hours(hitungan, kantor)),
        "beban": _number(beban),
        "kebutuhan": neraca.kebutuhan,
        "bezetting": neraca.bezetting,
        "selisih": neraca.selisih,
        "ej": _number(neraca.efektivitas),
        "pj": neraca.prestasi,
        "ditetapkan": neraca.penetapan.ditetapkan,
        "lowong": neraca.lowong,
    }


def _hours(hitungan: HitunganLembar | None, kantor: Kantor) -> Fraction | None:
    return None if hitungan is None or hitungan.beban is None else hitungan.beban * kantor.jam.nilai
