"""What was acknowledged stays, once and in order, whatever is killed while decisions are issued."""

import json
import random
import re
import signal
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from jenjang.web.peluncur.folder import FolderData
from jenjang.web.peluncur.kluster import SUPERUSER
from jenjang.web.peluncur.peran import BASIS_DATA, alamat
from luncuran_uji import Luncuran, bunuh_satu, folder_data, perintah, proses_milik, satu, tunggu
from penerbit_uji import KEPUTUSAN, Penerbit, Peramban

PENERBIT = 4
SANDI = re.compile(r"Masuk dengan sandi (\S+) sebagai")
UNIT = re.compile(r'<select name="unit".*?<option value="(\d+)"', re.DOTALL)
# Enough that the next kill finds all of them at work again.
PUTUSAN_DI_ANTARA = 12


def anak(induk: int | None, kata: str) -> int | None:
    """Give a child of a process whose command has these words, where one lives."""
    for entry in sorted(Path("/proc").glob("[0-9]*")):
        try:
            milik = int((entry / "stat").read_text().rpartition(") ")[2].split()[1]) == induk
            command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
        if milik and kata in command:
            return int(entry.name)
    return None


# What can die, each found anew, since it bears another number after every kill.
KORBAN = {
    "server halaman": lambda folder: satu(folder, "-m granian"),
    "proses halaman": lambda folder: anak(satu(folder, "-m granian"), "-m granian"),
    "pekerja": lambda folder: satu(folder, "procrastinate worker"),
    "basis data": lambda folder: satu(folder, "bin/postgres -D"),
    "sambungan basis data": lambda folder: anak(satu(folder, "bin/postgres -D"), "jenjang_app"),
}


def diakui(penerbit: list[Penerbit]) -> int:
    return sum(len(each.diakui) for each in penerbit)


def bunuh_selagi_menerbitkan(folder: Path, penerbit: list[Penerbit]) -> None:
    """Kill everything once, in an order and at moments that each run draws anew."""
    acak = random.SystemRandom()
    for nama in acak.sample(list(KORBAN), k=len(KORBAN)):
        sebelum = diakui(penerbit)
        tunggu(lambda sebelum=sebelum: diakui(penerbit) >= sebelum + PUTUSAN_DI_ANTARA)
        time.sleep(acak.uniform(0, 0.3))
        bunuh_satu(lambda nama=nama: KORBAN[nama](folder))
    sebelum = diakui(penerbit)
    tunggu(lambda: diakui(penerbit) >= sebelum + PUTUSAN_DI_ANTARA)


def register(folder: Path, alamat_web: str, sandi: str) -> list[dict[str, Any]]:
    """Give the entries of the office's register, once the offline verifier has found nothing."""
    auditor = Peramban(alamat_web, "auditor@kota-contoh.example", sandi)
    ekspor = re.search(r'href="(/register/[^"]*ekspor[^"]*)"', auditor.buka("/register/"))
    assert ekspor
    berkas = folder / "register.jsonl"
    berkas.write_text(auditor.buka(ekspor[1]), "utf-8")
    periksa = perintah(folder, "register", "periksa", str(berkas))
    assert periksa.returncode == 0, periksa.stdout + periksa.stderr
    return [entry for entry in map(json.loads, berkas.read_text("utf-8").splitlines()) if "kunci" in entry]


def keputusan_tersimpan(folder: Path) -> Counter[str]:
    """Count the decisions in the tables by the key that each was sent with."""
    with psycopg.connect(alamat(FolderData(folder).soket, SUPERUSER, BASIS_DATA)) as connection:
        rows = connection.execute(
            "SELECT entri.kunci::text FROM jabatan_penetapankebutuhan AS satu JOIN register_entri AS entri "
            "ON entri.id = satu.entri_id WHERE satu.nomor LIKE 'B/%%/M.SM.01.00/2026'"
        )
        return Counter(kunci for (kunci,) in rows.fetchall())


@contextmanager
def kantor_contoh(folder: Path) -> Iterator[tuple[str, str]]:
    """Run the sample office, and give its address and the password of its accounts."""
    luncuran = Luncuran(folder, "demo")
    try:
        web = luncuran.tunggu_alamat()
        tunggu(lambda: SANDI.search(luncuran.teks()))
        yield web, SANDI.findall(luncuran.teks())[0]
    finally:
        assert luncuran.kirim(signal.SIGTERM) == 0
        tunggu(lambda: not proses_milik(folder))


def terbitkan(folder: Path, web: str, sandi: str) -> list[Penerbit]:
    """Issue decisions at several places while everything is killed, and give the issuers once they have ended."""
    analis = Peramban(web, "organisasi@kota-contoh.example", sandi)
    unit = UNIT.search(analis.buka(KEPUTUSAN))
    assert unit
    penerbit = [Penerbit(analis, unit[1]) for _ in range(PENERBIT)]
    for each in penerbit:
        each.start()
    try:
        bunuh_selagi_menerbitkan(folder, penerbit)
    finally:
        for each in penerbit:
            each.berhenti.set()
        for each in penerbit:
            each.join()
    return penerbit


def test_nothing_acknowledged_is_lost_or_doubled_and_no_number_is_missing() -> None:
    with folder_data() as folder, kantor_contoh(folder) as (web, sandi):
        penerbit = terbitkan(folder, web, sandi)
        entri = register(folder, web, sandi)
        tersimpan = keputusan_tersimpan(folder)
    kunci = sorted(str(each) for satu in penerbit for each in satu.diakui)
    tercatat = Counter(each["kunci"] for each in entri)
    assert [each["nomor"] for each in entri] == list(range(1, len(entri) + 1))
    assert {each: tercatat[each] for each in kunci} == dict.fromkeys(kunci, 1)
    assert tersimpan == Counter(kunci)
    assert sum(each.gagal for each in penerbit) > 0, "no kill was felt"
    # That the database is away is said; nothing else went wrong.
    assert set().union(*(each.dijawab_lain for each in penerbit)) <= {503}
