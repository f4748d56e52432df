"""How a route of the matrix gets a record in a given place: one line for each route that is told one.

A line gives the arguments of the URL, or None where there is no such record in that place. A route without a line
fails a test.
"""

from typing import Any

from kantor_uji import buat_pengguna
from sel_akses import LUAR, Letak, Rekaman


def instansi(letak: Letak) -> dict[str, Any] | None:
    """An instansi itself: only as a whole, or another."""
    return {"instansi": letak.instansi.pk} if letak.nama in ("instansi", LUAR) else None


def instansi_pk(letak: Letak) -> dict[str, Any] | None:
    """The same, as a page of its own names it."""
    return {"pk": letak.instansi.pk} if letak.nama in ("instansi", LUAR) else None


def entri(letak: Letak) -> dict[str, Any] | None:
    """An entry of the ledger, which belongs to an instansi."""
    from uuid import uuid4

    from jenjang.web.register.actions import catat

    if letak.nama not in ("instansi", LUAR):
        return None
    entry = catat(kunci=uuid4(), jenis="uji", perihal="Uji", isi={}, pelaku=None, instansi=letak.instansi)
    return {"pk": entry.pk}


def akun(letak: Letak) -> dict[str, Any] | None:
    """An account of somebody: reached through the instansi of the person, so oneself counts like anyone there."""
    if letak.nama not in ("instansi", LUAR):
        return None
    from jenjang.web.akun.models import Pengguna

    found = Pengguna.objects.filter(pegawai=letak.pegawai).first()
    return {"pk": (found or buat_pengguna(pegawai=letak.pegawai)).pk}


def akun_untuk_peran(letak: Letak) -> dict[str, Any] | None:
    """The same, as the route that gives a role names it."""
    found = akun(letak)
    return found and {"pengguna": found["pk"]}


def peran(letak: Letak) -> dict[str, Any] | None:
    """A role held in the instansi."""
    if letak.nama not in ("instansi", LUAR):
        return None
    return {"pk": buat_pengguna("auditor", instansi=letak.instansi).peran.get().pk}


def pegawai(letak: Letak) -> dict[str, Any] | None:
    """The person."""
    return {"pk": letak.pegawai.pk}


def jenis_riwayat(letak: Letak) -> dict[str, Any] | None:
    """A kind of history of the person."""
    return {"pk": letak.pegawai.pk, "kunci": "pangkat"}


def baris_riwayat(letak: Letak) -> dict[str, Any] | None:
    """A row of a history of the person."""
    from datetime import date

    from jenjang.web.pegawai.actions import catat_pangkat

    row = catat_pangkat(letak.pegawai, date(2020, 4, 1), golongan="III/a")
    return {"pk": letak.pegawai.pk, "kunci": "pangkat", "baris": row.pk}


def unit(letak: Letak) -> dict[str, Any] | None:
    """A unit of the instansi."""
    from jenjang.web.organisasi.models import Unit

    if letak.nama not in ("instansi", LUAR):
        return None
    found = Unit.objects.filter(instansi=letak.instansi).first()
    return {"pk": (found or Unit.objects.create(instansi=letak.instansi, nama="Unit uji")).pk}


def berkas(letak: Letak) -> dict[str, Any] | None:
    """A scan of the person; its bytes are not in the data folder, which is another matter."""
    from jenjang.web.berkas.models import Berkas

    row, _ = Berkas.objects.get_or_create(
        instansi=letak.instansi,
        pegawai=letak.pegawai,
        sidik="0" * 64,
        nama="uji.pdf",
        jenis="application/pdf",
        ukuran=1,
    )
    return {"pk": row.pk}


def impor_pegawai(jenis: str) -> Rekaman:
    """Give the file of people of an instansi, brought in for one of its two uses."""

    def rekaman(letak: Letak) -> dict[str, Any] | None:
        from uuid import uuid4

        from jenjang.web.berkas.models import Berkas
        from jenjang.web.pegawai.models import ImporPegawai

        if letak.nama not in ("instansi", LUAR):
            return None
        file = Berkas.objects.create(
            instansi=letak.instansi, sidik="1" * 64, nama="uji.csv", jenis="text/csv", ukuran=1
        )
        row = ImporPegawai.objects.create(
            instansi=letak.instansi,
            berkas=file,
            jenis=jenis,
            kunci=uuid4(),
            keadaan="DISIMPAN",
            diunggah_oleh=buat_pengguna(),
        )
        return {"pk": row.pk}

    return rekaman


def versi_lembar(letak: Letak, **lain: Any) -> dict[str, Any] | None:
    """A version of the job sheets of a unit, with one sheet."""
    from uuid import uuid4

    from jenjang.surat.keputusan.rekaman import rekam
    from jenjang.web.jabatan.models import Versi
    from keputusan_uji import dokumen, lembar_tugas

    if letak.unit is None:
        return None
    decree = dokumen(lembar_tugas("1 | Menyusun data | data | 12 | 900 | 75.000 | 0.144"))
    row = Versi.objects.create(
        instansi=letak.instansi,
        unit=letak.unit,
        nomor_versi=Versi.objects.count() + 1,
        rekaman=rekam(decree),
        kebutuhan=1,
        banyak_lembar=1,
        kunci=uuid4(),
    )
    return {"pk": row.pk, **lain}


