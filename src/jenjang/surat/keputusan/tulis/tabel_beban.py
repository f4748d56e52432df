"""The workload table of a sheet as a block, of either method."""

from jenjang.core.jabatan.tabel_beban import Metode, TabelBeban
from jenjang.surat.keputusan.tulis.naskah import Tabel
from jenjang.surat.keputusan.tulis.tabel_butir import susun_tabel_butir
from jenjang.surat.keputusan.tulis.tabel_tugas import susun_tabel_tugas


def susun_tabel_beban(tabel: TabelBeban) -> Tabel:
    """Lay out a workload table with its printed head, rows and foot."""
    return susun_tabel_tugas(tabel) if tabel.metode is Metode.TUGAS else susun_tabel_butir(tabel)
