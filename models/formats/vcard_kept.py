"""The lines that a contact keeps of its card (`Contact.vcard`): unfolded, in the syntax of 4.0, one a line."""

import re
from collections.abc import Iterator

from models.formats.content_write import escaped, parameter
from models.formats.vcard_fields import address_of, nicknames_in, number_of, uid_from
from models.formats.vcard_properties import Entry, entries_of
from models.formats.vcard_text import printable

_BREAK = re.compile(r"\r\n|\r|\n")
_FOLD = re.compile(r"(?:\r\n|\r|\n)[ \t]")
_ONCE = frozenset({"FN", "N", "BDAY", "ANNIVERSARY", "GENDER", "KIND", "PRODID", "REV", "PHOTO", "TITLE", "ORG"})
_HEAD = 400
_MAX_KEPT = 6_000_000


def entries_in(kept: str | None) -> list[Entry]:
    """The lines as properties, without those that cannot stand within a card."""
    if not kept:
        return []
    if "\n " in kept or "\r" in kept or "\n\t" in kept:
        kept = "\n".join(_BREAK.split(_FOLD.sub("", kept)))
    lines = (line if line.isprintable() else printable(line) for line in kept.split("\n"))
    return entries_of(lines, 4)[0]


def uid_of(kept: str | None) -> str | None:
    """The first UID, by which a card that comes again is known."""
    return next((uid for value in _values(kept, "UID") if (uid := uid_from(value))), None)


def nicknames_of(kept: str | None) -> tuple[str, ...]:
    return nicknames_in(_values(kept, "NICKNAME"))


def _values(kept: str | None, name: str) -> Iterator[str]:
    """What the lines of that name say; most cards have none, and are asked by the thousand."""
    if kept and name in kept:
        for line in kept.split("\n"):
            if name in line[:_HEAD]:
                yield from (value for head, value in entries_in(line) if head.name == name)


def merged_lines(kept_before: str | None, kept_said: str | None) -> str | None:
    """What a contact keeps when its card comes again: all that was there, and what is new.

    Of a property that a card has once the one that is there stays, unless the card says that it is newer (REV). A
    second UID stays beside the first: by either the contact is known when one of its cards comes again. Cards that
    were all merged already change nothing, in whatever order they come.
    """
    before, said = entries_in(kept_before), entries_in(kept_said)
    if not before or not said:
        return kept_before or kept_said
    there, theirs = _revision(before), _revision(said)
    merged = _Merged(before)
    for unit in _units(said):
        merged.take(unit, is_newer="" < there < theirs)
    text = "\n".join(f"{head.line}:{value}" for unit in merged.units for head, value in unit)
    return text if merged.is_new and len(text) <= _MAX_KEPT else kept_before


def _revision(entries: list[Entry]) -> str:
    """The newest REV: merged cards may have left more than one."""
    return max((value for head, value in entries if head.name == "REV"), default="")


Unit = tuple[Entry, ...]
"""A property alone, or all that share a group (`item1.TEL` with its `item1.X-ABLABEL`); REV is always alone."""


def _units(entries: list[Entry]) -> list[Unit]:
    units: dict[str | int, list[Entry]] = {}
    for at, entry in enumerate(entries):
        head = entry[0]
        units.setdefault(at if head.name == "REV" else head.group.casefold() or at, []).append(entry)
    return [tuple(unit) for unit in units.values()]


def _key(unit: Unit) -> tuple[str, str]:
    """What makes it the same property although its value or its parameters are new."""
    head, value = next((entry for entry in unit if not entry[0].name.startswith("X-AB")), unit[0])
    if head.name in _ONCE:
        return head.name, ""
    if head.name == "EMAIL":
        return head.name, (address_of(value) or value).casefold()
    if head.name == "TEL":
        return head.name, "".join(sign for sign in number_of(value) or value if sign.isalnum())
    return head.name, value


def _alike(unit: Unit) -> frozenset[tuple[str, str]]:
    """The unit without the name of its group, which says nothing."""
    return frozenset((head.line[len(head.group) :].lstrip("."), value) for head, value in unit)


class _Merged:
    def __init__(self, entries: list[Entry]) -> None:
        self.units = _units(entries)
        self.is_new = False
        self._alike = {_alike(unit) for unit in self.units}
        self._groups = {head.group.casefold() for head, _ in entries}
        self._old: dict[tuple[str, str], list[int]] = {}
        for at, unit in enumerate(self.units):
            self._old.setdefault(_key(unit), []).append(at)

    def take(self, unit: Unit, is_newer: bool) -> None:
        alike = _alike(unit)
        if alike in self._alike:
            return
        places = self._old.get(_key(unit))
        if places is not None and not is_newer:
            return
        self.is_new = True
        self._alike.add(alike)
        if places:
            at = places.pop(0)
            self.units[at] = self._named(unit, self.units[at][0][0].group)
        else:
            self.units.append(self._named(unit, ""))

    def _named(self, unit: Unit, group: str) -> Unit:
        """The unit under the name of the group that it replaces, or one that nothing else is called by."""
        own = unit[0][0].group
        if not own:
            return unit
        if not group:
            number = 1
            group = own
            while group.casefold() in self._groups:
                group, number = f"item{number}", number + 1
        self._groups.add(group.casefold())
        return tuple((head.in_group(group), value) for head, value in unit)


def with_own(kept: str | None, said: str | None, address: str | None, notes: str | None) -> str | None:
    """The lines before a card is merged into them, with the contact's own address and notes where that card has others.

    Without a line of their own these would be taken for the card's, edited, and stand in its place when it is written.
    """
    there, theirs = ({head.name for head, _ in entries_in(text)} for text in (kept, said))
    lines = [kept] if kept else []
    if address and "ADR" in theirs and there.isdisjoint({"ADR", "LABEL"}):
        lines.append(f"ADR;LABEL={parameter(address)}:;;{escaped(address)};;;;")
    if notes and "NOTE" in theirs and "NOTE" not in there:
        lines.append(f"NOTE:{escaped(notes)}")
    return "\n".join(lines) or None
