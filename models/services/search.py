"""The search over everything: people, applications, and what was written.

Quick enough for the thread of the window: a few questions to the index, then the rows of what is shown.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from models.domain.names import fold
from models.domain.search_views import Group, Hit, Kind, Meant, Part, SearchResult
from models.domain.search_words import bold, typed_words
from models.domain.values import Application, Contact, Debrief, Interview, Letter, Note, Question
from models.services.desk import Desk
from models.services.search_hits import Hits
from models.store import reading

PARTS: dict[Part, tuple[tuple[type[Any], ...], int]] = {
    Part.PEOPLE: ((Contact,), 4),
    Part.TEXTS: ((Debrief, Question, Note, Letter), 6),
    Part.APPLICATIONS: ((Interview, Application), 4),
}
"""What stands in each group, and how much of it at most."""
_PART_OF = {
    Kind.CONTACT: Part.PEOPLE,
    Kind.QUESTION: Part.TEXTS,
    Kind.LETTER: Part.TEXTS,
    Kind.APPLICATION: Part.APPLICATIONS,
}
SHORTEST_TEXT = 3
"""Letters from which on texts are looked through, and what belongs to people."""
_KNOWN_BY = 3
"""Of so many people the best found is shown what belongs to them as well."""
_NEAR = 68
"""Of a hundred: how much alike a name is at least that may have been meant."""


class Search:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._names: list[tuple[str, str, str]] = []
        self._seen: tuple[int, int] | None = None

    def search(self, text: str, now: datetime, limit: int = 14) -> SearchResult:
        """What answers the text: every word must, the last one as a beginning. No text raises.

        `limit` bounds how much is shown in all; `now` is not looked at: what was is found as what will be.
        """
        wanted = typed_words(text)
        if not wanted:
            return SearchResult(wanted)
        store, hits = self._desk.store, Hits(self._desk.store, wanted)
        found = {
            part: [(Kind(one.kind), one.id) for one in store.look_for(wanted, kinds, most)]
            for part, (kinds, most) in PARTS.items()
        }
        known = found[Part.PEOPLE][:_KNOWN_BY] if sum(map(len, wanted)) >= SHORTEST_TEXT else []
        people = [one for _kind, one in known if hits.is_called(one)]
        through = {(Kind(kind), one): person for kind, one, person in store.beside(people, PARTS[Part.TEXTS][1])}
        for key in through:
            part = found[_PART_OF[key[0]]]
            if key not in part and len(part) < PARTS[_PART_OF[key[0]]][1]:
                part.append(key)
        shown = {part: sorted(hits.of(keys, through), key=_leads) for part, keys in found.items()}
        best = _best(shown, wanted)
        groups = _cut(shown, best, limit)
        if best is None:
            return SearchResult(wanted, meant=self._meant(text))
        return SearchResult(wanted, best, groups)

    def _meant(self, text: str) -> Meant | None:
        """The nearest name of a person or company, for a slip of the finger."""
        typed = fold(text[:100])
        if len(typed) < 3:
            return None
        from rapidfuzz import fuzz, process

        self._read_names()
        names = [name for name, _kind, _id in self._names]
        whole = process.extractOne(typed, names, scorer=fuzz.ratio, score_cutoff=_NEAR)
        parts = {part: place for place, name in reversed(list(enumerate(names))) for part in name.split()}
        part = process.extractOne(typed, list(parts), scorer=fuzz.ratio, score_cutoff=_NEAR)
        if whole is not None and (part is None or whole[1] >= part[1]):
            place = whole[2]
        elif part is not None:
            place = parts[part[0]]
        else:
            return None
        _name, kind, one = self._names[place]
        hit = next(iter(Hits(self._desk.store, ()).of([(Kind(kind), one)], {})), None)
        if hit is None:
            return None
        if hit.kind is Kind.CONTACT:
            return Meant(hit.title, hit.company, contact=hit.contact)
        return Meant(hit.company, "", application=hit.application)

    def _read_names(self) -> None:
        """Of all people, and of the companies that were applied to; once, as long as nothing was written."""
        store = self._desk.store
        seen = store.state()
        if seen == self._seen:
            return
        people = [(fold(name), Kind.CONTACT.value, one) for one, name in reading.all_contact_names(store)]
        jobs = {name: (fold(name), Kind.APPLICATION.value, one) for one, name in reading.applied_to(store)}
        self._names, self._seen = [*people, *jobs.values()], seen


def _best(shown: dict[Part, list[Hit]], wanted: Sequence[str]) -> Hit | None:
    """Whoever is called so, then the company, then a title that says it, then whatever there is."""
    order = [*shown[Part.PEOPLE], *shown[Part.APPLICATIONS], *shown[Part.TEXTS]]
    for answers in (_is_named, lambda hit, wanted: bool(hit.bold)):
        for hit in order:
            if answers(hit, wanted):
                return hit
    return next(iter(order), None)


def _leads(hit: Hit) -> int:
    """A title that begins with what was typed stands before one that holds it; otherwise the order is the index's."""
    return 0 if hit.bold and not hit.bold[0][0] else 1


def _is_named(hit: Hit, wanted: Sequence[str]) -> bool:
    return len(bold(hit.title, wanted)) >= len(wanted)


def _cut(shown: dict[Part, list[Hit]], best: Hit | None, limit: int) -> tuple[Group, ...]:
    left, groups = limit - 1, []
    for part in Part:
        hits = tuple(hit for hit in shown[part] if hit is not best)[: max(0, left)]
        left -= len(hits)
        if hits:
            groups.append(Group(part, hits))
    return tuple(groups)
