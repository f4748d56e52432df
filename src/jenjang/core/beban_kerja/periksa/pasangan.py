"""The opening list and the sheets laid side by side, in their order."""

from collections.abc import Mapping

from jenjang.core.beban_kerja.periksa.teks import nama_rapi, senama
from jenjang.core.jabatan.informasi_jabatan import LembarJabatan
from jenjang.core.jabatan.keputusan import EntriDaftar, Keputusan

_SAMA, _DISINGKAT, _SEJENIS, _BEDA = 4, 3, 1, -1
_NAMA_PENDEK = 2
_PASANGAN_TERBANYAK = 1_000_000


def pasangkan(keputusan: Keputusan) -> Mapping[int, EntriDaftar]:
    """Pair each sheet with its entry of the list, by order and name, leaving over as little as possible.

    Names repeat ("Penelaah Teknis Kebijakan"), so the order decides; an entry and a sheet of another name are
    paired only where both begin alike ("Sekretaris Badan", "Sekretaris Dinas"). What the order leaves over is
    paired by name alone.
    """
    daftar, lembar = keputusan.daftar, keputusan.lembar
    selaras = _selaraskan(daftar, lembar) if len(daftar) * len(lembar) <= _PASANGAN_TERBANYAK else []
    hasil = {lembar[kolom].urutan: daftar[baris] for baris, kolom in selaras}
    terpakai = {entri.nomor for entri in hasil.values()}
    sisa = [entri for entri in daftar if entri.nomor not in terpakai]
    for satu in lembar:
        cocok = [entri for entri in sisa if satu.urutan not in hasil and senama(entri.nama, satu.nama.isi)]
        if cocok:
            hasil[satu.urutan] = cocok[0]
            sisa.remove(cocok[0])
    return dict(sorted(hasil.items()))


def _nilai(entri: EntriDaftar, lembar: LembarJabatan) -> int:
    satu, dua = nama_rapi(entri.nama), nama_rapi(lembar.nama.isi)
    if not satu or not dua:
        return _BEDA
    if satu == dua:
        return _SAMA
    if senama(satu, dua):
        return _DISINGKAT
    kata = satu.split(), dua.split()
    return _SEJENIS if kata[0][0] == kata[1][0] and len(kata[0]) == len(kata[1]) == _NAMA_PENDEK else _BEDA


def _selaraskan(daftar: tuple[EntriDaftar, ...], lembar: tuple[LembarJabatan, ...]) -> list[tuple[int, int]]:
    """Align two sequences by the best total of pair values, gaps free (Needleman and Wunsch)."""
    tinggi, lebar = len(daftar), len(lembar)
    nilai = [[_nilai(entri, satu) for satu in lembar] for entri in daftar]
    terbaik = [[0] * (lebar + 1) for _ in range(tinggi + 1)]
    for baris in range(tinggi - 1, -1, -1):
        for kolom in range(lebar - 1, -1, -1):
            pasang = nilai[baris][kolom] + terbaik[baris + 1][kolom + 1] if nilai[baris][kolom] > 0 else 0
            terbaik[baris][kolom] = max(pasang, terbaik[baris + 1][kolom], terbaik[baris][kolom + 1])
    return _telusuri(nilai, terbaik)


def _telusuri(nilai: list[list[int]], terbaik: list[list[int]]) -> list[tuple[int, int]]:
    pasangan: list[tuple[int, int]] = []
    baris = kolom = 0
    while baris < len(nilai) and kolom < len(nilai[0]):
        pasang = nilai[baris][kolom]
        if pasang > 0 and terbaik[baris][kolom] == pasang + terbaik[baris + 1][kolom + 1]:
            pasangan.append((baris, kolom))
            baris, kolom = baris + 1, kolom + 1
        elif terbaik[baris][kolom] == terbaik[baris + 1][kolom]:
            baris += 1
        else:
            kolom += 1
    return pasangan
