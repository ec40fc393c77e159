"""The one-minute debrief: every word is kept, done is one step, fumbled lines are questions once."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from models.domain.change import Edit
from models.domain.values import (
    AskedBy,
    ContactChannel,
    Debrief,
    Decision,
    Interest,
    Interview,
    InterviewId,
    NextSteps,
    Question,
    QuestionState,
    Role,
)
from models.services.debriefs import Words
from tests.models.services.house_at import House


@pytest.fixture
def over(house: House) -> InterviewId:
    """An interview that ended an hour ago."""
    return house.interview(house.application(), hours=-2)


def words(house: House, interview: InterviewId) -> Words:
    return house.services.debriefs.open(interview).words


def said(house: House, interview: InterviewId, *fumbled: str, **fields: object) -> Words:
    """What is there, with some of it typed anew."""
    before = words(house, interview)
    steps = {name: fields.pop(name) for name in ("contact_by", "channel", "promised_by", "meanwhile") if name in fields}
    return replace(
        before,
        debrief=replace(before.debrief, **fields),  # type: ignore[arg-type]
        steps=replace(before.steps, **steps),  # type: ignore[arg-type]
        fumbled=fumbled or before.fumbled,
    )


def questions(house: House) -> list[str]:
    return sorted(one.text for one in house.store.all(Question))


def test_a_draft_is_kept_and_found_again_by_a_new_start(house: House, over: InterviewId) -> None:
    typed = said(house, over, "How do you say no?", went_well=("Pricing",), tone=4, promised_by=date(2026, 6, 19))
    house.services.debriefs.keep(replace(typed, loose={"name": "Cal"}))
    again = house.another().debriefs.open(over).words
    assert again.debrief == Debrief(over, tone=4, went_well=("Pricing",))
    assert (again.fumbled, again.loose) == (("How do you say no?",), {"name": "Cal"})
    assert again.steps == NextSteps(over, promised_by=date(2026, 6, 19))
    assert f"debrief {over}" in house.due()
    assert questions(house) == []


def test_an_empty_draft_leaves_nothing_in_the_record(house: House, over: InterviewId) -> None:
    house.services.debriefs.keep(said(house, over, tone=3, meanwhile="Read"))
    house.services.debriefs.keep(said(house, over, tone=None, meanwhile=None))
    assert house.store.all(Debrief) == []
    assert house.store.all(NextSteps) == []


def test_done_saves_records_and_asks_to_improve(house: House, over: InterviewId) -> None:
    typed = said(house, over, "How do you say no?", tone=4, contact_by="They contact me", channel=ContactChannel.EMAIL)
    change = house.services.debriefs.done(typed, house.now)
    assert change.intent == "debrief.saved"
    saved, steps = house.store.get(Debrief, over), house.store.get(NextSteps, over)
    assert saved is not None
    assert steps is not None
    assert saved.saved_at == steps.recorded_at == house.now
    [question] = house.store.all(Question)
    assert (question.text, question.asked_by, question.interview, question.state) == (
        "How do you say no?", AskedBy.THEM, over, QuestionState.TO_IMPROVE,
    )  # fmt: skip
    assert f"debrief {over}" not in house.due()
    assert f"leave_the_room {over}" not in house.due()


def test_done_again_makes_no_question_twice_and_takes_out_what_was_taken_out(house: House, over: InterviewId) -> None:
    house.services.debriefs.done(said(house, over, "First?", "Second?"), house.now)
    first_saved = house.now
    house.later(hours=1)
    assert sorted(words(house, over).fumbled) == ["First?", "Second?"]
    house.services.debriefs.done(said(house, over, "first? ", "Third?"), house.now)
    assert questions(house) == ["First?", "Third?"]
    saved = house.store.get(Debrief, over)
    assert saved is not None
    assert saved.saved_at == first_saved


def test_a_question_with_an_answer_outlives_its_line(house: House, over: InterviewId) -> None:
    house.services.debriefs.done(said(house, over, "First?"), house.now)
    [question] = house.store.all(Question)
    house.store.write([Edit(question, replace(question, better_answer="Calmly."))], "edited")
    house.services.debriefs.done(said(house, over, "Second?"), house.now)
    assert questions(house) == ["First?", "Second?"]


def test_undoing_done_gives_the_draft_back_with_every_word(house: House, over: InterviewId) -> None:
    typed = said(house, over, "How do you say no?", tone=4, meanwhile="Read their report")
    change = house.services.debriefs.done(typed, house.now)
    undone = house.services.undo(change)
    assert questions(house) == []
    again = words(house, over)
    assert (again.debrief, again.steps, again.fumbled) == (typed.debrief, typed.steps, typed.fumbled)
    assert f"debrief {over}" in house.due()
    house.services.undo(undone)
    assert questions(house) == ["How do you say no?"]
    assert f"debrief {over}" not in house.due()


def test_later_keeps_all_and_asks_again_in_half_an_hour(house: House, over: InterviewId) -> None:
    house.services.debriefs.later(said(house, over, tone=4, meanwhile="Read"), house.now)
    assert f"debrief {over}" not in house.due()
    assert [one.until for one in house.store.all(Decision)] == [house.now + timedelta(minutes=30)]
    steps = house.store.get(NextSteps, over)
    assert steps is not None
    assert steps.recorded_at == house.now  # the window closed with something in it
    house.later(minutes=30)
    assert f"debrief {over}" in house.due()
    assert words(house, over).debrief.tone == 4


def test_put_away_while_the_interview_is_on_it_is_asked_for_at_the_end(house: House) -> None:
    on = house.interview(house.application(), hours=-0.9)
    assert not house.services.debriefs.later(said(house, on, tone=4), house.now)
    house.later(minutes=6)
    assert f"debrief {on}" in house.due()


def test_a_saved_one_is_not_asked_for_again_by_putting_it_away(house: House, over: InterviewId) -> None:
    house.services.debriefs.done(said(house, over, tone=4), house.now)
    assert not house.services.debriefs.later(said(house, over, tone=5), house.now)
    assert house.store.all(Decision) == []
    assert words(house, over).debrief.tone == 5


def test_what_was_written_elsewhere_meanwhile_stays(house: House, over: InterviewId) -> None:
    """The longer analysis and the list before leaving write into the same debrief and next steps."""
    typed = said(house, over, tone=4)
    house.services.debriefs.keep(typed)
    kept = house.store.get(Debrief, over)
    house.store.write([Edit(kept, replace(kept, role_fit_technical=5))], "edited")  # type: ignore[type-var]
    house.services.interviews.next_steps(NextSteps(over, more_rounds=True), house.now)
    house.services.debriefs.keep(replace(typed, debrief=replace(typed.debrief, went_well=("Pricing",))))
    saved, steps = house.store.get(Debrief, over), house.store.get(NextSteps, over)
    assert saved == Debrief(over, tone=4, went_well=("Pricing",), role_fit_technical=5)
    assert steps == NextSteps(over, more_rounds=True, recorded_at=house.now)


def test_the_shortcut_means_the_interview_that_is_on_or_ended_last(house: House) -> None:
    meant = house.services.debriefs.meant
    assert meant(house.now) == ()
    application = house.application()
    yesterday = house.interview(application, hours=-24)
    assert [one.interview.id for one in meant(house.now)] == [yesterday]
    morning = house.interview(application, hours=-2)
    assert [one.interview.id for one in meant(house.now)] == [morning]
    on = house.interview(application, hours=-0.5)
    assert [one.interview.id for one in meant(house.now)] == [on]
    house.interview(application, hours=3)
    for one in (on, morning):
        house.services.debriefs.done(said(house, one, tone=3), house.now)
    assert [one.interview.id for one in meant(house.now)] == [yesterday]
    house.services.interviews.cancel(yesterday, house.now)
    assert [one.interview.id for one in meant(house.now)] == [on, morning]


def test_two_of_earlier_days_are_a_choice(house: House) -> None:
    application = house.application()
    older, newer = house.interview(application, hours=-50), house.interview(application, hours=-25)
    assert [one.interview.id for one in house.services.debriefs.meant(house.now)] == [newer, older]


def test_what_comes_next_names_the_thanks_that_are_due(house: House, over: InterviewId) -> None:
    house.met(over, "Jane Okafor")
    house.met(over, "Yusuf Demir", Role.FRONT_DESK)
    house.services.debriefs.done(said(house, over, tone=4), house.now)
    thanks = [line for line in house.services.debriefs.coming(over, house.now) if line.reminder.rule == "thank_you"]  # type: ignore[union-attr]
    assert [line.person for line in thanks] == ["Jane Okafor"]


_LINES = st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1), max_size=4).map(
    tuple
)
_TYPED = st.fixed_dictionaries(
    {
        "tone": st.none() | st.integers(1, 5),
        "focus": _LINES,
        "went_well": _LINES,
        "went_badly": _LINES,
        "still_interested": st.none() | st.sampled_from(Interest),
        "meanwhile": st.none() | st.text("abc ", min_size=1),
        "promised_by": st.none() | st.dates(date(2026, 6, 1), date(2026, 12, 31)),
    }
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drafts=st.lists(st.tuples(_TYPED, _LINES), min_size=1, max_size=4))
def test_drafts_then_done_then_undone_are_as_the_last_draft_was(
    tmp_path_factory: pytest.TempPathFactory, drafts: list[tuple[dict[str, object], tuple[str, ...]]]
) -> None:
    folder: Path = tmp_path_factory.mktemp("data")
    house = House(folder)
    over = house.interview(house.application(), hours=-2)
    typed = words(house, over)
    for fields, fumbled in drafts:
        typed = replace(said(house, over, **fields), fumbled=fumbled)
        house.services.debriefs.keep(typed)
        assert words(house, over) == typed
    record = house.store.archive()
    change = house.services.debriefs.done(typed, house.now)
    lines = {one.strip().casefold() for one in typed.fumbled}
    assert len(house.store.all(Question)) <= len(typed.fumbled)
    assert bool(house.store.all(Question)) == bool(lines)
    house.services.debriefs.done(typed, house.now)
    assert house.services.undo(change)
    assert house.store.archive() == record
    assert house.store.get(Interview, over) is not None
    assert words(house, over) == typed
    house.store.close()
