"""Contacts as vCard 4.0 (RFC 6350), one card each.

What the contact's own card once brought goes back with it, property by property with its parameters and its group.
Only where the contact says something else by now is a property written anew, and left out where it says it no more.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from models.domain.names import fold, fold_company
from models.domain.phones import number_key, same_number
from models.domain.values import CompanyId, Contact
from models.formats.content_write import escaped, file_of, one_line, parameter
from models.formats.vcard_fields import (
    MOST,
    PROFILES,
    address_in,
    address_of,
    lines_of,
    linkedin_of,
    name_of,
    names_of,
    notes_in,
    number_of,
    organisation_of,
    postal_of,
    spoken_name,
    title_of,
)
from models.formats.vcard_kept import entries_in
from models.formats.vcard_properties import Entry, Head

_STAYS = frozenset({"TYPE", "PREF"})
"""Parameters that are true of another value as well; a language, a label or a place on the map is not."""


def write_vcards(contacts: Iterable[Contact], companies: Mapping[CompanyId, str]) -> bytes:
    """All contacts in one file; `companies` are the names by id."""
    return b"".join(write_card(one, companies.get(one.company) if one.company else None) for one in contacts)


def write_card(contact: Contact, employer: str | None) -> bytes:
    """One contact as a file of its own; `employer` is the name of its company."""
    return file_of(["BEGIN:VCARD", "VERSION:4.0", *card_lines(contact, employer), "END:VCARD"])


def card_lines(contact: Contact, employer: str | None) -> list[str]:
    """What the contact's card says now, unfolded: the lines that it kept, with what has changed since."""
    writing = _Writing(entries_in(contact.vcard))
    writing.name(contact.name)
    writing.single("TITLE", contact.title, title_of)
    writing.company(employer)
    writing.several("EMAIL", contact.emails, address_of, str.casefold, _same_address)
    writing.several("TEL", contact.phones, number_of, _coarse_number, same_number)
    writing.profile(contact.linkedin)
    writing.address(contact.address)
    writing.notes(contact.notes)
    return list(writing.lines(contact.id))


