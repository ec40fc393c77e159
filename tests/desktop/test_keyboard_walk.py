"""Every screen and its main deed with the keys alone: no pointer, and nothing looked up but what a reader says.

`make walked` plays it. Where the keys are is what the tree says is focused.
"""

from collections.abc import Iterator

import pytest

from tests.desktop.session import Desktop
from tests.desktop.walking import Keys, begin

pytestmark = pytest.mark.walked
SECTIONS = (
    "You and signature", "Etiquette", "Reminders", "Quiet hours", "Mail account", "Writing", "Calendar",
    "Data and backup", "Appearance", "Language", "Keyboard", "About",
)  # fmt: skip
PAGES = ("Today", "Board", "People", "Notes", "Letters", "Offers", "Insights")
ROUND = 12
"""No page has more panes than that; F6 has come back to the rail by then."""


@pytest.fixture
def keys(desktop: Desktop) -> Iterator[Keys]:
    walking = begin(desktop)
    yield walking
    assert walking.unnamed == []
    assert desktop.apps[0].said() == ""


def test_today_is_asked_why_put_off_done_and_taken_back(keys: Keys) -> None:
    keys.press("ctrl+1", "Home")
    keys.to("Thank ", "Down")
    row = keys.focus()
    keys.press("w")
    keys.sees("Why now")
    keys.named()
    keys.press("Escape")
    keys.on(row[:40])
    keys.press("s")
    keys.on("In one hour")
    keys.named()
    keys.press("Escape")
    keys.on(row[:40])
    keys.press("d")
    keys.gone(row[:40])
    keys.press("ctrl+z")
    keys.sees(row[:40])
    keys.press("Home")
    keys.to(row[:40], "Down")
    keys.press("Return")
    keys.on("Text of the letter")


def test_a_card_goes_on_a_stage_and_the_board_is_looked_at_in_three_ways(keys: Keys) -> None:
    keys.press("ctrl+2")
    keys.on("Wishlist")
    before = keys.stages()
    keys.press("ctrl+Right", "Escape")
    after = keys.stages()
    assert [one for one, stage in before.items() if after[one] != stage] != []
    keys.press("ctrl+z")
    assert keys.stages() == before
    keys.press("f")
    keys.on("All live")
    keys.press("shift+Tab")
    keys.on("New application")
    keys.press("shift+Tab")
    keys.on("Board")
    keys.press("Right")
    keys.sees("List of applications")
    keys.named()
    keys.press("Right")
    keys.sees("16 June")
    keys.named()


def test_an_application_is_opened_its_tabs_read_and_the_card_has_the_keys_again(keys: Keys) -> None:
    keys.press("ctrl+2")
    keys.on("Wishlist")
    card = keys.focus()
    keys.press("Return")
    for tab, found in (
        ("2", "Impressions"),
        ("3", "Write"),
        ("5", "Attach a file"),
        ("6", "Add a person"),
        ("1", "Added"),
    ):
        keys.press(tab)
        keys.on(found)
        keys.named()
    keys.press("e")
    keys.on("Company")
    keys.named()
    keys.press("Escape")
    keys.on("Added")
    keys.press("4")
    keys.on("Notes")
    keys.press("Escape")
    keys.on(card)


def test_a_debrief_is_begun_and_kept_for_later(keys: Keys) -> None:
    keys.press("ctrl+shift+d")
    keys.on("Quillmark, round 2")
    keys.named()
    keys.press("Return")
    keys.desktop.wait_window("Debrief")
    keys.named()
    keys.to("Went well", "Tab")
    keys.type("Said by keys alone")
    keys.press("Escape")
    keys.until(
        lambda: any("Said by keys alone" in str(one) for one in keys.kept("debriefs")), "the debrief has not kept it"
    )


