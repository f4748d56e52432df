"""A corrected figure as the decree prints figures: the same decimal mark, thousands and number of decimals."""

from collections import Counter
from collections.abc import Iterable
from fractions import Fraction

from jenjang.core.beban_kerja.pembulatan import setengah_ke_atas
from jenjang.core.jabatan.tabel_beban import TabelBeban
from jenjang.core.jabatan.tercetak import PERJUTAAN, Angka

_DESIMAL_TERBANYAK = 6
_RIBUAN = 1000


def semua_angka(tabel: TabelBeban) -> tuple[Angka, ...]:
    """Return every printed figure of a table."""
    kaki = tabel.kaki
    return (
        *(a for t in tabel.tugas for a in (t.volume, t.waktu, t.waktu_efektif, t.kebutuhan)),
        *(a for b in tabel.butir for a in (b.angka_kredit, b.konstanta, b.wpk, b.volume, b.wpv, b.formasi)),
        *(a for a in (kaki.jumlah, kaki.formasi, kaki.jam_efektif, kaki.pegawai) if a is not None),
    )


def tanda_desimal(tabel: TabelBeban) -> str:
    """Return the decimal mark of a table, told by its figures that begin with a zero; a comma where none tells."""
    tanda = Counter(angka.tercetak[1] for angka in semua_angka(tabel) if angka.tercetak[:2] in {"0.", "0,"})
    return tanda.most_common(1)[0][0] if tanda else ","


def beribuan(tabel: TabelBeban) -> bool:
    """Whether figures of a thousand and more are grouped; so they are where none shows it."""
    besar = [angka for angka in semua_angka(tabel) if (angka.nilai or 0) >= _RIBUAN]
    pemisah = "," if tanda_desimal(tabel) == "." else "."
    return not besar or any(pemisah in angka.tercetak for angka in besar)


def desimal_lazim(angka: Iterable[Angka]) -> int:
    """Return how many decimals a column usually shows."""
    banyak = Counter(satu.jumlah_desimal for satu in angka if satu.nilai)
    return max(banyak, key=lambda lebar: (banyak[lebar], lebar)) if banyak else 0


def cetak_angka(nilai: Fraction, lama: Angka, tabel: TabelBeban, desimal: int) -> Angka:
    """Return the figure in the place of a printed one, shown with so many decimals."""
    skala = 10**desimal
    bulat = setengah_ke_atas(nilai * skala)
    utuh, pecahan = divmod(bulat, skala)
    tanda = tanda_desimal(tabel)
    depan = f"{utuh:,}".replace(",", "," if tanda == "." else ".") if beribuan(tabel) else str(utuh)
    teks = depan + (f"{tanda}{pecahan:0{desimal}d}" if desimal else "")
    return Angka(teks, lama.lokasi, perjutaan=bulat * PERJUTAAN // skala)


def desimal_penuh(nilai: Fraction, paling_sedikit: int = 0) -> int:
    """Return the decimals that show a value whole, six at most."""
    for desimal in range(paling_sedikit, _DESIMAL_TERBANYAK):
        if (nilai * 10**desimal).denominator == 1:
            return desimal
    return _DESIMAL_TERBANYAK
