"""Whether the degree a holder of keterampilan obtained opens the way to keahlian (Pasal 16 ayat (1), 59)."""

from typing import Final

from jenjang.core.engine.carriers import Value, negate
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.karier.pengangkatan.syarat import bidang_sesuai, ijazah_cukup
from jenjang.core.karier.urutan import tabel_urutan

KE_KEAHLIAN: Final = Ruleset("karier.peralihan.ke_keahlian", "permenpanrb-33-2020")

KE_KEAHLIAN.inputs(ijazah="teks", bidang="teks", diberhentikan="ya_tidak")


@KE_KEAHLIAN.rule(dasar="Pasal 16", satuan="teks")
def jalur() -> Value:
    return "keterampilan_ke_keahlian"


KE_KEAHLIAN.lookup("tingkat_ijazah", tabel_urutan("pendidikan"), "ijazah")
KE_KEAHLIAN.lookup("ijazah_paling_rendah", "ijazah_paling_rendah_pengangkatan", "jalur")
KE_KEAHLIAN.lookup("tingkat_ijazah_paling_rendah", tabel_urutan("pendidikan"), "ijazah_paling_rendah")
KE_KEAHLIAN.lookup("bidang_terdaftar", "bidang_ijazah_pekerja_sosial", ("bidang", "jalur"), tanpa=False)

KE_KEAHLIAN.condition(dasar="Pasal 16 ayat (1)", alasan="ijazah_di_bawah_sarjana")(ijazah_cukup)
# The duty of Pasal 59 names no field; the reason says so, since one degree meets the one and not the other.
KE_KEAHLIAN.condition(
    dasar="Pasal 16 ayat (1) huruf b; Pasal 59 ayat (3); Pasal 63", alasan="bidang_tidak_membuka_keahlian"
)(bidang_sesuai)


@KE_KEAHLIAN.condition(
    dasar="Pasal 16 ayat (1); Pasal 50 ayat (2); Pasal 59 ayat (4)",
    alasan="sudah_diberhentikan",
    penafsiran={"R30": "diberhentikan"},
)
def masih_pekerja_sosial(diberhentikan: Value) -> Value:
    return negate(diberhentikan)


KE_KEAHLIAN.verdict("dapat_ke_keahlian", "Pasal 16 ayat (1)")
