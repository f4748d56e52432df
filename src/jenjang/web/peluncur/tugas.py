"""Tasks of the launcher that need Django, each in a process of its own: `python -m jenjang.web.peluncur.tugas`."""

import sys

import django
from django.core.management import call_command


def siapkan(*, contoh: bool) -> None:
    """Bring the tables up to date, gather the static files, and fill in the sample office if asked."""
    call_command("migrate", interactive=False, verbosity=1)
    call_command("createcachetable")
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    if contoh:
        from jenjang.web.contoh.kantor import isi_kantor_contoh

        for line in isi_kantor_contoh():
            _katakan(line)
    elif not _ada_pengelola():
        _katakan("Belum ada pengelola. Buat satu dengan: jenjang admin buat")


def _katakan(teks: str) -> None:
    # The launcher passes these lines on; the rest is for the log.
    sys.stdout.write(f"> {teks}\n")


def _ada_pengelola() -> bool:
    from jenjang.web.akun.models import Pengguna

    return Pengguna.objects.filter(is_superuser=True, is_active=True).exists()


def main() -> None:
    """Run the task that the first word names."""
    django.setup()
    task, *words = sys.argv[1:]
    if task != "siapkan":
        raise SystemExit(f"unknown task {task}")
    siapkan(contoh="--contoh" in words)


if __name__ == "__main__":
    main()
