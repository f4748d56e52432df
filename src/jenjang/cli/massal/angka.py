"""Whole numbers as people read them."""

from jenjang.core.engine.amounts import PER_UNIT, amount_for_people


def bilangan(nilai: int, bahasa: str) -> str:
    """Write a whole number with its thousands parted: 1.000.000."""
    return amount_for_people(nilai * PER_UNIT, bahasa)
