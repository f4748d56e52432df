"""`pembulatan`: the printed headcount is not the printed sum (the rows' where none is printed) rounded half up."""

from collections.abc import Iterator
from fractions import Fraction

from jenjang.core.beban_kerja.hitung import HitunganLembar
from jenjang.core.beban_kerja.pembulatan import ke_atas, setengah_ke_atas
from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak, Jenis, Keyakinan
from jenjang.core.jabatan.tercetak import Lokasi

_DASAR = "Kebutuhan pegawai dibulatkan sekali pada akhir, setengah ke atas"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Compare headcount and sum as printed; a post of one seat has its own kind, a wrong sum another."""
    for hitungan in bahan.hitungan:
        jumlah = hitungan.jumlah if hitungan.jumlah_tercetak is None else hitungan.jumlah_tercetak
        if jumlah is None or hitungan.pegawai_tercetak is None or hitungan.tunggal:
            continue
        if hitungan.pegawai_tercetak not in {hitungan.pegawai_dari(jumlah), _menurut_formasi(hitungan)}:
            yield _catatan(hitungan, jumlah)


def _menurut_formasi(hitungan: HitunganLembar) -> int | None:
    """Return the headcount of the formation printed under the sum, which is noted itself where it is wrong."""
    formasi = hitungan.lembar.beban.kaki.formasi if hitungan.lembar.beban else None
    nilai = formasi.nilai if formasi else None
    return None if nilai is None else setengah_ke_atas(nilai)


def _catatan(hitungan: HitunganLembar, jumlah: Fraction) -> Catatan:
    pegawai = hitungan.lembar.pegawai_tercetak
    beban = hitungan.beban_dari(jumlah)
    selalu_ke_atas = hitungan.pegawai_tercetak == ke_atas(beban)
    return Catatan(
        Jenis.PEMBULATAN, hitungan.lembar.urutan, pegawai.lokasi if pegawai else Lokasi(),
        "pembulatan_ke_atas" if selalu_ke_atas else "pembulatan", _DASAR,
        tercetak=str(hitungan.pegawai_tercetak),
        seharusnya=str(hitungan.pegawai_dari(jumlah)),
        dampak=Dampak.PEGAWAI,
        keyakinan=Keyakinan.KEMUNGKINAN_BESAR if selalu_ke_atas else Keyakinan.PASTI,
        isi={"tercetak": hitungan.pegawai_tercetak, "beban": beban,
             "seharusnya": hitungan.pegawai_dari(jumlah)},
    )  # fmt: skip
