"""Deadlines: how long the law gives after an event or after its own entry into force (Pasal 14, 49, 59, 60)."""
