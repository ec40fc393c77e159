"""Which people show, and in what order: plain tuples are filtered and sorted, ten thousand within a blink."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from models.domain.people_search import needles
from models.domain.people_views import PersonRow
from models.domain.values import ContactId, ContactKind

FORTNIGHT = timedelta(days=14)
_NEVER = datetime.min.replace(tzinfo=UTC)


class Part(StrEnum):
    """The segments of the filter."""

    ALL = "all"
    INTERVIEWERS = "interviewers"
    RECRUITERS = "recruiters"
    REFERENCES = "references"
    FRONT_DESK = "front_desk"


KINDS = {
    Part.INTERVIEWERS: frozenset({ContactKind.INTERVIEWER, ContactKind.HIRING_MANAGER}),
    Part.RECRUITERS: frozenset({ContactKind.RECRUITER}),
    Part.REFERENCES: frozenset({ContactKind.REFERENCE}),
    Part.FRONT_DESK: frozenset({ContactKind.FRONT_DESK}),
}


class Order(StrEnum):
    CONTACT = "contact"
    NAME = "name"
    COMPANY = "company"
    RELATION = "relation"
    LETTERS = "letters"


def _by_contact(row: PersonRow) -> float:
    """The latest first, those never met last."""
    return -row.last_contact.timestamp() if row.last_contact is not None else 1.0


def _by_company(row: PersonRow) -> tuple[bool, str]:
    return (not row.company, (row.company or "").casefold())


def _by_relation(row: PersonRow) -> str:
    return row.kinds[0] if row.kinds else "~"


def _by_letters(row: PersonRow) -> tuple[str, int]:
    return (row.letter_state or "~", -row.letters_sent)


_KEYS: dict[Order, Callable[[PersonRow], Any] | None] = {
    Order.CONTACT: _by_contact,
    Order.NAME: None,
    Order.COMPANY: _by_company,
    Order.RELATION: _by_relation,
    Order.LETTERS: _by_letters,
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of the page at the moment."""

    part: Part = Part.ALL
    text: str = ""
    order: Order = Order.CONTACT
    backwards: bool = False

    @property
    def filters(self) -> bool:
        return self.part is not Part.ALL or bool(self.text.strip())


class Sieve:
    """Everybody by id. The order of names is worked out once and kept; what is typed only filters."""

    def __init__(self) -> None:
        self._rows: dict[ContactId, PersonRow] = {}
        self._ordered: list[PersonRow] = []
        self._order: tuple[Order, bool] | None = None
        self._counts: dict[Part, int] | None = None
        self._words: dict[str, PersonRow] | None = None
        self._sifted: tuple[str, list[PersonRow]] | None = None

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, contact: ContactId) -> PersonRow | None:
        return self._rows.get(contact)

    def rows(self) -> Iterable[PersonRow]:
        return self._rows.values()

    def fill(self, rows: Iterable[PersonRow]) -> None:
        self._rows = {row.contact: row for row in rows}
        self._order = self._counts = self._words = self._sifted = None

    def put(self, row: PersonRow) -> None:
        self._rows[row.contact] = row
        self._order = self._counts = self._words = self._sifted = None

    def take(self, contact: ContactId) -> None:
        if self._rows.pop(contact, None) is not None:
            self._order = self._counts = self._words = self._sifted = None

    def counts(self) -> dict[Part, int]:
        """How many there are of each; counted once for the same people."""
        if self._counts is None:
            of_kinds = Counter(row.kinds for row in self._rows.values())
            found = {part: sum(n for has, n in of_kinds.items() if kinds & set(has)) for part, kinds in KINDS.items()}
            self._counts = {Part.ALL: len(self._rows), **found}
        return self._counts

    def sift(self, wanted: Wanted) -> list[PersonRow]:
        """Those who are wanted, in the wanted order."""
        rows = self._in_order(wanted)
        words = needles(wanted.text)
        for at, word in enumerate(words):
            # Who typed one letter more looks among those found before it.
            if at == 0 and self._sifted is not None and self._sifted[0] in word:
                rows = self._sifted[1]
            rows = [row for row in rows if word in row.haystack]
            if at == 0:
                self._sifted = (word, rows)
        kinds = KINDS.get(wanted.part)
        if kinds is not None:
            rows = [row for row in rows if not kinds.isdisjoint(row.kinds)]
        return rows

    def nearest(self, text: str) -> PersonRow | None:
        """Whom the person may have meant, where nobody fits what was typed."""
        from rapidfuzz import fuzz, process

        words = needles(text)
        if not words:
            return None
        if self._words is None:
            self._words = {part: row for row in self._rows.values() for part in row.haystack.partition("\n")[0].split()}
        close = process.extractOne(words[0], self._words.keys(), scorer=fuzz.ratio, score_cutoff=75)
        return self._words[close[0]] if close else None

    def _in_order(self, wanted: Wanted) -> list[PersonRow]:
        if self._order != (wanted.order, wanted.backwards):
            rows = sorted(self._rows.values(), key=lambda row: row.haystack)
            key = _KEYS[wanted.order]
            if key is not None:
                rows.sort(key=key, reverse=wanted.backwards)
            elif wanted.backwards:
                rows.reverse()
            self._ordered, self._order, self._sifted = rows, (wanted.order, wanted.backwards), None
        return self._ordered


def split(rows: Sequence[PersonRow], now: datetime) -> tuple[list[PersonRow], list[PersonRow]]:
    """Those met within the fortnight, the latest first, and everyone else in the order given.

    The front desk stands among everyone else: the wall is for those one writes to.
    """
    since = now - FORTNIGHT
    met = [
        row
        for row in rows
        if row.last_met is not None and row.last_met >= since and row.kinds != (ContactKind.FRONT_DESK,)
    ]
    on_the_wall = {row.contact for row in met}
    others = [row for row in rows if row.contact not in on_the_wall] if met else list(rows)
    met.sort(key=lambda row: -(row.last_met or _NEVER).timestamp())
    return met, others
