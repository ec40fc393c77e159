"""Who may be called: told, told another way, thanked, each from the panel."""

import pytest

from models.domain.values import ApplicationId, LetterChannel, LetterKind, Stage
from models.services.people import Introduced
from tests.ui.application.panel_at import PanelAt

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HEADS_UP, THANKS = LetterKind.REFERENCE_HEADS_UP, LetterKind.REFERENCE_THANKS


def vouched(at: PanelAt) -> ApplicationId:
    application = at.house.application(stage=Stage.WAITING)
    at.house.met(at.house.interview(application))
    at.house.services.applications.name_reference(application, Introduced("Ingrid Vogt"), at.house.now)
    return application


def went(at: PanelAt, kind: LetterKind, application: ApplicationId) -> None:
    letters = at.house.services.letters
    begun = letters.begun(letters.begin(kind, at.house.now, application=application))
    letters.went(begun, at.house.now, LetterChannel.CALL)
    at.panel.refresh()
    at.settle()


def test_who_does_not_know_is_written_to_and_then_gone_on_with(at: PanelAt) -> None:
    application = vouched(at)
    at.show(application)
    wanted: list[tuple[str, ...]] = []
    opened: list[str] = []
    at.ctx.router.write_wanted.connect(lambda *told: wanted.append(told))
    at.ctx.router.letter_wanted.connect(opened.append)
    at.click("Tell Ingrid Vogt that they may be called")
    assert (wanted[0][0], wanted[0][1]) == (HEADS_UP.value, application)
    at.house.services.letters.begin(HEADS_UP, at.house.now, application=application)
    at.panel.refresh()
    at.click("Tell Ingrid Vogt that they may be called")
    assert len(opened) == 1


def test_who_was_told_by_telephone_knows_and_an_undo_takes_it_back(at: PanelAt) -> None:
    at.show(vouched(at))
    at.click("Ingrid Vogt knows already")
    assert "Tell Ingrid Vogt that they may be called" not in at.names(at.panel.references)
    assert not any(one.startswith("reference_heads_up") for one in at.house.due())
    at.undo()
    assert "Tell Ingrid Vogt that they may be called" in at.names(at.panel.references)


def test_the_thanks_come_when_it_is_over_and_not_before(at: PanelAt) -> None:
    application = vouched(at)
    at.show(application)
    went(at, HEADS_UP, application)
    assert at.names(at.panel.references) == [
        "Add a reference", "Edit the reference Ingrid Vogt", "Remove the reference Ingrid Vogt",
    ]  # fmt: skip
    at.house.services.board.move(application, Stage.OFFER, 0, at.house.later(hours=1))
    at.panel.refresh()
    assert "Thank Ingrid Vogt for vouching" in at.names(at.panel.references)
    at.house.later(days=1)
    went(at, THANKS, application)
    assert "Thank Ingrid Vogt for vouching" not in at.names(at.panel.references)


def test_after_a_no_nobody_is_warned_any_more(at: PanelAt) -> None:
    application = vouched(at)
    at.house.services.board.move(application, Stage.REJECTED, 0, at.house.later(hours=1))
    at.show(application)
    assert "Tell Ingrid Vogt that they may be called" not in at.names(at.panel.references)
