"""The register of legal acts as a file: entries chained by hash, signed checkpoints, and the offline verifier.

One register is one chain. An entry's hash (`sidik`) covers everything the entry says and the hash before it; a `titik`
is a signed statement "entry N had this hash at this time". An export is one file of JSON lines: `kepala`, each `entri`,
each `titik`, and a signed `penutup` over all of it. `ekspor` writes it, `baca` reads it, `periksa` finds and locates
damage with nothing but the file, and with checkpoints kept elsewhere also a restored old backup.
The form is told line by line in docs/register.md, so that others can write a verifier of their own.
"""
