"""The questions on one conversion, on AK Dasar, on a transfer and on integration."""

from typing import Any, Final

from jenjang.core.angka_kredit.konversi.ak_dasar import AK_DASAR
from jenjang.core.angka_kredit.konversi.integrasi import INTEGRASI
from jenjang.core.angka_kredit.konversi.isian import baca_bulan, periksa_kategori, periksa_sesuai, perlu_nilai
from jenjang.core.angka_kredit.konversi.konversi import KONVERSI
from jenjang.core.angka_kredit.konversi.perpindahan import PERPINDAHAN
from jenjang.core.engine.answer import Answer, Refusal, add_records, answer_of
from jenjang.core.engine.question import (
    Context,
    Data,
    Field,
    amount,
    list_of,
    one_of,
    question,
    whole_number,
    yes_no,
)
from jenjang.core.engine.run import Run, total
from jenjang.core.engine.text import value_for_people
from jenjang.core.engine.unknown import UNKNOWN, is_known
from jenjang.core.jabatan.isian import baca_golongan, baca_jenjang
from jenjang.core.jabatan.jenjang import kategori_jenjang
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.kinerja.isian import baca_predikat

PERATURAN: Final = "permenpanrb-1-2023"
KONVENSIONAL: Final = "konvensional"
baca_metode: Final = one_of(KONVENSIONAL, "integrasi")


@question("konversi", PERATURAN, jenjang=baca_jenjang, predikat=baca_predikat, bulan=baca_bulan)
def konversi(data: Data, context: Context) -> Answer:
    """Convert the predicate of a period into credit (PermenPANRB 1/2023 Pasal 37)."""
    run = KONVERSI.plan(readings=context.penafsiran, kantor=context.nilai_kantor).run(data)
    answer = answer_of(run, ("persentase", "koefisien", "ak"), context.bahasa, *peringatan(run))
    ingatkan(answer, run, context)
    return answer


def peringatan(run: Run) -> tuple[str, ...]:
    """Give the warnings of a conversion that hold, as values its answer rests on."""
    return ("di_bawah_ekspektasi",) if run["di_bawah_ekspektasi"] is True else ()


def ingatkan(answer: Answer, run: Run, context: Context) -> None:
    """Say that part of a year below baik was converted all the same (K05)."""
    if peringatan(run):
        answer.assume("konversi_di_bawah_ekspektasi", context.bahasa, predikat=run["predikat"], bulan=run["bulan"])


@question("ak_dasar", PERATURAN, jenjang=baca_jenjang, golongan=baca_golongan)
def ak_dasar(data: Data, context: Context) -> Answer:
    """Give the credit that comes with a golongan (Peraturan BKN 3/2023 Lampiran II nomor 2)."""
    periksa_sesuai(data["jenjang"], data["golongan"])
    run = AK_DASAR.plan(kantor=context.nilai_kantor).run(data)
    return answer_of(run, ("ak",), context.bahasa)


@question(
    "perpindahan_konversi",
    PERATURAN,
    jenjang_tujuan=baca_jenjang,
    golongan=baca_golongan,
    predikat=list_of(baca_predikat),
    tahun_dalam_pangkat=whole_number,
    pangkat_puncak=Field(yes_no, False),
)
def perpindahan_konversi(data: Data, context: Context) -> Answer:
    """Give the credit of who moves in from another post (Peraturan BKN 3/2023 Lampiran II nomor 2, nomor 3)."""
    tujuan = (data["jenjang_tujuan"], data["golongan"])
    if all(map(is_known, tujuan)) and tujuan not in langkah():
        return _fixed(data, tujuan, context)
    plan = PERPINDAHAN.plan(kantor=context.nilai_kantor)
    years = plan.run({**data, "ak_konversi": 0})["tahun_dihitung"]
    runs, missing = _years(data, years, context)
    run = plan.run({**data, "ak_konversi": total(runs, "ak_setahun") if is_known(years) else UNKNOWN})
    names = {"ak_konversi": missing}
    answer = answer_of(run, ("ak_konversi", "ak_dasar", "jumlah"), context.bahasa, "tahun_dihitung", sebutan=names)
    add_records(answer, runs, "predikat", context.bahasa, {"predikat": "", "jenjang": ""}, ("ak_setahun",))
    if answer.hasil and not all(map(is_known, tujuan)):
        # A pangkat outside the jenjang aimed at would leave service uncounted.
        answer.hasil["ak_konversi"] = None
    answer.assume("tahun_pangkat_sebagaimana_diberikan", context.bahasa)
    return answer


