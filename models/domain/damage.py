"""What can be done about data that is damaged, as values: what was saved of it, and the backup to go back to."""

from dataclasses import dataclass
from datetime import datetime

from models.domain.backups import BackupFile, Look
from models.domain.said import Said


@dataclass(frozen=True, slots=True)
class Saved:
    """What could be read. Entries are what a person has noted, whatever the list."""

    look: Look
    """How many there are in each list, and the last thing that was noted."""
    kept: int
    partly: int
    """Of those kept: some of what stood in them is missing."""
    given: int
    """Of those kept: a backup filled a gap."""
    lost: int
    """That there were, as far as can still be told."""
    made_up: int
    """Made anew, because what belongs to them could be read and they themselves could not."""

    def whole(self) -> bool:
        return not (self.partly or self.given or self.lost or self.made_up)


@dataclass(frozen=True, slots=True)
class Sealed:
    """What a recovery code may open: a backup of that moment, or the data itself where there is none."""

    file: str
    salt: bytes
    made: datetime | None


@dataclass(frozen=True, slots=True)
class LostFile:
    """A file beside a note or an application whose content is gone or spoiled."""

    hash: str
    size: int
    name: str
    gone: bool
    """Else it is spoiled."""
    place: Said
    """Where it belongs: “of the note …”."""


@dataclass(frozen=True, slots=True)
class LostFiles:
    """What is lost, each content once, and how much of it some backup has."""

    lost: tuple[LostFile, ...]
    there: frozenset[str]
    """The hashes of those that a backup has by its table of contents; whether it is whole shows when it is fetched."""
    newest: datetime | None = None
    """When the newest backup was made that has any of them."""
    sealed: Sealed | None = None
    """The newest backup whose key is not at hand: it may have what no other has."""

    def to_fetch(self) -> int:
        return len(self.there)

    def nowhere(self) -> int:
        return len(self.lost) - len(self.there)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came of it: of each lost content whether it is back, read and found to be what the record says."""

    brought: tuple[LostFile, ...]
    left: tuple[LostFile, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be done; either may be missing. Nothing of the data has been changed yet."""

    place: str
    """The folder of what was saved, until it is taken or let go."""
    saved: Saved | None
    trouble: Said | None
    """Why nothing was saved."""
    backup: BackupFile | None
    beside: Look | None
    """What is in the backup, beside what was saved."""
    sealed: Sealed | None = None
    """Newer than the backup, or all there is: whose key is not at hand."""

    def prefers_backup(self) -> bool:
        """The backup has more than could be read: what was saved holds the backup's part of the gaps already."""
        if self.saved is None or self.beside is None:
            return self.saved is None
        return sum(one.there for one in self.beside.lists) > sum(one.there for one in self.saved.look.lists)
