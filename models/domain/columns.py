"""What the columns of a table are: from their headings, and where those say nothing, from what stands in them.

Pure and bounded by the table; nothing is taken for granted that the user cannot change (`TableChoice`).
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from models.domain import column_words as words, table_dates
from models.domain.codes import Stage
from models.domain.column_guesses import guessed
from models.domain.names import fold
from models.domain.stage_words import stage_of
from models.domain.table import (
    Cell,
    Column,
    DateOrder,
    Field,
    Question,
    Row,
    Table,
    TableChoice,
    TableKind,
    TableOutline,
)
from models.domain.table_values import rating_of, says, scale_of, text_of, url_of, yes_or_no

DATES = frozenset({
    Field.APPLIED_AT, Field.CREATED_AT, Field.STAGE_AT, Field.SCREENING_AT, Field.INTERVIEW_AT, Field.OFFER_AT,
    Field.REJECTED_AT,
})  # fmt: skip
SEVERAL = frozenset({
    Field.NOTES, Field.EXTRA, Field.TAGS, Field.EMAIL, Field.PHONE, Field.LINK, Field.ADDRESS, Field.STREET,
    Field.POST_BOX, Field.CITY, Field.REGION, Field.POSTCODE, Field.COUNTRY, Field.MIDDLE,
})  # fmt: skip
"""Fields that more than one column may fill."""
_TELLING = frozenset({
    Field.STAGE, Field.APPLIED, Field.APPLIED_AT, Field.SALARY, Field.SALARY_FROM, Field.SALARY_TO, Field.FIT,
    Field.INTERVIEW_AT, Field.REJECTED_AT, Field.OFFER_AT, Field.SCREENING_AT, Field.RECRUITER, Field.FEEDBACK,
    Field.SOURCE, Field.STAGE_AT,
})  # fmt: skip
"""Fields that only a table of applications has."""
_NAMES = frozenset({Field.NAME, Field.GIVEN, Field.FAMILY})
_HEADER_WITHIN = 12
"""Rows above the heading: a title, a word about the export."""
_LOOKED_AT = 400
"""Rows in which a column's values are looked at to tell what they are."""
_SAMPLES = 3
_SAMPLE_LENGTH = 60
_MOST_STAGES = 200
_UNSURE, _GUESSED = 100, 1_000
"""Added to the rank of a column that is another field than its heading says; the rank of one known by a single word."""
_PARENTHESES = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")

_HEADINGS = {TableKind.APPLICATIONS: words.APPLICATION_HEADINGS, TableKind.PEOPLE: words.PEOPLE_HEADINGS}
_LIKELY = {TableKind.APPLICATIONS: words.LIKELY_APPLICATION, TableKind.PEOPLE: words.LIKELY_PERSON}


@dataclass(frozen=True, slots=True)
class _Known:
    """A heading that is recognised; a lower `rank` is a surer sign, `group` tells several addresses apart."""

    becomes: Field
    rank: int
    group: str = ""


def outline(table: Table, choice: TableChoice, today: date) -> TableOutline:
    """What the table is, as the file and the user say it. `today` is the candidate's own day."""
    header = _header_of(table, choice)
    headings = [says(cell) for cell in table.rows[header].cells] if header is not None else []
    headings += [""] * (table.width - len(headings))
    body = table.rows[header + 1 :] if header is not None else table.rows
    kind = choice.kind or (_kind(headings) if header is not None else guessed(body).kind)
    values = [column_values(body, place) for place in range(len(headings))]
    known = _recognised(headings, values, kind, today) if header is not None else guessed(body).fields_for(kind)
    said = dict(choice.fields)
    known = {place: found for place, found in known.items() if found[0] in SEVERAL or found[0] not in said.values()}
    columns = []
    for place, heading in enumerate(headings):
        becomes, group = known.get(place, (Field.LEAVE_OUT, ""))
        columns.append(Column(heading, said.get(place, becomes), group, _samples(values[place])))
    return _finished(table, choice, kind, header, tuple(columns), body, today)


