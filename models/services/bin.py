"""What was deleted, kept for thirty days and given back whole."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from models.domain.archive import BinEntry
from models.domain.change import Change, Edit, key_of
from models.domain.errors import WorldError
from models.domain.pointing import pointed
from models.domain.values import Company, Contact, Interview, Merged, Value
from models.domain.views import Binned
from models.services.desk import Desk
from models.services.intent import Intent
from models.services.letter_states import taken_back_first
from models.store.repository import Store

if TYPE_CHECKING:
    from models.domain.days_seen import Waiting

KEPT_FOR = timedelta(days=30)
"""By the clock, and of days that the record has lived through (`models.domain.days_seen`): at least."""
_WAITING = "bin.waiting"

_GOES_TO_THE_BIN = frozenset(
    {
        Intent.APPLICATION_DELETED,
        Intent.INTERVIEW_DELETED,
        Intent.CONTACT_DELETED,
        Intent.NOTE_DELETED,
        Intent.QUESTION_DELETED,
        Intent.LETTER_DELETED,
        Intent.OFFER_DELETED,
        Intent.BIN_RESTORED,
    }
)
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
        """Gives it back as it was, and back to where it was named, as far as those places are still free.

        `now` is not looked at: what comes back keeps its own times.
        """
        entry = next((one for one in self._desk.store.bin_list() if one.id == number), None)
        if entry is None:
            raise WorldError("This is no longer in the bin. It may have been given back already.")
        about = {"kind": entry.kind, "title": entry.title}
        store = self._desk.store
        became = {one.gone: one.became for one in store.all(Merged) if not _is_here(store, one.gone)}
        tied = [tie for edit in entry.loosened if (tie := _tied_again(store, edit)) is not None]
        change = store.bin_take(number, Intent.BIN_RESTORED.value, about, tied, lambda value: _by_now(value, became))
        return self._desk.tell(change)

    def expire(self, now: datetime) -> None:
        """Lets go of what was deleted more than thirty days ago, unless the clock alone says so."""
        from models.domain.days_seen import waited
        from models.services.days_lived import days_lived

        store, limit = self._desk.store, now - KEPT_FOR
        seen = days_lived(store, now)
        known = store.recall(_WAITING)
        waiting = waited(store.bin_moments(), _read(known), seen)
        gone = {
            one.number
            for one in waiting
            if datetime.fromisoformat(one.moment) < limit and seen.count - one.since >= KEPT_FOR.days
        }
        said = json.dumps([[one.number, one.moment, one.since] for one in waiting if one.number not in gone])
        if gone or said != (known or "[]"):
            store.bin_drop(gone, {_WAITING: said})


def _read(written: str | None) -> "list[Waiting]":
    """What cannot be read is none: all of it then waits from now on."""
    from models.domain.days_seen import Waiting

    try:
        return [Waiting(int(number), str(moment), int(since)) for number, moment, since in json.loads(written or "[]")]
    except (ValueError, TypeError):
        return []


def delete(
    desk: Desk,
    values: Sequence[Value],
    intent: Intent,
    about: dict[str, str],
    kind: str,
    title: str,
    now: datetime,
    loosened: Sequence[Edit] = (),
) -> Change:
    """To the bin with all of them; the first is what the entry is named after. `loosened` stays, without it.

    Letters among them that are queued are taken back first. Raises WorldError where one is just leaving.
    """
    values, back = taken_back_first(desk, values)
    if back and intent is not Intent.LETTER_DELETED:
        about = {**about, "taken_back": str(back)}
    entry = BinEntry(kind, title, now, tuple(values), loosened=tuple(loosened))
    edits = [*loosened, *(Edit(value, None) for value in values)]
    return desk.write(edits, intent, {**about, "kind": kind, "title": title}, to_bin=entry)


def entry_for(change: Change, now: datetime) -> BinEntry | None:
    """The bin's entry where carrying out this change (a deletion done again) deletes things; else None."""
    if change.intent not in _GOES_TO_THE_BIN:
        return None
    values = tuple(edit.before for edit in change.edits if edit.before is not None and edit.after is None)
    if not values:
        return None
    loosened = tuple(edit for edit in change.edits if edit.before is not None and edit.after is not None)
    about = change.about
    return BinEntry(about.get("kind", ""), about.get("title", ""), now, values, loosened=loosened)


def _is_here(store: Store, one: str) -> bool:
    return store.get(Contact, one) is not None or store.get(Company, one) is not None


def _by_now(value: Value, became: Mapping[str, str]) -> Value:
    """As it names those who became one with others since it was deleted."""
    for gone, into in became.items():
        value = pointed(value, gone, into) or value
    return value


def _tied_again(store: Store, loosened: Edit) -> Edit | None:
    """What an entry becomes when the thing that it named is back; None where it is gone or names another now."""
    before, after = loosened.before, loosened.after
    if before is None or after is None:
        return None
    present: Value | None = store.get(type(after), *key_of(after))
    if present is None:
        return None
    if isinstance(present, Interview) and isinstance(before, Interview) and isinstance(after, Interview):
        there = {part.contact for part in present.people}
        missing = [part for part in before.people if part not in after.people and part.contact not in there]
        return Edit(present, replace(present, people=(*present.people, *missing)))
    back = {
        field.name: getattr(before, field.name)
        for field in fields(before)
        if getattr(before, field.name) != getattr(after, field.name)
        and getattr(present, field.name) == getattr(after, field.name)
    }
    return Edit(present, replace(present, **back))
