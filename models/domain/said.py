"""A sentence for a person that is made below the window, where nothing is known of the window's language.

It is a str, in English, and may be used as one. Beside that it keeps the sentence with its gaps and what fills them,
so that `ui/wording.py` can say the same in another language. `packaging/update-translations` finds each literal that
is given to `Said`, to `Counted` or to an error of the world; no marker is needed.
"""

from collections.abc import Iterable, Mapping
from datetime import date

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTH_WORDS = "January February March April May June July August September October November December"
_MONTHS = tuple(_MONTH_WORDS.split())
"""Not the system's: English, whatever language that speaks."""


class Said(str):
    """`Said("There is no file “{file}”.", file=path)`; without fills, braces are as they stand.

    A fill may be a day, a number or a sentence of its own: the window says each of them in its language.
    """

    text: str
    fills: Mapping[str, object]

    def __new__(cls, text: str, /, **fills: object) -> "Said":
        if isinstance(text, Said) and not fills:
            return text
        made = super().__new__(cls, text.format(**_in_english(fills)) if fills else text)
        made.text, made.fills = text, fills
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[object, ...], dict[str, object]]:
        return (self.text,), dict(self.fills)


class Counted(Said):
    """`Counted("%Ln rows", "1 row", rows)`: the first of any number but one. For a translator both are one sentence."""

    one: str
    number: int

    def __new__(cls, many: str, one: str, number: int, /) -> "Counted":
        made = str.__new__(cls, one if number == 1 else many.replace("%Ln", f"{number:,}"))
        made.text, made.fills, made.one, made.number = many, {}, one, number
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[object, ...], dict[str, object]]:
        return (self.text, self.one, self.number), {}


def joined(parts: Iterable[str], between: str = " ") -> Said:
    """Sentences or clauses one after the other, each still to be said in another language."""
    fills = {f"part_{place}": part for place, part in enumerate(parts)}
    return Said(between.join(f"{{{name}}}" for name in fills), **fills)


def english_day(day: date) -> str:
    """“Fri 26 June 2026”."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def _in_english(fills: Mapping[str, object]) -> dict[str, object]:
    """A day; for a moment the sentence itself says how it is written, “{starts:%H:%M}”."""
    return {name: english_day(fill) if type(fill) is date else fill for name, fill in fills.items()}
