"""Accounts: who signs in, by NIP or e-mail."""
