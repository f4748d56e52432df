"""An assessed record in the form that the command line and the API give (interfaces: a person's record)."""

from dataclasses import asdict
from typing import Any

from jenjang.core.engine.amounts import amount_text
from jenjang.core.engine.answer import Answer, answer_of
from jenjang.core.engine.citations import precise
from jenjang.core.engine.explain import Explanation, Line, Told, outer
from jenjang.core.engine.run import Run
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.berkas import BerkasNilai, Masalah, Pegawai
from jenjang.core.penilaian.perorangan.kegiatan_dinilai import PENGEMBANGAN_PROFESI, KegiatanDinilai
from jenjang.core.penilaian.perorangan.nilai import HasilNilai, TahunDinilai
from jenjang.core.penilaian.perorangan.pilihan import pilihan_lain
from jenjang.core.penilaian.perorangan.seumur import SeumurJabatan
from jenjang.core.penilaian.perorangan.seumur_json import seumur_json
from jenjang.core.penilaian.perorangan.syarat import Syarat, syarat_jenjang, syarat_pangkat

TAHUN_SHOWN = ("capaian", "dasar_target", "batas_150", "ak_ditetapkan", "hilang")


def hasil_json(hasil: HasilNilai, bahasa: str = "id", seumur: SeumurJabatan | None = None) -> dict[str, Any]:
    """Write an assessed record with its whole trace as plain data: decimal text, ISO dates, null for unknown.

    Claims of the same work share one sheet of `jejak`, which names the first as `nama` and the others in `juga`.
    `seumur` adds the history through all regimes where the record reaches beyond 2022.
    """
    trace = _Trace(bahasa)
    kegiatan = [_kegiatan(each, trace) for each in hasil.kegiatan]
    tahun = [_tahun(each, trace) for each in hasil.tahun]
    for name, answer in (("pangkat", hasil.pangkat), ("jenjang", hasil.jenjang)):
        if answer is not None:
            trace.answer(name, answer)
    trace.penafsiran.update(each.penafsiran for each in hasil.asumsi if each.penafsiran)
    if seumur is not None:
        trace.penafsiran.update(seumur.penafsiran())
    own = [sentence(each.kode, bahasa, **each.isi) for each in hasil.asumsi]
    own += pilihan_lain(hasil, sorted(each for each in trace.penafsiran if not each.startswith("K")), bahasa)
    return {
        "pegawai": pegawai_json(hasil.berkas.pegawai),
        "kegiatan": kegiatan,
        "tahun": tahun,
        "pangkat": _step(hasil.pangkat, syarat_pangkat(hasil, bahasa)),
        "jenjang": _step(hasil.jenjang, syarat_jenjang(hasil, bahasa)),
        "masalah": [masalah_json(each, bahasa) for each in hasil.berkas.masalah],
        "catatan": [masalah_json(each, bahasa) for each in hasil.berkas.catatan],
        "asumsi": list(dict.fromkeys([*own, *trace.asumsi])),
        "penafsiran": sorted(trace.penafsiran),
        "dasar": precise(trace.dasar),
        "jejak": trace.lines,
        **(seumur_json(seumur, bahasa) if seumur else {}),
    }


def hasil_kosong(berkas: BerkasNilai, bahasa: str = "id") -> dict[str, Any]:
    """Write a record that was not assessed in the same form: its person, its problems, nothing else."""
    return {
        "pegawai": pegawai_json(berkas.pegawai),
        "kegiatan": [],
        "tahun": [],
        "pangkat": None,
        "jenjang": None,
        "masalah": [masalah_json(each, bahasa) for each in berkas.masalah],
        "catatan": [masalah_json(each, bahasa) for each in berkas.catatan],
        "asumsi": [],
        "penafsiran": [],
        "dasar": [],
        "jejak": [],
    }


def masalah_json(masalah: Masalah, bahasa: str = "id") -> dict[str, Any]:
    """Write a problem with its place and its sentence."""
    return {
        "lembar": masalah.lembar,
        "baris": masalah.baris,
        "kolom": masalah.kolom,
        "nilai": masalah.nilai,
        "pesan": masalah.pesan(bahasa),
    }


def pegawai_json(pegawai: Pegawai) -> dict[str, Any]:
    """Write the person's fields under the names of the record."""
    amounts = {"saldo_awal", "pengembangan_profesi"}
    names = (
        "nama", "nip", "instansi", "jenjang", "golongan", "tmt_jenjang", "tmt_pangkat", "pendidikan", "status",
        "saldo_awal", "pengembangan_profesi", "hasil_kerja_minimal", "lowongan",
    )  # fmt: skip
    fields: dict[str, Any] = {}
    for name in names:
        value = getattr(pegawai, name)
        if name in amounts and value is not None:
            value = amount_text(value)
        elif name.startswith("tmt_") and value is not None:
            value = value.isoformat()
        fields[name] = value
    return fields


