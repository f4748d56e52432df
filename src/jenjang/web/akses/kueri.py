"""Rows are fetched through access: the base QuerySet of every model that pages show.

A model says by class attributes which path leads from a row to what a relation is about; a path that is not given
opens nothing:

    class Pangkat(models.Model):
        jalur_instansi = "pegawai__instansi"
        jalur_unit = "pegawai__unit"
        jalur_pegawai = "pegawai"
        objects = CatatanQuerySet.as_manager()
"""

from typing import Self

from django.db import models
from django.db.models import Q

from jenjang.web.akses.lingkup import Akses


class CatatanQuerySet(models.QuerySet):
    """A QuerySet that knows what an access reaches."""

    def untuk(self, akses: Akses) -> Self:
        """Keep the rows that the access reaches: own, of subordinates, of units, of instansi, or all.

        Units include all units under them. Nothing granted gives no row; a row outside is as if it did not exist.
        """
        if akses.semua:
            return self.all()
        reached = {
            "jalur_instansi": akses.instansi,
            "jalur_unit": akses.unit,
            "jalur_pegawai": akses.pegawai,
        }
        condition = Q(pk__in=())
        for attribute, keys in reached.items():
            path = getattr(self.model, attribute, "")
            if path and keys:
                condition |= Q(**{f"{path}__in": keys})
        return self.filter(condition)
