"""The next promotion under PermenPANRB 33/2020 as a checklist, each condition with its article."""

from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from jenjang.core.engine.dates import add_years, date_of, number_of
from jenjang.core.telaah import telaah
from jenjang.web.pegawai.langkah.bentuk import Berikutnya, Syarat, Tujuan, keadaan
from jenjang.web.pegawai.langkah.kinerja import predikat_dua_tahun
from jenjang.web.pegawai.langkah.lowongan import dengan_lowongan, lowongan_jenjang
from jenjang.web.pegawai.models import HukumanDisiplin, Pegawai
from jenjang.web.tampilan.bentuk import bahasa, tanggal

# The performance of the core's question, which keeps the words of the older regulation.
NILAI_KINERJA = {"butuh perbaikan": "cukup", "sangat kurang": "buruk"}
PENDIDIKAN = {"D4": "S1", "D2": "SLTA", "D1": "SLTA"}
SYARAT = {
    "bukan_pangkat_tertinggi": gettext_lazy("Masih ada pangkat di atasnya"),
    "angka_kredit_cukup": gettext_lazy("Angka kredit mencapai yang disyaratkan"),
    "pengembangan_profesi_cukup": gettext_lazy("Angka kredit pengembangan profesi mencapai yang disyaratkan"),
    "ijazah_ahli_utama": gettext_lazy("Ijazah magister untuk Ahli Utama"),
    "masa_pangkat_cukup": gettext_lazy("Masa dalam pangkat sekarang cukup"),
    "kinerja_dua_tahun_baik": gettext_lazy("Nilai kinerja dua tahun terakhir paling rendah baik"),
    "tanpa_proses_disiplin": gettext_lazy("Tidak sedang menjalani hukuman disiplin"),
}
LOWONGAN = "Pasal 38 ayat (3)"
MINIMAL = "pengembangan_profesi_minimal"
# What depends on credit, which stands in the papers of credit.
TENTANG_KREDIT = {"angka_kredit_cukup", "pengembangan_profesi_cukup"}


def langkah_butir(pegawai: Pegawai, pangkat: Any, jabatan: Any, hari: date) -> Berikutnya:
    """Give the next promotion of a person on a day under PermenPANRB 33/2020, from what the record holds."""
    pendidikan = _pendidikan(pegawai)
    asked = _ask("langkah_berikut", pendidikan=pendidikan, jenjang=jabatan.jenjang, golongan=pangkat.golongan)
    if asked["kesalahan"]:
        return Berikutnya(sebab=_kesalahan(asked))
    if asked["hasil"]["berikutnya"] is None:
        return Berikutnya(sebab=_("Pangkat dan jenjang ini yang tertinggi dalam kategorinya (Pasal 27)."))
    decided = _decide(_data(pegawai, pangkat, jabatan, pendidikan, hari))
    if decided["kesalahan"]:
        return Berikutnya(sebab=_kesalahan(decided))
    step = asked["hasil"]["berikutnya"]
    facts = {"ke": f"{step['jenjang']}, {step['golongan']}", "ak": asked["hasil"]["ak_dibutuhkan"]}
    said = _("Naik ke %(ke)s: dibutuhkan %(ak)s angka kredit dalam pangkat sekarang.") % facts
    duty = {"kewajiban": asked["hasil"]["kewajiban_tahunan"] or "0"}
    told = [_("Kewajiban tahunan pada jenjang ini %(kewajiban)s angka kredit (Pasal 26).") % duty, *decided["asumsi"]]
    if mark := decided["hasil"].get("tanda"):
        told.append(str(mark))
    found = [*_syarat(decided, pangkat), *_lowongan(decided, jabatan, step["jenjang"], hari)]
    return Berikutnya((Tujuan(said, tuple(found)),), penjelasan=tuple(told))


def _ask(jenis: str, **data: Any) -> dict[str, Any]:
    known = {name: value for name, value in data.items() if value is not None}
    return telaah({"jenis": jenis, "data": known}, bahasa())[0]


