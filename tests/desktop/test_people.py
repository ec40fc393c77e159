"""People with a real pointer and real keys: found, opened, changed, merged, taken back."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
import vobject

from tests.desktop.evening import begin
from tests.desktop.session import Desktop


@pytest.fixture
def people(desktop: Desktop) -> Desktop:
    """A believable search, and its people on the screen."""
    begin(desktop, "ctrl+3", sees="@Met this fortnight")
    return desktop


def kept(desktop: Desktop) -> list[dict[str, Any]]:
    """The contacts as an export has them."""
    target = desktop.folder / "out.json"
    desktop.command("export", "-o", str(target))
    contacts: list[dict[str, Any]] = json.loads(target.read_text("utf-8"))["contacts"]
    return contacts


def person(desktop: Desktop, name: str) -> dict[str, Any]:
    return next(one for one in kept(desktop) if one["name"] == name)


def test_somebody_is_found_by_typing_and_their_card_opens_beside(people: Desktop) -> None:
    people.key("slash")
    people.type("kanaal")
    people.see("@Joost de Wit")
    people.gone("@list item:Ingrid Solheim")
    people.key("Down")
    people.see("@Runs for you")
    people.key("slash", "Escape")
    people.see("@list item:Ingrid Solheim")


def test_a_click_on_a_card_shows_them_and_a_click_on_where_one_met_opens_the_application(people: Desktop) -> None:
    people.click("@list item:Rafael Quintana")
    people.see("@Others you met at Quillmark")
    met = next(node for node in people.tree() if str(node["name"]).startswith("Quillmark, round"))
    left, top, width, height = met["extents"]
    people.click(f"{left + width // 2},{top + height // 2}")
    people.see("@References")


def test_a_person_is_written_down_changed_confirmed_and_taken_back_by_keys_alone(people: Desktop) -> None:
    people.key("n")
    people.wait_window("New person")
    people.type("Siobhán Ní Riain")
    people.key("ctrl+Return")
    people.gone_window("New person")
    people.see("@Is the name spelled right?")
    people.key("e")
    people.wait_window("Siobhán Ní Riain")
    people.key("Tab", "Tab", "Tab")
    people.type("Clinical informatics lead")
    people.key("ctrl+Return")
    people.gone_window("Siobhán Ní Riain")
    assert person(people, "Siobhán Ní Riain")["title"] == "Clinical informatics lead"
    people.key("c")
    people.see("@Their signature")
    people.key("Tab", "Return")
    people.see("@from their signature")
    assert person(people, "Siobhán Ní Riain")["name_source"] == "signature"
    people.key("ctrl+z")
    people.see("@Is the name spelled right?")
    people.key("Delete")
    people.key("ctrl+z")
    assert person(people, "Siobhán Ní Riain").get("name_confirmed") is not True


def test_two_cards_of_one_person_are_seen_side_by_side_merged_and_taken_back(people: Desktop) -> None:
    before = kept(people)
    twice = [one for one in before if "Pugh" in one["name"]]
    assert len(twice) == 2
    people.see("@Look at those who may be the same", 20)
    people.click("@Look at those who may be the same")
    people.wait_window("Are these the same person?")
    people.see(f"@Name: {twice[1]['name']}")
    people.click("@Merge")
    people.gone_window("Are these the same person?")
    people.gone("@Look at those who may be the same", 20)
    after = kept(people)
    assert len(after) == len(before) - 1
    merged = next(one for one in after if "Pugh" in one["name"])
    assert set(merged["emails"]) == {address for one in twice for address in one["emails"]}
    people.key("ctrl+z")
    people.see("@Look at those who may be the same", 20)
    assert len(kept(people)) == len(before)


def test_one_press_of_the_keys_merges_one_pair_and_shows_the_next(people: Desktop, tmp_path: Path) -> None:
    cards = tmp_path / "twice.vcf"
    lines = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nTEL:{}\nEND:VCARD\n"
    cards.write_text("".join(lines.format(name, tel) for name, tel in (
        ("Odile Marchetti", "+44 20 7946 0001"), ("Odile Marchetty", "+44 20 7946 0001"),
        ("Tove Brink", "+44 20 7946 0002"), ("Tove Brinck", "+44 20 7946 0002"),
    )), "utf-8")  # fmt: skip
    people.start(str(cards)).ended()
    people.wait_window("Afterview – Import")
    people.see("@push button:Bring 4 in")
    people.key("Return")
    people.see("@Three people may be the same", 20)
    before = len(kept(people))
    people.click("@Look at those who may be the same")
    people.see("@label:1 of 3")
    people.key("ctrl+Return")
    people.see("@label:2 of 3")
    assert len(kept(people)) == before - 1
    people.key("Escape")
    people.gone_window("Are these the same person?")


@pytest.mark.parametrize("desktop", [{"size": "1120x720"}], indirect=True)
def test_in_a_small_window_the_card_opens_over_the_page_and_keys_lead_through_all_of_it(people: Desktop) -> None:
    assert people.found("@Met at") == []
    people.key("i")
    people.see("@Met at")
    assert people.nameless() == ""
    people.key("Escape")
    people.gone("@Met at")
    people.key("l")
    people.see("@Everybody")
    people.key("End", "i")
    people.see("@More")
    assert people.nameless() == ""


def test_a_mail_is_handed_to_the_mail_program(people: Desktop) -> None:
    people.click("@list item:Ingrid Solheim")
    people.key("w")
    assert "ingrid.solheim@quillmark.example" in people.helper("opened", "--wait", 1)


def test_a_saved_card_is_read_by_another_program(people: Desktop, tmp_path: Path) -> None:
    target = tmp_path / "ingrid.vcf"
    people.click("@list item:Ingrid Solheim")
    people.click("@Save the card")
    people.wait_window("Save the card")
    people.key("ctrl+a")
    people.type(str(target))
    people.key("Return")
    people.gone_window("Save the card")
    end = time.monotonic() + 10
    while not (target.exists() and target.stat().st_size) and time.monotonic() < end:
        time.sleep(0.1)
    assert next(vobject.readComponents(target.read_text("utf-8"))).fn.value == "Ingrid Solheim"
