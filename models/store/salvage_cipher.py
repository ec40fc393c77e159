"""Pages of an encrypted database, read one by one where SQLCipher would stop at the first that is spoiled.

SQLCipher 4 ("Design", zetetic.net): AES-256-CBC for each page, its IV in the first 16 of the 80 bytes that end it, a
HMAC in the rest; the first 16 bytes of the file are the salt. The HMAC is not asked: of a page in which a bit has
turned all but 16 bytes can still be read, and whatever comes out is judged as any damaged page is.
"""

from pathlib import Path

from models.store.keys import SALT, Key
from models.store.salvage_pages import Decipher, Pages
from models.store.whose_key import key_for

RESERVED = 80
_IV = 16
_MAGIC = b"SQLite format 3\x00"


def pages_of(file: Path) -> Pages:
    """The pages of a plain file or an encrypted one, spoiled first bytes or not. Raises Locked where its key lacks."""
    key = key_for(file)
    return Pages(file) if key is None else Pages(file, decipher(key), RESERVED)


def decipher(key: Key) -> Decipher:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    secret = bytes.fromhex(key.database[2:66])

    def readable(number: int, data: bytes) -> bytes:
        start = SALT if number == 1 else 0
        end = len(data) - RESERVED
        clear = Cipher(algorithms.AES(secret), modes.CBC(data[end : end + _IV])).decryptor()
        return (_MAGIC if start else b"") + clear.update(data[start:end]) + clear.finalize() + data[end:]

    return readable
