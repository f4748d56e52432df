"""Thin commands over core and surat; no rule lives here."""
