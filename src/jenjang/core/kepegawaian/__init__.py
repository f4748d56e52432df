"""People in service: status, pangkat names, the number of a person, what a row about a person may hold.

No rule of PermenPANRB 33/2020 stands here; these are the nomenclature and the plain checks of staff records that every
page, import and list shares. `pegawai.BarisPegawai` is one person as an office's table tells it, `periksa` names what
cannot be in it, `selisih` compares two tellings of one person, `urut_kepangkatan` orders people by seniority.
"""
