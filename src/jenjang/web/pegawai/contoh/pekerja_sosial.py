"""Twelve invented Pekerja Sosial with careers written out (`pekerja_sosial.toml`)."""

import tomllib
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from jenjang.core.jabatan.jenjang import kenali_jenjang
from jenjang.core.jabatan.kelas import cari_kelas_tunjangan
from jenjang.core.kepegawaian.nip import bagian_nip
from jenjang.web.organisasi.contoh import KOTA
from jenjang.web.organisasi.models import Instansi, Unit
from jenjang.web.pegawai.actions import catat_jabatan, catat_pangkat
from jenjang.web.pegawai.models import (
    Diklat,
    KeanggotaanProfesi,
    NilaiKinerja,
    PakIntegrasi,
    Pegawai,
    Pendidikan,
    Penghargaan,
    UjiKompetensi,
)

FILE = Path(__file__).parent / "pekerja_sosial.toml"
PANTI = "UPTD Panti Sosial Kota Contoh"
TAHUN_TERAKHIR = 2025
HARI_INTEGRASI = date(2023, 6, 30)
MASA_BERLAKU_UJI = timedelta(days=730)


def isi_pekerja_sosial() -> None:
    """Create those who are missing."""
    kota = Instansi.objects.get(nama=KOTA)
    panti = Unit.objects.get(instansi=kota, nama=PANTI)
    for told in tomllib.loads(FILE.read_text("utf-8"))["orang"]:
        if not Pegawai.objects.filter(nip=told["nip"]).exists():
            _orang(kota, panti, told)


def _orang(kota: Instansi, panti: Unit, told: dict[str, Any]) -> None:
    bagian = bagian_nip(told["nip"])
    orang = Pegawai.objects.create(
        instansi=kota,
        unit=panti,
        atasan=Pegawai.objects.filter(instansi=kota, nama__startswith="Oki Contoh").first(),
        nama=told["nama"],
        gelar_belakang=told["gelar_belakang"],
        nip=told["nip"],
        jenis_kelamin=bagian.jenis_kelamin or "",
        tempat_lahir="Kota Contoh",
        tanggal_lahir=bagian.lahir,
        tmt_cpns=date(bagian.tahun, bagian.bulan or 1, 1),
        karpeg=f"X {told['nip'][-6:]}",
    )
    for golongan, tmt in told["pangkat"]:
        catat_pangkat(orang, tmt, golongan=golongan, nomor_surat=_nomor(tmt), tanggal_surat=tmt - timedelta(days=30))
    for nama, tmt in told["jabatan"]:
        jenjang = kenali_jenjang(nama)
        kelas = cari_kelas_tunjangan(nama).kelas if jenjang else None
        catat_jabatan(orang, tmt, nama=nama, kelas=kelas, unit=panti, nomor_surat=_nomor(tmt))
    _riwayat(orang, told)


def _nomor(tmt: date) -> str:
    return f"000.0.0/{tmt.toordinal() % 900 + 100}/CONTOH/{tmt.year}"


def _riwayat(orang: Pegawai, told: dict[str, Any]) -> None:
    tingkat, program_studi, lembaga, tahun = told["pendidikan"]
    Pendidikan.objects.create(
        pegawai=orang, tingkat=tingkat, program_studi=program_studi, lembaga=lembaga, tahun_lulus=tahun
    )
    first = TAHUN_TERAKHIR - len(told["predikat"]) + 1
    for tahun, predikat in enumerate(told["predikat"], first):
        NilaiKinerja.objects.create(pegawai=orang, masa=(date(tahun, 1, 1), date(tahun + 1, 1, 1)), predikat=predikat)
    if "integrasi" in told:
        metode, ak_lama = told["integrasi"]
        PakIntegrasi.objects.create(
            pegawai=orang,
            metode=metode,
            ak_lama=Decimal(ak_lama),
            nomor_surat=_nomor(HARI_INTEGRASI),
            tanggal_surat=HARI_INTEGRASI,
        )
    for jenjang, tanggal, lulus in told["uji"]:
        UjiKompetensi.objects.create(
            pegawai=orang,
            jenjang=jenjang,
            tanggal=tanggal,
            lulus=lulus,
            berlaku_sampai=tanggal + MASA_BERLAKU_UJI if lulus else None,
        )
    mulai = told["jabatan"][0][1]
    Diklat.objects.create(
        pegawai=orang,
        jenis=Diklat.Jenis.FUNGSIONAL,
        nama="Pelatihan fungsional Pekerja Sosial",
        penyelenggara="Balai Diklat Karangan",
        mulai=mulai + timedelta(days=200),
        selesai=mulai + timedelta(days=214),
        jam=120,
    )
    KeanggotaanProfesi.objects.create(
        pegawai=orang,
        organisasi="Ikatan Pekerja Sosial Karangan",
        nomor_anggota=f"K-{told['nip'][-4:]}",
        masa=(mulai, None),
    )
    if len(told["pangkat"]) >= 4:
        Penghargaan.objects.create(
            pegawai=orang,
            nama="Satyalancana Karya Satya X Tahun (contoh)",
            tanggal=date(told["pangkat"][0][1].year + 11, 8, 17),
            pemberi="Pemerintah Kota Contoh",
        )
