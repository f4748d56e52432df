"""Who can sign in to the sample office: invented people with one password, printed on the console."""

from dataclasses import dataclass

SANDI = "contoh-jenjang"


@dataclass(frozen=True)
class AkunContoh:
    """An account of the sample office: `peran` is what the roles' seed gives it."""

    nama_pengguna: str
    nama: str
    peran: str
    keterangan: str


AKUN = (
    AkunContoh("admin@kota-contoh.example", "Pengelola Contoh", "admin", "pengelola sistem"),
    AkunContoh("kepegawaian@kota-contoh.example", "Kepegawaian Contoh", "pengelola_kepegawaian", "kepegawaian"),
    AkunContoh("organisasi@kota-contoh.example", "Organisasi Contoh", "analis_jabatan", "analis jabatan"),
    AkunContoh("auditor@kota-contoh.example", "Auditor Contoh", "auditor", "auditor"),
)


def kalimat_masuk() -> list[str]:
    """Give the sign-ins as lines for the console."""
    width = max(len(each.nama_pengguna) for each in AKUN)
    rows = [f"  {each.nama_pengguna:<{width}}  {each.keterangan}" for each in AKUN]
    return ["Data contoh: semua orang di dalamnya rekaan.", f"Masuk dengan sandi {SANDI} sebagai:", *rows]
