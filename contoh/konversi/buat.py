"""Write the samples of this folder anew: `python contoh/konversi/buat.py`. People and offices are invented."""

from pathlib import Path
from typing import Final

from ekspor import write_export, write_export_csv
from orang import write_life, write_people

FOLDER: Final = Path(__file__).parent


def samples() -> dict[str, bytes]:
    """Give every sample by its file name."""
    return {
        "ekspor-kinerja.xlsx": write_export(),
        "ekspor-kinerja.csv": write_export_csv(),
        "banyak-pegawai.xlsx": write_people(),
        "seumur-jabatan.xlsx": write_life(),
    }


if __name__ == "__main__":
    for name, content in samples().items():
        (FOLDER / name).write_bytes(content)
