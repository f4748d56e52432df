"""Writes on people: a change of pangkat or jabatan, its correction, and the edit of a person."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from jenjang.core.jabatan.jenjang import kenali_jenjang
from jenjang.web.pegawai.garis_waktu import Ruas, keluarkan, rapatkan, sisipkan
from jenjang.web.pegawai.models import Pegawai, RiwayatJabatan, RiwayatPangkat

SURAT = ("nomor_surat", "tanggal_surat", "pejabat", "bukti_id")
ISI_PANGKAT = ("golongan", *SURAT)
ISI_JABATAN = ("nama", "jenjang", "kelas", "unit_id", "nomor_jabatan", *SURAT)


class SudahBerubah(Exception):
    """What was to be changed was changed by somebody else in the meantime; `kini` is how it stands now."""

    def __init__(self, kini: Any) -> None:
        super().__init__(str(kini))
        self.kini = kini


def catat_pangkat(pegawai: Pegawai, tmt: date, *, pelaku: Any = None, **isi: Any) -> RiwayatPangkat:
    """Record a pangkat from a day on; the same again changes nothing. Fields: golongan and those of the decree."""
    return _catat(pegawai, RiwayatPangkat, tmt, isi, pelaku, alasan="")


def catat_jabatan(pegawai: Pegawai, tmt: date, *, pelaku: Any = None, **isi: Any) -> RiwayatJabatan:
    """Record a jabatan from a day on; the same again changes nothing. `jenjang` is taken from the name."""
    isi.setdefault("jenjang", jenjang_pekerja_sosial(isi["nama"]))
    row: RiwayatJabatan = _catat(pegawai, RiwayatJabatan, tmt, isi, pelaku, alasan="")
    segarkan_unit(pegawai)
    return row


def jenjang_pekerja_sosial(nama: str) -> str:
    """Give the jenjang that a jabatan's name tells; "" for another jabatan."""
    return (kenali_jenjang(nama) or "") if nama.casefold().startswith("pekerja sosial ") else ""


@transaction.atomic
def betulkan(baris: Any, tmt: date, isi: dict[str, Any], *, alasan: str, pelaku: Any = None) -> Any:
    """Correct a row: close it in the record and write what is believed now; raises SudahBerubah if it is closed."""
    pegawai, garis = _buka(baris)
    # What is not spoken of stays as it was.
    isi = _ruas(baris).isi | _kolom(isi)
    rest = keluarkan(garis, baris) if tmt != baris.tmt else [each for each in garis if each.asal.pk != baris.pk]
    akhir = baris.akhir if tmt == baris.tmt else None
    _tulis(pegawai, type(baris), sisipkan(rest, Ruas(tmt, isi, akhir)), alasan, pelaku)
    segarkan_unit(pegawai)
    return type(baris).objects.diketahui().get(pegawai=pegawai, berlaku__startswith=tmt)


@transaction.atomic
def batalkan(baris: Any, *, alasan: str, pelaku: Any = None) -> None:
    """Withdraw a row: what held before lasts on; raises SudahBerubah if it is closed."""
    pegawai, garis = _buka(baris)
    _tulis(pegawai, type(baris), keluarkan(garis, baris), alasan, pelaku)
    segarkan_unit(pegawai)


@transaction.atomic
def ubah_pegawai(pegawai: Pegawai, versi: int, isi: dict[str, Any]) -> Pegawai:
    """Change a person's own fields; raises SudahBerubah where another edit came first."""
    current = Pegawai.objects.select_for_update().get(pk=pegawai.pk)
    if current.versi != versi:
        raise SudahBerubah(current)
    for name, value in isi.items():
        setattr(current, name, value)
    current.versi = versi + 1
    current.full_clean(validate_unique=True)
    current.save()
    return current


@transaction.atomic
def berhentikan(pegawai: Pegawai, hari: date | None, sebab: str = "", *, pelaku: Any = None) -> None:
    """Record that a person serves no more from a day on; the jabatan in force ends there, the pangkat lasts.

    Another day corrects the first; None takes it back, and the jabatan that ended with it goes on.
    """
    before = _kunci(pegawai).berhenti
    garis = []
    for each in map(_ruas, RiwayatJabatan.objects.diketahui().filter(pegawai=pegawai)):
        open_end = None if before and each.akhir == before else each.akhir
        if hari is None or each.tmt < hari:
            garis.append(Ruas(each.tmt, each.isi, _awal(open_end, hari), each.asal))
    alasan = str(Pegawai.SebabBerhenti(sebab).label) if sebab else ""
    _tulis(pegawai, RiwayatJabatan, garis, alasan=alasan, pelaku=pelaku)
    Pegawai.objects.filter(pk=pegawai.pk).update(berhenti=hari, sebab_berhenti=sebab, versi=F("versi") + 1)


