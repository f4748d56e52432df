"""`hierarki`: the superior on the sheet is not the position above it in the opening list."""

from collections.abc import Iterator

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.teks import nama_rapi, senama
from jenjang.core.jabatan.informasi_jabatan import Isian, LembarJabatan

_DASAR = "Daftar informasi jabatan pada lampiran yang sama"
_URUT_ATASAN = ("jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas", "koordinator", "subkoordinator")
# A kepala bidang is an administrator; on the line of the pengawas it stands one level too low.
_JENJANG_JABATAN = {"kepala bidang": "administrator", "kepala sub bagian": "pengawas", "kepala seksi": "pengawas"}


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Compare the nearest superior printed on a sheet with the opening list."""
    for lembar in bahan.keputusan.lembar:
        induk = bahan.induk(lembar)
        atasan = [isian for isian in lembar.atasan if isian.kunci in _URUT_ATASAN and isian.teks.strip(" -–")]
        if induk is None or not atasan:
            continue
        langsung = max(atasan, key=lambda isian: _URUT_ATASAN.index(isian.kunci))
        if not _sejabatan(langsung.teks, induk):
            yield _catatan(lembar, langsung, induk, "hierarki")
        elif (jenjang := _jenjang_lain(langsung)) is not None:
            yield _catatan(lembar, langsung, jenjang, "hierarki_jenjang")


def _sejabatan(tercetak: str, induk: str) -> bool:
    return senama(tercetak, induk) or nama_rapi(tercetak).removesuffix(" kota").startswith(nama_rapi(induk))


def _jenjang_lain(isian: Isian) -> str | None:
    for awal, jenjang in _JENJANG_JABATAN.items():
        if nama_rapi(isian.teks).startswith(awal) and isian.kunci != jenjang:
            return jenjang
    return None


def _catatan(lembar: LembarJabatan, isian: Isian, seharusnya: str, kata: str) -> Catatan:
    return Catatan(
        Jenis.HIERARKI, lembar.urutan, isian.lokasi, kata, _DASAR,
        tercetak=isian.teks if kata == "hierarki" else isian.label,
        seharusnya=seharusnya if kata == "hierarki" else seharusnya.capitalize(),
        keyakinan=Keyakinan.PASTI if kata == "hierarki" else Keyakinan.KEMUNGKINAN_BESAR,
        isi={"tercetak": isian.teks, "baris": isian.label, "seharusnya": seharusnya},
    )  # fmt: skip
