"""A record that tells what it is about to keep and what it has kept, in a file that outlives its program.

Every line is one `write` to a file that is only ever added to, so a kill leaves whole lines. What stands there as `did`
must be in the record whatever comes after; what stands there only as `will` may be there, whole, or not at all.
"""

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from models.domain.archive import BinEntry
from models.domain.change import Change, Edit, key_of
from models.domain.values import Participant, Value
from models.store import writing
from models.store.mapping import value_to_object
from models.store.repository import Store
from models.store.shelf import Claim
from models.store.tables import TABLES

Kept = dict[str, str]
"""What a record holds: the list and the key of each entry, and all of its fields as JSON."""
Touched = dict[str, str | None]
"""The entries that one write leaves, and None for those that it deletes."""

TOLD = "TOLD"
"""Names the file in the environment of the program."""


def tell(said: Mapping[str, Any]) -> None:
    """One line; on the disk's side of the kernel once this is back."""
    handle = os.open(os.environ[TOLD], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(handle, json.dumps(said, ensure_ascii=False).encode() + b"\n")
    finally:
        os.close(handle)


def heard(lines: bytes) -> list[dict[str, Any]]:
    """What was told; a line that was cut off was never told."""
    whole, _newline, _cut = lines.rpartition(b"\n")
    return [json.loads(line) for line in whole.split(b"\n") if line]


class TellingStore(Store):
    def _write(
        self,
        edits: Sequence[Edit],
        intent: str,
        about: dict[str, str] | None,
        *,
        to_bin: BinEntry | None = None,
        **more: Any,
    ) -> Change:
        net = writing.netted(writing.effective(edits))
        leaves = touched_by(pair for pairs in net.values() for pair in pairs)
        if leaves:
            tell({"will": leaves, "intent": intent})
        try:
            change = super()._write(edits, intent, about, to_bin=to_bin, **more)
        except BaseException:
            if leaves:
                tell({"refused": intent})
            raise
        if leaves:
            tell({"did": intent})
        return change

    def claim(self, keys: Sequence[Claim], now: datetime) -> list[Claim]:
        won = super().claim(keys, now)
        if won:
            tell({"claimed": [[rule, subject, moment.isoformat()] for rule, subject, moment in won]})
        return won


def touched_by(pairs: Iterable[tuple[Value | None, Value | None]]) -> Touched:
    found: Touched = {}
    for before, after in pairs:
        value = after if after is not None else before
        assert value is not None
        found[_place(value)] = None if after is None else _fields(after)
    return found


def kept_in(store: Store) -> Kept:
    """Everything but what the program notes about itself."""
    kinds = [kind for kind in TABLES if kind is not Participant]  # who was at an interview stands with it
    return {_place(value): _fields(value) for kind in kinds for value in store.all(kind)}


def left(before: Kept, touched: Touched) -> Kept:
    after = {place: fields for place, fields in before.items() if place not in touched}
    return after | {place: fields for place, fields in touched.items() if fields is not None}


def claims_in(store: Store, claims: Iterable[Sequence[str]]) -> set[tuple[str, str, str]]:
    """Which of them are kept."""
    keys = [(rule, subject, datetime.fromisoformat(moment)) for rule, subject, moment in claims]
    return {(rule, subject, moment.isoformat()) for rule, subject, moment in store.claimed(keys)}


def said_to_be_kept(before: Kept, told: Iterable[Mapping[str, Any]]) -> tuple[Kept, Kept | None]:
    """What must be there after all that was told, and what may be there instead: the write that was under way."""
    kept, coming = dict(before), None
    for one in told:
        if "will" in one:
            coming = one["will"]
        elif "did" in one and coming is not None:
            kept, coming = left(kept, coming), None
        elif "refused" in one:
            coming = None
    return kept, None if coming is None else left(kept, coming)


def _place(value: Value) -> str:
    return json.dumps([TABLES[type(value)]._meta.table_name, *map(str, key_of(value))])


def _fields(value: Value) -> str:
    return json.dumps(value_to_object(value), ensure_ascii=False, sort_keys=True)


def opened(folder: Path) -> Store:
    return TellingStore.open(folder)
