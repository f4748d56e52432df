"""Organisation: instansi and their tree of units."""
