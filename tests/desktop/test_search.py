"""Everything is found from one line, with keys alone."""

import json

import pytest

from tests.desktop.evening import begin
from tests.desktop.session import Desktop


@pytest.fixture
def today(desktop: Desktop) -> Desktop:
    """A believable search, opened on Today."""
    begin(desktop)
    return desktop


def look_for(desktop: Desktop, words: str, answer: str) -> None:
    """Typed into the line, until the list says it."""
    desktop.key("ctrl+k", "ctrl+a")
    desktop.type(words)
    desktop.see(f"@list item:{answer}")


def test_somebody_is_found_by_three_letters_and_shown_among_the_people(today: Desktop) -> None:
    look_for(today, "raf", "Rafael Quintana")
    today.key("Return")
    today.see("@Others you met at Quillmark")


def test_an_application_opens_by_a_word_of_its_role(today: Desktop) -> None:
    today.key("F3")
    today.type("quillmark")
    today.see("@list item:Quillmark")
    today.key("Down", "Return")
    today.gone("@What was found")


def test_what_was_just_written_is_found_and_undone_is_not(today: Desktop) -> None:
    today.key("ctrl+n")
    today.type("Applied at Zwölf Äpfel as orchardist")
    today.key("Return")
    look_for(today, "zwolf apf", "Zwölf Äpfel")
    today.key("Return")
    today.see("@Zwölf Äpfel")
    look_for(today, "> undo added", "Undo Added Zwölf Äpfel to Applied")
    today.key("Return")
    look_for(today, "zwolf apf", "Redo Added Zwölf Äpfel to Applied")
    assert not [node for node in today.tree() if str(node["name"]).startswith("Zwölf Äpfel, orchardist")]


def test_a_slip_finds_who_was_meant_and_a_command_is_carried_out(today: Desktop) -> None:
    today.key("ctrl+k")
    today.type("Rafaela")
    today.see("@Open Rafael Quintana")
    today.key("Return")
    today.see("@Others you met at Quillmark")
    today.key("ctrl+k", "ctrl+a")
    today.type("> new appl")
    today.see("@list item:New application")
    today.key("Return")
    today.see("@Save")


def test_the_check_mends_an_index_that_somebody_spoiled(today: Desktop) -> None:
    code = (
        "import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript('DELETE FROM search_texts_data WHERE id > 10')"
    )
    today.python(code, str(today.data / "afterview.sqlite3"))
    said = json.loads(today.command("check", "--json", check=False).stdout)
    assert "has been built anew" in said["faults"][0]
    assert json.loads(today.command("check", "--json").stdout)["sound"] is True
    look_for(today, "raf", "Rafael Quintana")
