"""The offline verifier: compares an export with itself and with checkpoints kept elsewhere."""

from collections.abc import Iterable, Iterator, Sequence

from jenjang.surat.register.baca import Ekspor, EntriTerbaca, sidik_kepala, sidik_semua_titik
from jenjang.surat.register.entri import sidik_awal
from jenjang.surat.register.kerusakan import Jenis, Kerusakan, Pemeriksaan
from jenjang.surat.register.titik import Titik, titik_sah
from jenjang.surat.register.urutan import asli, keluar_urutan


def periksa_ekspor(ekspor: Ekspor, titik_luar: Sequence[Titik] = ()) -> Pemeriksaan:
    """Find and locate every damage of an export."""
    register = _register(ekspor)
    rantai, sisipan = asli(ekspor.entri, register, _batas(ekspor))
    kerusakan = [
        *(Kerusakan(baris, None, None, Jenis.BARIS_RUSAK, "baris") for baris in ekspor.rusak),
        *_kepala(ekspor, register),
        *(Kerusakan(satu.baris, satu.nomor, satu.nomor, Jenis.DISISIPKAN, sebab) for satu, sebab in sisipan),
        *(Kerusakan(satu.baris, satu.nomor, satu.nomor, Jenis.DITUKAR, "urutan") for satu in keluar_urutan(rantai)),
        *_isi_dan_sambungan(rantai, register),
        *_nomor_hilang(ekspor, rantai),
        *_rujukan(rantai),
        *_titik_dalam(ekspor, rantai, register),
        *_titik_luar(ekspor, rantai, register, titik_luar),
    ]
    terakhir = max(rantai, default=0)
    return Pemeriksaan(
        register=register,
        nama=str(ekspor.kepala["nama"]) if ekspor.kepala else "",
        banyak=len(ekspor.entri),
        nomor_terakhir=terakhir,
        sidik_terakhir=rantai[terakhir].sidik if rantai else sidik_awal(register),
        kunci_publik=ekspor.kunci_publik,
        banyak_titik=len(ekspor.titik),
        banyak_titik_luar=len(titik_luar),
        kerusakan=tuple(sorted(set(kerusakan), key=lambda satu: (satu.baris, satu.nomor or 0, satu.jenis))),
    )


def _register(ekspor: Ekspor) -> str:
    """Give the name of the register: the signed closing line is believed before the first line."""
    if ekspor.penutup and ekspor.penutup.sah:
        return ekspor.penutup.titik.register
    if ekspor.kepala:
        return str(ekspor.kepala["register"])
    return ekspor.entri[0].register if ekspor.entri else ""


def _batas(ekspor: Ekspor) -> int | None:
    return ekspor.penutup.titik.nomor if ekspor.penutup and ekspor.penutup.sah else None


def _kepala(ekspor: Ekspor, register: str) -> Iterator[Kerusakan]:
    if ekspor.kepala is None:
        yield Kerusakan(1, None, None, Jenis.KEPALA_RUSAK, "hilang")
    elif ekspor.kepala["register"] != register or (
        ekspor.penutup and ekspor.penutup.sah and ekspor.penutup.kepala != sidik_kepala(ekspor)
    ):
        yield Kerusakan(1, None, None, Jenis.KEPALA_RUSAK, "berbeda")


def _isi_dan_sambungan(rantai: dict[int, EntriTerbaca], register: str) -> Iterator[Kerusakan]:
    """Compare each entry with its own hash, and with what the entry after it recorded of it."""
    for nomor, satu in rantai.items():
        if not satu.utuh:
            yield Kerusakan(satu.baris, nomor, nomor, Jenis.DIUBAH, "sidik")
        elif nomor == 1 and satu.sebelumnya != sidik_awal(register):
            yield Kerusakan(satu.baris, nomor, nomor, Jenis.DIUBAH, "awal")
        sebelum = rantai.get(nomor - 1)
        if sebelum and sebelum.utuh and satu.utuh and satu.sebelumnya != sebelum.sidik:
            yield Kerusakan(sebelum.baris, nomor - 1, nomor, Jenis.DIUBAH, "sambungan")


