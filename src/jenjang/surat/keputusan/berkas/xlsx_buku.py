"""What the sheets of a workbook share: their names, the texts, the number formats, the decimal mark."""

import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from jenjang.surat.keputusan.angka import KOMA, TITIK

_SIFAT_GAYA = "gaya_desimal"
# Formats that a workbook names by number only (ECMA-376 18.8.30); the dates are shown day first, as offices do.
_BAWAAN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: "dd-mm-yyyy", 15: "dd-mm-yyyy",
    16: "dd-mm", 17: "mm-yyyy", 18: "h:mm", 19: "h:mm", 20: "h:mm", 21: "h:mm", 22: "dd-mm-yyyy", 37: "#,##0",
    38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 41: '#,##0;-#,##0;"-"', 42: '#,##0;-#,##0;"-"',
    43: '#,##0.00;-#,##0.00;"-"', 44: '#,##0.00;-#,##0.00;"-"', 45: "h:mm", 46: "[h]:mm", 47: "h:mm",
}  # fmt: skip


def nama_tag(elemen: Element) -> str:
    """Return the name of an element without its namespace, of which workbooks have two."""
    return elemen.tag.rpartition("}")[2]


@dataclass(frozen=True, slots=True)
class Buku:
    """The shared parts; `lembar` are the visible sheets with the names of their members in the archive."""

    lembar: tuple[tuple[str, str], ...]
    teks: tuple[str, ...]
    kode: tuple[str, ...]
    huruf_tebal: tuple[bool, ...]
    gaya_desimal: str

    def format(self, gaya: str) -> str:
        """Return the number format of a cell's style; "" (General) for a style the workbook does not have."""
        return self.kode[int(gaya)] if gaya.isdigit() and int(gaya) < len(self.kode) else ""

    def tebal(self, gaya: str) -> bool:
        """Whether a cell's style is bold."""
        return gaya.isdigit() and int(gaya) < len(self.huruf_tebal) and self.huruf_tebal[int(gaya)]


def buka_buku(arsip: zipfile.ZipFile) -> Buku:
    """Read the shared parts; raises KeyError or ParseError where the workbook is damaged."""
    gaya = _bagian(arsip, "xl/styles.xml")
    kode, tebal = _gaya(gaya) if gaya is not None else ((), ())
    bersama = _bagian(arsip, "xl/sharedStrings.xml")
    teks = tuple(_teks(satu) for satu in bersama) if bersama is not None else ()
    return Buku(tuple(_lembar(arsip)), teks, kode, tebal, _desimal(arsip))


def _bagian(arsip: zipfile.ZipFile, nama: str) -> Element | None:
    return ElementTree.fromstring(arsip.read(nama)) if nama in arsip.namelist() else None  # noqa: S314


def _teks(satu: Element) -> str:
    """Return a shared text without the phonetic reading some programs store beside it."""
    potongan = [satu, *(anak for anak in satu if nama_tag(anak) == "r")]
    return "".join(t.text or "" for wadah in potongan for t in wadah if nama_tag(t) == "t")


def _lembar(arsip: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    hubungan = {
        satu.get("Id", ""): satu.get("Target", "")
        for satu in ElementTree.fromstring(arsip.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
    }
    for satu in ElementTree.fromstring(arsip.read("xl/workbook.xml")).iter():  # noqa: S314
        if nama_tag(satu) == "sheet" and satu.get("state", "visible") == "visible":
            kunci = next((nilai for nama, nilai in satu.attrib.items() if nama.rpartition("}")[2] == "id"), "")
            tujuan = hubungan.get(kunci, "")
            anggota = tujuan.lstrip("/") if tujuan.startswith("/") else posixpath.normpath(f"xl/{tujuan}")
            if "worksheets" in anggota:
                yield satu.get("name", ""), anggota


def _gaya(akar: Element) -> tuple[tuple[str, ...], tuple[bool, ...]]:
    wadah = {nama_tag(anak): anak for anak in akar}
    sendiri = {satu.get("numFmtId", ""): satu.get("formatCode", "") for satu in wadah.get("numFmts", ())}
    huruf = [any(nama_tag(anak) == "b" for anak in satu) for satu in wadah.get("fonts", ())]
    kode, tebal = [], []
    for satu in wadah.get("cellXfs", ()):
        nomor, letak = satu.get("numFmtId", "0"), int(satu.get("fontId", "0"))
        kode.append(sendiri.get(nomor, _BAWAAN.get(int(nomor), "")))
        tebal.append(letak < len(huruf) and huruf[letak])
    return tuple(kode), tuple(tebal)


def _desimal(arsip: zipfile.ZipFile) -> str:
    sifat = _bagian(arsip, "docProps/custom.xml")
    for satu in sifat if sifat is not None else ():
        if satu.get("name") == _SIFAT_GAYA and "".join(satu.itertext()).strip() == TITIK:
            return TITIK
    return KOMA
