"""The drawing as SVG: pages below each other in one file, or one page alone."""

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from jenjang.surat.peta.bentuk import A3_LEBAR, A3_TINGGI, Bentuk, Bidang, Garis, Lembar, Sentuh

FONT_LAYAR = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif"
_PER_MM = 100
_SELA_LEMBAR = 1000


def tulis_svg(
    lembar: Sequence[Lembar], judul: str, font: str = FONT_LAYAR, tautan: Mapping[int, str] | None = None
) -> str:
    """Write pages as one SVG of A3 width; text stays text, so that it can be searched.

    `tautan` gives addresses by the `letak` of posts: their boxes and rows lead there.
    """
    # A picture hides what is in it from those who hear the page; one with links is a group of them.
    peran = "group" if tautan else "img"
    tinggi = len(lembar) * A3_TINGGI + (len(lembar) - 1) * _SELA_LEMBAR
    bagian = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_mm(A3_LEBAR)}mm" height="{_mm(tinggi)}mm" '
        f'viewBox="0 0 {A3_LEBAR} {tinggi}" font-family="{escape(font)}" role="{peran}">',
        f"<title>{escape(judul)}</title>",
    ]
    for urut, satu in enumerate(lembar):
        y = urut * (A3_TINGGI + _SELA_LEMBAR)
        bagian.append(f'<g transform="translate(0 {y})"><title>{escape(satu.nama)}</title>')
        bagian.append(f'<rect width="{A3_LEBAR}" height="{A3_TINGGI}" fill="#ffffff"/>')
        bagian += [_bentuk(bentuk, tautan or {}) for bentuk in satu.bentuk]
        bagian.append("</g>")
    return "\n".join([*bagian, "</svg>", ""])


def _mm(panjang: int) -> str:
    return str(panjang // _PER_MM)


def _bentuk(bentuk: Bentuk, tautan: Mapping[int, str]) -> str:
    if isinstance(bentuk, Sentuh):
        return _sentuh(bentuk, tautan.get(bentuk.letak, ""))
    if isinstance(bentuk, Bidang):
        garis = f' stroke="#1d2b2a" stroke-width="{bentuk.garis}"' if bentuk.garis else ""
        isi = bentuk.isi or "none"
        ukuran = f'x="{bentuk.x}" y="{bentuk.y}" width="{bentuk.lebar}" height="{bentuk.tinggi}"'
        return f'<rect {ukuran} fill="{isi}"{garis}/>'
    if isinstance(bentuk, Garis):
        titik = f'x1="{bentuk.x1}" y1="{bentuk.y1}" x2="{bentuk.x2}" y2="{bentuk.y2}"'
        return f'<line {titik} stroke="{bentuk.warna}" stroke-width="{bentuk.tebal}"/>'
    tebal = ' font-weight="700"' if bentuk.tebal else ""
    rata = f' text-anchor="{bentuk.rata.value}"'
    ukuran = f'x="{bentuk.x}" y="{bentuk.y}" font-size="{bentuk.ukuran}"'
    return f'<text {ukuran}{rata}{tebal} fill="{bentuk.warna}">{escape(bentuk.teks)}</text>'


def _sentuh(bentuk: Sentuh, alamat: str) -> str:
    if not alamat:
        return ""
    ukuran = f'x="{bentuk.x}" y="{bentuk.y}" width="{bentuk.lebar}" height="{bentuk.tinggi}"'
    nama = quoteattr(bentuk.nama)
    return f'<a href={quoteattr(alamat)} aria-label={nama}><rect {ukuran} fill-opacity="0"/></a>'