def _awal(*days: date | None) -> date | None:
    """Give the earlier of two days; None stands for no end."""
    return min((day for day in days if day), default=None)


def segarkan_unit(pegawai: Pegawai) -> None:
    """Put the person into the unit of the jabatan in force today."""
    row = RiwayatJabatan.objects.diketahui().pada(timezone.localdate()).filter(pegawai=pegawai).first()
    if row and row.unit_id and row.unit_id != pegawai.unit_id:
        pegawai.unit_id = row.unit_id
        Pegawai.objects.filter(pk=pegawai.pk).update(unit_id=row.unit_id)


@transaction.atomic
def _catat(pegawai: Pegawai, model: Any, tmt: date, isi: dict[str, Any], pelaku: Any, alasan: str) -> Any:
    _kunci(pegawai)
    garis = [_ruas(row) for row in model.objects.diketahui().filter(pegawai=pegawai)]
    _tulis(pegawai, model, sisipkan(garis, Ruas(tmt, isi)), alasan, pelaku)
    return model.objects.diketahui().get(pegawai=pegawai, berlaku__startswith=tmt)


def _buka(baris: Any) -> tuple[Pegawai, list[Ruas]]:
    pegawai = _kunci(baris.pegawai)
    rows = list(type(baris).objects.diketahui().filter(pegawai=pegawai))
    if baris.pk not in {row.pk for row in rows}:
        raise SudahBerubah(rows)
    return pegawai, [_ruas(row) for row in rows]


def _kunci(pegawai: Pegawai) -> Pegawai:
    """Let one change of a person's line wait for the other."""
    locked: Pegawai = Pegawai.objects.select_for_update(of=("self",)).get(pk=pegawai.pk)
    return locked


def _ruas(row: Any) -> Ruas:
    names = ISI_PANGKAT if isinstance(row, RiwayatPangkat) else ISI_JABATAN
    return Ruas(row.tmt, {name: getattr(row, name) for name in names}, row.akhir, row)


def _tulis(pegawai: Pegawai, model: Any, garis: Sequence[Ruas], alasan: str, pelaku: Any) -> None:
    """Make the record say this line: rows that it no longer says are closed, new ones are written."""
    saat = timezone.now()
    kept = {each.asal.pk for each in garis if each.asal is not None and _sama(each)}
    stale = [row for row in model.objects.diketahui().filter(pegawai=pegawai) if row.pk not in kept]
    fresh = [each for each in rapatkan(garis) if each.asal is None or each.asal.pk not in kept]
    known = {(row.tmt, row.akhir): _ruas(row).isi for row in stale}
    if (
        fresh
        and len(fresh) == len(stale)
        and all(_berisi(known.get((each.tmt, each.akhir)), each.isi) for each in fresh)
    ):
        # The same said again is no correction.
        return
    for row in stale:
        model.objects.filter(pk=row.pk).update(tercatat=(row.tercatat.lower, saat), ditutup_oleh=pelaku)
    for each in fresh:
        model.objects.create(
            pegawai=pegawai,
            berlaku=(each.tmt, each.akhir),
            tercatat=(saat, None),
            # A neighbour whose end moves is not itself corrected.
            alasan=each.asal.alasan if each.asal is not None else alasan,
            dicatat_oleh=pelaku,
            **_kolom(each.isi),
        )


def _sama(each: Ruas) -> bool:
    return (each.asal.tmt, each.asal.akhir) == (each.tmt, each.akhir)


def _berisi(stands: dict[str, Any] | None, isi: dict[str, Any]) -> bool:
    told = _kolom(isi)
    return stands is not None and all(stands[name] == value for name, value in told.items())


def _kolom(isi: dict[str, Any]) -> dict[str, Any]:
    """Name foreign keys by their column."""
    return {
        f"{name}_id" if name in ("unit", "bukti") else name: getattr(value, "pk", value) for name, value in isi.items()
    }
