"""A route that the matrix does not name is an error before the first request."""

from collections.abc import Iterator
from typing import Any

from django.core.checks import CheckMessage, Error
from django.urls import URLPattern, URLResolver, get_resolver

from jenjang.web.akses.matriks import MatriksSalah, matriks


def nama_alamat(patterns: list[Any] | None = None, namespace: str = "") -> Iterator[tuple[str, str]]:
    """Give (full name, route) of every URL; the name is empty where a URL has none."""
    for entry in get_resolver().url_patterns if patterns is None else patterns:
        if isinstance(entry, URLResolver):
            inner = f"{namespace}{entry.namespace}:" if entry.namespace else namespace
            yield from ((nama, f"{entry.pattern}{route}") for nama, route in nama_alamat(entry.url_patterns, inner))
        elif isinstance(entry, URLPattern):
            yield f"{namespace}{entry.name}" if entry.name else "", str(entry.pattern)


def check_matriks(app_configs: object, **kwargs: object) -> list[CheckMessage]:
    """Compare the URLs with the matrix, both ways."""
    try:
        declared = matriks()
    except MatriksSalah as error:
        return [Error(str(error), id="akses.E001")]
    routes = list(nama_alamat())
    names = {nama for nama, _ in routes}
    unnamed = [Error(f"Alamat tanpa nama: {route}", id="akses.E002") for nama, route in routes if not nama]
    undeclared = [
        Error(f"Alamat {nama} ({route}) tidak ada dalam matriks.toml.", id="akses.E003")
        for nama, route in routes
        if nama and nama not in declared
    ]
    stale = sorted(declared.keys() - names)
    unknown = [Error(f"matriks.toml memuat {nama}, yang bukan alamat.", id="akses.E004") for nama in stale]
    return [*unnamed, *undeclared, *unknown]
