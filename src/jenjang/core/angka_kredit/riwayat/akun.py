"""The two accounts of a person while the rows are followed: what an event does to each."""

from dataclasses import dataclass

from jenjang.core.angka_kredit.riwayat.masukan import BarisRiwayat, Kedudukan
from jenjang.core.engine.answer import Answer


@dataclass(slots=True)
class Akun:
    """Post held and both accounts in millionths; None where an account is not known.

    A class that changes, because every row starts from what the row before it left.
    """

    kedudukan: Kedudukan
    saldo_golongan: int | None = None
    saldo_jenjang: int | None = None

    def add(self, ak: int) -> None:
        """Add credit to both accounts; what is not known stays so."""
        self.saldo_golongan = None if self.saldo_golongan is None else self.saldo_golongan + ak
        self.saldo_jenjang = None if self.saldo_jenjang is None else self.saldo_jenjang + ak

    def set(self, saldo_golongan: int | None, saldo_jenjang: int | None) -> None:
        """Begin both accounts anew."""
        self.saldo_golongan, self.saldo_jenjang = saldo_golongan, saldo_jenjang

    def row(
        self,
        tanggal: int,
        peraturan: str,
        peristiwa: str,
        ak: int = 0,
        *,
        hilang: int = 0,
        jawaban: Answer | None = None,
        tempat: str = "",
        penafsiran: str = "",
    ) -> BarisRiwayat:
        """Give the row of an event after it was entered; `penafsiran` are the readings besides those of `jawaban`."""
        read = {*penafsiran.split(), *(jawaban.penafsiran if jawaban else ())}
        return BarisRiwayat(
            tanggal=tanggal,
            peraturan=peraturan,
            peristiwa=peristiwa,
            jenjang=self.kedudukan.jenjang,
            golongan=self.kedudukan.golongan,
            ak=ak,
            saldo_golongan=self.saldo_golongan,
            saldo_jenjang=self.saldo_jenjang,
            hilang=hilang,
            jawaban=jawaban,
            tempat=tempat,
            penafsiran=tuple(sorted(read)),
        )
