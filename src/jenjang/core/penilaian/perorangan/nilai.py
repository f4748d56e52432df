"""A person's record assessed: each claim, each year against target and limit, the next pangkat and jenjang.

The record comes checked: problems are named elsewhere (`periksa`), and what is assessed here is known to be readable.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import Any, Final

from jenjang.core.angka_kredit.keputusan_tahun import awal_tahun
from jenjang.core.angka_kredit.konversi.isian import periksa_sesuai_atau_menyusul
from jenjang.core.angka_kredit.tahun import TAHUN
from jenjang.core.engine.amounts import amount_text, parse_amount
from jenjang.core.engine.answer import Answer
from jenjang.core.engine.dates import date_of, number_of
from jenjang.core.engine.question import Context
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.run import Run
from jenjang.core.engine.unknown import UNKNOWN, is_known
from jenjang.core.jabatan.isian import baca_pendidikan
from jenjang.core.jabatan.jenjang import KEAHLIAN, KETERAMPILAN
from jenjang.core.karier.keputusan_kenaikan import kenaikan_jenjang, kenaikan_pangkat
from jenjang.core.karier.tabel_lintasan import langkah
from jenjang.core.penilaian.berkas import BerkasNilai, Kegiatan, Pegawai
from jenjang.core.penilaian.perorangan.akun import (
    Akun,
    angka_golongan,
    golongan_dijalani,
    pendidikan_lampiran,
    susun_akun,
)
from jenjang.core.penilaian.perorangan.kegiatan_dinilai import (
    PENGEMBANGAN_PROFESI,
    PENUNJANG,
    TUGAS_JABATAN,
    KegiatanDinilai,
    nilai_kegiatan,
)
from jenjang.core.penilaian.perorangan.riwayat import STATUS_BIASA, Kedudukan, akhir_tahun, pada, susun_kedudukan

PERATURAN: Final = "permenpanrb-33-2020"


@dataclass(frozen=True, slots=True)
class TahunDinilai:
    """One year: the run of its rules, the post of 31 December, and what of Lampiran III fell into it (millionths)."""

    tahun: int
    kedudukan: Kedudukan
    run: Run
    penunjang: int
    pengembangan_profesi: int


@dataclass(frozen=True, slots=True)
class Asumsi:
    """A sentence on what was taken as given: its code, its facts, and the reading it rests on where there is one."""

    kode: str
    isi: Mapping[str, Any] = field(default_factory=dict)
    penafsiran: str = ""


@dataclass(frozen=True, slots=True)
class HasilNilai:
    """A whole record assessed; `penafsiran` holds the readings asked for by letter."""

    berkas: BerkasNilai
    kedudukan: Kedudukan
    kegiatan: tuple[KegiatanDinilai, ...]
    tahun: tuple[TahunDinilai, ...]
    akun: Akun
    pangkat: Answer
    jenjang: Answer | None
    asumsi: tuple[Asumsi, ...]
    penafsiran: Mapping[str, str] = field(default_factory=dict)


def nilai_berkas(
    berkas: BerkasNilai, context: Context | None = None, dinilai: tuple[KegiatanDinilai, ...] | None = None
) -> HasilNilai:
    """Assess a record under PermenPANRB 33/2020: claims without a problem, years, account and next steps.

    `dinilai` are its claims where they were assessed before, under readings that bear on them alike.
    """
    context = context or Context()
    posts = _berangka(susun_kedudukan(berkas))
    kegiatan = dinilai
    if kegiatan is None:
        kegiatan = tuple(_nilai(each, posts, context) for each in berkas.kegiatan_tanpa_masalah())
    tahun = _nilai_tahun(berkas, posts, kegiatan, context)
    akun = susun_akun(
        posts,
        berkas.pegawai.saldo_awal or 0,
        berkas.pegawai.pengembangan_profesi or 0,
        [(each.tahun, each.run["ak_ditetapkan"]) for each in tahun],
        kegiatan,
    )
    held = posts[-1]
    pangkat = _pangkat(berkas, held, akun, context)
    return HasilNilai(
        berkas=berkas,
        kedudukan=held,
        kegiatan=kegiatan,
        tahun=tahun,
        akun=akun,
        pangkat=pangkat,
        jenjang=_jenjang(berkas, posts, akun, pangkat, context),
        asumsi=tuple(_asumsi(berkas, posts, kegiatan, tahun, akun)),
        penafsiran=context.penafsiran,
    )


def _berangka(posts: tuple[Kedudukan, ...]) -> tuple[Kedudukan, ...]:
    """Leave out posts whose golongan is not of the jenjang, as since 2023 some are: this regulation has no figure.

    Raises Refusal where every post is such a one.
    """
    found = tuple(each for each in posts if (each.jenjang, each.golongan) in langkah())
    if not found:
        periksa_sesuai_atau_menyusul(posts[-1].jenjang, posts[-1].golongan)
    return found or posts


def _nilai(kegiatan: Kegiatan, posts: Sequence[Kedudukan], context: Context) -> KegiatanDinilai:
    day = kegiatan.tanggal_mulai or date.min
    return nilai_kegiatan(kegiatan, pada(tuple(posts), day), context.penafsiran)


def _nilai_tahun(
    berkas: BerkasNilai, posts: tuple[Kedudukan, ...], kegiatan: Sequence[KegiatanDinilai], context: Context
) -> tuple[TahunDinilai, ...]:
    plan = TAHUN.plan(readings=context.penafsiran)
    assessed: list[TahunDinilai] = []
    kept = 0
    for tahun in sorted({each.tahun for each in kegiatan}):
        own = [each for each in kegiatan if each.tahun == tahun]
        held = pada(posts, akhir_tahun(tahun))
        sums = {group: sum(each.ak for each in own if each.kelompok == group) for group in _GROUPS}
        run = plan.run(
            {
                "jenjang": held.jenjang,
                "status": held.status,
                "capaian": sums[TUGAS_JABATAN] + kept,
                "awal_tahun": awal_tahun(tahun),
                "mulai_bertugas": _mulai(posts[0], tahun),
                "lampiran_iii": sums[PENUNJANG] + sums[PENGEMBANGAN_PROFESI] > 0,
            }
        )
        kept = run["disimpan"]
        assessed.append(TahunDinilai(tahun, held, run, sums[PENUNJANG], sums[PENGEMBANGAN_PROFESI]))
    return tuple(assessed)


_GROUPS: Final = (TUGAS_JABATAN, PENUNJANG, PENGEMBANGAN_PROFESI)


def _mulai(first: Kedudukan, tahun: int) -> Any:
    """Give the day from which the year's work is rated here: the post's own, or the regulation's in its first year."""
    force = regulations()[PERATURAN].sejak
    days = [number_of(first.sejak)] if first.sejak is not None and first.sejak.year == tahun else []
    if force // 10000 == tahun:
        days.append(force)
    return max(days, default=awal_tahun(tahun))


