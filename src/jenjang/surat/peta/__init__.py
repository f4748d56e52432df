"""Peta jabatan as a drawing: laid out in Python on A3 pages, written as SVG, and as PDF from the same drawing.

`pohon` groups the posts under the units they belong to; `tata_letak` places units on pages (`susunan` side by side or
below each other, `halaman` spread over several pages where one does not hold them); `kartu` draws one unit with its
figures and the posts listed under it; `bentuk` are the shapes, `huruf` how wide a text can be, `svg` and `pdf` the
writers. Lengths are whole hundredths of a millimetre. A shortage is hatched and carries its sign: colour is never
the only carrier.
"""
