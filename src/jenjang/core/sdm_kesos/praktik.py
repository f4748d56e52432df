"""Who may practise: certificate and licence that each jenis of SDM kesejahteraan sosial needs."""

from collections.abc import Callable
from functools import cache
from typing import Final

from jenjang.core.engine.carriers import Value, either, negate
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.ruleset import Ruleset
from jenjang.core.engine.values import Table
from jenjang.core.sdm_kesos.taksonomi import JenisSdm, muat_taksonomi

_DUTIES: Final[dict[str, Callable[[JenisSdm], bool]]] = {
    "wajib_sertifikasi": lambda jenis: jenis.sertifikasi is not None,
    "wajib_izin_praktik": lambda jenis: jenis.izin_praktik is not None,
}


def tabel_kewajiban(kewajiban: str) -> Callable[[], Table]:
    """Give the loader of one duty as a table by jenis."""

    @cache
    def load() -> Table:
        taksonomi = muat_taksonomi()
        regulation = regulations()["permenpanrb-33-2020"]
        return Table(
            kewajiban, "ya_tidak", ("jenis",), {(each.nama,): _DUTIES[kewajiban](each) for each in taksonomi.jenis},
            {(each.nama,): taksonomi.sumber for each in taksonomi.jenis}, regulation.id, regulation.sejak, None,
            "sdm_kesos/taksonomi.toml",
        )  # fmt: skip

    return load


PRAKTIK: Final = Ruleset("sdm_kesos.praktik", "permenpanrb-33-2020")
PRAKTIK.inputs(jenis="teks", sertifikasi="ya_tidak", praktik_mandiri="ya_tidak", izin_praktik="ya_tidak")
PRAKTIK.lookup("wajib_sertifikasi", tabel_kewajiban("wajib_sertifikasi"), "jenis")
PRAKTIK.lookup("wajib_izin_praktik", tabel_kewajiban("wajib_izin_praktik"), "jenis")


@PRAKTIK.condition(dasar="UU 11/2009; Permensos 16/2017", alasan="tanpa_sertifikasi")
def sertifikasi_cukup(wajib_sertifikasi: Value, sertifikasi: Value) -> Value:
    """Pekerja Sosial, Relawan Sosial and Penyuluh Sosial work only with a certificate."""
    return either(negate(wajib_sertifikasi), sertifikasi)


@PRAKTIK.condition(dasar="UU 11/2009; Permensos 16/2017", alasan="praktik_mandiri_tanpa_izin")
def izin_praktik_cukup(wajib_izin_praktik: Value, praktik_mandiri: Value, izin_praktik: Value) -> Value:
    """A Pekerja Sosial who practises alone needs a licence beside the certificate."""
    return either(negate(wajib_izin_praktik), negate(praktik_mandiri), izin_praktik)


PRAKTIK.verdict("boleh_praktik", "UU 11/2009; Permensos 16/2017")
