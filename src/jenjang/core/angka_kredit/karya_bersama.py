"""Joint karya tulis: how its credit is shared among the authors (Pasal 40)."""

from typing import Final

from jenjang.core.angka_kredit.tabel_butir import tabel_butir
from jenjang.core.engine.carriers import Value, both, choose, negate, percent, whole
from jenjang.core.engine.ruleset import Ruleset

KARYA: Final = Ruleset("angka_kredit.karya_bersama", "permenpanrb-33-2020")
KARYA.inputs(kode="teks", jumlah_penulis="orang", penulis_tercetak="teks", peran_ditentukan="ya_tidak")
KARYA.lookup("angka_kredit_karya", tabel_butir("angka_kredit"), "kode")
KARYA.lookup("persen_utama", "bagian_penulis_utama", "penulis_tercetak", tanpa=0)
KARYA.lookup("persen_pembantu", "bagian_penulis_pembantu", "penulis_tercetak", tanpa=0)


@KARYA.rule(dasar="Pasal 40 ayat (1)", satuan="angka_kredit")
def bagian_utama(angka_kredit_karya: Value, persen_utama: Value) -> Value:
    return percent(angka_kredit_karya, persen_utama)


@KARYA.rule(dasar="Pasal 40 ayat (1)", satuan="angka_kredit")
def bagian_pembantu(angka_kredit_karya: Value, persen_pembantu: Value) -> Value:
    return percent(angka_kredit_karya, persen_pembantu)


@KARYA.rule(dasar="Pasal 40 ayat (1) huruf d", satuan="ya_tidak")
def bagian_tak_berujung(angka_kredit_karya: Value, jumlah_penulis: Value, satuan_terkecil_lampiran: Value) -> Value:
    """Whether equal shares would run below the finest unit of the annex."""
    return angka_kredit_karya % (jumlah_penulis * satuan_terkecil_lampiran) > 0


@KARYA.rule(dasar="Pasal 40 ayat (1) huruf d", satuan="angka_kredit", penafsiran={"R04": "bagian_tak_berujung"})
def bagian_sama(
    angka_kredit_karya: Value, jumlah_penulis: Value, satuan_terkecil_lampiran: Value, bagian_tak_berujung: Value
) -> Value:
    """Equal shares, cut down to the finest unit of the annex so that they never exceed the work."""
    return choose(
        bagian_tak_berujung,
        whole(angka_kredit_karya, jumlah_penulis * satuan_terkecil_lampiran) * satuan_terkecil_lampiran,
        whole(angka_kredit_karya, jumlah_penulis),
    )


@KARYA.rule(dasar="Pasal 40 ayat (1)", satuan="ya_tidak")
def dibagi_sama(peran_ditentukan: Value, jumlah_penulis: Value) -> Value:
    """Equal shares where no main author is or can be named among several."""
    return both(negate(peran_ditentukan), jumlah_penulis > 1)


@KARYA.rule(dasar="Pasal 40 ayat (1)", satuan="angka_kredit")
def jumlah_bagian(
    dibagi_sama: Value, bagian_sama: Value, jumlah_penulis: Value, bagian_utama: Value, bagian_pembantu: Value
) -> Value:
    return choose(dibagi_sama, bagian_sama * jumlah_penulis, bagian_utama + bagian_pembantu * (jumlah_penulis - 1))


@KARYA.rule(dasar="Pasal 40 ayat (1) huruf d", satuan="angka_kredit")
def sisa_tidak_dibagi(angka_kredit_karya: Value, jumlah_bagian: Value) -> Value:
    return angka_kredit_karya - jumlah_bagian
