"""The signing key is made once, is the owner's alone, and a damaged one is named."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from jenjang.surat.register.kunci import KunciRusak, muat_kunci
from jenjang.surat.register.titik import kunci_publik


def test_the_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    berkas = tmp_path / "kunci" / "register.pem"
    assert kunci_publik(muat_kunci(berkas)) == kunci_publik(muat_kunci(berkas))
    assert stat.S_IMODE(berkas.stat().st_mode) == 0o600
    assert list(berkas.parent.iterdir()) == [berkas]


def test_all_who_ask_at_once_get_the_same_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pelari:
        kunci = set(pelari.map(lambda _: kunci_publik(muat_kunci(tmp_path / "register.pem")), range(16)))
    assert len(kunci) == 1


def test_a_file_that_is_no_key_is_named(tmp_path: Path) -> None:
    berkas = tmp_path / "register.pem"
    berkas.write_text("bukan kunci")
    with pytest.raises(KunciRusak, match=r"register\.pem"):
        muat_kunci(berkas)
