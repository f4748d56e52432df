"""Offices that go on issuing decisions over HTTP, whatever becomes of the server."""

import http.client
import re
import threading
import time
from http.cookiejar import CookieJar
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPCookieProcessor, build_opener
from uuid import UUID, uuid4

KEPUTUSAN = "/jabatan/penetapan/"
SECONDS_BETWEEN_TRIES = 0.1
SECONDS_TO_ANSWER = 20


class Peramban:
    """Somebody signed in."""

    def __init__(self, alamat: str, nama: str, sandi: str) -> None:
        self.alamat = alamat.rstrip("/")
        self.kuki = CookieJar()
        self.pembuka = build_opener(HTTPCookieProcessor(self.kuki))
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', self.buka("/masuk/"))
        assert token
        form = {"csrfmiddlewaretoken": token[1], "login": nama, "password": sandi}
        landed = self.pembuka.open(f"{self.alamat}/masuk/", urlencode(form).encode())
        assert "/masuk/" not in landed.url

    def buka(self, jalur: str) -> str:
        """Give the text of a page."""
        return self.pembuka.open(self.alamat + jalur).read().decode()

    def kepala(self) -> dict[str, str]:
        """Give the headers that a form is sent with."""
        kuki = {each.name: each.value or "" for each in self.kuki}
        return {
            "Cookie": "; ".join(f"{name}={value}" for name, value in kuki.items()),
            "X-CSRFToken": kuki["csrftoken"],
            "Content-Type": "application/x-www-form-urlencoded",
        }


class Penerbit(threading.Thread):
    """One who issues decision after decision, and sends each again with its key until it is acknowledged."""

    def __init__(self, peramban: Peramban, unit: str) -> None:
        super().__init__()
        self.tujuan, self.kepala, self.unit = urlsplit(peramban.alamat), peramban.kepala(), unit
        self.diakui: list[UUID] = []
        self.dijawab_lain: set[int] = set()
        self.gagal = 0
        self.berhenti = threading.Event()

    def run(self) -> None:
        """Issue until told to stop; what was begun is brought to its end."""
        while not self.berhenti.is_set():
            kunci = uuid4()
            while (status := self._kirim(kunci)) != 302:
                self.gagal += 1
                if status:
                    self.dijawab_lain.add(status)
                time.sleep(SECONDS_BETWEEN_TRIES)
            self.diakui.append(kunci)

    def _kirim(self, kunci: UUID) -> int:
        """Send a decision and give the status of the answer; 0 where none came."""
        isi = {
            "unit": self.unit,
            "jabatan": "Pekerja Sosial Ahli Muda",
            "nomor": f"B/{kunci}/M.SM.01.00/2026",
            "tanggal": "2026-01-05",
            "tahun": "2026",
            "jumlah": "4",
            "dalam_proses": "0",
            "kunci": str(kunci),
        }
        sambungan = http.client.HTTPConnection(self.tujuan.hostname or "", self.tujuan.port, timeout=SECONDS_TO_ANSWER)
        try:
            sambungan.request("POST", KEPUTUSAN, urlencode(isi), self.kepala)
            return sambungan.getresponse().status
        except (OSError, http.client.HTTPException):
            return 0
        finally:
            sambungan.close()