def _fixed(data: Data, tujuan: tuple[str, ...], context: Context) -> Answer:
    """Answer for a pangkat outside the jenjang aimed at: a fixed figure, service not counted; other pairs refused."""
    plan = PERPINDAHAN.plan(kantor=context.nilai_kantor)
    if tujuan not in plan.nodes["ak_tetap"].rows:
        raise Refusal(
            "pangkat_tidak_sesuai_jenjang",
            dasar="Peraturan BKN 3/2023 Lampiran II nomor 3",
            jenjang=tujuan[0],
            golongan=tujuan[1],
        )
    run = plan.run({**data, "ak_konversi": 0, "tahun_dalam_pangkat": 0, "pangkat_puncak": False})
    answer = answer_of(run, ("jumlah",), context.bahasa, "pangkat_tidak_sesuai")
    answer.hasil = {"ak_konversi": None, "ak_dasar": None, **(answer.hasil or {})}
    answer.assume("pangkat_tidak_sesuai_angka_tetap", context.bahasa, jenjang=tujuan[0], golongan=tujuan[1])
    return answer


def _years(data: Data, years: Any, context: Context) -> tuple[list[Run], str]:
    """Run each counted year by its predicate, latest first; the first year without one is named."""
    given = data["predikat"] if is_known(data["predikat"]) else ()
    counted = given[:years] if is_known(years) else ()
    plan = KONVERSI.plan(readings=context.penafsiran, kantor=context.nilai_kantor)
    wanted = [*counted, UNKNOWN] if is_known(years) and years > len(counted) else list(counted)
    bulan = plan.constants["bulan_setahun"]
    runs = [plan.run({"jenjang": data["jenjang_tujuan"], "predikat": each, "bulan": bulan}) for each in wanted]
    open_years = [str(place) for place, each in enumerate(wanted, 1) if each is UNKNOWN]
    if not (is_known(data["predikat"]) and is_known(years)):
        return runs, "tahun_dalam_pangkat" if is_known(data["predikat"]) else "predikat"
    return runs, ", ".join(f"predikat[{place}]" for place in open_years)


@question(
    "integrasi",
    PERATURAN,
    ak_lama=amount,
    metode=baca_metode,
    jenjang=baca_jenjang,
    golongan=baca_golongan,
    pengembangan_profesi=Field(amount, 0),
    penunjang=Field(amount, 0),
)
def integrasi(data: Data, context: Context) -> Answer:
    """Bring earlier credit into the account per jenjang (Peraturan BKN 3/2023)."""
    jenjang, golongan, metode = data["jenjang"], data["golongan"], data["metode"]
    periksa_kategori(jenjang, golongan)
    kategori: Any = kategori_jenjang(jenjang) if is_known(jenjang) else UNKNOWN
    konvensional: Any = metode == KONVENSIONAL if is_known(metode) else UNKNOWN
    by_golongan = context.penafsiran.get("K10") == "b"
    if by_golongan and konvensional is True and is_known(kategori) and is_known(golongan):
        perlu_nilai("nilai_dasar_golongan_lama", (kategori, golongan), context)
    run = INTEGRASI.plan(readings=context.penafsiran, kantor=context.nilai_kantor).run(
        {**data, "kategori": kategori, "konvensional": konvensional}
    )
    answer = answer_of(
        run,
        ("nilai_dasar", "ak_integrasi"),
        context.bahasa,
        *(("ada_unsur_lain",) if run["ada_unsur_lain"] is True else ()),
        sebutan={"konvensional": "metode", "kategori": ""},
    )
    _refuse_negative(run, context)
    menurut = None if konvensional is not True else "golongan" if by_golongan else "jenjang"
    hasil = answer.hasil or {}
    answer.hasil = {
        "nilai_dasar": hasil["nilai_dasar"],
        "dasar_menurut": menurut,
        "ak_integrasi": hasil["ak_integrasi"],
    }
    if konvensional is True:
        answer.reads("K10")
    return answer


def _refuse_negative(run: Run, context: Context) -> None:
    """Refuse old credit that is smaller than what is taken off it: then one of the figures is not what it is said."""
    result = run["ak_integrasi"]
    if is_known(result) and result < 0:
        facts = {
            name: value_for_people(run[name], "angka_kredit", context.bahasa)
            for name in ("ak_lama", "nilai_dasar", "unsur_lain")
        }
        raise Refusal("integrasi_di_bawah_dasar", dasar="Peraturan BKN 3/2023", **facts)
