"""The desks of recruiters and references: who is on what, whether they know, and the letter one click away."""

import pytest

from models.domain.values import ApplicationId, ContactId, LetterChannel, LetterKind, Stage
from models.services.people import Introduced
from tests.ui.people.people_at import PeopleAt

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def vouching(at: PeopleAt) -> tuple[ApplicationId, ContactId]:
    application = at.house.application("Quillmark", stage=Stage.INTERVIEWING)
    at.house.met(at.house.interview(application), "Ingrid Solheim")
    at.house.services.applications.name_reference(application, Introduced("Ruth Kensington"), at.house.now)
    return application, at.house.services.people.by_name("Ruth Kensington")[0].id


def wrote(at: PeopleAt, kind: LetterKind, application: ApplicationId, to: ContactId) -> None:
    letters = at.house.services.letters
    letters.went(letters.begun(letters.begin(kind, at.house.now, application=application, to=to)), at.house.now,
                 LetterChannel.CALL)  # fmt: skip


def wanted(at: PeopleAt) -> list[tuple[str, ...]]:
    told: list[tuple[str, ...]] = []
    at.ctx.router.write_wanted.connect(lambda *one: told.append(one))
    return told


def test_a_reference_who_does_not_know_is_warned_from_the_desk(at: PeopleAt) -> None:
    application, ruth = vouching(at)
    at.show()
    at.choose(ruth)
    told = wanted(at)
    at.click("Write the heads-up, about Quillmark")
    assert told == [(LetterKind.REFERENCE_HEADS_UP.value, application, told[0][2], ruth)]


def test_a_reference_who_knew_is_thanked_when_it_is_over_and_then_all_is_said(at: PeopleAt) -> None:
    application, ruth = vouching(at)
    wrote(at, LetterKind.REFERENCE_HEADS_UP, application, ruth)
    at.show()
    at.choose(ruth)
    assert "Write the" not in at.pane()
    at.house.services.board.move(application, Stage.REJECTED, 0, at.house.later(hours=1))
    at.page.refresh()
    at.settle()
    told = wanted(at)
    at.click("Write the thanks, about Quillmark")
    assert told[0][0] == LetterKind.REFERENCE_THANKS.value
    at.house.later(days=1)
    wrote(at, LetterKind.REFERENCE_THANKS, application, ruth)
    at.page.refresh()
    at.settle()
    assert "Thanked" in at.pane()
    assert "Write the" not in at.pane()


def test_a_reference_of_what_is_over_and_who_was_never_asked_is_left_in_peace(at: PeopleAt) -> None:
    application, ruth = vouching(at)
    at.house.services.board.move(application, Stage.REJECTED, 0, at.house.later(hours=1))
    at.show()
    at.choose(ruth)
    assert "Not told yet" in at.pane()
    assert "Write the heads-up" not in at.pane()


def test_a_recruiter_hears_of_other_processes_in_one_letter(at: PeopleAt) -> None:
    at.house.application("Halden & Rowe", recruiter_name="Beatriz Amaral")
    at.house.later(hours=1)
    for company in ("Ash", "Birch"):
        other = at.house.application(company)
        at.house.services.board.move(other, Stage.INTERVIEWING, 0, at.house.later(minutes=1))
    beatriz = at.house.services.people.by_name("Beatriz Amaral")[0].id
    at.show()
    at.choose(beatriz)
    assert "Still to tell them" in at.pane()
    told = wanted(at)
    at.click("Tell them in one letter")
    assert (told[0][0], told[0][3]) == (LetterKind.RECRUITER_UPDATE.value, beatriz)
    at.house.later(minutes=1)
    wrote(at, LetterKind.RECRUITER_UPDATE, ApplicationId(told[0][1]), beatriz)
    at.page.refresh()
    at.settle()
    assert "Still to tell them" not in at.pane()


def test_a_recruiter_who_knows_all_can_be_written_to_all_the_same(at: PeopleAt) -> None:
    application = at.house.application("Halden & Rowe", recruiter_name="Beatriz Amaral")
    beatriz = at.house.services.people.by_name("Beatriz Amaral")[0].id
    at.show()
    at.choose(beatriz)
    told = wanted(at)
    at.click("Write where everything stands")
    assert told == [(LetterKind.RECRUITER_UPDATE.value, application, "", beatriz)]
