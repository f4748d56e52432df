"""`jenjang pak`: the four papers of credit since 2023."""
