"""People that may be the same, each pair with its reasons. Pure: nothing is merged by it.

A pair is looked at only where two share a key (an address, the end of a number, a name, a name's parts at one
company), so that ten thousand are compared in well under a second.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from models.domain import given_names
from models.domain.guesses import employer_domain
from models.domain.names import fold, fold_company, spelled_out
from models.domain.phones import number_key, same_number
from models.domain.said import Said


class Reason(StrEnum):
    """Why two may be one, the strongest first."""

    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    NICKNAME = "nickname"
    INITIALS = "initials"
    PART = "part"
    SPELLING = "spelling"
    WEBSITE = "website"


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two ids of a kind, the smaller first; `why` is a clause that names each reason, the strongest first."""

    one: str
    other: str
    reasons: tuple[Reason, ...]
    why: str
    score: float
    """From 0 to 1, for the order of a list; nothing is ever merged by it."""


WEIGHTS = {
    Reason.EMAIL: 0.9,
    Reason.PHONE: 0.7,
    Reason.NAME: 0.7,
    Reason.NICKNAME: 0.55,
    Reason.INITIALS: 0.5,
    Reason.PART: 0.5,
    Reason.SPELLING: 0.45,
    Reason.WEBSITE: 0.6,
}
_WORDS = {
    Reason.EMAIL: Said("the same address {value}"),
    Reason.PHONE: Said("the same number {value}"),
    Reason.NAME: Said("the same name"),
    Reason.NICKNAME: Said("{value} for short"),
    Reason.INITIALS: Said("the same initials"),
    Reason.PART: Said("the same name but for a part of it"),
    Reason.SPELLING: Said("almost the same spelling"),
    Reason.WEBSITE: Said("the same web address {value}"),
}
_TITLES = "dr prof mr mrs ms miss sir herr frau dipl ing med phd mba msc bsc jr sr mag ir drs mme mlle senor senora"
_NO_NAMES = frozenset(_TITLES.split())
_SHARED_BOXES = (
    "admin application applications bewerbung bewerbungen career careers contact contacto emploi empleo hello hi hr"
    " info jobs job karriere kontakt mail mailbox office people personal post recruiting recruitment recrutement"
    " reception service support talent team work"
)
_NOBODYS = frozenset(_SHARED_BOXES.split())
"""What stands before the @ of a box that several people read."""
_ALIKE = 88.0
"""Of a hundred; two letters changed in a name of sixteen."""
_SHARED_BY = 3
"""So many bearers make an address everybody's."""
_MOST_OF_A_KEY = 40
"""Beyond so many bearers of one key each is compared with its neighbours alone."""


@dataclass(frozen=True, slots=True)
class Print:
    """What is compared of one person. `words` are the name's, given name first; in `full` no initials stand
    between two names. `company` is folded, `numbers` are the telephones by their keys."""

    id: str
    words: tuple[str, ...]
    full: tuple[str, ...]
    nicknames: tuple[str, ...]
    company: str
    emails: tuple[str, ...]
    numbers: dict[str, str]
    domains: frozenset[str]


def print_of(
    id: str,
    name: str,
    *,
    nicknames: Iterable[str] = (),
    company: str | None = None,
    emails: Sequence[str] = (),
    phones: Sequence[str] = (),
) -> Print:
    boxes = tuple(dict.fromkeys(one.casefold() for one in emails))
    domains = frozenset(domain for one in boxes if (domain := employer_domain(one)) is not None)
    nicks = tuple(word for one in nicknames for word in _words(one)[:1])
    at = fold_company(company) if company else ""
    words = _words(name)
    own = tuple(one for one in boxes if not _nobodys(one))
    numbers = {key: one for one in phones if (key := number_key(one)) is not None}
    return Print(id, words, _full(words), nicks, at, own, numbers, domains)


class Index:
    """Everybody known so far; one more is compared with few."""

    def __init__(self, region: str | None = None, apart: Collection[tuple[str, str]] = ()) -> None:
        self._region = region
        self._apart = apart
        self._keys: dict[tuple[str, ...], list[Print]] = {}
        self._prints: dict[str, Print] = {}

    def add(self, one: Print) -> None:
        """Puts somebody in, in the place of what was known of them."""
        before = self._prints.get(one.id)
        if before is not None:
            for key in set(_keys(before)):
                self._keys[key].remove(before)
        self._prints[one.id] = one
        for key in dict.fromkeys(_keys(one)):
            self._keys.setdefault(key, []).append(one)

    def alike(self, one: Print) -> list[Likeness]:
        """Who of those in it may be this one, the likeliest first."""
        found: dict[str, Likeness] = {}
        for key in _keys(one):
            for other in self._keys.get(key, ())[:_MOST_OF_A_KEY]:
                if other.id != one.id and other.id not in found and (like := self._compared(one, other)) is not None:
                    found[other.id] = like
        return in_order(found.values())

    def pairs(self) -> list[Likeness]:
        """All pairs, the likeliest first, whatever the order in which they came."""
        seen: set[tuple[str, str]] = set()
        found = []
        for bearers in self._keys.values():
            for one, other in _couples(bearers):
                pair = (one.id, other.id) if one.id < other.id else (other.id, one.id)
                if pair not in seen:
                    seen.add(pair)
                    like = self._compared(one, other)
                    found += [] if like is None else [like]
        return in_order(found)

    def _compared(self, one: Print, other: Print) -> Likeness | None:
        first, second = (one, other) if one.id < other.id else (other, one)
        if (first.id, second.id) in self._apart:
            return None
        reasons = dict(self._reasons(first, second))
        return likeness(first.id, second.id, reasons) if reasons else None

    def _reasons(self, one: Print, other: Print) -> Iterator[tuple[Reason, str]]:
        box = next((each for each in one.emails if each in other.emails), None)
        number = self._number_of_both(one, other)
        by_name = _name_reason(one, other, shared=box is not None or number is not None)
        if by_name is None and box is None and number is None:
            return
        akin = by_name is not None or _share_a_name(one, other)
        if box is not None and (akin or len(self._keys.get(("email", box), ())) < _SHARED_BY):
            yield Reason.EMAIL, box
        # A switchboard is everybody's: a number counts where the names have something in common.
        if number is not None and akin:
            yield Reason.PHONE, number
        if by_name is not None:
            yield by_name

    def _number_of_both(self, one: Print, other: Print) -> str | None:
        """As the longer of the two writes it."""
        for key in sorted(one.numbers.keys() & other.numbers.keys()):
            pair = (one.numbers[key], other.numbers[key])
            if same_number(*pair, self._region):
                return max(pair, key=lambda number: (len(number), number))
        return None


