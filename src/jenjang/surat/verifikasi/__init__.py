"""The report of a decree's verification, to attach to a letter; what it says comes from core.beban_kerja.periksa."""

import jenjang.surat.words  # noqa: F401 the report is written with its words
