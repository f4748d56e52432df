"""People and their dated histories."""
