"""Writes docs/peraturan/permenpanrb-1-2023.md: every figure since 2023 with mark and origin, rules and questions."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from jenjang.core.engine.explain import outer
from jenjang.core.engine.marks import DIKONFIRMASI, NASKAH, PENAFSIRAN, SEKUNDER, SIMPULAN, Mark
from jenjang.core.engine.nodes import Kind
from jenjang.core.engine.question import QUESTIONS
from jenjang.core.engine.readings import readings
from jenjang.core.engine.regulations import regulations
from jenjang.core.engine.ruleset import RULESETS
from jenjang.core.engine.text import outer_for_people
from jenjang.core.engine.values import Figure, Table, figures
from jenjang.core.telaah import muat_pertanyaan

PERATURAN = "permenpanrb-1-2023"
HALAMAN = Path(__file__).parent / "peraturan" / f"{PERATURAN}.md"
PEMBUKA = """# PermenPANRB 1/2023 dalam program

Halaman ini dibuat dari program oleh `make dokumen` dan diuji; jangan disunting. Naskah resmi peraturan sejak 2023 tidak
tersedia bagi penyusun program: Pasal 36 dan Pasal 37 PermenPANRB 1/2023 serta dua halaman dan tabel lampiran Peraturan
BKN 3/2023 dilihat dari salinan, selebihnya dari bahan sosialisasi, formulir, berita, dan program instansi. Karena itu
setiap angka menyebut tanda dan asalnya. Apa yang berubah bagi seorang Pekerja Sosial: [dua skema](dua-skema.md).
"""
ARTI = {
    NASKAH: "bunyi pasal atau halaman lampirannya dilihat",
    SEKUNDER: "disebut sumber lain; jawaban menyebutnya, `--hanya-terkonfirmasi` menolaknya",
    SIMPULAN: "disimpulkan dari angka lain; diperlakukan seperti sekunder",
    PENAFSIRAN: "dipilih suatu penafsiran; penafsirannya yang disebut",
    DIKONFIRMASI: "dikonfirmasi atau diisi instansi dengan tanggal dan nama (`--nilai-kantor`)",
}


def table(head: Iterable[str], lines: Iterable[Iterable[str]]) -> Iterator[str]:
    """Give the lines of a Markdown table."""
    titles = list(head)
    yield f"| {' | '.join(titles)} |"
    yield "|" + "---|" * len(titles)
    for cells in lines:
        yield f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def rows(each: Figure | Table) -> Iterator[tuple[str, str, tuple[str, ...], Mark | None]]:
    """Give key, value, citations and mark of every row of a figure or table."""
    if isinstance(each, Figure):
        yield "", shown(each.nilai, each.satuan), each.dasar, each.tanda
        return
    for key, value in each.rows.items():
        yield ", ".join(key), shown(value, each.satuan), each.dasar_baris[key], each.tanda.get(key)


def shown(value: object, satuan: str) -> str:
    """Write a value as people read it."""
    text = outer_for_people(outer(value, satuan))
    return f"{text}%" if satuan == "persen" else text


def marked() -> list[Figure | Table]:
    """Give every figure and table of the regulation in the order of the files."""
    return [each for versions in figures().values() for each in versions if each.peraturan == PERATURAN]


def register() -> Iterator[str]:
    """Give what the register says of the regulation."""
    regulation = regulations()[PERATURAN]
    yield f"Berlaku bagi pekerjaan sejak 1 Januari 2023. Yang dihitung: {regulation.cakupan}."
    yield ""
    yield from (f"- Tata caranya: {each}." for each in regulation.tata_cara)
    yield from (f"- Terkait: {each}." for each in regulation.terkait)


def values() -> Iterator[str]:
    """Give every figure with its mark and origin."""
    counted = Counter(mark.tanda for each in marked() for *_, mark in rows(each) if mark)
    yield from table(("Tanda", "Artinya", "Banyaknya"), ((key, ARTI[key], str(counted[key])) for key in ARTI))
    for each in marked():
        yield from ("", f"### `{each.name}`", "")
        lines = (
            (key, value, "; ".join(dasar), mark.tanda if mark else "", mark.asal if mark else "")
            for key, value, dasar, mark in rows(each)
        )
        yield from table(("Kunci", "Angka", "Dasar", "Tanda", "Asal"), lines)


def rules() -> Iterator[str]:
    """Give the rules by ruleset with their articles."""
    own = sorted((each for each in RULESETS.values() if each.peraturan.id == PERATURAN), key=lambda each: each.name)
    lines = []
    for ruleset in own:
        nodes = [each for versions in ruleset.nodes.values() for each in versions]
        for node in nodes:
            if node.kind in (Kind.RULE, Kind.TOTAL):
                read = ", ".join(node.penafsiran)
                lines.append((ruleset.name, node.name, "; ".join(node.dasar), read))
    yield from table(("Himpunan", "Aturan", "Dasar", "Penafsiran"), lines)


def halaman() -> str:
    """Give the whole page."""
    muat_pertanyaan()
    asked = sorted(each.jenis for each in QUESTIONS.values() if each.peraturan == PERATURAN)
    read = [(key, each) for key, each in readings().items() if key.startswith("K")]
    choices = (
        (key, letter if len(each.pilihan) > 1 else "", texts["id"])
        for key, each in read
        for letter, texts in each.pilihan.items()
    )
    lines = [PEMBUKA, *register(), "", f"Pertanyaan: {', '.join(f'`{each}`' for each in asked)}.", ""]
    lines += ["## Angka", "", *values(), "", "## Aturan", "", *rules(), ""]
    lines += ["## Penafsiran", "", *table(("Penafsiran", "Pilihan", "Isinya"), choices)]
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    HALAMAN.write_text(halaman(), "utf-8")
