"""How an application ended: what is noted of it in one step, and who is still to hear of it."""

from datetime import UTC, datetime

import pytest

from models.domain.errors import WorldError
from models.domain.outcome_views import Ending, StepState
from models.domain.reminder import Rule
from models.domain.values import (
    Application,
    ApplicationId,
    Contact,
    ContactId,
    LetterChannel,
    LetterKind,
    Question,
    QuestionState,
    Reason,
    Stage,
)
from models.services.people import Introduced
from models.services.questions import LONGEST_TEXT
from tests.models.services.house_at import House


def closed(house: House, stage: Stage = Stage.REJECTED, company: str = "Halden & Rowe") -> ApplicationId:
    application = house.application(company, stage=Stage.INTERVIEWING)
    house.met(house.interview(application), f"Jane of {company}")
    house.services.board.move(application, stage, 0, house.later(hours=1))
    return application


def ending(house: House, application: ApplicationId) -> Ending:
    found = house.services.outcomes.ending(application, house.now)
    assert found is not None
    return found


def wrote(house: House, kind: LetterKind, application: ApplicationId, to: ContactId | None = None) -> None:
    letters = house.services.letters
    begun = letters.begun(letters.begin(kind, house.now, application=application, to=to))
    letters.went(begun, house.now, LetterChannel.CALL)


def vouching(house: House, application: ApplicationId, name: str = "Ingrid Vogt") -> ContactId:
    house.services.applications.name_reference(application, Introduced(name), house.now)
    return next(one.id for one in house.store.all(Contact) if one.name == name)


def test_an_open_application_has_not_ended_and_one_that_is_gone_neither(house: House) -> None:
    application = house.application()
    assert house.services.outcomes.ending(application, house.now) is None
    assert house.services.outcomes.ending(ApplicationId("app-none"), house.now) is None


def test_reason_feedback_and_lesson_are_one_step_and_one_undo(house: House) -> None:
    application = closed(house)
    before = house.store.get(Application, application)
    change = house.services.outcomes.note(
        ending(house, application), Reason.TECHNICAL, " More depth in models. ", "How do you  test a model?", house.now
    )
    kept = house.store.get(Application, application)
    assert kept is not None
    assert (kept.reason, kept.feedback) == (Reason.TECHNICAL, "More depth in models.")
    (question,) = house.store.all(Question)
    assert (question.text, question.state) == ("How do you test a model?", QuestionState.TO_IMPROVE)
    assert question.interview is not None
    assert ending(house, application).practise == (question.id,)
    house.services.undo(change)
    assert house.store.get(Application, application) == before
    assert list(house.store.all(Question)) == []


def test_nothing_said_is_no_step(house: House) -> None:
    application = closed(house)
    shown = ending(house, application)
    assert not house.services.outcomes.note(shown, shown.reason, shown.feedback, "  ", house.now)


def test_what_changed_elsewhere_meanwhile_is_left(house: House) -> None:
    application = closed(house)
    shown = ending(house, application)
    house.services.board.reason(application, Reason.FIT, house.now)
    house.services.outcomes.note(shown, shown.reason, "They chose another.", "", house.now)
    kept = house.store.get(Application, application)
    assert kept is not None
    assert (kept.reason, kept.feedback) == (Reason.FIT, "They chose another.")


def test_the_same_lesson_twice_is_one_question(house: House) -> None:
    application = closed(house)
    for text in ("How do you test a model?", "how do you test a MODEL?"):
        house.services.outcomes.note(ending(house, application), None, "", text, house.now)
    assert len(list(house.store.all(Question))) == 1


def test_a_lesson_longer_than_a_question_is_refused_and_nothing_is_written(house: House) -> None:
    application = closed(house)
    with pytest.raises(WorldError):
        house.services.outcomes.note(ending(house, application), Reason.FIT, "", "x" * (LONGEST_TEXT + 1), house.now)
    assert ending(house, application).reason is None


def test_the_reply_to_a_no_goes_from_open_to_begun_to_done(house: House) -> None:
    application = closed(house)
    answer = ending(house, application).answer
    assert answer is not None
    assert (answer.kind, answer.person, answer.state) == (
        LetterKind.REJECTION_REPLY, "Jane of Halden & Rowe", StepState.OPEN,
    )  # fmt: skip
    assert answer.rule is Rule.REJECTION_REPLY
    house.services.letters.begin(LetterKind.REJECTION_REPLY, house.now, application=application)
    begun = ending(house, application).answer
    assert begun is not None
    assert begun.state is StepState.BEGUN
    wrote(house, LetterKind.REJECTION_REPLY, application)
    done = ending(house, application)
    assert done.answer is not None
    assert done.answer.state is StepState.DONE
    assert done.open_steps == 0


def test_a_reply_that_was_said_on_the_telephone_is_done_and_its_undo_opens_it(house: House) -> None:
    application = closed(house)
    answer = ending(house, application).answer
    assert answer is not None
    assert answer.rule is not None
    change = house.services.reminders.done(answer.rule, answer.subject, house.now)
    after = ending(house, application).answer
    assert after is not None
    assert (after.state, after.at) == (StepState.DONE, house.now)
    house.services.undo(change)
    again = ending(house, application).answer
    assert again is not None
    assert again.state is StepState.OPEN


