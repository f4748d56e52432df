"""The database under supervision: started again whenever it ends, with room made for it on a full disk."""

from collections.abc import Callable
from pathlib import Path

from jenjang.web.peluncur import pemberat
from jenjang.web.peluncur.galat import GagalMeluncur
from jenjang.web.peluncur.layanan import Jeda
from jenjang.web.peluncur.postgres import Postgres


class PostgresTerawasi:
    """Our PostgreSQL and the pause before its next start; a class, since both live as long as the launch."""

    def __init__(self, server: Postgres, akar: Path, lapor: Callable[[str], None]) -> None:
        self.server = server
        self.akar = akar
        self.lapor = lapor
        self.jeda = Jeda()

    def mulai(self) -> None:
        """Prepare and start it; a full disk costs the ballast and is tried once more.

        Raises:
            GagalMeluncur: it does not start.

        """
        self.server.siapkan()
        try:
            self._mulai()
        except GagalMeluncur as failure:
            if not self._beri_ruang(failure):
                raise
            self._mulai()

    def _mulai(self) -> None:
        self.jeda.dimulai()
        self.server.mulai()

    def _beri_ruang(self, failure: GagalMeluncur) -> bool:
        if not failure.penuh or not pemberat.buang(self.akar):
            return False
        self.lapor(
            f"Ruang penyimpanan {self.akar} penuh. Berkas pemberat dihapus agar basis data dapat berjalan; "
            "kosongkan ruang secepatnya."
        )
        return True

    def awasi(self) -> None:
        """Start it again if it ended, once its pause is over; while it does not start, the pause grows."""
        if self.server.berakhir():
            self.lapor(f"Basis data berhenti; dijalankan lagi. Catatan: {self.server.catatan}")
            self.jeda.berakhir()
        if not self.server.hidup() and self.jeda.lewat():
            try:
                self.jeda.dimulai()
                self.server.mulai_lagi()
                self.lapor("Basis data berjalan lagi.")
            except GagalMeluncur as failure:
                self._beri_ruang(failure)
                self.lapor(str(failure))
                self.jeda.berakhir()

    def henti(self) -> None:
        """Stop it."""
        self.server.henti()
