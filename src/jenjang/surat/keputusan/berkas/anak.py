"""The process that opens an untrusted document: `python -I -m jenjang.surat.keputusan.berkas.anak < file > answer`.

It takes its limits first, so that a hostile file ends only this process. The answer is lines of JSON: the rows and
paragraphs (`mentah.BarisMentah`), a number for a page that is only a picture, `{"refused": ...}` where it gives up, and
`{"end": true}` last; an answer without its last line is no answer.
"""

import io
import json
import resource
import sys
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import ParseError

from jenjang.surat.buku_kerja.limits import limits
from jenjang.surat.buku_kerja.refusals import FileRefused
from jenjang.surat.buku_kerja.zip_directory import DAMAGED, refuse_bombs
from jenjang.surat.keputusan.berkas.batas import Batas, batas
from jenjang.surat.keputusan.berkas.jenis import DOCX, PDF, jenis_berkas, jenis_zip
from jenjang.surat.keputusan.berkas.mentah import BarisMentah

_RUSAK = (*DAMAGED, ParseError, KeyError, IndexError)


def main() -> None:
    """Read the document on standard input and write its lines to standard output."""
    bounds = batas()
    resource.setrlimit(resource.RLIMIT_AS, (bounds.memory_bytes, bounds.memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (bounds.cpu_seconds, bounds.cpu_seconds + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (bounds.answer_bytes, bounds.answer_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    isi = sys.stdin.buffer.read()
    try:
        for urut, baris in enumerate(_baris(isi, bounds)):
            if urut >= bounds.lines:
                raise FileRefused("keputusan_terlalu_panjang", batas=bounds.lines)
            _kirim(baris if isinstance(baris, int) else baris.bidang())
        _kirim({"end": True})
    except FileRefused as penolakan:
        _kirim({"refused": penolakan.kode, "facts": penolakan.isi})


def _baris(isi: bytes, bounds: Batas) -> Iterator[BarisMentah | int]:
    if jenis_berkas(isi) == PDF:
        from jenjang.surat.keputusan.berkas.pdf import baris_pdf

        yield from baris_pdf(isi, bounds.pages)
        return
    try:
        with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
            refuse_bombs(arsip.infolist(), len(isi), limits())
            jenis = jenis_zip(arsip)
        if jenis == DOCX:
            from jenjang.surat.keputusan.berkas.docx import baris_docx

            yield from baris_docx(isi)
        else:
            from jenjang.surat.keputusan.berkas.xlsx import baris_xlsx

            yield from baris_xlsx(isi)
    except _RUSAK as galat:
        raise FileRefused("keputusan_rusak") from galat


def _kirim(isi: object) -> None:
    sys.stdout.write(json.dumps(isi, ensure_ascii=True, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
