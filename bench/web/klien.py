"""A load client: connections that each ask, wait for the whole answer, and ask again."""

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

Kepala = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Permintaan:
    """One request as it goes over the wire, without the host."""

    jenis: str
    jalur: str
    kepala: Kepala = ()
    isi: bytes | None = None
    jenis_isi: str = "application/x-www-form-urlencoded"

    def bita(self, host: str) -> bytes:
        """Give the bytes of the request."""
        lines = [f"{'GET' if self.isi is None else 'POST'} {self.jalur} HTTP/1.1", f"Host: {host}"]
        lines += [f"{name}: {value}" for name, value in self.kepala]
        if self.isi is not None:
            lines += [f"Content-Type: {self.jenis_isi}", f"Content-Length: {len(self.isi)}"]
        return "\r\n".join([*lines, "", ""]).encode() + (self.isi or b"")


@dataclass(frozen=True)
class Hasil:
    """What came of a request."""

    jenis: str
    jalur: str
    status: int
    milidetik: float

    @property
    def berhasil(self) -> bool:
        """Whether it was answered as a person would want: a page, or the way on after a decision."""
        return self.status == (302 if self.jenis == "keputusan" else 200)


Campuran = Callable[[random.Random], Permintaan]


async def beban(alamat: str, campuran: Campuran, sambungan: int, detik: float) -> list[Hasil]:
    """Ask over so many connections for so long, and give every result."""
    until = time.perf_counter() + detik
    parts = await asyncio.gather(
        # The same draws on every run.
        *(_sambungan(alamat, campuran, random.Random(n), until) for n in range(sambungan))  # noqa: S311
    )
    return [each for part in parts for each in part]


async def _sambungan(alamat: str, campuran: Campuran, acak: random.Random, sampai: float) -> list[Hasil]:
    place = urlsplit(alamat)
    reader, writer = await asyncio.open_connection(place.hostname, place.port)
    results = []
    while (start := time.perf_counter()) < sampai:
        request = campuran(acak)
        writer.write(request.bita(place.netloc))
        status = await _jawaban(reader)
        results.append(Hasil(request.jenis, request.jalur, status, (time.perf_counter() - start) * 1000))
    writer.close()
    await writer.wait_closed()
    return results


async def _jawaban(reader: asyncio.StreamReader) -> int:
    """Read one whole answer and give its status."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    if "content-length:" in head:
        await reader.readexactly(int(head.split("content-length:")[1].split("\r\n")[0]))
    elif "transfer-encoding: chunked" in head:
        while size := int(await reader.readline(), 16):
            await reader.readexactly(size + 2)
        await reader.readline()
    return int(head.split(" ", 2)[1])
