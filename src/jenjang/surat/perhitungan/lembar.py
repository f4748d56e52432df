"""An assessed record in words and figures for people: what screen, paper and workbook show alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from jenjang.core.engine.readings import DEFAULT, readings
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.berkas import BerkasNilai, Masalah
from jenjang.core.penilaian.perorangan.hasil import jejak_menurut_nama, nama_jejak
from jenjang.core.penilaian.perorangan.nilai import PERATURAN, HasilNilai
from jenjang.core.penilaian.perorangan.penetapan import AKHIR_BUTIR
from jenjang.core.penilaian.perorangan.seumur import KONVERSI, SeumurJabatan
from jenjang.surat.perhitungan.kegiatan_tampil import KegiatanTampil, susun_kegiatan
from jenjang.surat.perhitungan.langkah_tampil import LangkahTampil, langkah_jenjang, langkah_pangkat
from jenjang.surat.perhitungan.seumur_tampil import SeumurTampil, susun_seumur
from jenjang.surat.perhitungan.tahun_tampil import TahunTampil, susun_tahun
from jenjang.surat.perhitungan.waktu import akhir_bulan, hari

KARANGAN: Final = "data karangan"
_NIP_PARTS: Final = (8, 14, 15)


@dataclass(frozen=True, slots=True)
class MasalahTampil:
    """A problem or a remark in words: where, what was written, what is wrong and what to do."""

    tempat: str
    nilai: str
    pesan: str


@dataclass(frozen=True, slots=True)
class Lembar:
    """The calculation sheet of one person; `orang` are the lines of its head, `tanggal` the last day it speaks of."""

    bahasa: str
    nama: str
    peraturan: str
    judul_peraturan: str
    karangan: bool
    tanggal: date
    orang: tuple[tuple[str, str], ...]
    tahun: tuple[TahunTampil, ...]
    kegiatan: tuple[KegiatanTampil, ...]
    pangkat: LangkahTampil
    jenjang: LangkahTampil
    asumsi: tuple[str, ...]
    penafsiran: tuple[tuple[str, str], ...]
    masalah: tuple[MasalahTampil, ...]
    catatan: tuple[MasalahTampil, ...]
    seumur: SeumurTampil | None = None


def susun_lembar(
    hasil: HasilNilai, data: Mapping[str, Any], bahasa: str = "id", seumur: SeumurJabatan | None = None
) -> Lembar:
    """Put an assessed record into words; `data` is its plain form in the same language.

    With the history of a whole life the next steps are those of the law in force on its day.
    """
    life = susun_seumur(seumur, bahasa) if seumur else None
    traces = jejak_menurut_nama(data["jejak"])
    claims = zip(hasil.kegiatan, data["kegiatan"], strict=True)
    first = len({id(traces[nama_jejak(each)]) for each in hasil.kegiatan})
    years = zip(hasil.tahun, data["jejak"][first:], strict=False)
    lines = [susun_kegiatan(each, line, traces[nama_jejak(each)], bahasa) for each, line in claims]
    return Lembar(
        bahasa=bahasa,
        nama=hasil.berkas.pegawai.nama or hasil.berkas.nama,
        peraturan=_peraturan("nama", bahasa, seumur),
        judul_peraturan=_peraturan("judul", bahasa, seumur),
        karangan=is_karangan(hasil.berkas),
        tanggal=max(_masa(hasil)[1], seumur.pada) if seumur else _masa(hasil)[1],
        orang=_orang(hasil, bahasa),
        tahun=tuple(susun_tahun(each, trace["dasar"], bahasa) for each, trace in years),
        kegiatan=tuple(sorted(lines, key=lambda each: each.tahun)),
        pangkat=(life.pangkat if life else None) or langkah_pangkat(hasil, bahasa),
        jenjang=(life.jenjang if life else None) or langkah_jenjang(hasil, bahasa),
        asumsi=tuple(data["asumsi"]),
        penafsiran=tuple(_penafsiran(hasil, data["penafsiran"], bahasa)),
        masalah=tuple(susun_masalah(each, bahasa) for each in hasil.berkas.masalah),
        catatan=tuple(susun_masalah(each, bahasa) for each in hasil.berkas.catatan),
        seumur=life,
    )


def _peraturan(name: str, bahasa: str, seumur: SeumurJabatan | None) -> str:
    """Name the regulation of the sheet, and with a whole life the one that follows it."""
    named = [PERATURAN, *([KONVERSI] if seumur else [])]
    return sentence("lembar_dan", bahasa).join(str(getattr(regulations()[each], name)) for each in named)


def susun_masalah(masalah: Masalah, bahasa: str = "id") -> MasalahTampil:
    """Put a problem into words with its place as people look it up: sheet, row, column and field."""
    kode = "lembar_tempat_kolom" if masalah.kolom or masalah.isian else "lembar_tempat"
    named = masalah.isian if masalah.isian and masalah.isian != masalah.kolom else ""
    kolom = f"{masalah.kolom} ({named})" if masalah.kolom and named else masalah.kolom or named
    where = sentence(kode, bahasa, lembar=masalah.lembar, baris=masalah.baris, kolom=kolom)
    return MasalahTampil(where.strip(), masalah.nilai, masalah.pesan(bahasa))


def kalimat_masalah(masalah: Sequence[MasalahTampil]) -> list[str]:
    """Write each problem as one line: the place, what was written there, what is wrong."""
    lines = []
    for each in masalah:
        written = f" \u201c{each.nilai}\u201d." if each.nilai and each.nilai not in each.pesan else ""
        lines.append(f"{each.tempat}:{written} {each.pesan}")
    return lines


def is_karangan(berkas: BerkasNilai) -> bool:
    """Whether the record says of itself that it is invented."""
    texts = [berkas.pegawai.nama, berkas.pegawai.instansi, *(each.keterangan for each in berkas.kegiatan)]
    return any(KARANGAN in text.casefold() for text in texts if text)


def nip_tampil(nip: str) -> str:
    """Write a NIP in its four parts."""
    first, second, third = _NIP_PARTS
    return " ".join((nip[:first], nip[first:second], nip[second:third], nip[third:])).strip()


def _orang(hasil: HasilNilai, bahasa: str) -> tuple[tuple[str, str], ...]:
    pegawai, held = hasil.berkas.pegawai, hasil.kedudukan
    golongan = held.golongan
    if since := hasil.akun.sejak or pegawai.tmt_pangkat:
        golongan = sentence("lembar_golongan_isi", bahasa, golongan=golongan, tmt=hari(since, bahasa))
    mulai, selesai = _masa(hasil)
    period = sentence("lembar_rentang", bahasa, mulai=hari(mulai, bahasa), selesai=hari(selesai, bahasa))
    lines = {
        "nama": pegawai.nama,
        "nip": nip_tampil(pegawai.nip) if pegawai.nip else None,
        "instansi": pegawai.instansi,
        "jabatan": f"Pekerja Sosial {held.jenjang}",
        "golongan": golongan,
        "pendidikan": pegawai.pendidikan,
        "masa": period,
        "berkas": hasil.berkas.nama,
    }
    unknown = sentence("lembar_tidak_diketahui", bahasa)
    return tuple((sentence(f"lembar_{name}", bahasa), text or unknown) for name, text in lines.items())


def _masa(hasil: HasilNilai) -> tuple[date, date]:
    """Give the first and the last day of the work counted."""
    claims = [each.kegiatan for each in hasil.kegiatan]
    periods = [each for each in hasil.berkas.predikat if each.tahun and each.bulan]
    firsts = [each.tanggal_mulai for each in claims if each.tanggal_mulai]
    firsts += [date(each.tahun or 0, each.bulan[0], 1) for each in periods]
    lasts = [each.hari_terakhir for each in claims if each.hari_terakhir]
    lasts += [akhir_bulan(each.tahun or 0, each.bulan[-1]) for each in periods]
    # A record of an integration alone speaks of the last day before conversion.
    return min(firsts, default=AKHIR_BUTIR), max(lasts, default=AKHIR_BUTIR)


def _penafsiran(hasil: HasilNilai, named: list[str], bahasa: str) -> list[tuple[str, str]]:
    found = []
    for key in named:
        letter = hasil.penafsiran.get(key, DEFAULT)
        label = f"{key}{letter}" if len(readings()[key].pilihan) > 1 else key
        found.append((label, readings()[key].pilihan[letter][bahasa]))
    return found
