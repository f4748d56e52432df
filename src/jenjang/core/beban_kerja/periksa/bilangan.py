"""Indonesian numerals from nol to sembilan puluh sembilan."""

_SATUAN = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_SEPULUH = 10


def dari_kata(teks: str) -> int | None:
    """Read "dua belas" as 12; None for words that are no such number."""
    kata = teks.lower().split()
    if len(kata) == 1:
        khusus = {"sepuluh": 10, "sebelas": 11}
        return khusus.get(kata[0], _SATUAN.index(kata[0]) if kata[0] in _SATUAN else None)
    if len(kata) < 2 or kata[0] not in _SATUAN[2:]:
        return None
    depan = _SATUAN.index(kata[0])
    if kata[1:] == ["belas"]:
        return _SEPULUH + depan
    if kata[1] != "puluh" or len(kata) > 3 or (len(kata) == 3 and kata[2] not in _SATUAN[1:]):
        return None
    return depan * _SEPULUH + (_SATUAN.index(kata[2]) if len(kata) == 3 else 0)


def ke_kata(angka: int) -> str:
    """Write 12 as "dua belas"; numbers from 0 to 99."""
    puluhan, satuan = divmod(angka, _SEPULUH)
    if angka < _SEPULUH:
        return _SATUAN[angka]
    if angka in {10, 11}:
        return "sepuluh" if angka == _SEPULUH else "sebelas"
    if puluhan == 1:
        return f"{_SATUAN[satuan]} belas"
    return f"{_SATUAN[puluhan]} puluh {_SATUAN[satuan]}" if satuan else f"{_SATUAN[puluhan]} puluh"
