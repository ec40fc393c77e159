"""The sample files beside the project: where they are, and what their MANIFESTs say of them."""

import csv
import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("AFTERVIEW_SAMPLES", ROOT.parent / "shared" / "samples"))
KINDS = ("vcards", "ics", "eml", "msg", "qr", "cards", "csv", "jobposting")
LOCAL = "Europe/Berlin"
"""The zone in which the samples are read: a time without one is meant there."""

_ZONES = {"Tijuana": "America/Los_Angeles", "Copenhagen": "Europe/Paris"}
"""Of zones that the reader of the MANIFEST did not know."""


@dataclass(frozen=True, slots=True)
class Sample:
    kind: str
    name: str
    expected: dict[str, Any]

    def path(self, folder: Path = FOLDER) -> Path:
        return folder / self.kind / self.name


def samples(kind: str, folder: Path = FOLDER, endings: tuple[str, ...] = ("",)) -> list[Sample]:
    """The files that the MANIFEST of a kind lists; none where the samples are absent."""
    manifest = folder / kind / "MANIFEST.tsv"
    if not manifest.exists():
        return []
    with manifest.open(encoding="utf-8", newline="") as opened:
        rows = csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [
            Sample(kind, row["file"], json.loads(row["expected_facts_json"]))
            for row in rows
            if row["file"].endswith(endings)
        ]


def moment(text: str) -> str:
    """A MANIFEST's time in UTC; one without a zone, or with one that its reader did not know, is local."""
    if text.endswith("Z"):
        return text
    wall = datetime.fromisoformat(text[-19:])
    name = next((zone for word, zone in _ZONES.items() if word in text), LOCAL)
    return wall.replace(tzinfo=ZoneInfo(name)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
