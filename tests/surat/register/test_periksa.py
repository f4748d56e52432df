"""The verifier finds every damage made to an export, says where it lies, and finds none in an honest one."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buatan.register import (
    KUNCI_LAIN,
    baris_baris,
    ekspor,
    periksa,
    rantai,
    rantai_ulang,
    satukan,
    segel_ulang,
    titik_di,
)
from jenjang.surat.register.kerusakan import Jenis, Pemeriksaan

BANYAK = 12
ENTRI = rantai(BANYAK)
TITIK = (4, 9)
ASLI = ekspor(ENTRI, TITIK)
BARIS = baris_baris(ASLI)
NOMOR = st.integers(1, BANYAK)
TENGAH = st.integers(2, BANYAK - 1)
ISI = st.dictionaries(
    st.text(max_size=8),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=12),
        lambda dalam: st.lists(dalam, max_size=3) | st.dictionaries(st.text(max_size=4), dalam, max_size=3),
        max_leaves=6,
    ),
    max_size=4,
).filter(lambda isi: "\x00" not in repr(isi).replace("\\x00", "\x00"))


def jenis(pemeriksaan: Pemeriksaan) -> set[Jenis]:
    return {satu.jenis for satu in pemeriksaan.kerusakan}


def menyentuh(pemeriksaan: Pemeriksaan, nomor: int, *macam: Jenis) -> bool:
    """Whether a damage of one of these kinds is said to lie at an entry."""
    return any(
        satu.jenis in macam and satu.nomor is not None and satu.nomor <= nomor <= (satu.sampai or nomor)
        for satu in pemeriksaan.kerusakan
    )


@given(st.lists(ISI, min_size=1, max_size=5), st.integers(0, 11), st.data())
def test_an_honest_export_raises_no_alarm(isi: list[dict[str, Any]], banyak: int, data: st.DataObject) -> None:
    entri = rantai(banyak, isi)
    titik = data.draw(st.lists(st.integers(0, banyak), max_size=4))
    luar = [titik_di(entri, nomor) for nomor in data.draw(st.lists(st.integers(0, banyak), max_size=3))]
    pemeriksaan = periksa(ekspor(entri, titik), luar)
    assert pemeriksaan.kerusakan == ()
    assert (pemeriksaan.banyak, pemeriksaan.nomor_terakhir) == (banyak, banyak)


def test_an_export_sent_through_a_system_with_other_line_ends_raises_no_alarm() -> None:
    assert periksa(b"\xef\xbb\xbf" + ASLI.replace(b"\n", b"\r\n") + b"\r\n").utuh


@given(NOMOR, st.sampled_from(["kunci", "jenis", "perihal", "pelaku", "waktu"]), st.text(max_size=9))
def test_an_edited_text_is_found_at_its_entry(nomor: int, isian: str, teks: str) -> None:
    baris = [dict(satu) for satu in BARIS]
    if baris[nomor][isian] == teks:
        return
    baris[nomor][isian] = teks
    assert menyentuh(periksa(satukan(baris)), nomor, Jenis.DIUBAH)


@given(NOMOR, ISI)
def test_an_edited_content_is_found_at_its_entry(nomor: int, isi: dict[str, Any]) -> None:
    baris = [dict(satu) for satu in BARIS]
    if baris[nomor]["isi"] == isi:
        return
    baris[nomor]["isi"] = isi
    pemeriksaan = periksa(satukan(baris))
    assert [(satu.jenis, satu.nomor, satu.baris) for satu in pemeriksaan.kerusakan] == [
        (Jenis.DIUBAH, nomor, nomor + 1)
    ]


@given(NOMOR)
def test_an_edited_entry_sealed_anew_is_found_by_its_neighbours(nomor: int) -> None:
    baris = [dict(satu) for satu in BARIS]
    baris[nomor] = segel_ulang({**baris[nomor], "perihal": "lain"})
    # The last entry has no neighbour after it: the signed closing line knows it.
    assert menyentuh(periksa(satukan(baris)), nomor, Jenis.DIUBAH, Jenis.DITULIS_ULANG)


@given(NOMOR)
def test_a_chain_written_anew_from_an_entry_on_is_found_between_two_checkpoints(nomor: int) -> None:
    baris = [dict(satu) for satu in BARIS]
    baris[nomor]["perihal"] = "lain"
    pemeriksaan = periksa(satukan(rantai_ulang(baris)))
    assert menyentuh(pemeriksaan, nomor, Jenis.DITULIS_ULANG)
    assert not menyentuh(pemeriksaan, max([0, *(titik for titik in TITIK if titik < nomor)]), Jenis.DITULIS_ULANG)


@given(NOMOR)
def test_a_deleted_entry_is_found_by_its_number(nomor: int) -> None:
    pemeriksaan = periksa(satukan([*BARIS[:nomor], *BARIS[nomor + 1 :]]))
    assert jenis(pemeriksaan) == {Jenis.TERPOTONG if nomor == BANYAK else Jenis.DIHAPUS}
    assert menyentuh(pemeriksaan, nomor, Jenis.DIHAPUS, Jenis.TERPOTONG)


@given(TENGAH, st.integers(1, 4))
def test_a_deleted_stretch_is_one_damage(nomor: int, panjang: int) -> None:
    akhir = min(nomor + panjang, BANYAK)
    (satu,) = periksa(satukan([*BARIS[:nomor], *BARIS[akhir:]])).kerusakan
    assert (satu.jenis, satu.nomor, satu.sampai) == (Jenis.DIHAPUS, nomor, akhir - 1)


@given(NOMOR)
def test_a_deleted_entry_whose_followers_are_numbered_and_sealed_anew_is_found(nomor: int) -> None:
    pemeriksaan = periksa(satukan(rantai_ulang([*BARIS[:nomor], *BARIS[nomor + 1 :]])))
    assert menyentuh(pemeriksaan, nomor, Jenis.DITULIS_ULANG, Jenis.TERPOTONG)


@given(NOMOR, NOMOR)
def test_a_copied_entry_is_found_where_it_was_put(nomor: int, tempat: int) -> None:
    pemeriksaan = periksa(satukan([*BARIS[: tempat + 1], BARIS[nomor], *BARIS[tempat + 1 :]]))
    sisipan = [satu for satu in pemeriksaan.kerusakan if satu.jenis == Jenis.DISISIPKAN]
    assert [satu.nomor for satu in sisipan] == [nomor]


@given(NOMOR)
def test_a_forged_entry_put_beside_the_true_one_is_the_one_named(nomor: int) -> None:
    palsu = segel_ulang({**BARIS[nomor], "perihal": "palsu"})
    pemeriksaan = periksa(satukan([*BARIS[:nomor], palsu, *BARIS[nomor:]]))
    if nomor == BANYAK:
        # Nothing follows the last entry; of two equals the closing line knows which is meant.
        assert not pemeriksaan.utuh
    else:
        assert [(satu.jenis, satu.baris) for satu in pemeriksaan.kerusakan] == [(Jenis.DISISIPKAN, nomor + 1)]


def test_an_entry_added_after_the_end_is_found() -> None:
    (tambahan,) = rantai(BANYAK + 1, dari=ENTRI)[BANYAK:]
    baris = [*BARIS[: BANYAK + 1], {"baris": "entri", **tambahan.catatan()}, *BARIS[BANYAK + 1 :]]
    pemeriksaan = periksa(satukan(baris))
    assert [(satu.jenis, satu.nomor) for satu in pemeriksaan.kerusakan] == [(Jenis.DISISIPKAN, BANYAK + 1)]


def test_an_entry_of_another_register_is_found() -> None:
    asing = rantai(3, register="kota-lain")[2]
    pemeriksaan = periksa(satukan([*BARIS[:5], {"baris": "entri", **asing.catatan()}, *BARIS[5:]]))
    assert [(satu.jenis, satu.baris) for satu in pemeriksaan.kerusakan] == [(Jenis.DISISIPKAN, 6)]


@given(st.permutations(range(1, BANYAK + 1)))
def test_entries_in_another_order_are_found(urutan: list[int]) -> None:
    pemeriksaan = periksa(satukan([BARIS[0], *(BARIS[nomor] for nomor in urutan), *BARIS[BANYAK + 1 :]]))
    assert jenis(pemeriksaan) == ({Jenis.DITUKAR} if urutan != sorted(urutan) else set())


@given(NOMOR, NOMOR)
def test_one_moved_entry_is_named_alone(dari: int, ke: int) -> None:
    entri = BARIS[1 : BANYAK + 1]
    entri.insert(ke - 1, entri.pop(dari - 1))
    ditukar = {satu.nomor for satu in periksa(satukan([BARIS[0], *entri, *BARIS[BANYAK + 1 :]])).kerusakan}
    assert ditukar <= {dari, ke}
    assert bool(ditukar) == (dari != ke)


@given(st.integers(1, len(ASLI) - 2))
def test_a_file_cut_at_any_byte_is_found(panjang: int) -> None:
    pemeriksaan = periksa(ASLI[:panjang])
    assert jenis(pemeriksaan) >= {Jenis.TERPOTONG}


@given(st.integers(0, BANYAK - 1))
def test_entries_missing_at_the_end_are_numbered_by_the_closing_line(sisa: int) -> None:
    pemeriksaan = periksa(satukan([*BARIS[: sisa + 1], *BARIS[BANYAK + 1 :]]))
    assert jenis(pemeriksaan) == {Jenis.TERPOTONG}
    sepakat = max(titik for titik in (0, *TITIK) if titik <= sisa)
    tidak_pasti = [(sepakat + 1, sisa)] if sisa > sepakat and sisa < BANYAK else []
    assert [(s.nomor, s.sampai) for s in pemeriksaan.kerusakan] == [*tidak_pasti, (sisa + 1, BANYAK)]


@given(st.integers(0, len(ASLI) - 1), st.integers(1, 255))
def test_no_byte_can_change_unseen(letak: int, beda: int) -> None:
    rusak = bytearray(ASLI)
    rusak[letak] ^= beda
    objek = [satu for satu in bytes(rusak).splitlines() if satu.strip()]
    try:
        sama = baris_baris(b"\n".join(objek)) == BARIS
    except ValueError:
        sama = False
    # White space between the values says nothing; everything else does.
    assert periksa(bytes(rusak)).utuh == sama


@given(st.integers(0, BANYAK - 1), st.integers(1, BANYAK))
def test_a_restored_old_backup_is_found_by_a_checkpoint_kept_elsewhere(dulu: int, titik: int) -> None:
    luar = [titik_di(ENTRI, titik)]
    pemeriksaan = periksa(ekspor(ENTRI[:dulu]), luar)
    assert pemeriksaan.utuh == (titik <= dulu)
    if titik > dulu:
        (satu,) = pemeriksaan.kerusakan
        assert (satu.jenis, satu.nomor, satu.sampai) == (Jenis.CADANGAN_LAMA, dulu + 1, titik)


@given(st.integers(0, BANYAK - 1), st.integers(1, BANYAK))
def test_a_restored_backup_that_was_continued_is_found_where_history_forks(dulu: int, titik: int) -> None:
    cabang = rantai(BANYAK + 3, isi=[{"lain": True}], dari=ENTRI[:dulu])
    pemeriksaan = periksa(ekspor(cabang), [titik_di(ENTRI, min(dulu, titik)), titik_di(ENTRI, titik)])
    assert pemeriksaan.utuh == (titik <= dulu)
    if titik > dulu:
        (satu,) = pemeriksaan.kerusakan
        assert (satu.jenis, satu.nomor, satu.sampai) == (Jenis.CADANGAN_LAMA, dulu + 1, titik)


def test_a_register_rewritten_and_signed_with_another_key_is_found_by_a_checkpoint_kept_elsewhere() -> None:
    pemeriksaan = periksa(ekspor(ENTRI, kunci=KUNCI_LAIN), [titik_di(ENTRI, 7)])
    assert jenis(pemeriksaan) == {Jenis.KUNCI_LAIN}


def test_a_checkpoint_of_another_register_is_named_so() -> None:
    asing = titik_di(rantai(3, register="kota-lain"), 2, register="kota-lain")
    assert jenis(periksa(ASLI, [asing])) == {Jenis.REGISTER_LAIN}


@pytest.mark.parametrize("letak", range(BANYAK + 1, len(BARIS)))
def test_a_deleted_checkpoint_or_closing_line_is_found(letak: int) -> None:
    pemeriksaan = periksa(satukan([*BARIS[:letak], *BARIS[letak + 1 :]]))
    assert jenis(pemeriksaan) == {Jenis.TERPOTONG if letak == len(BARIS) - 1 else Jenis.TITIK_PALSU}


def test_a_name_given_twice_in_a_line_is_no_line_of_a_register() -> None:
    rusak = ASLI.replace(b'"jenis": "keputusan_anjab"', b'"jenis": "x", "jenis": "keputusan_anjab"', 1)
    pemeriksaan = periksa(rusak)
    assert [(s.jenis, s.baris, s.nomor) for s in pemeriksaan.kerusakan] == [
        (Jenis.BARIS_RUSAK, 2, None),
        (Jenis.DIHAPUS, 3, 1),
    ]


def test_an_entry_that_supersedes_one_superseded_before_is_named() -> None:
    baris = [dict(satu) for satu in BARIS[: BANYAK + 1]]
    baris[10]["menggantikan"] = 3
    rujukan = [satu for satu in periksa(satukan(rantai_ulang(baris))).kerusakan if satu.jenis == Jenis.RUJUKAN]
    assert [satu.nomor for satu in rujukan] == [10]


def test_every_damage_is_said_in_both_languages() -> None:
    baris = [dict(satu) for satu in BARIS]
    baris[3]["perihal"] = "lain"
    (satu,) = periksa(satukan(baris)).kerusakan
    assert satu.kalimat() == "Baris 4: entri 3 diubah; isinya tidak lagi menghasilkan sidiknya."
    assert satu.kalimat("en") == "Line 4: entry 3 was edited; what it says no longer yields its hash."