def _decide(data: dict[str, Any]) -> dict[str, Any]:
    """Ask for the promotion with the credit for pengembangan profesi taken as reached.

    Credit is not held with the person; taken as 0 it would end the question before the other conditions are asked.
    """
    answer = _ask("kenaikan_pangkat", **data)
    needed = next((each["nilai"] for each in answer["jejak"] or () if each["nama"] == MINIMAL), None)
    return _ask("kenaikan_pangkat", **data, pengembangan_profesi=needed) if needed else answer


def _kesalahan(answer: dict[str, Any]) -> str:
    fault = answer["kesalahan"]
    return str(fault.get("kalimat", fault)) if isinstance(fault, dict) else str(fault)


def _pendidikan(pegawai: Pegawai) -> str | None:
    degree = pegawai.riwayat_pendidikan.first()
    return PENDIDIKAN.get(degree.tingkat, degree.tingkat) if degree else None


def _data(pegawai: Pegawai, pangkat: Any, jabatan: Any, pendidikan: str | None, hari: date) -> dict[str, Any]:
    latest = predikat_dua_tahun(pegawai.riwayat_nilaikinerja.filter(masa__endswith__lte=hari), hari)
    # The question asks for the last year first.
    ratings = [NILAI_KINERJA.get(each, each) for each in latest[::-1]] if latest else None
    return {
        "jenjang": jabatan.jenjang,
        "golongan": pangkat.golongan,
        "pendidikan": pendidikan,
        "tmt_pangkat": pangkat.tmt.isoformat(),
        "tmt_usul": hari.isoformat(),
        "nilai_kinerja": ratings,
        "proses_disiplin": HukumanDisiplin.objects.filter(pegawai=pegawai, masa__contains=hari).exists(),
    }


def _syarat(answer: dict[str, Any], pangkat: Any) -> list[Syarat]:
    steps = {each["nama"]: each for each in answer["jejak"]}
    found = []
    for nama, label in SYARAT.items():
        step = steps.get(nama)
        if step is None or _tak_perlu(nama, step, steps):
            continue
        met = None if nama in TENTANG_KREDIT else step["nilai"]
        found.append(Syarat(str(label), keadaan(met), _keterangan(nama, steps, pangkat), "; ".join(step["dasar"])))
    return found


def _lowongan(answer: dict[str, Any], jabatan: Any, jenjang: str, hari: date) -> list[Syarat]:
    """Give the vacancy that a promotion into another jenjang asks for."""
    if not any(each["nama"] == "ganti_jenjang" and each["nilai"] is True for each in answer["jejak"]):
        return []
    asked = Syarat(_("Lowongan pada jenjang berikutnya"), keadaan(None), "", LOWONGAN)
    return [dengan_lowongan(asked, lowongan_jenjang(jabatan, jenjang, hari), jabatan, jenjang)]


def _tak_perlu(nama: str, step: dict[str, Any], steps: dict[str, Any]) -> bool:
    """Whether a condition asks nothing of this step and would only be noise."""
    if nama == "ijazah_ahli_utama":
        return step["nilai"] is True
    return nama == "pengembangan_profesi_cukup" and steps.get("ganti_jenjang", {}).get("nilai") is False


def _keterangan(nama: str, steps: dict[str, Any], pangkat: Any) -> str:
    if nama == "masa_pangkat_cukup":
        years = steps["masa_pangkat_paling_singkat"]["nilai"]
        genap = date_of(add_years(number_of(pangkat.tmt), int(years)))
        return _("genap %(tahun)s tahun pada %(tanggal)s") % {"tahun": years, "tanggal": tanggal(genap)}
    if nama == "kinerja_dua_tahun_baik":
        told = [steps[key]["nilai"] for key in ("kinerja_tahun_terakhir", "kinerja_tahun_sebelumnya") if key in steps]
        return ", ".join(str(each) for each in told if each)
    if nama == "angka_kredit_cukup":
        return _("angka kreditnya belum dimasukkan")
    if nama == "pengembangan_profesi_cukup":
        return _("dibutuhkan %(angka)s; angka kreditnya belum dimasukkan") % {"angka": steps[MINIMAL]["nilai"]}
    return ""
