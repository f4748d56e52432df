"""Write the sample workbooks of this folder anew: `python contoh/buat.py`. The people are invented.

`rencana-*.csv` hold, row by row, what a city's workload decree plans for one Pekerja Sosial a year: the printed
wording and credit, the planned volume, and the kode of the butir that has that wording and credit.
"""

import csv
from datetime import date
from pathlib import Path
from typing import Final

from kesalahan import write_mistakes

from jenjang.core.engine.amounts import parse_amount
from jenjang.core.penilaian.berkas import Asal, BerkasNilai, Kegiatan, Pegawai
from jenjang.surat.nilai.write_workbook import write_workbook

FOLDER: Final = Path(__file__).parent
ASAL: Final = Asal("", 1, {})
CATATAN: Final = (
    "Data karangan: orang dan instansinya tidak ada. Volumenya diambil dari rencana setahun untuk satu Pekerja Sosial "
    "dalam sebuah keputusan analisis beban kerja kota; batas 150% Pasal 29 ayat (2) terlihat pada hasilnya."
)
MUDA: Final = Pegawai(
    asal=ASAL,
    nama="Rahmat Contoh (data karangan)",
    nip="198703142011011004",
    tanggal_lahir=date(1987, 3, 14),
    instansi="Dinas Sosial Kota Contoh",
    jenjang="Ahli Muda",
    golongan="III/c",
    tmt_jenjang=date(2019, 4, 1),
    tmt_pangkat=date(2019, 4, 1),
    pendidikan="S1/D4",
    status="biasa",
    saldo_awal=parse_amount("37.5"),
    pengembangan_profesi=parse_amount("3"),
    hasil_kerja_minimal=True,
)
PERTAMA: Final = Pegawai(
    asal=ASAL,
    nama="Sekar Contoh (data karangan)",
    nip="199408212018122003",
    tanggal_lahir=date(1994, 8, 21),
    instansi="Dinas Sosial Kota Contoh",
    jenjang="Ahli Pertama",
    golongan="III/b",
    tmt_jenjang=date(2019, 12, 1),
    tmt_pangkat=date(2020, 4, 1),
    pendidikan="S1/D4",
    status="biasa",
    saldo_awal=parse_amount("32.5"),
    pengembangan_profesi=parse_amount("1"),
    hasil_kerja_minimal=True,
    lowongan=True,
)


def planned_year(pegawai: Pegawai, rencana: Path) -> BerkasNilai:
    """Give a person's year 2021 in which every planned volume was done."""
    with rencana.open(encoding="utf-8", newline="") as stream:
        kegiatan = tuple(
            Kegiatan(
                asal=ASAL,
                tanggal_mulai=date(2021, 1, 1),
                tanggal_selesai=date(2021, 12, 31),
                kode=row["kode"],
                uraian=row["uraian_tercetak"],
                jumlah=int(row["volume"]),
                bukti=f"{row['volume']} {row['satuan']}",
            )
            for row in csv.DictReader(stream)
        )
    return BerkasNilai(rencana.name, pegawai, kegiatan=kegiatan)


def samples() -> dict[str, bytes]:
    """Give every sample workbook by its file name."""
    return {
        "rencana-ahli-muda.xlsx": write_workbook(planned_year(MUDA, FOLDER / "rencana-ahli-muda.csv"), CATATAN),
        "rencana-ahli-pertama.xlsx": write_workbook(
            planned_year(PERTAMA, FOLDER / "rencana-ahli-pertama.csv"), CATATAN
        ),
        "kegiatan-dengan-kesalahan.xlsx": write_mistakes(),
    }


if __name__ == "__main__":
    for name, content in samples().items():
        (FOLDER / name).write_bytes(content)
