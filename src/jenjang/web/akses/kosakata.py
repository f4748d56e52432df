"""The closed vocabulary of access: roles, ways of holding one, and relations to a record."""

from enum import StrEnum
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _


class KunciPeran(models.TextChoices):
    """Every role a person can be given."""

    PEKERJA_SOSIAL = "pekerja_sosial", _("Pekerja Sosial")
    ATASAN = "atasan", _("Atasan langsung")
    SEKRETARIAT_TIM = "sekretariat_tim", _("Sekretariat Tim Penilai")
    ANGGOTA_TIM = "anggota_tim", _("Anggota Tim Penilai")
    KETUA_TIM = "ketua_tim", _("Ketua Tim Penilai")
    PENGUSUL = "pengusul", _("Pejabat yang mengusulkan angka kredit")
    PEJABAT_PENETAP = "pejabat_penetap", _("Pejabat yang menetapkan angka kredit")
    PENGELOLA_KEPEGAWAIAN = "pengelola_kepegawaian", _("Pengelola kepegawaian")
    ANALIS_JABATAN = "analis_jabatan", _("Analis jabatan")
    PIMPINAN_UNIT = "pimpinan_unit", _("Pimpinan Unit Kerja")
    PPK = "ppk", _("Pejabat Pembina Kepegawaian")
    PYB = "pyb", _("Pejabat yang Berwenang")
    VERIFIKATOR_ANJAB = "verifikator_anjab", _("Verifikator analisis jabatan")
    ORGANISASI_PROFESI = "organisasi_profesi", _("Organisasi profesi")
    PEMBINA = "pembina", _("Instansi Pembina")
    AUDITOR = "auditor", _("Auditor")
    ADMIN = "admin", _("Admin")


class JenisPeran(models.TextChoices):
    """How a role is held; all but the first act for a while."""

    DEFINITIF = "definitif", _("Definitif")
    PLT = "plt", _("Pelaksana Tugas (Plt.)")
    PLH = "plh", _("Pelaksana Harian (Plh.)")
    PJ = "pj", _("Penjabat (Pj.)")
    PJS = "pjs", _("Penjabat Sementara (Pjs.)")


class Hubungan(StrEnum):
    """What ties a holder of a role to the records that the role opens."""

    SENDIRI = "sendiri"
    BAWAHAN = "bawahan"
    UNIT = "unit"
    INSTANSI = "instansi"
    SEMUA = "semua"


PUBLIK: Final = "publik"
MASUK: Final = "masuk"
METHODS: Final = ("GET", "POST")
