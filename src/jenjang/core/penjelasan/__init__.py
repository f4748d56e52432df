"""What an answer says beside itself, made on demand: the sentence, the nearest change, what is left to a person.

Everything here reads an envelope of `core.telaah` (and asks further questions for the nearest change); no rule of law
is decided in it. Words stand in `kata.toml`: `jawab_<jenis>` with `_ya`, `_tidak`, `_belum`, `_kosong` or the name of
the first result behind it. What the law leaves to officials stands in `diserahkan.toml`.
"""
