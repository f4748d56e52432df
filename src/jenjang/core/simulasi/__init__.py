"""A nation of invented people: who they are, what they did, and how their careers run on under given formations.

Nobody in it exists. `undian` draws, `sebaran` holds how posts and habits are spread, `penduduk` makes the people,
`catatan` their records, `karier` runs the years forward by the rules of `penilaian.massal`.
"""
