"""The board over a real record: what is moved stays moved, and only what changed is read."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.domain.change import Change
from models.domain.reminder import Rule
from models.domain.values import Application, ApplicationId, NextSteps, Offer, Reason, Stage
from models.domain.views import Card
from tests.ui.board.board_at import CONTROL, BoardAt, Key
from ui.board.model import Order
from ui.widgets.buttons import Button
from ui.widgets.focus import FocusRing

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The screenless platform says so whenever a window with a smallest size, or a menu, is shown."""

TALKS, WAITS = Stage.INTERVIEWING, Stage.WAITING


def three(board: BoardAt) -> list[ApplicationId]:
    """Ash, Birch and Cedar, one below the other."""
    return [board.house.application(name, stage=TALKS) for name in ("Cedar", "Birch", "Ash")][::-1]


def test_a_dropped_card_stands_where_it_was_dropped_and_still_does_when_read_again(board: BoardAt) -> None:
    ash, birch, cedar = three(board)
    board.show()
    board.drop(WAITS, 0, ash)
    board.drop(WAITS, 1, birch)
    board.drop(WAITS, 1, cedar)
    assert board.shown(WAITS) == ["Ash", "Cedar", "Birch"]
    assert board.shown(TALKS) == []
    assert [card.company for card in board.house.another().board.cards(board.house.now)] == ["Ash", "Cedar", "Birch"]


def test_a_card_dropped_in_its_own_column_only_changes_its_place(board: BoardAt) -> None:
    ash, *_ = three(board)
    board.show()
    board.drop(TALKS, 2, ash)
    assert board.shown(TALKS) == ["Birch", "Ash", "Cedar"]
    assert board.question() is None
    board.drop(TALKS, 2, ash)
    assert board.ctx.undo.count() == 1


def test_undo_brings_a_dropped_card_back_to_its_place(board: BoardAt) -> None:
    _, birch, _ = three(board)
    board.show()
    board.drop(WAITS, 0, birch)
    board.ctx.undo.undo()
    assert board.shown(TALKS) == ["Ash", "Birch", "Cedar"]
    assert board.shown(WAITS) == []
    board.ctx.undo.redo()
    assert board.shown(WAITS) == ["Birch"]


def test_several_cards_move_as_one_step(board: BoardAt) -> None:
    ash, birch, _ = three(board)
    board.show()
    board.drop(WAITS, 0, birch, ash)
    assert board.shown(WAITS) == ["Birch", "Ash"]
    assert board.question() is None
    board.ctx.undo.undo()
    assert board.shown(TALKS) == ["Ash", "Birch", "Cedar"]


def test_the_column_and_the_header_count_what_is_there(board: BoardAt) -> None:
    ash, *_ = three(board)
    board.show()
    assert board.page.header.figures.text() == "3 live, 0 closed"
    board.page.columns.strips.dropped.emit([ash], Stage.WITHDRAWN)
    assert board.page.header.figures.text() == "2 live, 1 closed"
    assert board.page.columns.open[TALKS].header.accessibleName() == "Interviewing, 2"
    assert board.page.columns.strips.strips[Stage.WITHDRAWN].accessibleDescription() == "1 closed"


# the question


def test_the_question_ignored_keeps_the_move(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=TALKS)
    board.house.interview(ash)
    board.show()
    board.drop(WAITS, 0, ash)
    asked = board.question()
    assert asked is not None
    assert asked.accessibleName() == "When did they say you would hear?"
    QTest.keyClick(asked, Key.Key_Escape)
    assert board.question() is None
    assert board.shown(WAITS) == ["Ash"]
    assert board.ctx.undo.count() == 1


def test_an_answer_is_a_step_of_its_own(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=TALKS)
    interview = board.house.interview(ash)
    board.show()
    board.drop(WAITS, 0, ash)
    asked = board.question()
    assert asked is not None
    assert asked.first is not None
    QTest.mouseClick(asked.first, Qt.MouseButton.LeftButton)
    steps = board.house.store.get(NextSteps, interview)
    assert steps is not None
    assert steps.promised_by == date(2026, 6, 17)
    wait = board.cards(WAITS).cards.card(0).wait
    assert wait is not None
    assert wait.promised_on == date(2026, 6, 17)
    board.ctx.undo.undo()
    assert board.shown(WAITS) == ["Ash"]


