"""Recording what the Menteri set, and the class of a post."""

from uuid import UUID

from django.db import transaction

from jenjang.web.akun.models import Pengguna
from jenjang.web.jabatan.models import KelasInstansi, PenetapanKebutuhan
from jenjang.web.register.actions import catat
from jenjang.web.register.models import Entri

JENIS_ENTRI = "penetapan_kebutuhan"


@transaction.atomic
def catat_penetapan(penetapan: PenetapanKebutuhan, kunci: UUID, pengguna: Pengguna | None) -> PenetapanKebutuhan:
    """Keep a decree of the Menteri on one post and record it; the same form sent again finds the first."""
    if (ada := PenetapanKebutuhan.objects.filter(entri__kunci=kunci).first()) is not None:
        return ada
    penetapan.instansi = penetapan.unit.instansi
    penetapan.dicatat_oleh = pengguna

    def simpan(entri: Entri) -> None:
        penetapan.entri = entri
        penetapan.save()

    entri = catat(
        kunci=kunci,
        jenis=JENIS_ENTRI,
        perihal=f"Penetapan kebutuhan {penetapan.jabatan} tahun {penetapan.tahun}, {penetapan.unit.nama}",
        isi={
            "nomor": penetapan.nomor,
            "tanggal": penetapan.tanggal.isoformat(),
            "tahun": penetapan.tahun,
            "perangkat_daerah": str(penetapan.unit.nama),
            "jabatan": penetapan.jabatan,
            "jumlah": penetapan.jumlah,
            "dalam_proses": penetapan.dalam_proses,
        },
        pelaku=pengguna,
        instansi=penetapan.instansi,
        lalu=simpan,
    )
    # Sent twice at once: the first, for which the register made this one wait, has kept it.
    return penetapan if penetapan.pk else PenetapanKebutuhan.objects.get(entri=entri)


def sudah_dicatat(kunci: UUID | None) -> bool:
    """Whether the form with this key was recorded before: sent again, it is answered like the first time."""
    return kunci is not None and PenetapanKebutuhan.objects.filter(entri__kunci=kunci).exists()


@transaction.atomic
def tetapkan_kelas(kelas: KelasInstansi) -> None:
    """Keep the class of a post from its day on."""
    kelas.save()
