"""Assessment: who proposes credit, who sets it, which Tim Penilai rates it, who founds that team and who may sit in it.

`alur` is the decision table of Pasal 31-33 and Pasal 34 ayat (9), `anggota` what Pasal 34 asks of each member, `tim`
what it asks of the whole team, `susunan` the people put before these rules. Titles of officials stand in `nilai.toml`
as the regulation writes them.

`berkas` holds what a person brings to be assessed as typed values with their places, whatever document they came
from; `periksa` names the problems of such a record before any rule looks at it.
"""
