"""Questions on promotions of pangkat and jenjang."""

from itertools import pairwise
from typing import Any, Final

from jenjang.core.engine.answer import Answer, Refusal, answer_of
from jenjang.core.engine.question import Context, Data, Field, Reader, amount, day, list_of, one_of, question, yes_no
from jenjang.core.engine.run import Run, total
from jenjang.core.engine.unknown import UNKNOWN, is_known
from jenjang.core.jabatan.isian import baca_golongan, baca_jenjang, baca_pendidikan
from jenjang.core.jabatan.jenjang import KEAHLIAN, KETERAMPILAN
from jenjang.core.karier.kenaikan_jenjang import JENJANG
from jenjang.core.karier.kenaikan_pangkat import PANGKAT
from jenjang.core.karier.kumulatif import SEL
from jenjang.core.karier.tabel_lintasan import TANGGA_LENGKAP
from jenjang.core.karier.tercetak import TERTINGGI, periksa_golongan, sel_dijalani

baca_nilai_kinerja: Final[Reader] = list_of(one_of("sangat baik", "baik", "cukup", "kurang", "buruk"))
JENJANG_BERIKUT: Final = {**dict(pairwise(KETERAMPILAN)), **dict(pairwise(KEAHLIAN))}
SEBUTAN_KINERJA: Final = {"kinerja_tahun_terakhir": "nilai_kinerja[1]", "kinerja_tahun_sebelumnya": "nilai_kinerja[2]"}
HASIL_PANGKAT: Final = (
    "memenuhi",
    "ke",
    "jumlah",
    "kurang",
    "sisa_dibawa",
    "kelebihan_hilang",
    "awal_jenjang_baru",
    "penunjang_dihitung",
    "penunjang_gugur",
)


@question(
    "kenaikan_pangkat",
    jenjang=baca_jenjang,
    golongan=baca_golongan,
    tugas_jabatan=amount,
    saldo_awal=Field(amount, 0),
    penunjang=Field(amount, 0),
    pengembangan_profesi=Field(amount, 0),
    pendidikan=baca_pendidikan,
    hasil_kerja_minimal=yes_no,
    syarat_jenjang_lain=yes_no,
    tmt_pangkat=day,
    tmt_usul=Field(day, dates_the_work=True),
    nilai_kinerja=baca_nilai_kinerja,
    proses_disiplin=yes_no,
)
def kenaikan_pangkat(data: Data, context: Context) -> Answer:
    """Decide a promotion of pangkat (Pasal 36-42)."""
    periksa_golongan(data["jenjang"], data["golongan"])
    periksa_pendidikan(data["pendidikan"], data["jenjang"])
    run = PANGKAT.plan(readings=context.penafsiran).run(_pangkat_data(data))
    return answer_pangkat(run, data, context.bahasa)


def periksa_pendidikan(pendidikan: str, jenjang: str) -> None:
    """Refuse an education below every annex of the keahlian category; a later degree keeps the old annex (R10)."""
    if not (is_known(pendidikan) and is_known(jenjang)):
        return
    if jenjang in KEAHLIAN and pendidikan in (TANGGA_LENGKAP[0], "D3"):
        raise Refusal(
            "pendidikan_di_luar_kategori",
            dasar="Pasal 36 ayat (3)",
            penafsiran="R10",
            pendidikan=pendidikan,
            jenjang=jenjang,
        )


def _pangkat_data(data: Data) -> Data:
    kinerja = data["nilai_kinerja"]
    given: tuple[str, ...] = () if kinerja is UNKNOWN else kinerja
    return {
        **data,
        "hasil_kerja_minimal": data["hasil_kerja_minimal"] if is_known(data["hasil_kerja_minimal"]) else True,
        "syarat_jenjang_lain": data["syarat_jenjang_lain"] if is_known(data["syarat_jenjang_lain"]) else True,
        "masa_pangkat_diperiksa": is_known(data["tmt_pangkat"]) and is_known(data["tmt_usul"]),
        "kinerja_tahun_terakhir": given[0] if given else UNKNOWN,
        "kinerja_tahun_sebelumnya": given[1] if len(given) > 1 else UNKNOWN,
        "kinerja_diperiksa": is_known(kinerja),
        "disiplin_diperiksa": is_known(data["proses_disiplin"]),
    }


