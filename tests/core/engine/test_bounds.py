"""No number of a rule leaves the 63 bits of a column, whatever data a question takes: Polars would wrap it silently."""

import pytest

from generated_inputs import all_plans
from jenjang.core.engine.amounts import LARGEST_POWER_OF_TEN, PER_UNIT
from jenjang.core.engine.plan import Plan
from number_ranges import Range, joined, largest_number

# A quotient of hours by hours is taken in millionths of millionths: the workload is reckoned on integers only.
PADA_BILANGAN_SAJA = {"beban_kerja.baris", "beban_kerja.formasi"}
# Shares times authors are within the work, which is proved in test_bukti; ranges alone know nothing of the division.
DIBUKTIKAN_DI_TEMPAT_LAIN = {"angka_kredit.karya_bersama", "angka_kredit.butir_pengembangan_profesi"}
PLANS = [
    pytest.param(plan, id=name)
    for name, plan in all_plans()
    if name not in PADA_BILANGAN_SAJA | DIBUKTIKAN_DI_TEMPAT_LAIN
]


@pytest.mark.parametrize("plan", PLANS)
def test_every_number_of_a_plan_fits_into_63_bits(plan: Plan) -> None:
    assert largest_number(plan) < 2**63


def test_the_workload_does_not_fit_and_is_kept_from_columns_by_name() -> None:
    plans = dict(all_plans())
    assert all(largest_number(plans[name]) >= 2**63 for name in PADA_BILANGAN_SAJA)


def test_ranges_follow_the_numbers_in_them() -> None:
    numbers = Range(-2, 3)
    assert [(each.low, each.high) for each in (numbers + 1, 1 - numbers, numbers * numbers, numbers * -2)] == [
        *((-1, 4), (-2, 3), (-6, 9), (-6, 4))
    ]
    assert (Range(0, 9).whole(2).low, Range(0, 9).whole(2).high) == (0, 4)
    assert (joined((1, Range(5, 7))).low, joined((1, Range(5, 7))).high) == (1, 7)
    assert 10 ** (LARGEST_POWER_OF_TEN + 1) * PER_UNIT == 10**17
