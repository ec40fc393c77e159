"""Files of an encrypted data folder, sealed piece by piece: a large one needs no memory, and no piece can be swapped.

    8 bytes   “AVsealf1”
    32 bytes  drawn anew for each file: with the folder's key it makes the file's own key (HMAC-SHA256)
    then      pieces of 64 KiB, each AES-256-GCM with a tag of 16 bytes, the last one shorter or empty

The nonce of a piece is its number and whether it is the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway
and Vizár, "Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance"), so that pieces cannot be put in
another order, left out or cut off unnoticed.
"""

import hashlib
import hmac
import io
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, BinaryIO

from models.store.keys import Key

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"AVsealf1"
PIECE = 1 << 16
_DRAWN, _TAG = 32, 16


class Spoiled(OSError):
    """The file is not whole, or was sealed with another key."""


def sealed_size(size: int) -> int:
    """How many bytes a content of `size` bytes takes."""
    return len(MAGIC) + _DRAWN + size + (size // PIECE + 1) * _TAG


class Sealer:
    """Writes what it is given, sealed; `close` is what makes it whole, and leaves the file below open."""

    def __init__(self, below: BinaryIO, key: Key) -> None:
        drawn = secrets.token_bytes(_DRAWN)
        self._below, self._cipher, self._number, self._held = below, _cipher_of(key, drawn), 0, bytearray()
        below.write(MAGIC + drawn)

    def write(self, data: bytes) -> None:
        self._held += data
        while len(self._held) > PIECE:
            self._put(PIECE, last=False)

    def close(self) -> None:
        if len(self._held) == PIECE:
            self._put(PIECE, last=False)
        self._put(len(self._held), last=True)

    def _put(self, size: int, *, last: bool) -> None:
        self._below.write(self._cipher.encrypt(_nonce(self._number, last), bytes(self._held[:size]), MAGIC))
        self._number += 1
        del self._held[:size]


def pieces(file: Path, key: Key) -> Iterator[bytes]:
    """The content, piece by piece. Raises OSError; Spoiled may come after pieces that were whole."""
    with file.open("rb") as opened:
        yield from pieces_of(opened, key, str(file))


def pieces_of(opened: IO[bytes], key: Key, name: str) -> Iterator[bytes]:
    """The same of something that is open, such as a file within a backup."""
    from cryptography.exceptions import InvalidTag

    head = opened.read(len(MAGIC) + _DRAWN)
    if len(head) < len(MAGIC) + _DRAWN or not head.startswith(MAGIC):
        raise Spoiled(0, "the file is not sealed as it should be", name)
    cipher, number = _cipher_of(key, head[len(MAGIC) :]), 0
    while True:
        piece = opened.read(PIECE + _TAG)
        last = len(piece) < PIECE + _TAG
        try:
            content = cipher.decrypt(_nonce(number, last), piece, MAGIC)
        except (InvalidTag, ValueError) as error:
            raise Spoiled(0, "the file is damaged", name) from error
        yield content
        if last:
            return
        number += 1


def digest_of(file: Path, key: Key | None) -> str:
    """SHA-256 of the content, sealed or not. Raises OSError."""
    if key is None:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    digest = hashlib.sha256()
    for piece in pieces(file, key):
        digest.update(piece)
    return digest.hexdigest()


def content(file: Path, key: Key | None) -> Iterator[bytes]:
    """The content, sealed or not, piece by piece. Raises OSError."""
    if key is not None:
        yield from pieces(file, key)
        return
    with file.open("rb") as opened:
        while piece := opened.read(io.DEFAULT_BUFFER_SIZE * 8):
            yield piece


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


def _cipher_of(key: Key, drawn: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(hmac.new(key.files, drawn, hashlib.sha256).digest())
