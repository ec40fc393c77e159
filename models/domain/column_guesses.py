"""The columns of a table without headings, guessed from what stands in them.

Only an address book is ever clear enough to be taken so: a column of mail addresses beside one of names. For
applications a guess is no more than a beginning for the user to correct.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from models.domain import table_dates
from models.domain.names import fold
from models.domain.stage_words import stage_of
from models.domain.table import DateOrder, Field, Row, TableKind
from models.domain.table_values import mailbox_of, says, url_of

_LOOKED_AT = 200
_MOST = 0.6
"""The share of a column's values that must be of one kind."""
_WIDEST = 40
_PHONE = re.compile(r"^\+?[\d\s()./-]{6,25}$")
_ANY_DAY = date(2026, 1, 1)
"""Only whether something is a date matters here, not which."""


@dataclass(frozen=True, slots=True)
class Guessed:
    kind: TableKind
    clear: bool = False
    people: Mapping[int, Field] = field(default_factory=dict)
    applications: Mapping[int, Field] = field(default_factory=dict)

    def fields_for(self, kind: TableKind) -> dict[int, tuple[Field, str]]:
        found = self.people if kind is TableKind.PEOPLE else self.applications
        return {place: (becomes, "") for place, becomes in found.items()}


def guessed(body: Sequence[Row]) -> Guessed:
    columns = _columns(body)
    people = _as_people(columns)
    fields = set(people.values())
    clear = Field.EMAIL in fields and bool(fields & {Field.NAME, Field.GIVEN, Field.FAMILY})
    alone = len(columns) == 1 and Field.EMAIL in fields
    kind = TableKind.PEOPLE if clear or alone else TableKind.APPLICATIONS
    return Guessed(kind, clear or alone, people, _as_applications(columns))


def _columns(body: Sequence[Row]) -> list[list[str]]:
    rows = body[:_LOOKED_AT]
    width = min(max((len(row.cells) for row in rows), default=0), _WIDEST)
    return [[says(row.cells[place]) if place < len(row.cells) else "" for row in rows] for place in range(width)]


def _are(values: Sequence[str], test: Callable[[str], object]) -> bool:
    said = [value for value in values if value]
    return bool(said) and sum(bool(test(value)) for value in said) >= _MOST * len(said)


def _is_address(text: str) -> bool:
    found = mailbox_of(text) if len(text) < 300 and "@" in text else None
    return found is not None and len(found.addresses) == 1 and not found.name


def _is_date(text: str) -> bool:
    return table_dates.read(text, DateOrder.DAY_FIRST, _ANY_DAY) is not None


def _is_words(text: str) -> bool:
    return any(mark.isalpha() for mark in text) and len(text) <= 120 and not url_of(text) and not _is_address(text)


def _as_people(columns: Sequence[Sequence[str]]) -> dict[int, Field]:
    found: dict[int, Field] = {}
    texts: list[int] = []
    for place, values in enumerate(columns):
        if _are(values, _is_address):
            found[place] = Field.EMAIL
        elif _are(values, _is_date):
            continue
        elif _are(values, _PHONE.match):
            found[place] = Field.PHONE
        elif _are(values, lambda text: url_of(text) is not None):
            found[place] = Field.LINK
        elif _are(values, _is_words):
            texts.append(place)
    return found | _names(columns, texts)


def _names(columns: Sequence[Sequence[str]], texts: Sequence[int]) -> dict[int, Field]:
    """A full name beside its two parts, or one column of two words, or two of one."""
    for whole in texts:
        for given in texts:
            for family in texts:
                if len({whole, given, family}) == 3 and _joined(columns[whole], columns[given], columns[family]):
                    return {whole: Field.NAME, given: Field.GIVEN, family: Field.FAMILY}
    whole_names = [place for place in texts if _are(columns[place], lambda text: 2 <= len(text.split()) <= 4)]
    if whole_names:
        return {whole_names[0]: Field.NAME}
    if len(texts) >= 2:
        return {texts[0]: Field.GIVEN, texts[1]: Field.FAMILY}
    return {texts[0]: Field.NAME} if texts else {}


def _joined(whole: Sequence[str], given: Sequence[str], family: Sequence[str]) -> bool:
    rows = [(fold(a), fold(f"{b} {c}")) for a, b, c in zip(whole, given, family, strict=True) if a and b and c]
    return bool(rows) and all(a == b for a, b in rows)


def _as_applications(columns: Sequence[Sequence[str]]) -> dict[int, Field]:
    found: dict[int, Field] = {}
    texts: list[int] = []
    tests: tuple[tuple[Field, Callable[[str], object]], ...] = (
        (Field.URL, url_of),
        (Field.APPLIED_AT, _is_date),
        (Field.STAGE, stage_of),
        (Field.CONTACT_EMAIL, _is_address),
    )
    for place, values in enumerate(columns):
        for becomes, test in tests:
            if becomes not in found.values() and _are(values, test):
                found[place] = becomes
                break
        else:
            if _are(values, _is_words):
                texts.append(place)
    return found | dict(zip(texts, (Field.COMPANY, Field.ROLE), strict=False))
