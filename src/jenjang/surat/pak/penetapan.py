"""The paper Penetapan: the account of the jenjang in six rows, both minimums, and whether a rise may be considered."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from jenjang.core.angka_kredit.konversi.golongan import golongan_jenjang
from jenjang.core.angka_kredit.riwayat.kenaikan import golongan_berikut
from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.question import Context
from jenjang.core.engine.words import sentence
from jenjang.core.jabatan.jenjang import KEAHLIAN, KETERAMPILAN
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.kepegawaian.pangkat import pangkat_dan_golongan
from jenjang.core.penilaian.berkas import BerkasNilai
from jenjang.core.penilaian.perorangan.penetapan import PenetapanBerkas, penetapan_berkas
from jenjang.surat.keputusan.tulis.naskah import Rata, Sel, Tabel
from jenjang.surat.pak.bingkai import Isi, bingkai
from jenjang.surat.pak.catatan import catatan
from jenjang.surat.pak.konversi import masa, penafsiran_periode
from jenjang.surat.pak.naskah import BagianPak, JenisPak, Pak
from jenjang.surat.pak.tabel import susun_tabel
from jenjang.surat.perhitungan.angka import kolom_angka

KOLOM: Final = ("nomor", "uraian", "lama", "baru", "jumlah", "keterangan")
_LEBAR: Final = (7, 38, 13, 13, 13, 20)
KOLOM_MINIMAL: Final = ("uraian", "pangkat", "jenjang")
_LEBAR_MINIMAL: Final = (56, 22, 22)


def susun_penetapan(berkas: BerkasNilai, context: Context, pada: date, tahun: int | None = None) -> Sequence[Pak]:
    """Lay out the account on a day, at the latest the last of a year where it is named. Raises Refusal."""
    day = pada if tahun is None else min(pada, date(tahun, 12, 31))
    found = penetapan_berkas(berkas, context, day)
    if not (found.baru or found.integrasi or _entered(berkas)):
        return []
    bahasa = context.bahasa
    answers = [found.jawaban, *(each.jawaban for each in (*found.lama, *found.baru))]
    held = found.kedudukan
    akun = sentence("pak_akun_jenjang", bahasa, jenjang=held.jenjang, golongan=held.golongan)
    isi = Isi(
        jenis=JenisPak.PENETAPAN,
        jenjang=held.jenjang,
        golongan=held.golongan,
        masa=masa(found.baru) if found.baru else None,
        bagian=[
            BagianPak(sentence("pak_bagian_penetapan", bahasa), _table(berkas, found, bahasa)),
            BagianPak(sentence("pak_bagian_minimal", bahasa), _minimums(found, bahasa)),
        ],
        kalimat=_verdicts(found, bahasa),
        catatan=catatan(answers, context, akun, penafsiran_periode(berkas, context)),
        kredit_baru=sum(each.ak for each in found.baru) + _pendidikan(berkas, found)[1],
        sampai=day,
    )
    return [bingkai(berkas, isi, context)]


def _entered(berkas: BerkasNilai) -> bool:
    orang = berkas.pegawai
    return any(each for each in (orang.ak_dasar, orang.ak_jf_lama, orang.ak_penyesuaian))


def _run(found: PenetapanBerkas) -> Any:
    return found.jawaban.run


def _table(berkas: BerkasNilai, found: PenetapanBerkas, bahasa: str) -> Tabel:
    run = _run(found)
    before, new = (sum(each.ak for each in part) for part in (found.lama, found.baru))
    rows = [
        ("ak_dasar", run["ak_dasar"], 0),
        ("ak_jf_lama", run["ak_jf_lama"], 0),
        ("ak_penyesuaian", run["ak_penyesuaian"], 0),
        ("ak_konversi", before, new),
        ("ak_pendidikan", *_pendidikan(berkas, found)),
        ("ak_integrasi", run["ak_integrasi"], 0),
    ]
    totals = (sum(old for _, old, _ in rows), sum(added for _, _, added in rows))
    amounts = [*rows, ("", *totals)]
    flat = [each for _, lama, baru in amounts for each in (lama, baru, lama + baru)]
    # Nothing stands as a dash, but in the sum.
    figures = kolom_angka([each or None for each in flat[:-3]] + flat[-3:], bahasa)
    old, added, both = (figures[at::3] for at in range(3))
    remarks = _remarks(berkas, found, bahasa)
    body = [
        [str(at + 1), sentence(f"pak_baris_{name}", bahasa), old[at], added[at], both[at], remarks.get(name, "")]
        for at, (name, _, _) in enumerate(rows)
    ]
    foot = (
        Sel(sentence("pak_total", bahasa), rata=Rata.TENGAH, rentang=2, tebal=True),
        *(Sel(column[-1], rata=Rata.KANAN, tebal=True) for column in (old, added, both)),
        Sel(""),
    )
    return susun_tabel(KOLOM, _LEBAR, body, bahasa, kiri=2, kaki=[foot])


def _pendidikan(berkas: BerkasNilai, found: PenetapanBerkas) -> tuple[int, int]:
    """Give the credit of a higher degree as old and new: new in the year in which its title was recorded."""
    credit, day = int(_run(found)["ak_pendidikan"]), berkas.pegawai.tanggal_pencantuman_gelar
    last = found.baru[-1].tahun if found.baru else None
    return (credit, 0) if day and last and day.year < last else (0, credit)


def _remarks(berkas: BerkasNilai, found: PenetapanBerkas, bahasa: str) -> dict[str, str]:
    """Say where the credit brought over stood."""
    remarks = {}
    if found.integrasi and found.integrasi.baris.nomor:
        remarks["ak_integrasi"] = sentence("pak_dari_pak", bahasa, nomor=found.integrasi.baris.nomor)
    if _run(found)["ak_pendidikan"]:
        remarks["ak_pendidikan"] = sentence("pak_ijazah", bahasa)
    elif _run(found)["predikat_ijazah_cukup"] is False:
        remarks["ak_pendidikan"] = sentence("pak_ijazah_kurang", bahasa)
    return remarks


def _minimums(found: PenetapanBerkas, bahasa: str) -> Tabel:
    run, hasil = _run(found), found.jawaban.hasil or {}
    amounts = {
        "minimal": ("dibutuhkan_pangkat", "minimal_jenjang"),
        "dihitung": ("ak_untuk_pangkat", "jumlah"),
        "kelebihan": ("kelebihan_pangkat", "kelebihan_jenjang"),
        "kekurangan": ("kurang_pangkat", "kurang_jenjang"),
    }
    exists = (hasil["minimal_pangkat"] is not None, hasil["minimal_jenjang"] is not None)
    columns = [
        kolom_angka([run[keys[at]] if known else None for keys in amounts.values()], bahasa)
        for at, known in enumerate(exists)
    ]
    rows = [[sentence(f"pak_baris_{name}", bahasa), *cells] for name, *cells in zip(amounts, *columns, strict=True)]
    return susun_tabel(KOLOM_MINIMAL, _LEBAR_MINIMAL, rows, bahasa)


def _verdicts(found: PenetapanBerkas, bahasa: str) -> list[str]:
    """Say for pangkat and for jenjang whether the rise may be considered, and into what.

    A pangkat rises inside the jenjang held: where the next one belongs to the next jenjang, that comes first (K02).
    """
    run, hasil, held = _run(found), found.jawaban.hasil or {}, found.kedudukan
    said = []
    following = langkah().get((held.jenjang, held.golongan))
    golongan = following.golongan if following is not None else golongan_berikut(held.golongan)
    if hasil["minimal_pangkat"] is not None and golongan is not None:
        reached = (run["dapat_pangkat"], run["kurang_pangkat"])
        said.append(_verdict("pangkat", *reached, (held.jenjang, golongan), bahasa))
    else:
        pangkat = pangkat_dan_golongan(held.golongan)
        said.append(sentence("pak_tertinggi_pangkat", bahasa, jenjang=held.jenjang, pangkat=pangkat))
    if hasil["minimal_jenjang"] is not None:
        ladder = KETERAMPILAN if held.jenjang in KETERAMPILAN else KEAHLIAN
        following_jenjang = ladder[ladder.index(held.jenjang) + 1]
        reached = (run["dapat_jenjang"], run["kurang_jenjang"])
        said.append(_verdict("jenjang", *reached, (following_jenjang, golongan_jenjang(following_jenjang)[0]), bahasa))
    else:
        said.append(sentence("pak_tertinggi_jenjang", bahasa, jenjang=held.jenjang))
    return said


def _verdict(step: str, reached: Any, short: int, into: tuple[str, str], bahasa: str) -> str:
    name = sentence(f"pak_langkah_{step}", bahasa)
    if not isinstance(reached, bool):
        return sentence("pak_belum_diketahui", bahasa, langkah=name)
    kode = "pak_dapat" if reached else "pak_tidak_dapat"
    said = sentence(kode, bahasa, langkah=name, jenjang=into[0], pangkat=pangkat_dan_golongan(into[1]))
    left = sentence("pak_kurang", bahasa, kurang=amount_for_people(short, bahasa)) if short > 0 else ""
    return f"{said}{left}."
