"""The next step under the law in force on a day."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from jenjang.core.engine.dates import number_of
from jenjang.core.engine.regulations import regulations
from jenjang.web.pegawai.langkah.bentuk import Berikutnya
from jenjang.web.pegawai.langkah.butir import langkah_butir
from jenjang.web.pegawai.langkah.konversi import langkah_konversi
from jenjang.web.pegawai.models import Pegawai

KONVERSI = "permenpanrb-1-2023"


def langkah_berikutnya(pegawai: Pegawai, pangkat: Sequence[Any], jabatan: Sequence[Any], hari: date) -> Berikutnya:
    """Give what is next for a person on a day, from the lines of pangkat and jabatan and what else is on record."""
    pangkat_kini, jabatan_kini = (pada(rows, hari) for rows in (pangkat, jabatan))
    if not jabatan_kini or not jabatan_kini.jenjang:
        return Berikutnya(sebab=_("Kenaikan pangkat dan jenjang di sini dihitung untuk jabatan Pekerja Sosial."))
    if not pangkat_kini:
        return Berikutnya(sebab=_("Pangkat belum dicatat. Catat pangkat dan TMT-nya untuk melihat langkah berikutnya."))
    if number_of(hari) < regulations()[KONVERSI].sejak:
        return langkah_butir(pegawai, pangkat_kini, jabatan_kini, hari)
    return langkah_konversi(pegawai, pangkat, jabatan, hari)


def pada(rows: Sequence[Any], hari: date) -> Any:
    """Give the row that holds on a day; None where none does."""
    return next((row for row in rows if row.tmt <= hari and (row.akhir is None or hari < row.akhir)), None)
