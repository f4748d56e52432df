"""Questions on Lampiran III: penunjang, percentages, pengembangan profesi, joint works and training."""

from typing import Final

from jenjang.core.angka_kredit.isian import baca_kode
from jenjang.core.angka_kredit.karya_bersama import KARYA
from jenjang.core.angka_kredit.katalog import muat_katalog
from jenjang.core.angka_kredit.pelatihan import PELATIHAN
from jenjang.core.angka_kredit.pengembangan_profesi import BUTIR_PP, SYARAT_PP
from jenjang.core.angka_kredit.penunjang import BUTIR_PENUNJANG, PENUNJANG, PERSEN
from jenjang.core.engine.answer import Answer, Refusal, add_records, answer_of, undecided
from jenjang.core.engine.question import (
    Context,
    Data,
    Field,
    amount,
    one_of,
    question,
    records_of,
    whole_number,
    yes_no,
)
from jenjang.core.engine.run import Run, total
from jenjang.core.engine.unknown import UNKNOWN, is_known
from jenjang.core.engine.values import figures
from jenjang.core.jabatan.isian import baca_golongan, baca_jenjang
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.karier.tercetak import periksa_golongan

KARYA_TULIS: Final = "Pasal 39 ayat (2) huruf b"
PENGHARGAAN: Final = "L3.II.C.2."


@question(
    "penunjang",
    jenjang=baca_jenjang,
    golongan=baca_golongan,
    kegiatan=records_of("kegiatan", kode=baca_kode, jumlah=whole_number),
)
def penunjang(data: Data, context: Context) -> Answer:
    """Decide what kegiatan penunjang count toward the next promotion (Pasal 37)."""
    results = ("jumlah", "batas", "dihitung", "gugur")
    periksa_golongan(data["jenjang"], data["golongan"])
    person = {"jenjang": data["jenjang"], "golongan": data["golongan"]}
    kegiatan = data["kegiatan"] if is_known(data["kegiatan"]) else ()
    runs = [BUTIR_PENUNJANG.plan().run({**each, **person}) for each in kegiatan]
    at_the_top = all(map(is_known, person.values())) and langkah()[(data["jenjang"], data["golongan"])] is None
    no_base = any(run["persen_berdasar"] is False for run in runs)
    award = any(each["kode"].startswith(PENGHARGAAN) for each in kegiatan if is_known(each["kode"]))
    jumlah = UNKNOWN if no_base or not is_known(data["kegiatan"]) else total(runs, "ak")
    run = PENUNJANG.plan(readings=context.penafsiran).run({**person, "ada_penghargaan": award, "jumlah": jumlah})
    called = {"jumlah": "" if is_known(data["kegiatan"]) else "kegiatan"}
    answer = answer_of(run, ("jumlah",) if at_the_top else results, context.bahasa, sebutan=called)
    if at_the_top:
        answer.hasil = {**dict.fromkeys(results), **(answer.hasil or {})}
        answer.because("tidak_ada_kenaikan_berikutnya", "Pasal 37 ayat (2)", context.bahasa, **person)
        answer.reads("R17")
    add_records(answer, runs, "kegiatan", context.bahasa, dict.fromkeys(person, ""))
    return answer


@question("persen_ak", jenjang=baca_jenjang, golongan=baca_golongan, kode=baca_kode)
def persen_ak(data: Data, context: Context) -> Answer:
    """Decide the credit of a row that prints a percentage of the AK kenaikan pangkat."""
    periksa_golongan(data["jenjang"], data["golongan"])
    if is_known(data["kode"]) and not muat_katalog().cari_kode(data["kode"]).persen_kenaikan_pangkat:
        raise Refusal("butir_tanpa_persen", dasar="Pasal 37 ayat (2)", kode=data["kode"])
    run = PERSEN.plan(readings=context.penafsiran).run(data)
    if run["puncak"] is not True:
        return answer_of(run, {"ak": "ak_persen", "dasar_ak": "dasar_ak"}, context.bahasa)
    answer = answer_of(run, (), context.bahasa, "ada_kenaikan_berikutnya", "ak_persen")
    answer.hasil = {"ak": None, "dasar_ak": None}
    return answer


@question(
    "syarat_pp",
    dari=baca_jenjang,
    ke=baca_jenjang,
    kegiatan=records_of(
        "kegiatan",
        kode=baca_kode,
        jumlah=whole_number,
        penulis=Field(whole_number, 1),
        peran=one_of("utama", "pembantu", "sama"),
        jenjang_saat_diperoleh=baca_jenjang,
    ),
)
def syarat_pp(data: Data, context: Context) -> Answer:
    """Decide whether pengembangan profesi suffices for a rise of jenjang (Pasal 39)."""
    results = ("pp", "disyaratkan", "memenuhi")
    kegiatan = data["kegiatan"] if is_known(data["kegiatan"]) else ()
    runs = [_run_pp(data["dari"], each, place) for place, each in enumerate(kegiatan, 1)]
    pp = total(runs, "ak") if is_known(data["kegiatan"]) else UNKNOWN
    run = SYARAT_PP.plan(readings=context.penafsiran).run({**data, "pp": pp})
    answer = answer_of(run, results, context.bahasa, sebutan={"pp": "" if is_known(data["kegiatan"]) else "kegiatan"})
    called = {"jumlah_penulis": "penulis", "peran_ditentukan": "peran", "dari": "", "jenjang_saat_diperoleh": ""}
    add_records(answer, runs, "kegiatan", context.bahasa, called)
    if is_known(data["dari"]) and any(not is_known(each["jenjang_saat_diperoleh"]) for each in kegiatan):
        answer.assume("diperoleh_pada_jenjang_dianggap", context.bahasa, dari=data["dari"])
    return answer


