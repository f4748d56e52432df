"""Conditions that several ways into the post ask alike, each registered with the article of the way that asks it.

A ruleset declares its inputs and its `jalur`, and then calls these in the order of its letters.
"""

from collections.abc import Callable

from jenjang.core.engine.carriers import Value, both, either, negate
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.pengangkatan.uji_kompetensi import UJI, tabel_uji
from jenjang.core.karier.urutan import tabel_urutan


def berstatus_pns(status: Value) -> Value:
    return status == "PNS"


def integritas_baik(integritas: Value) -> Value:
    return integritas


def sehat_jasmani_rohani(sehat: Value) -> Value:
    return sehat


def ijazah_cukup(tingkat_ijazah: Value, tingkat_ijazah_paling_rendah: Value) -> Value:
    return tingkat_ijazah >= tingkat_ijazah_paling_rendah


def bidang_sesuai(bidang_terdaftar: Value) -> Value:
    return bidang_terdaftar


def lulus_uji_teknis(uji_teknis: Value) -> Value:
    return uji_teknis


def lulus_uji_manajerial(uji_manajerial: Value) -> Value:
    return uji_manajerial


def lulus_uji_sosial_kultural(uji_sosial_kultural: Value) -> Value:
    return uji_sosial_kultural


def pengalaman_cukup(pengalaman_bulan: Value, pengalaman_paling_singkat: Value) -> Value:
    return pengalaman_bulan >= pengalaman_paling_singkat


def kinerja_setahun_baik(kinerja_tahun_terakhir: Value, kinerja_paling_rendah: Value) -> Value:
    return kinerja_tahun_terakhir >= kinerja_paling_rendah


def kinerja_dua_tahun_baik(
    kinerja_tahun_terakhir: Value, kinerja_tahun_sebelumnya: Value, kinerja_paling_rendah: Value
) -> Value:
    return both(kinerja_tahun_terakhir >= kinerja_paling_rendah, kinerja_tahun_sebelumnya >= kinerja_paling_rendah)


def tersedia_lowongan(lowongan: Value) -> Value:
    return lowongan


def menuju_ahli_utama(jenjang_tujuan: Value) -> Value:
    return jenjang_tujuan == "Ahli Utama"


def kategori_tujuan_keterampilan(kategori_tujuan: Value, kategori_jenjang_tujuan: Value) -> Value:
    return either(kategori_tujuan == "keterampilan", kategori_jenjang_tujuan == "keterampilan")


def jenjang_tujuan_keterampilan(kategori_jenjang_tujuan: Value) -> Value:
    return kategori_jenjang_tujuan == "keterampilan"


def tujuan_keahlian(tujuan_keterampilan: Value) -> Value:
    return negate(tujuan_keterampilan)


def ijazah_magister(jenjang_tujuan: Value, tingkat_ijazah: Value, tingkat_pendidikan_ahli_utama: Value) -> Value:
    """A magister or doctor for Ahli Utama; other jenjang do not ask it."""
    return either(jenjang_tujuan != "Ahli Utama", tingkat_ijazah >= tingkat_pendidikan_ahli_utama)


def syarat_kategori_tujuan(rules: Ruleset, dasar: str) -> None:
    """Register that category and jenjang aimed at are keahlian."""
    _tujuan_keahlian(rules, dasar, kategori_tujuan_keterampilan)


def syarat_jenjang_tujuan(rules: Ruleset, dasar: str) -> None:
    """Register that the jenjang aimed at is one of keahlian."""
    _tujuan_keahlian(rules, dasar, jenjang_tujuan_keterampilan)


def syarat_pribadi(rules: Ruleset, ayat: str) -> None:
    """Register letters a, b and c: a PNS, of integrity, in health."""
    rules.condition(dasar=f"{ayat} huruf a", alasan="bukan_pns")(berstatus_pns)
    rules.condition(dasar=f"{ayat} huruf b", alasan="integritas_tidak_baik")(integritas_baik)
    rules.condition(dasar=f"{ayat} huruf c", alasan="tidak_sehat")(sehat_jasmani_rohani)