def test_who_was_warned_is_to_be_thanked_and_who_was_not_is_left_in_peace(house: House) -> None:
    application = house.application(stage=Stage.INTERVIEWING)
    house.met(house.interview(application))
    ingrid, _otto = vouching(house, application), vouching(house, application, "Otto Brandt")
    stands = {one.reference.contact: one for one in house.services.outcomes.references(application, house.now)}
    assert (stands[ingrid].warned.state, stands[ingrid].thanked) == (StepState.OPEN, None)
    wrote(house, LetterKind.REFERENCE_HEADS_UP, application, ingrid)
    house.services.board.move(application, Stage.REJECTED, 0, house.later(hours=1))
    (thanks,) = ending(house, application).references
    assert (thanks.person, thanks.state, thanks.rule) == ("Ingrid Vogt", StepState.OPEN, Rule.THANK_REFERENCE)
    house.later(days=1)
    wrote(house, LetterKind.REFERENCE_THANKS, application, ingrid)
    (thanked,) = ending(house, application).references
    assert thanked.state is StepState.DONE


def test_after_a_yes_the_others_are_to_be_told_and_those_told_stay_on_the_list(house: House) -> None:
    others = []
    for company in ("Ash", "Birch"):
        other = house.application(company, stage=Stage.INTERVIEWING)
        house.met(house.interview(other, hours=-50), f"Jane of {company}")
        others.append(other)
    house.application("Wished", stage=Stage.WISHLIST)
    house.later(hours=1)
    taken = closed(house, Stage.ACCEPTED)
    assert {one.company for one in ending(house, taken).others} == {"Ash", "Birch"}
    assert ending(house, taken).answer is None
    wrote(house, LetterKind.WITHDRAWAL, others[0])
    house.services.board.move(others[0], Stage.WITHDRAWN, 0, house.later(minutes=1))
    states = {one.company: one.state for one in ending(house, taken).others}
    assert states == {"Ash": StepState.DONE, "Birch": StepState.OPEN}
    assert all(other.company != "Halden & Rowe" for other in ending(house, taken).others)


def test_withdrawing_offers_the_letter_that_says_so_and_silence_asks_for_none(house: House) -> None:
    withdrawn = ending(house, closed(house, Stage.WITHDRAWN, "Ash")).answer
    assert withdrawn is not None
    assert (withdrawn.kind, withdrawn.rule) == (LetterKind.WITHDRAWAL, None)
    assert ending(house, closed(house, Stage.NO_REPLY, "Birch")).answer is None


def test_an_ending_knows_the_stage_it_came_from_through_another_ending(house: House) -> None:
    application = house.application(stage=Stage.APPLIED)
    for stage in (Stage.WAITING, Stage.NO_REPLY, Stage.REJECTED):
        house.services.board.move(application, stage, 0, house.later(hours=1))
    found = ending(house, application)
    assert found.back_to is Stage.WAITING
    assert found.at == house.now
    house.services.board.move(application, found.back_to, 0, house.later(minutes=1))
    assert house.services.outcomes.ending(application, house.now) is None


def test_the_recruiter_of_another_application_is_to_hear_of_it_once(house: House) -> None:
    theirs = house.application("Ash", stage=Stage.APPLIED, recruiter_name="Rita Sommer")
    assert theirs
    house.later(hours=1)
    application = closed(house)
    (told,) = ending(house, application).recruiters
    assert (told.person, told.kind, told.state) == ("Rita Sommer", LetterKind.RECRUITER_UPDATE, StepState.OPEN)
    house.later(minutes=1)
    wrote(house, LetterKind.RECRUITER_UPDATE, theirs, told.to)
    assert ending(house, application).recruiters == ()


def test_the_rhythm_counts_weeks_from_monday_in_the_candidates_zone(house: House) -> None:
    """Now is Tuesday 16 June; Sunday 23:30 in Berlin is still last week, half an hour later is this one."""
    for at in (
        datetime(2026, 6, 14, 21, 30, tzinfo=UTC),
        datetime(2026, 6, 14, 22, 0, tzinfo=UTC),
        datetime(2026, 6, 16, 8, 0, tzinfo=UTC),
        datetime(2026, 5, 25, 0, 0, tzinfo=UTC),
        datetime(2026, 5, 24, 21, 0, tzinfo=UTC),
    ):
        house.application(f"Sent {at}", stage=Stage.APPLIED, applied_at=at)
    assert house.services.outcomes.rhythm(house.now).weeks == (1, 0, 1, 2)


def test_the_best_of_the_wishlist_come_first_and_the_rest_is_counted(house: House) -> None:
    for company, fit in (("Ash", 2), ("Birch", 5), ("Cedar", None), ("Elm", 4)):
        house.application(company, stage=Stage.WISHLIST, fit=fit)
    found = house.services.outcomes.rhythm(house.now)
    assert ([idea.company for idea in found.ideas], found.wishlist) == (["Birch", "Elm", "Ash"], 4)
