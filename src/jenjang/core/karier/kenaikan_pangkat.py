"""Kenaikan pangkat: credit counted, required, carried or lost, and the conditions beside it (Pasal 36-42)."""

from typing import Final

from jenjang.core.engine.carriers import Value, both, choose, either, greater, lesser, negate, percent
from jenjang.core.engine.dates import add_years, calendar_day, is_missing_leap_day
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.tabel_lintasan import tabel_langkah

PANGKAT: Final = Ruleset("karier.kenaikan_pangkat", "permenpanrb-33-2020")

PANGKAT.inputs(
    jenjang="teks",
    golongan="teks",
    saldo_awal="angka_kredit",
    tugas_jabatan="angka_kredit",
    penunjang="angka_kredit",
    pengembangan_profesi="angka_kredit",
    pendidikan="teks",
    hasil_kerja_minimal="ya_tidak",
    syarat_jenjang_lain="ya_tidak",
    tmt_pangkat="tanggal",
    tmt_usul="tanggal",
    masa_pangkat_diperiksa="ya_tidak",
    kinerja_tahun_terakhir="teks",
    kinerja_tahun_sebelumnya="teks",
    kinerja_diperiksa="ya_tidak",
    proses_disiplin="ya_tidak",
    disiplin_diperiksa="ya_tidak",
)
_LANGKAH: Final = ("jenjang", "golongan")
PANGKAT.lookup("angka_golongan", tabel_langkah("angka_kredit"), _LANGKAH)
PANGKAT.lookup("jenjang_berikut", tabel_langkah("jenjang_berikut"), _LANGKAH)
PANGKAT.lookup("golongan_berikut", tabel_langkah("golongan_berikut"), _LANGKAH)
PANGKAT.lookup("puncak", tabel_langkah("puncak"), _LANGKAH)
PANGKAT.lookup("ganti_jenjang", tabel_langkah("ganti_jenjang"), _LANGKAH)
PANGKAT.lookup("pengembangan_profesi_minimal", "pengembangan_profesi_disyaratkan", "jenjang", tanpa=0)
PANGKAT.lookup("tingkat_ijazah", "tingkat_pendidikan", "pendidikan")
PANGKAT.lookup("peringkat_kinerja_terakhir", "peringkat_kinerja", "kinerja_tahun_terakhir")
PANGKAT.lookup("peringkat_kinerja_sebelumnya", "peringkat_kinerja", "kinerja_tahun_sebelumnya")


@PANGKAT.condition(dasar="Pasal 36 ayat (1)", alasan="pangkat_tertinggi", penafsiran={"R08": "puncak"})
def bukan_pangkat_tertinggi(puncak: Value) -> Value:
    """The figure printed under the highest golongan of a category has no promotion to serve."""
    return negate(puncak)


@PANGKAT.rule(dasar="Pasal 36 ayat (3)", satuan="angka_kredit", penafsiran="R08")
def ak_dibutuhkan(angka_golongan: Value) -> Value:
    return angka_golongan


@PANGKAT.rule(dasar="Pasal 37 ayat (2)", satuan="angka_kredit")
def batas_penunjang_kenaikan(ak_dibutuhkan: Value, batas_penunjang: Value) -> Value:
    return percent(ak_dibutuhkan, batas_penunjang)


@PANGKAT.rule(dasar="Pasal 37", satuan="ya_tidak")
def penunjang_pada_ganti_jenjang(penunjang: Value, ganti_jenjang: Value) -> Value:
    return both(penunjang > 0, ganti_jenjang)


@PANGKAT.rule(
    dasar="Pasal 37 ayat (2)",
    satuan="angka_kredit",
    batas="penunjang",
    penafsiran={"R14": "penunjang_pada_ganti_jenjang"},
)
def penunjang_dihitung(penunjang: Value, batas_penunjang_kenaikan: Value) -> Value:
    return lesser(penunjang, batas_penunjang_kenaikan)


@PANGKAT.rule(dasar="Pasal 37 ayat (3)", satuan="ya_tidak")
def penunjang_melebihi_batas(penunjang: Value, penunjang_dihitung: Value) -> Value:
    return penunjang > penunjang_dihitung


@PANGKAT.rule(dasar="Pasal 37 ayat (3)", satuan="angka_kredit", penafsiran={"R13": "penunjang_melebihi_batas"})
def penunjang_gugur(penunjang: Value, penunjang_dihitung: Value) -> Value:
    """What exceeds the limit lapses with this promotion."""
    return penunjang - penunjang_dihitung