def test_somebody_is_found_and_changed(keys: Keys) -> None:
    keys.press("ctrl+3", "slash")
    keys.type("kanaal")
    keys.sees("Joost de Wit")
    keys.press("Down")
    keys.on("Joost de Wit")
    keys.press("e")
    keys.on("Name")
    keys.named()
    keys.press("End")
    keys.type(" Jr")
    keys.press("ctrl+Return")
    keys.on("Joost de Wit Jr")
    assert any(one["name"] == "Joost de Wit Jr" for one in keys.kept("contacts"))


def test_a_note_is_written_and_a_question_asked(keys: Keys) -> None:
    keys.press("ctrl+4")
    keys.on("Questions for")
    keys.press("n")
    keys.on("Title of the note")
    keys.type("By keys alone")
    keys.press("Return")
    keys.type("Calm.")
    keys.press("Escape")
    keys.on("By keys alone")
    assert any(one.get("title") == "By keys alone" for one in keys.kept("notes"))
    keys.press("Home")
    keys.to("Notes", "F6")
    keys.to("Notes", "shift+Tab")
    keys.named()


def test_a_letter_is_opened_written_and_shown_how_it_leaves(keys: Keys) -> None:
    keys.press("ctrl+5", "Home")
    keys.to("Thank-you to Rafael", "Down")
    keys.press("Return")
    keys.on("Text of the letter")
    keys.named()
    keys.press("ctrl+End")
    keys.type(" By keys alone.")
    keys.press("ctrl+Return")
    keys.named()
    keys.to("Text of the letter", "Escape", 2)
    keys.press("Escape")
    keys.on("Thank-you to Rafael")
    assert any("By keys alone." in str(one.get("body")) for one in keys.kept("letters"))


def test_offers_are_weighed_and_their_menu_opened(keys: Keys) -> None:
    keys.press("ctrl+6")
    keys.on("Pay")
    keys.press("2")
    keys.sees("Pay, weight 2 of 5")
    keys.press("ctrl+z", "shift+F10")
    keys.sees("Ask for more time")
    keys.named()
    keys.press("Escape")
    keys.on("Pay")


def test_a_picture_is_read_with_the_arrows_and_leads_to_the_board(keys: Keys) -> None:
    keys.press("ctrl+7")
    keys.sees("How far applications come")
    keys.to("More than a third", "F6")
    keys.press("t")
    keys.sees("18")
    keys.named()
    keys.press("t")
    keys.press("Right", "Return")
    keys.sees("18 sent")
    keys.sees("Interviewing")


def test_every_section_of_the_settings_is_read_and_one_choice_made(keys: Keys) -> None:
    keys.press("ctrl+comma", "Home")
    for section in SECTIONS:
        keys.on(section)
        keys.named()
        keys.press("Down")
    keys.press("slash")
    keys.type("high contrast")
    keys.press("Return")
    keys.on("High contrast")
    keys.press("Return")
    keys.on("High contrast")
    keys.press("space")
    keys.press("ctrl+z")


def test_search_leads_to_people_and_to_every_window(keys: Keys) -> None:
    keys.press("ctrl+k")
    keys.type("ingrid")
    keys.sees("Ingrid Solheim")
    keys.named()
    keys.press("Return")
    keys.on("Ingrid Solheim")
    for command, title in (("> bin", "Bin"), ("> undo history", "Undo history"), ("> about afterview", "About")):
        keys.press("ctrl+k", "ctrl+a")
        keys.type(command)
        keys.sees(title)
        keys.press("Return")
        keys.desktop.wait_window(title)
        keys.named()
        keys.press("Escape")
        keys.desktop.gone_window(title)
    keys.press("F1")
    keys.desktop.wait_window("Keys")
    keys.named()
    keys.press("Escape")
    keys.on("Ingrid Solheim")


def test_f6_goes_round_every_page_and_comes_back(keys: Keys) -> None:
    for number, page in enumerate(PAGES, 1):
        keys.press(f"ctrl+{number}")
        keys.sees(page)
        keys.to(page, "F6", ROUND)
        keys.press("F6")
        assert keys.focus() != ""
