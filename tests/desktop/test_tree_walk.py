"""Every screen and its main deed by the accessibility tree alone: things are found by their names and pressed there.

Neither pointer nor keys: what a voice control or a switch can do. `make walked` plays it.
"""

from collections.abc import Iterator

import pytest

from tests.desktop.session import Desktop
from tests.desktop.walking import Keys, begin

pytestmark = pytest.mark.walked


@pytest.fixture
def person(desktop: Desktop) -> Iterator[Keys]:
    found = begin(desktop)
    yield found
    assert desktop.apps[0].said() == ""


def page(person: Keys, name: str, found: str) -> None:
    """By the menu of the window."""
    person.desktop.act("@menu item:View")
    person.desktop.act(f"@menu item:{name}")
    person.sees(found)
    person.named()


def row_menu(person: Keys, view: str, line: str, entry: str) -> None:
    """Choose a line, ask for its menu, press an entry of it."""
    person.desktop.act(f"@{view}", "SetFocus")
    person.desktop.act(f"@{line}", "Toggle")
    person.desktop.act("@menu item:View")
    person.desktop.act("@menu item:Menu of the current row")
    person.desktop.see(f"@menu item:{entry}")
    person.named()
    person.desktop.act(f"@menu item:{entry}")


def test_a_reminder_is_asked_why_done_and_taken_back(person: Keys) -> None:
    row_menu(person, "list:Reminders", "list item:Thank Rafael", "Why?")
    person.sees("Why now")
    person.named()
    person.desktop.act("@push button:Close")
    row_menu(person, "list:Reminders", "list item:Thank Rafael", "Done")
    person.desktop.gone("@list item:Thank Rafael Quintana")
    person.desktop.act("@menu item:Edit")
    person.desktop.act("@menu item:Undo")
    person.desktop.see("@list item:Thank Rafael Quintana")


def test_a_line_that_is_filled_in_is_read_back_filed_and_taken_back(person: Keys) -> None:
    before = len(person.kept("interviews"))
    person.desktop.fill("@text:Add anything", "Interview Quillmark tomorrow 15:00 with Rafael Quintana")
    person.sees("Wed 17 June")
    person.named()
    person.desktop.act("@push button:File it")
    person.desktop.see("@push button:Undo")
    assert len(person.kept("interviews")) == before + 1
    person.desktop.act("@push button:Undo")
    person.until(lambda: len(person.kept("interviews")) == before, "it was not taken back")


def test_an_application_is_opened_put_into_the_bin_and_taken_back(person: Keys) -> None:
    page(person, "Board", "Interviewing")
    row_menu(person, "list:Wishlist", "list item:Oakhollow College", "Open")
    person.sees("Added to Wishlist")
    person.named()
    person.desktop.act("@push button:Close")
    row_menu(person, "list:Wishlist", "list item:Oakhollow College", "Move to the bin")
    person.desktop.gone("@list item:Oakhollow College")
    person.desktop.act("@push button:Undo")
    person.desktop.see("@list item:Oakhollow College")


def test_a_card_is_moved_answered_and_its_tabs_are_read(person: Keys) -> None:
    page(person, "Board", "Interviewing")
    before = person.stages()
    person.desktop.act("@list:Wishlist", "SetFocus")
    person.desktop.act("@list item:Sablefield Studio", "Toggle")
    person.desktop.act("@menu item:View")
    person.desktop.act("@menu item:Menu of the current row")
    person.desktop.act("@menu item:Move to")
    person.desktop.see("@popup menu:Move to")
    person.desktop.act("@menu item:Applied")
    person.until(lambda: person.stages() != before, "it was not moved")
    person.named()
    person.desktop.act("@push button:Undo")
    person.until(lambda: person.stages() == before, "it was not taken back")
    row_menu(person, "list:Interviewing", "list item:Quillmark", "Open")
    for tab, found in (("Impressions", "Body language"), ("Letters", "Write"), ("Timeline", "Add event")):
        person.desktop.act(f"@page tab:{tab}")
        person.sees(found)
        person.named()


def test_people_letters_and_notes_are_opened(person: Keys) -> None:
    page(person, "People", "Met this fortnight")
    person.desktop.act("@push button:New person")
    person.desktop.wait_window("New person")
    person.named()
    person.desktop.act("@push button:Cancel")
    person.desktop.gone_window("New person")
    page(person, "Letters", "letters to write")
    row_menu(person, "list:Letters", "list item:Thank-you to Rafael", "Write")
    person.desktop.see("@text:Text of the letter")
    person.named()
    page(person, "Notes", "Search notes")
    person.desktop.act("@push button:New note")
    person.desktop.fill("@text:Title of the note", "From the tree")
    person.until(
        lambda: any(one.get("title") == "From the tree" for one in person.kept("notes")), "the note is not kept"
    )


def test_offers_and_pictures(person: Keys) -> None:
    page(person, "Offers", "Offers side by side")
    person.desktop.act("@table:Offers side by side", "SetFocus")
    person.desktop.act("@menu item:View")
    person.desktop.act("@menu item:Menu of the current row")
    person.desktop.act("@menu item:Ask what is still open")
    person.desktop.see("@text:Text of the letter")
    page(person, "Offers", "Offers side by side")
    person.desktop.act("@table cell:Fernhill Mutual, Pay", "Toggle")
    person.desktop.act("@menu item:View")
    person.desktop.act("@menu item:Menu of the current row")
    person.sees("Open Fernhill Mutual")
    person.desktop.act("@menu item:Open Fernhill Mutual")
    person.sees("Add event")
    person.desktop.act("@push button:Close")
    page(person, "Insights", "How far applications come")
    person.desktop.act("@push button:18 sent")
    person.desktop.see("@check box:18 sent")


def test_settings_and_help(person: Keys) -> None:
    page(person, "Settings", "Find a setting")
    person.desktop.act("@list item:Appearance", "Toggle")
    person.desktop.see("@check box:High contrast")
    person.named()
    person.desktop.act("@check box:High contrast")
    person.desktop.act("@menu item:Help")
    person.desktop.act("@menu item:About Afterview")
    person.desktop.wait_window("About")
    person.named()
