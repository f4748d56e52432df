"""The one picture of a worker on the first page."""

from dataclasses import dataclass
from decimal import Decimal

from jenjang.web.akses.lingkup import Akses
from jenjang.web.pegawai.models import NilaiKinerja, RiwayatJabatan
from jenjang.web.tampilan.mengapa import Jawaban, jawab

TERTINGGI = "sangat baik"
SETAHUN_BULAN = 12


@dataclass(frozen=True)
class Konversi:
    """The credit of a worker's last predicate, between the coefficient and the most that a predicate can give."""

    tahun: int
    predikat: str
    jenjang: str
    nilai: Decimal
    koefisien: Decimal
    tertinggi: Decimal
    jawaban: Jawaban


def konversi_terakhir(akses: Akses) -> Konversi | None:
    """Give the last predicate over a whole year as credit; None without one, or for whoever held no jenjang."""
    own = akses.pegawai_sendiri
    rating = NilaiKinerja.objects.filter(pegawai=own).order_by("-masa").first() if own else None
    if rating is None:
        return None
    last_day = rating.masa.upper
    months = (last_day.year - rating.masa.lower.year) * SETAHUN_BULAN + last_day.month - rating.masa.lower.month
    held = RiwayatJabatan.objects.filter(pegawai=own).pada(rating.masa.lower).diketahui().exclude(jenjang="").first()
    if held is None:
        return None
    answer = jawab("konversi", jenjang=held.jenjang, predikat=rating.predikat, bulan=months)
    most = jawab("konversi", jenjang=held.jenjang, predikat=TERTINGGI, bulan=months)
    if not (answer.hasil and most.hasil):
        return None
    return Konversi(
        tahun=rating.masa.lower.year,
        predikat=str(rating.get_predikat_display()),
        jenjang=held.jenjang,
        nilai=Decimal(answer.hasil["ak"]),
        koefisien=Decimal(answer.hasil["koefisien"]),
        tertinggi=Decimal(most.hasil["ak"]),
        jawaban=answer,
    )