@PANGKAT.rule(dasar="Pasal 39 ayat (1)", satuan="ya_tidak")
def ada_pengembangan_profesi(pengembangan_profesi: Value) -> Value:
    return pengembangan_profesi > 0


_R15: Final = {"R15": "ada_pengembangan_profesi"}


@PANGKAT.rule(dasar="Pasal 39 ayat (1)", satuan="angka_kredit", penafsiran=_R15, pilihan=("R15", "a"))
def pengembangan_profesi_dihitung(pengembangan_profesi: Value, ganti_jenjang: Value) -> Value:
    """Pengembangan profesi adds to a rise of jenjang only."""
    return choose(ganti_jenjang, pengembangan_profesi, 0)


@PANGKAT.rule(
    dasar="Pasal 39 ayat (1)",
    satuan="angka_kredit",
    penafsiran=_R15,
    pilihan=("R15", "b"),
    nama="pengembangan_profesi_dihitung",
)
def pengembangan_profesi_dihitung_keduanya(pengembangan_profesi: Value) -> Value:
    """Pengembangan profesi adds to every promotion."""
    return pengembangan_profesi


@PANGKAT.rule(
    dasar="Pasal 39 ayat (1)",
    satuan="angka_kredit",
    penafsiran=_R15,
    pilihan=("R15", "c"),
    nama="pengembangan_profesi_dihitung",
)
def pengembangan_profesi_hanya_syarat(pengembangan_profesi: Value) -> Value:
    """Pengembangan profesi is a gate only and adds nothing."""
    return pengembangan_profesi - pengembangan_profesi


@PANGKAT.rule(dasar="Pasal 36 ayat (2)", satuan="angka_kredit")
def angka_kredit_utama(saldo_awal: Value, tugas_jabatan: Value) -> Value:
    return saldo_awal + tugas_jabatan


@PANGKAT.rule(dasar="Pasal 36 ayat (1); Pasal 37 ayat (1)", satuan="angka_kredit")
def jumlah(angka_kredit_utama: Value, penunjang_dihitung: Value, pengembangan_profesi_dihitung: Value) -> Value:
    return angka_kredit_utama + penunjang_dihitung + pengembangan_profesi_dihitung


@PANGKAT.rule(dasar="Pasal 36 ayat (1)", satuan="angka_kredit")
def kurang(puncak: Value, ak_dibutuhkan: Value, jumlah: Value) -> Value:
    return choose(puncak, 0, greater(ak_dibutuhkan - jumlah, 0))


@PANGKAT.condition(dasar="Pasal 36 ayat (1); Pasal 43", alasan="angka_kredit_kurang")
def angka_kredit_cukup(puncak: Value, jumlah: Value, ak_dibutuhkan: Value) -> Value:
    return either(puncak, jumlah >= ak_dibutuhkan)


@PANGKAT.rule(dasar="Pasal 39 ayat (4)", satuan="ya_tidak")
def pengembangan_profesi_wajib(ganti_jenjang: Value, pengembangan_profesi_minimal: Value) -> Value:
    return both(ganti_jenjang, pengembangan_profesi_minimal > 0)


@PANGKAT.condition(
    dasar="Pasal 39 ayat (4)",
    alasan="pengembangan_profesi_kurang",
    penafsiran={"R16": "pengembangan_profesi_wajib"},
)
def pengembangan_profesi_cukup(
    pengembangan_profesi_wajib: Value, pengembangan_profesi: Value, pengembangan_profesi_minimal: Value
) -> Value:
    return either(negate(pengembangan_profesi_wajib), pengembangan_profesi >= pengembangan_profesi_minimal)


@PANGKAT.rule(dasar="Pasal 38 ayat (5)", satuan="ya_tidak")
def menuju_ahli_utama(ganti_jenjang: Value, jenjang_berikut: Value) -> Value:
    return both(ganti_jenjang, jenjang_berikut == "Ahli Utama")


@PANGKAT.condition(
    dasar="Pasal 38 ayat (5)", alasan="ahli_utama_tanpa_magister", penafsiran={"R26": "menuju_ahli_utama"}
)
def ijazah_ahli_utama(menuju_ahli_utama: Value, tingkat_ijazah: Value, tingkat_pendidikan_ahli_utama: Value) -> Value:
    return either(negate(menuju_ahli_utama), tingkat_ijazah >= tingkat_pendidikan_ahli_utama)


@PANGKAT.condition(dasar="Pasal 36 ayat (2); Pasal 26 ayat (5)", alasan="hasil_kerja_minimal_belum")
def hasil_kerja_minimal_terpenuhi(hasil_kerja_minimal: Value) -> Value:
    return hasil_kerja_minimal


