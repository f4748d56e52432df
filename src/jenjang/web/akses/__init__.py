"""Access: roles given per instansi or unit and period, and what each may see and do.

Who may do what is data: `matriks.toml` names for each URL and method the roles that may, and in which relation to the
record. The middleware refuses what is not granted and sets `request.akses`; rows are fetched through
`.untuk(request.akses)`, so that a record outside does not exist for the page (404). Behind it stands row-level security
in PostgreSQL, which knows for the length of each request what its route reaches.

    kosakata.py    the closed vocabulary: roles, ways of holding one, relations
    matriks.toml   the matrix; matriks.py reads it, checks.py compares it with the URLs at every start
    lingkup.py     `Akses`: roles in force today and the keys of instansi, units and people that they reach
    kueri.py       `CatatanQuerySet.untuk`
    dinding.py     row-level security
    models.py      `Peran`, and `CatatanBaca`, the log of who read whose record; actions.py writes it

To add a page:

1. `urls.py` of the app: `path("<int:pk>/", views.rincian, name="rincian")`.
2. `matriks.toml`: `["pegawai:rincian"]` with `GET = ["pengelola_kepegawaian/instansi", "pekerja_sosial/sendiri"]`.
3. The model says how its rows belong: `jalur_instansi = "instansi"`, `jalur_unit = "unit"`, `jalur_pegawai = "pk"`, and
   `objects = CatatanQuerySet.as_manager()`. A table on people gets one line in its migration, see `dinding.py`.
4. `views.py`: `get_object_or_404(Pegawai.objects.untuk(request.akses), pk=pk)`; a page of somebody's record calls
   `catat_pembacaan(request, pegawai)`.
5. The template: `{% extends "dasar.html" %}` with the blocks judul, remah and isi. Links to what not everyone may do
   stand in `{% boleh "pegawai:ubah" as bisa %}{% if bisa %}...{% endif %}`; `boleh "..." "POST"` asks for a method.

In tests every cell of the matrix is tried from the URLs; `tests/web/akses/` holds how a route gets its sample record.
"""
