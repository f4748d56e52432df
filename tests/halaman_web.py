"""What a page asks of a browser: its links, and its forms with what a person would leave standing in them."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

# What somebody would type into an empty field of a kind, so that one odd field among them is read to the end.
WAJAR = {"date": "2024-05-06", "number": "3", "text": "Contoh", "textarea": "Contoh", "email": "contoh@kota.example"}


@dataclass
class Formulir:
    """A form of a page: where it goes, and what it would send; `berkas` names file fields with what they accept."""

    tindakan: str
    kirim: bool
    isian: dict[str, str] = field(default_factory=dict)
    berkas: dict[str, str] = field(default_factory=dict)


class Halaman(HTMLParser):
    """Links and forms of a page."""

    def __init__(self, alamat: str, teks: str) -> None:
        super().__init__()
        self.alamat = alamat
        self.tautan: list[str] = []
        self.formulir: list[Formulir] = []
        self._di_dalam = False
        self._pilihan = self._teks = ""
        self.feed(teks)

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._di_dalam = False
        elif tag == "select":
            self._pilihan = ""
        elif tag == "textarea" and self._teks:
            isian = self.formulir[-1].isian
            isian[self._teks] = isian[self._teks] or WAJAR["textarea"]
            self._teks = ""

    def handle_data(self, data: str) -> None:
        if self._teks:
            self.formulir[-1].isian[self._teks] += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        for name in ("href", "hx-get"):
            if tag in {"a", "div", "section"} and name in told:
                self.tautan.append(urljoin(self.alamat, told[name]))
        if tag == "form":
            action = urljoin(self.alamat, told.get("action") or self.alamat)
            self.formulir.append(Formulir(action, told.get("method", "get").lower() == "post"))
            if "hx-post" in told:
                self.formulir.append(Formulir(urljoin(self.alamat, told["hx-post"]), True, self.formulir[-1].isian))
            self._di_dalam = True
        elif tag == "option" and self._pilihan:
            self._option(told)
        elif told.get("name") and self._di_dalam:
            self._field(tag, told)

    def _field(self, tag: str, told: dict[str, str]) -> None:
        form, name, kind = self.formulir[-1], told["name"], told.get("type", "text")
        if tag == "input" and kind == "file":
            form.berkas[name] = told.get("accept", "")
        elif tag == "input" and kind in {"checkbox", "radio"}:
            if "checked" in told or name not in form.isian:
                form.isian[name] = told.get("value", "on") if "checked" in told else ""
        elif tag == "input":
            form.isian[name] = told.get("value", "") or WAJAR.get(kind, "")
        elif tag == "select":
            form.isian[name], self._pilihan = "", name
        elif tag == "textarea":
            form.isian[name], self._teks = "", name
        elif tag == "button":
            form.isian.setdefault(name, told.get("value", ""))

    def _option(self, told: dict[str, str]) -> None:
        isian = self.formulir[-1].isian
        if "selected" in told or not isian[self._pilihan]:
            isian[self._pilihan] = told.get("value", "")
