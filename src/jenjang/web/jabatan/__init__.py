"""Posts: decrees, job sheets, need and the map."""
