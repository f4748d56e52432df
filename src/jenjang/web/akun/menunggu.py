"""What waits because of accounts and roles."""

from collections.abc import Iterator
from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from jenjang.web.akses.kosakata import KunciPeran
from jenjang.web.akses.lingkup import Akses
from jenjang.web.akses.models import Peran
from jenjang.web.beranda.menunggu import Tugas, menunggu

HARI_SEBELUM_BERAKHIR = 30


@menunggu("mfa_index")
def langkah_kedua(akses: Akses) -> Iterator[Tugas]:
    """Whoever reads the records of others is asked to guard the account by a second step."""
    reads_others = any(each.peran != KunciPeran.PEKERJA_SOSIAL for each in akses.peran)
    if reads_others and not akses.pengguna.authenticator_set.exists():
        yield Tugas(_("Akun Anda belum dijaga langkah kedua."), reverse("mfa_index"))


@menunggu("akun:data_saya")
def peran_sendiri_berakhir(akses: Akses) -> Iterator[Tugas]:
    """A role of one's own that ends soon."""
    for each in akses.peran:
        if each.selesai and each.selesai <= timezone.localdate() + timedelta(days=HARI_SEBELUM_BERAKHIR):
            words = _("Peran Anda sebagai %(peran)s segera berakhir.") % {"peran": each.get_peran_display()}
            yield Tugas(words, reverse("akun:data_saya"), each.selesai)


@menunggu("akses:beri", "POST")
def peran_kantor_berakhir(akses: Akses) -> Iterator[Tugas]:
    """How many roles of the instansi end soon."""
    today = timezone.localdate()
    ending = Peran.objects.untuk(akses).berlaku(today).filter(selesai__lte=today + timedelta(HARI_SEBELUM_BERAKHIR))
    first = ending.order_by("selesai").first()
    if first:
        count = ending.count()
        words = ngettext("%(jumlah)s peran segera berakhir.", "%(jumlah)s peran segera berakhir.", count)
        yield Tugas(words % {"jumlah": count}, reverse("akun:daftar"), first.selesai)
