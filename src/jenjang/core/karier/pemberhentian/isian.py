"""How questions write a ground of dismissal, its letter, and the post held beside."""

from typing import Final

from jenjang.core.engine.question import Reader, one_of

TUGAS_BELAJAR: Final = "tugas belajar"
MENGUNDURKAN_DIRI: Final = "mengundurkan diri"
LAINNYA: Final = "lainnya"
HURUF: Final = ("a", "b", "c", "d", "e", "f")
_PIMPINAN_TINGGI: Final = ("pimpinan tinggi", *(f"pimpinan tinggi {each}" for each in ("pratama", "madya", "utama")))
_JABATAN: Final = dict.fromkeys(_PIMPINAN_TINGGI, "pimpinan tinggi") | {
    each: each for each in ("administrator", "pengawas", "pelaksana")
}
SEBAB: Final = (
    MENGUNDURKAN_DIRI,
    "diberhentikan sementara sebagai PNS",
    "cuti di luar tanggungan negara",
    TUGAS_BELAJAR,
    *(f"ditugaskan penuh sebagai {each}" for each in dict.fromkeys(_JABATAN.values())),
    "tidak memenuhi kualifikasi pendidikan",
    "tidak memenuhi Standar Kompetensi",
    LAINNYA,
)

baca_huruf: Final[Reader] = one_of(*HURUF)
baca_sebab: Final[Reader] = one_of(
    *SEBAB,
    **{
        f"ditugaskan penuh sebagai {awal}{each}": f"ditugaskan penuh sebagai {baku}"
        for each, baku in _JABATAN.items()
        for awal in ("", "pejabat ", "jabatan ")
    },
)
baca_jabatan_lain: Final[Reader] = one_of(
    *(f"jabatan {each}" for each in _JABATAN),
    "jabatan fungsional lain",
    **{f"{awal}{each}": f"jabatan {baku}" for each, baku in _JABATAN.items() for awal in ("", "pejabat ", "jabatan ")},
    **{"JF lain": "jabatan fungsional lain"},
)
