"""What each of the other letters holds, and what it leaves out (ETIQUETTE, the table of letters)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from models.adapters.phrase_book import phrase_book
from models.domain.letters.draft import COMPOSERS, compose
from models.domain.letters.drafting import gaps_in
from models.domain.letters.passages import put_in, used_in
from models.domain.letters.situation import Voice
from models.domain.mail import Language
from models.domain.values import (
    Interest,
    Interview,
    InterviewId,
    InterviewKind,
    LetterKind,
    Participant,
    Reason,
    Role,
    Stage,
)
from tests.models.letters.other_records import (
    APPLICATION,
    BEATRIZ,
    DEBRIEF,
    FERNHILL,
    GARETH,
    HELD,
    KINDS,
    OFFER,
    OONA,
    OTHERS,
    REFERENCE,
    TUESDAY,
    VOICES,
    friendly,
    other,
    situation,
    written,
)

INVITED = Interview(InterviewId("int-3"), APPLICATION.id, TUESDAY + timedelta(days=2, hours=4))


def test_every_kind_of_the_table_has_somebody_who_writes_it() -> None:
    assert set(KINDS) <= set(COMPOSERS)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: f"{voice.tone}-{voice.language}")
def test_a_full_record_leaves_no_gap_and_the_same_letter_reads_the_same(kind: LetterKind, voice: Voice) -> None:
    first = compose(situation(kind, voice), phrase_book())
    assert gaps_in(first.body) == ()
    assert gaps_in(first.subject) == ()
    assert compose(situation(kind, voice), phrase_book()) == first
    assert first.body.endswith("Robin Halloway")


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_used_is_found_again_in_the_text(kind: LetterKind) -> None:
    draft = written(kind)
    assert set(draft.used) <= {one.id for one in draft.offered}
    assert set(draft.used) <= used_in(draft.body, draft.offered)


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_record_makes_a_letter_with_gaps_rather_than_a_wrong_one(kind: LetterKind) -> None:
    draft = written(
        kind, to=None, application=None, company=None, interview=None, interviews=(), people={}, debrief=None,
        debriefs=(), steps=None, questions=(), offers=(), reference=None, recruiter=None, others=(),
    )  # fmt: skip
    assert gaps_in(draft.body)
    assert "None" not in draft.body
    assert "{" not in draft.body


# The invitation


def test_an_invitation_is_answered_with_the_open_questions_only() -> None:
    body = written(LetterKind.INVITATION_REPLY, interview=INVITED, interviews=(HELD, INVITED)).body
    assert "Thursday 18 June at 14:00" in body
    assert body.count("?") == 5
    known = replace(
        INVITED, kind=InterviewKind.VIDEO, to_prepare="A dashboard\nBring: a laptop\nExpectations: a talk",
        people=(Participant(OONA.id, Role.INTERVIEWER),), location="https://meet.example/x",
    )  # fmt: skip
    draft = written(LetterKind.INVITATION_REPLY, interview=known, interviews=(HELD, known))
    assert "?" not in draft.body
    assert "nothing to answer" in draft.body


def test_it_is_the_interview_to_come_that_is_asked_about() -> None:
    draft = written(LetterKind.INVITATION_REPLY, interview=HELD, interviews=(HELD, INVITED))
    assert "Thursday 18 June" in draft.body
    assert "Monday" not in draft.body


def test_one_open_question_is_no_list() -> None:
    known = replace(
        INVITED, kind=InterviewKind.VIDEO, to_prepare="A dashboard\nExpectations: a talk", location="https://x.example",
        people=(Participant(OONA.id, Role.INTERVIEWER),),
    )  # fmt: skip
    draft = written(LetterKind.INVITATION_REPLY, interview=known)
    assert draft.used == ("open:at_hand",)
    assert "\n-" not in draft.body
    assert "bring" not in draft.body, "nobody brings anything to a video call"


def test_an_address_is_asked_for_only_where_one_must_go_there_and_has_none() -> None:
    there = replace(INVITED, kind=InterviewKind.ONSITE)
    assert "open:place" in written(LetterKind.INVITATION_REPLY, interview=there).used
    known = replace(there, location="14 Cask Street")
    assert "open:place" not in written(LetterKind.INVITATION_REPLY, interview=known).used


def test_a_time_in_another_zone_says_by_which_clock_it_is() -> None:
    abroad = replace(INVITED, timezone="Europe/London")
    assert "at 14:00 Berlin time" in written(LetterKind.INVITATION_REPLY, interview=abroad).body
    american = written(LetterKind.INVITATION_REPLY, friendly(Language.EN_US), interview=INVITED)
    assert "Thursday, June 18 at 2 p.m." in american.body


# A no


def test_a_no_is_thanked_for_with_one_question_a_word_for_others_and_an_open_door() -> None:
    draft = written(LetterKind.REJECTION_REPLY, application=replace(APPLICATION, stage=Stage.REJECTED))
    assert draft.body.count("?") == 1
    assert {"feedback", "referral", "door"} <= set(draft.used)
    assert "the loss triangle on a napkin" in draft.body
    assert "Monday" in draft.body


def test_what_they_have_said_already_is_not_asked_again() -> None:
    told = replace(APPLICATION, feedback="More depth in linear models wanted.", reason=Reason.TECHNICAL)
    body = written(LetterKind.REJECTION_REPLY, application=told).body
    assert "more depth in linear models wanted" in body.lower()
    assert "what decided it" not in body
    assert body.count("?") == 1


def test_the_question_follows_the_reason() -> None:
    bodies = {
        written(LetterKind.REJECTION_REPLY, application=replace(APPLICATION, reason=reason)).body for reason in Reason
    }
    assert len(bodies) == len(Reason)


def test_who_was_not_in_the_room_is_asked_to_pass_the_thanks_on() -> None:
    draft = written(LetterKind.REJECTION_REPLY, to=GARETH)
    assert "Oona Heikkinen and Tobias Lindqvist" in draft.body
    assert "napkin" not in draft.body


# An offer


def test_an_offer_is_thanked_for_with_what_is_open_and_the_day_of_the_answer() -> None:
    draft = written(LetterKind.OFFER_THANKS)
    assert "the benefits and the start date" in draft.body
    assert "the pay" not in draft.body
    assert "Friday 19 June" in draft.body
    assert {"unsettled:benefits", "unsettled:start_date", "decide"} == set(draft.used)


def test_without_a_day_the_offer_letter_has_a_gap_for_it() -> None:
    for deadline in (None, TUESDAY - timedelta(days=1)):
        draft = written(LetterKind.OFFER_THANKS, offers=(replace(OFFER, deadline=deadline),))
        assert len(gaps_in(draft.body)) == 1


def test_more_time_is_asked_for_once_and_without_a_reason_unless_it_is_added() -> None:
    draft = written(LetterKind.DECISION_TIME)
    assert "Friday 19 June" in draft.body
    assert "until Monday 22 June" in draft.body, "two days on is a Sunday"
    assert draft.used == ("ask",)
    why = {one.id: one for one in draft.offered}
    assert set(why) == {"ask", "why:home", "why:open"}
    body, start, end = put_in(draft.body, why["why:home"], draft.offered)
    assert "22 June? I would like to talk it through at home first.\n" in body
    assert body[start:end] == why["why:home"].sentence


def test_a_question_that_is_added_is_a_line_of_its_own() -> None:
    known = replace(INVITED, kind=InterviewKind.VIDEO)
    draft = written(LetterKind.INVITATION_REPLY, interview=known)
    link = next(one for one in draft.offered if one.id == "open:link")
    assert link.id not in draft.used
    body, _, _ = put_in(draft.body, link, draft.offered)
    assert f"\n- {link.sentence}\n" in body


def test_words_that_come_later_take_the_place_of_their_own_gap() -> None:
    bare = written(LetterKind.REFERENCE_HEADS_UP, reference=replace(REFERENCE, summary=None))
    later = written(LetterKind.REFERENCE_HEADS_UP)
    job = next(one for one in later.offered if one.id == "job")
    body, start, end = put_in(bare.body, job, later.offered)
    assert body == later.body
    assert body[start:end] == job.sentence


# Withdrawal


def test_a_withdrawal_gives_the_next_appointment_back_and_owes_no_reason() -> None:
    draft = written(LetterKind.WITHDRAWAL, interviews=(HELD, INVITED))
    assert "Thursday 18 June at 14:00" in draft.body
    assert "withdraw" in draft.body
    assert "because" not in draft.body


# To a recruiter


def test_permission_names_whom_one_wants_to_thank() -> None:
    body = written(LetterKind.RECRUITER_PERMISSION).body
    assert "Oona Heikkinen and Tobias Lindqvist" in body
    assert "Beatriz" in body.splitlines()[0]


def test_a_debrief_tells_how_it_went_and_asks_how_it_looked_from_there() -> None:
    draft = written(LetterKind.RECRUITER_DEBRIEF)
    for words in ("the pricing example", "survival models", "causal inference (I started with the method)",
                  "still interested", "How do analysts grow here?", "Oona Heikkinen how it looked"):  # fmt: skip
        assert words in draft.body


def test_a_hard_word_about_them_is_offered_and_not_said_by_itself() -> None:
    hard = replace(DEBRIEF, people_impression="Tobias was rude to the porter", still_interested=Interest.NO)
    draft = written(LetterKind.RECRUITER_DEBRIEF, debrief=hard)
    assert "rude" not in draft.body
    assert "people" in {one.id for one in draft.offered}
    assert "do not think" in draft.body


def test_a_nudge_names_the_day_that_has_passed_and_no_other() -> None:
    steps = situation(LetterKind.RECRUITER_NUDGE).steps
    assert steps is not None
    late = replace(steps, promised_by=TUESDAY.date() - timedelta(days=2))
    assert "Sunday 14 June" in written(LetterKind.RECRUITER_NUDGE, steps=late).body
    assert "26 June" not in written(LetterKind.RECRUITER_NUDGE).body


def test_an_update_names_no_employer_but_those_ticked() -> None:
    draft = written(LetterKind.RECRUITER_UPDATE, others=OTHERS)
    for one in OTHERS:
        assert one.company.name not in draft.body + draft.subject
    assert "a company in publishing software" in draft.body
    assert "a company in energy" not in draft.body, "it would give Tidewell Energy away"
    ticked = written(LetterKind.RECRUITER_UPDATE, others=OTHERS, named=frozenset({"app-Quillmark"}))
    assert "Quillmark" in ticked.body
    assert "Halden" not in ticked.body


def test_a_name_that_is_ticked_is_said_also_where_there_is_no_answer_yet() -> None:
    draft = written(LetterKind.RECRUITER_UPDATE, others=OTHERS, named=frozenset({"app-Corvane"}))
    assert "applied to Corvane" in draft.body
    assert "more application" not in draft.body


def test_an_update_tells_the_furthest_first() -> None:
    used = written(LetterKind.RECRUITER_UPDATE, others=OTHERS).used
    assert used[:3] == ("other:app-Tidewell Energy", "other:app-Halden & Rowe", "other:app-Quillmark")


def test_the_application_that_moved_is_told_of_without_its_name_where_it_is_not_the_recruiters() -> None:
    moved = replace(APPLICATION, recruiter=None, stage=Stage.REJECTED)
    draft = written(LetterKind.RECRUITER_UPDATE, application=moved)
    assert FERNHILL.name not in draft.body + draft.subject
    assert "a company in insurance" in draft.body


def test_the_recruiters_own_processes_are_no_news_to_them() -> None:
    own = other("Pellow Health", "health", Stage.WAITING, 1)
    theirs = replace(own, application=replace(own.application, recruiter=BEATRIZ.id))
    draft = written(LetterKind.RECRUITER_UPDATE, others=(theirs,))
    assert "health" not in draft.body
    assert gaps_in(draft.body), "there is nothing to tell yet"


# References


def test_a_reference_hears_who_may_call_about_what_and_what_to_stress() -> None:
    body = written(LetterKind.REFERENCE_HEADS_UP).body
    for words in ("Fernhill Mutual", "senior data analyst", "Oona Heikkinen, Chief Actuary",
                  "pricing models for long-term care", "survival models and teaching", "Friday 26 June"):  # fmt: skip
        assert words in body.replace("Pricing", "pricing")
    bare = written(LetterKind.REFERENCE_HEADS_UP, reference=replace(REFERENCE, stress=(), summary=None))
    assert len(gaps_in(bare.body)) == 2


@pytest.mark.parametrize("stage", [Stage.ACCEPTED, Stage.OFFER, Stage.REJECTED, Stage.WITHDRAWN, Stage.NO_REPLY])
def test_a_reference_hears_how_it_ended(stage: Stage) -> None:
    draft = written(LetterKind.REFERENCE_THANKS, application=replace(APPLICATION, stage=stage))
    assert "outcome" in draft.used
    assert not gaps_in(draft.body)
    assert "hank you" in draft.body


def test_while_nothing_is_settled_the_outcome_is_a_gap() -> None:
    waiting = replace(APPLICATION, stage=Stage.WAITING)
    assert len(gaps_in(written(LetterKind.REFERENCE_THANKS, application=waiting).body)) == 1
