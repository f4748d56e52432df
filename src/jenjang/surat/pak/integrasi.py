"""The paper Integrasi: the elements of the last PAK before 2023, the base taken off, and what enters the account."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.question import Context
from jenjang.core.engine.words import sentence
from jenjang.core.penilaian.berkas import BerkasNilai
from jenjang.core.penilaian.perorangan.penetapan import AKHIR_BUTIR, Integrasinya, integrasi_berkas
from jenjang.core.penilaian.perorangan.riwayat import pada as held_on
from jenjang.core.penilaian.perorangan.riwayat import susun_kedudukan
from jenjang.surat.keputusan.tulis.naskah import Rata, Sel, Tabel
from jenjang.surat.pak.bingkai import Isi, bingkai
from jenjang.surat.pak.catatan import catatan
from jenjang.surat.pak.naskah import BagianPak, JenisPak, Pak
from jenjang.surat.pak.tabel import susun_tabel
from jenjang.surat.perhitungan.angka import kolom_angka
from jenjang.surat.perhitungan.waktu import hari

KOLOM: Final = ("nomor", "uraian", "angka_kredit", "keterangan")
_LEBAR: Final = (8, 44, 18, 34)


def susun_integrasi(berkas: BerkasNilai, context: Context, pada: date, tahun: int | None = None) -> Sequence[Pak]:
    """Lay out the integration of a record; empty where it names none. Raises Refusal."""
    found = integrasi_berkas(berkas, context)
    if found is None:
        return []
    bahasa = context.bahasa
    run: Any = found.jawaban.run
    golongan = found.baris.golongan or held_on(susun_kedudukan(berkas), AKHIR_BUTIR).golongan
    isi = Isi(
        jenis=JenisPak.INTEGRASI,
        jenjang=found.jenjang,
        golongan=golongan or None,
        # When the old credit began to be counted, the record does not tell.
        masa=((0, 0), (AKHIR_BUTIR.year, AKHIR_BUTIR.month)),
        bagian=[BagianPak(sentence("pak_bagian_integrasi", bahasa), _table(found, run, bahasa))],
        kalimat=[
            sentence(
                "pak_hasil_integrasi",
                bahasa,
                ak=amount_for_people(run["ak_integrasi"], bahasa),
                jenjang=found.jenjang,
            )
        ],
        catatan=catatan([found.jawaban], context, sentence("pak_akun_integrasi", bahasa, jenjang=found.jenjang)),
        kredit_baru=run["ak_integrasi"],
        sampai=AKHIR_BUTIR,
    )
    return [bingkai(berkas, isi, context)]


def _table(found: Integrasinya, run: Any, bahasa: str) -> Tabel:
    """Show the sum of the last PAK, what is taken off it, and the rest."""
    amounts = {
        "ak_lama": run["ak_lama"],
        "nilai_dasar": -run["nilai_dasar"],
        "pengembangan_profesi": -run["pengembangan_profesi"],
        "penunjang": -run["penunjang"],
    }
    figures = kolom_angka([*amounts.values(), run["ak_integrasi"]], bahasa)
    rows = [
        [str(at + 1), sentence(f"pak_unsur_{name}", bahasa), figures[at], _remark(name, found, bahasa)]
        for at, name in enumerate(amounts)
    ]
    foot = (
        Sel(sentence("pak_unsur_hasil", bahasa), rata=Rata.TENGAH, rentang=2, tebal=True),
        Sel(figures[-1], rata=Rata.KANAN, tebal=True),
        Sel(""),
    )
    return susun_tabel(KOLOM, _LEBAR, rows, bahasa, kiri=2, kaki=[foot])


def _remark(name: str, found: Integrasinya, bahasa: str) -> str:
    row = found.baris
    if name == "ak_lama":
        told = [
            *([sentence("pak_dari_pak", bahasa, nomor=row.nomor)] if row.nomor else []),
            *([sentence("pak_tanggal_pak", bahasa, tanggal=hari(row.tanggal, bahasa))] if row.tanggal else []),
        ]
        return ", ".join(told)
    if name == "nilai_dasar":
        by = (found.jawaban.hasil or {})["dasar_menurut"]
        return sentence(f"pak_dasar_{by or 'tidak_ada'}", bahasa, jenjang=found.jenjang)
    return ""
