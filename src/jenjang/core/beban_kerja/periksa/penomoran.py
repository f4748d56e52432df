"""`penomoran`: sections of a sheet missing, repeated or misnumbered; numbers of rows repeated or left out."""

from collections.abc import Iterator

from jenjang.core.beban_kerja.periksa.bahan import Bahan
from jenjang.core.beban_kerja.periksa.catatan import Catatan, Jenis, Keyakinan
from jenjang.core.jabatan.informasi_jabatan import Bagian, LembarJabatan, TabelDaftar
from jenjang.core.jabatan.tabel_beban import BarisButir, BarisTugas
from jenjang.core.jabatan.tercetak import Lokasi

_DASAR = "Bentuk informasi jabatan (PermenPANRB 1/2020): tujuh belas bagian bernomor urut"
_DASAR_BARIS = "Nomor baris dalam satu tabel berurutan"
_BAGIAN = (
    ("nama_jabatan", "NAMA JABATAN"),
    ("kode_jabatan", "KODE JABATAN"),
    ("unit_kerja", "UNIT KERJA"),
    ("ikhtisar", "IKHTISAR JABATAN"),
    ("syarat_jabatan", "SYARAT JABATAN"),
    ("tugas_pokok", "TUGAS POKOK"),
    ("hasil_kerja", "HASIL KERJA"),
    ("bahan_kerja", "BAHAN KERJA"),
    ("perangkat_kerja", "PERANGKAT KERJA"),
    ("tanggung_jawab", "TANGGUNG JAWAB"),
    ("wewenang", "WEWENANG"),
    ("korelasi", "KORELASI JABATAN"),
    ("kondisi_lingkungan", "KONDISI LINGKUNGAN KERJA"),
    ("resiko_bahaya", "RESIKO BAHAYA"),
    ("syarat_lain", "SYARAT JABATAN LAIN"),
    ("prestasi", "PRESTASI KERJA YANG DIHARAPKAN"),
    ("kelas", "KELAS JABATAN"),
)


def periksa(bahan: Bahan) -> Iterator[Catatan]:
    """Look at the numbers of sections and of rows, one note for each sheet or table."""
    for lembar in bahan.keputusan.lembar:
        yield from _periksa_bagian(lembar)
        for tabel in lembar.daftar:
            yield from _periksa_daftar(lembar, tabel)
        yield from _periksa_beban(lembar)
        yield from _periksa_sub_unsur(lembar)


def _periksa_bagian(lembar: LembarJabatan) -> Iterator[Catatan]:
    kunci = [bagian.kunci for bagian in lembar.bagian]
    hilang = [(nomor, nama) for nomor, (satu, nama) in enumerate(_BAGIAN, 1) if satu not in kunci]
    berulang = [bagian for letak, bagian in enumerate(lembar.bagian) if bagian.kunci in kunci[:letak]]
    salah = [
        (bagian, letak)
        for letak, bagian in enumerate(lembar.bagian, 1)
        if bagian.nomor.isdigit() and (_salah_nomor(bagian, letak) or _salah_tempat(bagian, letak, berulang))
    ]
    if salah and len(salah) < len(lembar.bagian):
        bagian, letak = salah[0]
        benar = _BAGIAN[letak - 1][1] if _salah_tempat(bagian, letak, berulang) else bagian.judul
        yield _catatan(lembar, bagian, f"{letak} {benar}", [satu.lokasi for satu, _ in salah[1:]], hilang)
    elif hilang and len(hilang) < len(_BAGIAN) // 2:
        nomor, nama = hilang[0]
        yield Catatan(
            Jenis.PENOMORAN, lembar.urutan, lembar.lokasi, "bagian_hilang", _DASAR,
            seharusnya=f"{nomor} {nama}",
            isi={"hilang": ", ".join(nama for _, nama in hilang)},
        )  # fmt: skip


def _salah_nomor(bagian: Bagian, letak: int) -> bool:
    """Whether a number is neither the section's own nor that of its place; sections after a gap may keep theirs."""
    sendiri = next((nomor for nomor, (kunci, _) in enumerate(_BAGIAN, 1) if kunci == bagian.kunci), letak)
    return int(bagian.nomor) not in {letak, sendiri}


def _salah_tempat(bagian: Bagian, letak: int, berulang: list[Bagian]) -> bool:
    """Whether a title stands where another belongs, in a sheet that prints a title twice."""
    return bool(berulang) and letak <= len(_BAGIAN) and bagian.kunci != _BAGIAN[letak - 1][0]


def _catatan(
    lembar: LembarJabatan, bagian: Bagian, seharusnya: str, lain: list[Lokasi], hilang: list[tuple[int, str]]
) -> Catatan:
    kata = "penomoran_judul" if hilang else "penomoran_bagian"
    isi: dict[str, object] = {"tercetak": f"{bagian.nomor} {bagian.judul}", "seharusnya": seharusnya}
    if hilang:
        isi["hilang"] = ", ".join(nama for _, nama in hilang)
    return Catatan(
        Jenis.PENOMORAN, lembar.urutan, bagian.lokasi, kata, _DASAR,
        tercetak=f"{bagian.nomor} {bagian.judul}", seharusnya=seharusnya, lokasi_lain=tuple(lain), isi=isi,
    )  # fmt: skip


