"""Writes with several effects, one module a subject: reading and verifying, deciding on notes, versions, decrees."""
