"""Whether a key fits a file, told by its pages: its first bytes may be spoiled, or its first page.

SQLCipher 4 ("Design", zetetic.net) ends each page of 4096 bytes with its IV (16 bytes) and an HMAC-SHA512 of 64 bytes
over what is encrypted, the IV and the page's number. The HMAC's key is that of the pages, stretched by two rounds of
PBKDF2 with the salt, every bit pattern of which is turned by 0x3a. A single whole page is proof enough.

A file that this program has open is not looked into (`held.py` says why): its key is known.
"""

import hashlib
import hmac
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

from models.domain.errors import WorldError
from models.store import keys
from models.store.container import database_in
from models.store.db import FILE_NAME, MAGIC
from models.store.engine import Locked, is_open, key_of
from models.store.held import is_held
from models.store.keys import MARK, SALT, Key

_PAGE, _HMAC, _ROUNDS, _MASK = 4096, 64, 2, 0x3A
_MOST_PAGES = 8192
"""Looked at until one fits: 32 MB, a moment's work, and more than any damage that leaves a file worth reading."""
_FIRST_PAGES = 4
"""Looked at where thousands of salts are tried."""
_SAMPLE, _MANY_VALUES = 64, 250
_MOST_COPIES = 200
_WAL_MAGIC, _WAL_HEAD, _FRAME_HEAD = (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83"), 32, 24
"""Of the log of a database (fileformat2.html, "4.1. WAL File Format")."""
_COPIES = ("backups/*.afterview-backup", "backups/*.zip", "afterview-*.zip", "afterview-*.sqlite3")


def fits(file: Path, key: Key, most: int = _MOST_PAGES) -> bool:
    """Whether the database, a backup or one that lies bare, has pages that were written with the key."""
    try:
        with file.open("rb") as opened:
            if opened.read(2) != b"PK":
                opened.seek(0)
                return _fits(opened, key, most)
        with database_in(file) as packed:
            return _fits(packed, key, most)
    except (OSError, WorldError):
        return False


def _fits(opened: IO[bytes], key: Key, most: int) -> bool:
    secret = bytes.fromhex(key.database[2:66])
    mac = hashlib.pbkdf2_hmac("sha512", secret, bytes(one ^ _MASK for one in key.salt), _ROUNDS, 32)
    for number in range(1, most + 1):
        page = opened.read(_PAGE)
        if len(page) < _PAGE:
            return False
        said = hmac.new(mac, page[SALT if number == 1 else 0 : -_HMAC] + number.to_bytes(4, "little"), hashlib.sha512)
        if hmac.compare_digest(said.digest(), page[-_HMAC:]):
            return True
    return False


def is_plain(file: Path) -> bool:
    """Whether the file says of itself that it needs no key; also where it is open, and cannot have been damaged so."""
    return is_held(file) or is_open(file) or _head(file).startswith(MAGIC)


def looks_sealed(file: Path) -> bool:
    """Whether what lies there is encrypted, as far as its pages tell where its first bytes may be spoiled.

    Of 4096 bytes that are as good as random next to none of the 256 values is missing; words and numbers have fewer.
    """
    if is_plain(file):
        return False
    with suppress(OSError), file.open("rb") as opened:
        pages = [opened.read(_PAGE) for _ in range(_SAMPLE)][1:]
        values = [len(set(page)) for page in pages if len(page) == _PAGE and any(page)]
        return 2 * sum(count >= _MANY_VALUES for count in values) > len(values)
    return False


def by_pages(file: Path) -> Key | None:
    """The key, of those at hand, that a file was written with whose first bytes name another one or none."""
    if is_plain(file):
        return None
    head = _head(file)
    return next((key for key in keys.unlocked() if key.salt != head and fits(file, key)), None)


def key_for(file: Path) -> Key | None:
    """What a file can be read with, spoiled first bytes or not; None for a plain one. Raises Locked."""
    try:
        return key_of(file) or by_pages(file)
    except Locked:
        found = by_pages(file)
        if found is None:
            raise
        return found


def by_secret(folder: Path, secret: bytes) -> Key | None:
    """The key of that secret whose pages the folder's database has, whatever its first bytes say of the salt."""
    file = folder / FILE_NAME
    for salt in salts_near(folder):
        if fits(file, Key(salt, secret)):
            return Key(salt, secret)
    near = (Key(salt, secret) for salt in _like(_head(file)))
    return next((key for key in near if fits(file, key, _FIRST_PAGES)), None)


def opens_a_copy(folder: Path, key: Key) -> bool:
    """Whether a copy beside the data, which names this very key, was written with it: the code is right then."""
    return any(salt == key.salt and fits(copy, key) for copy, salt in _copies(folder))


def salts_near(folder: Path) -> list[bytes]:
    """Which salts the data may have: what it says itself, what it says where its mark is spoiled, its log's, and the
    copies'."""
    file = folder / FILE_NAME
    head = _head(file)
    own = [MARK + head[len(MARK) :]] if len(head) == SALT and not head.startswith(MAGIC) else []
    logged = [] if is_plain(file) else _in_log(file)
    return list(dict.fromkeys([*own, *logged, *(salt for _copy, salt in _copies(folder))]))


def _in_log(file: Path) -> list[bytes]:
    """What a log that was not folded in may have of the first page begins with the salt, as that page does."""
    with suppress(OSError), file.with_name(file.name + "-wal").open("rb") as opened:
        if not opened.read(_WAL_HEAD).startswith(_WAL_MAGIC):
            return []
        for _ in range(_MOST_PAGES):
            frame = opened.read(_FRAME_HEAD + _PAGE)
            salt = frame[_FRAME_HEAD : _FRAME_HEAD + SALT]
            if frame[:4] == (1).to_bytes(4, "big") and keys.is_salt(salt):
                return [salt]
    return []


def salt_in(copy: Path) -> bytes | None:
    """The salt of a backup's database, or of one that lies bare; None for a plain one, and for what is none."""
    try:
        head = _head(copy)
        if head.startswith(b"PK"):
            with database_in(copy) as packed:
                head = packed.read(SALT)
    except (OSError, WorldError):
        return None
    return head[:SALT] if keys.is_salt(head) else None


def _copies(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Encrypted copies that lie in the data folder, the newest first."""
    try:
        found = [(copy.stat().st_mtime, copy) for pattern in _COPIES for copy in folder.glob(pattern)]
    except OSError:
        return
    for _, copy in sorted(found, reverse=True)[:_MOST_COPIES]:
        salt = salt_in(copy)
        if salt is not None:
            yield copy, salt


def _like(head: bytes) -> Iterator[bytes]:
    """Salts that are another one in a single byte."""
    if len(head) < SALT:
        return
    for place in range(len(MARK), SALT):
        for value in range(256):
            yield MARK + head[len(MARK) : place] + bytes([value]) + head[place + 1 : SALT]


def _head(file: Path) -> bytes:
    try:
        if not file.is_file():
            return b""
        with file.open("rb") as opened:
            return opened.read(SALT)
    except OSError:
        return b""
