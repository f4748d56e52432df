"""What comes next on a day: the next pangkat and jenjang under the law in force then, and the credit they take."""

from dataclasses import dataclass, replace
from typing import Final

from jenjang.core.angka_kredit.konversi.golongan import tabel_menyusul
from jenjang.core.angka_kredit.konversi.isian import BULAN_SETAHUN
from jenjang.core.angka_kredit.konversi.keputusan_penetapan import jawab_penetapan, sebut_syarat_lain
from jenjang.core.angka_kredit.konversi.penetapan import PENETAPAN
from jenjang.core.angka_kredit.riwayat.kenaikan import golongan_berikut, jenjang_berikut
from jenjang.core.angka_kredit.riwayat.masukan import BarisRiwayat, Kedudukan, Periode, RiwayatAngkaKredit
from jenjang.core.angka_kredit.riwayat.periode import akhir, dikonversi_sejak, pada
from jenjang.core.angka_kredit.riwayat.susun import susun_riwayat
from jenjang.core.engine.answer import Answer
from jenjang.core.engine.confirmation import refuse_unconfirmed
from jenjang.core.engine.question import QUESTIONS, Context
from jenjang.core.engine.regulations import regulation_on
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.karier.keputusan_kenaikan import kenaikan_pangkat
from jenjang.core.karier.tabel_lintasan import langkah

BUTIR: Final = "permenpanrb-33-2020"
KONVERSI: Final = "permenpanrb-1-2023"
MENYUSUL: Final = "riwayat_pangkat_menyusul"


@dataclass(frozen=True, slots=True)
class LangkahBerikut:
    """The next step on a day (yyyymmdd) under the regulation in force then.

    `pangkat` and `jenjang` are the next ones, None where there is none. `jawaban` decides them by credit: hasil of
    kenaikan_pangkat under PermenPANRB 33/2020, of penetapan since 2023; None before 33/2020, where the account is not
    known, and for a golongan outside the jenjang. `catatan` says where the pangkat that belongs to the jenjang is still
    to follow with the same credit. `baris` is the last row known on the day.
    """

    tanggal: int
    peraturan: str
    kedudukan: Kedudukan
    pangkat: str | None
    jenjang: str | None
    jawaban: Answer | None
    catatan: str = ""
    baris: BarisRiwayat | None = None


def langkah_pada(riwayat: RiwayatAngkaKredit, tanggal: int, context: Context | None = None) -> LangkahBerikut:
    """Give what comes next on a day, from the rows up to it and the periods that could be converted by then.

    A period counts when it has ended, a full year from 15 December, and then whole, though a rise of jenjang parts it:
    until then nobody has rated it.
    Raises Refusal where only confirmed figures may be used and the step rests on others.
    """
    context = context or Context()
    post = pada(riwayat.masukan.kedudukan, tanggal)
    riwayat = _sampai(riwayat, tanggal, context)
    baris = riwayat.pada(max([tanggal, *(akhir(each) for each in riwayat.masukan.predikat if _in_a_year(each))]))
    found = regulation_on(tanggal)
    regulation = KONVERSI if found is None else found.id
    pangkat, jenjang = golongan_berikut(post.golongan), jenjang_berikut(post.jenjang)
    answer, follows = None, (post.jenjang, post.golongan) in tabel_menyusul().rows
    fits = (post.jenjang, post.golongan) in langkah()
    if not (fits or follows) or langkah().get((post.jenjang, post.golongan), "") is None:
        pangkat = None
    if regulation == KONVERSI and (fits or follows) and baris is not None and baris.saldo_jenjang is not None:
        answer = _penetapan(riwayat, post, baris, context)
    elif regulation == BUTIR and fits and baris is not None and baris.saldo_golongan is not None:
        answer = _kenaikan_pangkat(post, baris.saldo_golongan, context)
    if context.hanya_terkonfirmasi and answer is not None:
        refuse_unconfirmed(answer.bertanda)
    return LangkahBerikut(tanggal, regulation, post, pangkat, jenjang, answer, MENYUSUL if follows else "", baris)


