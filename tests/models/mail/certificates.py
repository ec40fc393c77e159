"""Certificates for servers on loopback, vouched for by an authority that exists for one test run."""

import ssl
from datetime import datetime, timedelta
from enum import StrEnum
from ipaddress import IPv4Address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from models.adapters.system_clock import SystemClock


class Kind(StrEnum):
    GOOD = "good"
    EXPIRED = "expired"
    WRONG_HOST = "wrong host"
    SELF_SIGNED = "self-signed"


class Authority:
    """`file` is what a courier is given to trust; a server of any kind gets its context from `context`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._now = SystemClock().now()
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Loopback Authority")])
        builder = self._signed_by(self._name, self._name, self._key.public_key(), self._now - timedelta(days=30), 60)
        root = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        root = root.add_extension(_usage(signs=True), critical=True)
        root = root.add_extension(x509.SubjectKeyIdentifier.from_public_key(self._key.public_key()), critical=False)
        self.file = folder / "authority.pem"
        self.file.write_bytes(root.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
        self._made: dict[Kind, Path] = {}

    def context(self, kind: Kind = Kind.GOOD) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.chain(kind))
        return context

    def fingerprint(self, kind: Kind = Kind.GOOD) -> str:
        found = x509.load_pem_x509_certificate(self.chain(kind).read_bytes())
        return found.fingerprint(hashes.SHA256()).hex()

    def chain(self, kind: Kind) -> Path:
        if kind not in self._made:
            self._made[kind] = self._make(kind)
        return self._made[kind]

    def _make(self, kind: Kind) -> Path:
        key = ec.generate_private_key(ec.SECP256R1())
        host = "elsewhere.example" if kind is Kind.WRONG_HOST else "localhost"
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
        alone = kind is Kind.SELF_SIGNED
        since = self._now - timedelta(days=20 if kind is Kind.EXPIRED else 1)
        builder = self._signed_by(name if alone else self._name, name, key.public_key(), since, 10)
        names: list[x509.GeneralName] = [x509.DNSName(host)]
        if kind is not Kind.WRONG_HOST:
            names.append(x509.IPAddress(IPv4Address("127.0.0.1")))
        leaf = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        leaf = leaf.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        issuer = (key if alone else self._key).public_key()
        leaf = leaf.add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer), critical=False)
        path = self._folder / f"{kind.name.lower()}.pem"
        path.write_bytes(
            leaf.sign(key if alone else self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
            + key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        return path

    def _signed_by(
        self, issuer: x509.Name, subject: x509.Name, key: ec.EllipticCurvePublicKey, since: datetime, days: int
    ) -> x509.CertificateBuilder:
        builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key)
        builder = builder.serial_number(x509.random_serial_number())
        return builder.not_valid_before(since).not_valid_after(since + timedelta(days=days))


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs,
        crl_sign=signs,
        encipher_only=False,
        decipher_only=False,
    )
