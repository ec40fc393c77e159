"""The list of letters: what is due stands first, and everything can be done from its row by key and by pointer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from models.domain.letter_views import LetterGroup, LetterRow
from models.domain.mail import MailTrouble
from models.domain.values import ContactId, LetterId, LetterKind, LetterState
from tests.models.services.letters_at import FAILED, SENT, UNSURE, LetterHouse
from tests.ui.letters.send_at import Paper, page_of, state
from ui.context import Context
from ui.letters import index_words as words
from ui.letters.index_model import LettersModel
from ui.letters.page import LettersPage
from ui.widgets.headed import Roles

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key


@pytest.fixture
def house(tmp_path: Path) -> Iterator[LetterHouse]:
    house = LetterHouse(tmp_path / "data").furnish()
    yield house
    house.store.close()


@pytest.fixture
def at(ctx: Context, qtbot: QtBot) -> Iterator[tuple[LettersPage, Paper]]:
    page, paper = page_of(ctx)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.index.take_focus()
    yield page, paper
    page.hide()


def titles(page: LettersPage) -> list[str]:
    model = page.index.model
    return [str(model.index(place).data()) for place in range(model.rowCount())]


def press(page: LettersPage, key: Key) -> None:
    QTest.keyClick(page.index.list, key)


def row(number: int, group: LetterGroup = LetterGroup.DRAFTS, person: str = "Jane Okafor") -> LetterRow:
    return LetterRow(
        group, LetterKind.THANK_YOU, LetterId(f"let-{number}"), ContactId("c"), person, "", None, None, "Quillmark",
        "Analyst", None, "", LetterState.DRAFT, None,
    )  # fmt: skip


def test_the_model_is_sound_while_letters_come_go_and_change(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = LettersModel(words.name, lambda one: f"{words.name(one)}, all of it")
    assert isinstance(model, LettersModel)
    qtmodeltester.check(model)
    model.show(["Drafts", row(1), row(2)])
    model.show(["Drafts", row(1, person="Rafael Quintana"), row(2)])
    model.show(["Drafts", row(2)])
    model.show([])
    qtmodeltester.check(model)


def test_a_head_can_neither_be_chosen_nor_opened_and_a_changed_row_stays_where_it_is(qtbot: QtBot) -> None:
    model = LettersModel(words.name, words.name)
    model.show(["Drafts", row(1), row(2)])
    assert not model.flags(model.index(0))
    assert model.index(0).data(Roles.KEY) is None
    painted: list[int] = []
    model.dataChanged.connect(lambda first, _last: painted.append(first.row()))
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(["Drafts", row(1), row(2, person="Rafael Quintana")])
    assert painted == [2]


def test_what_is_due_stands_first_with_its_time_and_advice_and_enter_begins_it_once(
    house: LetterHouse, at: tuple[LettersPage, Paper]
) -> None:
    page, paper = at
    place = titles(page).index("Thank-you to Jane Okafor")
    assert titles(page)[0] == "To write"
    assert place < len(titles(page))
    page.index.list.setCurrentIndex(page.index.model.index(place))
    said = str(page.index.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    assert "22 h left" in said
    assert "Thank-you within 24 hours" in said
    press(page, Key.Key_Return)
    press(page, Key.Key_Return)
    (letter,) = set(paper.shown)
    assert state(house, LetterId(letter)) is LetterState.DRAFT
    paper.closed.emit()
    assert page.index.row is not None
    assert titles(page).index("Drafts") < titles(page).index("Thank-you to Jane Okafor")
    assert page.index.list.hasFocus()


def test_a_draft_goes_to_the_bin_and_comes_back_and_what_has_left_stays(
    house: LetterHouse, at: tuple[LettersPage, Paper], ctx: Context
) -> None:
    page, _paper = at
    letter = house.begun(house.jane)
    page.refresh()
    page.index.choose(letter)
    with_it = page.index.head.text()
    press(page, Key.Key_Delete)
    assert house.services.letters.get(letter) is None
    assert page.index.head.text() != with_it  # the sentence above the list counts what is there
    ctx.undo.undo()
    assert house.services.letters.get(letter) is not None
    assert page.index.head.text() == with_it
    house.services.letters.queue(letter, None, house.now)
    house.services.outbox.claim(house.now)
    house.services.outbox.settled(letter, SENT, house.now)
    page.refresh()
    page.index.choose(letter)
    press(page, Key.Key_Delete)
    assert state(house, letter) is LetterState.SENT


def test_what_has_not_left_says_why_and_is_tried_again_with_a_key(
    house: LetterHouse, at: tuple[LettersPage, Paper]
) -> None:
    page, _paper = at
    letter = house.queued(house.jane)
    house.services.outbox.claim(house.now)
    house.services.outbox.settled(letter, FAILED, house.now)
    page.refresh()
    assert "One letter needs a word from you." in page.index.head.text()
    page.index.choose(letter)
    line = page.index._line(page.index.row) if page.index.row else None
    assert line is not None
    assert line.warns
    assert line.first
    press(page, Key.Key_T)
    assert state(house, letter) is LetterState.READY


@pytest.mark.parametrize(("key", "after"), [(Key.Key_Y, LetterState.SENT), (Key.Key_N, LetterState.DRAFT)])
def test_where_nobody_knows_the_person_says_whether_it_went(
    house: LetterHouse, at: tuple[LettersPage, Paper], key: Key, after: LetterState
) -> None:
    page, _paper = at
    letter = house.queued(house.jane)
    house.services.outbox.claim(house.now)
    house.services.outbox.settled(letter, UNSURE, house.now)
    page.refresh()
    page.index.choose(letter)
    press(page, Key.Key_T)
    assert state(house, letter) is LetterState.UNSURE
    press(page, key)
    assert state(house, letter) is after


def test_a_verb_at_the_end_of_the_row_is_a_click_away(house: LetterHouse, at: tuple[LettersPage, Paper]) -> None:
    page, _paper = at
    letter = house.queued(house.jane)
    page.refresh()
    page.index.choose(letter)
    view, current = page.index.list, page.index.row
    assert current is not None
    rect = QRectF(view.visualRect(view.currentIndex()))
    place = dict(page.index.delegate.places(rect, current))[words.Act.BACK].center().toPoint()
    assert page.index.delegate.act_at(rect, current, QPointF(place)) is words.Act.BACK
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert state(house, letter) is LetterState.DRAFT


def test_search_finds_by_person_and_company_and_the_list_is_whole_again(
    house: LetterHouse, at: tuple[LettersPage, Paper], qtbot: QtBot
) -> None:
    page, _paper = at
    house.begun(house.jane)
    page.refresh()
    press(page, Key.Key_Slash)
    assert page.index.search.hasFocus()
    page.index.search.setText("nobody")
    qtbot.waitUntil(lambda: page.index.body.currentWidget() is page.index.no_match)
    page.index.search.setText("okafor")
    qtbot.waitUntil(lambda: "Thank-you to Jane Okafor" in titles(page))


def test_ctrl_l_opens_the_letter_that_is_late_first(house: LetterHouse, at: tuple[LettersPage, Paper]) -> None:
    page, paper = at
    page.open_due_first()
    (letter,) = paper.shown
    kept = house.services.letters.get(LetterId(letter))
    assert kept is not None
    assert (kept.kind, kept.to) == (LetterKind.THANK_YOU, house.jane)


def test_the_first_sentence_says_what_there_is_to_do() -> None:
    due = row(1, LetterGroup.TO_WRITE)
    assert words.conclusion([], due_at()) == "No letter is due."
    assert words.conclusion([due], due_at()) == "One letter to write."
    assert words.conclusion([due, due, row(2)], due_at()) == "Two letters to write, one begun."
    assert words.conclusion([row(2)], due_at()) == "One letter is begun."


def due_at() -> datetime:
    return datetime(2026, 6, 16, 8, tzinfo=UTC)


def test_every_trouble_has_a_sentence_in_the_row() -> None:
    for trouble in MailTrouble:
        failed = replace(row(1, LetterGroup.OUTBOX), state=LetterState.FAILED, trouble=trouble)
        assert words._why(failed).endswith(".")


def test_without_letters_there_is_one_calm_sentence(qtbot: QtBot, ctx: Context, house: LetterHouse) -> None:
    page, _paper = page_of(ctx)
    qtbot.addWidget(page)
    page.index.fill([], house.now, ctx.services.reminders.etiquette())
    assert page.index.body.currentWidget() is page.index.nothing
    assert page.index.head.text() == "No letter is due."


def test_home_and_end_reach_the_first_and_the_last_letter(house: LetterHouse, at: tuple[LettersPage, Paper]) -> None:
    page, _paper = at
    house.begun(house.jane)
    page.refresh()
    press(page, Key.Key_End)
    assert page.index.list.currentIndex().row() == page.index.model.rowCount() - 1
    press(page, Key.Key_Home)
    assert page.index.list.currentIndex().row() == 1
