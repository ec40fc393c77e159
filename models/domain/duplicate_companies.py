"""Companies that may be the same: by name without the legal form, by web address, by a slip of the pen."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from models.domain.duplicates import Likeness, Reason, in_order, likeness
from models.domain.guesses import UNKNOWN_COMPANY, employer_domain
from models.domain.names import fold_company, spelled_out

_ALIKE = 91.0
_SHORTEST = 6
"""Letters that a name has at least before a slip is thought of."""
_MOST_OF_A_KEY = 60


@dataclass(frozen=True, slots=True)
class CompanyPrint:
    id: str
    name: str
    """Folded, without its legal form, ü and ue alike."""
    domains: frozenset[str]
    """Of its website and of the addresses of its people."""


def company_print(id: str, name: str, website: str | None = None, emails: Iterable[str] = ()) -> CompanyPrint:
    domains = {domain for one in emails if (domain := employer_domain(one)) is not None}
    host = _host(website)
    if host and (domain := employer_domain(f"@{host}")) is not None:
        domains.add(domain)
    folded = fold_company(spelled_out(name)).replace("ae", "a").replace("oe", "o").replace("ue", "u")
    known = "" if name == UNKNOWN_COMPANY else folded
    return CompanyPrint(id, known, frozenset(domains))


def companies_alike(prints: Iterable[CompanyPrint], *, apart: Collection[tuple[str, str]] = ()) -> list[Likeness]:
    by_key: dict[tuple[str, str], list[CompanyPrint]] = {}
    for one in prints:
        for key in _keys(one):
            by_key.setdefault(key, []).append(one)
    found: dict[tuple[str, str], Likeness] = {}
    for bearers in by_key.values():
        ordered = sorted(bearers, key=lambda one: (one.name, one.id))
        for place, first in enumerate(ordered):
            for second in ordered[place + 1 : place + _MOST_OF_A_KEY]:
                one, other = (first, second) if first.id < second.id else (second, first)
                pair = (one.id, other.id)
                if pair not in found and pair not in apart and (reasons := dict(_reasons(one, other))):
                    found[pair] = likeness(*pair, reasons)
    return in_order(found.values())


def _keys(one: CompanyPrint) -> Iterator[tuple[str, str]]:
    if one.name:
        bare = one.name.replace(" ", "")
        yield "name", bare
        if len(bare) >= _SHORTEST:
            yield "head", bare[:3]
            yield "tail", bare[-3:]
    for domain in one.domains:
        yield "domain", domain


def _reasons(one: CompanyPrint, other: CompanyPrint) -> Iterator[tuple[Reason, str]]:
    first, second = one.name.replace(" ", ""), other.name.replace(" ", "")
    if first and first == second:
        yield Reason.NAME, ""
    elif min(len(first), len(second)) >= _SHORTEST and _slip(one.name, other.name):
        yield Reason.SPELLING, ""
    for domain in sorted(one.domains & other.domains):
        yield Reason.WEBSITE, domain
        break


def _slip(first: str, second: str) -> bool:
    """A letter or two; a number is no slip, and Studio 54 is not Studio 45."""
    if _digits(first) != _digits(second):
        return False
    from rapidfuzz.fuzz import token_sort_ratio

    return token_sort_ratio(first, second, score_cutoff=_ALIKE) > 0


def _digits(name: str) -> str:
    return "".join(letter for letter in name if letter.isdigit())


def _host(website: str | None) -> str:
    if not website:
        return ""
    try:
        host = urlsplit(website if "//" in website else f"//{website}").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
