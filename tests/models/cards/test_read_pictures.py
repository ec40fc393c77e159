"""Pictures through the real reader, where it is installed: drawn cards, and the two photographed samples."""

import csv
import json
import re
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from models.adapters import recogniser
from models.services.pictures_in import Source, facts_of, look
from tests.models.cards.drawn import CARDS

pytestmark = pytest.mark.skipif(not recogniser.available(), reason="the reader of text is not installed (make reader)")
DOUBTFUL = {"Azure-Samples-businessCard.png": None, "Azure-Samples-bussiness-cards-japanese.png": ["name"]}


def unspaced(value: object) -> object:
    """Blanks between digits are not always seen in a compressed picture."""
    return tuple(re.sub(r"(?<=[0-9]) (?=[0-9])", "", one) for one in value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("name", CARDS)
def test_drawn(name: str) -> None:
    out = BytesIO()
    CARDS[name].image().save(out, "JPEG", quality=88)
    looked = look(out.getvalue(), recogniser.recognise)
    assert looked.source is Source.TEXT
    for field, value in CARDS[name].facts.items():
        assert unspaced(getattr(looked.card, field)) == unspaced(value), field


@pytest.mark.parametrize("degrees", [90, 180])
def test_on_its_side_and_on_its_head(degrees: int) -> None:
    out = BytesIO()
    CARDS["german"].image().rotate(degrees, expand=True).save(out, "PNG")
    looked = look(out.getvalue(), recogniser.recognise)
    assert {name: getattr(looked.card, name) for name in CARDS["german"].facts} == CARDS["german"].facts
    assert (looked.pixels.width, looked.pixels.height) == CARDS["german"].size


@pytest.mark.samples
@pytest.mark.parametrize("file", DOUBTFUL)
def test_photographed(samples: Path, file: str) -> None:
    with (samples / "cards" / "MANIFEST.tsv").open(encoding="utf-8", newline="") as opened:
        rows = {row["file"]: row for row in csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE)}
    expected: dict[str, Any] = json.loads(rows[file]["expected_facts_json"])
    looked = look((samples / "cards" / file).read_bytes(), recogniser.recognise)
    facts = facts_of(looked)
    assert {name: facts.get(name) for name in expected} == expected
    assert facts.get("doubtful") == DOUBTFUL[file]
