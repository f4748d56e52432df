"""`--penafsiran R15=b`: which choice of a reading a command is asked to take."""

from jenjang.cli.bahasa import kalimat, tolak


def pilih_penafsiran(pilihan: list[str], bahasa: str) -> dict[str, str]:
    """Read `R15=b` options; refuses another form, an unknown reading and a choice it does not offer."""
    from jenjang.core.engine.readings import ReadingError, chosen

    pairs = [each.partition("=") for each in pilihan]
    for (key, sign, letter), given in zip(pairs, pilihan, strict=True):
        if not (key and sign and letter):
            tolak(kalimat("penafsiran_bentuk", bahasa, nilai=given))
    try:
        return chosen({key.strip().upper(): letter.strip().lower() for key, _, letter in pairs})
    except ReadingError as error:
        tolak(f"{kalimat('penafsiran_opsi', bahasa)} {error}.")
