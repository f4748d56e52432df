"""Training as pengembangan profesi: which row of Lampiran III I.E it earns and how much (Pasal 39)."""

from typing import Final

from jenjang.core.angka_kredit.tabel_butir import tabel_butir
from jenjang.core.engine.amounts import whole_units
from jenjang.core.engine.carriers import Value, choose, either, negate
from jenjang.core.engine.ruleset import Ruleset

PELATIHAN: Final = Ruleset("angka_kredit.pelatihan", "permenpanrb-33-2020")
PELATIHAN.inputs(jenis="teks", jam="jam", sertifikat="ya_tidak")
PELATIHAN.lookup("baris", "baris_pelatihan", "jenis")
PELATIHAN.lookup("bersertifikat", "pelatihan_bersertifikat", "jenis")


@PELATIHAN.rule(dasar="Lampiran III I.E.3; Lampiran III I.E.4", satuan="jumlah", penafsiran="R20")
def jam_bulat(jam: Value) -> Value:
    return whole_units(jam)


@PELATIHAN.rule(dasar="Lampiran III I.E.3; Lampiran III I.E.4", satuan="teks")
def huruf(
    jam_bulat: Value,
    jam_mulai_huruf_a: Value,
    jam_mulai_huruf_b: Value,
    jam_mulai_huruf_c: Value,
    jam_mulai_huruf_d: Value,
    jam_mulai_huruf_e: Value,
    jam_mulai_huruf_f: Value,
    jam_mulai_huruf_g: Value,
) -> Value:
    """The letter of the band of whole hours; none below the first hour."""
    below_d = choose(
        jam_bulat >= jam_mulai_huruf_e,
        "e",
        choose(jam_bulat >= jam_mulai_huruf_f, "f", choose(jam_bulat >= jam_mulai_huruf_g, "g", "")),
    )
    return choose(
        jam_bulat >= jam_mulai_huruf_a,
        "a",
        choose(
            jam_bulat >= jam_mulai_huruf_b,
            "b",
            choose(jam_bulat >= jam_mulai_huruf_c, "c", choose(jam_bulat >= jam_mulai_huruf_d, "d", below_d)),
        ),
    )


@PELATIHAN.condition(
    dasar="Pasal 39 ayat (3); Lampiran III I.E.3; Lampiran III I.E.4",
    alasan="pelatihan_tanpa_sertifikat",
    penafsiran={"R21": "bersertifikat"},
)
def memperoleh_sertifikat(bersertifikat: Value, sertifikat: Value) -> Value:
    return either(negate(bersertifikat), sertifikat)


@PELATIHAN.condition(dasar="Pasal 39 ayat (3); Lampiran III I.E.3; Lampiran III I.E.4", alasan="pelatihan_tanpa_jam")
def ada_jam(bersertifikat: Value, jam_bulat: Value, jam_mulai_huruf_g: Value) -> Value:
    return either(negate(bersertifikat), jam_bulat >= jam_mulai_huruf_g)


PELATIHAN.verdict("diterima", "Pasal 39 ayat (3)")


@PELATIHAN.rule(dasar="Pasal 39 ayat (3)", satuan="teks")
def kode(diterima: Value, bersertifikat: Value, baris: Value, huruf: Value) -> Value:
    """The kode of the row the training earns; empty where it earns nothing."""
    return choose(diterima, choose(bersertifikat, baris + "." + huruf, baris), "")


PELATIHAN.lookup("ak", tabel_butir("angka_kredit"), "kode", tanpa=0)
