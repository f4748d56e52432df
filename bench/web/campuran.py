"""What the sample office's people ask for: their pages, found as a person would, JSON, and decisions."""

import json
import random
import re
from http.cookiejar import CookieJar
from itertools import count
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener
from uuid import UUID

from klien import Campuran, Kepala, Permintaan

PAGES, JSON = 0.7, 0.9
CLERK, ISSUER = "kepegawaian@kota-contoh.example", "organisasi@kota-contoh.example"
PEOPLE = (CLERK, ISSUER, "auditor@kota-contoh.example", "198502142010032004")
DECISIONS = "/jabatan/penetapan/"
UNIT = re.compile(r'<select name="unit".*?<option value="(\d+)"', re.DOTALL)
SUGGESTION = re.compile(r'<option value="([^"]+ Ahli [^"]+)"')
LINK = re.compile(r'href="(/[^"#]*)"')
# Downloads, other languages and leaving are not what an office does all day.
LEFT_OUT = re.compile(r"/statis/|/static/|/masuk/|ekspor|unduh|\.(?:pdf|xlsx|svg|csv|docx)|/tambah/|/ubah/|/riwayat/")
MOST_PAGES = 60
SEARCHES = ("asesmen", "kasus", "laporan", "rehabilitasi", "keluarga")
QUESTIONS = (
    {"jenis": "kredit_kegiatan", "data": {"jenjang": "Ahli Muda", "kode": "L2.A.1.a.1", "jumlah": 2}},
    {"jenis": "langkah_berikut", "data": {"pendidikan": "S1", "jenjang": "Ahli Pertama", "golongan": "III/b"}},
    {
        "jenis": "kenaikan_pangkat",
        "data": {"jenjang": "Ahli Muda", "golongan": "III/c", "tugas_jabatan": "104.5", "pengembangan_profesi": "6"},
    },
)
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
        self.opener = opener
        self.halaman = self._jelajah()

    def kepala(self) -> Kepala:
        """Give the headers of their browser."""
        cookies = {each.name: str(each.value) for each in self.jar}
        together = "; ".join(f"{name}={value}" for name, value in cookies.items())
        return (("Cookie", together), ("X-CSRFToken", cookies.get("csrftoken", "")))

    def buka(self, jalur: str) -> str:
        """Give a page."""
        text: str = self.opener.open(self.alamat + jalur).read().decode("utf-8", "replace")
        return text

    def _jelajah(self) -> list[str]:
        """Follow links from the first page, breadth first."""
        found, waiting = ["/"], ["/"]
        while waiting and len(found) < MOST_PAGES:
            for link in LINK.findall(self.buka(waiting.pop(0))):
                path = link.replace("&amp;", "&")
                if path not in found and not LEFT_OUT.search(path):
                    found.append(path)
                    waiting.append(path)
        return found[:MOST_PAGES]


def siapkan(alamat: str, sandi: str) -> Campuran:
    """Sign people in and give what draws the next request of the mix."""
    people = [Orang(alamat, name, sandi) for name in PEOPLE]
    clerk, issuer = people[:2]
    form = issuer.buka(DECISIONS)
    unit, posts = UNIT.search(form), SUGGESTION.findall(form)
    assert unit, "the form of a decision has no office"
    assert posts, "the form of a decision suggests no post"
    heads = {id(person): person.kepala() for person in people}
    print(f"{sum(len(each.halaman) for each in people)} pages of {len(people)} people")

    def draw(acak: random.Random) -> Permintaan:
        part = acak.random()
        if part < PAGES:
            person = acak.choice(people)
            return Permintaan("halaman", acak.choice(person.halaman), heads[id(person)])
        if part < JSON:
            return _json(acak, heads[id(clerk)])
        decision = urlencode(_keputusan(acak, unit[1], posts)).encode()
        return Permintaan("keputusan", DECISIONS, heads[id(issuer)], decision)

    return draw


def _json(acak: random.Random, kepala: Kepala) -> Permintaan:
    """Ask the API: questions more often than the catalogue."""
    if acak.random() < 1 / 4:
        return Permintaan("json", f"/api/v1/katalog?{urlencode({'cari': acak.choice(SEARCHES)})}", kepala)
    isi = json.dumps(acak.choice(QUESTIONS)).encode()
    return Permintaan("json", "/api/v1/telaah", kepala, isi, jenis_isi="application/json")


def _keputusan(acak: random.Random, unit: str, jabatan: list[str]) -> dict[str, str]:
    """Give the form of a decision that nobody has recorded yet: an entry of the register, with its repeat-key."""
    return {
        "unit": unit,
        "jabatan": acak.choice(jabatan),
        "nomor": f"B/{next(_serial)}-{acak.getrandbits(32)}/M.SM.01.00/2026",
        "tanggal": "2026-01-05",
        "tahun": "2026",
        "jumlah": str(acak.randint(1, 9)),
        "dalam_proses": "0",
        "kunci": str(UUID(int=acak.getrandbits(128), version=4)),
    }