def _urut(nomor: str) -> int | None:
    if nomor.isdigit():
        return int(nomor)
    return ord(nomor) - ord("a") + 1 if len(nomor) == 1 and nomor.islower() else None


def _nomor(urut: int, contoh: str) -> str:
    return str(urut) if contoh.isdigit() else chr(ord("a") + urut - 1)


def _lompatan(nomor: list[str]) -> Iterator[tuple[int, str]]:
    """Yield where a list of numbers does not go up by one, with the number expected there."""
    sebelum: int | None = None
    for letak, satu in enumerate(nomor):
        urut = _urut(satu)
        if urut is None:
            continue
        if sebelum is not None and urut != sebelum + 1:
            yield letak, _nomor(sebelum + 1, satu)
        sebelum = urut


def _periksa_daftar(lembar: LembarJabatan, tabel: TabelDaftar) -> Iterator[Catatan]:
    nomor = [baris.nomor for baris in tabel.baris]
    lompatan = list(_lompatan(nomor))
    if lompatan:
        letak, seharusnya = lompatan[0]
        yield _catatan_baris(lembar, tabel.baris[letak].lokasi, nomor[letak], seharusnya, [
            tabel.baris[satu].lokasi for satu, _ in lompatan[1:]
        ])  # fmt: skip


def _catatan_baris(lembar: LembarJabatan, lokasi: Lokasi, nomor: str, seharusnya: str, lain: list[Lokasi]) -> Catatan:
    return Catatan(
        Jenis.PENOMORAN, lembar.urutan, lokasi, "penomoran_baris", _DASAR_BARIS,
        tercetak=nomor, seharusnya=seharusnya, lokasi_lain=tuple(lain),
        isi={"tercetak": nomor, "seharusnya": seharusnya, "banyak": len(lain) + 1},
    )  # fmt: skip


def _periksa_beban(lembar: LembarJabatan) -> Iterator[Catatan]:
    """Numbers of workload rows count within their sub-unsur and heading; other numbers are no sequence."""
    if lembar.beban is None:
        return
    kelompok: dict[tuple[str, ...], list[BarisTugas | BarisButir]] = {}
    for tugas in lembar.beban.tugas:
        kelompok.setdefault((), []).append(tugas)
    for butir in lembar.beban.butir:
        kelompok.setdefault((butir.unsur, butir.nomor_sub_unsur, butir.sub_unsur, butir.kelompok), []).append(butir)
    salah: list[tuple[BarisTugas | BarisButir, str]] = []
    for baris in kelompok.values():
        nomor = [satu.nomor.rstrip(".)") for satu in baris]
        if all(satu == "" or satu.isdigit() for satu in nomor):
            salah += [(baris[letak], seharusnya) for letak, seharusnya in _lompatan(nomor)]
    if salah:
        salah.sort(key=lambda satu: satu[0].lokasi.urut)
        pertama, seharusnya = salah[0]
        nomor_pertama = pertama.nomor.rstrip(".)")
        lain = [baris.lokasi for baris, _ in salah[1:]]
        catatan = _catatan_baris(lembar, pertama.lokasi, nomor_pertama, seharusnya, lain)
        yield catatan if lembar.beban.lengkap else _ragu(catatan)


def _periksa_sub_unsur(lembar: LembarJabatan) -> Iterator[Catatan]:
    """The letters of the sub-unsur of one unsur; a heading repeated over a page break counts once."""
    judul: list[tuple[str, str, BarisButir]] = []
    for butir in lembar.beban.butir if lembar.beban else ():
        huruf = butir.nomor_sub_unsur.lower()
        if _urut(huruf) is not None and (not judul or judul[-1][:2] != (butir.unsur, butir.sub_unsur)):
            judul.append((butir.unsur, butir.sub_unsur, butir))
    salah: list[tuple[BarisButir, str]] = []
    for unsur in dict.fromkeys(satu for satu, _, _ in judul):
        baris = [butir for satu, _, butir in judul if satu == unsur]
        lompatan = _lompatan([butir.nomor_sub_unsur.lower() for butir in baris])
        salah += [(baris[letak], seharusnya.upper()) for letak, seharusnya in lompatan]
    if salah:
        butir, seharusnya = salah[0]
        lain = [satu.lokasi for satu, _ in salah[1:]]
        yield _catatan_baris(lembar, butir.lokasi, butir.nomor_sub_unsur, seharusnya, lain)


def _ragu(catatan: Catatan) -> Catatan:
    """A row that was not read may hold the number that seems to be missing."""
    return Catatan(
        catatan.jenis, catatan.urutan, catatan.lokasi, catatan.kata, catatan.dasar,
        tercetak=catatan.tercetak, seharusnya=catatan.seharusnya, lokasi_lain=catatan.lokasi_lain,
        keyakinan=Keyakinan.MUNGKIN, isi=catatan.isi,
    )  # fmt: skip