def answer_pangkat(run: Run, data: Data, bahasa: str) -> Answer:
    """Read the answer off a run of the promotion; what does not apply to the step is null."""
    if run["puncak"] is True:
        answer = answer_of(
            run, {"memenuhi": "memenuhi", "jumlah": "angka_kredit_utama"}, bahasa, sebutan=SEBUTAN_KINERJA
        )
        answer.hasil = {**dict.fromkeys(HASIL_PANGKAT), **(answer.hasil or {})}
        return answer
    across = run["ganti_jenjang"]
    shown = ("memenuhi", "jumlah", "kurang", *_carried(across), "penunjang_dihitung", "penunjang_gugur")
    answer = answer_of(run, shown, bahasa, "jenjang_berikut", sebutan=SEBUTAN_KINERJA)
    hasil: dict[str, Any] = {**dict.fromkeys(HASIL_PANGKAT), **(answer.hasil or {})}
    if is_known(across):
        hasil["ke"] = f"{run['jenjang_berikut']} {run['golongan_berikut']}"
    if hasil["memenuhi"] is not True:
        hasil["awal_jenjang_baru"] = None
    answer.hasil = hasil
    _say_unchecked(run, data, answer, bahasa, across)
    return answer


def _carried(across: Any) -> tuple[str, ...]:
    """Give what becomes of a surplus: inside a jenjang, across one, or nothing while the step is not known."""
    if not is_known(across):
        return ()
    return ("kelebihan_hilang", "awal_jenjang_baru") if across else ("sisa_dibawa",)


def _say_unchecked(run: Run, data: Data, answer: Answer, bahasa: str, across: Any) -> None:
    """Name what was taken as met and what of other law was not checked (R47); nothing passes in silence."""
    if not is_known(data["hasil_kerja_minimal"]):
        answer.assume("hasil_kerja_minimal_dianggap", bahasa)
    if across is not False and not is_known(data["syarat_jenjang_lain"]):
        answer.assume("syarat_jenjang_dianggap", bahasa)
    for flag, kode in (
        ("masa_pangkat_diperiksa", "masa_pangkat_tidak_diperiksa"),
        ("kinerja_diperiksa", "kinerja_tidak_diperiksa"),
        ("disiplin_diperiksa", "disiplin_tidak_diperiksa"),
    ):
        if not run[flag]:
            answer.assume(kode, bahasa)


@question(
    "kenaikan_jenjang",
    dari=baca_jenjang,
    ke=baca_jenjang,
    pendidikan=baca_pendidikan,
    ak_jenjang=amount,
    pengembangan_profesi=amount,
    uji_kompetensi=yes_no,
    hasil_kerja_minimal=yes_no,
    syarat_lain=yes_no,
    lowongan=yes_no,
    masuk_pada=baca_golongan,
    pelatihan_fungsional=yes_no,
)
def kenaikan_jenjang(data: Data, context: Context) -> Answer:
    """Decide a rise of jenjang (Pasal 14 ayat (6), 38, 39)."""
    figure = _kumulatif(data)
    run = JENJANG.plan(readings=context.penafsiran).run(
        {
            **data,
            "ak_semua_golongan": 0 if figure is None else figure,
            "masuk_di_atas_golongan_pertama": is_known(data["masuk_pada"]),
            "langkah_tanpa_angka": figure is None,
            "pelatihan_diperiksa": is_known(data["pelatihan_fungsional"]),
        }
    )
    shown = ("memenuhi",) if figure is None else ("memenuhi", "dibutuhkan", "kurang")
    # Without the jenjang the sum is unknown too; that the jenjang is missing is said by its own name.
    called = {"ak_semua_golongan": "" if is_known(data["pendidikan"]) else "pendidikan"}
    answer = answer_of(run, shown, context.bahasa, "pemangku_keterampilan", sebutan=called)
    answer.hasil = {"memenuhi": None, "dibutuhkan": None, "kurang": None, **(answer.hasil or {})}
    return answer


def _kumulatif(data: Data) -> Any:
    """Sum the printed figures of the jenjang held; unknown without it or an education.

    None where no figure is needed: at the highest jenjang, and where the step is refused anyway and the annex of the
    education prints nothing for it (a social worker of keterampilan with a degree, asked across the categories).
    """
    if is_known(data["dari"]) and data["dari"] in TERTINGGI:
        return None
    if not (is_known(data["dari"]) and is_known(data["pendidikan"])):
        return UNKNOWN
    plan = SEL.plan()
    try:
        cells = sel_dijalani(data["pendidikan"], data["dari"], data["masuk_pada"])
    except Refusal:
        if not is_known(data["ke"]) or JENJANG_BERIKUT.get(data["dari"]) == data["ke"]:
            raise
        return None
    fields = ("pendidikan", "jenjang", "golongan")
    return total([plan.run({name: getattr(each, name) for name in fields}) for each in cells], "ak_golongan")
