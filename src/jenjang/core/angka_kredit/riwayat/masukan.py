"""What is told of a person's credit: posts, opening balance, years of butir, integration, predicates, a new degree."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from jenjang.core.engine.answer import Answer


@dataclass(frozen=True, slots=True)
class Kedudukan:
    """Jenjang and golongan held from a day on (yyyymmdd; None: since before the record)."""

    sejak: int | None
    jenjang: str
    golongan: str
    tempat: str = ""


@dataclass(frozen=True, slots=True)
class SaldoAwal:
    """The cumulative credit (millionths) of the last PAK of the scheme of 2004, on its day."""

    tanggal: int
    ak_kumulatif: int
    tempat: str = ""


@dataclass(frozen=True, slots=True)
class CapaianButir:
    """Credit of tugas jabatan set under PermenPANRB 33/2020 (millionths, after the 150% limit) for work up to a day."""

    tanggal: int
    ak: int
    tempat: str = ""


@dataclass(frozen=True, slots=True)
class IntegrasiTercatat:
    """The integration as the PAK integrasi has it; left out, it is computed from the rows before 2023."""

    metode: str
    ak_lama: int
    golongan: str | None = None
    pengembangan_profesi: int = 0
    penunjang: int = 0
    tempat: str = ""


@dataclass(frozen=True, slots=True)
class Periode:
    """A predicate for months of a year, both ends inclusive; `jenjang` None: the one held in each month (K04)."""

    tahun: int
    bulan_mulai: int
    bulan_selesai: int
    predikat: str
    jenjang: str | None = None
    tempat: str = ""

    @property
    def bulan(self) -> range:
        """The months of the year, from 1."""
        return range(self.bulan_mulai, self.bulan_selesai + 1)


@dataclass(frozen=True, slots=True)
class IjazahBaru:
    """A higher formal degree: the day its title was recorded, and the predicate held then (K03)."""

    tanggal_pencantuman: int
    predikat: str
    tempat: str = ""


@dataclass(frozen=True, slots=True)
class MasukanRiwayat:
    """All that is told of one person; `kedudukan` in order of time, at least one.

    `tmt_cpns` (yyyymmdd) is told of a first appointment since 2023: the predicate of the CPNS months counts too.
    `naik_di_jenjang` says that the golongan of the first post was taken later than its jenjang, so that the golongan of
    entry is not known (K07). `ak_dasar`, `ak_jf_lama` and `ak_penyesuaian` (millionths) were given with the first post
    where that began since 2023.
    """

    kedudukan: tuple[Kedudukan, ...]
    saldo_awal: SaldoAwal | None = None
    butir: tuple[CapaianButir, ...] = ()
    integrasi: tuple[IntegrasiTercatat, ...] = ()
    predikat: tuple[Periode, ...] = ()
    ijazah: tuple[IjazahBaru, ...] = ()
    ak_dasar: int = 0
    ak_jf_lama: int = 0
    ak_penyesuaian: int = 0
    tmt_cpns: int | None = None
    naik_di_jenjang: bool = False


@dataclass(frozen=True, slots=True)
class MasalahRiwayat:
    """A mistake in what was told: the code of its words, where it stands, and its facts."""

    kode: str
    tempat: str
    isi: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BarisRiwayat:
    """One event: its day, regulation and kind, the post after it, what it adds, and both accounts after it.

    `ak` is in millionths; an account is None where it is not known. `hilang` is what a rise of jenjang leaves behind.
    `jawaban` is the decision the row rests on, None where it is taken as told; `penafsiran` the readings it rests on.
    """

    tanggal: int
    peraturan: str
    peristiwa: str
    jenjang: str
    golongan: str
    ak: int
    saldo_golongan: int | None
    saldo_jenjang: int | None
    hilang: int = 0
    jawaban: Answer | None = None
    tempat: str = ""
    penafsiran: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RiwayatAngkaKredit:
    """The rows in order of time, the mistakes that kept something out, and what deserves a look."""

    masukan: MasukanRiwayat
    baris: tuple[BarisRiwayat, ...]
    masalah: tuple[MasalahRiwayat, ...] = ()
    peringatan: tuple[MasalahRiwayat, ...] = ()

    def pada(self, tanggal: int) -> BarisRiwayat | None:
        """Give the last row of a day (yyyymmdd) or before it; None before the first."""
        earlier = [each for each in self.baris if each.tanggal <= tanggal]
        return earlier[-1] if earlier else None
