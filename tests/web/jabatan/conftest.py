"""The fixtures of the tests on posts."""

from kantor_jabatan import kj

__all__ = ["kj"]
