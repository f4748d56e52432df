"""The second wall: row-level security in PostgreSQL, beside the QuerySets.

A person-level table is put behind it by one line of its app's migration, with the columns that tie a row to an
instansi, a unit, a person, or to a table that is behind the wall itself:

    operations = [dinding("pegawai_pangkat", pegawai="pegawai_id", melalui={"pegawai_id": "pegawai_pegawai"})]

The middleware tells the database, for the length of a transaction, what the route reaches (`pasang`); rows outside are
neither seen nor written, whatever the code asks. The owner of the tables (migrations, backup, sample data) is not
bound; code without a request that works for all, such as a job, says so: `with seluruh_data(): ...`.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from django.db import connection, transaction
from django.db.migrations import RunSQL

from jenjang.web.akses.lingkup import Akses

SETTINGS = ("app.semua", "app.instansi", "app.unit", "app.pegawai")
PASANG = "SELECT " + ", ".join(f"set_config('{name}', %s, true)" for name in SETTINGS)

# What the sub-selects give is computed once a query, not once a row, and an index can serve it.
KUNCI = "(SELECT string_to_array(nullif(current_setting('app.{name}', true), ''), ',')::bigint[])::bigint[]"


def dinding(
    tabel: str, *, instansi: str = "", unit: str = "", pegawai: str = "", melalui: Mapping[str, str] | None = None
) -> RunSQL:
    """Give the migration that puts a table behind the wall.

    Args:
        tabel: name of the table.
        instansi: its column with the key of the instansi, where it has one; likewise `unit` and `pegawai`.
        melalui: column -> table behind the wall whose visible rows open these.

    """
    return RunSQL(pasang_kebijakan(tabel, instansi, unit, pegawai, melalui or {}), lepas_kebijakan(tabel))


def pasang_kebijakan(tabel: str, instansi: str, unit: str, pegawai: str, melalui: Mapping[str, str]) -> str:
    """Write the SQL that binds a table."""
    columns = {"instansi": instansi, "unit": unit, "pegawai": pegawai}
    conditions = ["(SELECT current_setting('app.semua', true)) = 'ya'"]
    conditions += [f'"{column}" = ANY ({KUNCI.format(name=name)})' for name, column in columns.items() if column]
    # Names of tables and columns come from migrations, never from a request.
    conditions += [f'"{column}" IN (SELECT id FROM "{via}")' for column, via in melalui.items()]  # noqa: S608
    return (
        f'ALTER TABLE "{tabel}" ENABLE ROW LEVEL SECURITY; '
        f'CREATE POLICY dinding ON "{tabel}" USING ({" OR ".join(conditions)});'
    )


def lepas_kebijakan(tabel: str) -> str:
    """Write the SQL that frees a table."""
    return f'DROP POLICY dinding ON "{tabel}"; ALTER TABLE "{tabel}" DISABLE ROW LEVEL SECURITY;'


def pasang(akses: Akses) -> None:
    """Tell the database what an access reaches, until the transaction ends."""
    _tell("ya" if akses.semua else "", akses.instansi, akses.unit, akses.pegawai)


@contextmanager
def sebagai(akses: Akses) -> Iterator[None]:
    """Reach what another access reaches inside the block, in a transaction; afterwards what was reached before."""
    with transaction.atomic():
        before = _told()
        pasang(akses)
        yield
        with connection.cursor() as cursor:
            cursor.execute(PASANG, before)


@contextmanager
def seluruh_instansi(instansi: int) -> Iterator[None]:
    """Reach every row of one instansi inside the block: for a number that names nobody."""
    with transaction.atomic():
        before = _told()
        _tell("", (instansi,), (), ())
        yield
        with connection.cursor() as cursor:
            cursor.execute(PASANG, before)


@contextmanager
def seluruh_data() -> Iterator[None]:
    """Reach every row inside the block: for jobs and commands that work for the whole system."""
    with transaction.atomic():
        before = _told()
        _tell("ya", (), (), ())
        yield
        with connection.cursor() as cursor:
            cursor.execute(PASANG, before)


def _tell(semua: str, *keys: Iterable[int]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(PASANG, [semua, *(",".join(map(str, sorted(each))) for each in keys)])


def _told() -> list[str]:
    names = ", ".join(f"coalesce(current_setting('{name}', true), '')" for name in SETTINGS)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {names}")
        return list(cursor.fetchone())
