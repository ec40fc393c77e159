"""A picture as plain pixels: what is shown, and what the reader of text is handed instead of a file to decode."""

from dataclasses import dataclass

Point = tuple[float, float]
Box = tuple[Point, Point, Point, Point]
"""Corners in pixels of the upright picture: top left, top right, bottom right, bottom left of what stands in it."""


@dataclass(frozen=True, slots=True)
class Pixels:
    """Upright, red-green-blue, 3 bytes a pixel, rows from the top without padding."""

    width: int
    height: int
    rgb: bytes
