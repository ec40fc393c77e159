"""Pieces of recognised text put into rows, as they stand on a card that may lie askew in its photo."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.domain.card_words import label_of
from models.domain.pixels import Box

_LABEL_REACH = 10.0
"""How far right of a lone label its number may stand, in heights of the label."""
_GAP = 1.3
_MOST_LINES = 300


@dataclass(frozen=True, slots=True)
class Line:
    """One piece of text as the recogniser gives it; `score` is how sure it is, 0 to 1."""

    text: str
    box: Box
    score: float


@dataclass(frozen=True, slots=True)
class Row:
    """Pieces that are read together. Places are in pixels after the card has been turned straight."""

    text: str
    pieces: tuple[Line, ...]
    left: float
    right: float
    middle: float
    height: float

    @property
    def score(self) -> float:
        return min(piece.score for piece in self.pieces)

    @property
    def boxes(self) -> tuple[Box, ...]:
        return tuple(piece.box for piece in self.pieces)


def rows_of(lines: Sequence[Line]) -> list[Row]:
    """Top to bottom, then left to right."""
    lines = [line for line in lines[:_MOST_LINES] if line.text.strip()]
    angle = _angle(lines)
    rows = sorted((_row(line, angle) for line in lines), key=lambda row: row.left)
    joined: list[Row] = []
    for row in rows:
        before = [one for one in joined if _continues(one, row)]
        if before:
            nearest = min(before, key=lambda one: abs(row.left - one.right))
            joined[joined.index(nearest)] = _together(nearest, row)
        else:
            joined.append(row)
    return _in_reading_order(joined)


def _in_reading_order(rows: Iterable[Row]) -> list[Row]:
    """Those side by side from left to right, although one of them may lie a hair higher."""
    told: list[Row] = []
    beside: list[Row] = []
    for row in sorted(rows, key=lambda row: row.middle):
        if beside and row.middle - beside[0].middle > 0.5 * min(row.height, beside[0].height):
            told += sorted(beside, key=lambda one: one.left)
            beside = []
        beside.append(row)
    return told + sorted(beside, key=lambda one: one.left)


def _angle(lines: Iterable[Line]) -> float:
    """How far the card is turned, in radians: the middle one by length of text, since a short piece says little."""
    slopes: list[tuple[float, float]] = []
    for line in lines:
        (ax, ay), (bx, by) = line.box[0], line.box[1]
        slopes.append((math.atan2(by - ay, bx - ax), math.hypot(bx - ax, by - ay)))
    slopes.sort()
    half = sum(length for _, length in slopes) / 2
    for slope, length in slopes:
        half -= length
        if half <= 0:
            return slope
    return 0.0


def _row(line: Line, angle: float) -> Row:
    cos, sin = math.cos(angle), math.sin(angle)
    turned = [(x * cos + y * sin, y * cos - x * sin) for x, y in line.box]
    height = (math.dist(line.box[0], line.box[3]) + math.dist(line.box[1], line.box[2])) / 2
    across = [x for x, _ in turned]
    middle = sum(y for _, y in turned) / 4
    return Row(" ".join(line.text.split()), (line,), min(across), max(across), middle, max(1.0, height))


def _continues(one: Row, other: Row) -> bool:
    """Whether `other` stands right of `one` in the same row, near enough to belong to it."""
    height = min(one.height, other.height)
    if abs(one.middle - other.middle) > 0.5 * height or max(one.height, other.height) > 1.7 * height:
        return False
    gap = other.left - one.right
    if gap < -0.7 * height:
        return False
    lone = label_of(one.text) is not None and len(one.text) < 14
    return gap <= height * (_LABEL_REACH if lone else _GAP)


def _together(one: Row, other: Row) -> Row:
    return Row(
        f"{one.text} {other.text}",
        (*one.pieces, *other.pieces),
        one.left,
        max(one.right, other.right),
        (one.middle + other.middle) / 2,
        max(one.height, other.height),
    )
