"""The sections of a sheet beside its workload, as its writer changes them."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from jenjang.web.jabatan.bagian import IsianBagian
from jenjang.web.jabatan.views.sunting import sunting


def ubah_bagian(request: HttpRequest, pk: int, urutan: int) -> HttpResponse:
    """Change the sections of a draft's sheet."""
    halaman = "jabatan/bagian_ubah.html"
    return sunting(request, pk, urutan, jenis=IsianBagian, halaman=halaman, berhasil=_("Bagian lembar disimpan."))
