"""Rows of an address book as cards."""

import hashlib
import re
from collections.abc import Iterator, Sequence

from models.domain.card import Card
from models.domain.guesses import name_of_address
from models.domain.table import Column, Field, Row
from models.domain.table_rows import plain
from models.domain.table_values import mailbox_of, says, url_of

_BETWEEN = re.compile(r"\s*(?: ::: |[\n;])\s*")
"""Google joins several values of one kind with three colons, LDIF's are a line each."""
_NO_TELEPHONE = re.compile(r"fax|pager", re.IGNORECASE)
"""Google's tables say what a number is in the column before it."""
_LONGEST = 500
_MOST = 50
_PREFERRED = ("work", "", "home")
_PLACE = (Field.ADDRESS, Field.STREET, Field.POST_BOX, Field.CITY, Field.REGION, Field.POSTCODE, Field.COUNTRY)


def card_of(columns: Sequence[Column], row: Row) -> Card | None:
    """The person of a row, None for a row that names nobody."""
    said = _Cells(columns, row)
    emails = tuple(_addresses(said))
    phones = tuple(dict.fromkeys(said.parts(Field.PHONE)))[:_MOST]
    company = said.first(Field.COMPANY) or None
    full = said.first(Field.NAME) or _full_name(said)
    name = full or company or (name_of_address(emails[0]) if emails else "")
    if not name:
        return None
    links = [link for text in said.parts(Field.LINK, Field.LINKEDIN) if (link := url_of(text.split(" ")[0]))]
    profiles = [link for link in links if "linkedin.com/in/" in link]
    return Card(
        name=name,
        family=said.first(Field.FAMILY) or None,
        given=said.first(Field.GIVEN) or None,
        nicknames=tuple(said.parts(Field.NICKNAME))[:_MOST],
        title=said.first(Field.TITLE) or None,
        company=company,
        department=said.first(Field.DEPARTMENT) or None,
        emails=emails,
        phones=phones,
        urls=tuple(dict.fromkeys(link for link in links if link not in profiles))[:_MOST],
        linkedin=profiles[0] if profiles else None,
        address=_address(said),
        notes="\n".join(plain(text) for text in said.texts(Field.NOTES)) or None,
        kept=None if emails else _mark(name, phones, company),
        doubtful=frozenset() if full or company else frozenset({"name"}),
    )


class _Cells:
    def __init__(self, columns: Sequence[Column], row: Row) -> None:
        cells = [(column, says(cell)) for column, cell in zip(columns, row.cells, strict=False)]
        kinds = ["", *(text if column.heading.endswith("Type") else "" for column, text in cells)]
        self._said = [
            (column.becomes, column.group, text)
            for (column, text), kind in zip(cells, kinds, strict=False)
            if text and not (column.becomes is Field.PHONE and _NO_TELEPHONE.search(kind))
        ]

    def texts(self, *wanted: Field, group: str | None = None) -> list[str]:
        return [text for becomes, of, text in self._said if becomes in wanted and group in (None, of)]

    def parts(self, *wanted: Field) -> Iterator[str]:
        for text in self.texts(*wanted):
            yield from (part[:_LONGEST] for part in _BETWEEN.split(text)[:_MOST] if says(part))

    def first(self, wanted: Field) -> str:
        return " ".join(next(iter(self.texts(wanted)), "").split())[:_LONGEST]

    def groups(self) -> list[str]:
        """Of the addresses that say anything, those of work first."""
        found = dict.fromkeys(of for becomes, of, _text in self._said if becomes in _PLACE)
        return sorted(found, key=lambda group: _PREFERRED.index(group) if group in _PREFERRED else len(_PREFERRED))


def _full_name(said: _Cells) -> str:
    parts = (said.first(wanted) for wanted in (Field.PREFIX, Field.GIVEN, Field.MIDDLE, Field.FAMILY, Field.SUFFIX))
    prefix, *name, suffix = parts
    return " ".join(part for part in (prefix, *name, suffix) if part) if any(name) else ""


def _addresses(said: _Cells) -> Iterator[str]:
    seen: set[str] = set()
    for text in said.parts(Field.EMAIL):
        for address in mailbox_of(text).addresses:
            if address.casefold() not in seen and len(seen) < _MOST:
                seen.add(address.casefold())
                yield address


def _address(said: _Cells) -> str | None:
    for group in said.groups():
        lines = _lines(said, group)
        if lines:
            return "\n".join(lines)
    return None


def _lines(said: _Cells, group: str) -> list[str]:
    """An address that is written out is taken as it is; one in parts is put together as an envelope has it."""
    written = said.texts(Field.ADDRESS, group=group)
    town = said.texts(Field.CITY, group=group)
    if written and ("\n" in written[0] or not town):
        return [line.strip() for line in written[0].splitlines() if line.strip()]
    street = [*written, *said.texts(Field.STREET, Field.POST_BOX, group=group)]
    place = " ".join((*said.texts(Field.POSTCODE, group=group), *town))
    rest = said.texts(Field.REGION, Field.COUNTRY, group=group)
    return [" ".join(line.split()) for line in (*street, place, *rest) if line.strip()]


def _mark(name: str, phones: Sequence[str], company: str | None) -> str:
    """A line by which a row without an address is known again; other programs pass it over (RFC 6350, 6.10)."""
    said = "\n".join((name, *phones, company or ""))
    return f"X-AFTERVIEW-ROW:{hashlib.sha256(said.encode('utf-8', 'replace')).hexdigest()[:20]}"
