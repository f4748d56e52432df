"""What the sample office's people ask for: their pages and fragments, found as a person would, and their writes."""

import random
import re
from datetime import date, timedelta
from http.cookiejar import CookieJar
from itertools import count
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, build_opener

from klien import Campuran, Permintaan

PAGES, FRAGMENTS = 0.7, 0.9
WRITER = "kepegawaian@kota-contoh.example"
PEOPLE = (WRITER, "organisasi@kota-contoh.example", "auditor@kota-contoh.example", "198502142010032004")
LINK = re.compile(r'href="(/[^"#]*)"')
# Downloads, other languages and leaving are not what an office does all day.
LEFT_OUT = re.compile(r"/statis/|/static/|/masuk/|ekspor|unduh|\.(?:pdf|xlsx|svg|csv|docx)|/tambah/|/ubah/|/riwayat/")
MOST_PAGES = 60
SEARCHES = ("sri", "contoh", "1985", "ahli", "karangan")
_serial = count(1)


class Orang:
    """Somebody signed in, with the pages they can reach."""

    def __init__(self, alamat: str, nama: str, sandi: str) -> None:
        self.jar = CookieJar()
        self.alamat = alamat
        opener = build_opener(HTTPCookieProcessor(self.jar))
        page = opener.open(f"{alamat}/masuk/").read().decode()
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
        assert token, "the page of signing in has no form"
        form = {"csrfmiddlewaretoken": token[1], "login": nama, "password": sandi}
        landed = opener.open(f"{alamat}/masuk/", urlencode(form).encode())
        assert "/masuk/" not in landed.url, f"{nama} was not let in"
        self.halaman = self._jelajah(opener)

    def kepala(self) -> tuple[tuple[str, str], ...]:
        """Give the headers of their browser."""
        cookies = {each.name: str(each.value) for each in self.jar}
        together = "; ".join(f"{name}={value}" for name, value in cookies.items())
        return (("Cookie", together), ("X-CSRFToken", cookies.get("csrftoken", "")))

    def _jelajah(self, opener: OpenerDirector) -> list[str]:
        """Follow links from the first page, breadth first."""
        found, waiting = ["/"], ["/"]
        while waiting and len(found) < MOST_PAGES:
            page = opener.open(self.alamat + waiting.pop(0)).read().decode()
            for link in LINK.findall(page):
                path = link.replace("&amp;", "&")
                if path not in found and not LEFT_OUT.search(path):
                    found.append(path)
                    waiting.append(path)
        return found[:MOST_PAGES]


def siapkan(alamat: str, sandi: str) -> Campuran:
    """Sign people in and give what draws the next request of the mix."""
    people = [Orang(alamat, name, sandi) for name in PEOPLE]
    writer = people[0]
    print(f"{sum(len(each.halaman) for each in people)} pages of {len(people)} people")

    def draw(acak: random.Random) -> Permintaan:
        part = acak.random()
        if part < PAGES:
            person = acak.choice(people)
            return Permintaan("halaman", acak.choice(person.halaman), person.kepala())
        if part < FRAGMENTS:
            path = f"/pegawai/?{urlencode({'q': acak.choice(SEARCHES)})}"
            return Permintaan("potongan", path, (*writer.kepala(), ("HX-Request", "true")))
        return Permintaan("tulisan", "/pegawai/tambah/", writer.kepala(), urlencode(_pegawai_baru()).encode())

    return draw


def _pegawai_baru() -> dict[str, str]:
    """Give the form of an invented person with a number that nobody has."""
    day, number = divmod(next(_serial), 900)
    born = date(1980, 1, 1) + timedelta(days=day)
    return {
        "nama": f"Beban {day}-{number} (karangan)",
        "status": "PNS",
        "nip": f"{born:%Y%m%d}2010011{number + 100:03d}"[:18],
        "jenis_kelamin": "L",
        "tanggal_lahir": f"{born:%Y-%m-%d}",
    }
