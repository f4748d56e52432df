"""The next pangkat and the next jenjang for people: a sentence, the bar, and what is missing as a checklist."""

from collections.abc import Sequence
from dataclasses import dataclass

from jenjang.core.engine.amounts import amount_for_people, parse_amount
from jenjang.core.engine.answer import Answer
from jenjang.core.engine.unknown import UNKNOWN
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.perorangan.nilai import HasilNilai
from jenjang.core.penilaian.perorangan.syarat import Syarat, syarat_jenjang, syarat_pangkat
from jenjang.surat.perhitungan.batang import Batang, susun_batang

_VERDICT = {True: "memenuhi", False: "syarat", None: "belum"}


@dataclass(frozen=True, slots=True)
class LangkahTampil:
    """One step ahead in words, amounts in millionths; no bar and no `ke` where no step follows."""

    kalimat: str
    batang: Batang | None
    syarat: Sequence[Syarat]
    catatan: Sequence[str]
    dasar: Sequence[str]
    ke: str | None = None
    jumlah: int = 0
    dibutuhkan: int = 0


def langkah_pangkat(hasil: HasilNilai, bahasa: str = "id") -> LangkahTampil:
    """Say how far it is to the next pangkat."""
    answer, run = hasil.pangkat, hasil.pangkat.run
    found = answer.hasil or {}
    conditions = syarat_pangkat(hasil, bahasa)
    if run is None or found["ke"] is None:
        jabatan = f"{hasil.kedudukan.jenjang} {hasil.kedudukan.golongan}"
        return LangkahTampil(
            sentence("lembar_pangkat_puncak", bahasa, jabatan=jabatan), None, conditions, [], answer.dasar
        )
    counted, needed = run["jumlah"], run["ak_dibutuhkan"]
    lost = parse_amount(found["kelebihan_hilang"] or "0")
    return LangkahTampil(
        kalimat=_kalimat("pangkat", answer, found["ke"], counted, needed, bahasa),
        batang=susun_batang(counted, needed, hilang=lost),
        syarat=conditions,
        catatan=[_susunan(hasil, bahasa), *_sisa(answer, bahasa)],
        dasar=answer.dasar,
        ke=found["ke"],
        jumlah=counted,
        dibutuhkan=needed,
    )


def langkah_jenjang(hasil: HasilNilai, bahasa: str = "id") -> LangkahTampil:
    """Say how far it is to the next jenjang."""
    answer = hasil.jenjang
    if answer is None or answer.run is None or answer.run["dibutuhkan"] is UNKNOWN:
        kode = "lembar_jenjang_puncak" if hasil.berkas.pegawai.pendidikan else "lembar_jenjang_tanpa_pendidikan"
        said = sentence(kode, bahasa, jenjang=hasil.kedudukan.jenjang)
        return LangkahTampil(said, None, syarat_jenjang(hasil, bahasa), [], [])
    counted, needed = answer.run["ak_jenjang"], answer.run["dibutuhkan"]
    return LangkahTampil(
        kalimat=_kalimat("jenjang", answer, answer.run["ke"], counted, needed, bahasa),
        batang=susun_batang(counted, needed),
        syarat=syarat_jenjang(hasil, bahasa),
        catatan=[],
        dasar=answer.dasar,
        ke=answer.run["ke"],
        jumlah=counted,
        dibutuhkan=needed,
    )


def _kalimat(langkah: str, answer: Answer, ke: str, counted: int, needed: int, bahasa: str) -> str:
    verdict = (answer.hasil or {})["memenuhi"]
    kode = "kurang" if counted < needed else _VERDICT[verdict]
    return sentence(
        f"lembar_langkah_{kode}",
        bahasa,
        langkah=sentence(f"lembar_kenaikan_{langkah}", bahasa),
        ke=ke,
        jumlah=amount_for_people(counted, bahasa),
        dibutuhkan=amount_for_people(needed, bahasa),
        kurang=amount_for_people(max(needed - counted, 0), bahasa),
    )


def _susunan(hasil: HasilNilai, bahasa: str) -> str:
    """Say what the sum toward the pangkat is made of; parts of nought are left out."""
    run = hasil.pangkat.run
    parts = {} if run is None else {
        "saldo_awal": run["saldo_awal"],
        "tugas_jabatan": run["tugas_jabatan"],
        "penunjang": run["penunjang_dihitung"],
        "pengembangan_profesi": run["pengembangan_profesi_dihitung"],
    }  # fmt: skip
    said = [
        f"{sentence(f'lembar_{name}', bahasa)} {amount_for_people(amount, bahasa)}"
        for name, amount in parts.items()
        if amount or name == "tugas_jabatan"
    ]
    return sentence("lembar_susunan", bahasa, susunan=" + ".join(said))


def _sisa(answer: Answer, bahasa: str) -> list[str]:
    found = answer.hasil or {}
    said = []
    for name, kode in (
        ("sisa_dibawa", "lembar_sisa_dibawa"),
        ("kelebihan_hilang", "lembar_kelebihan_hilang"),
        ("penunjang_gugur", "lembar_penunjang_gugur"),
    ):
        amount = parse_amount(found[name] or "0")
        if amount:
            said.append(sentence(kode, bahasa, jumlah=amount_for_people(amount, bahasa)))
    return said
