"""What every answer has: JSON in the language asked for, and one form of refusal."""

from typing import Any, Final

from django.http import HttpResponse
from django.utils.translation.trans_real import parse_accept_lang_header

from jenjang.core.engine.json_text import json_text
from jenjang.core.engine.words import sentence

BAHASA: Final = ("id", "en")


def bahasa_diminta(request: Any) -> str:
    """Give the first language of Accept-Language that answers are written in; Indonesian where there is none."""
    for wanted, _ in parse_accept_lang_header(request.headers.get("Accept-Language", "")):
        if (short := wanted.partition("-")[0]) in BAHASA:
            return short
    return BAHASA[0]


def jawab(request: Any, isi: Any, status: int = 200) -> HttpResponse:
    """Answer with JSON; it depends on the language asked for."""
    response = HttpResponse(json_text(isi) + "\n", content_type="application/json", status=status)
    response["Content-Language"] = bahasa_diminta(request)
    response["Vary"] = "Accept-Language"
    return response


def tolak(request: Any, status: int, kode: str, /, **isi: Any) -> HttpResponse:
    """Refuse a request as a whole, in the form in which a single question is refused."""
    kalimat = sentence(kode, bahasa_diminta(request), **isi)
    return jawab(request, {"kesalahan": {"kode": kode, "kalimat": kalimat, "dasar": []}}, status)
