"""When two ways of writing a number reach the same telephone: +49 (0)30 1234567, 0049 30 1234567, 030/123 45 67."""

import re
from collections.abc import Iterable, Sequence

_EXTENSION = re.compile(r"(?:;ext=|\bext\.?|\bextension|\bx|#|,|\bDurchwahl|\bDW)\s*\d*\s*$", re.IGNORECASE)
_TRUNK = re.compile(r"\(\s*0\s*\)")
_NO_DIGIT = re.compile(r"\D+")
_LEAST = 7
"""Digits that a number has at least where it is more than an extension."""
_MOST_CODE = 3
"""Digits of a country's calling code (E.164)."""


def number_key(number: str) -> str | None:
    """The last seven digits: those who share a number share this. None for what is no number outside the house."""
    _, digits = _taken_apart(number)
    return digits[-_LEAST:] if len(digits) >= _LEAST else None


def same_number(one: str, other: str, region: str | None = None) -> bool:
    """Whether both reach the same telephone; `region` (ISO 3166-1) is where one of them is dialled without its code."""
    if one.strip() == other.strip():
        return True
    key = number_key(one)
    if key is None or key != number_key(other):
        return False
    (abroad, digits), (abroad_too, digits_too) = _taken_apart(one), _taken_apart(other)
    if digits == digits_too:
        return True
    if abroad is not abroad_too:
        long, short = (digits, digits_too) if abroad else (digits_too, digits)
        return long.endswith(short) and len(long) - len(short) <= _MOST_CODE
    return _library_says(one, other, region)


def united(known: Sequence[str], said: Iterable[str]) -> tuple[str, ...]:
    """The numbers of both, each telephone once, as it was written first."""
    found = list(known)
    by_key: dict[str | None, list[str]] = {}
    for number in known:
        by_key.setdefault(number_key(number), []).append(number)
    for number in said:
        near = by_key.setdefault(number_key(number), [])
        if not any(same_number(number, other) for other in near):
            near.append(number)
            found.append(number)
    return tuple(found)


def _taken_apart(number: str) -> tuple[bool, str]:
    """Whether it names its country, and its digits without what is dialled before or after it."""
    plain = _EXTENSION.sub("", number.removeprefix("tel:").strip())
    digits = _NO_DIGIT.sub("", _TRUNK.sub("", plain))
    if plain.lstrip("( ").startswith("+"):
        return True, digits
    if digits.startswith("00"):
        return True, digits[2:]
    return False, digits.lstrip("0")


def _library_says(one: str, other: str, region: str | None) -> bool:
    """The rarer ways (a trunk zero after the code, a carrier's prefix) are left to who knows every country's."""
    import phonenumbers

    try:
        first, second = phonenumbers.parse(one, region), phonenumbers.parse(other, region)
    except phonenumbers.NumberParseException:
        return False
    strong = (phonenumbers.MatchType.EXACT_MATCH, phonenumbers.MatchType.NSN_MATCH)
    return phonenumbers.is_number_match(first, second) in strong
