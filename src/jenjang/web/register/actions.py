"""Recording acts: number, hash and entry in one transaction, and the same answer to the same submit."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from jenjang.surat.register.ekspor import tulis_ekspor
from jenjang.surat.register.entri import sambung, sidik_awal
from jenjang.surat.register.kunci import muat_kunci
from jenjang.surat.register.titik import buat_titik
from jenjang.web.akun.models import Pengguna
from jenjang.web.organisasi.models import Instansi
from jenjang.web.peluncur.folder import FolderData
from jenjang.web.register.models import Entri, Penghitung, Titik

BARIS_SEKALI_BACA = 2000


class KunciDipakai(ValueError):
    """A client's key that came back with another kind of act or for another office."""


class TidakDapatDigantikan(ValueError):
    """An entry that is superseded already, or is another office's."""


def catat(
    *,
    kunci: UUID,
    jenis: str,
    perihal: str,
    isi: dict[str, Any],
    pelaku: Pengguna | None,
    instansi: Instansi,
    menggantikan: Entri | None = None,
    lalu: Callable[[Entri], None] | None = None,
) -> Entri:
    """Record an act and give its entry; a repeated `kunci` gives the entry it made the first time.

    Call it last in a transaction: the register of the office is held until that ends, so that no number is left out.

    Args:
        kunci: made by the client for this one submit.
        jenis: the kind of act, as `keputusan_anjab`.
        perihal: what people read; isi: what it was decided from, in text, whole numbers, lists and objects. The number
            a paper was given by the agenda book stands in `isi["nomor"]`.
        pelaku: who records it; None for the system itself.
        instansi: whose register it is.
        menggantikan: the entry that no longer holds.
        lalu: what belongs to the act, such as deferring its job; done once, in the same transaction.

    Raises:
        IsiTidakTetap: content that has no one text.
        KunciDipakai: the key was used for another kind of act or office.
        TidakDapatDigantikan: `menggantikan` is superseded already, or another office's.

    """
    with transaction.atomic():
        penghitung = _kunci_penghitung(instansi)
        # Asked after the lock: two submits of one key come one after the other.
        if (ada := Entri.objects.filter(kunci=kunci).first()) is not None:
            if (ada.jenis, ada.instansi_id) != (jenis, instansi.pk):
                raise KunciDipakai(f"{kunci}: {ada.jenis}")
            return ada
        _periksa_digantikan(menggantikan, instansi)
        waktu = timezone.now()
        catatan = sambung(
            register=str(penghitung.register),
            nomor=penghitung.nomor + 1,
            sebelumnya=penghitung.sidik,
            kunci=str(kunci),
            jenis=jenis,
            perihal=perihal,
            isi=isi,
            pelaku=_nama(pelaku),
            waktu=waktu,
            menggantikan=menggantikan.nomor if menggantikan else None,
        )
        entri = Entri.objects.create(
            instansi=instansi,
            register=penghitung.register,
            nomor=catatan.nomor,
            sebelumnya=catatan.sebelumnya,
            kunci=kunci,
            jenis=jenis,
            perihal=perihal,
            isi=isi,
            pelaku=pelaku,
            nama_pelaku=catatan.pelaku,
            waktu=waktu,
            menggantikan=menggantikan,
            sidik=catatan.sidik,
        )
        Penghitung.objects.filter(pk=instansi.pk).update(nomor=catatan.nomor, sidik=catatan.sidik)
        if lalu is not None:
            lalu(entri)
        return entri


def _penghitung(instansi: Instansi) -> Penghitung:
    """Give the counter of an office, begun where nothing was recorded yet."""
    register = uuid4()
    awal = {"register": register, "sidik": sidik_awal(str(register))}
    return Penghitung.objects.get_or_create(instansi=instansi, defaults=awal)[0]


def _kunci_penghitung(instansi: Instansi) -> Penghitung:
    _penghitung(instansi)
    return Penghitung.objects.select_for_update().get(pk=instansi.pk)


def _periksa_digantikan(menggantikan: Entri | None, instansi: Instansi) -> None:
    if menggantikan is None:
        return
    if menggantikan.instansi_id != instansi.pk:
        raise TidakDapatDigantikan(f"{menggantikan.nomor}: register instansi lain")
    if Entri.objects.filter(menggantikan=menggantikan).exists():
        raise TidakDapatDigantikan(f"{menggantikan.nomor}: sudah digantikan")


def _nama(pelaku: Pengguna | None) -> str:
    if pelaku is None:
        return "Jenjang"
    return f"{pelaku.nama} ({pelaku.username})" if pelaku.nama else str(pelaku.username)


def kunci_register() -> Ed25519PrivateKey:
    """Give the signing key of this installation, which lies in the data folder beside the database."""
    return muat_kunci(FolderData(Path(settings.DATA)).kunci_register)


def tandai(instansi: Instansi) -> Titik:
    """Sign where the register of an office stands now, and keep a copy."""
    with transaction.atomic():
        penghitung = _kunci_penghitung(instansi)
        waktu = timezone.now()
        titik = buat_titik(
            kunci_register(),
            register=str(penghitung.register),
            nomor=penghitung.nomor,
            sidik=penghitung.sidik,
            waktu=waktu,
        )
        isi = {nama: nilai for nama, nilai in titik.catatan().items() if nama != "waktu"}
        return Titik.objects.create(instansi=instansi, waktu=waktu, **isi)


def _entri_sampai(penghitung: Penghitung) -> Iterator[Any]:
    """Give the entries of a register in their order, so many at a time that a long one does not fill the memory."""
    semua = Entri.objects.filter(instansi=penghitung.instansi_id).annotate_nomor_digantikan().order_by("nomor")
    for awal in range(1, penghitung.nomor + 1, BARIS_SEKALI_BACA):
        yield from semua.filter(nomor__range=(awal, min(awal + BARIS_SEKALI_BACA - 1, penghitung.nomor)))


def ekspor(instansi: Instansi) -> Iterator[bytes]:
    """Give the lines of the export of an office's register, as it stands at the first line."""
    penghitung = _penghitung(instansi)
    titik = Titik.objects.filter(instansi=instansi, nomor__lte=penghitung.nomor).order_by("waktu", "pk")
    return tulis_ekspor(
        register=str(penghitung.register),
        nama=str(instansi.nama),
        entri=(satu.catatan(satu.nomor_digantikan) for satu in _entri_sampai(penghitung)),
        titik=[satu.catatan() for satu in titik],
        kunci=kunci_register(),
        waktu=timezone.now(),
    )