# A claim's sheet, its articles, and the readings it rests on.
_Explained = tuple[list[Line], list[str], list[str]]


def jejak_menurut_nama(jejak: list[Line]) -> dict[str, Line]:
    """Give the sheets of a written record by every name they stand for ("kegiatan baris 2", "tahun 2021")."""
    return {name: each for each in jejak for name in (each["nama"], *each.get("juga", ()))}


class _Trace:
    """What the whole result rests on, gathered while its parts are written."""

    def __init__(self, bahasa: str) -> None:
        self.bahasa = bahasa
        self.lines: list[Line] = []
        self.dasar: list[str] = []
        self.penafsiran: set[str] = set()
        self.asumsi: list[str] = []
        self._told: dict[str, Told] = {}
        self._known: dict[tuple[Any, ...], _Explained] = {}
        self._shown: dict[int, Line] = {}

    def explained(self, run: Run) -> _Explained:
        """Give sheet, articles and readings of a claim; within a year the same work comes again and is told once."""
        key = (run.plan.ruleset, *(run[name] for name in run.plan.inputs))
        if key not in self._known:
            shared = self._told.setdefault(run.plan.ruleset, Told())
            told = Explanation(run, ("diterima", "ak"), self.bahasa, shared)
            self._known[key] = (told.sheet(), told.dasar(), told.penafsiran())
        return self._known[key]

    def add(self, name: str, lembar: list[Line], dasar: list[str], penafsiran: list[str]) -> None:
        """Put a sheet down; the same work once more only adds its name (`juga`) to the sheet it has."""
        shown = self._shown.get(id(lembar))
        if shown is not None:
            shown.setdefault("juga", []).append(name)
            return
        self._shown[id(lembar)] = {"nama": name, "dasar": dasar, "lembar": lembar}
        self.lines.append(self._shown[id(lembar)])
        self.dasar += dasar
        self.penafsiran.update(penafsiran)

    def answer(self, name: str, answer: Answer) -> None:
        self.add(name, answer.jejak, answer.dasar, answer.penafsiran)
        self.asumsi += answer.asumsi


def nama_jejak(each: KegiatanDinilai) -> str:
    """Name a claim in the trace by its place."""
    return f"{each.kegiatan.asal.lembar} baris {each.kegiatan.asal.baris}"


def _kegiatan(each: KegiatanDinilai, trace: _Trace) -> dict[str, Any]:
    sheet, dasar, readings = trace.explained(each.run)
    trace.add(nama_jejak(each), sheet, dasar, readings)
    refused = each.diterima is not True
    return {
        "lembar": each.kegiatan.asal.lembar,
        "baris": each.kegiatan.asal.baris,
        "kode": each.butir.kode,
        "jumlah": each.kegiatan.jumlah,
        "kelompok": each.kelompok,
        "jenjang_saat_itu": each.kedudukan.jenjang,
        "diterima": outer(each.diterima, "ya_tidak"),
        "faktor": None if refused else each.faktor,
        "ak": outer(each.run["ak"], "angka_kredit"),
        "dasar": dasar,
        "alasan": each.alasan(trace.bahasa),
    }


def _tahun(each: TahunDinilai, trace: _Trace) -> dict[str, Any]:
    answer = answer_of(each.run, (*TAHUN_SHOWN, "target_terpenuhi", "kurang"), trace.bahasa)
    trace.answer(f"tahun {each.tahun}", answer)
    shown = answer.hasil or {}
    return {
        "tahun": each.tahun,
        "jenjang": each.kedudukan.jenjang,
        "golongan": each.kedudukan.golongan,
        "status": each.kedudukan.status,
        **{name: shown[name] for name in TAHUN_SHOWN},
        "penunjang": amount_text(each.penunjang),
        PENGEMBANGAN_PROFESI: amount_text(each.pengembangan_profesi),
        "target_terpenuhi": shown["target_terpenuhi"],
        "kurang": shown["kurang"],
    }


def _step(answer: Answer | None, syarat: list[Syarat]) -> dict[str, Any] | None:
    if answer is None:
        return None
    listed = [asdict(each) for each in syarat]
    return {**(answer.hasil or {}), "alasan": answer.alasan, "syarat": listed, "dasar": answer.dasar}
