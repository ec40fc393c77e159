"""Keys of encrypted data, and which of them are unlocked in this program.

A key is a secret of 20 random bytes together with the salt of the file that it opens. The first 16 bytes of an
encrypted database are its salt (SQLCipher, "Database Encryption and Salt"), so a salt of ours begins with a mark by
which the file is known, and any copy of it, wherever it lies and whatever it is called, names its key. What encrypts is
derived from the secret and the salt (HKDF, RFC 5869), one key for the database and two for the files beside it.

The recovery code is the secret itself in letters that cannot be taken for one another (Crockford's Base32), with a
group at its end that finds a slip of the pen.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock

from models.domain.errors import FileRefused

MARK = b"AVsealed"
"""The first bytes of every encrypted database of ours."""
SALT = 16
SECRET = 20
"""160 bits: no machine guesses them, and a person can still write them down."""
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MEANT = str.maketrans("OILU", "011V")
_GROUP, _GROUPS = 4, 9
_lock = Lock()
_unlocked: "dict[bytes, Key]" = {}


@dataclass(frozen=True)
class Key:
    """`secret` is never shown by a traceback or a log."""

    salt: bytes
    secret: bytes = field(repr=False)

    @cached_property
    def database(self) -> str:
        """As SQLCipher's PRAGMA key takes it: 32 bytes and the salt in hexadecimal."""
        return f"x'{self._derived(b'database').hex()}{self.salt.hex()}'"

    @cached_property
    def files(self) -> bytes:
        """32 bytes, from which each file's own key comes."""
        return self._derived(b"files")

    @cached_property
    def _names(self) -> bytes:
        return self._derived(b"names")

    def name_of(self, digest: str) -> str:
        """What a content is called on the disk: its own hash would tell whoever has the same that it is here."""
        import hmac

        return hmac.new(self._names, digest.encode("ascii"), hashlib.sha256).hexdigest()

    def _derived(self, purpose: bytes) -> bytes:
        """HKDF-SHA256 of one block, the salt being the file's."""
        import hmac

        drawn = hmac.new(self.salt, self.secret, hashlib.sha256).digest()
        return hmac.new(drawn, b"afterview/1 " + purpose + b"\x01", hashlib.sha256).digest()


def new_key() -> Key:
    import secrets

    return Key(MARK + secrets.token_bytes(SALT - len(MARK)), secrets.token_bytes(SECRET))


def is_salt(head: bytes) -> bool:
    """Whether a file that begins so is an encrypted database of ours."""
    return len(head) >= SALT and head.startswith(MARK)


def unlock(key: Key) -> None:
    """From here on this program opens what the key fits."""
    with _lock:
        _unlocked[key.salt] = key


def forget(salt: bytes) -> None:
    with _lock:
        _unlocked.pop(salt, None)


@contextmanager
def passing(wanted: bool) -> Iterator[Key | None]:
    """A key that is forgotten at once, for what is to lie in the clear at no moment; None where that is not wanted."""
    if not wanted:
        yield None
        return
    key = new_key()
    unlock(key)
    try:
        yield key
    finally:
        forget(key.salt)


def of_salt(salt: bytes) -> Key | None:
    with _lock:
        return _unlocked.get(salt)


def unlocked() -> tuple[Key, ...]:
    """All that are at hand."""
    with _lock:
        return tuple(_unlocked.values())


def code_of(secret: bytes) -> str:
    """Nine groups of four, such as 7Q2M-0XKD-…"""
    signs = _spelled(secret) + _check(secret)
    return "-".join(signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP))


def secret_of(code: str) -> bytes:
    """What a person typed, however it is grouped. Raises FileRefused where a sign is missing, strange or wrong."""
    signs = tidied(code)
    if any(sign not in _SIGNS for sign in signs):
        raise FileRefused("The recovery code has letters and digits only. Please compare it with what you kept.")
    if len(signs) != _GROUP * _GROUPS:
        raise FileRefused("The recovery code has nine groups of four signs. Please compare it with what you kept.")
    number = 0
    for sign in signs[:-_GROUP]:
        number = number * 32 + _SIGNS.index(sign)
    secret = number.to_bytes(SECRET, "big")
    if _check(secret) != signs[-_GROUP:]:
        raise FileRefused("One of the signs is not as in the recovery code. Please compare it with what you kept.")
    return secret


def tidied(typed: str) -> str:
    """The signs alone, as they are meant: an O is a zero."""
    signs = "".join(sign for sign in typed.upper() if not sign.isspace() and sign not in "-–—‐_.,")
    return signs.translate(_MEANT)


def _spelled(data: bytes) -> str:
    number, signs = int.from_bytes(data, "big"), ""
    for _ in range(len(data) * 8 // 5):
        number, rest = divmod(number, 32)
        signs = _SIGNS[rest] + signs
    return signs


def _check(secret: bytes) -> str:
    return _spelled(hashlib.sha256(b"afterview/1 code" + secret).digest()[:5])[:_GROUP]
