"""Which of the texts on a card is the person's name."""

import re
from collections.abc import Sequence

from models.domain import card_words as words
from models.domain.card_rows import Row
from models.domain.names import fold

_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae"})
_LETTERS = re.compile(r"[^\W\d_]")
_ENOUGH = 2.0


def best_name(rows: Sequence[Row], mailboxes: Sequence[str]) -> tuple[Row, bool] | None:
    """The row that is most like a name, and whether an e-mail address bears it out. None where no row could be one."""
    possible = [row for row in rows if _could_be(row.text)]
    if not possible:
        return None
    tallest = max(row.height for row in possible)
    weighed = [
        (_weight(row, tallest) + 3 * _borne_out(row.text, mailboxes), place) for place, row in enumerate(possible)
    ]
    weight, place = max(weighed, key=lambda pair: (pair[0], -pair[1]))
    if weight < _ENOUGH:
        return None
    row = possible[place]
    return row, _borne_out(row.text, mailboxes) >= 1


def without_title(text: str) -> tuple[str, str]:
    """A name and the title written after it on the same line; the title is empty where there is none."""
    name, comma, title = text.partition(",")
    if comma and words.is_title(title) and not words.is_title(name) and _could_be(name):
        return name.strip(), title.strip()
    return text, ""


def _could_be(text: str) -> bool:
    parts = text.split()
    if words.is_cjk(text):
        return len(_LETTERS.findall(text)) <= 10 and not re.search(r"[0-9]", text)
    plain = [part for part in parts if not words.is_honorific(part)]
    return (
        1 <= len(plain) <= 5
        and re.search(r"[0-9@/_&:]", text) is None
        and len(_LETTERS.findall(text)) >= 4
        and fold(text) not in words.COUNTRIES
    )


def _weight(row: Row, tallest: float) -> float:
    parts = row.text.split()
    plain = [part for part in parts if not words.is_honorific(part)]
    weight = 2.0 * row.height / tallest
    if len(plain) < len(parts):
        weight += 2
    capital = all(part[0].isupper() or part.lower() in _PARTICLES for part in plain)
    if words.is_cjk(row.text) or (2 <= len(plain) <= 4 and capital):
        weight += 1
    elif len(plain) == 1:
        weight -= 1
    return weight


_PARTICLES = frozenset(
    ("van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "du", "la", "le", "al", "zu", "y")
)


def _borne_out(name: str, mailboxes: Sequence[str]) -> float:
    """1 where an address is called after the person (`avery.smith`, `asmith`), 2 where both names are in it."""
    best = 0.0
    for mailbox in mailboxes:
        parts = [part for part in re.split(r"[^a-z]+", mailbox.lower()) if part]
        for spelt in (fold(name), fold(name.lower().translate(_SPELT_OUT))):
            own = [word for word in spelt.split() if not words.is_honorific(word)]
            whole = sum(1.0 for part in parts if len(part) > 1 and part in own)
            run = "".join(parts)
            if whole == 0 and len(own) > 1:
                first, last = own[0], own[-1]
                whole = float(run in (first[0] + last, last + first[0], first + last[0], first + last, last + first))
            best = max(best, min(2.0, whole))
    return best