def _sampai(riwayat: RiwayatAngkaKredit, tanggal: int, context: Context) -> RiwayatAngkaKredit:
    """Follow the history anew with what stood on a day: the posts, the degrees, the periods that could be converted."""
    told = riwayat.masukan
    known = replace(
        told,
        kedudukan=(told.kedudukan[0], *(each for each in told.kedudukan[1:] if (each.sejak or 0) <= tanggal)),
        predikat=tuple(each for each in told.predikat if not _in_a_year(each) or dikonversi_sejak(each) <= tanggal),
        ijazah=tuple(each for each in told.ijazah if each.tanggal_pencantuman <= tanggal),
    )
    return riwayat if known == told else susun_riwayat(known, context)


def _in_a_year(periode: Periode) -> bool:
    """Whether the months are those of a year; others are mistakes that the history names."""
    return periode.bulan_selesai <= BULAN_SETAHUN


def _penetapan(riwayat: RiwayatAngkaKredit, post: Kedudukan, baris: BarisRiwayat, context: Context) -> Answer:
    """Test the account per jenjang: converted credit of the jenjang, and all else in the row of integration."""
    rows = [each for each in riwayat.baris if each.tanggal <= baris.tanggal]
    entered = max((place for place, each in enumerate(rows) if each.peristiwa == "kenaikan_jenjang"), default=-1)
    converted = [each for each in rows[entered + 1 :] if each.peristiwa == "konversi"]
    ak_konversi = sum(each.ak for each in converted)
    awal = _golongan_awal(riwayat, entered)
    ak_dasar = riwayat.masukan.ak_dasar if awal is not None and not riwayat.masukan.integrasi else 0
    data = {
        "jenjang": post.jenjang,
        "golongan": post.golongan,
        "golongan_awal_jenjang": UNKNOWN if awal is None else awal,
        "golongan_awal_diketahui": awal is not None,
        "ak_integrasi": (baris.saldo_jenjang or 0) - ak_konversi - ak_dasar,
        "ak_dasar": ak_dasar,
        "ak_jf_lama": 0,
        "ak_penyesuaian": 0,
        "ak_konversi": ak_konversi,
        "ijazah_baru": False,
        "predikat_ijazah": UNKNOWN,
        "gelar_dicantumkan": False,
    }
    run = PENETAPAN.plan(readings=context.penafsiran, kantor=context.nilai_kantor).run(data)
    answer = jawab_penetapan(run, context.bahasa)
    sebut_syarat_lain(answer, run, context.bahasa)
    for each in converted:
        if each.jawaban is not None:
            answer.cite(each.jawaban.dasar)
            answer.reads("K04", *each.jawaban.penafsiran)
            answer.marks(each.jawaban.bertanda)
    return answer


def _golongan_awal(riwayat: RiwayatAngkaKredit, entered: int) -> str | None:
    """Give the golongan of entry: of a first post since 2023, or the one whose base the integration took (K07, K10)."""
    first = riwayat.masukan.kedudukan[0]
    told = riwayat.masukan
    if entered >= 0:
        return None
    for each in riwayat.baris:
        if each.peristiwa == "integrasi" and each.jawaban is not None:
            return each.golongan if (each.jawaban.hasil or {}).get("dasar_menurut") == "golongan" else None
    began_here = told.saldo_awal is None and not told.butir and not told.integrasi and not told.naik_di_jenjang
    fits = (first.jenjang, first.golongan) in langkah()
    return first.golongan if began_here and fits and first.sejak is not None else None


def _kenaikan_pangkat(post: Kedudukan, saldo_golongan: int, context: Context) -> Answer:
    given = {"jenjang": post.jenjang, "golongan": post.golongan, "tugas_jabatan": saldo_golongan}
    data = {name: each.default for name, each in QUESTIONS["kenaikan_pangkat"].fields.items()}
    return kenaikan_pangkat({**data, **given}, context)
