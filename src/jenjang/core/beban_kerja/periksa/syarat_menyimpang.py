"""`syarat_menyimpang`: requirements of a Pekerja Sosial sheet against Pasal 14, 15 and 38."""

import re
from collections.abc import Iterator

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.nama_jabatan import PEKERJA_SOSIAL, rumpun_jenjang
from jenjang.core.jabatan.informasi_jabatan import Isian, LembarJabatan
from jenjang.core.jabatan.jenjang import KEAHLIAN

_SARJANA = re.compile(r"\bS\.?\s*-?\s*[123]\b|\bD\.?\s*-?\s*(?:IV|4)\b|strata|sarjana|magister|doktor", re.IGNORECASE)
_MAGISTER = re.compile(r"\bS\.?\s*-?\s*[23]\b|strata[- ](?:dua|tiga)|magister|doktor", re.IGNORECASE)
_BIDANG = re.compile(r"pekerjaan sosial|kesejahteraan sosial", re.IGNORECASE)
_BIDANG_LAIN = re.compile(r"atau bidang lain|relevan|psikologi|sosiologi|manajemen|administrasi|hukum", re.IGNORECASE)
_DASAR = "Pasal 14 ayat (2) huruf d dan Pasal 15 ayat (2) huruf d PermenPANRB 33/2020"
_DASAR_UTAMA = "Pasal 38 ayat (5) PermenPANRB 33/2020"


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Compare the education asked of a Pekerja Sosial of kategori keahlian with what the regulation asks."""
    for lembar in bahan.keputusan.lembar:
        nama = rumpun_jenjang(lembar.nama.isi)
        if nama is None or nama[0] != PEKERJA_SOSIAL or nama[1] not in KEAHLIAN:
            continue
        for isian in lembar.syarat:
            if isian.kunci == "pendidikan" and isian.teks:
                yield from _periksa(lembar, isian, nama[1])


def _periksa(lembar: LembarJabatan, isian: Isian, jenjang: str) -> Iterator[Catatan]:
    teks = isian.teks
    if not _SARJANA.search(teks):
        yield _catatan(lembar, isian, "syarat_ijazah", "S-1/D-IV", _DASAR, Keyakinan.PASTI)
    elif jenjang == "Ahli Utama" and not _MAGISTER.search(teks):
        yield _catatan(lembar, isian, "syarat_magister", "S-2", _DASAR_UTAMA, Keyakinan.PASTI)
    if not _BIDANG.search(teks):
        seharusnya = "bidang pekerjaan sosial atau kesejahteraan sosial"
        yield _catatan(lembar, isian, "syarat_bidang", seharusnya, _DASAR, Keyakinan.PASTI)
    elif _BIDANG_LAIN.search(teks):
        seharusnya = "hanya bidang pekerjaan sosial atau kesejahteraan sosial"
        yield _catatan(lembar, isian, "syarat_bidang_lain", seharusnya, _DASAR, Keyakinan.KEMUNGKINAN_BESAR)


def _catatan(
    lembar: LembarJabatan, isian: Isian, kata: str, seharusnya: str, dasar: str, keyakinan: Keyakinan
) -> Catatan:
    return Catatan(
        Jenis.SYARAT_MENYIMPANG, lembar.urutan, isian.lokasi, kata, dasar,
        tercetak=isian.teks, seharusnya=seharusnya, keyakinan=keyakinan, isi={"jabatan": lembar.nama.isi},
    )  # fmt: skip
