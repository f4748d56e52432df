"""Analisis beban kerja: how many people a post needs; `formasi` holds the row and the sum of method angka kredit."""
