"""What was deleted, kept for thirty days and given back whole."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from models.domain.archive import BinEntry
from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.values import Value
from models.domain.views import Binned
from models.services.desk import Desk
from models.services.intent import Intent

KEPT_FOR = timedelta(days=30)

_GOES_TO_THE_BIN = frozenset({Intent.APPLICATION_DELETED, Intent.INTERVIEW_DELETED, Intent.BIN_RESTORED})
"""Intents of which one direction deletes: doing it, or undoing it."""


class Bin:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self) -> tuple[Binned, ...]:
        """The newest first."""
        return tuple(
            Binned(entry.id, entry.deleted_at, entry.kind, entry.title)
            for entry in self._desk.store.bin_list()
            if entry.id is not None
        )

    def restore(self, number: int, now: datetime) -> Change:
        """Gives it back as it was. `now` is not looked at: what comes back keeps its own times."""
        entry = next((one for one in self._desk.store.bin_list() if one.id == number), None)
        if entry is None:
            raise WorldError("This is no longer in the bin. It may have been given back already.")
        about = {"kind": entry.kind, "title": entry.title}
        return self._desk.tell(self._desk.store.bin_take(number, Intent.BIN_RESTORED.value, about))

    def expire(self, now: datetime) -> None:
        """Lets go of what was deleted more than thirty days ago."""
        self._desk.store.bin_expire(now - KEPT_FOR)


def delete(
    desk: Desk, values: Sequence[Value], intent: Intent, about: dict[str, str], kind: str, title: str, now: datetime
) -> Change:
    """To the bin with all of them; the first is what the entry is named after."""
    entry = BinEntry(kind, title, now, tuple(values))
    return desk.write(
        [Edit(value, None) for value in values], intent, {**about, "kind": kind, "title": title}, to_bin=entry
    )


def entry_for(change: Change, now: datetime) -> BinEntry | None:
    """The bin's entry where carrying out this change (a deletion done again) deletes things; else None."""
    if change.intent not in _GOES_TO_THE_BIN:
        return None
    values = tuple(edit.before for edit in change.edits if edit.before is not None and edit.after is None)
    if not values:
        return None
    return BinEntry(change.about.get("kind", ""), change.about.get("title", ""), now, values)
