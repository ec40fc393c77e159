"""Figures and the table that they are printed in."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

HEADS = ("figure", "ours", "baseline", "ratio", "limit", "")


@dataclass(frozen=True, slots=True)
class Figure:
    """One line: what was measured, beside its baseline of the same run.

    The limit is either one for the ratio (`at_most_ratio`) or one for our own value (`at_most`).
    """

    name: str
    ours: float
    baseline: float
    unit: str = "ms"
    at_most: float | None = None
    at_most_ratio: float | None = None

    @property
    def ratio(self) -> float | None:
        return self.ours / self.baseline if self.baseline else None

    @property
    def verdict(self) -> str:
        """ "ok", or by how much it was missed; nothing where there is no limit."""
        if self.at_most_ratio is not None:
            value, limit = self.ratio or 0.0, self.at_most_ratio
        elif self.at_most is not None:
            value, limit = self.ours, self.at_most
        else:
            return ""
        return "ok" if value <= limit else f"missed by {100 * (value / limit - 1):.0f} %"

    def cells(self) -> tuple[str, ...]:
        limit = ""
        if self.at_most_ratio is not None:
            limit = f"{self.at_most_ratio:g} x"
        elif self.at_most is not None:
            limit = shown(self.at_most, self.unit)
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        return self.name, shown(self.ours, self.unit), shown(self.baseline, self.unit), ratio, limit, self.verdict


def shown(value: float, unit: str) -> str:
    """Two digits after the point for what is small, none for what is large."""
    digits = 0 if value >= 100 or value == int(value) else 1 if value >= 10 else 2
    return f"{value:.{digits}f} {unit}"


def p99(values: Sequence[float]) -> float:
    """The value that 99 of 100 do not exceed; the largest where there are fewer than a hundred."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * 99 // 100) - 1)]


def spread(values: Sequence[float], unit: str = "ms") -> str:
    """For the notes: how far single values lay from each other."""
    return (
        f"{shown(min(values), unit)} to {shown(max(values), unit)}, median {shown(median(values), unit)}, "
        f"{len(values)} times"
    )


def table(figures: Sequence[Figure]) -> str:
    """The first and last column to the left, numbers to the right."""
    rows = [HEADS, *(figure.cells() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADS))]
    lines = []
    for row in rows:
        numbers = (cell.rjust(width) for cell, width in zip(row[1:-1], widths[1:-1], strict=True))
        lines.append("  ".join((row[0].ljust(widths[0]), *numbers, row[-1])).rstrip())
    lines.insert(1, "-" * max(map(len, lines)))
    return "\n".join(lines)
