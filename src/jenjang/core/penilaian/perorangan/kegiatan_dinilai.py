"""One claim assessed by the rules of its kind: tugas jabatan, pengembangan profesi or penunjang."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from jenjang.core.angka_kredit.butir import ButirKegiatan
from jenjang.core.angka_kredit.kegiatan import KEGIATAN
from jenjang.core.angka_kredit.pelatihan import PELATIHAN
from jenjang.core.angka_kredit.pengembangan_profesi import BUTIR_PP
from jenjang.core.angka_kredit.penunjang import BUTIR_PENUNJANG
from jenjang.core.engine.amounts import PER_UNIT, amount_text
from jenjang.core.engine.answer import reasons
from jenjang.core.engine.explain import Line
from jenjang.core.engine.plan import table_in_force
from jenjang.core.engine.run import Run
from jenjang.core.engine.unknown import UNKNOWN, is_known
from jenjang.core.penilaian.berkas import Kegiatan
from jenjang.core.penilaian.periksa.butir import butir_kegiatan
from jenjang.core.penilaian.perorangan.riwayat import Kedudukan

TUGAS_JABATAN: Final = "tugas_jabatan"
PENGEMBANGAN_PROFESI: Final = "pengembangan_profesi"
PENUNJANG: Final = "penunjang"
SEBUTAN: Final = {
    "penugasan_tertulis": "penugasan_nomor",
    "peran_ditentukan": "peran",
    "kode_menurut_jam": "jam",
}


@dataclass(frozen=True, slots=True)
class KegiatanDinilai:
    """A claim, the post held on its day, and the run of the rules that decided it."""

    kegiatan: Kegiatan
    butir: ButirKegiatan
    kelompok: str
    kedudukan: Kedudukan
    run: Run

    @property
    def tahun(self) -> int:
        """The year of the work."""
        day = self.kegiatan.hari_terakhir
        return day.year if day else 0

    @property
    def diterima(self) -> Any:
        """Yes, no, or UNKNOWN where a datum is missing."""
        return self.run["diterima"]

    @property
    def ak(self) -> int:
        """The credit counted in millionths: nothing where refused or not yet decided."""
        return int(self.run["ak"]) if is_known(self.run["ak"]) else 0

    @property
    def faktor(self) -> str | None:
        """The share of the row's credit that counts as decimal text; None where the kind of claim knows none."""
        if self.kelompok != TUGAS_JABATAN or not is_known(self.run["faktor"]):
            return None
        return amount_text(self.run["faktor"] * PER_UNIT // 100)

    def alasan(self, bahasa: str) -> list[Line]:
        """Why the claim is refused or not yet decided; empty when accepted."""
        return reasons(self.run, ("ak",), bahasa, SEBUTAN)


def nilai_kegiatan(kegiatan: Kegiatan, kedudukan: Kedudukan, penafsiran: Mapping[str, str]) -> KegiatanDinilai:
    """Assess one claim by the post held on its day; it has been checked, so that its kode or wording is a butir's."""
    butir = butir_kegiatan(kegiatan, kedudukan.jenjang)
    if butir is None:
        raise ValueError(f"{kegiatan.asal.lembar} {kegiatan.asal.baris}: no butir")
    data = {"kode": butir.kode, "jumlah": _given(kegiatan.jumlah), "jenjang": kedudukan.jenjang}
    if butir.is_tugas_jabatan:
        run = KEGIATAN.plan(readings=penafsiran).run({**data, **_penugasan(kegiatan)})
        return KegiatanDinilai(kegiatan, butir, TUGAS_JABATAN, kedudukan, run)
    if butir.is_penunjang:
        run = BUTIR_PENUNJANG.plan(readings=penafsiran).run({**data, "golongan": kedudukan.golongan})
        return KegiatanDinilai(kegiatan, butir, PENUNJANG, kedudukan, run)
    run = BUTIR_PP.plan(readings=penafsiran).run({**data, **_penulisan(kegiatan, butir, kedudukan.jenjang)})
    return KegiatanDinilai(kegiatan, butir, PENGEMBANGAN_PROFESI, kedudukan, run)


def _given(value: Any) -> Any:
    return UNKNOWN if value is None else value


def _penugasan(kegiatan: Kegiatan) -> dict[str, Any]:
    """An assignment is in writing where its number is given; no number leaves open whether there is one."""
    return {
        "penugasan_tertulis": UNKNOWN if kegiatan.penugasan_nomor is None else True,
        "unit_punya_jenjang_butir": _given(kegiatan.unit_punya_jenjang_butir),
    }


def _penulisan(kegiatan: Kegiatan, butir: ButirKegiatan, jenjang: str) -> dict[str, Any]:
    penulis = 1 if kegiatan.jumlah_penulis is None else kegiatan.jumlah_penulis
    return {
        "dari": jenjang,
        "jenjang_saat_diperoleh": jenjang,
        "jumlah_penulis": penulis,
        "penulis_tercetak": str(penulis),
        "sertifikat": _given(kegiatan.sertifikat),
        "kode_menurut_jam": _kode_menurut_jam(kegiatan, butir),
        "peran": _given(kegiatan.peran),
        "peran_ditentukan": UNKNOWN if kegiatan.peran is None else kegiatan.peran != "sama",
    }


def _kode_menurut_jam(kegiatan: Kegiatan, butir: ButirKegiatan) -> Any:
    """Give the row that the hours of a training earn; a claim whose row does not go by hours keeps its own."""
    kode = butir.kode
    row, _, _ = kode.rpartition(".")
    kinds = {
        baris: jenis for (jenis,), baris in table_in_force("baris_pelatihan", PELATIHAN.peraturan.sejak).rows.items()
    }
    if row not in kinds:
        return kode
    if kegiatan.jam is None:
        return UNKNOWN
    return PELATIHAN.plan().run({"jenis": kinds[row], "jam": kegiatan.jam, "sertifikat": True})["kode"]
