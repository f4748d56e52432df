"""The report of a verification as PDF: the answer, the positions that change, then the notes, gravest first."""

from datetime import date
from pathlib import Path
from typing import Any, Final

from jenjang.core.beban_kerja.hitung import HitunganLembar
from jenjang.core.beban_kerja.periksa.angka import desimal_pembaca
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Dampak, Keyakinan
from jenjang.core.beban_kerja.periksa.verifikasi import Verifikasi
from jenjang.core.engine.dates import date_for_people, date_of
from jenjang.core.engine.text import outer_for_people
from jenjang.core.engine.words import sentence
from jenjang.core.jabatan.tempat import sebut_tempat
from jenjang.surat.typst_document import tulis_typst

TEMPLAT: Final = Path(__file__).with_name("laporan.typ")
_KOLOM_CATATAN: Final = ("no", "lembar", "tempat", "tercetak", "seharusnya", "penjelasan", "dasar", "dampak")
_KOLOM_LEMBAR: Final = ("lembar", "jabatan", "jumlah", "jumlah_hitung", "pegawai", "pegawai_hitung", "layak")
_URUTAN_DAMPAK: Final = tuple(Dampak)
_URUTAN_KEYAKINAN: Final = tuple(Keyakinan)


def tulis_laporan(verifikasi: Verifikasi, bahasa: str = "id", kaki: str = "") -> bytes:
    """Write the report as PDF/A; `kaki` is the line at the foot of each page, such as the file that was verified."""
    tanggal = verifikasi.keputusan.kepala.tanggal
    return tulis_typst(TEMPLAT, _data(verifikasi, bahasa, kaki), date_of(tanggal) if tanggal else date(2020, 1, 1))


def _data(verifikasi: Verifikasi, bahasa: str, kaki: str) -> dict[str, Any]:
    kepala = verifikasi.keputusan.kepala
    banyak = {dampak: sum(each.dampak is dampak for each in verifikasi.catatan) for dampak in Dampak}
    dihitung = [each for each in verifikasi.hitungan if each.pegawai is not None]
    berubah = [each for each in dihitung if each.pegawai != each.pegawai_tercetak]
    catatan = sorted(verifikasi.catatan, key=_gravest_first)
    angka = [each for each in catatan if each.dampak is not Dampak.REDAKSI]
    redaksi = [each for each in catatan if each.dampak is Dampak.REDAKSI]
    tanggal = date_for_people(kepala.tanggal, bahasa) if kepala.tanggal else "-"
    return {
        "bahasa": bahasa,
        "judul": sentence("laporan_judul", bahasa),
        "keputusan": sentence(
            "laporan_keputusan", bahasa, nomor=kepala.nomor.isi if kepala.nomor else "-", tanggal=tanggal
        ),
        "tentang": kepala.tentang.isi if kepala.tentang else "",
        "hitungan": sentence(
            "laporan_hitungan",
            bahasa,
            tercetak=_pegawai(verifikasi.pegawai_tercetak, bahasa),
            hitung=_pegawai(verifikasi.pegawai_hitung, bahasa),
            berubah=len(berubah),
        ),
        "ringkasan": sentence(
            "laporan_ringkasan",
            bahasa,
            lembar=len(verifikasi.keputusan.lembar),
            catatan=len(catatan),
            pegawai=banyak[Dampak.PEGAWAI],
            jumlah=banyak[Dampak.JUMLAH],
            redaksi=banyak[Dampak.REDAKSI],
        ),
        "tak_terhitung": _tak_terhitung(verifikasi, bahasa),
        "kata": {name: sentence(f"laporan_{name}", bahasa) for name in _WORDS},
        "kolom_lembar": [sentence(f"laporan_kolom_{name}", bahasa) for name in _KOLOM_LEMBAR],
        "kolom_catatan": [sentence(f"laporan_kolom_{name}", bahasa) for name in _KOLOM_CATATAN],
        "berubah": [_lembar(verifikasi, each, bahasa) for each in berubah],
        "lembar": [_lembar(verifikasi, each, bahasa) for each in verifikasi.hitungan],
        "angka": [_catatan(no, each, bahasa) for no, each in enumerate(angka, 1)],
        "redaksi": [_catatan(no, each, bahasa) for no, each in enumerate(redaksi, len(angka) + 1)],
        "tak_terbaca": [
            [sebut_tempat(each.lokasi, bahasa), each.alasan, each.isi] for each in verifikasi.keputusan.tak_terbaca
        ],
        "kaki": kaki,
    }


_WORDS: Final = (
    "bagian_berubah", "tidak_ada_berubah", "layak", "bagian_angka", "bagian_redaksi", "bagian_lembar",
    "bagian_tak_terbaca", "halaman",
)  # fmt: skip


def _gravest_first(catatan: Catatan) -> tuple[int, int, int, tuple[int, int, int]]:
    dampak, keyakinan = _URUTAN_DAMPAK.index(catatan.dampak), _URUTAN_KEYAKINAN.index(catatan.keyakinan)
    return dampak, keyakinan, catatan.urutan or 0, catatan.lokasi.urut


def _lembar(verifikasi: Verifikasi, each: HitunganLembar, bahasa: str) -> list[str]:
    sums = ["-" if value is None else desimal_pembaca(value, bahasa) for value in (each.jumlah_tercetak, each.jumlah)]
    layak = "ya" if verifikasi.layak_dikoreksi(each.lembar.urutan) else "tidak"
    people = [_or_dash(each.pegawai_tercetak), _or_dash(each.pegawai)]
    return [
        str(each.lembar.urutan),
        each.lembar.nama.isi or "-",
        *sums,
        *people,
        sentence(f"laporan_{layak}", bahasa),
    ]


def _catatan(no: int, each: Catatan, bahasa: str) -> list[str]:
    dampak = sentence(f"laporan_dampak_{each.dampak}", bahasa)
    keyakinan = sentence(f"laporan_keyakinan_{each.keyakinan}", bahasa)
    return [
        str(no),
        sentence("laporan_seluruh_dokumen", bahasa) if each.urutan is None else str(each.urutan),
        sebut_tempat(each.lokasi, bahasa),
        outer_for_people(each.tercetak or "", bahasa),
        outer_for_people(each.seharusnya or "", bahasa),
        each.penjelasan(bahasa),
        each.dasar,
        f"{dampak}, {keyakinan}",
    ]


def _pegawai(value: int | None, bahasa: str) -> str:
    if value is None:
        return sentence("laporan_tak_diketahui", bahasa)
    return sentence("laporan_pegawai", bahasa, banyak=value)


def _tak_terhitung(verifikasi: Verifikasi, bahasa: str) -> str:
    """Name the sheets that could not be recomputed, "" where all could."""
    deret = ", ".join(map(str, verifikasi.tak_terhitung))
    return sentence("laporan_tak_terhitung", bahasa, deret=deret) if deret else ""


def _or_dash(value: int | None) -> str:
    return "-" if value is None else str(value)
