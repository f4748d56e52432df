"""`make rusak`: damages the decree of the tests 2.000 times, reads and verifies each, and counts what was lost.

Promise: no crash, and every line that carries a konstanta or a waktu efektif is a row read or stands in
`tak_terbaca`, counted from the damaged text alone. Exit 1 where it is not kept.
"""

import sys
import time
import traceback
from dataclasses import dataclass
from multiprocessing import Pool

from buatan.kerusakan import baris_hilang, jangkar, rusak
from jenjang.core.beban_kerja.periksa.verifikasi import periksa_keputusan
from jenjang.surat.keputusan import BukanKeputusanError, baca_teks
from keputusan_uji import baris_uji

BANYAK = 2000


@dataclass(frozen=True)
class Temuan:
    """What one damaged decree came to."""

    benih: int
    berbeban: int
    hilang: int
    gagal: str


def uji(benih: int) -> Temuan:
    """Damage, read and verify one decree."""
    baris = rusak(baris_uji(), benih)
    berbeban = sum(jangkar(isi) > 0 for isi in baris)
    try:
        keputusan = baca_teks("\n".join(baris))
        periksa_keputusan(keputusan)
    except BukanKeputusanError:
        return Temuan(benih, berbeban, berbeban, "")
    except Exception:  # noqa: BLE001 - a crash is what is counted here
        return Temuan(benih, berbeban, 0, traceback.format_exc())
    return Temuan(benih, berbeban, len(baris_hilang(baris, keputusan)), "")


def main(banyak: int) -> int:
    """Damage as many decrees as asked for, name the seeds that broke the promise, and print the count."""
    mulai = time.perf_counter()
    with Pool() as proses:
        temuan = proses.map(uji, range(banyak), chunksize=10)
    lama = time.perf_counter() - mulai
    for satu in temuan:
        if satu.gagal or satu.hilang:
            print(f"seed {satu.benih}: {satu.hilang} lines lost {satu.gagal}")
    gagal = sum(satu.gagal != "" for satu in temuan)
    hilang = sum(satu.hilang for satu in temuan)
    print(f"{banyak} damaged decrees, {sum(satu.berbeban for satu in temuan)} lines of workload")
    print(f"{gagal} crashes, {hilang} lines lost, {lama:.0f} s ({lama / banyak * 1000:.0f} ms a decree)")
    return 1 if gagal or hilang else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else BANYAK))
