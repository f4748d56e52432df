"""How questions on the credit since 2023 write months, years and a new degree, and which posts they take."""

from typing import Final

from jenjang.core.angka_kredit.konversi.golongan import PERATURAN, tabel_menyusul, tabel_tanpa_lowongan
from jenjang.core.engine.answer import Refusal
from jenjang.core.engine.plan import table_in_force
from jenjang.core.engine.question import Context, Field, RecordOf, WrongValue, day, whole_number
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.unknown import is_known
from jenjang.core.jabatan.jenjang import GOLONGAN, kategori_jenjang
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.kinerja.isian import baca_predikat

BULAN_SETAHUN: Final = 12
TAHUN: Final = (1900, 9999)


def baca_bulan(raw: object) -> int:
    """Read a count of months of one year, 1 to 12."""
    bulan = whole_number(raw)
    if not 1 <= bulan <= BULAN_SETAHUN:
        raise WrongValue("bulan_di_luar_tahun")
    return bulan


def baca_tahun(raw: object) -> int:
    """Read a calendar year."""
    tahun = whole_number(raw)
    if not TAHUN[0] <= tahun <= TAHUN[1]:
        raise WrongValue("tahun_bukan_kalender")
    return tahun


# A new degree: the predicate held then, and the day the title was recorded.
baca_ijazah_baru: Final = RecordOf(
    "ijazah_baru",
    {"predikat": Field(baca_predikat), "tanggal_pencantuman": Field(day, dates_the_work=True)},
)


def periksa_sesuai(jenjang: str, golongan: str, isian: str = "golongan") -> None:
    """Refuse a golongan that does not belong to a jenjang."""
    if is_known(jenjang) and is_known(golongan) and (jenjang, golongan) not in langkah():
        raise Refusal(
            "golongan_bukan_jenjang",
            dasar="Peraturan BKN 3/2023 Lampiran II nomor 2",
            isian=isian,
            jenjang=jenjang,
            golongan=golongan,
        )


def periksa_sesuai_atau_menyusul(jenjang: str, golongan: str) -> None:
    """Refuse a golongan that is neither of a jenjang nor the one held until the pangkat follows the jenjang (K02).

    One that a rise without a vacancy or a transfer leads to is named as what the sources leave open.
    """
    post = (jenjang, golongan)
    if post in tabel_menyusul().rows:
        return
    transfers = table_in_force("ak_pangkat_tidak_sesuai", regulations()[PERATURAN].sejak).rows
    if post in tabel_tanpa_lowongan().rows or post in transfers:
        raise Refusal(
            "pangkat_di_luar_jenjang",
            dasar="Peraturan BKN 3/2023 Lampiran II nomor 3",
            penafsiran="K02",
            jenjang=jenjang,
            golongan=golongan,
        )
    periksa_sesuai(jenjang, golongan)


def periksa_golongan_awal(jenjang: str, golongan: str, awal: str) -> None:
    """Refuse a golongan of entry that is not of the jenjang or lies above the golongan now held."""
    periksa_sesuai(jenjang, awal, "golongan_awal_jenjang")
    if is_known(golongan) and is_known(awal) and GOLONGAN.index(awal) > GOLONGAN.index(golongan):
        raise Refusal("golongan_awal_di_atas", dasar="Peraturan BKN 3/2023", awal=awal, golongan=golongan)


def periksa_kategori(jenjang: str, golongan: str) -> None:
    """Refuse a golongan that no jenjang of the category has."""
    if not (is_known(jenjang) and is_known(golongan)):
        return
    own = [each for key, each in langkah() if kategori_jenjang(key) == kategori_jenjang(jenjang)]
    if golongan not in own:
        raise Refusal(
            "golongan_di_luar_kategori",
            dasar="Peraturan BKN 3/2023",
            golongan=golongan,
            kategori=kategori_jenjang(jenjang),
            pertama=min(own, key=GOLONGAN.index),
            terakhir=max(own, key=GOLONGAN.index),
        )


def perlu_nilai(nama: str, kunci: tuple[str, ...], context: Context) -> None:
    """Refuse, with its name, a row that neither the sources nor the office's file give."""
    if kunci not in table_in_force(nama, regulations()[PERATURAN].sejak, context.nilai_kantor).rows:
        raise Refusal("nilai_tidak_tersedia", nilai=nama, kunci=" ".join(kunci))
