"""The user's page about imports names the columns, headings and stages that the code knows: all, and no others."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from models.domain.column_words import APPLICATION_HEADINGS, PEOPLE_HEADINGS
from models.domain.stage_words import STAGE_WORDS
from models.domain.table import TableKind
from ui.dialogs.table_words import field_name, fields_of
from ui.wording import stage_name


def section(root: Path, title: str) -> dict[str, str]:
    """The rows of the table below a heading of the page: first cell -> second."""
    page = (root / "docs" / "import.md").read_text("utf-8")
    below = page.split(f"\n### {title}\n", 1)[1].split("\n## ", 1)[0].split("\n### ", 1)[0]
    rows = [line.strip("|").split(" | ") for line in below.splitlines() if line.startswith("| ")]
    return {row[0].strip(): row[1].strip() for row in rows[1:]}


def said(words: Mapping[str, Sequence[str]]) -> dict[str, str]:
    return {name.replace("’", "'"): ", ".join(found) for name, found in words.items()}


def test_the_headings_of_applications(root: Path) -> None:
    known = {field_name(field): words for field, words in APPLICATION_HEADINGS.items()}
    assert section(root, "Applications") == said(known)


def test_the_headings_of_people(root: Path) -> None:
    known = {field_name(field): words for field, words in PEOPLE_HEADINGS.items()}
    assert section(root, "People") == said(known)


def test_the_words_for_stages(root: Path) -> None:
    known = {stage_name(stage): words for stage, words in STAGE_WORDS.items()}
    assert section(root, "Words for a stage") == said(known)


def test_every_field_with_headings_is_offered_and_has_a_name() -> None:
    for kind, headings in ((TableKind.APPLICATIONS, APPLICATION_HEADINGS), (TableKind.PEOPLE, PEOPLE_HEADINGS)):
        assert set(headings) <= set(fields_of(kind))
        names = [field_name(field) for field in fields_of(kind)]
        assert len(set(names)) == len(names)
