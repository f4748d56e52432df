"""What is asked of a PostgreSQL that the office has, said before anything is written there."""

from typing import Any

import psycopg

from jenjang.web.basis_data import parse_alamat
from jenjang.web.peluncur.galat import GagalMeluncur
from jenjang.web.peluncur.lingkungan import ALAMAT_LUAR, ALAMAT_LUAR_PEMILIK, BasisData

OLDEST, NEWEST = 15, 18
# Both come with contrib, and an owner of the database may install them.
EXTENSIONS = ["btree_gist", "pg_trgm"]
PAGE = "docs/operasi/basis-data-luar.md"
# The words of a server are in its own language; these are English, and common.
ADVICE = {
    "password authentication failed": "Periksa sandinya; karakter khusus ditulis dengan persen (@ menjadi %40).",
    "no password supplied": "Tulis sandinya di alamat itu: postgresql://pengguna:sandi@host:port/nama.",
    "does not exist": "Peran dan basis data dibuat dahulu oleh pengelola server itu.",
    "no pg_hba.conf entry": "Tambahkan alamat komputer ini ke pg_hba.conf server itu, atau pakai sslmode=require.",
    "permission denied for database": "Jalankan sebagai pemilik: GRANT CONNECT ON DATABASE ... TO peran itu.",
    "refused": "Periksa host dan port, dan apakah server itu berjalan dan mendengarkan jaringan.",
    "translate host name": "Periksa nama host di alamat itu.",
    "timeout": "Periksa host, port, dan dinding api di antaranya.",
    "certificate": "Periksa sslmode dan sslrootcert di alamat itu.",
}
SAME = "SELECT pg_postmaster_start_time(), oid FROM pg_database WHERE datname = current_database()"


def periksa_pemilik(database: BasisData) -> None:
    """See that the owner can make its tables there.

    Raises:
        GagalMeluncur: an address is wrong, the server is too old, or something is missing there; says what to do.

    """
    name = ALAMAT_LUAR if database.pemilik == database.aplikasi else ALAMAT_LUAR_PEMILIK
    uraikan(database.aplikasi, ALAMAT_LUAR)
    with sambung(database.pemilik, name) as connection:
        periksa_versi(connection.info.server_version)
        for wrong, message in _kekurangan(connection, database.peran_aplikasi):
            if wrong:
                raise GagalMeluncur(f"{message} Lihat {PAGE}.")


def _kekurangan(connection: "psycopg.Connection[Any]", aplikasi: str) -> list[tuple[bool, str]]:
    """Give what may be missing, each with whether it is."""
    user, name = connection.info.user, connection.info.dbname
    (encoding, makes, schema, installed, available, role) = connection.execute(
        "SELECT pg_encoding_to_char(encoding), has_database_privilege(oid, 'CREATE'),"
        " has_schema_privilege('public', 'CREATE'),"
        " ARRAY(SELECT extname::text FROM pg_extension),"
        " ARRAY(SELECT name::text FROM pg_available_extensions),"
        " EXISTS (SELECT FROM pg_roles WHERE rolname = %s)"
        " FROM pg_database WHERE datname = current_database()",
        [aplikasi],
    ).fetchone() or (None, None, None, [], [], None)
    missing = [each for each in EXTENSIONS if each not in installed]
    unknown = [each for each in missing if each not in available]
    return [
        (encoding != "UTF8", f"Basis data {name} memakai pengodean {encoding}, bukan UTF8. Buat lagi dengan UTF8."),
        (not schema, f"Peran {user} tidak dapat membuat tabel di {name}. Jadikan ia pemilik basis data itu."),
        (
            bool(unknown),
            f"Ekstensi {' dan '.join(unknown)} tidak ada di server itu. Pasang paket contrib PostgreSQL-nya di sana.",
        ),
        (
            bool(missing) and not makes,
            f"Peran {user} tidak dapat memasang {' dan '.join(missing)}. Jadikan ia pemilik basis data {name}, atau "
            "pasang di sana sebagai superuser dengan CREATE EXTENSION.",
        ),
        (not role, f"Peran {aplikasi} dari {ALAMAT_LUAR} belum ada di server itu. Buat dengan CREATE ROLE."),
    ]


def periksa_aplikasi(database: BasisData) -> list[str]:
    """See that the restricted role reaches the same database; give what weakens the second wall, as sentences.

    Raises:
        GagalMeluncur: it does not.

    """
    with sambung(database.aplikasi, ALAMAT_LUAR) as connection, sambung(database.pemilik, ALAMAT_LUAR) as other:
        if connection.execute(SAME).fetchone() != other.execute(SAME).fetchone():
            raise GagalMeluncur(f"{ALAMAT_LUAR} dan {ALAMAT_LUAR_PEMILIK} menunjuk basis data yang berbeda.")
        user, owner = connection.info.user, other.info.user
        (above, owns, makes) = connection.execute(
            "SELECT rolsuper OR rolbypassrls, pg_has_role(oid, %s, 'MEMBER'), has_schema_privilege('public', 'CREATE')"
            " FROM pg_roles WHERE rolname = current_user",
            [owner],
        ).fetchone() or (False, False, False)
    if above or owns:
        return [f"Perhatian: peran {user} dapat melewati pengamanan baris, jadi dinding kedua tidak ada. Lihat {PAGE}."]
    if makes:
        return [
            f"Perhatian: peran {user} dapat membuat tabel sendiri. Cabut: REVOKE CREATE ON SCHEMA public FROM PUBLIC."
        ]
    return []


def periksa_versi(versi: int) -> None:
    """Refuse a version (as 150018 for 15.18) that is not among those Jenjang knows.

    Raises:
        GagalMeluncur: it is older, or so new that it cannot be backed up.

    """
    if not OLDEST <= versi // 10000 <= NEWEST:
        raise GagalMeluncur(
            f"Server itu PostgreSQL {versi // 10000}; Jenjang memerlukan {OLDEST} sampai dengan {NEWEST}. Naikkan "
            f"versinya, atau jalankan tanpa {ALAMAT_LUAR} dengan PostgreSQL bawaan."
        )


def uraikan(alamat: str, peubah: str) -> dict[str, Any]:
    """Give the parts of an address; a wrong one is refused by the variable that holds it, without its password.

    Raises:
        GagalMeluncur: it is none of a PostgreSQL database.

    """
    try:
        if alamat.partition("//")[2].partition("/")[0].count("@") > 1:
            raise ValueError("Karakter @ di dalam sandi ditulis %40.")
        return parse_alamat(alamat)
    except ValueError as error:
        # Of what the library says about a port, nothing: it repeats the place where a password may stand.
        said = str(error) if error.args and "Port" not in str(error) else "Nomor port-nya tidak dapat dibaca."
        raise GagalMeluncur(f"{peubah} tidak dapat dipakai. {said}") from None


def sambung(alamat: str, peubah: str) -> "psycopg.Connection[Any]":
    """Connect, or say why not and what to do.

    Raises:
        GagalMeluncur: the server is away or refuses.

    """
    parts = uraikan(alamat, peubah)
    try:
        return psycopg.connect(alamat, connect_timeout=15)
    except psycopg.Error as error:
        said = " ".join(str(error).split())
        advice = next((advice for words, advice in ADVICE.items() if words in said), f"Lihat {PAGE}.")
        raise GagalMeluncur(
            f"Basis data {parts['NAME']} di {parts['HOST'] or 'localhost'} tidak dapat dihubungi sebagai "
            f"{parts['USER']} ({peubah}). {advice}\nJawaban server: {said}"
        ) from None
