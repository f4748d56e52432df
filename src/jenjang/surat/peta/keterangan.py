"""The words around a drawing in either language: title, decree, legend, sums."""

from jenjang.core.beban_kerja.kebutuhan.hasil import HasilKebutuhan
from jenjang.core.engine.dates import date_for_people
from jenjang.surat.peta.tata_letak import Keterangan
from jenjang.surat.words import document_sentence


def keterangan_peta(hasil: HasilKebutuhan, unit: str, bahasa: str = "id") -> Keterangan:
    """Give the words around the drawing of an office."""
    kepala = hasil.keputusan.kepala
    asal = ""
    if kepala.nomor:
        tanggal = "-" if kepala.tanggal is None else date_for_people(kepala.tanggal, bahasa)
        asal = document_sentence("peta_menurut_keputusan", bahasa, nomor=kepala.nomor.isi, tanggal=tanggal)
    kaki = [document_sentence("peta_kaki", bahasa)]
    if all(satu.bezetting is None for satu in hasil.neraca):
        kaki.append(document_sentence("peta_kaki_tanpa_bezetting", bahasa))
    if any(satu.berbeda for satu in hasil.neraca):
        kaki.append(document_sentence("peta_kaki_berbeda", bahasa))
    return Keterangan(
        judul=document_sentence("peta_judul", bahasa, unit=unit or document_sentence("peta_unit_ini", bahasa)),
        anak_judul=asal,
        baris_kaki=tuple(kaki),
        contoh_arsir=document_sentence("peta_arsir", bahasa),
        lembar=document_sentence("peta_lembar", bahasa, urut="{urut}", banyak="{banyak}"),
        rujukan=document_sentence("peta_rujukan", bahasa, lembar="{lembar}"),
        jumlah=document_sentence("peta_jumlah", bahasa, kebutuhan="{kebutuhan}", bezetting="{bezetting}"),
    )