def test_what_is_known_or_cannot_be_kept_is_not_asked(board: BoardAt) -> None:
    without = board.house.application("Ash", stage=TALKS)
    booked = board.house.application("Birch", stage=Stage.APPLIED)
    board.house.interview(booked, hours=30)
    board.show()
    board.drop(WAITS, 0, without)
    assert board.question() is None
    board.drop(TALKS, 0, booked)
    assert board.question() is None


def test_a_rejection_asks_for_the_reason_at_its_strip(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=WAITS)
    board.show()
    board.page.columns.strips.dropped.emit([ash], Stage.REJECTED)
    board.settle()
    asked = board.question()
    assert asked is not None
    assert asked.first is not None
    QTest.mouseClick(asked.first, Qt.MouseButton.LeftButton)
    kept = board.house.store.get(Application, ash)
    assert kept is not None
    assert kept.reason is Reason.TECHNICAL


def test_an_offer_asks_for_a_day_and_a_time(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=WAITS)
    board.show()
    board.drop(Stage.OFFER, 0, ash)
    asked = board.question()
    assert asked is not None
    QTest.keyClick(asked, Key.Key_Return)
    (offer,) = board.house.store.find(Offer, application=ash)
    assert offer.deadline is not None
    assert offer.deadline.isoformat() == "2026-06-23T15:00:00+00:00"
    assert board.cards(Stage.OFFER).cards.card(0).offer_deadline == offer.deadline


# keys


def test_a_card_crosses_the_board_by_keys_alone_and_keeps_the_focus(board: BoardAt) -> None:
    three(board)
    board.show()
    cards = board.on(TALKS, 1)
    board.press(cards, Key.Key_Right, CONTROL)
    assert board.shown(TALKS) == ["Ash", "Cedar"]
    assert board.shown(WAITS) == ["Birch"]
    card = board.cards(WAITS).current_card()
    assert card is not None
    assert card.company == "Birch"
    board.press(board.cards(WAITS), Key.Key_Left, CONTROL)
    assert board.shown(TALKS) == ["Birch", "Ash", "Cedar"]


def test_a_card_changes_its_place_by_keys(board: BoardAt) -> None:
    three(board)
    board.show()
    cards = board.on(TALKS, 2)
    board.press(cards, Key.Key_Up, CONTROL)
    assert board.shown(TALKS) == ["Ash", "Cedar", "Birch"]
    board.press(cards, Key.Key_Up, CONTROL)
    board.press(cards, Key.Key_Up, CONTROL)
    assert board.shown(TALKS) == ["Cedar", "Ash", "Birch"]
    board.press(cards, Key.Key_Down, CONTROL)
    assert board.shown(TALKS) == ["Ash", "Cedar", "Birch"]
    assert board.ctx.undo.count() == 3


def test_beyond_the_last_column_there_is_nothing(board: BoardAt) -> None:
    board.house.application("Ash", stage=Stage.OFFER)
    board.show()
    board.press(board.on(Stage.OFFER), Key.Key_Right, CONTROL)
    assert board.shown(Stage.OFFER) == ["Ash"]
    assert board.ctx.undo.count() == 0


def test_arrows_go_between_cards_and_columns_even_empty_ones(board: BoardAt) -> None:
    three(board)
    board.show()
    cards = board.on(TALKS, 0)
    board.press(cards, Key.Key_Down)
    assert cards.currentIndex().row() == 1
    board.press(cards, Key.Key_End)
    assert cards.currentIndex().row() == 2
    board.press(cards, Key.Key_Right)
    assert board.cards(WAITS).hasFocus()
    board.press(board.cards(WAITS), Key.Key_Left)
    assert cards.hasFocus()