def syarat_ijazah(rules: Ruleset, dasar_tingkat: str, dasar_bidang: str) -> None:
    """Register the level and the field of the degree as two conditions."""
    rules.lookup("tingkat_ijazah", tabel_urutan("pendidikan"), "ijazah")
    rules.lookup("ijazah_paling_rendah", "ijazah_paling_rendah_pengangkatan", "jalur")
    rules.lookup("tingkat_ijazah_paling_rendah", tabel_urutan("pendidikan"), "ijazah_paling_rendah")
    rules.lookup("bidang_terdaftar", "bidang_ijazah_pekerja_sosial", ("bidang_ijazah", "jalur"), tanpa=False)
    rules.condition(dasar=dasar_tingkat, alasan="ijazah_di_bawah_sarjana")(ijazah_cukup)
    rules.condition(dasar=dasar_bidang, alasan="bidang_ijazah_tidak_sesuai")(bidang_sesuai)


def syarat_uji(rules: Ruleset, dasar: str) -> None:
    """Register the three tests, each as a condition of its own."""
    bodies = (lulus_uji_teknis, lulus_uji_manajerial, lulus_uji_sosial_kultural)
    for uji, body in zip(UJI, bodies, strict=True):
        name = uji.replace(" ", "_")
        rules.lookup(f"uji_{name}", tabel_uji(uji), "uji")
        rules.condition(dasar=dasar, alasan=f"belum_lulus_uji_{name}")(body)


def syarat_pengalaman(rules: Ruleset, dasar: str) -> None:
    """Register the least experience in the field."""
    rules.lookup("pengalaman_paling_singkat", "pengalaman_paling_singkat_pengangkatan", "jalur")
    rules.condition(dasar=dasar, alasan="pengalaman_kurang")(pengalaman_cukup)


def syarat_kinerja_setahun(rules: Ruleset, dasar: str) -> None:
    """Register the performance of the last year."""
    _kinerja_paling_rendah(rules)
    rules.condition(dasar=dasar, alasan="kinerja_setahun_kurang")(kinerja_setahun_baik)


def syarat_kinerja_dua_tahun(rules: Ruleset, dasar: str) -> None:
    """Register the performance of each of the last two years."""
    _kinerja_paling_rendah(rules)
    rules.lookup("kinerja_tahun_sebelumnya", tabel_urutan("nilai_kinerja"), "nilai_kinerja_tahun_sebelumnya")
    rules.condition(dasar=dasar, alasan="kinerja_dua_tahun_kurang")(kinerja_dua_tahun_baik)


def syarat_lowongan(rules: Ruleset, dasar: str) -> None:
    """Register the vacancy."""
    rules.condition(dasar=dasar, alasan="lowongan_kebutuhan_tidak_ada")(tersedia_lowongan)


def syarat_magister(rules: Ruleset, dasar: str, *penafsiran: str) -> None:
    """Register the degree of Pasal 38 ayat (5), with the readings that bear on it toward Ahli Utama."""
    rules.rule(dasar="Pasal 38 ayat (5)", satuan="ya_tidak")(menuju_ahli_utama)
    bearing = dict.fromkeys(penafsiran, "menuju_ahli_utama")
    rules.condition(dasar=dasar, alasan="ahli_utama_belum_magister", penafsiran=bearing)(ijazah_magister)


def _tujuan_keahlian(rules: Ruleset, dasar: str, tujuan_keterampilan: Callable[..., Value]) -> None:
    rules.lookup("kategori_jenjang_tujuan", "kategori_jenjang", "jenjang_tujuan")
    rules.rule(dasar=dasar, satuan="ya_tidak", nama="tujuan_keterampilan")(tujuan_keterampilan)
    bearing = {"R35": "tujuan_keterampilan"}
    rules.condition(dasar=dasar, alasan="tujuan_bukan_keahlian", penafsiran=bearing)(tujuan_keahlian)


def _kinerja_paling_rendah(rules: Ruleset) -> None:
    rules.lookup("nilai_kinerja_paling_rendah", "nilai_kinerja_paling_rendah_pengangkatan", "jalur")
    rules.lookup("kinerja_paling_rendah", tabel_urutan("nilai_kinerja"), "nilai_kinerja_paling_rendah")
    rules.lookup("kinerja_tahun_terakhir", tabel_urutan("nilai_kinerja"), "nilai_kinerja_tahun_terakhir")
