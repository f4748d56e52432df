"""The question on the degree that holders of keterampilan owe."""

from jenjang.core.engine.answer import UNKNOWN_CODE, Answer, answer_of
from jenjang.core.engine.question import Context, Data, Field, day, question
from jenjang.core.engine.run import Run
from jenjang.core.engine.unknown import is_known
from jenjang.core.jabatan.isian import baca_jenjang, baca_pendidikan
from jenjang.core.karier.pengangkatan.isian import baca_bidang
from jenjang.core.karier.peralihan.batas_ijazah import BATAS_IJAZAH
from jenjang.core.karier.peralihan.ke_keahlian import KE_KEAHLIAN
from jenjang.core.karier.urutan import TANPA_IJAZAH


@question(
    "batas_ijazah",
    jenjang=baca_jenjang,
    pendidikan=baca_pendidikan,
    ijazah_baru=Field(baca_pendidikan, when_null=TANPA_IJAZAH),
    tanggal_ijazah=day,
    bidang=baca_bidang,
    tanggal_periksa=Field(day, dates_the_work=True),
)
def batas_ijazah(data: Data, context: Context) -> Answer:
    """Decide whether a holder is dismissed for the degree, and until when it may come (Pasal 59).

    `batas` is null for whom the duty does not bind; `dapat_ke_keahlian` stands where a field was given.
    """
    run = BATAS_IJAZAH.plan(readings=context.penafsiran).run(data)
    names = {"diberhentikan": "diberhentikan", "batas": "batas_bagi_pemangku"}
    if run["wajib_memperoleh_ijazah"] is False:
        del names["batas"]
    answer = answer_of(run, names, context.bahasa, "wajib_memperoleh_ijazah")
    if run["wajib_memperoleh_ijazah"] is False:
        answer.hasil = {"diberhentikan": False, "batas": None}
        answer.assume("kewajiban_ijazah_tidak_berlaku", context.bahasa)
    if run["diberhentikan"] is True:
        answer.assume("pemberhentian_ijazah_tidak_kembali", context.bahasa)
        answer.cite(("Pasal 48 ayat (5) huruf a", "Pasal 50 ayat (2)"))
        answer.reads("R30")
    if is_known(data["bidang"]) and not is_known(run["pemangku_keterampilan"]):
        answer.hasil = {**(answer.hasil or {}), "dapat_ke_keahlian": None}
        if not _disebut(answer, "jenjang"):
            answer.because(UNKNOWN_CODE, "Pasal 16 ayat (1)", context.bahasa, isian="jenjang")
    elif is_known(data["bidang"]) and run["pemangku_keterampilan"]:
        _tambah_jalan_ke_keahlian(answer, run, data, context)
    return answer


def _tambah_jalan_ke_keahlian(answer: Answer, run: Run, data: Data, context: Context) -> None:
    """Add whether the degree opens keahlian; the field belongs to the new degree, or to the old where none is new."""
    ijazah = data["ijazah_baru"]
    if is_known(ijazah) and ijazah == TANPA_IJAZAH:
        ijazah = data["pendidikan"]
    given = {"ijazah": ijazah, "bidang": data["bidang"]}
    other = KE_KEAHLIAN.plan(readings=context.penafsiran).run({**given, "diberhentikan": run["diberhentikan"]})
    # A dismissal still open names its own data; the degree it may not have asked for.
    called = {"ijazah": "" if _disebut(answer, "ijazah_baru") else "ijazah_baru", "diberhentikan": ""}
    jalan = answer_of(other, ("dapat_ke_keahlian",), context.bahasa, sebutan=called)
    answer.hasil = {**(answer.hasil or {}), **(jalan.hasil or {})}
    answer.alasan += jalan.alasan
    answer.cite(jalan.dasar)
    answer.reads(*jalan.penafsiran)
    answer.jejak += jalan.jejak
    if other["dapat_ke_keahlian"] is True:
        answer.assume("syarat_keahlian_lain_tidak_diperiksa", context.bahasa)


def _disebut(answer: Answer, isian: str) -> bool:
    """Whether an answer already names a datum as not known."""
    return any(line["kode"] == UNKNOWN_CODE and f" {isian} " in line["kalimat"] for line in answer.alasan)
