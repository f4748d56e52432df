"""The head of a decree: number, subject, considerations, legal basis, dictum, date, signer."""

import re
from dataclasses import replace

from jenjang.core.jabatan.keputusan import KepalaKeputusan
from jenjang.core.jabatan.tercetak import Teks
from jenjang.surat.keputusan.pembacaan import Pembacaan
from jenjang.surat.keputusan.sumber import BarisSumber
from jenjang.surat.keputusan.tanggal import baca_tanggal

_PEJABAT = r"(?:GUBERNUR|BUPATI|WALI\s*KOTA|MENTERI|SEKRETARIS DAERAH|KEPALA DINAS|KEPALA BADAN)"
PENANDA_TANGAN = re.compile(rf"^(?:(?:Pj|Plt|Plh|Pjs)\.?\s+)?{_PEJABAT}\b[^,:]{{0,60}},\s*$", re.IGNORECASE)
_UNIT = re.compile(
    r"\b(?:PADA|DI LINGKUNGAN)\s+(?P<pada>.+)$|\b(?P<nama>(?:DINAS|BADAN|INSPEKTORAT|SEKRETARIAT|KECAMATAN)\b.+)$",
    re.IGNORECASE,
)
_NOMOR = re.compile(r"^NOMOR\s*:?\s*(?P<isi>\S.*)$", re.IGNORECASE)
_BAGIAN = (
    ("menimbang", re.compile(r"^Menimbang\s*:?\s*(?P<isi>.*)$", re.IGNORECASE)),
    ("mengingat", re.compile(r"^Mengingat\s*:?\s*(?P<isi>.*)$", re.IGNORECASE)),
    ("diktum", re.compile(r"^(?:MEMUTUSKAN|Menetapkan)\s*:?\s*(?P<isi>.*)$")),
    ("penutup", re.compile(r"^Ditetapkan di\s+(?P<isi>.*)$", re.IGNORECASE)),
    ("tembusan", re.compile(r"^Tembusan\s*:?\s*(?P<isi>.*)$", re.IGNORECASE)),
    ("lampiran", re.compile(r"^LAMPIRAN\b(?P<isi>.*)$")),
    # The list of changes of an amending decree, which is about the sheets and none itself.
    ("perubahan", re.compile(r"^DAFTAR PERUBAHAN\b(?P<isi>.*)$")),
)
_KEPALA_LAMPIRAN = re.compile(r"(?:LAMPIRAN|KEPUTUSAN|PERATURAN|NOMOR|TANGGAL|TENTANG)\b", re.IGNORECASE)
# A draft leaves the date open until it is registered.
_TANGGAL_TERBUKA = re.compile(r"pada tanggal[\s._…]*", re.IGNORECASE)
_BUTIR = re.compile(r"^(?:(?:\d{1,2}|[a-z])[.)]|KE[A-Z]+\s*:)\s*(?P<isi>.+)$")


def nomor_rapi(nomor: str) -> str:
    """Return a decree number without the blanks a scanner leaves around its strokes."""
    return re.sub(r"\s*([/-])\s*", r"\1", nomor).strip()


def baca_kepala(baca: Pembacaan, baris: list[BarisSumber]) -> KepalaKeputusan:
    """Read the head from the lines before the opening list."""
    isi: dict[str, list[BarisSumber]] = {nama: [] for nama in ("judul", *(nama for nama, _ in _BAGIAN))}
    bagian = "judul"
    for sumber in baris:
        if not sumber.berisi:
            continue
        for nama, pola in _BAGIAN:
            if pola.match(sumber.teks):
                bagian = nama
                break
        isi[bagian].append(sumber)
        baca.pakai(sumber)
    for sumber in isi["lampiran"]:
        if not _berkepala_lampiran(sumber):
            baca.tolak(sumber, "baris kepala lampiran tidak dikenal")
    kepala = _baca_judul(isi["judul"] or isi["lampiran"])
    return _baca_penutup(
        baca,
        replace(
            kepala,
            menimbang=_butir(isi["menimbang"], "menimbang"),
            mengingat=_butir(isi["mengingat"], "mengingat"),
            diktum=_butir(isi["diktum"], "diktum"),
            tembusan=_butir(isi["tembusan"], "tembusan"),
        ),
        isi["penutup"],
    )


def _baca_judul(baris: list[BarisSumber]) -> KepalaKeputusan:
    nomor: Teks | None = None
    tentang: list[BarisSumber] = []
    sedang_tentang = False
    for sumber in baris:
        if (cocok := _NOMOR.match(sumber.teks)) and nomor is None:
            nomor = Teks(nomor_rapi(cocok["isi"]), sumber.lokasi)
        elif sumber.teks.upper().startswith("TENTANG"):
            sedang_tentang = True
            if ekor := sumber.teks[len("TENTANG") :].strip():
                tentang.append(replace(sumber, teks=ekor))
        elif sedang_tentang and not PENANDA_TANGAN.match(sumber.teks):
            tentang.append(sumber)
        elif sedang_tentang:
            break
    judul = " ".join(sumber.teks for sumber in tentang)
    unit = _UNIT.search(judul)
    return KepalaKeputusan(
        nomor=nomor,
        tentang=Teks(judul, tentang[0].lokasi) if tentang else None,
        unit=(unit["pada"] or unit["nama"]) if unit else "",
    )


def _butir(baris: list[BarisSumber], bagian: str) -> tuple[Teks, ...]:
    butir: list[Teks] = []
    pola = dict(_BAGIAN)[bagian]
    for sumber in baris:
        judul = pola.match(sumber.teks)
        teks = judul["isi"].strip() if judul else sumber.teks
        cocok = _BUTIR.match(teks)
        if cocok or not butir:
            if teks:
                butir.append(Teks(cocok["isi"] if cocok else teks, sumber.lokasi))
        else:
            butir[-1] = Teks(f"{butir[-1].isi} {teks}", butir[-1].lokasi)
    return tuple(butir)


def _berkepala_lampiran(sumber: BarisSumber) -> bool:
    """Whether a line belongs to the title of the annex, which repeats number, date and subject."""
    return sumber.teks.isupper() or _KEPALA_LAMPIRAN.match(sumber.teks) is not None


def _baca_penutup(baca: Pembacaan, kepala: KepalaKeputusan, baris: list[BarisSumber]) -> KepalaKeputusan:
    for sumber in baris:
        if cocok := _BAGIAN[3][1].match(sumber.teks):
            kepala = replace(kepala, tempat=Teks(cocok["isi"], sumber.lokasi))
        elif kepala.tanggal is None and (tanggal := baca_tanggal(sumber.teks)):
            kepala = replace(kepala, tanggal=tanggal, tanggal_tercetak=sumber.sebagai_teks())
        elif PENANDA_TANGAN.match(sumber.teks):
            jabatan = Teks(sumber.teks.rstrip(" ,"), sumber.lokasi)
            kepala = replace(kepala, jabatan_penanda_tangan=jabatan)
        elif sumber.teks.lower().strip(".") == "ttd" or _TANGGAL_TERBUKA.fullmatch(sumber.teks):
            continue
        elif kepala.jabatan_penanda_tangan and kepala.penanda_tangan is None:
            kepala = replace(kepala, penanda_tangan=sumber.sebagai_teks())
        else:
            baca.tolak(sumber, "baris penutup keputusan tidak dikenal")
    return kepala
