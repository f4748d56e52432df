"""The base of an opening balance: what a PAK of the scheme of 2004 holds besides credit earned in the golongan."""

from jenjang.core.angka_kredit.konversi.golongan import PERATURAN
from jenjang.core.engine.office_values import OfficeValues
from jenjang.core.engine.plan import table_in_force
from jenjang.core.engine.regulations import regulations
from jenjang.core.jabatan.jenjang import kategori_jenjang


def nilai_dasar_saldo(jenjang: str, golongan: str, kantor: OfficeValues | None = None) -> int:
    """Give the base (millionths) that turns a balance per golongan into the cumulative credit of a PAK (R44)."""
    force = regulations()[PERATURAN].sejak
    rows = table_in_force("nilai_dasar_golongan_lama", force, kantor).rows
    base = rows.get((kategori_jenjang(jenjang), golongan))
    if base is not None:
        return int(base)
    # The base of the golongan is that of its jenjang and the AK Dasar; the accounts differ by just that.
    parts = (("nilai_dasar_integrasi", (jenjang,)), ("ak_dasar_golongan", (jenjang, golongan)))
    return sum(int(table_in_force(name, force, kantor).rows.get(key, 0)) for name, key in parts)