def versi_dan(**lain: Any) -> Rekaman:
    """Give such a version with more arguments of the URL."""
    return lambda letak: versi_lembar(letak, **lain)


def dua_versi(letak: Letak) -> dict[str, Any] | None:
    """Two versions of a unit."""
    first = versi_lembar(letak)
    return first and versi_lembar(letak, lain=first["pk"])


def catatan_verifikator(letak: Letak) -> dict[str, Any] | None:
    """A verifier's note on a version."""
    from jenjang.web.jabatan.models import CatatanVerifikator

    found = versi_lembar(letak)
    return found and found | {
        "catatan": CatatanVerifikator.objects.create(versi_id=found["pk"], urutan=1, isi="Uji").pk
    }


def naskah_keputusan(letak: Letak) -> dict[str, Any] | None:
    """An uploaded decree of a unit, not yet read."""
    from uuid import uuid4

    from jenjang.web.jabatan.models import Naskah

    if letak.unit is None:
        return None
    row = Naskah.objects.create(
        instansi=letak.instansi, unit=letak.unit, kunci=uuid4(), nama_berkas="uji.txt", berkas=b"", sidik_berkas=""
    )
    return {"pk": row.pk}


def catatan_naskah(letak: Letak) -> dict[str, Any] | None:
    """A note on a decree that was read."""
    from jenjang.core.beban_kerja.periksa.jawaban import jawaban
    from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
    from jenjang.web.jabatan.actions.baca import simpan_verifikasi
    from jenjang.web.jabatan.models import Naskah
    from keputusan_uji import dokumen, lembar_tugas

    found = naskah_keputusan(letak)
    if found is None:
        return None
    verification = periksa_keputusan(dokumen(lembar_tugas("1 | Menyusun data | data | 12 | 900 | 75.000 | 0.9")))
    assert jawaban(verification)["catatan"]
    row = Naskah.objects.get(pk=found["pk"])
    simpan_verifikasi(row, verification)
    return found | {"catatan": row.catatan.all()[0].pk}


REKAMAN: dict[str, Rekaman] = {
    "akses:akhiri": peran,
    "akses:beri": akun_untuk_peran,
    "akun:lihat": akun,
    "akun:sandi_sementara": akun,
    "akun:status": akun,
    "berkas:lihat": berkas,
    "jabatan:bandingkan": dua_versi,
    "jabatan:buat_versi": naskah_keputusan,
    "jabatan:catat": versi_dan(urutan=1),
    "jabatan:hitung": versi_dan(urutan=1),
    "jabatan:kebutuhan": versi_lembar,
    "jabatan:langkah": versi_lembar,
    "jabatan:laporan": naskah_keputusan,
    "jabatan:lembar": versi_dan(urutan=1),
    "jabatan:naskah": naskah_keputusan,
    "jabatan:peta": versi_lembar,
    "jabatan:putusan": catatan_naskah,
    "jabatan:rancangan": versi_lembar,
    "jabatan:tanggapi": catatan_verifikator,
    "jabatan:terima_hitungan": naskah_keputusan,
    "jabatan:tetapkan": versi_lembar,
    "jabatan:ubah": versi_dan(urutan=1),
    "jabatan:ubah_bagian": versi_dan(urutan=1),
    "jabatan:unduh": versi_dan(bentuk="xlsx"),
    "jabatan:unduh_peta": versi_dan(bentuk="svg"),
    "jabatan:versi": versi_lembar,
    "organisasi:instansi_ubah": instansi_pk,
    "organisasi:unit_ubah": unit,
    "pegawai:banding_lihat": impor_pegawai("BANDINGKAN"),
    "pegawai:berhenti": pegawai,
    "pegawai:catatan": pegawai,
    "pegawai:impor_laporan": impor_pegawai("IMPOR"),
    "pegawai:impor_lihat": impor_pegawai("IMPOR"),
    "pegawai:rincian": pegawai,
    "pegawai:riwayat_hapus": baris_riwayat,
    "pegawai:riwayat_tambah": jenis_riwayat,
    "pegawai:riwayat_ubah": baris_riwayat,
    "pegawai:ubah": pegawai,
    "register:entri": entri,
    "register:ekspor": instansi,
    "register:titik": instansi,
}

# Told something that is no record of the office: the account's own, or what needs no account. Their apps test them.
TANPA_REKAMAN = frozenset(
    {
        "akun:sandi_baru",
        "pegawai:cetak",
        "pegawai:ekspor",
        "mfa_edit_webauthn",
        "mfa_remove_webauthn",
        "openid_connect_callback",
        "openid_connect_login",
        "pekerjaan:lihat",
    }
)