def _pangkat(berkas: BerkasNilai, held: Kedudukan, akun: Akun, context: Context) -> Answer:
    pegawai = berkas.pegawai
    data = {
        "jenjang": held.jenjang,
        "golongan": held.golongan,
        "tugas_jabatan": akun.tugas_jabatan,
        "saldo_awal": akun.saldo_awal,
        "penunjang": akun.penunjang,
        "pengembangan_profesi": akun.pengembangan_profesi,
        "pendidikan": _given(_pendidikan(pegawai)),
        "hasil_kerja_minimal": _given(pegawai.hasil_kerja_minimal),
        "syarat_jenjang_lain": False if pegawai.lowongan is False else UNKNOWN,
        "tmt_pangkat": UNKNOWN if pegawai.tmt_pangkat is None else number_of(akun.sejak or pegawai.tmt_pangkat),
        "tmt_usul": UNKNOWN,
        "nilai_kinerja": UNKNOWN,
        "proses_disiplin": UNKNOWN,
    }
    return kenaikan_pangkat(data, context)


def _jenjang(
    berkas: BerkasNilai, posts: Sequence[Kedudukan], akun: Akun, pangkat: Answer, context: Context
) -> Answer | None:
    held, pegawai = posts[-1], berkas.pegawai
    ladder = KETERAMPILAN if held.jenjang in KETERAMPILAN else KEAHLIAN
    place = ladder.index(held.jenjang) + 1
    if place == len(ladder) or (own := _pendidikan(pegawai)) is None:
        return None
    pendidikan = pendidikan_lampiran(own, held)
    served = golongan_dijalani(held, _naik_di_jenjang(berkas, posts), pendidikan)
    earned = sum(angka_golongan(Kedudukan(None, held.jenjang, each, "")) for each in served[:-1])
    # The credit of the jenjang is built from that of its promotions, penunjang within the limit included (R14).
    penunjang = parse_amount((pangkat.hasil or {})["penunjang_dihitung"])
    data = {
        "dari": held.jenjang,
        "ke": ladder[place],
        "pendidikan": pendidikan,
        "ak_jenjang": earned + akun.saldo_awal + akun.tugas_jabatan + akun.pengembangan_profesi + penunjang,
        "pengembangan_profesi": akun.pengembangan_profesi,
        "uji_kompetensi": UNKNOWN,
        "hasil_kerja_minimal": _given(pegawai.hasil_kerja_minimal),
        "syarat_lain": UNKNOWN,
        "lowongan": _given(pegawai.lowongan),
        "masuk_pada": served[0],
        "pelatihan_fungsional": UNKNOWN,
    }
    answer = kenaikan_jenjang(data, context)
    if pendidikan != own:
        answer.reads("R10")
    return answer


