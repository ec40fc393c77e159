"""A tracker's table comes in through the wizard: with the pointer, with the keyboard alone, and never by halves."""

import csv
from pathlib import Path

import pytest

from tests.desktop.session import Desktop

TUESDAY = "2026-06-16 22:30"
TITLE = "Import a table"
HUNTR = (
    "Employer,Job Title,List,Location,URL,Salary,Date Applied,Colour\n"
    "Contoso Ltd,Data Analyst,Applied,London,https://contoso.example/1,£45k-55k,03/04/2026,red\n"
    "Fabrikam GmbH,Platform Engineer,Moonshot,Berlin,,60.000 €,02/05/2026,blue\n"
    ",Ops,Applied,,,,,\n"
)


@pytest.fixture
def tracker(tmp_path: Path) -> Path:
    path = tmp_path / "huntr.csv"
    path.write_text(HUNTR, "utf-8")
    return path


@pytest.fixture
def asked(desktop: Desktop, tracker: Path) -> Desktop:
    desktop.clock(TUESDAY)
    desktop.start(str(tracker))
    desktop.wait_window(TITLE)
    desktop.see("@combo box:Company")  # on this desktop a list is called by what it says
    return desktop


def applications(desktop: Desktop) -> dict[str, dict[str, str]]:
    """By company, as they are exported."""
    lines = desktop.command("export", "--format", "csv").stdout.splitlines()
    return {row["company"]: row for row in csv.DictReader(lines)}


def test_by_keys_alone(asked: Desktop) -> None:
    assert asked.nameless() == ""
    asked.key("Right")  # the question about the dates has the focus
    asked.key("Tab", "o")  # the status that nobody knows: Offer
    asked.key("Return")
    asked.see("@push button:Bring 2 in")
    assert applications(asked) == {}
    asked.key("Return")
    asked.gone_window(TITLE)
    found = applications(asked)
    assert set(found) == {"Contoso Ltd", "Fabrikam GmbH"}
    assert found["Contoso Ltd"]["applied_at"].startswith("2026-03-04")
    assert found["Fabrikam GmbH"]["stage"] == "offer"
    asked.key("ctrl+z")
    asked.gone("@Read in huntr.csv")
    assert applications(asked) == {}


def test_with_the_pointer(asked: Desktop) -> None:
    asked.click("@combo box:Place")
    asked.key("T", "Return")  # Tags
    asked.click("@push button:Next")
    asked.see("@push button:Bring 2 in")
    asked.click("@Data Analyst · Contoso Ltd")
    asked.key("space")
    asked.see("@push button:Bring it in")
    asked.click("@push button:Back")
    asked.see("@combo box:Tags")
    asked.click("@push button:Next")
    asked.see("@push button:Bring it in")
    asked.click("@push button:Bring it in")
    asked.gone_window(TITLE)
    found = applications(asked)
    assert set(found) == {"Fabrikam GmbH"}
    assert (found["Fabrikam GmbH"]["tags"], found["Fabrikam GmbH"]["location"]) == ("Berlin", "")


def test_escape_leaves_everything_as_it_was(asked: Desktop) -> None:
    asked.key("Return")
    asked.see("@push button:Bring 2 in")
    asked.key("Escape")
    asked.gone_window(TITLE)
    assert applications(asked) == {}
