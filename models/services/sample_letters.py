"""What the sample's person wrote in letters: the sent ones of its stories, each as it would read."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from models.domain.archive import Archive
from models.domain.values import Letter

LETTERS = Path(__file__).resolve().parents[2] / "resources" / "sample" / "letters.toml"


def with_letters(archive: Archive) -> Archive:
    """The same search, with those of its letters that are written out in the file."""
    return replace(archive, letters=tuple(reversed(tuple(_written(archive)))))


def _written(archive: Archive) -> Iterator[Letter]:
    """The last first: each text is that of the last letter of its kind to this person. A story that is not in this
    search leaves its letters unused."""
    companies = {one.id: one.name for one in archive.companies}
    places = {one.id: companies[one.company] for one in archive.applications}
    people = {one.id: one.name for one in archive.contacts}
    texts = tomllib.loads(LETTERS.read_text("utf-8"))["letter"]
    known = {(one["company"], one["kind"], one["to"]): one for one in texts}
    for letter in reversed(archive.letters):
        place = places[letter.application] if letter.application is not None else ""
        found = known.pop((place, letter.kind.value, people[letter.to]), None)
        if found is None:
            yield letter
            continue
        given = people[letter.to].split()[0]
        body = f"Dear {given},\n\n{found['body']}\n\nKind regards,\n{archive.settings.name}"
        yield replace(letter, subject=found["subject"], body=body)
