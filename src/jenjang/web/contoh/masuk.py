"""Who can sign in to the sample office: invented people with one password, printed on the console."""

from dataclasses import dataclass

from jenjang.web.organisasi.contoh import DINAS, KOTA

PEMBINA = "Kementerian Sosial (contoh)"
SANDI = "contoh-jenjang"


@dataclass(frozen=True)
class AkunContoh:
    """An account of the sample office with its role; a NIP as user name ties it to that person.

    `unit` is the unit in which the role counts; without one it counts in the whole instansi.
    """

    nama_pengguna: str
    nama: str
    peran: str
    keterangan: str
    unit: str = ""
    instansi: str = KOTA


AKUN = (
    AkunContoh("admin@kota-contoh.example", "Pengelola Contoh", "admin", "pengelola sistem"),
    AkunContoh("kepegawaian@kota-contoh.example", "Kepegawaian Contoh", "pengelola_kepegawaian", "kepegawaian"),
    AkunContoh("organisasi@kota-contoh.example", "Organisasi Contoh", "analis_jabatan", "analis jabatan"),
    AkunContoh("verifikator@kota-contoh.example", "Verifikator Contoh", "verifikator_anjab", "verifikator anjab"),
    AkunContoh("pimpinan@kota-contoh.example", "Kepala Dinas Contoh", "pimpinan_unit", "pimpinan unit kerja", DINAS),
    AkunContoh("ppk@kota-contoh.example", "Wali Kota Contoh", "ppk", "Pejabat Pembina Kepegawaian"),
    AkunContoh("pyb@kota-contoh.example", "Sekretaris Daerah Contoh", "pyb", "Pejabat yang Berwenang"),
    AkunContoh("auditor@kota-contoh.example", "Auditor Contoh", "auditor", "auditor"),
    AkunContoh("198502142010032004", "Sri Wahyuni (karangan)", "pekerja_sosial", "Pekerja Sosial Ahli Muda"),
    AkunContoh("197011151995031006", "Oki Contoh (karangan)", "atasan", "atasan langsung Sri Wahyuni"),
    AkunContoh("sekretariat@kota-contoh.example", "Sekretariat Contoh", "sekretariat_tim", "Sekretariat Tim Penilai"),
    AkunContoh("ketua-tim@kota-contoh.example", "Ketua Tim Contoh", "ketua_tim", "Ketua Tim Penilai"),
    AkunContoh("penilai@kota-contoh.example", "Anggota Tim Contoh", "anggota_tim", "Anggota Tim Penilai"),
    AkunContoh("pengusul@kota-contoh.example", "Pengusul Contoh", "pengusul", "pejabat pengusul angka kredit"),
    AkunContoh("penetap@kota-contoh.example", "Penetap Contoh", "pejabat_penetap", "pejabat penetap angka kredit"),
    AkunContoh("pembina@kemensos.example", "Pembina Contoh", "pembina", "Instansi Pembina", instansi=PEMBINA),
    AkunContoh(
        "profesi@organisasi.example", "Organisasi Profesi Contoh", "organisasi_profesi", "organisasi profesi",
        instansi=PEMBINA,
    ),
)  # fmt: skip


def kalimat_masuk() -> list[str]:
    """Give the sign-ins as lines for the console."""
    width = max(len(each.nama_pengguna) for each in AKUN)
    rows = [f"  {each.nama_pengguna:<{width}}  {each.keterangan}" for each in AKUN]
    return ["Data contoh: semua orang di dalamnya rekaan.", f"Masuk dengan sandi {SANDI} sebagai:", *rows]