def _nomor_hilang(ekspor: Ekspor, rantai: dict[int, EntriTerbaca]) -> Iterator[Kerusakan]:
    """Name every stretch of missing numbers: between entries deleted, after the last one truncated."""
    ada = sorted(rantai)
    for sebelum, sesudah in zip([0, *ada], ada, strict=False):
        if sesudah > sebelum + 1:
            yield Kerusakan(rantai[sesudah].baris, sebelum + 1, sesudah - 1, Jenis.DIHAPUS, "nomor")
    terakhir = ada[-1] if ada else 0
    if ekspor.penutup is None:
        yield Kerusakan(ekspor.baris_terakhir, terakhir + 1, None, Jenis.TERPOTONG, "penutup")
    terpercaya = _titik_terpercaya(ekspor)
    diketahui = max((titik.nomor for titik in terpercaya), default=0)
    if diketahui > terakhir:
        yield Kerusakan(ekspor.baris_terakhir, terakhir + 1, diketahui, Jenis.TERPOTONG, "nomor")
        # Deleted in the middle and numbered anew, the end is short as well: nothing vouches for what is left of it.
        sepakat = max(
            (t.nomor for t in terpercaya if t.nomor in rantai and rantai[t.nomor].sidik == t.sidik), default=0
        )
        if terakhir > sepakat:
            yield Kerusakan(ekspor.baris_terakhir, sepakat + 1, terakhir, Jenis.TERPOTONG, "tidak_pasti")


def _titik_terpercaya(ekspor: Ekspor) -> list[Titik]:
    semua = [titik for _, titik in ekspor.titik]
    if ekspor.penutup:
        semua.append(ekspor.penutup.titik)
    return [titik for titik in semua if titik_sah(titik) and titik.kunci_publik in ekspor.kunci_publik]


def _rujukan(rantai: dict[int, EntriTerbaca]) -> Iterator[Kerusakan]:
    digantikan: set[int] = set()
    for nomor, satu in sorted(rantai.items()):
        if satu.menggantikan is None or not satu.utuh:
            continue
        if not 0 < satu.menggantikan < nomor or satu.menggantikan in digantikan:
            yield Kerusakan(satu.baris, nomor, satu.menggantikan, Jenis.RUJUKAN, "menggantikan")
        digantikan.add(satu.menggantikan)


def _titik_dalam(ekspor: Ekspor, rantai: dict[int, EntriTerbaca], register: str) -> Iterator[Kerusakan]:
    """Compare the chain with the signed statements of the file itself."""
    bersama = [*ekspor.titik, *([(ekspor.penutup.baris, ekspor.penutup.titik)] if ekspor.penutup else [])]
    sah = []
    for baris, titik in bersama:
        if titik.register != register or titik.kunci_publik not in ekspor.kunci_publik or not titik_sah(titik):
            yield Kerusakan(baris, titik.nomor, titik.nomor, Jenis.TITIK_PALSU, "tanda_tangan")
        else:
            sah.append((baris, titik))
    if ekspor.penutup and not ekspor.penutup.sah:
        yield Kerusakan(ekspor.penutup.baris, None, None, Jenis.TITIK_PALSU, "penutup")
    elif ekspor.penutup and ekspor.penutup.semua_titik != sidik_semua_titik(ekspor):
        yield Kerusakan(ekspor.penutup.baris, None, None, Jenis.TITIK_PALSU, "daftar")
    for baris, nomor, sampai in _berbeda(sah, rantai, register):
        yield Kerusakan(baris, nomor, sampai, Jenis.DITULIS_ULANG, "titik")


def _titik_luar(
    ekspor: Ekspor, rantai: dict[int, EntriTerbaca], register: str, luar: Sequence[Titik]
) -> Iterator[Kerusakan]:
    """Compare the chain with statements kept where who rewrites the register cannot reach."""
    terakhir, sah = max(rantai, default=0), []
    for titik in luar:
        if titik.register != register:
            yield Kerusakan(0, titik.nomor, titik.nomor, Jenis.REGISTER_LAIN, "titik_luar")
        elif titik.kunci_publik not in ekspor.kunci_publik or not titik_sah(titik):
            yield Kerusakan(0, titik.nomor, titik.nomor, Jenis.KUNCI_LAIN, "titik_luar")
        elif titik.nomor > terakhir:
            yield Kerusakan(0, terakhir + 1, titik.nomor, Jenis.CADANGAN_LAMA, "kurang")
        else:
            sah.append((0, titik))
    for _, nomor, sampai in _berbeda(sah, rantai, register):
        yield Kerusakan(rantai[sampai].baris, nomor, sampai, Jenis.CADANGAN_LAMA, "bercabang")


def _berbeda(
    titik: Iterable[tuple[int, Titik]], rantai: dict[int, EntriTerbaca], register: str
) -> Iterator[tuple[int, int, int]]:
    """Give (line, first, last number) of each stretch whose end a checkpoint knows by another hash.

    The stretch begins after the last checkpoint that agrees. An entry found edited by its own hash is not told twice.
    """
    sepakat = 0
    for baris, satu in sorted(titik, key=lambda pasangan: pasangan[1].nomor):
        entri = rantai.get(satu.nomor)
        sidik = sidik_awal(register) if satu.nomor == 0 else entri.sidik if entri else None
        if sidik == satu.sidik:
            sepakat = satu.nomor
        elif entri and entri.utuh:
            yield baris, sepakat + 1, satu.nomor
