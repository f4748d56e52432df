"""The web application: accounts, records, workflow and pages over the core and surat; one Django app a matter.

`peluncur/` starts all of it with one command and holds no model; `settings.py` is driven by the environment alone.
"""
