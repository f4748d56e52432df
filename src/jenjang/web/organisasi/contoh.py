"""The sample organisation: an invented city with its Dinas, a second city, and the instansi pembina."""

from jenjang.web.organisasi.models import Instansi, Unit

KOTA = "Pemerintah Kota Contoh"
DINAS = "Dinas Sosial dan Pemberdayaan Masyarakat"
# Name -> name of the unit above it.
UNIT = {
    DINAS: "",
    "Sekretariat": DINAS,
    "Sub Bagian Umum dan Kepegawaian": "Sekretariat",
    "Sub Bagian Perencanaan dan Keuangan": "Sekretariat",
    "Bidang Sosial": DINAS,
    "Bidang Pemberdayaan Masyarakat": DINAS,
    "Kelompok Jabatan Fungsional": DINAS,
    "UPTD Panti Sosial Kota Contoh": DINAS,
    "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia": "",
    "Bagian Organisasi Sekretariat Daerah": "",
}
LAIN = {"Kementerian Sosial (contoh)": Instansi.Jenis.PEMBINA, "Pemerintah Kota Misal": Instansi.Jenis.DAERAH}


def isi() -> None:
    """Create what is missing; what an office changed in its sample stays."""
    kota, _ = Instansi.objects.get_or_create(nama=KOTA, defaults={"jenis": Instansi.Jenis.DAERAH, "contoh": True})
    for nama, jenis in LAIN.items():
        Instansi.objects.get_or_create(nama=nama, defaults={"jenis": jenis, "contoh": True})
    made: dict[str, Unit] = {}
    for urutan, (nama, induk) in enumerate(UNIT.items()):
        made[nama], _ = Unit.objects.get_or_create(
            instansi=kota, nama=nama, defaults={"induk": made.get(induk), "urutan": urutan}
        )
