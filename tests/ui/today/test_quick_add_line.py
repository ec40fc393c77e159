"""The line on Today: chips while typing, Enter files, Esc clears. It is Tuesday 16 June, 10:00 in Berlin."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from models.domain.values import Application, Company, Contact, Interview, InterviewKind, Offer, Reply, Stage
from tests.ui.today.conftest import TodayAt

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key


def typed(today: TodayAt, text: str) -> list[str]:
    """The chips that this text is answered with."""
    today.ctx.router.quick_add_wanted.emit("")
    today.page.quick_add.edit.setText(text)
    return [piece for piece, _, _ in today.page.quick_add.chips.pieces]


def enter(today: TodayAt) -> None:
    today.qtbot.keyClick(today.page.quick_add.edit, Key.Key_Return)


def test_the_parse_appears_as_chips_while_typing(today: TodayAt) -> None:
    today.house.application("Halden & Rowe", "Analyst", Stage.SCREENING)
    today.show()
    assert typed(today, "Interview Halden & Rowe Thu 15:00 with J. Okafor") == [
        "Interview", "Halden & Rowe", "Analyst", "J. Okafor", "Thu 18 June, 15:00",
    ]  # fmt: skip
    assert today.house.store.all(Interview) == []


def test_enter_books_the_interview_and_one_undo_takes_all_of_it_back(today: TodayAt) -> None:
    today.house.application("Halden & Rowe", "Analyst", Stage.SCREENING)
    today.show()
    typed(today, "Interview Halden & Rowe Thu 15:00-16:30 with J. Okafor and Ben Li")
    enter(today)
    (booked,) = today.house.store.all(Interview)
    assert f"{booked.starts_at:%d %H:%M} {booked.ends_at:%H:%M}" == "18 13:00 14:30"
    assert [one.name for one in today.house.services.people.all()] == ["Ben Li", "J. Okafor"]
    assert len(booked.people) == 2
    assert today.ctx.undo.undoText().startswith("Interview at Halden & Rowe on Thu 18 June")
    assert today.page.quick_add.edit.text() == ""
    assert not today.page.quick_add.edit.isUndoAvailable()  # Ctrl+Z is the program's
    today.undo()
    assert today.house.store.all(Interview) == []
    assert today.house.store.all(Contact) == []
    today.ctx.undo.redo()
    assert len(today.house.store.all(Interview)) == 1


def test_a_new_company_is_begun_with_its_interview(today: TodayAt) -> None:
    today.show()
    assert typed(today, "Call Tamsin Pay 24 June 11:00")[:3] == ["Call", "Tamsin Pay, new", "role not named yet"]
    enter(today)
    (application,) = today.house.store.all(Application)
    (booked,) = today.house.store.all(Interview)
    assert (application.stage, application.role) == (Stage.INTERVIEWING, "Role not named yet")
    assert (booked.application, booked.kind) == (application.id, InterviewKind.PHONE)
    today.undo()
    assert today.house.store.all(Company) == []


def test_applied_and_wish(today: TodayAt) -> None:
    today.show()
    typed(today, "Applied Quillmark Senior analyst yesterday")
    enter(today)
    typed(today, "Wish Oakhollow College Research analyst")
    enter(today)
    found = {one.role: (one.stage, one.applied_at) for one in today.house.store.all(Application)}
    assert found["Senior analyst"][0] is Stage.APPLIED
    assert str(found["Senior analyst"][1])[:10] == "2026-06-15"
    assert found["Research analyst"] == (Stage.WISHLIST, None)


def test_applied_takes_up_what_stood_on_the_wishlist(today: TodayAt) -> None:
    wished = today.house.application("Oakhollow College", "Research analyst", Stage.WISHLIST)
    today.show()
    assert typed(today, "Applied Oakhollow College") == ["Applied", "Oakhollow College", "Research analyst"]
    enter(today)
    (application,) = today.house.store.all(Application)
    assert (application.id, application.stage) == (wished, Stage.APPLIED)


def test_a_reply_is_noted_with_the_newest_open_application(today: TodayAt) -> None:
    application = today.house.application("Pellow Health", "Analyst")
    today.show()
    typed(today, "Reply from Pellow Health")
    enter(today)
    assert [one.application for one in today.house.store.all(Reply)] == [application]


def test_what_is_missing_is_said_and_nothing_is_filed(today: TodayAt) -> None:
    today.show()
    typed(today, "Interview Quillmark")
    enter(today)
    assert today.page.quick_add.chips.hint == "Add a day and a time, such as Thu 15:00."
    assert today.page.quick_add.edit.text() == "Interview Quillmark"
    assert today.house.store.all(Application) == []


def test_a_past_date_and_a_double_are_pointed_out(today: TodayAt) -> None:
    today.house.application("Quillmark", "Analyst")
    today.show()
    assert "that is past" in typed(today, "Interview Quillmark 10 June 15:00")
    assert "this role is on the board already" in typed(today, "Wish Quillmark Analyst")


def test_escape_clears_first_and_then_leaves(today: TodayAt) -> None:
    today.show()
    typed(today, "Wish Quillmark")
    today.qtbot.keyClick(today.page.quick_add.edit, Key.Key_Escape)
    assert today.page.quick_add.edit.text() == ""
    assert not today.page.quick_add.chips.isVisible()
    with today.qtbot.waitSignal(today.page.quick_add.left):
        today.qtbot.keyClick(today.page.quick_add.edit, Key.Key_Escape)


def test_first_run_begins_a_line(today: TodayAt) -> None:
    today.show()
    today.ctx.router.quick_add_wanted.emit("Interview ")
    assert today.page.quick_add.edit.text() == "Interview "


def test_an_offer_is_begun_with_the_day_of_its_answer(today: TodayAt) -> None:
    today.show()
    assert typed(today, "Offer from Tidewell Energy, answer by Fri 19 June") == [
        "Offer", "Tidewell Energy, new", "role not named yet", "answer by Fri 19 June, 17:00",
    ]  # fmt: skip
    enter(today)
    (application,) = today.house.store.all(Application)
    (offer,) = today.house.store.all(Offer)
    assert (application.stage, offer.application) == (Stage.OFFER, application.id)
    assert offer.deadline == datetime(2026, 6, 19, 15, tzinfo=UTC)
    today.undo()
    assert today.house.store.all(Application) == []
    assert today.house.store.all(Offer) == []


def test_a_wait_is_counted_from_the_day_that_was_said(today: TodayAt) -> None:
    today.show()
    typed(today, "Waiting for Pellow Health since 20 May")
    enter(today)
    (application,) = today.house.store.all(Application)
    assert application.stage is Stage.WAITING
    (calm,) = today.house.services.reminders.agenda(today.house.now).calm
    assert calm.days_waiting == 27
    assert calm.speaks_up_at is not None


def test_a_no_moves_the_open_application_to_rejected_on_its_day(today: TodayAt) -> None:
    application = today.house.application("Halden & Rowe", "Analyst", Stage.WAITING)
    today.show()
    assert typed(today, "Rejected by Halden & Rowe")[:3] == ["Rejected", "Halden & Rowe", "Analyst"]
    enter(today)
    after = today.house.store.get(Application, application)
    assert after is not None
    assert after.stage is Stage.REJECTED
    today.undo()
    before = today.house.store.get(Application, application)
    assert before is not None
    assert before.stage is Stage.WAITING
