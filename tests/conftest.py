"""Generated tests draw the same data on every run: a suite that passes once passes again."""

from hypothesis import settings

settings.load_profile("ci")
