"""The launcher: a supervised PostgreSQL, the web processes, the worker and the sweep, backup and restore.

No Django model is imported here: what needs them runs as a child process of its own. Only Linux and macOS are served;
docs/operasi/ says what to do elsewhere.
"""
