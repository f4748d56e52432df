"""One person's record assessed: the post held on each day, each claim, each year, the account, the next steps.

`nilai.nilai_berkas` takes a checked record (`penilaian.berkas`) and gives `HasilNilai`, which keeps the runs of the
rules; `hasil.hasil_json` writes it in the form of the command line and the API.
"""
