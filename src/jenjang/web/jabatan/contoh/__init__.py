"""The posts of the sample office: its decree verified, recorded, and a draft that corrects it; need and classes set.

`keputusan.txt` is the sample decree of contoh/kantor. Running `isi` twice changes nothing.
"""

from datetime import date
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid5

from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.core.engine.dates import date_of
from jenjang.surat.keputusan import baca_berkas
from jenjang.web.jabatan.actions.baca import simpan_verifikasi
from jenjang.web.jabatan.actions.penetapan import catat_penetapan
from jenjang.web.jabatan.actions.putusan import terima_semua_hitungan
from jenjang.web.jabatan.actions.versi import versi_dari_naskah
from jenjang.web.jabatan.models import KelasInstansi, Naskah, PenetapanKebutuhan
from jenjang.web.organisasi.contoh import DINAS, KOTA
from jenjang.web.organisasi.models import Unit

KEPUTUSAN = Path(__file__).parent / "keputusan.txt"
# Keys of the sample, so that a second run finds the first.
RUANG = UUID("6f0f7c2e-8f0d-4c39-9f1c-0d6a4a3b5c11")
PENETAPAN = {
    "Pekerja Sosial Ahli Pertama": (7, 0),
    "Pekerja Sosial Ahli Muda": (5, 1),
}
NOMOR_PENETAPAN = "B/000/M.SM.01.00/2026 (contoh)"
TANGGAL_PENETAPAN = date(2026, 3, 2)
KELAS = {"Pekerja Sosial Ahli Pertama": 8, "Pekerja Sosial Ahli Muda": 9, "Pekerja Sosial Terampil": 6}
DASAR_KELAS = "Keputusan Wali Kota Contoh Nomor 000 Tahun 2023 (contoh)"


def isi() -> None:
    """Create what is missing."""
    dinas = Unit.objects.get(instansi__nama=KOTA, nama=DINAS)
    _keputusan(dinas)
    for jabatan, (jumlah, proses) in PENETAPAN.items():
        penetapan = PenetapanKebutuhan(
            unit=dinas,
            nomor=NOMOR_PENETAPAN,
            tanggal=TANGGAL_PENETAPAN,
            tahun=TANGGAL_PENETAPAN.year,
            jabatan=jabatan,
            jumlah=jumlah,
            dalam_proses=proses,
        )
        catat_penetapan(penetapan, uuid5(RUANG, jabatan), None)
    for jabatan, kelas in KELAS.items():
        if not KelasInstansi.objects.filter(instansi=dinas.instansi, jabatan=jabatan).exists():
            berlaku = (date_of(20230101), None)
            KelasInstansi.objects.create(
                instansi=dinas.instansi, jabatan=jabatan, kelas=kelas, dasar=DASAR_KELAS, berlaku=berlaku
            )


def _keputusan(dinas: Unit) -> None:
    kunci = uuid5(RUANG, "naskah")
    if Naskah.objects.filter(kunci=kunci).exists():
        return
    berkas = KEPUTUSAN.read_bytes()
    naskah = Naskah.objects.create(
        instansi=dinas.instansi,
        unit=dinas,
        kunci=kunci,
        nama_berkas="keputusan-kota-contoh.txt",
        berkas=berkas,
        sidik_berkas=sha256(berkas).hexdigest(),
    )
    simpan_verifikasi(naskah, periksa_keputusan(baca_berkas(KEPUTUSAN)))
    terima_semua_hitungan(naskah, None)
    versi_dari_naskah(naskah, uuid5(RUANG, "rancangan"), None)
