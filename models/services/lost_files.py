"""Files beside notes and applications that are gone or spoiled, fetched from the newest backup that has them.

The functions open the data and the backups by themselves, so a worker may call them; nothing of the record changes.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from models.domain.backups import BackupFile
from models.domain.damage import Fetched, LostFile, LostFiles, Sealed
from models.domain.said import Said

if TYPE_CHECKING:
    from models.store.keys import Key

Progress = Callable[[int, int], None]


def look(folder: Path, now: datetime, read: bool = False) -> LostFiles:
    """What is lost, and what of it a backup has, beside the data or where the person keeps them.

    With `read` the content of each file is looked at, which may take minutes. Raises WorldError.
    """
    lost = _lost(folder, read)
    if not lost:
        return LostFiles((), frozenset())
    there: set[str] = set()
    newest: datetime | None = None
    shelf = _Shelf(folder, now)
    for copy, names, key in shelf.opened():
        has = {one.hash for one in lost if one.hash not in there and _name(names, one, key)}
        if has and newest is None:
            newest = copy.made
        there |= has
        if len(there) == len(lost):
            break
    sealed = None if len(there) == len(lost) else shelf.sealed
    return LostFiles(tuple(lost), frozenset(there), newest, sealed)


def fetch(folder: Path, lost: Sequence[LostFile], now: datetime, progress: Progress) -> Fetched:
    """Each from the newest backup in which it is whole. Raises WorldError where the folder cannot be written to, and
    whatever `progress` raises; what was brought back by then stays."""
    from models.store import lost_files

    left = {one.hash: one for one in lost}
    brought: list[LostFile] = []
    for copy, names, key in _Shelf(folder, now).opened():
        for one in list(left.values()):
            name = _name(names, one, key)
            if name is None:
                continue
            progress(len(brought), len(lost))
            if lost_files.fetch(folder, one, Path(copy.file), name, key):
                brought.append(left.pop(one.hash))
        if not left:
            break
    return Fetched(tuple(brought), tuple(left.values()))


def _lost(folder: Path, read: bool) -> list[LostFile]:
    from models.store.backup_verify import told_calmly
    from models.store.lost_files import lost_in

    with told_calmly(folder):
        return lost_in(folder, read)


def bring_back(folder: Path, now: datetime) -> Fetched:
    """What a quick look finds lost. Raises WorldError."""
    found = look(folder, now)
    return fetch(folder, found.lost, now, lambda _done, _of: None) if found.there else Fetched((), found.lost)


def fetched_in_words(fetched: Fetched) -> list[Said]:
    """For the command line."""
    back = [Said("“{file}” is back, as it was.", file=one.name) for one in fetched.brought]
    return [*back, *(Said("No backup has “{file}” as it was.", file=one.name) for one in fetched.left)]


def way_out(found: LostFiles) -> list[Said]:
    """For the command line: what can be done about it."""
    told = []
    if found.there:
        told.append(
            Said("A backup has {count} of the lost files: “check --fetch” brings them back.", count=len(found.there))
        )
    if found.sealed is not None:
        told.append(
            Said(
                "The backup “{file}” is encrypted, and its key is not at hand: unlock this computer's keyring and try "
                "again, or start Afterview's window, which asks for the recovery code.",
                file=found.sealed.file,
            )
        )
    return told


def _name(names: dict[str, int], one: LostFile, key: "Key | None") -> str | None:
    from models.store.lost_files import name_in

    return name_in(names, one, key)


class _Shelf:
    """Backups one after the other, the newest first, each with what it holds and the key that its files need.

    Nobody is asked to unlock the keyring for that: such a backup is `sealed`.
    """

    def __init__(self, folder: Path, now: datetime) -> None:
        from models.services.damage_offer import kept_backups
        from models.store.lost_files import chosen_in

        self._files = kept_backups(folder, now, chosen=chosen_in(folder))
        self.sealed: Sealed | None = None
        """The newest whose key is not at hand, of those gone by."""

    def opened(self) -> "Iterator[tuple[BackupFile, dict[str, int], Key | None]]":
        from models.services.encryption import unlock_unasked
        from models.store.keys import of_salt
        from models.store.lost_files import names_in
        from models.store.whose_key import salt_in

        asked: set[bytes] = set()
        for copy in self._files:
            salt = salt_in(Path(copy.file))
            key = None if salt is None else of_salt(salt)
            if salt is not None and key is None and salt not in asked:
                asked.add(salt)
                key = of_salt(salt) if unlock_unasked(salt) else None
            if salt is not None and key is None:
                self.sealed = self.sealed or Sealed(copy.file, salt, copy.made)
                continue
            yield copy, names_in(Path(copy.file)), key
