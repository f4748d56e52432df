"""The conditions of a rise since 1 January 2023 that stand beside credit, as a checklist.

Credit itself is decided by the penetapan (`core/angka_kredit/konversi`). Vacancy is decided where posts are counted.
"""
