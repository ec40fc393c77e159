"""How it ended, in the panel: the steps, the sheet, and the way back."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from models.domain.values import ApplicationId, LetterChannel, LetterKind, Reason, Stage
from models.services.people import Introduced
from tests.ui.application.panel_at import PanelAt
from ui.outcomes.sheet import EndingSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def sheet(at: PanelAt) -> EndingSheet:
    (found,) = [one for one in at.panel.window().findChildren(EndingSheet) if one.isVisible()]
    return found


def closed(at: PanelAt, stage: Stage = Stage.REJECTED) -> ApplicationId:
    application = at.house.application(stage=Stage.WAITING)
    at.house.met(at.house.interview(application))
    at.house.services.board.move(application, stage, 0, at.house.later(hours=1))
    return application


def test_an_open_application_shows_its_next_step_and_a_closed_one_how_it_ended(at: PanelAt) -> None:
    at.show(at.house.application(stage=Stage.APPLIED))
    assert at.panel.next_step.isVisible()
    assert not at.panel.ending.isVisible()
    at.show(closed(at))
    assert not at.panel.next_step.isVisible()
    assert "A no from" in at.says(at.panel.ending)
    assert "A gracious reply to" in at.says(at.panel.ending)


def test_reason_and_feedback_are_noted_from_the_box_and_stand_in_it(at: PanelAt) -> None:
    application = closed(at)
    at.show(application)
    at.click("Reason and lesson")
    opened = sheet(at)
    opened.reasons[Reason.TECHNICAL].click()
    assert opened.feedback is not None
    opened.feedback.setPlainText("More depth wanted.")
    opened.dismiss()
    at.settle()
    assert "Reason: Technical" in at.says(at.panel.ending)
    assert "They said: More depth wanted." in at.says(at.panel.ending)
    at.undo()
    assert "Technical" not in at.says(at.panel.ending)


def test_the_reply_is_written_from_the_box_and_then_gone_on_with(at: PanelAt) -> None:
    application = closed(at)
    at.show(application)
    wanted: list[tuple[str, ...]] = []
    opened: list[str] = []
    at.ctx.router.write_wanted.connect(lambda *told: wanted.append(told))
    at.ctx.router.letter_wanted.connect(opened.append)
    at.click("Write: A gracious reply to Jane Okafor")
    assert wanted[0][:2] == (LetterKind.REJECTION_REPLY.value, application)
    begun = at.house.services.letters.begin(LetterKind.REJECTION_REPLY, at.house.now, application=application)
    at.panel.refresh()
    at.click("Go on: A gracious reply to Jane Okafor")
    assert opened == [at.house.services.letters.begun(begun)]


def test_a_reply_that_was_said_is_done_in_the_box_and_no_longer_due(at: PanelAt) -> None:
    at.show(closed(at))
    at.click("Said another way: A gracious reply to Jane Okafor")
    assert not [one for one in at.names(at.panel.ending) if one.startswith("Write")]
    assert not any(one.startswith("rejection_reply") for one in at.house.due())


def test_silence_that_ends_after_all_goes_on_where_it_was(at: PanelAt) -> None:
    application = closed(at, Stage.NO_REPLY)
    at.show(application)
    assert "Nothing is owed" in at.says(at.panel.ending)
    at.house.later(days=3)
    at.click("Back to Waiting to hear")
    assert at.application().stage is Stage.WAITING
    assert not at.panel.ending.isVisible()
    at.undo()
    assert at.application().stage is Stage.NO_REPLY


def test_a_no_in_the_panel_leads_to_the_sheet(at: PanelAt) -> None:
    at.show(at.house.application(stage=Stage.WAITING))
    at.panel.deeds.move(Stage.REJECTED, at.panel.stepper)
    at.settle()
    more = [one for one in at.panel.window().findChildren(QAbstractButton) if one.text().startswith("Feedback, a")]
    more[-1].click()
    at.settle()
    assert sheet(at).ending.stage is Stage.REJECTED


def test_withdrawing_in_the_panel_offers_the_letter(at: PanelAt) -> None:
    at.show(at.house.application(stage=Stage.WAITING))
    at.panel.deeds.move(Stage.WITHDRAWN, at.panel.stepper)
    at.settle()
    assert sheet(at).ending.stage is Stage.WITHDRAWN


def test_a_reference_who_knew_is_thanked_from_the_box(at: PanelAt) -> None:
    application = at.house.application(stage=Stage.WAITING)
    at.house.met(at.house.interview(application))
    at.house.services.applications.name_reference(application, Introduced("Ingrid Vogt"), at.house.now)
    letters = at.house.services.letters
    begun = letters.begun(letters.begin(LetterKind.REFERENCE_HEADS_UP, at.house.now, application=application))
    letters.went(begun, at.house.now, LetterChannel.CALL)
    at.house.services.board.move(application, Stage.REJECTED, 0, at.house.later(hours=1))
    at.show(application)
    wanted: list[tuple[str, ...]] = []
    at.ctx.router.write_wanted.connect(lambda *told: wanted.append(told))
    at.click("Write: Thank Ingrid Vogt for vouching")
    assert wanted[0][0] == LetterKind.REFERENCE_THANKS.value


def test_who_was_told_after_a_yes_goes_to_withdrawn_in_one_step(at: PanelAt) -> None:
    others = [at.house.application(company, stage=Stage.WAITING) for company in ("Ash", "Birch", "Cedar")]
    for other in others:
        at.house.met(at.house.interview(other), f"Jane of {other}")
    taken = at.house.application(stage=Stage.OFFER)
    at.house.services.board.move(taken, Stage.ACCEPTED, 0, at.house.later(hours=1))
    letters = at.house.services.letters
    for other in others[:2]:
        begun = letters.begun(letters.begin(LetterKind.WITHDRAWAL, at.house.now, application=other))
        letters.went(begun, at.house.now, LetterChannel.CALL)
    at.show(taken)
    at.click("Move the 2 that were told to Withdrawn")
    assert set(at.house.column(Stage.WITHDRAWN)) == {"Ash", "Birch"}
    assert "that were told" not in "".join(at.names(at.panel.ending))
    at.undo()
    assert at.house.column(Stage.WITHDRAWN) == []