@PANGKAT.condition(dasar="Pasal 38 ayat (3); Pasal 38 ayat (4)", alasan="syarat_jenjang_lain_belum")
def syarat_jenjang_lain_terpenuhi(ganti_jenjang: Value, syarat_jenjang_lain: Value) -> Value:
    return either(negate(ganti_jenjang), syarat_jenjang_lain)


_HUKUM_LAIN: Final = "Pasal 41; PP 99/2000 sebagaimana diubah dengan PP 12/2002"


@PANGKAT.rule(dasar=_HUKUM_LAIN, satuan="tanggal", penafsiran={"R51": "masa_pangkat_bergeser"})
def genap_masa_pangkat(tmt_pangkat: Value, masa_pangkat_paling_singkat: Value) -> Value:
    """The day on which the shortest time in the pangkat is complete."""
    return calendar_day(add_years(tmt_pangkat, masa_pangkat_paling_singkat))


@PANGKAT.rule(dasar=_HUKUM_LAIN, satuan="ya_tidak")
def masa_pangkat_bergeser(tmt_pangkat: Value, masa_pangkat_paling_singkat: Value) -> Value:
    """Whether that day would be a 29 February which its year has not."""
    return is_missing_leap_day(add_years(tmt_pangkat, masa_pangkat_paling_singkat))


@PANGKAT.condition(
    dasar=_HUKUM_LAIN,
    alasan="masa_pangkat_belum_cukup",
    penafsiran={"R47": "masa_pangkat_diperiksa"},
)
def masa_pangkat_cukup(masa_pangkat_diperiksa: Value, tmt_usul: Value, genap_masa_pangkat: Value) -> Value:
    return either(negate(masa_pangkat_diperiksa), tmt_usul >= genap_masa_pangkat)


@PANGKAT.condition(
    dasar=_HUKUM_LAIN,
    alasan="kinerja_kenaikan_kurang",
    penafsiran={"R47": "kinerja_diperiksa"},
)
def kinerja_dua_tahun_baik(
    kinerja_diperiksa: Value,
    peringkat_kinerja_terakhir: Value,
    peringkat_kinerja_sebelumnya: Value,
    peringkat_kinerja_paling_rendah: Value,
) -> Value:
    return either(
        negate(kinerja_diperiksa),
        both(
            peringkat_kinerja_terakhir >= peringkat_kinerja_paling_rendah,
            peringkat_kinerja_sebelumnya >= peringkat_kinerja_paling_rendah,
        ),
    )


@PANGKAT.condition(
    dasar=_HUKUM_LAIN,
    alasan="proses_disiplin_berjalan",
    penafsiran={"R47": "disiplin_diperiksa"},
)
def tanpa_proses_disiplin(disiplin_diperiksa: Value, proses_disiplin: Value) -> Value:
    return either(negate(disiplin_diperiksa), negate(proses_disiplin))


PANGKAT.verdict("memenuhi", "Pasal 36 ayat (1)")


@PANGKAT.rule(dasar="Pasal 42", satuan="angka_kredit")
def kelebihan(jumlah: Value, ak_dibutuhkan: Value) -> Value:
    return greater(jumlah - ak_dibutuhkan, 0)


@PANGKAT.rule(dasar="Pasal 42", satuan="ya_tidak")
def kelebihan_setelah_penunjang(kelebihan: Value, penunjang_dihitung: Value) -> Value:
    return both(kelebihan > 0, penunjang_dihitung > 0)


@PANGKAT.rule(dasar="Pasal 42", satuan="angka_kredit", penafsiran={"R12": "kelebihan_setelah_penunjang"})
def sisa_dibawa(memenuhi: Value, kelebihan: Value) -> Value:
    """What exceeds the requirement counts for the next promotion inside the jenjang."""
    return choose(memenuhi, kelebihan, 0)


@PANGKAT.rule(dasar="Pasal 42", satuan="angka_kredit", penafsiran="R11")
def kelebihan_hilang(memenuhi: Value, kelebihan: Value) -> Value:
    """What exceeds the requirement is not carried into a new jenjang."""
    return choose(memenuhi, kelebihan, 0)


@PANGKAT.rule(dasar="Pasal 42", satuan="angka_kredit", penafsiran="R11")
def awal_jenjang_baru(kelebihan: Value, kelebihan_hilang: Value) -> Value:
    """What of the surplus the new jenjang begins with."""
    return kelebihan - kelebihan_hilang
