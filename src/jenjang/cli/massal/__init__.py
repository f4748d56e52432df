"""`jenjang nilai-massal`: everyone at once, from files to files."""
