"""A checkpoint of every register that grew, each night: where none is made by hand there is one all the same."""

from django.db.models import Exists, OuterRef
from procrastinate.contrib.django import app

from jenjang.web.akses.dinding import seluruh_data
from jenjang.web.organisasi.models import Instansi
from jenjang.web.register.actions import tandai
from jenjang.web.register.models import Penghitung, Titik


# Half past eleven at night in Jakarta.
@app.periodic(cron="30 16 * * *")
@app.task(name="register.tandai_semua")
def tandai_semua(timestamp: int) -> None:
    """Sign where each register stands that no checkpoint tells of yet."""
    with seluruh_data():
        sudah = Titik.objects.filter(instansi=OuterRef("instansi"), nomor=OuterRef("nomor"))
        tumbuh = Penghitung.objects.filter(~Exists(sudah), nomor__gt=0).values_list("instansi", flat=True)
        for instansi in Instansi.objects.filter(pk__in=list(tumbuh)):
            tandai(instansi)
