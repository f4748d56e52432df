"""Documents: readers give typed records and named problems, writers give the papers an office files."""
