"""Long work: a row tells its progress and its result, a page follows it and may be left.

Start work with `actions.mulai(tugas, ...)`, where `tugas` is a procrastinate task in the app's `tugas.py` whose first
argument is `pekerjaan`; inside it, `with kerjakan(pekerjaan) as kerja:` reports by `kerja.kemajuan(...)` and ends with
`kerja.selesai(...)`. Work whose worker died is swept up and runs again from the start: a task repeated must change
nothing more. Report outside of `transaction.atomic`: what is not committed nobody sees.
"""
