"""Credit since 2023: the yearly predicate converted, AK Dasar, transfer, integration of earlier credit, the test.

Two accounts exist side by side. PermenPANRB 33/2020 counts credit per golongan (R08, R44); the regulation since 2023
counts it per jenjang. They differ by exactly the AK Dasar of the golongan held. Figures stand in `nilai.toml`; each
says how far it is known (engine.marks), since the official text was not at hand.
"""
