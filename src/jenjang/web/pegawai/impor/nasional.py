"""The record held against the national system's export: per person and field, ours and theirs, accepted one by one."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from jenjang.core.kepegawaian.pegawai import BarisPegawai
from jenjang.core.kepegawaian.selisih import Keadaan, SelisihPegawai, bandingkan
from jenjang.core.kepegawaian.status import StatusKepegawaian
from jenjang.surat.nilai.cell_text import words_of
from jenjang.surat.nilai.dates import parse_date
from jenjang.surat.pegawai.read import parse_people
from jenjang.web.organisasi.models import Unit
from jenjang.web.pegawai.impor.simpan import tulis_jejak
from jenjang.web.pegawai.kolom import ASAL, baris_pegawai
from jenjang.web.pegawai.models import ImporPegawai, Pegawai, Pendidikan, PerbedaanNasional

DIRI = ("nama", "gelar_depan", "gelar_belakang", "jenis_kelamin", "tempat_lahir", "tanggal_lahir")
TANGGAL = ("tanggal_lahir", "tmt_golongan", "tmt_jabatan")
# A pangkat or jabatan is taken over with its first day, never one without the other.
BERPASANGAN = {
    "golongan": "tmt_golongan",
    "tmt_golongan": "golongan",
    "jabatan": "tmt_jabatan",
    "tmt_jabatan": "jabatan",
}
BERKAS = 500


class TidakDapatDiambil(Exception):
    """A difference that cannot be taken over as it stands; the text says why and what to do."""


def bandingkan_berkas(impor: ImporPegawai, isi: bytes) -> dict[str, Any]:
    """Compare a file with the record and keep every difference; raises FileRefused."""
    hari = timezone.localdate()
    daftar = parse_people(isi, impor.berkas.nama, hari)
    people = Pegawai.objects.filter(instansi=impor.instansi).bertugas(hari)
    # What the reader could not understand is None in a row, and nothing told is no difference.
    found = bandingkan(baris_pegawai(people, hari), daftar.pegawai)
    keys = dict(Pegawai.objects.filter(instansi=impor.instansi, nip__isnull=False).values_list("nip", "pk"))
    with transaction.atomic():
        impor.perbedaan.all().delete()
        PerbedaanNasional.objects.bulk_create((row for each in found for row in _baris(impor, each, keys)), BERKAS)
    return {
        "orang": len(daftar.pegawai),
        "berbeda": sum(1 for each in found if each.keadaan is Keadaan.KEDUANYA),
        "hanya_di_sini": sum(1 for each in found if each.keadaan is Keadaan.HANYA_DI_SINI),
        "hanya_di_sana": sum(1 for each in found if each.keadaan is Keadaan.HANYA_DI_SANA),
        "bermasalah": daftar.baris_bermasalah(),
    }


@transaction.atomic
def ambil(perbedaan: PerbedaanNasional, pelaku: Any) -> None:
    """Take over what the export tells of one field; raises TidakDapatDiambil. Taken twice it changes nothing."""
    row = PerbedaanNasional.objects.select_for_update(of=("self",)).select_related("impor__berkas").get(pk=perbedaan.pk)
    if row.putusan == PerbedaanNasional.Putusan.DITERIMA:
        return
    if row.pegawai_id is None or not row.isian:
        raise TidakDapatDiambil(_("Orang ini hanya dikenal satu pihak. Tambahkan lewat impor, atau periksa NIP-nya."))
    hari = timezone.localdate()
    person = Pegawai.objects.dengan_kini(hari).select_for_update(of=("self",)).get(pk=row.pegawai_id)
    taken = [row, *_pasangan(row)]
    _terapkan(person, {each.isian: each.mereka for each in taken}, row.impor.berkas.nama, pelaku)
    PerbedaanNasional.objects.filter(pk__in=[each.pk for each in taken]).update(
        putusan=PerbedaanNasional.Putusan.DITERIMA
    )


def _terapkan(person: Pegawai, told: dict[str, str], nama_berkas: str, pelaku: Any) -> None:
    values = {name: _nilai(name, text) for name, text in told.items()}
    own = {name: value for name, value in values.items() if name in DIRI}
    if "status" in values:
        status = StatusKepegawaian(values["status"])
        own["status"] = "TANPA_NIP" if status is StatusKepegawaian.TANPA_NIP else str(status)
    if "unit" in values:
        own["unit"] = _unit(person, str(values["unit"]))
    if own:
        Pegawai.objects.filter(pk=person.pk).update(**own, versi=person.versi + 1)
    if "pendidikan" in values:
        Pendidikan.objects.get_or_create(
            pegawai=person, tingkat=values["pendidikan"], defaults={"tahun_lulus": values.get("tahun_lulus")}
        )
    elif "tahun_lulus" in values:
        degree = person.riwayat_pendidikan.first()
        if degree is None:
            raise TidakDapatDiambil(_("Ijazahnya belum tercatat. Catat tingkatnya lebih dahulu."))
        Pendidikan.objects.filter(pk=degree.pk).update(tahun_lulus=values["tahun_lulus"])
    _jejak(person, values, _("Data nasional, berkas %(nama)s") % {"nama": nama_berkas}, pelaku)


def _jejak(person: Pegawai, values: dict[str, Any], alasan: str, pelaku: Any) -> None:
    if not values.keys() & BERPASANGAN.keys():
        return
    pangkat, jabatan = person.pangkat_kini, person.jabatan_kini
    row = BarisPegawai(
        asal=ASAL,
        golongan=values.get("golongan") or (pangkat.golongan if pangkat and "tmt_golongan" in values else None),
        tmt_golongan=values.get("tmt_golongan") or (pangkat.tmt if pangkat and "golongan" in values else None),
        jabatan=values.get("jabatan") or (jabatan.nama if jabatan and "tmt_jabatan" in values else None),
        tmt_jabatan=values.get("tmt_jabatan") or (jabatan.tmt if jabatan and "jabatan" in values else None),
    )
    told = {"nama": row.jabatan, "unit_id": jabatan.unit_id if jabatan else person.unit_id}
    tulis_jejak(person, row, told, alasan[:300], pelaku)


def _pasangan(row: PerbedaanNasional) -> list[PerbedaanNasional]:
    """Give the difference that belongs to this one: the golongan of a first day, the first day of a golongan."""
    other = BERPASANGAN.get(row.isian)
    return list(row.impor.perbedaan.filter(nip=row.nip, isian=other)) if other else []


def _nilai(name: str, text: str) -> Any:
    if name in TANGGAL:
        return parse_date(text)
    return int(text) if name == "tahun_lulus" else text


def _unit(person: Pegawai, nama: str) -> Unit:
    for each in Unit.objects.filter(instansi_id=person.instansi_id).pada(timezone.localdate()):
        if words_of(each.nama) == words_of(nama):
            return each
    raise TidakDapatDiambil(_("Unit “%(nama)s” tidak ada dalam daftar unit. Tambahkan lebih dahulu.") % {"nama": nama})


def _baris(impor: ImporPegawai, each: SelisihPegawai, keys: dict[str, int]) -> list[PerbedaanNasional]:
    common = {"impor": impor, "pegawai_id": keys.get(each.nip), "nip": each.nip[:18], "nama": each.nama[:200]}
    if each.keadaan is not Keadaan.KEDUANYA:
        return [PerbedaanNasional(**common, keadaan=str(each.keadaan))]
    return [
        PerbedaanNasional(
            **common, keadaan=str(each.keadaan), isian=one.isian, kita=one.kita[:300], mereka=one.mereka[:300]
        )
        for one in each.selisih
    ]
