"""The people of the sample bezetting with careers made from their NIP: a pangkat every four years, a jabatan since."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from jenjang.core.engine.dates import date_of, number_of
from jenjang.core.jabatan.jenis_jabatan import jenis_dari_nama
from jenjang.core.jabatan.usia_pensiun import batas_usia_pensiun, mulai_pensiun
from jenjang.core.kepegawaian.nip import bagian_nip
from jenjang.core.kepegawaian.pangkat import golongan_pns
from jenjang.web.organisasi.contoh import KOTA
from jenjang.web.organisasi.models import Instansi, Unit
from jenjang.web.pegawai.actions import berhentikan, catat_jabatan, catat_pangkat
from jenjang.web.pegawai.models import Pegawai, Pendidikan

# The day as of which the sample stands.
HARI = date(2026, 11, 1)
FILE = Path(__file__).parent / "bezetting.csv"
# Class of the post -> degree, first and last golongan of the career.
KARIER = {5: ("SLTA", "II/a", "III/b"), 6: ("D3", "II/c", "III/c"), 7: ("S1", "III/a", "III/d")}
KARIER_LAIN = ("S1", "III/a", "IV/b")
GOLONGAN_PPPK = {5: "V", 6: "VII"}
TAHUN_PER_PANGKAT = 4


def isi_bezetting() -> None:
    """Create the people of the bezetting who are missing."""
    kota = Instansi.objects.get(nama=KOTA)
    unit = {each.nama: each for each in Unit.objects.filter(instansi=kota)}
    known = set(Pegawai.objects.filter(instansi=kota).values_list("nip", flat=True))
    with FILE.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            if row["nip"] not in known:
                _orang(kota, unit[row["unit"]], row)
    _isi_atasan(kota)


def isi_lain() -> None:
    """Create those who show the other ways of serving: without NIP, and a CPNS."""
    kota = Instansi.objects.get(nama=KOTA)
    panti = Unit.objects.get(instansi=kota, nama="UPTD Panti Sosial Kota Contoh")
    for nama in ("Oman Relawan (karangan)", "Popi Relawan (karangan)", "Qori Relawan (karangan)"):
        Pegawai.objects.get_or_create(
            instansi=kota, nama=nama, defaults={"unit": panti, "status": Pegawai.Status.TANPA_NIP}
        )
    for nip, nama in (("200103152025031001", "Rafi Baru (karangan)"), ("200007222025032002", "Salma Baru (karangan)")):
        if not Pegawai.objects.filter(nip=nip).exists():
            baru = _buat(kota, panti, nama, nip, str(Pegawai.Status.CPNS))
            catat_pangkat(baru, date(2025, 3, 1), golongan="III/a")
            catat_jabatan(baru, date(2025, 3, 1), nama="Calon Pekerja Sosial", unit=panti)


def _orang(kota: Instansi, unit: Unit, row: dict[str, str]) -> None:
    kelas = int(row["kelas"])
    orang = _buat(kota, unit, row["nama"], row["nip"], row["status"])
    bagian = bagian_nip(row["nip"])
    if row["status"] == str(Pegawai.Status.PPPK):
        mulai = date(bagian.tahun, 2, 1)
        Pegawai.objects.filter(pk=orang.pk).update(akhir_kontrak=row["akhir_kontrak"])
        catat_pangkat(orang, mulai, golongan=GOLONGAN_PPPK.get(kelas, "IX"))
    else:
        mulai = date(bagian.tahun, bagian.bulan or 1, 1)
        for golongan, tmt in _pangkat(kelas, mulai):
            catat_pangkat(orang, tmt, golongan=golongan)
    catat_jabatan(
        orang,
        max(mulai, date(2017 + kelas % 5, 1 + kelas % 12, 1)),
        nama=row["jabatan"],
        kelas=kelas,
        unit=unit,
        nomor_jabatan=row["nomor"],
    )
    tingkat = KARIER.get(kelas, KARIER_LAIN)[0]
    Pendidikan.objects.create(pegawai=orang, tingkat=tingkat, tahun_lulus=bagian.tahun - 1)
    _pensiun(orang, row["jabatan"])


def _buat(kota: Instansi, unit: Unit, nama: str, nip: str, status: str) -> Pegawai:
    bagian = bagian_nip(nip)
    return Pegawai.objects.create(
        instansi=kota,
        unit=unit,
        nama=nama,
        nip=nip,
        status=status,
        jenis_kelamin=bagian.jenis_kelamin or "",
        tanggal_lahir=bagian.lahir,
        tempat_lahir="Kota Contoh",
        tmt_cpns=date(bagian.tahun, bagian.bulan, 1) if bagian.bulan else None,
    )


def _pangkat(kelas: int, mulai: date) -> Iterator[tuple[str, date]]:
    """Give a pangkat every four years, each from a first of April, up to the last of the career."""
    _, first, last = KARIER.get(kelas, KARIER_LAIN)
    ladder = golongan_pns()[golongan_pns().index(first) : golongan_pns().index(last) + 1]
    for step, golongan in enumerate(ladder):
        tmt = date(mulai.year + TAHUN_PER_PANGKAT * step, 4, 1) if step else mulai
        if mulai <= tmt <= HARI:
            yield golongan, tmt


def _pensiun(orang: Pegawai, jabatan: str) -> None:
    usia = batas_usia_pensiun(jabatan, jenis_dari_nama(jabatan))
    if orang.tanggal_lahir is None or usia is None:
        return
    hari = date_of(mulai_pensiun(number_of(orang.tanggal_lahir), usia))
    if hari <= HARI:
        berhentikan(orang, hari, Pegawai.SebabBerhenti.PENSIUN)


def _isi_atasan(kota: Instansi) -> None:
    """Let everyone answer to the head of the unit, or of the unit above."""
    rows = Pegawai.objects.filter(instansi=kota, riwayat_jabatan__kelas__gte=9, unit__isnull=False)
    heads: dict[int, Pegawai] = {}
    for each in rows.filter(riwayat_jabatan__nama__regex="^(Kepala|Sekretaris)").order_by("pk"):
        heads.setdefault(each.unit_id, each)
    above = {unit.pk: unit.induk_id for unit in Unit.objects.filter(instansi=kota)}
    for orang in Pegawai.objects.filter(instansi=kota, atasan__isnull=True, unit__isnull=False):
        place: int | None = orang.unit_id
        while place is not None and (place not in heads or heads[place].pk == orang.pk):
            place = above[place]
        if place is not None:
            Pegawai.objects.filter(pk=orang.pk).update(atasan=heads[place])
