"""What changed in the sections of a sheet beside its workload and its class: lines, codes, rows of tables."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from jenjang.core.jabatan.bagian_lengkap import judul_bagian
from jenjang.core.jabatan.informasi_jabatan import Isian, KodeSyarat, LembarJabatan, TabelDaftar
from jenjang.core.jabatan.padanan import padankan
from jenjang.core.jabatan.tercetak import Teks

Baris = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PerubahanBagian:
    """One change: the title of the section, the label or column in it, the row where it is one, before and after.

    `label` is "" where the section or the row is told whole; what was not there, or is no more, is "".
    """

    bagian: str
    label: str
    baris: int | None
    dari: str
    ke: str


def perubahan_bagian(lama: LembarJabatan, baru: LembarJabatan) -> tuple[PerubahanBagian, ...]:
    """Compare two sheets of one post, however their words are spaced, in the order of the sections."""
    return (*_isian(lama, baru), *_tabel(lama, baru))


def _isian(lama: LembarJabatan, baru: LembarJabatan) -> Iterator[PerubahanBagian]:
    dulu, kini = _berlabel(lama), _berlabel(baru)
    for kunci in dict.fromkeys((*dulu, *kini)):
        dari, ke = dulu.get(kunci, ""), kini.get(kunci, "")
        if dari != ke:
            yield PerubahanBagian(judul_bagian(kunci[0], (baru, lama)), kunci[1], None, dari, ke)


def _berlabel(lembar: LembarJabatan) -> dict[tuple[str, str], str]:
    """Give what is no table by its section and label."""
    lain = lembar.syarat_lain
    satu_nilai = {
        "kode_jabatan": lembar.kode, "unit_kerja": lembar.unit_kerja, "ikhtisar": lembar.ikhtisar,
        "prestasi": lembar.prestasi,
    }  # fmt: skip
    semua = {(kunci, ""): _baris([teks.isi]) for kunci, teks in satu_nilai.items() if teks}
    semua |= _label("unit_kerja", lembar.atasan) | _label("syarat_jabatan", lembar.syarat)
    semua |= _label("syarat_lain", lain.kondisi_fisik)
    bernama: Mapping[str, Iterable[Teks | KodeSyarat]] = {
        "Keterampilan kerja": lain.keterampilan,
        "Bakat Kerja": lain.bakat,
        "Temperamen Kerja": lain.temperamen,
        "Minat Kerja": lain.minat,
        "Upaya Fisik": lain.upaya_fisik,
        **{f"Hubungan dengan {satu.hubungan}": satu.kode for satu in lain.fungsi},
    }
    for label, isi in bernama.items():
        semua["syarat_lain", label] = _baris(satu.isi if isinstance(satu, Teks) else satu.tercetak for satu in isi)
    return semua


def _label(bagian: str, isian: Iterable[Isian]) -> dict[tuple[str, str], str]:
    return {(bagian, satu.label): _baris(teks.isi for teks in satu.isi) for satu in isian}


def _tabel(lama: LembarJabatan, baru: LembarJabatan) -> Iterator[PerubahanBagian]:
    dulu, kini = _bernomor(lama), _bernomor(baru)
    for kunci in dict.fromkeys((*dulu, *kini)):
        dari, ke = dulu.get(kunci), kini.get(kunci)
        kolom = max((satu.judul_kolom for satu in (dari, ke) if satu), key=len)
        judul = judul_bagian(kunci[0], (baru, lama))
        yield from _baris_tabel(judul, kolom, _sel(dari), _sel(ke))


def _baris_tabel(judul: str, kolom: tuple[str, ...], dulu: list[Baris], kini: list[Baris]) -> Iterator[PerubahanBagian]:
    for letak, letak_baru in padankan(dulu, kini):
        dari = dulu[letak] if letak is not None else ()
        ke = kini[letak_baru] if letak_baru is not None else ()
        if dari == ke:
            continue
        nomor = (letak if letak_baru is None else letak_baru) or 0
        if not dari or not ke or len(dari) != len(ke):
            yield PerubahanBagian(judul, "", nomor + 1, _baris(dari), _baris(ke))
            continue
        for urut, (satu, dua) in enumerate(zip(dari, ke, strict=True)):
            if satu != dua:
                yield PerubahanBagian(judul, kolom[urut] if urut < len(kolom) else "", nomor + 1, satu, dua)


def _bernomor(lembar: LembarJabatan) -> dict[tuple[str, int], TabelDaftar]:
    """Give the tables by section, those of one section by their order."""
    semua: dict[tuple[str, int], TabelDaftar] = {}
    for tabel in lembar.daftar:
        semua[tabel.kunci, sum(kunci == tabel.kunci for kunci, _urut in semua)] = tabel
    return semua


def _sel(tabel: TabelDaftar | None) -> list[Baris]:
    """Give the words of the rows, those that hold some, without blank cells at their ends."""
    semua = [tuple(" ".join(sel.split()) for sel in satu.sel) for satu in (tabel.baris if tabel else ())]
    return [_tanpa_ekor(satu) for satu in semua if any(satu)]


def _tanpa_ekor(sel: Baris) -> Baris:
    while sel and not sel[-1]:
        sel = sel[:-1]
    return sel


def _baris(isi: Iterable[str]) -> str:
    return "\n".join(rapi for satu in isi if (rapi := " ".join(satu.split())))
