"""Questions decided and the catalogue, as JSON: the functions of the command line behind another door.

Nothing is read of anybody and nothing is kept, so neither account nor token of a form is asked for.
"""

from pathlib import Path
from typing import Any, Final

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt

from jenjang.core import telaah as pertanyaan
from jenjang.core.angka_kredit.saringan import cari_butir, rekaman
from jenjang.core.engine import words
from jenjang.core.engine.answer import Refusal
from jenjang.core.engine.json_text import NotJson, read_json
from jenjang.web.akses.laju import dibatasi, sisa_detik
from jenjang.web.api.v1.jawaban import bahasa_diminta, jawab, tolak

words.add_folder(Path(__file__).parent)

# More than a form of questions holds; who asks for a nation has `jenjang nilai-massal`.
BITA_TERBESAR: Final = 1_000_000
PERTANYAAN_TERBANYAK: Final = 500
# Dear only in processor time; an account is not counted.
PER_MENIT: Final = 60
SARINGAN: Final = ("jenjang", "lampiran", "pasal", "cari")


def _tamu(request: Any) -> bool:
    return not request.user.is_authenticated


def _terlalu_sering(request: Any) -> HttpResponse:
    response = tolak(request, 429, "api_terlalu_sering", detik=sisa_detik())
    response["Retry-After"] = str(sisa_detik())
    return response


@csrf_exempt
@dibatasi(PER_MENIT, kapan=_tamu, jawaban=_terlalu_sering)
def telaah(request: Any) -> HttpResponse:
    """Decide one question or a list; a mistake of one question is its own kesalahan."""
    if request.content_type != "application/json":
        return tolak(request, 415, "api_bukan_json", jenis=request.content_type or "-")
    raw = request.read(BITA_TERBESAR + 1)
    if len(raw) > BITA_TERBESAR:
        return tolak(request, 413, "api_terlalu_besar", batas=BITA_TERBESAR // 1_000_000)
    try:
        asked = read_json(raw)
    except NotJson as error:
        berkas = words.sentence("api_isi", bahasa_diminta(request))
        return tolak(request, 400, error.kode, berkas=berkas, **error.isi)
    if isinstance(asked, list) and len(asked) > PERTANYAAN_TERBANYAK:
        return tolak(request, 413, "api_terlalu_banyak", batas=PERTANYAAN_TERBANYAK, banyak=len(asked))
    answers = pertanyaan.telaah(asked, bahasa_diminta(request))
    return jawab(request, answers if isinstance(asked, list) else answers[0])


@dibatasi(PER_MENIT, kapan=_tamu, jawaban=_terlalu_sering)
def katalog(request: Any) -> HttpResponse:
    """Give the butir of Lampiran I to III that pass every filter of the address."""
    unknown = next((name for name in request.GET if name not in SARINGAN), None)
    if unknown is not None:
        return tolak(request, 400, "api_saringan_tidak_dikenal", nama=unknown, pilihan=", ".join(SARINGAN))
    try:
        found = cari_butir(**{name: request.GET[name] for name in request.GET})
    except Refusal as refusal:
        return tolak(request, 400, refusal.kode, **refusal.isi)
    return jawab(request, [rekaman(each) for each in found])
