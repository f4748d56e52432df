"""`dasar_hukum`: a regulation cited that was no longer in force, or a method whose regulation had ended."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis, Keyakinan
from jenjang.core.beban_kerja.periksa.nama_jabatan import PEKERJA_SOSIAL, rumpun_jenjang
from jenjang.core.engine.regulations import regulation_on, regulations
from jenjang.core.jabatan.tabel_beban import Metode
from jenjang.core.jabatan.tercetak import Teks

_KUTIPAN = re.compile(
    r"^(?P<jenis>Undang-Undang|Peraturan Pemerintah|Peraturan Menteri)\b(?P<instansi>.*?)"
    r"\s+Nomor\s+(?P<nomor>\d+)\s+Tahun\s+(?P<tahun>\d{4})",
    re.IGNORECASE,
)
_PANRB = re.compile(r"pendayagunaan aparatur negara|panrb|pan dan rb|pan-rb", re.IGNORECASE)
_BUTIR_BERAKHIR = "permenpanrb-1-2023"
_DASAR = "Konsiderans mengingat memuat peraturan yang masih berlaku"


@cache
def _dicabut() -> list[dict[str, Any]]:
    isi = tomllib.loads(files(__package__).joinpath("dasar_hukum.toml").read_text(encoding="utf-8"))
    return list(isi["dicabut"])


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Look at what the decree cites first in each item of mengingat; without its date nothing can be said."""
    tanggal = bahan.keputusan.kepala.tanggal
    if tanggal is None:
        return
    for teks in bahan.keputusan.kepala.mengingat:
        yield from _periksa(teks, tanggal)
    yield from _periksa_metode(bahan, tanggal)


def _periksa(teks: Teks, tanggal: int) -> Iterator[Catatan]:
    cocok = _KUTIPAN.match(teks.isi)
    if cocok is None:
        return
    jenis = cocok["jenis"].lower()
    if jenis == "peraturan menteri" and not _PANRB.search(cocok["instansi"]):
        return
    for satu in _dicabut():
        sama = (jenis, int(cocok["nomor"]), int(cocok["tahun"])) == (satu["jenis"], satu["nomor"], satu["tahun"])
        if sama and tanggal > satu["sampai"]:
            yield Catatan(
                Jenis.DASAR_HUKUM, None, teks.lokasi, "dasar_hukum", _DASAR,
                tercetak=cocok[0], seharusnya=satu["pengganti"],
                isi={"tercetak": cocok[0], "pengganti": satu["pengganti"]},
            )  # fmt: skip


def _periksa_metode(bahan: Bahan, tanggal: int) -> Iterator[Catatan]:
    """The butir of Pekerja Sosial ended with PermenPANRB 1/2023; a later sheet that counts them should say why."""
    berlaku = regulation_on(tanggal)
    if berlaku is None or berlaku.id != _BUTIR_BERAKHIR:
        return
    lembar = [
        satu
        for satu in bahan.keputusan.lembar
        if satu.beban and satu.beban.metode is Metode.ANGKA_KREDIT and _pekerja_sosial(satu.nama.isi)
    ]
    if lembar:
        lama = regulations()[berlaku.menggantikan] if berlaku.menggantikan else berlaku
        yield Catatan(
            Jenis.DASAR_HUKUM, None, lembar[0].lokasi, "dasar_metode", f"{berlaku.nama} menggantikan {lama.nama}",
            tercetak=lama.nama, seharusnya=berlaku.nama, keyakinan=Keyakinan.MUNGKIN,
            lokasi_lain=tuple(satu.lokasi for satu in lembar[1:]),
            isi={"lama": lama.nama, "baru": berlaku.nama},
        )  # fmt: skip


def _pekerja_sosial(nama: str) -> bool:
    rumpun = rumpun_jenjang(nama)
    return rumpun is not None and rumpun[0] == PEKERJA_SOSIAL
