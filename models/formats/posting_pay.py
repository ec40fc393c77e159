"""What a posting says about pay: a number, a range or words, with the currency and what it is paid for."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from models.domain.limits import NUMBER_LIMIT
from models.formats.content_lines import tidy

_UNITS = {
    "YEAR": ("year", "yr", "annum", "annual", "annually", "yearly", "jahr", "an", "p.a.", "pa", "ano"),
    "MONTH": ("month", "monthly", "mo", "mon", "monat", "mois", "mes"),
    "WEEK": ("week", "weekly", "wk", "woche", "semaine"),
    "DAY": ("day", "daily", "tag", "jour"),
    "HOUR": ("hour", "hourly", "hr", "stunde", "std", "heure"),
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in (*words, unit.lower(), unit.lower() + "s")}
_SIGNS = {"€": "EUR", "£": "GBP", "₹": "INR", "₽": "RUB", "₴": "UAH", "zł": "PLN", "₺": "TRY", "US$": "USD"}
_SIGNS |= {"C$": "CAD", "CA$": "CAD", "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "S$": "SGD", "HK$": "HKD", "R$": "BRL"}
_SIGNS |= {"$": "USD", "¥": "JPY", "₩": "KRW", "₪": "ILS", "CHF": "CHF", "Fr.": "CHF"}
_SIGN = re.compile("|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True)))
_CODE = re.compile(r"(?<![A-Za-z])([A-Z]{3})(?![A-Za-z])")
_AMOUNT = re.compile(r"\d[\d.,'’  ]{0,18}")
_THOUSANDS = re.compile(r"\s?[kK](?![A-Za-z])")
_UNIT_WORD = re.compile(r"(?:per|pro|par|a|an|/|je|im|por)\s*([a-zA-Zé.]{2,9})", re.IGNORECASE)
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Pay:
    """Plain numbers; `unit` is YEAR, MONTH, WEEK, DAY or HOUR, None where nothing says; `words` as they were said."""

    low: float | None = None
    high: float | None = None
    currency: str | None = None
    unit: str | None = None
    words: str | None = None

    @property
    def is_known(self) -> bool:
        return self.low is not None or self.high is not None


def pay_of(said: object, currency: object = None) -> Pay:
    """`baseSalary` of a JobPosting: a number, words, a MonetaryAmount or QuantitativeValue, or a list of one."""
    code = currency_of(currency)
    for here in _layers(said):
        if isinstance(here, dict):
            code = code or currency_of(_one_of(here, "currency", "priceCurrency"))
            unit = unit_of(_one_of(here, "unitText", "unitCode"))
            low, high = number(_one_of(here, "minValue", "minPrice")), number(_one_of(here, "maxValue", "maxPrice"))
            value = _one_of(here, "value", "price")
            if low is None and high is None and not isinstance(value, (dict, list)):
                spoken = pay_of(value, code) if value is not None else Pay()
                low, high, code, unit = spoken.low, spoken.high, spoken.currency or code, unit or spoken.unit
            if low is not None or high is not None:
                return _in_order(low, high, code, unit or _unit_outside(said), None)
        elif isinstance(here, str):
            return _spoken(here, code)
        elif (plain := number(here)) is not None:
            return _in_order(plain, None, code, None, None)
    return Pay()


def _layers(said: object) -> Iterator[object]:
    """The value, and what it holds: MonetaryAmount in its list, QuantitativeValue in it."""
    for _ in range(4):
        if isinstance(said, list):
            said = said[0] if said else None
        yield said
        if not isinstance(said, dict):
            return
        said = said.get("value")


def _unit_outside(said: object) -> str | None:
    """Some name the unit beside the amount rather than in it."""
    first = said[0] if isinstance(said, list) and said else said
    return unit_of(_one_of(first, "unitText", "unitCode")) if isinstance(first, dict) else None


def _one_of(found: dict[str, object], *names: str) -> object:
    return next((found[name] for name in names if found.get(name) is not None), None)


def _in_order(low: float | None, high: float | None, code: str | None, unit: str | None, words: str | None) -> Pay:
    if low == 0 and (high is None or high == 0):
        return Pay(words=words)  # "not said" as many boards write it
    if low is not None and high is not None and high < low:
        low, high = high, low
    return Pay(low, high if high != low else None, code, unit, words)


def _spoken(text: str, code: str | None) -> Pay:
    """`€65,000 - €80,000`, `65k-80k EUR per year`, `20,50 € / Stunde`."""
    words = " ".join(tidy(text[:_LONGEST]).split())
    amounts: list[tuple[float, bool]] = []
    for found in _AMOUNT.finditer(words):
        value = number(found[0])
        if value is not None:
            amounts.append((value, _THOUSANDS.match(words, found.end()) is not None))
    if not amounts:
        return Pay(currency=code, words=words or None)
    thousands = amounts[-1][1] if len(amounts) > 1 and amounts[0][0] < 1000 else False
    numbers = [value * 1000 if short or thousands else value for value, short in amounts[:2]]
    unit = next((_UNIT_OF[word[1].lower()] for word in _UNIT_WORD.finditer(words) if word[1].lower() in _UNIT_OF), None)
    named = unit or next(
        (_UNIT_OF[word] for word in re.findall(r"[a-z]+", words.lower()) if len(word) > 3 and word in _UNIT_OF), None
    )
    high = numbers[1] if len(numbers) > 1 else None
    return _in_order(numbers[0], high, code or currency_of(words), named, words)


def currency_of(said: object) -> str | None:
    """A code of three letters, or the one that a sign stands for."""
    if not isinstance(said, str):
        return None
    text = said.strip()[:_LONGEST]
    if re.fullmatch(r"[A-Za-z]{3}", text):
        return text.upper()
    sign = _SIGN.search(text)
    if sign is not None:
        return _SIGNS[sign[0]]
    code = _CODE.search(text)
    return code[1] if code is not None else None


def unit_of(said: object) -> str | None:
    if not isinstance(said, str):
        return None
    word = said.strip().lower().rpartition("/")[2]
    codes = {"ann": "YEAR", "mon": "MONTH", "wee": "WEEK", "day": "DAY", "hur": "HOUR"}  # UN/CEFACT
    return _UNIT_OF.get(word) or codes.get(word) or _UNIT_OF.get(word.removeprefix("per ").strip())


def number(said: object) -> float | None:
    """A number however its thousands are parted; None for what is none, or more than the record takes."""
    if isinstance(said, bool) or said is None:
        return None
    if isinstance(said, (int, float)):
        try:
            value = float(said)
        except OverflowError:
            return None
    elif isinstance(said, str):
        try:
            value = float(Decimal(_with_point(said[:_LONGEST])))
        except (InvalidOperation, ValueError, OverflowError):
            return None
    else:
        return None
    return value if math.isfinite(value) and 0 <= value < NUMBER_LIMIT else None


def _with_point(text: str) -> str:
    """`65.000,50`, `65,000.50`, `65'000` and `65 000` with a decimal point and nothing else."""
    plain = re.sub(r"[\s'’  ]", "", text).strip("., ")
    last = max(plain.rfind("."), plain.rfind(","))
    if last < 0:
        return plain
    mark = plain[last]
    other = "," if mark == "." else "."
    parted = len(plain) - last - 1 == 3 and other not in plain and plain[0] != "0"
    if plain.count(mark) > 1 or parted:
        return plain.replace(mark, "").replace(other, ".")
    return plain.replace(other, "").replace(mark, ".")
