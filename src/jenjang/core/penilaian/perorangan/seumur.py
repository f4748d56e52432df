"""A record's whole life: opening balance, years of butir, integration and predicates as one history of credit."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from jenjang.core.angka_kredit.konversi.nilai_dasar import nilai_dasar_saldo
from jenjang.core.angka_kredit.riwayat.langkah import LangkahBerikut, langkah_pada
from jenjang.core.angka_kredit.riwayat.masukan import (
    CapaianButir,
    IjazahBaru,
    IntegrasiTercatat,
    MasukanRiwayat,
    RiwayatAngkaKredit,
    SaldoAwal,
)
from jenjang.core.angka_kredit.riwayat.susun import susun_riwayat
from jenjang.core.engine.confirmation import catatan_konfirmasi
from jenjang.core.engine.dates import date_of, number_of
from jenjang.core.engine.marks import Mark
from jenjang.core.engine.question import Context
from jenjang.core.engine.regulations import regulations
from jenjang.core.karier.sejak_2023.periode import periode_pangkat_berikut
from jenjang.core.penilaian.berkas import BerkasNilai, Pegawai
from jenjang.core.penilaian.perorangan.kegiatan_dinilai import TUGAS_JABATAN
from jenjang.core.penilaian.perorangan.konversi import kedudukan_berkas, susun_periode, tempat
from jenjang.core.penilaian.perorangan.nilai import HasilNilai, TahunDinilai

KONVERSI: Final = "permenpanrb-1-2023"
BUTIR: Final = "permenpanrb-33-2020"


@dataclass(frozen=True, slots=True)
class SeumurJabatan:
    """The history of a record's credit and what comes next on a day under the law in force then."""

    riwayat: RiwayatAngkaKredit
    langkah: LangkahBerikut
    pada: date

    def catatan(self, bahasa: str = "id") -> str | None:
        """Give the footnote on figures that nobody has confirmed; None where there is none."""
        answers = [*(each.jawaban for each in self.riwayat.baris), self.langkah.jawaban]
        return catatan_konfirmasi([marked for each in answers if each for marked in each.bertanda], bahasa)

    def periode_pangkat(self) -> tuple[int, Mark | None] | None:
        """Give the next day (yyyymmdd) on which the next pangkat may take effect; None where none follows."""
        if self.langkah.peraturan != KONVERSI or self.langkah.pangkat is None:
            return None
        return periode_pangkat_berikut(self.langkah.tanggal)

    def penafsiran(self) -> set[str]:
        """Give the readings that the history and the next step rest on."""
        of_rows = {key for each in self.riwayat.baris for key in each.penafsiran}
        return of_rows | set(self.langkah.jawaban.penafsiran if self.langkah.jawaban else ())


def melampaui_butir(berkas: BerkasNilai) -> bool:
    """Whether a record reaches into the law since 2023."""
    return bool(berkas.predikat or berkas.integrasi)


def naik_di_jenjang(orang: Pegawai) -> bool:
    """Whether the golongan of a person's own row was taken later than the jenjang."""
    days = (orang.tmt_jenjang, orang.tmt_pangkat)
    return days[0] is not None and days[1] is not None and days[0] < days[1]


def seumur_jabatan(hasil: HasilNilai, context: Context, pada: date) -> SeumurJabatan:
    """Follow an assessed record through all regimes and say what comes next on a day."""
    riwayat = susun_riwayat(_masukan(hasil, context), context)
    return SeumurJabatan(riwayat, langkah_pada(riwayat, number_of(pada), context), pada)


def _masukan(hasil: HasilNilai, context: Context) -> MasukanRiwayat:
    berkas = hasil.berkas
    orang = berkas.pegawai
    degree = (orang.tanggal_pencantuman_gelar, orang.predikat_ijazah_baru)
    return MasukanRiwayat(
        kedudukan=kedudukan_berkas(berkas),
        saldo_awal=_saldo_awal(hasil, context),
        butir=tuple(each for tahun in hasil.tahun for each in _butir(hasil, tahun)),
        integrasi=tuple(
            IntegrasiTercatat(
                each.metode or "",
                each.ak_lama or 0,
                each.golongan,
                each.pengembangan_profesi or 0,
                each.penunjang or 0,
                tempat(each.asal.lembar, each.asal.baris),
            )
            for each in berkas.integrasi
        ),
        predikat=susun_periode(berkas.predikat, context),
        ijazah=(IjazahBaru(number_of(degree[0]), degree[1]),) if degree[0] and degree[1] else (),
        naik_di_jenjang=naik_di_jenjang(orang),
        tmt_cpns=number_of(orang.tmt_cpns) if orang.tmt_cpns else None,
        ak_dasar=orang.ak_dasar or 0,
        ak_jf_lama=orang.ak_jf_lama or 0,
        ak_penyesuaian=orang.ak_penyesuaian or 0,
    )


def _saldo_awal(hasil: HasilNilai, context: Context) -> SaldoAwal | None:
    """Give the opening balance as the PAK of the old scheme had it: the balance per golongan with its base (R44)."""
    balance = hasil.berkas.pegawai.saldo_awal
    if balance is None:
        return None
    first = kedudukan_berkas(hasil.berkas)[0]
    base = nilai_dasar_saldo(first.jenjang, first.golongan, context.nilai_kantor)
    return SaldoAwal(number_of(_day_before(hasil)), balance + base)


def _day_before(hasil: HasilNilai) -> date:
    """Give the day before anything else in the record happened, at the latest the last of the old scheme."""
    begun = [each.kegiatan.tanggal_mulai for each in hasil.kegiatan]
    changed = [date_of(each.sejak) for each in kedudukan_berkas(hasil.berkas)[1:] if each.sejak]
    days = [date_of(regulations()[BUTIR].sejak), *(each for each in begun if each), *changed]
    return min(days) - timedelta(days=1)


def _butir(hasil: HasilNilai, tahun: TahunDinilai) -> Iterator[CapaianButir]:
    """Give what a year set; in the year of a rise of jenjang what was done before it apart."""
    last = date(tahun.tahun, 12, 31)
    own = [each for each in hasil.kegiatan if each.tahun == tahun.tahun and each.kelompok == TUGAS_JABATAN]
    set_ak = int(tahun.run["ak_ditetapkan"])
    changes = [each for each in kedudukan_berkas(hasil.berkas)[1:] if (each.sejak or 0) // 10000 == tahun.tahun]
    earlier = [each for each in own if each.kedudukan.jenjang != tahun.kedudukan.jenjang]
    if changes and earlier:
        later = min(sum(each.ak for each in own if each not in earlier), set_ak)
        before = date_of(changes[0].sejak or 0) - timedelta(days=1)
        yield CapaianButir(number_of(before), set_ak - later, str(tahun.tahun))
        set_ak = later
    yield CapaianButir(number_of(last), set_ak, str(tahun.tahun))
