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


REKAMAN: dict[str, Rekaman] = {
    "akses:akhiri": peran,
    "akses:beri": akun_untuk_peran,
    "akun:lihat": akun,
    "akun:sandi_sementara": akun,
    "akun:status": akun,
    "register:entri": entri,
    "register:ekspor": instansi,
    "register:titik": instansi,
}

# Told something that is no record of the office: the account's own, or what needs no account. Their apps test them.
TANPA_REKAMAN = frozenset(
    {
        "akun:sandi_baru",
        "mfa_edit_webauthn",
        "mfa_remove_webauthn",
        "openid_connect_callback",
        "openid_connect_login",
        "pekerjaan:lihat",
    }
)
