"""Two that may be one: told quietly, seen side by side, merged by the person alone, and taken back."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.people.people_at import Key, PeopleAt
from ui.dialogs.choose import Choose

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PHONE, SAME_PHONE = "+353 21 555 0142", "00353215550142"


def two(at: PeopleAt) -> tuple[str, str]:
    one = at.somebody("Rafael Quintana", "Quillmark", title="Staff analyst", phones=(PHONE,), name_confirmed=True)
    other = at.somebody("Rafael Quintana", "Quillmark", title="Analyst", phones=(SAME_PHONE,),
                        emails=("rafael@home.example",), notes="Met at the fair")  # fmt: skip
    return one, other


def look(at: PeopleAt) -> None:
    at.bot.waitUntil(at.page.alike_line.isVisible, timeout=5000)
    at.click("Look at those who may be the same")


def test_some_who_may_be_the_same_are_told_of_in_one_quiet_line(at: PeopleAt) -> None:
    two(at)
    at.show()
    at.bot.waitUntil(at.page.alike_line.isVisible, timeout=5000)
    assert at.page.alike_line.text() == "One person may be the same as others."
    assert len(at.table()) == 2


def test_what_differs_is_chosen_and_what_it_becomes_is_shown_before_anything_happens(at: PeopleAt) -> None:
    two(at)
    at.show()
    look(at)
    dialog = at.merging()
    assert [one.isChecked() for one in dialog.sides("title")] == [True, False]
    assert dialog.sides("phone") == []
    first, second = (one.accessibleName() for one in dialog.sides("title"))
    dialog.sides("title")[1].click()
    assert second.removeprefix("Title: ") in dialog.outcome()
    assert first.removeprefix("Title: ") not in dialog.outcome().splitlines()[2].split(",")
    assert "rafael@home.example" in dialog.outcome()
    assert len(at.house.services.people.all()) == 2


def test_of_two_nobody_has_written_to_the_fuller_card_stays_and_the_name_with_its_own_letters(at: PeopleAt) -> None:
    at.somebody("Juergen Mueller", phones=(PHONE,))
    at.somebody("Jürgen Müller", phones=(SAME_PHONE,))
    at.show()
    look(at)
    assert at.merging().pair.names() == ("Jürgen Müller", "Juergen Mueller")
    assert "Jürgen Müller" in at.merging().outcome()


def test_a_double_click_merges_the_pair_that_was_seen_and_not_the_next_one(at: PeopleAt) -> None:
    two(at)
    at.somebody("Ann Byrne", phones=("+353 21 555 0777",))
    at.somebody("Ann Byrne", phones=("+353 21 555 0777",))
    at.show()
    look(at)
    merge = at.merging().merge
    merge.click()
    merge.click()
    assert len(at.house.services.people.all()) == 3
    at.bot.wait(QApplication.doubleClickInterval() + 50)
    merge.click()
    assert len(at.house.services.people.all()) == 2


def test_a_merger_is_one_step_that_undo_takes_back(at: PeopleAt) -> None:
    two(at)
    at.show()
    look(at)
    at.click("Merge")
    assert at.table() == ["Rafael Quintana"]
    person = at.house.services.people.all()[0]
    assert person.emails == ("rafael@home.example",)
    assert person.notes == "Met at the fair"
    at.bot.waitUntil(lambda: not at.page.alike_line.isVisible(), timeout=5000)
    at.undo()
    assert len(at.table()) == 2


def test_those_who_are_not_the_same_are_never_proposed_again_until_undone(at: PeopleAt) -> None:
    two(at)
    at.show()
    look(at)
    at.click("Not the same")
    at.bot.waitUntil(lambda: not at.page.alike_line.isVisible(), timeout=5000)
    assert len(at.table()) == 2
    at.undo()
    at.bot.waitUntil(at.page.alike_line.isVisible, timeout=5000)


def test_two_who_were_selected_are_compared_by_key(at: PeopleAt) -> None:
    one, other = at.somebody("Bob Smith", title="Lead"), at.somebody("Robert Smyth", title="Head")
    at.show()
    at.choose(one, other)
    assert "2 people are selected. Two can be merged." in at.pane()
    at.press(Key.Key_M)
    dialog = at.merging()
    assert {side.accessibleName() for side in dialog.sides("name")} == {"Name: Bob Smith", "Name: Robert Smyth"}
    robert = next(side for side in dialog.sides("name") if side.accessibleName() == "Name: Robert Smyth")
    robert.click()
    at.click("Merge")
    assert at.table() == ["Robert Smyth"]


def test_one_alone_is_merged_with_somebody_who_is_found_by_typing(at: PeopleAt) -> None:
    at.somebody("Bob Smith")
    at.somebody("Robert Smyth", "Brae")
    at.show()
    at.press(Key.Key_M)
    chooser = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Choose) and one.isVisible())
    chooser.field.edit.setText("nobody")
    chooser.field.edit.textEdited.emit("nobody")
    chooser.go_on.click()
    assert chooser.field.message() == "Choose one from the list."
    chooser.field.edit.setText("brae")
    chooser.field.edit.textEdited.emit("brae")
    chooser.go_on.click()
    at.settle()
    assert {side.accessibleName() for side in at.merging().sides("name")} == {"Name: Bob Smith", "Name: Robert Smyth"}


def test_companies_that_may_be_the_same_are_merged_under_the_name_that_was_chosen(at: PeopleAt) -> None:
    at.house.application("Northmere Insurance")
    at.house.application("Northmere Insurence")
    at.show()
    look(at)
    assert "Are these the same company?" in at.says(at.merging())
    dialog = at.merging()
    next(side for side in dialog.sides("name") if side.accessibleName() == "Name: Northmere Insurance").click()
    assert "All applications and people of Northmere Insurence come along." in dialog.outcome()
    at.click("Merge")
    assert [one.name for one in at.house.services.companies.all()] == ["Northmere Insurance"]
    at.undo()
    assert len(at.house.services.companies.all()) == 2


def test_after_the_people_the_companies_are_asked_about_as_companies(at: PeopleAt) -> None:
    at.somebody("Jürgen Müller", "Stadtwerke Koeln", phones=(PHONE,))
    at.somebody("Juergen Mueller", "Stadtwerke Köln GmbH", phones=(SAME_PHONE,))
    at.show()
    look(at)
    assert "Are these the same person?" in at.says(at.merging())
    at.click("Later")
    assert "Are these the same company?" in at.says(at.merging())
    assert "same person" not in at.says(at.merging())
    assert "same company" in at.merging().windowTitle()
    assert "No application yet" in at.says(at.merging())
    assert at.merging().pair.names() == ("Stadtwerke Köln GmbH", "Stadtwerke Koeln")
