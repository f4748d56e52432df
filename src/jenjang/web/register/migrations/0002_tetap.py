"""Entries and checkpoints are never changed; the counter only rises."""

from django.db import migrations

from jenjang.web.register.tetap import fungsi, maju_satu, tetap


class Migration(migrations.Migration):
    """Triggers in the database."""

    dependencies = [("register", "0001_initial")]
    operations = [fungsi(), tetap("register_entri"), tetap("register_titik"), maju_satu("register_penghitung")]
