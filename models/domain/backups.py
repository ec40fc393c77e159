"""Backups as values: what lies in a folder, what is in one, how that differs from what is here, and which may go.

The rotation keeps the newest backup of each of the last seven days that have one, of the last four such weeks and of
the last six such months. Days without a backup are not counted, so a computer that was off for a year, or a clock that
was set, takes nothing away; and whoever rotates asks first whether the day is one of the record's (`days_seen.py`).
What was made before something great happened stays for thirty days besides.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

DAYS, WEEKS, MONTHS = 7, 4, 6
BEFORE_FOR = timedelta(days=30)
"""As long as the bin keeps what was deleted."""
MOST_BEFORE = 10
"""Of those: whoever brings in a hundred files fills no disk with it."""
_AHEAD = timedelta(days=1)
"""A backup from further ahead was made while the clock was wrong: it takes nobody's place, and stays."""


class BackupKind(StrEnum):
    """Why it was made; the value is part of the file's name."""

    DAILY = "daily"
    ASKED = "asked"
    BEFORE_IMPORT = "before-import"
    BEFORE_STEP = "before-step"
    BEFORE_RESTORE = "before-restore"
    APART = "apart"
    """Written to a file that the person named: nobody's but theirs."""


_BEFORE = (BackupKind.BEFORE_IMPORT, BackupKind.BEFORE_STEP, BackupKind.BEFORE_RESTORE)


@dataclass(frozen=True, slots=True)
class BackupFile:
    """One backup as it lies there; `size` in bytes."""

    file: str
    made: datetime
    size: int
    kind: BackupKind
    ours: bool
    """Made by this record's own rotation, which alone may take it away."""
    sound: bool = True
    """Its table of contents can be read; whether all of it is whole is known once it was opened."""
    rows: Mapping[str, int] = field(default_factory=dict, hash=False)
    """How many rows each list has; empty where only opening it would tell."""
    changed: datetime | None = None
    """The last thing that was noted in it."""
    mark: str = ""
    """The state of the record that it holds (`Store.mark`)."""


@dataclass(frozen=True, slots=True)
class ListDifference:
    """One list of a backup beside the same list here."""

    name: str
    there: int
    here: int
    comes_back: int = 0
    """In the backup and not here any more."""
    goes: int = 0
    """Here and not in the backup."""
    differs: int = 0
    """In both, not with the same words."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is in a backup that was opened and verified."""

    made: datetime
    size: int
    lists: tuple[ListDifference, ...]
    changed: datetime | None = None
    changed_here: datetime | None = None
    beside: bool = True
    """There is something here that it was compared with."""

    def same(self) -> bool:
        """Going back to it would change nothing."""
        return self.beside and not any(one.comes_back or one.goes or one.differs for one in self.lists)


def to_go(found: Sequence[BackupFile], now: datetime, zone: tzinfo) -> tuple[BackupFile, ...]:
    """Those that the rotation takes away, oldest first; days are those of `zone`.

    Never what is not ours or cannot be read, never what is dated ahead, and never the newest.
    """
    past = [one for one in found if one.ours and one.sound and one.made <= now + _AHEAD]
    newest_first = sorted(past, key=lambda one: (one.made, one.file), reverse=True)

    def day(one: BackupFile) -> Hashable:
        return one.made.astimezone(zone).date()

    def week(one: BackupFile) -> Hashable:
        return one.made.astimezone(zone).isocalendar()[:2]

    def month(one: BackupFile) -> Hashable:
        local = one.made.astimezone(zone)
        return local.year, local.month

    kept = _newest_of_each(newest_first, day, DAYS)
    kept |= _newest_of_each(newest_first, week, WEEKS)
    kept |= _newest_of_each(newest_first, month, MONTHS)
    before = [one for one in newest_first if one.kind in _BEFORE and one.made > now - BEFORE_FOR]
    kept |= {one.file for one in before[:MOST_BEFORE]}
    return tuple(one for one in reversed(newest_first) if one.file not in kept)


def _newest_of_each(newest_first: Sequence[BackupFile], slot: Callable[[BackupFile], Hashable], most: int) -> set[str]:
    """The newest of each day, week or month, as far back as there are so many of them."""
    found: dict[Hashable, str] = {}
    for one in newest_first:
        if len(found) == most and slot(one) not in found:
            break
        found.setdefault(slot(one), one.file)
    return set(found.values())
