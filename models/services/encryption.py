"""Encryption of a data folder for the window and the commands: its key, where that is kept, and switching on and off.

The key lies in the system's keyring and on the paper of whoever wrote its recovery code down; nowhere else. In the
keyring it stands as that code, so that it can be read there by a person as well.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import NamedTuple, TypeVar

from models.domain.errors import FileRefused
from models.domain.mail import Secrets, SecretsUnavailable
from models.store import engine, keys
from models.store.engine import FILE_NAME, Locked
from models.store.keys import Key
from models.store.trouble import calmly

Progress = Callable[[int, int], None]
T = TypeVar("T")
_COPIES = Lock()


class Unlocked(NamedTuple):
    key: Key
    damaged: bool
    """The code is right, and the file cannot be opened with it all the same."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """A key that nothing is encrypted with yet."""

    key: Key
    code: str


def system_keyring() -> Secrets:
    from models.adapters.secrets import KeyringSecrets

    return KeyringSecrets()


def fresh() -> Fresh:
    key = keys.new_key()
    return Fresh(key, keys.code_of(key.secret))


def code_of(folder: Path) -> str | None:
    """The recovery code of a folder that is unlocked; None for a plain one."""
    key = engine.key_of(folder / FILE_NAME)
    return None if key is None else keys.code_of(key.secret)


def group_of(code: str, number: int) -> str:
    """The group of that number, from 1 on; what a person types in answer is compared with it by `is_group`."""
    return code.split("-")[number - 1]


def is_group(code: str, number: int, typed: str) -> bool:
    return keys.tidied(typed) == keys.tidied(group_of(code, number))


# The keyring


def keep(key: Key, secrets: Secrets) -> bool:
    """Whether the system's keyring has the key from now on; it is read back. Worker thread only."""
    try:
        secrets.write(_account(key.salt), keys.code_of(key.secret))
        return secrets.read(_account(key.salt)) == keys.code_of(key.secret)
    except SecretsUnavailable:
        return False


def let_go(key: Key, secrets: Secrets) -> None:
    """Of a key that nothing was encrypted with in the end. Worker thread only."""
    with suppress(SecretsUnavailable):
        secrets.delete(_account(key.salt))


def is_kept(folder: Path, secrets: Secrets) -> bool | None:
    """Whether the keyring has the folder's key; None where it is locked, which nobody is asked to change for that."""
    from models.adapters.keyring_lock import is_locked

    salt = engine.salt_of(folder / FILE_NAME)
    if is_locked():
        return None
    return salt is not None and _kept(salt, secrets) is not None


def unlock_from_keyring(salt: bytes, secrets: Secrets) -> bool:
    """Whether the keyring had the key of that salt; what it opens can be opened from here on."""
    found = _kept(salt, secrets)
    if found is None:
        return False
    keys.unlock(Key(salt, found))
    return True


def unlock_unasked(salt: bytes) -> bool:
    """The same, and no window of the keyring's is opened for it. Worker thread only."""
    from models.adapters.keyring_lock import is_locked

    return not is_locked() and unlock_from_keyring(salt, system_keyring())


def _kept(salt: bytes, secrets: Secrets) -> bytes | None:
    try:
        return _read(salt, secrets)
    except SecretsUnavailable:
        return None


def _read(salt: bytes, secrets: Secrets) -> bytes | None:
    """None for what is no code as well. Raises SecretsUnavailable."""
    code = secrets.read(_account(salt))
    with suppress(FileRefused):
        return None if code is None else keys.secret_of(code)
    return None


def find_key(folder: Path, asked: bytes | None = None, secrets: Secrets | None = None) -> bool:
    """Whether a key is at hand now that reads data whose first bytes no longer say which: one that is unlocked, or one
    in the keyring that a copy beside the data names. A keyring that is locked is asked once, and not again for the
    salt `asked`."""
    from models.store import whose_key

    file = folder / FILE_NAME
    if whose_key.is_plain(file):
        return False
    if whose_key.by_pages(file) is not None:
        return True
    secrets = secrets or system_keyring()
    for salt in whose_key.salts_near(folder):
        try:
            secret = None if salt == asked or keys.of_salt(salt) is not None else _read(salt, secrets)
        except SecretsUnavailable:
            return False
        if secret is not None and whose_key.fits(file, Key(salt, secret)):
            keys.unlock(Key(salt, secret))
            return True
    return False