def test_space_gathers_cards_and_they_move_together(board: BoardAt) -> None:
    three(board)
    board.show()
    cards = board.on(TALKS, 0)
    board.press(cards, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    board.press(cards, Key.Key_Down)
    board.press(cards, Key.Key_Space)
    board.press(cards, Key.Key_Up)
    board.press(cards, Key.Key_Space)
    assert len(cards.chosen()) == 2
    board.press(cards, Key.Key_Up)
    board.press(cards, Key.Key_Right, CONTROL)
    assert board.shown(WAITS) == ["Ash", "Cedar"]
    assert board.ctx.undo.count() == 1


def test_reading_everything_again_selects_nothing_by_itself(board: BoardAt) -> None:
    """Otherwise Del after a reminder fell due would bin a card of every column."""
    three(board)
    elm = board.house.application("Elm", stage=WAITS)
    board.show()
    board.cards(TALKS).go_to(1)
    board.page.columns.clear_others(board.cards(WAITS))
    board.cards(WAITS).go_to(0)
    board.page.refresh()
    assert board.page.columns.chosen() == [elm]
    assert board.cards(TALKS).currentIndex().row() == 1


def test_esc_leads_from_the_filter_chips_back_to_the_card_that_was_selected(board: BoardAt) -> None:
    three(board)
    board.house.application("Elm", stage=Stage.APPLIED)
    board.show()
    cards = board.cards(TALKS)
    cards.go_to(1)
    QTest.keyClick(cards, Key.Key_F)
    chip = board.page.bar.first()
    assert board.page.focusWidget() is chip
    QTest.keyClick(chip, Key.Key_Escape)
    assert board.page.focusWidget() is cards
    assert cards.currentIndex().row() == 1


def test_x_closes_with_one_of_the_four_outcomes(board: BoardAt) -> None:
    three(board)
    board.show()
    board.press(board.on(TALKS, 0), Key.Key_X)
    entries = [entry.text() for entry in board.menu().actions()]
    assert entries == ["Accepted", "Rejected", "Withdrawn", "No reply"]
    board.menu().actions()[2].trigger()
    assert board.shown(TALKS) == ["Birch", "Cedar"]
    assert board.house.column(Stage.WITHDRAWN) == ["Ash"]


@pytest.mark.parametrize(("key", "modifiers"), [(Key.Key_Menu, None), (Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)])
def test_the_menu_moves_a_card_without_dragging(
    board: BoardAt, key: Qt.Key, modifiers: Qt.KeyboardModifier | None
) -> None:
    three(board)
    board.show()
    board.press(board.on(TALKS, 1), key, modifiers or Qt.KeyboardModifier.NoModifier)
    moves = next(entry.menu() for entry in board.menu().actions() if entry.text() == "Move to")
    stages = {entry.text(): entry for entry in moves.actions()}  # type: ignore[attr-defined]
    assert not stages["Interviewing"].isEnabled()
    stages["Offer"].trigger()
    assert board.shown(Stage.OFFER) == ["Birch"]
    board.menu().close()


def test_del_puts_a_card_into_the_bin_from_where_undo_takes_it(board: BoardAt) -> None:
    three(board)
    board.show()
    board.press(board.on(TALKS, 1), Key.Key_Delete)
    assert board.shown(TALKS) == ["Ash", "Cedar"]
    assert len(board.house.services.bin.list()) == 1
    board.ctx.undo.undo()
    assert board.shown(TALKS) == ["Ash", "Birch", "Cedar"]


def test_several_cards_go_into_the_bin_as_one_step(board: BoardAt) -> None:
    three(board)
    board.show()
    cards = board.on(TALKS, 0)
    board.press(cards, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    board.press(cards, Key.Key_Delete)
    assert board.shown(TALKS) == ["Cedar"]
    assert board.ctx.undo.undoText() == "Moved 2 to the bin"
    board.ctx.undo.undo()
    assert board.shown(TALKS) == ["Ash", "Birch", "Cedar"]


def test_an_empty_board_offers_to_read_an_invitation(board: BoardAt, qtbot: QtBot) -> None:
    board.show()
    button = next(one for one in board.page.nothing.findChildren(Button) if one.text() == "Import invitation")
    with qtbot.waitSignal(board.ctx.router.import_wanted):
        button.click()


def test_enter_e_and_n_ask_the_router(board: BoardAt, qtbot: QtBot) -> None:
    ash, *_ = three(board)
    board.show()
    cards = board.on(TALKS, 0)
    with qtbot.waitSignal(board.ctx.router.application_wanted) as wanted:
        board.press(cards, Key.Key_Return)
    assert wanted.args == [ash, ""]
    with qtbot.waitSignal(board.ctx.router.edit_wanted) as edited:
        board.press(cards, Key.Key_E)
    assert edited.args == [ash]
    with qtbot.waitSignal(board.ctx.router.new_application_wanted) as new:
        board.press(cards, Key.Key_N)
    assert new.args == ["interviewing"]


# filters and order


def test_filters_combine_and_can_be_cleared(board: BoardAt) -> None:
    board.house.application("Ash", stage=TALKS, fit=5, tags=("data",))
    board.house.application("Birch", stage=TALKS, fit=5)
    board.house.application("Cedar", stage=WAITS, fit=2, tags=("data",))
    board.show()
    board.page.bar.chips["good_fit"].click()
    assert (board.shown(TALKS), board.shown(WAITS)) == (["Birch", "Ash"], [])
    board.page.header.search.setText("as")
    QTest.keyClick(board.page.header.search, Key.Key_Return)
    assert (board.shown(TALKS), board.shown(WAITS)) == (["Ash"], [])
    board.page.clear_filter()
    assert (board.shown(TALKS), board.shown(WAITS)) == (["Birch", "Ash"], ["Cedar"])
    assert board.page.bar.all_live.isChecked()


def test_a_filter_without_match_says_so_and_offers_the_way_back(board: BoardAt) -> None:
    three(board)
    board.show()
    board.page.header.search.setText("nobody")
    QTest.keyClick(board.page.header.search, Key.Key_Return)
    assert board.page.body.currentWidget() is board.page.no_match
    board.page.clear_filter()
    assert board.page.body.currentWidget() is board.page.columns
    assert board.shown(TALKS) == ["Ash", "Birch", "Cedar"]


def test_a_chip_without_meaning_does_not_stand_there(board: BoardAt) -> None:
    board.house.application("Ash", stage=TALKS, fit=5)
    board.show()
    standing = {name for name, chip in board.page.bar.chips.items() if not chip.isHidden()}
    assert standing == {"good_fit"}
    assert board.page.bar.more.isHidden()


def test_in_another_order_a_card_lands_where_that_order_puts_it(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=TALKS)
    birch = board.house.application("Birch", stage=WAITS)
    cedar = board.house.application("Cedar", stage=WAITS)
    board.house.interview(cedar, hours=50)
    board.show()
    board.page.set_order(Order.NEXT_STEP)
    assert board.shown(WAITS) == ["Cedar", "Birch"]
    board.page.dragging.begin(board.cards(TALKS), 0)
    slot = board.cards(WAITS).slot_at(board.cards(WAITS), 0)
    board.page.dragging.end()
    assert slot is not None
    assert slot.row == 1
    board.drop(WAITS, 1, ash)
    assert board.shown(WAITS) == ["Cedar", "Ash", "Birch"]
    assert board.page.bar.sort.text() == "Sorted by next step"
    assert birch


def test_a_card_put_to_a_place_within_a_sorted_column_makes_the_board_sorted_by_hand(board: BoardAt) -> None:
    three(board)
    board.show()
    board.page.set_order(Order.NEWEST)
    board.press(board.on(TALKS, 2), Key.Key_Up, CONTROL)
    assert board.page.bar.sort.text() == "Sorted by hand"
    assert all(column.list.cards.column.order is Order.BY_HAND for column in board.page.columns.open.values())


# what happens elsewhere


def test_only_the_rows_that_a_change_names_are_read(board: BoardAt, monkeypatch: pytest.MonkeyPatch) -> None:
    ash, *_ = three(board)
    board.show()
    read: list[str] = []
    one = board.house.services.board.card

    def noted(application: ApplicationId, now: datetime) -> Card | None:
        read.append(application)
        return one(application, now)

    monkeypatch.setattr(board.house.services.board, "card", noted)
    monkeypatch.setattr(board.house.services.board, "cards", lambda now: pytest.fail("everything was read"))
    change = board.house.services.board.move(ash, WAITS, 0, board.house.now)
    board.ctx.bus.changed.emit(change, object())
    assert read == [ash]
    assert board.shown(WAITS) == ["Ash"]


def test_its_own_echo_is_not_shown_twice(board: BoardAt, monkeypatch: pytest.MonkeyPatch) -> None:
    ash, *_ = three(board)
    board.show()
    shown: list[Change] = []
    monkeypatch.setattr(board.page.columns, "put", shown.append)
    board.ctx.bus.changed.emit(board.house.services.board.move(ash, WAITS, 0, board.house.now), board.page)
    assert shown == []


def test_a_new_application_appears_and_a_deleted_one_goes(board: BoardAt) -> None:
    board.show()
    assert board.page.body.currentWidget() is board.page.nothing
    create = board.house.services.applications.create
    change = board.ctx.intents.do(None, lambda: create("Elm", "Analyst", TALKS, board.house.now))
    assert change is not None
    assert board.page.body.currentWidget() is board.page.columns
    assert board.shown(TALKS) == ["Elm"]
    board.ctx.undo.undo()
    assert board.page.body.currentWidget() is board.page.nothing


def test_a_new_offer_is_gone_to_and_asked_by_when_they_want_an_answer(board: BoardAt, qtbot: QtBot) -> None:
    """Without that day nothing would be due for it, and Today would call it somebody else's turn."""
    three(board)
    board.show()
    create = board.house.services.applications.create
    board.ctx.intents.do(None, lambda: create("Elm", "Analyst", Stage.OFFER, board.house.now))
    qtbot.waitUntil(lambda: board.question() is not None)
    asked = board.question()
    assert asked is not None
    assert asked.accessibleName() == "By when do they want an answer?"
    card = board.cards(Stage.OFFER).current_card()
    assert card is not None
    assert card.company == "Elm"
    assert board.page.columns.chosen() == [card.application]


def test_who_moved_a_card_by_keys_sees_what_enter_would_answer(board: BoardAt, qtbot: QtBot) -> None:
    ash = board.house.application("Ash", stage=TALKS)
    board.house.interview(ash)
    board.show()
    with qtbot.waitActive(board.page.window()):
        board.page.window().activateWindow()
    board.press(board.on(TALKS, 0), Key.Key_Right, CONTROL)
    qtbot.waitUntil(lambda: board.question() is not None)
    asked = board.question()
    assert asked is not None
    assert asked.first is not None
    assert [ring.geometry().center() for ring in asked.findChildren(FocusRing) if ring.isVisible()] == [
        asked.first.geometry().center()
    ]


def test_a_question_goes_with_its_page(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=TALKS)
    board.house.interview(ash)
    board.show()
    board.drop(WAITS, 0, ash)
    assert board.question() is not None
    board.page.hide()
    assert board.question() is None
    assert board.shown(WAITS) == ["Ash"]


def test_time_alone_turns_a_step_due(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=TALKS)
    interview = board.house.interview(ash, hours=-0.5)
    board.house.met(interview)
    board.show()
    before = board.page.header.figures.text()
    board.house.later(hours=25)
    board.page._on_minute()
    card = board.cards(TALKS).cards.card(0)
    assert card.reminder is not None
    assert card.reminder.due <= board.house.now
    assert board.page.header.figures.text() == before


# what has ended


def test_a_strip_opens_and_its_cards_can_be_moved_back(board: BoardAt) -> None:
    ash, *_ = three(board)
    board.house.services.board.move(ash, Stage.NO_REPLY, 0, board.house.now)
    board.show()
    board.page.columns.strips.strips[Stage.NO_REPLY].click()
    assert board.shown(Stage.NO_REPLY) == ["Ash"]
    assert board.cards(Stage.NO_REPLY).accessibleName() == "No reply"
    board.drop(WAITS, 0, ash)
    assert board.shown(Stage.NO_REPLY) == []
    assert board.shown(WAITS) == ["Ash"]
    assert board.page.header.figures.text() == "3 live, 0 closed"
    board.press(board.cards(Stage.NO_REPLY), Key.Key_Escape)
    assert board.page.columns.unfolded is None


# hints and states


def test_the_egg_hint_rests_for_seven_days(board: BoardAt) -> None:
    board.house.application("Ash", stage=Stage.WISHLIST)
    birch = board.house.application("Birch", stage=WAITS, applied_at=board.house.now - timedelta(days=20))
    board.house.interview(birch, hours=-24 * 9)
    board.show()
    assert not board.page.egg.isHidden()
    assert board.page.egg.head.text() == "One basket holds all your eggs."
    board.page.egg.dismissed.emit()
    assert board.page.egg.isHidden()
    later = board.house.later(days=7, hours=1)
    assert Rule.KEEP_SEARCHING in {one.rule for one in board.house.services.reminders.agenda(later).due}


def test_blocks_stand_in_after_a_third_of_a_second_and_not_before(board: BoardAt) -> None:
    three(board)
    board.page._read = False
    board.page._on_still_reading()
    assert board.page.body.currentWidget() is board.page.blocks
    board.show()
    assert board.page.body.currentWidget() is board.page.columns
    board.page._on_still_reading()
    assert board.page.body.currentWidget() is board.page.columns


def test_readers_find_the_page_and_the_columns_by_their_names(board: BoardAt) -> None:
    board.show()
    assert board.page.accessibleName() == "Board"
    names = [column.list.accessibleName() for column in board.page.columns.all()]
    assert names == ["Wishlist", "Applied", "Screening", "Interviewing", "Waiting to hear", "Offer"]
