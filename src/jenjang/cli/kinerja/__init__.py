"""`jenjang kinerja`: performance exports of the national system."""