def _account(salt: bytes) -> str:
    return f"Recovery code of the data {salt[len(keys.MARK) :].hex()}"


# Opening


def with_key(call: Callable[[], T], secrets: Secrets | None = None) -> T:
    """What the call gives. Where a key is lacking the keyring is asked; Locked where that does not have it either."""
    asked: set[bytes] = set()
    while True:
        try:
            return call()
        except Locked as error:
            if error.salt in asked or not unlock_from_keyring(error.salt, secrets or system_keyring()):
                raise
            asked.add(error.salt)


def unlock_with_code(code: str, locked: Locked) -> Unlocked:
    """Raises FileRefused for what is not the code of that data or that backup. A file that is damaged may not open with
    it: then its pages tell whether the code is right, or the copies beside it. Worker thread."""
    from models.store import whose_key

    key, folder = Key(locked.salt, keys.secret_of(code)), locked.file.parent
    if locked.backup:
        found, damaged = (key if whose_key.fits(locked.file, key) else None), False
    else:
        with calmly():
            damaged = not engine.opens(locked.file, key)
        found = key
        if damaged and not whose_key.opens_a_copy(folder, key):
            found = whose_key.by_secret(folder, key.secret)
    if found is None:
        if not locked.backup and engine.salt_of(locked.file) is None:
            raise FileRefused(
                "This is a recovery code, but it does not open what is left: it is of other data, or too much of the "
                "file's beginning is spoiled. A backup of this data opens with its code all the same."
            )
        raise FileRefused(
            "This is a recovery code, but of other data. Please look for the one that you kept for this data."
        )
    keys.unlock(found)
    return Unlocked(found, damaged)


def settle(folder: Path) -> None:
    """Before a command looks at the folder: a switch that was cut off is finished, and the key comes from the keyring.

    Where the key is not there, whoever opens the data says so. Raises StoreRefused while a switch goes on.
    """
    from models.store.db import is_pending

    if is_pending(folder):
        from models.store.recast import finish

        finish(folder)
    salt = engine.salt_of(folder / FILE_NAME)
    if salt is not None and keys.of_salt(salt) is None:
        unlock_from_keyring(salt, system_keyring())


# Switching


def encrypt(folder: Path, key: Key, progress: Progress) -> None:
    """Encrypts the folder, which must not be open. Raises WorldError and whatever `progress` raises; nothing has
    changed then. Killed at any moment it is what it was or what it is to be, whole."""
    keys.unlock(key)
    _switch(folder, key, progress)


def decrypt(folder: Path, progress: Progress) -> None:
    """The way back. Backups that were made meanwhile stay encrypted, and the keyring keeps their key."""
    _switch(folder, None, progress)


def _switch(folder: Path, key: Key | None, progress: Progress) -> None:
    from models.store.backup_verify import told_calmly
    from models.store.recast import switch

    with told_calmly(folder):
        switch(folder, key, progress)


def plain_copies(folder: Path, chosen: Path | None) -> list[Path]:
    """Backups and kept files of an encrypted folder that anybody can read still; `chosen` is where backups go."""
    from models.store.recast_copies import plain_copies

    return plain_copies(folder, chosen) if engine.salt_of(folder / FILE_NAME) is not None else []


def encrypt_copies(folder: Path, chosen: Path | None) -> list[Path]:
    """Encrypts them in their places; gives those that could not be and stayed as they are. Worker thread."""
    from models.store.recast_copies import encrypt_copies

    key = engine.key_of(folder / FILE_NAME)
    with _COPIES:  # who comes second finds what the first has left
        return [] if key is None else encrypt_copies(plain_copies(folder, chosen), key)
