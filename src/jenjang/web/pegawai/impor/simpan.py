"""Saving a file of people that was tried out: every row without a problem, in one transaction, or nothing."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from jenjang.core.kepegawaian.pegawai import BarisPegawai
from jenjang.core.kepegawaian.periksa import status_baris
from jenjang.core.kepegawaian.status import StatusKepegawaian
from jenjang.surat.nilai.cell_text import words_of
from jenjang.web.berkas.penyimpanan import baca
from jenjang.web.pegawai.actions import betulkan, catat_jabatan, catat_pangkat, jenjang_pekerja_sosial, segarkan_unit
from jenjang.web.pegawai.impor.periksa import ISIAN_DIRI, Pemeriksaan, periksa_impor, ringkas
from jenjang.web.pegawai.models import ImporPegawai, Pegawai, Pendidikan, RiwayatJabatan, RiwayatPangkat

BERKAS = 500


@transaction.atomic
def simpan_impor(impor: ImporPegawai, pelaku: Any) -> ImporPegawai:
    """Save a tried-out file; asked again it answers with what was saved. The file is checked anew before."""
    locked: ImporPegawai = ImporPegawai.objects.select_for_update(of=("self",)).get(pk=impor.pk)
    if locked.keadaan == ImporPegawai.Keadaan.DISIMPAN:
        return locked
    hari = timezone.localdate()
    pemeriksaan = periksa_impor(baca(locked.berkas), locked.berkas.nama, locked.instansi, hari)
    _tulis_baru(pemeriksaan, locked, pelaku)
    _tulis_perubahan(pemeriksaan, locked, pelaku, hari)
    locked.hasil = ringkas(pemeriksaan)
    locked.keadaan = ImporPegawai.Keadaan.DISIMPAN
    locked.disimpan_pada = timezone.now()
    locked.save()
    return locked


def _tulis_baru(pemeriksaan: Pemeriksaan, impor: ImporPegawai, pelaku: Any) -> None:
    """Write new people in a few statements: a line that is new needs none of the care of a correction."""
    rows = pemeriksaan.rencana.baru
    people = Pegawai.objects.bulk_create((_pegawai(row, impor.instansi, pemeriksaan) for row in rows), BERKAS)
    pairs = list(zip(people, rows, strict=True))
    saat = timezone.now()
    common = {"tercatat": (saat, None), "dicatat_oleh": pelaku}
    RiwayatPangkat.objects.bulk_create(
        (
            RiwayatPangkat(pegawai=person, golongan=row.golongan, berlaku=(row.tmt_golongan, None), **common)
            for person, row in pairs
            if row.golongan and row.tmt_golongan
        ),
        BERKAS,
    )
    RiwayatJabatan.objects.bulk_create(
        (
            RiwayatJabatan(pegawai=person, berlaku=(row.tmt_jabatan, None), **_jabatan(row, pemeriksaan), **common)
            for person, row in pairs
            if row.jabatan and row.tmt_jabatan
        ),
        BERKAS,
    )
    Pendidikan.objects.bulk_create(_pendidikan(pairs), BERKAS)


def _tulis_perubahan(pemeriksaan: Pemeriksaan, impor: ImporPegawai, pelaku: Any, hari: date) -> None:
    alasan = _("Impor berkas %(nama)s") % {"nama": impor.berkas.nama}
    rows = {row.nip: (row, changed) for row, changed in pemeriksaan.rencana.berubah}
    people = Pegawai.objects.filter(instansi=impor.instansi, nip__in=rows).dengan_kini(hari)
    for person in people.select_for_update(of=("self",)):
        row, changed = rows[person.nip]
        _tulis_diri(person, row, changed, pemeriksaan)
        tulis_jejak(person, row, _jabatan(row, pemeriksaan), alasan[:300], pelaku)


def _tulis_diri(person: Pegawai, row: BarisPegawai, changed: Sequence[str], pemeriksaan: Pemeriksaan) -> None:
    own = [name for name in changed if name in ISIAN_DIRI]
    for name in own:
        setattr(person, name, getattr(row, name))
    if "status" in changed:
        person.status = _status(row)
    if "unit" in changed and not row.jabatan:
        person.unit = _unit(row, pemeriksaan)
    person.versi += 1
    person.save()
    if "pendidikan" in changed:
        told = {"tahun_lulus": row.tahun_lulus}
        Pendidikan.objects.get_or_create(
            pegawai=person, tingkat=row.pendidikan, program_studi=row.program_studi or "", defaults=told
        )


def tulis_jejak(person: Pegawai, row: BarisPegawai, jabatan: dict[str, Any], alasan: str, pelaku: Any) -> None:
    """Bring pangkat and jabatan to what a row tells; the same with another first day is a correction."""
    pangkat_kini, jabatan_kini = person.pangkat_kini, person.jabatan_kini
    if row.golongan and row.tmt_golongan:
        if pangkat_kini and pangkat_kini.golongan == row.golongan and pangkat_kini.tmt != row.tmt_golongan:
            betulkan(pangkat_kini, row.tmt_golongan, {"golongan": row.golongan}, alasan=alasan, pelaku=pelaku)
        else:
            catat_pangkat(person, row.tmt_golongan, golongan=row.golongan, pelaku=pelaku)
    if row.jabatan and row.tmt_jabatan:
        if jabatan_kini and words_of(jabatan_kini.nama) == words_of(row.jabatan):
            betulkan(jabatan_kini, row.tmt_jabatan, jabatan, alasan=alasan, pelaku=pelaku)
        else:
            catat_jabatan(person, row.tmt_jabatan, pelaku=pelaku, **jabatan)
    segarkan_unit(person)


def _pegawai(row: BarisPegawai, instansi: Any, pemeriksaan: Pemeriksaan) -> Pegawai:
    own = {name: getattr(row, name) for name in ISIAN_DIRI if getattr(row, name) is not None}
    return Pegawai(
        instansi=instansi,
        unit=_unit(row, pemeriksaan),
        nip=row.nip,
        status=_status(row),
        **own,
    )


def _status(row: BarisPegawai) -> str:
    status = status_baris(row)
    return "TANPA_NIP" if status is StatusKepegawaian.TANPA_NIP else str(status)


def _unit(row: BarisPegawai, pemeriksaan: Pemeriksaan) -> Any:
    return pemeriksaan.unit.get(words_of(row.unit)) if row.unit else None


def _jabatan(row: BarisPegawai, pemeriksaan: Pemeriksaan) -> dict[str, Any]:
    told = {"nama": row.jabatan, "jenjang": jenjang_pekerja_sosial(row.jabatan or "")}
    unit = _unit(row, pemeriksaan)
    return told | ({"unit": unit} if unit else {}) | ({"kelas": row.kelas} if row.kelas else {})


def _pendidikan(pairs: Sequence[tuple[Pegawai, BarisPegawai]]) -> list[Pendidikan]:
    return [
        Pendidikan(
            pegawai=person,
            tingkat=row.pendidikan,
            program_studi=row.program_studi or "",
            tahun_lulus=row.tahun_lulus,
        )
        for person, row in pairs
        if row.pendidikan
    ]