def likeness(one: str, other: str, reasons: dict[Reason, str]) -> Likeness:
    ordered = sorted(reasons, key=list(Reason).index)
    clauses = [Said(_WORDS[reason].text, value=reasons[reason]) for reason in ordered]
    doubt = 1.0
    for reason in ordered:
        doubt *= 1 - WEIGHTS[reason]
    return Likeness(one, other, tuple(ordered), _listed(clauses), round(1 - doubt, 4))


def _listed(clauses: list[Said]) -> Said:
    first, *others = clauses
    for one in others:
        first = Said("{clauses} and {clause}", clauses=first, clause=one)
    return first


def in_order(found: Iterable[Likeness]) -> list[Likeness]:
    return sorted(found, key=lambda like: (-like.score, like.one, like.other))


def _keys(one: Print) -> Iterator[tuple[str, ...]]:
    """What two must share to be compared at all."""
    for box in one.emails:
        yield "email", box
    for number in one.numbers:
        yield "phone", number
    words = one.words
    if len(words) < 2:
        if words and one.company:
            yield "name", words[0], one.company
        return
    yield "name", *sorted(one.full)
    family, given = words[-1], words[0]
    yield "given", family, given[0]
    for line in given_names.families().get(given, ()):
        yield "line", family, str(line)
    for nick in one.nicknames:
        yield "given", family, nick[0]
    for place in (one.company, *one.domains):
        if place:
            yield "near", place, given[:2]
            yield "near", place, family[:2]


def _couples(bearers: Sequence[Print]) -> Iterator[tuple[Print, Print]]:
    """Everybody with everybody; in a crowd, neighbours by company and id."""
    if len(bearers) <= _MOST_OF_A_KEY:
        for place, one in enumerate(bearers):
            for other in bearers[place + 1 :]:
                yield one, other
        return
    yield from pairwise(sorted(bearers, key=lambda each: (each.words, each.company, each.id)))


def _name_reason(one: Print, other: Print, shared: bool) -> tuple[Reason, str] | None:
    """What their names say. Initials and slips count only for two who have a house or an address in common."""
    first, second = one.full, other.full
    near = shared or bool(one.company and one.company == other.company) or not one.domains.isdisjoint(other.domains)
    if not first or not second:
        return None
    if first == second or sorted(first) == sorted(second):
        return (Reason.NAME, "") if len(first) > 1 or near else None
    if len(first) < 2 or len(second) < 2:
        return None
    if first[-1] == second[-1] and first[0] == second[0]:
        # Anna Maria Ott may be Anna Ott; Jane Ott-Costa and Jane Lee-Costa are two.
        if set(first) < set(second) or set(second) < set(first):
            return Reason.PART, ""
    elif first[-1] == second[-1]:
        short = _for_short(one, other, first[0], second[0])
        if short is not None:
            return Reason.NICKNAME, short
        if near and min(len(one.words[0]), len(other.words[0])) == 1 and one.words[0][0] == other.words[0][0]:
            return Reason.INITIALS, ""
    return (Reason.SPELLING, "") if near and _slip(first, second) else None


def _for_short(one: Print, other: Print, first: str, second: str) -> str | None:
    if first in other.nicknames or second in one.nicknames:
        return f"{(first if first in other.nicknames else second).capitalize()}"
    if given_names.may_be_called(first, second):
        return f"{min(first, second, key=lambda name: (len(name), name)).capitalize()}"
    return None


def _slip(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """A letter or two in a name that is long enough to bear them; Anna and Anne are two people."""
    from rapidfuzz.fuzz import token_sort_ratio

    return token_sort_ratio(" ".join(first), " ".join(second), score_cutoff=_ALIKE) > 0


def _share_a_name(one: Print, other: Print) -> bool:
    """Given or family name in common, be it for short; whoever has no name may be anybody."""
    if not one.words or not other.words:
        return True
    if any(len(word) > 1 and word in other.words for word in one.words):
        return True
    return given_names.may_be_called(one.words[0], other.words[0])


def _full(words: tuple[str, ...]) -> tuple[str, ...]:
    """Without the initials in the middle: Jane A. Okafor is Jane Okafor."""
    full = tuple(word for word in words if len(word) > 1)
    return full if len(full) > 1 or len(words) < 2 else words


def _words(name: str) -> tuple[str, ...]:
    """Folded, `Okafor, Jane` turned round, titles left out, ü and ue alike."""
    family, comma, given = name.partition(",")
    turned = f"{given} {family}" if comma and given.strip() else name
    plain = fold(spelled_out(turned)).replace("ae", "a").replace("oe", "o").replace("ue", "u")
    words = plain.split()
    kept = [word for word in words if word not in _NO_NAMES]
    return tuple(kept or words)


def _nobodys(address: str) -> bool:
    local = address.partition("@")[0]
    return local in _NOBODYS or local.startswith(("noreply", "no-reply", "donotreply"))
