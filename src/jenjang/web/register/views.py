"""The pages of the register, and the public one on which anybody checks a paper."""

import io
import json
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import OuterRef, QuerySet, Subquery
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from jenjang.core.engine.json_text import json_text
from jenjang.surat.register.titik import kunci_publik
from jenjang.web.akses.laju import dibatasi
from jenjang.web.akses.lingkup import Akses
from jenjang.web.organisasi.models import Instansi
from jenjang.web.register.actions import ekspor, kunci_register, tandai
from jenjang.web.register.models import Entri, Titik

PER_HALAMAN = 50
PANJANG_CARI = 200
# A counter that scans papers needs a few a minute; a program that guesses numbers needs thousands.
VERIFIKASI_PER_MENIT = 30


def daftar(request: HttpRequest) -> HttpResponse:
    """List the entries of the registers within reach, the latest first."""
    semua = Entri.objects.untuk(request.akses).select_related("instansi", "digantikan_oleh")
    kata = _ditanya(request, "cari")
    urut = semua.sesuai(kata).order_by("-waktu", "-nomor")
    isi = {
        "halaman": Paginator(urut, PER_HALAMAN).get_page(request.GET.get("halaman")),
        "cari": kata,
        "daftar_instansi": _instansi(request.akses).annotate(**_titik_terakhir())[:PER_HALAMAN],
        "kunci_publik": kunci_publik(kunci_register()),
    }
    return render(request, "register/daftar.html", isi)


def entri(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one entry with what it was decided from and its seal."""
    semua = Entri.objects.untuk(request.akses).select_related("instansi", "menggantikan", "digantikan_oleh")
    satu = get_object_or_404(semua, pk=pk)
    alamat = request.build_absolute_uri(alamat_verifikasi(satu))
    # What is short first: the database keeps no order of names.
    isian = sorted(satu.isi.items(), key=lambda pasangan: (isinstance(pasangan[1], list | dict), pasangan[0]))
    isi = {"entri": satu, "isian": isian, "isi": json_text(satu.isi), "alamat_verifikasi": alamat}
    return render(request, "register/entri.html", isi)


def alamat_verifikasi(satu: Entri) -> str:
    """Give the address that the code on a paper leads to."""
    return f"{reverse('register:verifikasi')}?{urlencode({'q': satu.segel})}"


@dibatasi(VERIFIKASI_PER_MENIT, kapan=lambda request: request.GET.get("q"))
def verifikasi(request: HttpRequest) -> HttpResponse:
    """Say of a paper, by its seal or number, whether it is authentic, superseded or unknown.

    A number can be guessed, a seal cannot: only who has the paper is shown what it is about.
    """
    ditanya = _ditanya(request, "q")
    dengan_segel = list(Entri.objects.bersegel(ditanya).select_related("instansi", "digantikan_oleh"))
    dengan_nomor = []
    if ditanya and not dengan_segel:
        dengan_nomor = list(Entri.objects.bernomor_surat(ditanya).select_related("instansi", "digantikan_oleh")[:10])
    isi = {"ditanya": ditanya, "ditemukan": dengan_segel or dengan_nomor, "dengan_segel": bool(dengan_segel)}
    return render(request, "register/verifikasi.html", isi)


def unduh_ekspor(request: HttpRequest, instansi: int) -> FileResponse:
    """Give the export of a register for `jenjang register periksa`."""
    satu = get_object_or_404(_instansi(request.akses), pk=instansi)
    # Made whole before it is sent: the transaction ends with this view.
    berkas = io.BytesIO()
    berkas.writelines(ekspor(satu))
    berkas.seek(0)
    hari = timezone.localdate().isoformat()
    return FileResponse(
        berkas, as_attachment=True, filename=f"register-{satu.pk}-{hari}.jsonl", content_type="application/jsonl"
    )


def unduh_titik(request: HttpRequest, instansi: int) -> HttpResponse:
    """Sign where a register stands and give the checkpoint, to be kept elsewhere."""
    satu = get_object_or_404(_instansi(request.akses), pk=instansi)
    titik = tandai(satu)
    isi = json.dumps(titik.jawaban(), ensure_ascii=False) + "\n"
    nama = f"titik-register-{satu.pk}-{titik.nomor}.json"
    return HttpResponse(
        isi, content_type="application/json", headers={"Content-Disposition": f'attachment; filename="{nama}"'}
    )


def _instansi(akses: Akses) -> QuerySet:
    """Give the offices whose whole register is within reach."""
    return Instansi.objects.all() if akses.semua else Instansi.objects.filter(pk__in=akses.instansi)


def _titik_terakhir() -> dict[str, Subquery]:
    terakhir = Titik.objects.filter(instansi=OuterRef("pk")).terakhir()
    return {f"{nama}_titik": Subquery(terakhir.values(nama)[:1]) for nama in ("nomor", "waktu")}


def _ditanya(request: HttpRequest, nama: str) -> str:
    """Give what was typed into a field of search, without characters that no text of the database holds."""
    return "".join(huruf for huruf in request.GET.get(nama, "") if huruf.isprintable()).strip()[:PANJANG_CARI]
