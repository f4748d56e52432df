"""Bring the translations up to date: `make terjemahan`.

Source strings are Indonesian. Those of the pages, forms and models are collected into `locale/en`; a new one stands
there empty until somebody writes the English, and a test fails as long as it does. `locale/id` is written by hand: it
betters what the libraries say in Indonesian. Both are compiled, and the compiled files are kept with the source, so
that an installation needs nothing else.
"""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

SUMBER = Path(__file__).parents[1] / "src" / "jenjang" / "web"
LOCALE = SUMBER / "locale"
KEYWORDS = {
    **dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop")),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2)),
}
LEBAR = 110


def main() -> int:
    """Write both catalogs anew and say what is still to be translated."""
    catalog = perbarui(baca("en"))
    with po("en").open("wb") as file:
        write_po(
            file, catalog, width=LEBAR, omit_header=False, no_location=True, sort_output=True, ignore_obsolete=True
        )
    for bahasa in ("en", "id"):
        mo(bahasa).write_bytes(terkompilasi(baca(bahasa)))
    missing = belum(baca("en"))
    for text in missing:
        sys.stdout.write(f"belum diterjemahkan: {text}\n")
    sys.stdout.write(f"{len(catalog)} kalimat, {len(missing)} belum diterjemahkan\n")
    return 0


def po(bahasa: str) -> Path:
    """Give the catalog of a language."""
    return LOCALE / bahasa / "LC_MESSAGES" / "django.po"


def mo(bahasa: str) -> Path:
    """Give the compiled catalog of a language."""
    return po(bahasa).with_suffix(".mo")


def baca(bahasa: str) -> Catalog:
    """Read a catalog; an empty one where there is none yet."""
    path = po(bahasa)
    if not path.exists():
        return Catalog(locale=bahasa, fuzzy=False)
    with path.open("rb") as file:
        return read_po(file, locale=bahasa)


def terkompilasi(catalog: Catalog) -> bytes:
    """Compile a catalog."""
    content = io.BytesIO()
    write_mo(content, catalog)
    return content.getvalue()


def perbarui(lama: Catalog) -> Catalog:
    """Give a catalog of exactly the strings of the source, with the translations that the old one had."""
    # The dates stay as they are: the same strings give the same files.
    baru = Catalog(locale="en", project="Jenjang", fuzzy=False, header_comment="# English for the pages of Jenjang.")
    baru.creation_date = lama.creation_date
    baru.revision_date = lama.revision_date
    for pesan, konteks in sorted(kumpulkan(), key=str):
        known = lama.get(pesan[0] if isinstance(pesan, tuple) else pesan, konteks)
        string = known.string if known and isinstance(known.id, tuple) == isinstance(pesan, tuple) else ""
        baru.add(pesan, string=string or (("", "") if isinstance(pesan, tuple) else ""), context=konteks)
    return baru


def belum(catalog: Catalog) -> list[str]:
    """Give the strings without a translation."""
    return [
        str(each.id)
        for each in catalog
        if each.id and not (all(each.string) if isinstance(each.string, tuple) else each.string)
    ]


def kumpulkan() -> Iterator[tuple[str | tuple[str, ...], str | None]]:
    """Give (string or its plural forms, context) of every string that the source marks, once each."""
    found: set[tuple[str | tuple[str, ...], str | None]] = set()
    for path in sorted([*SUMBER.rglob("*.py"), *SUMBER.rglob("*.html")]):
        text = path.read_text("utf-8")
        if path.suffix == ".html":
            text = templatize(text, origin=str(path))
        for _, pesan, _, konteks in extract("python", io.BytesIO(text.encode()), keywords=KEYWORDS):
            found.add((pesan, konteks))
    yield from found


if __name__ == "__main__":
    sys.exit(main())
