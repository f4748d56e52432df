"""A whole life of credit for people: a sentence, the line, its rows, and the next steps under the law of a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from jenjang.core.angka_kredit.konversi.golongan import golongan_jenjang
from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.dates import date_for_people, date_of
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.periksa.tanggal import tampil
from jenjang.core.penilaian.perorangan.seumur import KONVERSI, SeumurJabatan
from jenjang.surat.perhitungan.angka import kolom_angka
from jenjang.surat.perhitungan.batang import susun_batang
from jenjang.surat.perhitungan.garis import Garis, susun_garis
from jenjang.surat.perhitungan.langkah_tampil import LangkahTampil
from jenjang.surat.perhitungan.waktu import hari

JUMLAH: Final = ("ak", "saldo_jenjang", "saldo_golongan")
KOLOM: Final = ("tanggal", "peraturan", "peristiwa", "kedudukan", *JUMLAH)


@dataclass(frozen=True, slots=True)
class SeumurTampil:
    """The history in words; `jumlah` are the amounts of its rows in millionths.

    `pangkat` and `jenjang` are None where the day falls under the earlier law.
    """

    kalimat: str
    akun: str
    garis: Garis | None
    baris: tuple[tuple[str, ...], ...]
    jumlah: tuple[tuple[int | None, ...], ...]
    pangkat: LangkahTampil | None
    jenjang: LangkahTampil | None
    catatan: tuple[str, ...]


def susun_seumur(seumur: SeumurJabatan, bahasa: str = "id") -> SeumurTampil:
    """Put a history and its next step into words."""
    notes = [sentence("seumur_akun", bahasa)]
    if confirmation := seumur.catatan(bahasa):
        notes.append(confirmation)
    for problem in (*seumur.riwayat.masalah, *seumur.riwayat.peringatan):
        said = sentence(problem.kode, bahasa, **problem.isi)
        notes.append(f"{problem.tempat}: {said}" if problem.tempat else said)
    answer = seumur.langkah.jawaban
    converted = seumur.langkah.peraturan == KONVERSI and answer is not None
    if converted and answer is not None:
        notes += answer.asumsi
    if seumur.langkah.catatan and not converted:
        notes.append(sentence(seumur.langkah.catatan, bahasa))
    notes += _periode(seumur, bahasa)
    return SeumurTampil(
        kalimat=_kalimat(seumur, bahasa),
        akun=notes[0],
        garis=susun_garis(seumur.riwayat.baris, seumur.pada),
        baris=_rows(seumur, bahasa),
        jumlah=tuple(tuple(getattr(each, name) for name in JUMLAH) for each in seumur.riwayat.baris),
        pangkat=_step(seumur, "pangkat", bahasa) if converted else None,
        jenjang=_step(seumur, "jenjang", bahasa) if converted else None,
        catatan=tuple(dict.fromkeys(notes)),
    )


def _periode(seumur: SeumurJabatan, bahasa: str) -> list[str]:
    """Say from which day the next pangkat may take effect, and how far that is known."""
    opens = seumur.periode_pangkat()
    if opens is None:
        return []
    day, mark = opens
    told = {"tanggal": date_for_people(day, bahasa), "tanda": mark.tanda if mark else ""}
    known = mark is None or mark.is_confirmed
    return [sentence("seumur_periode_pangkat" if known else "seumur_periode_pangkat_tanda", bahasa, **told)]


def judul_kolom(bahasa: str) -> list[str]:
    """Give the heads of the table of rows."""
    return [sentence(f"seumur_{name}", bahasa) for name in KOLOM]


def _kalimat(seumur: SeumurJabatan, bahasa: str) -> str:
    found = seumur.langkah
    saldo = found.baris.saldo_jenjang if found.baris else None
    return sentence(
        "seumur_kalimat" if saldo is not None else "seumur_kalimat_tidak_diketahui",
        bahasa,
        tanggal=hari(seumur.pada, bahasa),
        kedudukan=f"{found.kedudukan.jenjang} {found.kedudukan.golongan}",
        peraturan=regulations()[found.peraturan].nama,
        saldo=amount_for_people(saldo or 0, bahasa),
    )


def _rows(seumur: SeumurJabatan, bahasa: str) -> tuple[tuple[str, ...], ...]:
    rows = seumur.riwayat.baris
    columns = [
        kolom_angka([getattr(each, name) for each in rows], bahasa)
        for name in ("ak", "saldo_jenjang", "saldo_golongan")
    ]
    told = [
        (
            tampil(date_of(each.tanggal)),
            regulations()[each.peraturan].nama,
            _event(each, bahasa),
            f"{each.jenjang} {each.golongan}",
        )
        for each in rows
    ]
    return tuple((*head, *cells) for head, *cells in zip(told, *columns, strict=True))


def _event(row: Any, bahasa: str) -> str:
    said = sentence(f"seumur_peristiwa_{row.peristiwa}", bahasa)
    if not row.hilang:
        return said
    return f"{said} ({sentence('seumur_hilang', bahasa, jumlah=amount_for_people(row.hilang, bahasa))})"


def _step(seumur: SeumurJabatan, step: str, bahasa: str) -> LangkahTampil:
    """Say how far it is to the next pangkat or jenjang by credit, under the law since 2023."""
    answer: Any = seumur.langkah.jawaban
    hasil, run, held = answer.hasil, answer.run, seumur.langkah.kedudukan
    if hasil[f"minimal_{step}"] is None:
        kode = "lembar_pangkat_puncak" if step == "pangkat" else "lembar_jenjang_puncak"
        jabatan = f"{held.jenjang} {held.golongan}"
        said = sentence(kode, bahasa, jabatan=jabatan, jenjang=held.jenjang)
        return LangkahTampil(said, None, [], [], answer.dasar)
    counted = run["ak_untuk_pangkat" if step == "pangkat" else "jumlah"]
    needed = run["dibutuhkan_pangkat" if step == "pangkat" else "minimal_jenjang"]
    ke = _target(seumur, step)
    if step == "pangkat" and run["pangkat_menyusul"] is True:
        return LangkahTampil(sentence("seumur_pangkat_menyusul", bahasa, ke=ke), None, [], [], answer.dasar, ke)
    said = sentence(
        "lembar_langkah_kurang" if counted < needed else "seumur_langkah_tercapai",
        bahasa,
        langkah=sentence(f"lembar_kenaikan_{step}", bahasa),
        ke=ke,
        jumlah=amount_for_people(counted, bahasa),
        dibutuhkan=amount_for_people(needed, bahasa),
        kurang=amount_for_people(max(needed - counted, 0), bahasa),
    )
    over = max(counted - needed, 0) if step == "jenjang" else 0
    bar = susun_batang(max(counted, 0), needed, hilang=over)
    return LangkahTampil(said, bar, [], _notes(step, run, bahasa), answer.dasar, ke, max(counted, 0), needed)


def _target(seumur: SeumurJabatan, step: str) -> str:
    found = seumur.langkah
    if step == "pangkat":
        return f"{found.kedudukan.jenjang} {found.pangkat}"
    return f"{found.jenjang} {golongan_jenjang(str(found.jenjang))[0]}"


def _notes(step: str, run: Any, bahasa: str) -> Sequence[str]:
    taken_off = run["jumlah"] - run["ak_untuk_pangkat"] if step == "pangkat" else 0
    if not taken_off:
        return []
    return [sentence("seumur_dikurangi", bahasa, jumlah=amount_for_people(taken_off, bahasa))]
