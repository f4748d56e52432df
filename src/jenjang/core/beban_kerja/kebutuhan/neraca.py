"""Need against people, post by post: selisih, efektivitas jabatan, prestasi, and what is vacant."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from jenjang.core.beban_kerja.efektivitas import efektivitas_jabatan, prestasi
from jenjang.core.beban_kerja.hitung import HitunganLembar
from jenjang.core.beban_kerja.kebutuhan.pemangku import Penetapan
from jenjang.core.beban_kerja.kebutuhan.posisi import Posisi


class Sumber(StrEnum):
    """Where the need of a post is taken from: what the decree prints, or what its rows give."""

    TERCETAK = "tercetak"
    HITUNG = "hitung"


@dataclass(frozen=True, slots=True)
class Neraca:
    """One post: need (K), people in post (B), and what the Menteri has set; None is not known, 0 is nobody."""

    posisi: Posisi
    hitungan: HitunganLembar | None
    kebutuhan: int | None
    bezetting: int | None
    penetapan: Penetapan

    @property
    def selisih(self) -> int | None:
        """B - K: negative is a shortage."""
        return None if self.bezetting is None or self.kebutuhan is None else self.bezetting - self.kebutuhan

    @property
    def beban(self) -> Fraction | None:
        """The load in persons before rounding."""
        return self.hitungan.beban if self.hitungan else None

    @property
    def efektivitas(self) -> Fraction | None:
        """EJ = load / people; None without people or load."""
        return efektivitas_jabatan(self.beban, self.bezetting) if self.beban is not None and self.bezetting else None

    @property
    def prestasi(self) -> str | None:
        """PJ, the prestasi band of the EJ."""
        return None if self.efektivitas is None else prestasi(self.efektivitas)

    @property
    def lowong(self) -> int | None:
        """What may still be filled: set - filled - proposals under way (none where none are named)."""
        if self.penetapan.ditetapkan is None or self.bezetting is None:
            return None
        return self.penetapan.ditetapkan - self.bezetting - (self.penetapan.dalam_proses or 0)

    @property
    def berbeda(self) -> bool:
        """Whether the rows of the sheet give another need than the one taken here."""
        hitung = self.hitungan.pegawai if self.hitungan else None
        return hitung is not None and self.kebutuhan is not None and hitung != self.kebutuhan


def susun_neraca(
    posisi: tuple[Posisi, ...],
    hitungan: Iterable[HitunganLembar],
    *,
    sumber: Sumber,
    bezetting: Mapping[int, int] | None = None,
    penetapan: Mapping[int, Penetapan] | None = None,
) -> tuple[Neraca, ...]:
    """Set need against people for every post.

    `bezetting` gives people by `letak`; a post it leaves out is not known. With `Sumber.TERCETAK` a sheet that prints
    no headcount falls back on what its rows give.
    """
    menurut_urutan = {satu.lembar.urutan: satu for satu in hitungan}
    hasil = []
    for satu in posisi:
        dihitung = menurut_urutan.get(satu.lembar.urutan) if satu.lembar else None
        orang = bezetting.get(satu.letak) if bezetting is not None else None
        ditetapkan = (penetapan or {}).get(satu.letak, Penetapan())
        hasil.append(Neraca(satu, dihitung, _kebutuhan(dihitung, sumber), orang, ditetapkan))
    return tuple(hasil)


def _kebutuhan(hitungan: HitunganLembar | None, sumber: Sumber) -> int | None:
    if hitungan is None:
        return None
    if sumber is Sumber.TERCETAK and hitungan.pegawai_tercetak is not None:
        return hitungan.pegawai_tercetak
    return hitungan.pegawai