def _run_pp(dari: str, each: Data, place: int) -> Run:
    where = f"kegiatan[{place}]."
    if is_known(each["kode"]) and each["penulis"] != 1:
        periksa_penulis(
            each["kode"], each["penulis"], each["peran"] == "sama" if is_known(each["peran"]) else UNKNOWN, where
        )
    return BUTIR_PP.plan().run(
        {
            **each,
            "dari": dari,
            # The question tells neither certificate nor hours: its kode is taken at its word.
            "sertifikat": True,
            "kode_menurut_jam": each["kode"],
            "jumlah_penulis": each["penulis"],
            "penulis_tercetak": str(each["penulis"]),
            "peran_ditentukan": UNKNOWN if not is_known(each["peran"]) else each["peran"] != "sama",
            "jenjang_saat_diperoleh": (
                each["jenjang_saat_diperoleh"] if is_known(each["jenjang_saat_diperoleh"]) else dari
            ),
        }
    )


def periksa_penulis(kode: str, penulis: int, sama: object, where: str = "") -> None:
    """Refuse what Pasal 40 does not share: other than karya tulis, no author, too many beside a main author (R19)."""
    if KARYA_TULIS not in muat_katalog().cari_kode(kode).dasar:
        raise Refusal("bukan_karya_tulis", dasar="Pasal 40 ayat (1)", penafsiran="R19", kode=kode, isian=where + "kode")
    if penulis == 0:
        raise Refusal("tanpa_penulis", dasar="Pasal 40 ayat (1)", isian=where + "penulis")
    if sama is False and penulis > _most_authors():
        raise Refusal(
            "penulis_pembantu_terlalu_banyak",
            dasar="Pasal 40 ayat (2)",
            penafsiran="R19",
            jumlah=penulis - 1,
            paling_banyak=_most_authors() - 1,
        )


def _most_authors() -> int:
    figure = figures()["penulis_pembantu_paling_banyak"][0]
    return 1 + int(getattr(figure, "nilai", 0))


@question("karya_bersama", kode=baca_kode, jumlah_penulis=whole_number, peran_ditentukan=yes_no)
def karya_bersama(data: Data, context: Context) -> Answer:
    """Decide how the credit of a joint karya tulis is shared (Pasal 40)."""
    alone = is_known(data["jumlah_penulis"]) and data["jumlah_penulis"] == 1
    needed = ("kode", "jumlah_penulis") if alone else ("kode", "jumlah_penulis", "peran_ditentukan")
    if not all(is_known(data[name]) for name in needed):
        results = ("utama", "pembantu", "masing_masing", "jumlah", "sisa_tidak_dibagi")
        return undecided(data, needed, results, "Pasal 40 ayat (1)", context.bahasa)
    penulis = data["jumlah_penulis"]
    periksa_penulis(data["kode"], penulis, data["peran_ditentukan"] is False)
    run = KARYA.plan().run(
        {**data, "penulis_tercetak": str(penulis), "peran_ditentukan": True if alone else data["peran_ditentukan"]}
    )
    names = {"jumlah": "jumlah_bagian", "sisa_tidak_dibagi": "sisa_tidak_dibagi"}
    if run["dibagi_sama"]:
        return answer_of(run, {"masing_masing": "bagian_sama", **names}, context.bahasa)
    answer = answer_of(run, {"utama": "bagian_utama", "pembantu": "bagian_pembantu", **names}, context.bahasa)
    if answer.hasil is not None:
        answer.hasil["pembantu"] = [answer.hasil["pembantu"]] * (penulis - 1)
    return answer


@question(
    "pelatihan",
    jenis=one_of("fungsional", "teknis/magang", "manajerial/sosial kultural", "seminar"),
    jam=amount,
    sertifikat=yes_no,
)
def pelatihan(data: Data, context: Context) -> Answer:
    """Decide which row a training earns (Lampiran III I.E)."""
    if not is_known(data["jenis"]):
        return undecided(data, ("jenis",), ("kode", "ak"), "Pasal 39 ayat (3)", context.bahasa)
    run = PELATIHAN.plan(readings=context.penafsiran).run(data)
    answer = answer_of(run, ("kode", "ak"), context.bahasa, "diterima")
    if answer.hasil is not None and answer.hasil["kode"] == "":
        answer.hasil["kode"] = None
    return answer
