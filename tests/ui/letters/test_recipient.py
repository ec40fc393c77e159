"""Where nobody is named, one is chosen or added in place, with the address that is missing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.domain.values import ContactId, LetterId, LetterKind
from tests.models.services.letters_at import LetterHouse
from tests.ui.letters.send_at import page_of
from ui.context import Context
from ui.letters.recipient import RecipientDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[LetterHouse]:
    house = LetterHouse(tmp_path / "data").furnish()
    yield house
    house.store.close()


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """What the dialog belongs to; it goes with it."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def dialog(house: LetterHouse, ctx: Context, host: QWidget) -> RecipientDialog:
    shown = RecipientDialog(ctx, host, LetterKind.FOLLOW_UP, house.application_id, None)
    shown.show()
    return shown


def test_who_was_met_stands_there_to_be_chosen(dialog: RecipientDialog, house: LetterHouse, qtbot: QtBot) -> None:
    assert [card.text() for card in dialog.cards] == ["Jane Okafor"]
    assert dialog.email.text() == "jane@halden.example"
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.go_on.click()
    assert chosen.args == [house.jane]


def test_a_new_person_is_added_in_place_with_company_and_address(
    dialog: RecipientDialog, house: LetterHouse, qtbot: QtBot
) -> None:
    QTest.keyClicks(dialog.name.edit, "Ada Lindqvist")
    assert dialog.email.text() == ""
    QTest.keyClicks(dialog.email.edit, "ada@halden.example")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.go_on.click()
    person = house.services.people.get(ContactId(chosen.args[0]))
    assert person is not None
    assert (person.name, person.emails) == ("Ada Lindqvist", ("ada@halden.example",))
    assert person.company is not None


def test_an_address_typed_for_somebody_known_is_theirs_from_now_on(
    dialog: RecipientDialog, house: LetterHouse, qtbot: QtBot
) -> None:
    dialog.email.edit.setText("j.okafor@halden.example")
    with qtbot.waitSignal(dialog.chosen):
        dialog.go_on.click()
    person = house.services.people.get(house.jane)
    assert person is not None
    assert person.emails == ("j.okafor@halden.example", "jane@halden.example")


def test_what_is_no_address_is_said_beside_the_field_and_nothing_is_written(
    dialog: RecipientDialog, house: LetterHouse, ctx: Context
) -> None:
    dialog.email.edit.setText("jane at halden")
    dialog.go_on.click()
    assert dialog.email.message().startswith("This is no email address yet.")
    assert dialog.isVisible()
    assert ctx.undo.count() == 0


def test_a_letter_to_nobody_asks_and_is_begun_for_whoever_is_chosen(
    house: LetterHouse, ctx: Context, qtbot: QtBot
) -> None:
    page, paper = page_of(ctx)
    qtbot.addWidget(page)
    page.show()
    unknown = house.application("Larkfield", "Editor")
    ctx.router.write_wanted.emit("follow_up", unknown, "", "")
    (asked,) = page.window().findChildren(RecipientDialog)
    QTest.keyClicks(asked.name.edit, "Nadia Haddad")
    asked.go_on.click()
    (letter,) = paper.shown
    kept = house.services.letters.get(LetterId(letter))
    assert kept is not None
    person = house.services.people.get(kept.to)
    assert person is not None
    assert (kept.kind, kept.application, person.name) == (LetterKind.FOLLOW_UP, unknown, "Nadia Haddad")


@pytest.mark.parametrize("place", ["card", "name", "email"])
def test_enter_chooses_once_wherever_the_keys_are(dialog: RecipientDialog, qtbot: QtBot, place: str) -> None:
    chosen: list[str] = []
    dialog.chosen.connect(chosen.append)
    at = {"card": dialog.cards[0], "name": dialog.name.edit, "email": dialog.email.edit}[place]
    QTest.keyClick(at, Qt.Key.Key_Return)
    qtbot.wait(1)
    assert len(chosen) == 1
