"""Questions on the figures of Lampiran IV-VIII: of a golongan, a jenjang, a whole way, and the next step."""

from jenjang.core.engine.answer import Answer, Refusal, answer_of, undecided
from jenjang.core.engine.question import Context, Data, question
from jenjang.core.engine.run import Run, total
from jenjang.core.engine.unknown import is_known
from jenjang.core.jabatan.isian import baca_golongan, baca_jenjang, baca_pendidikan
from jenjang.core.jabatan.jenjang import GOLONGAN
from jenjang.core.karier.kumulatif import KUMULATIF, SEL
from jenjang.core.karier.langkah import LANGKAH
from jenjang.core.karier.lintasan import LAMPIRAN_PENDIDIKAN, SelLampiran, muat_lintasan
from jenjang.core.karier.tercetak import TERTINGGI, sel_dijalani, sel_tercetak


def _runs(cells: tuple[SelLampiran, ...]) -> list[Run]:
    plan = SEL.plan()
    return [
        plan.run({"pendidikan": each.pendidikan, "jenjang": each.jenjang, "golongan": each.golongan}) for each in cells
    ]


def _with_cells(answer: Answer, runs: list[Run], context: Context) -> Answer:
    for run in runs:
        each = answer_of(run, ("ak_golongan",), context.bahasa)
        answer.jejak = [*each.jejak, *answer.jejak]
        answer.cite(each.dasar)
        answer.reads(*each.penafsiran)
    return answer


def _all_known(data: Data, *names: str) -> bool:
    return all(is_known(data[name]) for name in names)


@question("ak_golongan", pendidikan=baca_pendidikan, jenjang=baca_jenjang, golongan=baca_golongan)
def ak_golongan(data: Data, context: Context) -> Answer:
    """Give the figure printed under a golongan (Lampiran IV-VIII)."""
    if _all_known(data, "pendidikan", "jenjang", "golongan"):
        sel_tercetak(data["pendidikan"], data["jenjang"], data["golongan"])
    return answer_of(SEL.plan().run(data), {"ak": "ak_golongan"}, context.bahasa)


@question("ak_kumulatif_jenjang", pendidikan=baca_pendidikan, jenjang=baca_jenjang, masuk_pada=baca_golongan)
def ak_kumulatif_jenjang(data: Data, context: Context) -> Answer:
    """Give the sum of a jenjang by education, from the golongan of entry on (Pasal 38 ayat (2))."""
    if is_known(data["jenjang"]) and data["jenjang"] in TERTINGGI:
        raise Refusal("jenjang_tertinggi", dasar="Pasal 38 ayat (2)", penafsiran="R08", jenjang=data["jenjang"])
    if not _all_known(data, "pendidikan", "jenjang"):
        return undecided(data, ("pendidikan", "jenjang"), ("lampiran", "ak"), "Pasal 38 ayat (2)", context.bahasa)
    runs = _runs(sel_dijalani(data["pendidikan"], data["jenjang"], data["masuk_pada"]))
    run = KUMULATIF.plan().run(
        {
            "ak_semua_golongan": total(runs, "ak_golongan"),
            "masuk_di_atas_golongan_pertama": is_known(data["masuk_pada"]),
        }
    )
    answer = _with_cells(answer_of(run, {"ak": "ak_jenjang_kumulatif"}, context.bahasa), runs, context)
    answer.hasil = {"lampiran": LAMPIRAN_PENDIDIKAN[data["pendidikan"]], **(answer.hasil or {})}
    return answer


@question("ak_lintasan", pendidikan=baca_pendidikan, dari=baca_golongan, ke=baca_golongan)
def ak_lintasan(data: Data, context: Context) -> Answer:
    """Give the credit of the whole way from one golongan to another; that of the last is not needed."""
    if not _all_known(data, "pendidikan", "dari", "ke"):
        return undecided(data, ("pendidikan", "dari", "ke"), ("ak",), "Pasal 36 ayat (3)", context.bahasa)
    cells = muat_lintasan().sel_pendidikan(data["pendidikan"])
    printed = {each.golongan: each for each in cells}
    for name in ("dari", "ke"):
        if data[name] not in printed:
            sel_tercetak(data["pendidikan"], "", data[name])
    first, last = GOLONGAN.index(data["dari"]), GOLONGAN.index(data["ke"])
    if last < first:
        raise Refusal("golongan_mundur", dasar="Pasal 36 ayat (3)", dari=data["dari"], ke=data["ke"])
    runs = _runs(tuple(each for each in cells if first <= GOLONGAN.index(each.golongan) < last))
    run = KUMULATIF.plan().run(
        {"ak_semua_golongan": total(runs, "ak_golongan"), "masuk_di_atas_golongan_pertama": False}
    )
    return _with_cells(answer_of(run, {"ak": "ak_jenjang_kumulatif"}, context.bahasa), runs, context)


@question("langkah_berikut", pendidikan=baca_pendidikan, jenjang=baca_jenjang, golongan=baca_golongan)
def langkah_berikut(data: Data, context: Context) -> Answer:
    """Give the next pangkat, the credit it needs and the year's duty meanwhile (Pasal 26, 27, 36, 38)."""
    results = ("berikutnya", "ak_dibutuhkan", "ganti_jenjang", "kewajiban_tahunan", "lampiran")
    if not _all_known(data, "pendidikan", "jenjang", "golongan"):
        needed = ("pendidikan", "jenjang", "golongan")
        return undecided(data, needed, results, "Pasal 36 ayat (3)", context.bahasa)
    sel_tercetak(data["pendidikan"], data["jenjang"], data["golongan"])
    run = LANGKAH.plan().run(data)
    top = run["puncak"]
    shown = ("ganti_jenjang", "kewajiban_tahunan") if top else ("ak_dibutuhkan", "ganti_jenjang", "kewajiban_tahunan")
    answer = answer_of(run, shown, context.bahasa, "puncak")
    berikutnya = None if top else {"jenjang": run["jenjang_berikut"], "golongan": run["golongan_berikut"]}
    answer.hasil = {
        "berikutnya": berikutnya,
        "ak_dibutuhkan": None,
        **(answer.hasil or {}),
        "lampiran": LAMPIRAN_PENDIDIKAN[data["pendidikan"]],
    }
    if run["ganti_jenjang"] and run["jenjang_berikut"] == TERTINGGI[1] and data["pendidikan"] == "S1":
        answer.assume("ijazah_magister_untuk_langkah", context.bahasa)
        answer.reads("R26")
    return answer
