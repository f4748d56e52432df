"""A small OpenID provider on this machine: discovery, authorization code with PKCE, signed tokens, userinfo, keys."""

import base64
import json
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

KLIEN = "jenjang-uji"
RAHASIA = "rahasia uji"
LIMA_MENIT = 300


@dataclass
class Penyedia:
    """Who signs in next (`orang`), where the provider stands, and what it remembers of each code it gave."""

    alamat: str = ""
    orang: dict[str, Any] = field(default_factory=dict)
    penerima: str = KLIEN
    di_token_saja: bool = False
    kode: dict[str, dict[str, str]] = field(default_factory=dict)
    kunci: rsa.RSAPrivateKey = field(default_factory=lambda: rsa.generate_private_key(65537, 2048))

    def konfigurasi(self) -> dict[str, Any]:
        """Give what stands under .well-known."""
        return {
            "issuer": self.alamat,
            "authorization_endpoint": f"{self.alamat}/masuk",
            "token_endpoint": f"{self.alamat}/token",
            "userinfo_endpoint": f"{self.alamat}/orang",
            "jwks_uri": f"{self.alamat}/kunci",
            "token_endpoint_auth_methods_supported": ["client_secret_post"],
        }

    def izinkan(self, tanya: dict[str, str]) -> str:
        """Sign the person in and give the address to go back to."""
        assert tanya["client_id"] == KLIEN
        assert tanya["code_challenge_method"] == "S256"
        kode = secrets.token_urlsafe()
        self.kode[kode] = tanya
        return f"{tanya['redirect_uri']}?{urlencode({'code': kode, 'state': tanya['state']})}"

    def token(self, isi: dict[str, str]) -> dict[str, Any]:
        """Change a code, once, for tokens."""
        tanya = self.kode.pop(isi["code"])
        tantangan = base64.urlsafe_b64encode(sha256(isi["code_verifier"].encode()).digest()).rstrip(b"=").decode()
        assert (tantangan, isi["client_secret"]) == (tanya["code_challenge"], RAHASIA)
        now = int(time.time())
        klaim = {
            "iss": self.alamat,
            "aud": self.penerima,
            "iat": now,
            "exp": now + LIMA_MENIT,
            "sub": self.orang["sub"],
        }
        klaim |= self.orang if self.di_token_saja else {}
        tertanda = jwt.encode(klaim, self.kunci, "RS256", headers={"kid": "satu"})
        return {
            "access_token": secrets.token_urlsafe(),
            "token_type": "Bearer",
            "expires_in": 300,
            "id_token": tertanda,
        }

    def tentang_orang(self) -> dict[str, Any]:
        """Give what the page about the person tells."""
        return {"sub": self.orang["sub"]} if self.di_token_saja else self.orang


def _pelayan(penyedia: Penyedia) -> type[BaseHTTPRequestHandler]:
    class Pelayan(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            bagian = urlsplit(self.path)
            if bagian.path == "/masuk":
                tanya = {nama: nilai[0] for nama, nilai in parse_qs(bagian.query).items()}
                self.send_response(302)
                self.send_header("Location", penyedia.izinkan(tanya))
                self.end_headers()
                return
            publik = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(penyedia.kunci.public_key()))
            self._jawab(
                {
                    "/.well-known/openid-configuration": penyedia.konfigurasi(),
                    "/orang": penyedia.tentang_orang(),
                    "/kunci": {"keys": [{**publik, "kid": "satu", "alg": "RS256", "use": "sig"}]},
                }[bagian.path]
            )

        def do_POST(self) -> None:
            teks = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self._jawab(penyedia.token({nama: nilai[0] for nama, nilai in parse_qs(teks).items()}))

        def _jawab(self, isi: dict[str, Any]) -> None:
            badan = json.dumps(isi).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(badan)))
            self.end_headers()
            self.wfile.write(badan)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    return Pelayan


@contextmanager
def penyedia_oidc() -> Iterator[Penyedia]:
    """Run a provider."""
    penyedia = Penyedia()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _pelayan(penyedia))
    penyedia.alamat = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield penyedia
    server.shutdown()
    server.server_close()
    thread.join()
