"""Tables whose rows are never changed: triggers in the database, which no setting of a session turns off."""

from django.db.migrations import RunSQL

_FUNGSI = """
CREATE FUNCTION register_tolak_perubahan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Baris % tidak pernah diubah atau dihapus.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE FUNCTION register_maju_satu() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.nomor <> OLD.nomor + 1 OR NEW.register <> OLD.register OR NEW.instansi_id <> OLD.instansi_id THEN
        RAISE EXCEPTION 'Nomor register hanya maju satu.' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
"""


def fungsi() -> RunSQL:
    """Give the migration that makes the functions of the triggers."""
    return RunSQL(_FUNGSI, "DROP FUNCTION register_tolak_perubahan(); DROP FUNCTION register_maju_satu();")


def tetap(tabel: str) -> RunSQL:
    """Give the migration that lets rows only be added to a table.

    Not by pgtrigger: its triggers can be ignored by whoever sets a variable of the session.
    """
    return RunSQL(
        _pasang("tetap", "UPDATE OR DELETE", tabel, "ROW", "register_tolak_perubahan")
        # Triggers for each row are silent on TRUNCATE.
        + _pasang("tidak_dikosongkan", "TRUNCATE", tabel, "STATEMENT", "register_tolak_perubahan"),
        f"DROP TRIGGER tetap ON {tabel}; DROP TRIGGER tidak_dikosongkan ON {tabel};",
    )


def tetap_bila(tabel: str, syarat: str) -> RunSQL:
    """Give the migration that lets rows for which a condition on OLD holds be neither changed nor deleted."""
    nama = "tetap"
    return RunSQL(
        f"CREATE TRIGGER {nama} BEFORE UPDATE OR DELETE ON {tabel} FOR EACH ROW WHEN ({syarat}) "
        f"EXECUTE FUNCTION register_tolak_perubahan(); ALTER TABLE {tabel} ENABLE ALWAYS TRIGGER {nama};",
        f"DROP TRIGGER {nama} ON {tabel};",
    )


def maju_satu(tabel: str) -> RunSQL:
    """Give the migration that lets a counter's number only rise by one: none given twice, none left out."""
    return RunSQL(
        _pasang("maju_satu", "UPDATE", tabel, "ROW", "register_maju_satu")
        + _pasang("tetap", "DELETE", tabel, "ROW", "register_tolak_perubahan")
        + _pasang("tidak_dikosongkan", "TRUNCATE", tabel, "STATEMENT", "register_tolak_perubahan"),
        "".join(f"DROP TRIGGER {nama} ON {tabel};" for nama in ("maju_satu", "tetap", "tidak_dikosongkan")),
    )


def _pasang(nama: str, kejadian: str, tabel: str, setiap: str, fungsi: str) -> str:
    return (
        f"CREATE TRIGGER {nama} BEFORE {kejadian} ON {tabel} FOR EACH {setiap} EXECUTE FUNCTION {fungsi}(); "
        # ALWAYS: also in a session that plays a replica, which ordinary triggers are silent in.
        f"ALTER TABLE {tabel} ENABLE ALWAYS TRIGGER {nama}; "
    )
