"""Everything that is kept about the person who asks: seen on a page, and taken out as a file."""

import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.core.paginator import Paginator
from django.db import models
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from jenjang.web.akses.models import CatatanBaca

PER_HALAMAN = 50


def data_saya(request: Any) -> HttpResponse:
    """Show what is kept about the person, how much of it, and who read it."""
    own = request.akses.pegawai_sendiri
    kept = [(model._meta.verbose_name, rows.count()) for model, rows in catatan_tentang(own)]
    reads = CatatanBaca.objects.untuk(request.akses).select_related("pembaca")
    halaman = Paginator(reads, PER_HALAMAN).get_page(request.GET.get("halaman"))
    context = {"tersimpan": [each for each in kept if each[1]], "halaman": halaman, "ada_pegawai": own is not None}
    return render(request, "akun/data_saya.html", context)


def unduh(request: Any) -> HttpResponse:
    """Give a ZIP: one JSON file a kind of record, and the files as they were brought."""
    name = f"data-saya-{timezone.localdate():%Y%m%d}.zip"
    response = HttpResponse(arsip(request), content_type="application/zip")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def arsip(request: Any) -> bytes:
    """Put the archive together."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("akun.json", as_json([rincian(request.user, rahasia=("password",))]))
        for model, rows in catatan_tentang(request.akses.pegawai_sendiri):
            archive.writestr(f"{model._meta.model_name}.json", as_json([rincian(row) for row in rows]))
            for place, stored in berkas(rows):
                archive.writestr(place, stored)
    return content.getvalue()


def catatan_tentang(pegawai: int | None) -> Iterator[tuple[Any, Any]]:
    """Give each kind of record that tells of a person, with the rows about this one."""
    if pegawai is None:
        return
    for model in apps.get_models():
        path = getattr(model, "jalur_pegawai", "")
        if path:
            yield model, model._default_manager.filter(**{path: pegawai})


def rincian(row: Any, rahasia: tuple[str, ...] = ()) -> dict[str, Any]:
    """Give a row as words: label of the field -> what it says."""
    fields = [field for field in row._meta.concrete_fields if field.name not in rahasia]
    return {str(field.verbose_name): value_of(row, field) for field in fields}


def value_of(row: Any, field: Any) -> Any:
    """Give a value as people read it, numbers and truth as they are."""
    if isinstance(field, models.ForeignKey):
        key = field.value_from_object(row)
        # A superior's record may lie outside what the person may see; then the key alone is given.
        related = field.related_model._base_manager.filter(pk=key).first()
        return str(related) if related else key
    if field.choices:
        return str(getattr(row, f"get_{field.name}_display")())
    value = field.value_from_object(row)
    return value if value is None or isinstance(value, bool | int | dict | list) else str(value)


def berkas(rows: Any) -> Iterator[tuple[str, bytes]]:
    """Give the stored files of these rows."""
    names = [field.name for field in rows.model._meta.concrete_fields if isinstance(field, models.FileField)]
    for row in rows if names else ():
        for name in names:
            stored = getattr(row, name)
            if stored:
                with stored.open("rb") as opened:
                    yield f"berkas/{row.pk}-{stored.name.rpartition('/')[2]}", opened.read()


def as_json(rows: list[dict[str, Any]]) -> str:
    """Write rows as JSON that people can read."""
    return json.dumps(rows, ensure_ascii=False, indent=2, default=str)
