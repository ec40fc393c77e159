"""What single cells of a tracker say: nothing, yes, a rating, tags, a web address, a person's name and address."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from urllib.parse import urlsplit

from models.domain.names import fold
from models.domain.table import Cell

# fmt: off
_EMPTY = frozenset({
    "", "na", "n a", "none", "null", "nil", "nan", "tbd", "tba", "tbc", "unknown", "undefined", "not specified",
    "not available", "not applicable", "k a", "ka", "keine angabe", "keine", "unbekannt", "entfallt", "leer", "nichts",
})
_YES = frozenset({"yes", "y", "true", "t", "1", "x", "done", "ja", "j", "wahr", "on"})
_NO = frozenset({"no", "n", "false", "f", "0", "nein", "falsch", "off"})
# fmt: on
_TICKS, _CROSSES = frozenset("✓✔✅☑"), frozenset("✗✘❌☐✖")
_LEVELS = {
    "very high": 5, "highest": 5, "dream": 5, "sehr hoch": 5, "top": 5, "excellent": 5, "high": 4, "hoch": 4, "good": 4,
    "gut": 4, "medium": 3, "mittel": 3, "normal": 3, "moderate": 3, "ok": 3, "low": 2, "niedrig": 2, "gering": 2,
    "very low": 1, "lowest": 1, "sehr niedrig": 1,
}  # fmt: skip
_FORMULA = ("=", "+", "-", "@")
_STARS = frozenset("★⭐🌟")
_NUMBER = re.compile(r"^(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:%|stars?|sterne?)?$")
_OF = re.compile(r"^(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:/|of|von|out of)\s*(\d{1,3})$")
_MOST_TAGS = 40
_LONGEST_TAG = 80
_LONGEST_URL = 4_000
_HOST = re.compile(r"^(?:[a-z0-9](?:[a-z0-9-]{0,62})\.)+[a-z]{2,24}(?:[/?#:]|$)", re.IGNORECASE)
_MAIL = re.compile(r"[^\s<>()\[\],;:\"'|@]+@[^\s<>()\[\],;:\"'|@]+")
_MACHINE = re.compile(
    r"^(?:no|do|kein|nicht)[-_.]?(?:not[-_.]?)?(?:reply|antwort\w*)|^(?:noreply|donotreply|notifications?|mailer|bounce\w*|postmaster|alerts?|updates?|automated)\b",
    re.IGNORECASE,
)


def text_of(cell: Cell) -> str:
    """A cell as text; numbers without trailing zeros, dates as ISO 8601, yes and no in words."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes") if cell.time() != time(0) else cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    return f"{cell:.10g}" if isinstance(cell, float) else str(cell)


def says(cell: Cell) -> str:
    """The cell's text, "" for what trackers write where there is nothing: a dash, N/A, none, TBD, a question mark."""
    text = text_of(cell).strip()
    if text[:1] == "'" and text[1:2] in _FORMULA:
        text = text[1:]  # put there against spreadsheets, by ourselves or by another tracker
    if len(text) <= 16 and fold(text) in _EMPTY and not _TICKS.intersection(text) and not _CROSSES.intersection(text):
        return "" if not _STARS.intersection(text) else text
    return text


def yes_or_no(cell: Cell) -> bool | None:
    """None for what is neither."""
    text = text_of(cell).strip()
    if _TICKS.intersection(text) or _STARS.intersection(text):
        return True
    if _CROSSES.intersection(text):
        return False
    word = fold(text)
    return True if word in _YES else False if word in _NO else None


def tags_of(text: str) -> tuple[str, ...]:
    parts = re.split(r"[,;|\n]+|\s(?=#)", text)
    found = dict.fromkeys(" ".join(part.strip().lstrip("#").split())[:_LONGEST_TAG] for part in parts)
    return tuple(tag for tag in found if says(tag))[:_MOST_TAGS]


def url_of(text: str) -> str | None:
    """A web address, made whole where its scheme is left away; None for anything else, `javascript:` included."""
    text = text.strip()
    if not text or len(text) > _LONGEST_URL or any(mark.isspace() for mark in text):
        return None
    if _HOST.match(text) and "@" not in text.partition("/")[0]:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        return text if parts.scheme.lower() in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A name and an address as one cell has them; either may be missing."""

    name: str
    addresses: tuple[str, ...]

    @property
    def machine(self) -> bool:
        """Nobody reads what is sent there."""
        return all(_MACHINE.match(address) for address in self.addresses) if self.addresses else False


def mailbox_of(text: str) -> Mailbox:
    """ "Ann Lee <ann@contoso.example>", an address alone, or a name alone."""
    found = tuple(dict.fromkeys(match[0].strip(".").removeprefix("mailto:") for match in _MAIL.finditer(text[:2_000])))
    rest = _MAIL.sub(" ", text[:2_000]).replace("mailto:", " ")
    name = " ".join(re.sub(r"[<>()\[\]\"|]", " ", rest).split()).strip(" ,;:-–—'")
    return Mailbox(name[:200], found)


# Ratings


def scale_of(cells: Iterable[Cell]) -> int:
    """What the highest rating of a column is: 5, 10 or 100, judged by all of its numbers."""
    highest = 0.0
    for cell in cells:
        text = says(cell)
        found = _NUMBER.match(text)
        if found is not None:
            highest = max(highest, 100.0 if text.endswith("%") else float(found[1].replace(",", ".")))
    return 5 if highest <= 5 else 10 if highest <= 10 else 100


def rating_of(cell: Cell, scale: int) -> int | None:
    """1 to 5, None where the cell holds no rating."""
    text = says(cell)
    stars = sum(mark in _STARS for mark in text)
    if stars:
        return min(stars, 5)
    of = _OF.match(text)
    if of is not None:
        return _to_five(float(of[1].replace(",", ".")), int(of[2]))
    number = _NUMBER.match(text)
    if number is not None:
        return _to_five(float(number[1].replace(",", ".")), 100 if text.endswith("%") else scale)
    return _LEVELS.get(fold(text))


def _to_five(value: float, scale: int) -> int | None:
    if scale <= 0 or value > scale or value <= 0:
        return None
    return max(1, min(5, int(value / scale * 5 + 0.5)))