def _finished(
    table: Table, choice: TableChoice, kind: TableKind, header: int | None, columns: tuple[Column, ...],
    body: Sequence[Row], today: date,
) -> TableOutline:  # fmt: skip
    order = table_dates.conclude(_dates(columns, body), today)
    stages, unknown = _stages(columns, body, dict(choice.stages))
    asks = set()
    clear = header is not None or bool(choice.fields) or (kind is TableKind.PEOPLE and guessed(body).clear)
    if not clear or not has_what_it_needs(kind, columns):
        asks.add(Question.COLUMNS)
    if order.mixed is not None and choice.order is None:
        asks.add(Question.DATE_ORDER)
    if unknown:
        asks.add(Question.STAGES)
    return TableOutline(
        kind, header is not None, header, columns, choice.order or order.order, order.mixed, stages, unknown,
        table.sheets, table.sheet, len(body), frozenset(asks), table.remarks,
    )  # fmt: skip


def has_what_it_needs(kind: TableKind, columns: Iterable[Column]) -> bool:
    """Company and role, or anything that names a person."""
    fields = {column.becomes for column in columns}
    if kind is TableKind.APPLICATIONS:
        return {Field.COMPANY, Field.ROLE} <= fields
    return bool(fields & {*_NAMES, Field.EMAIL, Field.COMPANY})


def column_values(body: Sequence[Row], place: int, most: int = _LOOKED_AT) -> list[Cell]:
    """The first cells of a column that say anything."""
    found: list[Cell] = []
    for row in body:
        if place < len(row.cells) and says(row.cells[place]):
            found.append(row.cells[place])
            if len(found) >= most:
                break
    return found


def _samples(values: Sequence[Cell]) -> tuple[str, ...]:
    texts = (" ".join(text_of(value).split()) for value in values)
    cut = (text if len(text) <= _SAMPLE_LENGTH else f"{text[: _SAMPLE_LENGTH - 1]}…" for text in texts)
    return tuple(list(dict.fromkeys(cut))[:_SAMPLES])


# The heading row


def _header_of(table: Table, choice: TableChoice) -> int | None:
    if choice.has_header is False or not table.rows:
        return None
    if table.has_header:
        return 0
    scores = [(_score(row), -place) for place, row in enumerate(table.rows[:_HEADER_WITHIN])]
    best, place = max(scores)
    if best > 0:
        return -place
    return 0 if choice.has_header else None


def _score(row: Row) -> float:
    """How many cells are headings that we know; 0 for a row that is none, as one with an address or a link in it."""
    texts = [says(cell) for cell in row.cells]
    filled = [text for text in texts if text]
    if not filled or any("@" in text or url_of(text) for text in filled if len(text) < 200):
        return 0.0
    found = max(sum(_exact(text, kind) is not None for text in filled) for kind in TableKind)
    likely = max(sum(_likely(text, kind) is not None for text in filled) for kind in TableKind) if found < 2 else 0
    if likely >= 3 and likely * 2 >= len(filled):
        return 1 + likely / len(filled)
    enough = (found >= 2 and found * 4 >= len(filled)) or found == len(filled)
    return found + found / len(filled) if enough else 0.0


def _kind(headings: Sequence[str]) -> TableKind:
    """A company and a role stand in both kinds; what only an application has decides, then what names a person."""
    of_application = {found.becomes for text in headings if (found := _exact(text, TableKind.APPLICATIONS)) is not None}
    of_person = {found.becomes for text in headings if (found := _exact(text, TableKind.PEOPLE)) is not None}
    core = {Field.COMPANY, Field.ROLE} & of_application
    given = {Field.GIVEN, Field.FAMILY} & of_person
    if len(core) == 2 and of_application & _TELLING and len(given) != 2:
        return TableKind.APPLICATIONS
    if given or (of_person & {*_NAMES, Field.EMAIL} and not (core and of_application & _TELLING)):
        return TableKind.PEOPLE
    return TableKind.APPLICATIONS if core else TableKind.PEOPLE if of_person else TableKind.APPLICATIONS


# What a heading says


@cache
def _index(kind: TableKind) -> Mapping[str, _Known]:
    found: dict[str, _Known] = {}
    for becomes, headings in _HEADINGS[kind].items():
        for rank, heading in enumerate(headings):
            word = _squashed(heading)
            found.setdefault(word, _Known(becomes, rank, "home" if word.startswith("mozillahome") else ""))
    return found


def _squashed(heading: str) -> str:
    return fold(heading).replace(" ", "").replace("_", "")


