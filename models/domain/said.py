"""A sentence for a person that is made below the window, where nothing is known of the window's language.

It is a str, in English, and may be used as one. Beside that it keeps the sentence with its gaps and what fills them,
so that `ui/wording.py` can say the same in another language. `packaging/update-translations` finds each literal that
is given to `Said` or to an error of the world; no marker is needed.
"""

from collections.abc import Mapping


class Said(str):
    """`Said("There is no file “{file}”.", file=path)`; without fills, braces are as they stand."""

    text: str
    fills: Mapping[str, object]

    def __new__(cls, text: str, /, **fills: object) -> "Said":
        if isinstance(text, Said) and not fills:
            return text
        made = super().__new__(cls, text.format(**fills) if fills else text)
        made.text, made.fills = text, fills
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        return (self.text,), dict(self.fills)
