"""Penilaian kinerja: the yearly predicate that credit follows from since 2023, and how it is written."""