def _exact(heading: str, kind: TableKind) -> _Known | None:
    """A heading that is listed, with a number, a word such as "home", or a bracket taken away where need be."""
    if not heading or len(heading) > 80:
        return None
    index = _index(kind)
    for plain in dict.fromkeys((heading, _PARENTHESES.sub(" ", heading))):
        if (found := index.get(_squashed(plain))) is not None:
            return found
        parts = fold(_CAMEL.sub(" ", plain).replace("_", " ")).split()
        groups = [part for part in parts if part in words.GROUPS]
        numbers = [part for part in parts if part.isdigit()]
        for left_away in (groups, numbers, [*groups, *numbers]):
            if left_away and kind is TableKind.PEOPLE:
                rest = "".join(part for part in parts if part not in left_away)
                if (found := index.get(rest)) is not None:
                    told_apart = [words.GROUPS[part] for part in groups]
                    told_apart += numbers if left_away is not groups else []
                    return _Known(found.becomes, found.rank, " ".join(told_apart))
    return None


def _recognised(
    headings: Sequence[str], values: Sequence[Sequence[Cell]], kind: TableKind, today: date
) -> dict[int, tuple[Field, str]]:
    """Place -> field and group. Of several columns for one field the surest is taken, the others are left out."""
    found: dict[int, _Known] = {}
    for place, text in enumerate(headings):
        known = _exact(text, kind) or _likely(text, kind)
        if known is not None:
            becomes = _checked(known.becomes, values[place], today)
            found[place] = known if becomes is known.becomes else _Known(becomes, known.rank + _UNSURE, known.group)
    best: dict[Field, tuple[int, int]] = {}
    for place, known in found.items():
        best[known.becomes] = min(best.get(known.becomes, (known.rank, place)), (known.rank, place))
    return {
        place: (known.becomes, known.group)
        for place, known in found.items()
        if best[known.becomes] == (known.rank, place) or (known.becomes in SEVERAL and known.rank < _GUESSED)
    }


def _likely(heading: str, kind: TableKind) -> _Known | None:
    """A heading that is not listed, but holds a word that says enough."""
    folded = fold(_CAMEL.sub(" ", heading).replace("_", " ")) if len(heading) <= 80 else ""
    if not folded or re.search(words.ABOUT_OTHERS, folded):
        return None
    becomes = next((becomes for pattern, becomes in _LIKELY[kind] if re.search(pattern, folded)), None)
    return _Known(becomes, _GUESSED) if becomes is not None else None


def _checked(becomes: Field, values: Sequence[Cell], today: date) -> Field:
    """The field, or what the column rather is when its values are nothing of the kind."""
    if not values:
        return becomes
    if becomes in DATES or becomes is Field.APPLIED:
        dates = sum(table_dates.read(value, DateOrder.DAY_FIRST, today) is not None for value in values)
        if dates * 2 >= len(values):
            return Field.APPLIED_AT if becomes is Field.APPLIED else becomes
        answers = sum(yes_or_no(value) is not None for value in values)
        of_applying = becomes in (Field.APPLIED_AT, Field.APPLIED)
        return Field.APPLIED if of_applying and answers == len(values) else Field.EXTRA
    if becomes is Field.FIT and not any(rating_of(value, scale_of(values)) for value in values):
        return Field.EXTRA
    if becomes is Field.SOURCE and all(url_of(text_of(value)) for value in values):
        return Field.URL
    return becomes


# What all rows say together


def _dates(columns: Sequence[Column], body: Sequence[Row]) -> Iterator[Cell]:
    places = [place for place, column in enumerate(columns) if column.becomes in DATES]
    for row in body:
        for place in places:
            if place < len(row.cells):
                yield row.cells[place]


def _stages(
    columns: Sequence[Column], body: Sequence[Row], said: Mapping[str, Stage]
) -> tuple[dict[str, Stage], tuple[tuple[str, int], ...]]:
    """Every status as written to its stage, and those that nobody knows with the number of their rows."""
    place = next((place for place, column in enumerate(columns) if column.becomes is Field.STAGE), None)
    if place is None:
        return {}, ()
    counts = Counter(says(row.cells[place]) for row in body if place < len(row.cells))
    counts.pop("", None)
    known: dict[str, Stage] = {}
    unknown: list[tuple[str, int]] = []
    for written, count in counts.items():
        stage = said.get(written) or stage_of(written)
        if stage is not None:
            known[written] = stage
        elif len(unknown) < _MOST_STAGES:
            unknown.append((written, count))
    return known, tuple(sorted(unknown, key=lambda one: -one[1]))
