"""The law and the analysis: pure functions, no Django, database, clock or network."""
