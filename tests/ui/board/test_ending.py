"""The board's way to an ending: after a no the question leads on, after a yes the others are named."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from models.domain.values import Application, ApplicationId, Question, Reason, Stage
from tests.ui.board.board_at import BoardAt
from ui.outcomes.sheet import EndingSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WAITS = Stage.WAITING


def sheet(board: BoardAt) -> EndingSheet | None:
    open_ = [one for one in board.page.window().findChildren(EndingSheet) if one.isVisible()]
    assert len(open_) <= 1
    return open_[0] if open_ else None


def there(board: BoardAt) -> EndingSheet:
    found = sheet(board)
    assert found is not None
    return found


def drop(board: BoardAt, stage: Stage, *ids: str) -> None:
    board.page.columns.strips.dropped.emit(list(ids), stage)
    board.settle()


def more(board: BoardAt) -> EndingSheet:
    asked = board.question()
    assert asked is not None
    next(one for one in asked.findChildren(QAbstractButton) if "lesson" in one.text()).click()
    board.settle()
    return there(board)


def kept(board: BoardAt, application: ApplicationId) -> Application:
    found = board.house.store.get(Application, application)
    assert found is not None
    return found


def test_a_no_leads_from_its_reason_to_the_whole_of_it_and_closing_keeps_it_as_one_step(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=WAITS)
    board.house.met(board.house.interview(ash))
    board.show()
    drop(board, Stage.REJECTED, ash)
    opened = more(board)
    assert opened.accessibleName() == "A no from Ash"
    QTest.mouseClick(opened.reasons[Reason.FIT], Qt.MouseButton.LeftButton)
    assert opened.feedback is not None
    assert opened.lesson is not None
    QTest.keyClicks(opened.feedback, "Another was closer.")
    QTest.keyClicks(opened.lesson, "How do you work alone?")
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert (kept(board, ash).reason, kept(board, ash).feedback) == (Reason.FIT, "Another was closer.")
    assert [one.text for one in board.house.store.all(Question)] == ["How do you work alone?"]
    board.ctx.undo.undo()
    assert (kept(board, ash).reason, kept(board, ash).feedback) == (None, None)
    assert kept(board, ash).stage is Stage.REJECTED
    assert list(board.house.store.all(Question)) == []


def test_one_reason_at_a_time_and_a_second_click_takes_it_back(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=WAITS)
    board.show()
    drop(board, Stage.REJECTED, ash)
    opened = more(board)
    opened.reasons[Reason.FIT].click()
    opened.reasons[Reason.TECHNICAL].click()
    assert opened.said().reason is Reason.TECHNICAL
    opened.reasons[Reason.TECHNICAL].click()
    assert opened.said().reason is None


def test_closing_it_untouched_is_no_step(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=WAITS)
    board.show()
    drop(board, Stage.REJECTED, ash)
    opened, steps = more(board), board.ctx.undo.count()
    opened.dismiss()
    assert board.ctx.undo.count() == steps
    assert sheet(board) is None


def test_the_reply_is_written_from_it_and_what_was_typed_is_kept_first(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=WAITS)
    board.house.met(board.house.interview(ash))
    board.show()
    wanted: list[tuple[str, ...]] = []
    board.ctx.router.write_wanted.connect(lambda *told: wanted.append(told))
    drop(board, Stage.REJECTED, ash)
    opened = more(board)
    opened.reasons[Reason.FIT].click()
    write = next(one for one in opened.findChildren(QAbstractButton) if one.accessibleName().startswith("Write: "))
    write.click()
    board.settle()
    ((kind, application, interview, to),) = wanted
    assert (kind, application, interview) == ("rejection_reply", ash, "")
    assert to
    assert kept(board, ash).reason is Reason.FIT


def test_a_yes_names_the_others_and_one_who_was_told_another_way_is_done(board: BoardAt) -> None:
    other = board.house.application("Birch", stage=WAITS)
    ash = board.house.application("Ash", stage=WAITS)
    board.house.later(hours=1)
    board.show()
    drop(board, Stage.ACCEPTED, ash)
    opened = there(board)
    done = next(one for one in opened.findChildren(QAbstractButton) if one.accessibleName().startswith("Said another"))
    assert "Birch" in done.accessibleName()
    done.click()
    board.settle()
    assert f"withdraw_others {other}" not in board.house.due()
    assert opened.isVisible()
    opened.dismiss()
    board.ctx.undo.undo()
    assert f"withdraw_others {other}" in board.house.due()


def test_a_yes_with_nobody_left_to_tell_asks_nothing(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=WAITS)
    board.show()
    drop(board, Stage.ACCEPTED, ash)
    assert sheet(board) is None
    assert board.question() is None


def test_withdrawing_offers_the_letter_and_no_reply_asks_nothing(board: BoardAt) -> None:
    ash, birch = (board.house.application(name, stage=WAITS) for name in ("Ash", "Birch"))
    board.show()
    drop(board, Stage.NO_REPLY, birch)
    assert sheet(board) is None
    drop(board, Stage.WITHDRAWN, ash)
    said = [one.text() for one in there(board).findChildren(QLabel)]
    assert "Tell Ash that you withdraw" in said


def test_several_at_once_are_not_asked_about(board: BoardAt) -> None:
    ids = [board.house.application(name, stage=WAITS) for name in ("Ash", "Birch")]
    board.show()
    drop(board, Stage.WITHDRAWN, *ids)
    assert sheet(board) is None


def test_back_again_from_the_sheet(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=WAITS)
    board.house.later(hours=1)
    board.show()
    drop(board, Stage.REJECTED, ash)
    opened = more(board)
    board.house.later(minutes=1)
    next(one for one in opened.findChildren(QAbstractButton) if one.text() == "Back to Waiting to hear").click()
    board.settle()
    assert kept(board, ash).stage is WAITS
    assert board.shown(WAITS) == ["Ash"]