def _naik_di_jenjang(berkas: BerkasNilai, posts: Sequence[Kedudukan]) -> bool:
    """Whether the present golongan was taken later than the present jenjang."""
    entered = berkas.pegawai.tmt_jenjang
    rank = berkas.pegawai.tmt_pangkat
    for before, after in pairwise(posts):
        if before.jenjang != after.jenjang:
            entered = rank = after.sejak
        elif before.golongan != after.golongan:
            rank = after.sejak
    return entered is not None and rank is not None and entered < rank


def _pendidikan(pegawai: Pegawai) -> str | None:
    """Give the education as the tables know it: a record writes S1/D4 as Lampiran VI does."""
    return None if pegawai.pendidikan is None else str(baca_pendidikan(pegawai.pendidikan))


def _given(value: Any) -> Any:
    return UNKNOWN if value is None else value


def _asumsi(
    berkas: BerkasNilai,
    posts: Sequence[Kedudukan],
    kegiatan: Sequence[KegiatanDinilai],
    tahun: Sequence[TahunDinilai],
    akun: Akun,
) -> list[Asumsi]:
    said: list[Asumsi] = []
    if open_claims := [str(each.kegiatan.asal.baris) for each in kegiatan if not is_known(each.diterima)]:
        said.append(Asumsi("kegiatan_belum_diputuskan", {"baris": ", ".join(open_claims)}))
    if berkas.pegawai.status is None and any(post.status == STATUS_BIASA for post in posts):
        said.append(Asumsi("status_dianggap_biasa"))
    if berkas.pegawai.saldo_awal is None:
        said.append(Asumsi("saldo_awal_dianggap_nol"))
    said += [Asumsi("tahun_tanpa_prorata", {"tahun": e.tahun}, "R07") for e in tahun if e.run["sebagian_tahun"] is True]
    changed = {post.sejak.year for post in posts[1:] if post.sejak is not None}
    said += [Asumsi("tahun_berubah_kedudukan", {"tahun": e.tahun}, "R48") for e in tahun if e.tahun in changed]
    end = regulations()[PERATURAN].sampai
    if end is not None:
        said += [
            Asumsi("tahun_peraturan_lain", {"tahun": e.tahun, "tanggal": date_of(end).isoformat()})
            for e in tahun
            if e.tahun > end // 10000
        ]
    if akun.kurang_saat_naik:
        said.append(Asumsi("kenaikan_tercatat_kurang", {"kurang": amount_text(akun.kurang_saat_naik)}))
    if berkas.pegawai.pendidikan is None:
        said.append(Asumsi("jenjang_perlu_pendidikan"))
    return said
