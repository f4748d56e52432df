"""`jenjang simulasi`: a nation of invented people, its records, and its careers run forward."""
