"""The table in which attempts to sign in are counted, for all processes together."""

from django.db import migrations

BUAT = """
    CREATE TABLE akun_penghitung (
        cache_key varchar(255) PRIMARY KEY,
        value text NOT NULL,
        expires timestamp with time zone NOT NULL
    );
    CREATE INDEX akun_penghitung_berakhir ON akun_penghitung (expires);
"""


class Migration(migrations.Migration):
    dependencies = [("akun", "0002_wajib_ganti_sandi")]

    operations = [migrations.RunSQL(BUAT, "DROP TABLE akun_penghitung;")]
