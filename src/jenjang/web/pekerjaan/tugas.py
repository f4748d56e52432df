"""The sweep: work whose worker died runs again, and work that kills its worker again and again is given up."""

from typing import Any

from asgiref.sync import sync_to_async
from django.core.management import call_command
from django.utils.translation import gettext as _
from procrastinate.contrib.django import app
from procrastinate.jobs import Status

from jenjang.web.pekerjaan.models import Pekerjaan

MOST_ATTEMPTS = 3
SECONDS_WITHOUT_HEARTBEAT = 30
HOURS_KEPT = 24 * 30


# No lock on the sweep: a sweep whose worker died would hold it and never be swept.
@app.periodic(cron="* * * * *")
@app.task(name="pekerjaan.sapu")
async def sapu(timestamp: int) -> None:
    """Hand back each job without a living worker, at most MOST_ATTEMPTS times."""
    manager = app.job_manager
    for job in await manager.get_stalled_jobs(seconds_since_heartbeat=SECONDS_WITHOUT_HEARTBEAT):
        if job.attempts < MOST_ATTEMPTS:
            await manager.retry_job(job)
        else:
            await manager.finish_job(job, Status.FAILED, delete_job=False)
            await sync_to_async(menyerah)(job.task_kwargs)
    await manager.delete_old_jobs(nb_hours=HOURS_KEPT, include_failed=True)


@app.periodic(cron="17 2 * * *")
@app.task(name="pekerjaan.bersihkan_sesi")
def bersihkan_sesi(timestamp: int) -> None:
    """Remove sign-ins that have run out."""
    call_command("clearsessions")


def menyerah(argumen: dict[str, Any]) -> None:
    """Write on the row of a job that it was given up."""
    Pekerjaan.objects.filter(pk=argumen.get("pekerjaan")).update(
        keadaan=Pekerjaan.Keadaan.GAGAL,
        kalimat=_("Pekerjaan berulang kali terhenti di tengah jalan dan tidak dicoba lagi."),
    )
