"""Questions on the ways into the post."""

from typing import Final

from jenjang.core.engine.answer import Answer, Refusal, answer_of
from jenjang.core.engine.citations import citations
from jenjang.core.engine.dates import date_for_people
from jenjang.core.engine.question import Context, Data, Field, day, question, whole_number, yes_no
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.engine.unknown import is_known
from jenjang.core.jabatan.isian import baca_golongan, baca_jenjang, baca_pendidikan
from jenjang.core.karier.pengangkatan.ahli_utama import AHLI_UTAMA
from jenjang.core.karier.pengangkatan.isian import (
    baca_asal,
    baca_bidang,
    baca_jabatan_ahli_utama,
    baca_jabatan_asal,
    baca_kategori,
    baca_nilai_kinerja,
    baca_status,
    nilai_kinerja_per_tahun,
    sebutan_nilai_kinerja,
)
from jenjang.core.karier.pengangkatan.keterampilan_ke_keahlian import KETERAMPILAN_KE_KEAHLIAN
from jenjang.core.karier.pengangkatan.perpindahan import PERPINDAHAN
from jenjang.core.karier.pengangkatan.pertama import PERTAMA
from jenjang.core.karier.pengangkatan.promosi import PROMOSI
from jenjang.core.karier.pengangkatan.uji_kompetensi import baca_uji
from jenjang.core.karier.tabel_lintasan import langkah

_HANYA_AHLI_UTAMA: Final = {"perpindahan": "pernah_jpt", "promosi": "ijazah"}
_TMT: Final = Field(day, dates_the_work=True)


@question(
    "pengangkatan_pertama",
    status=baca_status,
    asal=baca_asal,
    kategori_tujuan=baca_kategori,
    jenjang_tujuan=baca_jenjang,
    integritas=yes_no,
    sehat=yes_no,
    ijazah=baca_pendidikan,
    bidang_ijazah=baca_bidang,
    nilai_kinerja=baca_nilai_kinerja,
)
def pengangkatan_pertama(data: Data, context: Context) -> Answer:
    """Decide a first appointment (Pasal 14)."""
    return _putuskan(PERTAMA, "pertama", {**data, **nilai_kinerja_per_tahun(data)}, context, "Pasal 14 ayat (7)")


@question(
    "perpindahan",
    status=baca_status,
    kategori_tujuan=baca_kategori,
    jenjang_tujuan=baca_jenjang,
    integritas=yes_no,
    sehat=yes_no,
    ijazah=baca_pendidikan,
    bidang_ijazah=baca_bidang,
    uji=baca_uji,
    pengalaman_bulan=whole_number,
    nilai_kinerja=baca_nilai_kinerja,
    lahir=day,
    tmt=_TMT,
    lowongan=yes_no,
    pernah_jpt=yes_no,
)
def perpindahan(data: Data, context: Context) -> Answer:
    """Decide a transfer from another post (Pasal 15)."""
    _periksa_lahir(data, context)
    pasal = "Pasal 15 ayat (4); Pasal 15 ayat (5)"
    return _putuskan(PERPINDAHAN, "perpindahan", {**data, **nilai_kinerja_per_tahun(data)}, context, pasal)


@question(
    "keterampilan_ke_keahlian",
    jenjang_asal=baca_jenjang,
    golongan=baca_golongan,
    ijazah=baca_pendidikan,
    bidang_ijazah=baca_bidang,
    uji=baca_uji,
    jenjang_tujuan=baca_jenjang,
    lowongan=yes_no,
    lahir=day,
    tmt=_TMT,
)
def keterampilan_ke_keahlian(data: Data, context: Context) -> Answer:
    """Decide the way from keterampilan to keahlian (Pasal 16)."""
    _periksa_lahir(data, context)
    answer = _putuskan(KETERAMPILAN_KE_KEAHLIAN, "keterampilan_ke_keahlian", data, context, "Pasal 16 ayat (2)")
    asal, golongan = data["jenjang_asal"], data["golongan"]
    if is_known(asal) and is_known(golongan) and (asal, golongan) not in langkah():
        answer.assume("golongan_di_luar_jenjang_asal", context.bahasa, jenjang=asal, golongan=golongan)
    return answer


@question(
    "ahli_utama_pindah",
    jabatan_asal=baca_jabatan_ahli_utama,
    status=baca_status,
    integritas=yes_no,
    sehat=yes_no,
    ijazah=baca_pendidikan,
    uji=baca_uji,
    pengalaman_bulan=whole_number,
    nilai_kinerja=baca_nilai_kinerja,
    lahir=day,
    tmt=_TMT,
    lowongan=yes_no,
    persetujuan_menteri=yes_no,
)
def ahli_utama_pindah(data: Data, context: Context) -> Answer:
    """Decide the way into Ahli Utama from another functional post (Pasal 17)."""
    _periksa_lahir(data, context)
    pasal = "Pasal 15 ayat (4); Pasal 15 ayat (5)"
    return _putuskan(AHLI_UTAMA, "ahli_utama", {**data, **nilai_kinerja_per_tahun(data)}, context, pasal)


@question(
    "promosi",
    jabatan_asal=baca_jabatan_asal,
    jenjang_tujuan=baca_jenjang,
    rencana_suksesi=yes_no,
    inovasi_diakui=yes_no,
    standar_kompetensi=yes_no,
    uji=baca_uji,
    nilai_kinerja=baca_nilai_kinerja,
    rekam_jejak_baik=yes_no,
    pelanggaran_kode_etik=yes_no,
    hukuman_disiplin=yes_no,
    lowongan=yes_no,
    ijazah=baca_pendidikan,
)
def promosi(data: Data, context: Context) -> Answer:
    """Decide a promotion (Pasal 18, 19)."""
    return _putuskan(PROMOSI, "promosi", {**data, **nilai_kinerja_per_tahun(data)}, context, "Pasal 19 ayat (5)")


def _putuskan(rules: Ruleset, jalur: str, data: Data, context: Context, pasal_angka_kredit: str) -> Answer:
    """Decide one way in; where it is open, say what the law leaves to people afterwards."""
    run = rules.plan(readings=context.penafsiran).run(data)
    sebutan = sebutan_nilai_kinerja(data)
    if not is_known(data.get("jenjang_tujuan")):
        # What only Ahli Utama asks is no open question before the jenjang is known.
        sebutan[_HANYA_AHLI_UTAMA.get(jalur, "")] = ""
    answer = answer_of(run, ("memenuhi",), context.bahasa, sebutan=sebutan)
    if run["memenuhi"] is True:
        dasar = citations(pasal_angka_kredit)
        answer.assume("angka_kredit_awal_ditetapkan", context.bahasa, pasal=", ".join(dasar))
        answer.assume("pelantikan_wajib", context.bahasa)
        if data.get("jenjang_tujuan", "Ahli Utama") == "Ahli Utama":
            answer.assume("bidang_magister_tidak_diperiksa", context.bahasa)
        answer.cite((*dasar, "Pasal 20 ayat (1)"))
    return answer


def _periksa_lahir(data: Data, context: Context) -> None:
    lahir, tmt = data["lahir"], data["tmt"]
    if is_known(lahir) and is_known(tmt) and lahir >= tmt:
        facts = {name: date_for_people(data[name], context.bahasa) for name in ("lahir", "tmt")}
        raise Refusal("lahir_tidak_sebelum_tmt", **facts)
