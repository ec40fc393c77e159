"""Pay as tables have it: "£45k-55k", "60.000 €", "$120,000 - $140,000 / yr", "45-50k EUR".

A year's pay becomes two numbers and a currency. Pay for an hour, a day or a month is not converted: how many
of them a year has is nobody's guess to make.
"""

import re
from dataclasses import dataclass

from models.domain.limits import NUMBER_LIMIT

_SIGNS = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY",
    "₪": "ILS", "₩": "KRW", "₴": "UAH",
    "zł": "PLN", "kč": "CZK",
}  # fmt: skip
_PREFIXED = {
    "us$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "nz$": "NZD",
    "s$": "SGD",
    "hk$": "HKD",
    "r$": "BRL",
}
_WORDS = {
    "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "pound": "GBP", "pounds": "GBP", "fr": "CHF",
    "sfr": "CHF", "franken": "CHF", "rupees": "INR", "yen": "JPY", "pln": "PLN",
}  # fmt: skip
_CODE_WORDS = (
    "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KRW MXN MYR NOK NZD PHP"
    " PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR"
)
_CODES = frozenset(_CODE_WORDS.split())
_AMOUNT = re.compile(
    r"(\d[\d.,'’\u00a0\u202f ]*\d|\d)\s*(k\b|tsd\b\.?|m\b|mio\b|t(?=€|eur)|k(?=[€$£]|eur|usd|gbp))?", re.IGNORECASE
)
_OTHER_PERIOD = re.compile(
    r"(?:/|per|pro|an|a|je|p\.?)\s*(?:hour|hr|h|std|stunde|day|tag|month|mo|mth|monat|week|wk|woche)\b"
    r"|\b(?:hourly|daily|monthly|weekly|monatlich|stündlich|täglich|p\.?m\.?|p\.?h\.?|tagessatz"
    r"|stundenlohn|day rate)\b",
    re.IGNORECASE,
)
_LONGEST = 120
_LEAST_YEAR = 1_000


@dataclass(frozen=True, slots=True)
class Pay:
    """`low` or `high` may be missing; `other_period` for pay that is not a year's, in which case both are."""

    low: float | None = None
    high: float | None = None
    currency: str | None = None
    other_period: bool = False


def pay_of(text: str) -> Pay:
    """What can be said for certain; an empty Pay where the text says no pay of a year."""
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return Pay()
    currency = currency_of(text)
    if _OTHER_PERIOD.search(text):
        return Pay(currency=currency, other_period=True)
    amounts = _amounts(text)
    if not amounts or len(amounts) > 2 or any(not _LEAST_YEAR <= amount < NUMBER_LIMIT for amount in amounts):
        return Pay(currency=currency)
    if len(amounts) == 2:
        return Pay(min(amounts), max(amounts), currency)
    if re.match(r"(?:up to|max|bis|<|≤|until)", text, re.IGNORECASE):
        return Pay(None, amounts[0], currency)
    return Pay(amounts[0], None, currency)


def currency_of(text: str) -> str | None:
    """An ISO 4217 code from a sign, a code or a word; None where none is there."""
    lowered = text.lower()
    for sign, code in _PREFIXED.items():
        if sign in lowered:
            return code
    for sign, code in _SIGNS.items():
        if sign in lowered:
            return code
    for match in re.finditer(r"(?<![A-Za-z])[kKT]?([A-Za-z]{2,7})(?![A-Za-z])|([A-Za-z]{3})", text):
        word: str = match[1] or match[2]
        if word.upper() in _CODES:
            return word.upper()
        if word.lower() in _WORDS:
            return _WORDS[word.lower()]
    return None


def _amounts(text: str) -> list[float]:
    """The numbers; in "45-50k" the k belongs to both."""
    found: list[tuple[float, bool]] = []
    for match in _AMOUNT.finditer(text):
        number = _number(match[1])
        if number is None:
            continue
        unit = (match[2] or "").lower().rstrip(".")
        times = 1_000 if unit in ("k", "tsd", "t") else 1_000_000 if unit in ("m", "mio") else 1
        found.append((number * times, times > 1))
    if len(found) == 2 and found[1][1] and not found[0][1] and found[0][0] < 1_000:
        found[0] = (found[0][0] * 1_000, True)
    return [amount for amount, _ in found]


def _number(digits: str) -> float | None:
    """A point or comma before exactly three digits parts thousands, before one or two it is the decimal mark."""
    plain = re.sub(r"[\s'’\u00a0\u202f]", "", digits).strip(".,")
    parts = re.split(r"[.,]", plain)
    if len(parts) == 1:
        return float(plain)
    last = parts[-1]
    marks = set(re.findall(r"[.,]", plain))
    grouped = all(len(part) == 3 for part in parts[1:-1]) and 1 <= len(parts[0]) <= 3
    if len(last) == 3 and grouped and len(marks) == 1:
        return float("".join(parts))
    if len(last) <= 2 and (len(parts) == 2 or (grouped and len(marks) == 2)):
        return float("".join(parts[:-1]) + "." + last)
    return None
