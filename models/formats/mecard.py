"""MECARD (NTT docomo) and BIZCARD: the two short ways to write a person into a code, `NAME:value;` after a mark.

Both escape `\\`, `;`, `:` and `,` with a backslash and end with an empty field. Writers are careless: the end is often
missing, fields come twice, names are in capitals or not.
"""

import re
from collections.abc import Iterator

from models.domain.card import Card
from models.formats.content_lines import tidy

_FIELD = re.compile(r"((?:[^\\;]|\\.)*)(?:;|\Z)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_COMMA = re.compile(r"(?<!\\),")
_MOST_FIELDS = 200
_MOST_TEXT = 4_000


def read_mecard(text: str) -> Card | None:
    """The person of a MECARD or BIZCARD text; None for any other text, and for one that says nothing."""
    mark, _, rest = text.strip().partition(":")
    if mark.upper() == "MECARD":
        card = _mecard(dict(_gathered(rest)))
    elif mark.upper() == "BIZCARD":
        card = _bizcard(dict(_gathered(rest)))
    else:
        return None
    said = (card.name, card.emails, card.phones, card.urls, card.company, card.address, card.notes)
    return card if any(said) else None


def _gathered(text: str) -> Iterator[tuple[str, list[str]]]:
    """Names in capitals with their raw values, in order."""
    found: dict[str, list[str]] = {}
    for count, field in enumerate(_FIELD.finditer(text)):
        name, colon, value = field[1].partition(":")
        if colon and value.strip() and count < _MOST_FIELDS:
            found.setdefault(name.strip().upper(), []).append(value[:_MOST_TEXT])
    yield from found.items()


def _plain(value: str) -> str:
    return " ".join(tidy(_ESCAPED.sub(r"\1", value)).split())


def _texts(fields: dict[str, list[str]], *names: str) -> tuple[str, ...]:
    values = (_plain(value) for name in names for value in fields.get(name, ()))
    return tuple(dict.fromkeys(value for value in values if value))


def _one(fields: dict[str, list[str]], name: str) -> str | None:
    return next(iter(_texts(fields, name)), None)


def _mecard(fields: dict[str, list[str]]) -> Card:
    """`N:Family,Given`; a name without a comma is written as it is read."""
    parts = [_plain(part) for part in _COMMA.split(next(iter(fields.get("N", ())), ""), maxsplit=1)]
    family, given = parts[0], parts[1] if len(parts) > 1 else ""
    return Card(
        name=" ".join(part for part in (given, family) if part),
        family=family if given else None,
        given=given or None,
        nicknames=_texts(fields, "NICKNAME"),
        title=_one(fields, "TITLE"),
        company=_one(fields, "ORG"),
        emails=_texts(fields, "EMAIL"),
        phones=_texts(fields, "TEL", "TEL-AV"),
        urls=_texts(fields, "URL"),
        linkedin=linkedin_among(_texts(fields, "URL")),
        address="\n".join(_address(value) for value in fields.get("ADR", ())) or None,
        notes="\n".join(_texts(fields, "NOTE", "MEMO")) or None,
        kept=_kept([*_birthday(fields), *(f"X-PHONETIC:{sound}" for sound in _texts(fields, "SOUND"))]),
    )


def _bizcard(fields: dict[str, list[str]]) -> Card:
    """N and X are first and last name, B, M and F the numbers of the desk, the mobile and the fax."""
    given, family = _one(fields, "N"), _one(fields, "X")
    return Card(
        name=" ".join(part for part in (given, family) if part),
        family=family,
        given=given,
        title=_one(fields, "T"),
        company=_one(fields, "C"),
        emails=_texts(fields, "E"),
        phones=_texts(fields, "M", "B"),
        address=_one(fields, "A"),
        kept=_kept([f"TEL;TYPE=fax:{number}" for number in _texts(fields, "F")]),
    )


def _address(value: str) -> str:
    """Parts of an ADR (post box, room, street, town, county, code, country) as lines."""
    return "\n".join(part for part in map(_plain, _COMMA.split(value)) if part)


def _birthday(fields: dict[str, list[str]]) -> Iterator[str]:
    for day in _texts(fields, "BDAY"):
        if re.fullmatch(r"[0-9]{8}", day):
            yield f"BDAY:{day}"


def _kept(lines: list[str]) -> str | None:
    return "\n".join(line.replace("\n", " ") for line in lines) or None


def linkedin_among(urls: tuple[str, ...]) -> str | None:
    """The address of a LinkedIn profile, where one of these is that."""
    return next((url for url in urls if re.search(r"(?i)\blinkedin\.[a-z.]+/(?:in|pub)/[^/\s]", url)), None)
