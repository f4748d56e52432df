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


REKAMAN: dict[str, Rekaman] = {
    "akses:akhiri": peran,
    "akses:beri": akun_untuk_peran,
    "akun:lihat": akun,
    "akun:sandi_sementara": akun,
    "akun:status": akun,
    "berkas:lihat": berkas,
    "organisasi:unit_ubah": unit,
    "pegawai:banding_lihat": impor_pegawai("BANDINGKAN"),
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
        "pegawai:ekspor",
        "mfa_edit_webauthn",
        "mfa_remove_webauthn",
        "openid_connect_callback",
        "openid_connect_login",
        "pekerjaan:lihat",
    }
)