def _same_address(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _is_label(head: Head) -> bool:
    return head.name.startswith("X-AB")


def _coarse_number(number: str) -> str:
    return number_key(number) or number


class _Writing:
    """The kept entries of one card, each as it was, as it is now, or gone."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._changed: dict[int, str | None] = {}
        self._first: list[str] = []
        self._new: list[str] = []
        self._places: dict[str, list[int]] = {}
        for at, (head, _) in enumerate(entries):
            self._places.setdefault(head.name, []).append(at)

    def lines(self, own_id: str) -> Iterator[str]:
        uids = self._places.get("UID", [])
        if not uids:
            yield f"UID;VALUE=text:{own_id}"
        yield from self._first
        hidden = {*uids[1:], *self._labels_of_nothing()}
        for at, (head, value) in enumerate(self._entries):
            line = self._changed.get(at, f"{head.line}:{value}")
            if line is not None and at not in hidden:
                yield line
        yield from self._new

    def _labels_of_nothing(self) -> Iterator[int]:
        """Apple's labels (`item1.X-ABLABEL`) whose property is gone."""
        gone = {self._entries[at][0].group for at, line in self._changed.items() if line is None} - {""}
        if gone:
            grouped = [(at, head) for at, (head, _) in enumerate(self._entries) if head.group in gone]
            alive = {
                head.group for at, head in grouped if not _is_label(head) and self._changed.get(at, "") is not None
            }
            yield from (at for at, head in grouped if _is_label(head) and head.group not in alive)

    def name(self, name: str) -> None:
        """FN is the contact's name; an N that belongs to another one would be shown in its stead, and goes."""
        places = self._places.get("FN", [])
        said = [at for at in places if name_of(self._entries[at][1])] or places
        before = name_of(self._entries[said[0]][1]) if said else ""
        if not said:
            self._first.append(f"FN:{escaped(name)}")
        elif before != name:
            self._rewrite(said[0], escaped(name))
        structured = {at: self._entries[at][1] for at in self._places.get("N", ())}
        if name == before or name in map(spoken_name, structured.values()):
            return
        words = f" {fold(name)} "
        for at, value in structured.items():
            if spoken_name(value) and not all(f" {fold(part)} " in words for part in names_of(value) if part):
                self._changed[at] = None

    def single(self, key: str, now: str | None, read: Callable[[str], str | None]) -> None:
        """A property of which the contact has one, the first that says anything; the card may have more."""
        places = [at for at in self._places.get(key, ()) if read(self._entries[at][1])]
        wanted = one_line(now or "")
        if wanted and any(read(self._entries[at][1]) == wanted for at in places):
            return
        self._settle(places, escaped(wanted) if wanted else None, key)

    def company(self, now: str | None) -> None:
        """ORG, whose departments belong to that company; one spelled a little differently is the same."""
        places = [at for at in self._places.get("ORG", ()) if organisation_of(self._entries[at][1])[0]]
        wanted = fold_company(now or "")
        if now and any(fold_company(organisation_of(self._entries[at][1])[0]) == wanted for at in places):
            return
        self._settle(places, escaped(now) if now else None, "ORG")

    def several(
        self,
        key: str,
        now: Sequence[str],
        read: Callable[[str], str | None],
        coarse: Callable[[str], str],
        same: Callable[[str, str], bool],
    ) -> None:
        """Addresses or numbers. Those of one `coarse` spelling are looked at to see whether they are the `same`."""
        known: dict[str, list[str]] = {}
        for value in now:
            known.setdefault(coarse(value), []).append(value)
        there: list[str] = []
        gone: dict[int, int] = {}
        claimed: set[str] = set()
        for at in self._places.get(key, ())[:MOST]:
            said = read(self._entries[at][1])
            if said is None:
                continue
            mine = next((one for one in known.get(coarse(said), ()) if one == said or same(one, said)), None)
            if mine is None:
                gone[len(there)] = at
            elif mine != said and mine.casefold() == said.casefold():
                self._rewrite(at, escaped(one_line(mine)))
            claimed.update((mine,) if mine is not None else ())
            there.append(said)
        for at, value in enumerate(now):
            if value in claimed:
                continue
            claimed.add(value)
            if at in gone and len(there) == len(now):
                self._rewrite(gone.pop(at), escaped(one_line(value)))
            else:
                self._new.append(f"{key}:{escaped(one_line(value))}")
        self._changed.update(dict.fromkeys(gone.values()))

    def profile(self, now: str | None) -> None:
        """The page on LinkedIn, which a phone keeps in a property of its own."""
        places = [at for key in PROFILES for at in self._places.get(key, ()) if linkedin_of(self._entries[at])]
        if now is not None and any(linkedin_of(self._entries[at]) == now for at in places):
            return
        link = one_line(now) if now else None
        if places and link and self._entries[places[0]][0].name == "URL":
            self._rewrite(places[0], link)
            return
        self._changed.update(dict.fromkeys(places[:1]))
        self._new += [f"URL;TYPE=x-linkedin:{link}"] if link else []

    def address(self, now: str | None) -> None:
        now = lines_of(now or "")
        places = [at for at in self._places.get("ADR", ()) if postal_of(self._entries[at])]
        if not places and address_in({"LABEL": [self._entries[at] for at in self._places.get("LABEL", ())]}) == now:
            return
        if now is not None and any(postal_of(self._entries[at]) == now for at in places):
            return
        self._changed.update(dict.fromkeys(places[:1]))
        if now:
            self._new.append(f"ADR;LABEL={parameter(now)}:;;{escaped(now)};;;;")

    def notes(self, now: str | None) -> None:
        """The contact has all notes of its card in one text; once that is edited it is the only one."""
        places = self._places.get("NOTE", [])
        entries = [self._entries[at] for at in places]
        now = (now or "").strip() or None
        if notes_in({"NOTE": entries}) == now or any(notes_in({"NOTE": [entry]}) == now for entry in entries if now):
            return
        self._changed.update(dict.fromkeys(places))
        self._settle(places[:1], escaped(now) if now else None, "NOTE")

    def _settle(self, places: Sequence[int], value: str | None, key: str) -> None:
        """The first of these properties says something else now, or nothing any more; what is new is added."""
        if value is None:
            self._changed.update(dict.fromkeys(places[:1]))
        elif places:
            self._rewrite(places[0], value)
        else:
            self._new.append(f"{key}:{value}")

    def _rewrite(self, at: int, value: str) -> None:
        head = self._entries[at][0]
        kept = tuple(each for each in head.params if each[0] in _STAYS)
        self._changed[at] = f"{head.with_params(*kept).line}:{value}"
