"""Versions of job sheets: made of a verified decree, changed by their writer, passed on, decreed."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID, uuid4, uuid5

from django.db import transaction
from django.db.models import F, Max
from django.utils.translation import gettext as _

from jenjang.core.beban_kerja.hitung import hitung_keputusan
from jenjang.core.beban_kerja.kebutuhan.rekapitulasi import jumlah_lengkap
from jenjang.core.engine.dates import date_of
from jenjang.core.engine.json_text import digest
from jenjang.core.jabatan.keputusan import Keputusan
from jenjang.surat.keputusan.rekaman import rekam
from jenjang.web.akun.models import Pengguna
from jenjang.web.jabatan.actions.putusan import akibat
from jenjang.web.jabatan.columns import keputusan_naskah, keputusan_versi
from jenjang.web.jabatan.models import Naskah, Versi
from jenjang.web.organisasi.models import Unit
from jenjang.web.register.actions import catat

Keadaan: Any = Versi.Keadaan
JENIS_ENTRI = "keputusan_anjab"
# Where a version may go from where it stands.
LANGKAH: dict[str, tuple[str, ...]] = {
    Keadaan.DISUSUN: (Keadaan.DIVERIFIKASI,),
    Keadaan.DIVERIFIKASI: (Keadaan.DISUSUN, Keadaan.NASKAH),
    Keadaan.NASKAH: (Keadaan.DIVERIFIKASI, Keadaan.DITETAPKAN),
    Keadaan.DITETAPKAN: (),
}


class TidakDapat(Exception):
    """A step that cannot be taken; the text says why and what to do."""


class SudahBerubah(Exception):
    """Somebody saved another version of it in the meantime."""


@transaction.atomic
def versi_dari_naskah(naskah: Naskah, kunci: UUID, pengguna: Pengguna | None) -> Versi:
    """Take a verified decree into the office's versions: as signed, and corrected by its accepted notes as a draft.

    The signed one is an entry of the register. The same form sent again finds the first draft.
    """
    if (ada := Versi.objects.filter(kunci=kunci).first()) is not None:
        return ada
    kunci_unit(naskah.unit)
    asal = Versi.objects.filter(naskah__sidik_berkas=naskah.sidik_berkas, unit=naskah.unit).ditetapkan().first()
    if asal is None:
        asal = _catat_keputusan(naskah, pengguna)
    hasil = akibat(naskah)
    return _buat(naskah.unit, hasil.koreksi.keputusan, kunci=kunci, pengguna=pengguna, naskah=naskah, dasar=asal)


def kunci_unit(unit: Unit) -> None:
    """Let nobody else number versions of an office until the transaction ends."""
    Unit.objects.select_for_update().get(pk=unit.pk)


def _catat_keputusan(naskah: Naskah, pengguna: Pengguna | None) -> Versi:
    keputusan = keputusan_naskah(naskah)
    kepala = keputusan.kepala
    if kepala.nomor is None or kepala.tanggal is None:
        raise TidakDapat(
            _(
                "Nomor atau tanggal keputusan tidak terbaca dari berkas, sehingga keputusan itu tidak dapat dicatat. "
                "Lengkapi kepala keputusan dalam berkas, lalu unggah lagi."
            )
        )
    versi = _buat(
        naskah.unit, keputusan, kunci=uuid5(naskah.kunci, "asal"), pengguna=pengguna, naskah=naskah, dasar=None
    )
    pejabat = kepala.jabatan_penanda_tangan.isi if kepala.jabatan_penanda_tangan else ""
    _tetapkan(versi, kepala.nomor.isi, date_of(kepala.tanggal), pejabat, uuid5(naskah.kunci, "entri"), pengguna)
    return versi


def _buat(
    unit: Unit, keputusan: Keputusan, *, kunci: UUID, pengguna: Pengguna | None, naskah: Naskah | None, dasar: Any
) -> Versi:
    terakhir = Versi.objects.filter(unit=unit).aggregate(terakhir=Max("nomor_versi"))["terakhir"] or 0
    return Versi.objects.create(
        instansi=unit.instansi,
        unit=unit,
        nomor_versi=terakhir + 1,
        rekaman=rekam(keputusan),
        kebutuhan=kebutuhan_keputusan(keputusan),
        banyak_lembar=len(keputusan.lembar),
        naskah=naskah,
        dasar=dasar,
        kunci=kunci,
        dibuat_oleh=pengguna,
    )


def kebutuhan_keputusan(keputusan: Keputusan) -> int | None:
    """Add up the people of all sheets; None where one is not known."""
    return jumlah_lengkap(
        satu.pegawai if satu.pegawai_tercetak is None else satu.pegawai_tercetak for satu in hitung_keputusan(keputusan)
    )


@transaction.atomic
def rancang(versi: Versi, kunci: UUID, pengguna: Pengguna) -> Versi:
    """Begin a draft that changes a decreed version; the same form sent again finds the first."""
    if (ada := Versi.objects.filter(kunci=kunci).first()) is not None:
        return ada
    kunci_unit(versi.unit)
    return _buat(versi.unit, keputusan_versi(versi), kunci=kunci, pengguna=pengguna, naskah=versi.naskah, dasar=versi)


@transaction.atomic
def ubah_keputusan(versi: Versi, ubah: Callable[[Keputusan], Keputusan]) -> Versi:
    """Change the sheets of a draft; raises SudahBerubah where somebody else saved since `versi` was read."""
    baru = ubah(keputusan_versi(versi))
    berubah = Versi.objects.filter(pk=versi.pk, versi=versi.versi, keadaan=Keadaan.DISUSUN).update(
        rekaman=rekam(baru), kebutuhan=kebutuhan_keputusan(baru), banyak_lembar=len(baru.lembar), versi=F("versi") + 1
    )
    if not berubah:
        raise SudahBerubah
    versi.refresh_from_db()
    return versi


@transaction.atomic
def langkah(versi: Versi, tujuan: str) -> None:
    """Pass a version on or back; raises TidakDapat where the way does not lead there or notes are open."""
    if tujuan == Keadaan.DITETAPKAN or tujuan not in LANGKAH[versi.keadaan]:
        raise TidakDapat(_("Langkah itu tidak tersedia dari keadaan sekarang. Muat ulang halaman ini."))
    if tujuan == Keadaan.NASKAH and (terbuka := versi.catatan.terbuka().count()):
        raise TidakDapat(
            _("Masih ada %(banyak)s catatan verifikator yang belum selesai. Selesaikan dahulu semuanya.")
            % {"banyak": terbuka}
        )
    if not Versi.objects.filter(pk=versi.pk, keadaan=versi.keadaan, versi=versi.versi).update(keadaan=tujuan):
        raise SudahBerubah
    versi.keadaan = tujuan


@transaction.atomic
def tetapkan(versi: Versi, *, nomor: str, tanggal: date, pejabat: str, kunci: UUID, pengguna: Pengguna) -> None:
    """Record that a version was decreed: an entry of the register, which supersedes the decree before it."""
    terkunci = Versi.objects.select_for_update().get(pk=versi.pk)
    if terkunci.ditetapkan and terkunci.entri and terkunci.entri.kunci == kunci:
        return
    if terkunci.keadaan != Keadaan.NASKAH:
        raise TidakDapat(_("Hanya naskah yang sudah selesai diverifikasi yang dapat ditetapkan."))
    _tetapkan(terkunci, nomor, tanggal, pejabat, kunci, pengguna)


def _tetapkan(versi: Versi, nomor: str, tanggal: date, pejabat: str, kunci: UUID, pengguna: Pengguna | None) -> None:
    sebelum = (
        Versi.objects.filter(unit=versi.unit, entri__digantikan_oleh__isnull=True)
        .ditetapkan()
        .exclude(pk=versi.pk)
        .select_related("entri")
        .order_by("-nomor_versi")
        .first()
    )
    versi.entri = catat(
        kunci=kunci,
        jenis=JENIS_ENTRI,
        perihal=f"Keputusan {nomor} tentang informasi jabatan dan kebutuhan pegawai {versi.unit.nama}",
        isi=isi_entri(versi, nomor, tanggal, pejabat),
        pelaku=pengguna,
        instansi=versi.instansi,
        menggantikan=sebelum.entri if sebelum else None,
    )
    versi.keadaan = Keadaan.DITETAPKAN
    versi.nomor, versi.tanggal, versi.pejabat = nomor, tanggal, pejabat
    versi.versi += 1
    versi.save(update_fields=["keadaan", "nomor", "tanggal", "pejabat", "entri", "versi"])


def isi_entri(versi: Versi, nomor: str, tanggal: date, pejabat: str) -> dict[str, Any]:
    """Give what the entry of a decree holds: what people read, and the hash of the sheets it was made of."""
    hitungan = hitung_keputusan(keputusan_versi(versi))
    return {
        "nomor": nomor,
        "tanggal": tanggal.isoformat(),
        "pejabat": pejabat,
        "perangkat_daerah": str(versi.unit.nama),
        "versi": versi.nomor_versi,
        "kebutuhan": versi.kebutuhan,
        "lembar": [
            {
                "urutan": satu.lembar.urutan,
                "jabatan": satu.lembar.nama.isi,
                "kebutuhan": satu.pegawai if satu.pegawai_tercetak is None else satu.pegawai_tercetak,
            }
            for satu in hitungan
        ],
        "catatan_diterima": (
            list(versi.naskah.catatan.diterima().values_list("kode", flat=True)) if versi.naskah and versi.dasar else []
        ),
        "sidik_lembar": digest(rekam(keputusan_versi(versi))),
        "sidik_berkas": str(versi.naskah.sidik_berkas) if versi.naskah else None,
    }


def kunci_baru() -> UUID:
    """Give a key for a form."""
    return uuid4()
