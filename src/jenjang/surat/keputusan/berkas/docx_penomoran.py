"""Automatic numbers of a DOCX, which stand in no text: "a.", "2.1.", "IV" counted as the word processor does."""

import re
from collections import defaultdict
from xml.etree.ElementTree import Element

from jenjang.surat.keputusan.berkas.docx_teks import W

_ROMAWI = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_TINGKAT = re.compile(r"%([1-9])")
_TANPA_NOMOR = {"bullet", "none"}
# No list is longer; a counter that starts in the millions is left as figures instead of endless letters.
_TERBESAR = 999


class Penomoran:
    """The counters of a document; a class because every numbered paragraph moves them on."""

    def __init__(self, penomoran: Element | None, gaya: Element | None) -> None:
        self._tingkat: dict[str, dict[int, Element]] = {}
        self._induk: dict[str, str] = {}
        self._mulai: dict[tuple[str, int], int] = {}
        self._hitungan: dict[str, dict[int, int]] = defaultdict(dict)
        self._gaya: dict[str, Element] = {}
        self.gaya_judul: set[str] = set()
        if penomoran is not None:
            self._baca_daftar(penomoran)
        for satu in gaya.iter(f"{W}style") if gaya is not None else ():
            self._baca_gaya(satu)

    def _baca_daftar(self, penomoran: Element) -> None:
        abstrak = {
            satu.get(f"{W}abstractNumId", ""): {int(t.get(f"{W}ilvl", "0")): t for t in satu.iter(f"{W}lvl")}
            for satu in penomoran.iter(f"{W}abstractNum")
        }
        for satu in penomoran.iter(f"{W}num"):
            kunci, acuan = satu.get(f"{W}numId", ""), satu.find(f"{W}abstractNumId")
            self._induk[kunci] = acuan.get(f"{W}val", "") if acuan is not None else ""
            self._tingkat[kunci] = abstrak.get(self._induk[kunci], {})
            for ganti in satu.iter(f"{W}lvlOverride"):
                mulai = ganti.find(f"{W}startOverride")
                if mulai is not None:
                    self._mulai[kunci, int(ganti.get(f"{W}ilvl", "0"))] = int(mulai.get(f"{W}val", "1"))

    def _baca_gaya(self, gaya: Element) -> None:
        kunci, nama = gaya.get(f"{W}styleId", ""), gaya.find(f"{W}name")
        if nama is not None and nama.get(f"{W}val", "").lower().startswith(("heading", "title", "judul")):
            self.gaya_judul.add(kunci)
        nomor = gaya.find(f"{W}pPr/{W}numPr")
        if nomor is not None:
            self._gaya[kunci] = nomor

    def nomor(self, paragraf: Element) -> str:
        """Return the number shown before a paragraph and count on; "" where it has none."""
        sifat = paragraf.find(f"{W}pPr/{W}numPr")
        if sifat is None:
            gaya = paragraf.find(f"{W}pPr/{W}pStyle")
            sifat = self._gaya.get(gaya.get(f"{W}val", "")) if gaya is not None else None
        if sifat is None:
            return ""
        daftar, tingkat = sifat.find(f"{W}numId"), sifat.find(f"{W}ilvl")
        kunci = daftar.get(f"{W}val", "") if daftar is not None else ""
        return self._lanjut(kunci, int(tingkat.get(f"{W}val", "0")) if tingkat is not None else 0)

    def _lanjut(self, kunci: str, tingkat: int) -> str:
        rupa = self._tingkat.get(kunci, {}).get(tingkat)
        if rupa is None or _nilai(rupa, "numFmt", "decimal") in _TANPA_NOMOR:
            return ""
        # Lists that share an abstract list count together unless one of them starts anew.
        sendiri = any(nomor == kunci for nomor, _ in self._mulai)
        hitungan = self._hitungan[kunci if sendiri else f"abstrak {self._induk[kunci]}"]
        mulai = self._mulai.get((kunci, tingkat), int(_nilai(rupa, "start", "1")))
        hitungan[tingkat] = hitungan.get(tingkat, mulai - 1) + 1
        for dalam in [lain for lain in hitungan if lain > tingkat]:
            del hitungan[dalam]

        def isi(cocok: re.Match[str]) -> str:
            letak = int(cocok[1]) - 1
            rupa_tingkat = self._tingkat[kunci].get(letak)
            bentuk = _nilai(rupa_tingkat, "numFmt", "decimal") if rupa_tingkat is not None else "decimal"
            return angka_daftar(hitungan.get(letak, 1), bentuk)

        return _TINGKAT.sub(isi, _nilai(rupa, "lvlText", ""))


def _nilai(rupa: Element, nama: str, bawaan: str) -> str:
    anak = rupa.find(f"{W}{nama}")
    return anak.get(f"{W}val", bawaan) if anak is not None else bawaan


def angka_daftar(angka: int, bentuk: str) -> str:
    """Write a counter in the form of its list: decimal, letters or Roman figures."""
    if not 0 < angka <= _TERBESAR:
        return str(angka)
    if bentuk in {"lowerLetter", "upperLetter"}:
        huruf = chr(ord("a") + (angka - 1) % 26) * ((angka - 1) // 26 + 1)
        return huruf.upper() if bentuk == "upperLetter" else huruf
    if bentuk in {"lowerRoman", "upperRoman"}:
        romawi, sisa = "", angka
        for nilai, tanda in _ROMAWI:
            romawi += tanda * (sisa // nilai)
            sisa %= nilai
        return romawi if bentuk == "upperRoman" else romawi.lower()
    return f"{angka:02d}" if bentuk == "decimalZero" else str(angka)
