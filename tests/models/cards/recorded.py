"""The lines that the reader of text found on a card, as they were recorded."""

import json
from pathlib import Path

from models.domain.card_layout import Line
from models.domain.pixels import Pixels

FOLDER = Path(__file__).resolve().parents[2] / "fixtures" / "cards"


def lines_of(name: str) -> tuple[Line, ...]:
    said = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return tuple(
        Line(line["text"], tuple((x, y) for x, y in line["box"]), line["score"])  # type: ignore[arg-type]
        for line in said["lines"]
    )


def blank(name: str) -> Pixels:
    """A white picture of the size."""
    said = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    width, height = said["width"], said["height"]
    return Pixels(width, height, b"\xff" * (width * height * 3))
