"""How a window is looked at: as large, with the text as large, in light or dark."""

from typing import NamedTuple


class Look(NamedTuple):
    size: tuple[int, int] = (1440, 900)
    scale: float = 1.0
    dark: bool = False

    def __str__(self) -> str:
        more = f"-{round(self.scale * 100)}" if self.scale != 1.0 else ""
        return f"{self.size[0]}{more}{'-dark' if self.dark else ''}"


PLAIN = Look()
