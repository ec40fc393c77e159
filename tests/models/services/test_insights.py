"""Where the search stands, as a person who keeps a small search would see it."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from models.domain.change import Edit
from models.domain.codes import (
    ContactId,
    InterviewKind,
    LetterId,
    LetterKind,
    LetterState,
    QuestionId,
    QuestionState,
    Reason,
)
from models.domain.insight_views import InsightsView, Mark, Span, Trend, say
from models.domain.values import (
    Application,
    ApplicationId,
    AskedBy,
    Contact,
    Debrief,
    InterviewId,
    Letter,
    NextSteps,
    Question,
    Reply,
    Stage,
)
from models.services import sample
from models.services.intent import Intent
from tests.models.services.house_at import TUESDAY, House

DAY = timedelta(days=1)


def seen(house: House, span: Span | None = None) -> InsightsView:
    insights = house.services.insights
    return insights.look(house.now) if span is None else insights.look(house.now, span)


def write(house: House, *values: Any) -> None:
    house.services._desk.write([Edit(None, one) for one in values], Intent.APPLICATION_CREATED)


def moved(house: House, application: ApplicationId, *stages: Stage) -> None:
    for stage in stages:
        house.later(minutes=1)
        house.services.board.move(application, stage, 0, house.now)


def blocks(view: InsightsView) -> dict[str, int]:
    return {f"{one.level} {say(one.name)}": one.count for one in view.funnel.blocks}


def debriefed(house: House, company: str, ago: int, **said: Any) -> InterviewId:
    interview = house.interview(house.application(company, stage=Stage.INTERVIEWING), hours=-24 * ago)
    write(house, Debrief(interview, house.now - ago * DAY + timedelta(hours=2), **said))
    return interview


# The funnel


def test_every_application_that_was_sent_stands_in_one_place(house: House) -> None:
    house.application("Wish", stage=Stage.WISHLIST)
    house.application("Sent")
    moved(house, house.application("Talk"), Stage.SCREENING)
    moved(house, house.application("Rounds"), Stage.SCREENING, Stage.INTERVIEWING)
    moved(house, house.application("Heard no"), Stage.INTERVIEWING, Stage.REJECTED)
    moved(house, house.application("Not for me"), Stage.SCREENING, Stage.WITHDRAWN)
    moved(house, house.application("Silence"), Stage.NO_REPLY)
    view = seen(house)
    assert blocks(view) == {
        "0 sent": 6,
        "1 screening": 4,
        "1 no answer yet": 1,
        "1 no reply, closed": 1,
        "2 interviews": 2,
        "2 in screening": 1,
        "2 withdrawn by you": 1,
        "3 in rounds": 1,
        "3 no": 1,
    }
    assert say(view.funnel.headline) == "Two of six became a conversation so far."
    assert say(view.funnel.sub) == "6 sent, 2 reached an interview, 1 of those is still open."
    assert say(view.note) == "from 7 applications since 16 June"


def test_what_flows_into_a_block_flows_on_or_ends_there(house: House) -> None:
    sample.fill(house.store, house.now, 200, None)
    funnel = seen(house).funnel
    counts = {one.key: one.count for one in funnel.blocks}
    for block in funnel.blocks:
        if block.onward:
            assert sum(flow.count for flow in funnel.flows if flow.source == block.key) == block.count
    assert all(counts[flow.target] == flow.count for flow in funnel.flows)
    placed = [one for block in funnel.blocks if not block.onward for one in block.applications]
    assert len(placed) == len(set(placed)) == counts["0.sent"]


def test_a_telephone_call_alone_is_screening_and_any_other_interview_is_one(house: House) -> None:
    for kind in (InterviewKind.PHONE, InterviewKind.VIDEO):
        house.interview(house.application(kind.value, stage=Stage.APPLIED), kind=kind)
    assert blocks(seen(house))["2 interview"] == 1
    assert blocks(seen(house))["2 in screening"] == 1


# The waits


def answered(house: House, company: str, ago: int, days: int) -> ApplicationId:
    application = house.application(company)
    here = house.store.get(Application, application)
    assert here is not None
    changed = replace(here, applied_at=house.now - ago * DAY)
    house.services._desk.write([Edit(here, changed)], Intent.APPLICATION_EDITED)
    if days:
        write(house, Reply(application, house.now - (ago - days) * DAY))
    return application


def test_the_curve_says_half_by_the_day_that_half_were_answered(house: House) -> None:
    for number, days in enumerate((2, 3, 4, 9, 10, 11, 12, 30)):
        answered(house, f"Company {number}", 60, days)
    running = answered(house, "Larkfield", 20, 0)
    waiting = seen(house).waiting
    assert say(waiting.headline) == "Half of the answers to applications came within ten days."
    assert waiting.leading == waiting.applying
    assert waiting.applying.begun == 9
    (mark,) = waiting.applying.open
    assert (mark.application, mark.company, mark.days) == (running, "Larkfield", 20)
    assert mark.still_waiting == pytest.approx(1 - waiting.applying.curve.share_by(20))
    assert mark.late
    assert waiting.days_shown >= 31


def test_a_wait_is_late_once_the_promised_day_has_passed(house: House) -> None:
    for company, promised in (("Kept", 1), ("Passed", -1)):
        interview = house.interview(house.application(company, stage=Stage.WAITING), hours=-72)
        write(house, NextSteps(interview, promised_by=(house.now + promised * DAY).date()))
    assert {one.company: one.late for one in seen(house).waiting.interview.open} == {"Kept": False, "Passed": True}


def test_a_closed_application_is_no_open_wait(house: House) -> None:
    application = house.application()
    here = house.store.get(Application, application)
    assert here is not None
    house.services._desk.write([Edit(here, replace(here, stage=Stage.NO_REPLY))], Intent.APPLICATION_EDITED)
    waiting = seen(house).waiting
    assert (waiting.applying.begun, waiting.applying.open) == (1, ())


# Noes


def test_a_no_stands_with_its_reason_and_their_words(house: House) -> None:
    interview = house.interview(application := house.application(stage=Stage.INTERVIEWING), hours=-48)
    moved(house, application, Stage.REJECTED)
    here = house.store.get(Application, application)
    assert here is not None
    told = replace(here, reason=Reason.COMMUNICATION, feedback=" Long answers. ")
    house.services._desk.write([Edit(here, told)], Intent.APPLICATION_EDITED)
    (case,) = seen(house).noes.cases
    assert (say(case.reason_name), case.feedback, case.since) == ("Communication", "Long answers.", None)
    better = Question(QuestionId("q"), "Tell me", AskedBy.THEM, interview=interview, state=QuestionState.IMPROVED)
    write(house, better)
    (case,) = seen(house).noes.cases
    assert case.since is not None
    assert say(case.since) == "Improved since."


# Strengths and weaknesses


def test_topics_are_the_debriefs_own_words_whatever_their_spelling(house: House) -> None:
    debriefed(house, "One", 9, focus=("Window functions",), went_badly=("the window function, with ties",))
    debriefed(house, "Two", 7, went_badly=("Window functions: I mixed up the frame",))
    debriefed(house, "Three", 5, went_well=("WINDOW FUNCTIONS",), went_badly=("Short answers",))
    debriefed(house, "Four", 3, went_well=("short answers, all of them",))
    debriefed(house, "Five", 1, went_well=("a window function that they had not seen", "Short answers"))
    rounds = seen(house).rounds
    marks = {one.name: one.marks for one in rounds.topics}
    none, well, badly = Mark.NONE, Mark.WELL, Mark.BADLY
    assert marks == {
        "Window functions": (badly, badly, well, none, well),
        "Short answers": (none, none, badly, well, well),
    }
    assert [one.trend for one in rounds.topics] == [Trend.UP, Trend.UP]
    assert [one.company for one in rounds.shown] == ["One", "Two", "Three", "Four", "Five"]
    assert say(rounds.sub) == "5 debriefs, oldest left"


def test_what_goes_well_and_what_needs_care_is_said_with_five_debriefs_and_not_before(house: House) -> None:
    for ago in (9, 8, 7, 6):
        debriefed(house, f"Company {ago}", ago, went_well=("Stories with numbers",), went_badly=("SQL on paper",))
    view = seen(house)
    assert say(view.rounds.headline) == "Four debriefs so far: five would show more"
    assert not view.enough
    debriefed(house, "Fifth", 1)
    view = seen(house)
    assert say(view.rounds.headline) == "Goes well: stories with numbers. Needs care: SQL on paper."
    assert view.enough


def test_a_topic_of_one_and_the_same_round_may_have_gone_both_ways(house: House) -> None:
    debriefed(house, "One", 2, went_well=("Listening",), went_badly=("Listening: to the second question",))
    (topic,) = seen(house).rounds.topics
    assert (topic.marks, topic.well, topic.badly, topic.trend) == ((Mark.BOTH,), 1, 1, None)


def test_a_sentence_that_names_no_topic_makes_none(house: House) -> None:
    debriefed(house, "One", 2, went_badly=("I talked far too long about what my old team did not want",))
    assert seen(house).rounds.topics == ()


def test_the_question_to_practise_is_of_the_topic_that_needs_care(house: House) -> None:
    for ago in (9, 8, 7, 6, 5):
        debriefed(house, f"Company {ago}", ago, went_badly=("Conflict stories",))
    write(
        house,
        Question(QuestionId("a"), "Why us?", AskedBy.THEM, rating=1, state=QuestionState.TO_IMPROVE),
        Question(QuestionId("b"), "A conflict?", AskedBy.THEM, topic="conflict story", state=QuestionState.TO_IMPROVE),
        Question(QuestionId("c"), "How big is the team?", AskedBy.ME, topic="conflict story"),
    )
    rounds = seen(house).rounds
    assert rounds.foot is not None
    assert (say(rounds.foot), rounds.question) == ("Next to practise: A conflict?", "b")


def test_a_draft_is_no_debrief(house: House) -> None:
    interview = house.interview(house.application(stage=Stage.INTERVIEWING))
    write(house, Debrief(interview, None, went_well=("Listening",)))
    assert seen(house).debriefs == 0


# Days and manners


def thanked(house: House, interview: InterviewId, person: str, hours: float) -> None:
    """That many hours after the interview, which took one."""
    booked = house.services._desk.interview(interview)
    contact = next(one.contact for one in booked.people if house.store.get(Contact, one.contact).name == person)  # type: ignore[union-attr]
    sent = booked.starts_at + timedelta(hours=1 + hours)
    write(
        house,
        Letter(
            LetterId(f"{interview}{person}{hours}"),
            LetterKind.THANK_YOU,
            contact,
            booked.application,
            interview,
            state=LetterState.SENT,
            sent_at=sent,
        ),
    )


def test_thank_yous_are_counted_for_each_interviewer_once_they_are_owed(house: House) -> None:
    interview = house.interview(late := house.application(stage=Stage.INTERVIEWING), hours=-72)
    for person in ("Jane Okafor", "Rafael Quintana", "Ingrid Solheim"):
        house.met(interview, person)
    thanked(house, interview, "Jane Okafor", 2)
    thanked(house, interview, "Rafael Quintana", 30)
    today = house.interview(house.application("Today", stage=Stage.INTERVIEWING), hours=-5)
    house.met(today, "Oona Heikkinen")
    rhythm = seen(house).rhythm
    assert (rhythm.thanks.value, rhythm.thanks.total) == (1, 3)
    assert rhythm.thanks.applications == (late,)
    assert rhythm.delay.value == 16


def test_without_an_interview_nothing_is_said_of_thanks(house: House) -> None:
    rhythm = seen(house).rhythm
    assert (rhythm.thanks.value, rhythm.thanks.total, rhythm.delay.value, rhythm.asked_again.value) == (
        None,
        0,
        None,
        0,
    )
    assert say(rhythm.headline) == "Nothing to show yet"


@pytest.mark.parametrize(("reply", "people"), [(False, 1), (True, 0)])
def test_asking_twice_without_an_answer_in_between_is_asking_again(house: House, reply: bool, people: int) -> None:
    application = house.application()
    write(house, Contact(ContactId("con-1"), "Jane Okafor"))
    for number, ago in enumerate((6, 2)):
        sent = house.now - ago * DAY
        letter = Letter(LetterId(f"l{number}"), LetterKind.FOLLOW_UP, ContactId("con-1"), application)
        write(house, replace(letter, state=LetterState.SENT, sent_at=sent))
    if reply:
        write(house, Reply(application, house.now - 4 * DAY))
    figure = seen(house).rhythm.asked_again
    assert (figure.value, len(figure.people)) == (people, people)
    assert say(figure.name) == ("person asked more than once" if people == 1 else "people asked more than once")


def test_the_days_begin_with_the_search_and_end_today(house: House) -> None:
    house.application()
    house.later(days=8)
    weeks = seen(house).rhythm.weeks
    assert [day.day for week in weeks for day in week] == [TUESDAY.date() + number * DAY for number in range(9)]
    assert [len(week) for week in weeks] == [6, 3]
    assert weeks[0][0].done >= 1
    assert weeks[0][0].level >= 1
    assert {day.level for week in weeks for day in week[1:]} == {0}


def test_a_day_leads_to_what_was_done_on_it(house: House) -> None:
    first = house.application("First")
    house.later(days=1)
    second = house.application("Second")
    interview = house.interview(first, hours=-2)
    write(house, Debrief(interview, house.now))
    write(house, Letter(LetterId("l-1"), LetterKind.WITHDRAWAL, ContactId(house.met(interview).about["contact"]),
                        interview=interview, state=LetterState.SENT, sent_at=house.now))  # fmt: skip
    house.later(days=1)
    days = [day for week in seen(house).rhythm.weeks for day in week]
    assert days[0].applications == (first,)
    assert set(days[1].applications) == {first, second}
    assert days[2].applications == ()
    assert days[1].done > 2


def test_what_is_not_done_yet_today_does_not_count_against_a_rhythm(house: House) -> None:
    for day in range(8):
        if day:
            house.later(days=1)
        if house.now.weekday() < 5 and day < 7:
            house.application(f"Company {day}")
    rhythm = seen(house).rhythm
    assert say(rhythm.headline) == "A steady rhythm"
    assert say(rhythm.sub) == "Something done on 5 of the 5 working days so far"


# The period, and keeping


def test_a_period_holds_what_began_within_it(house: House) -> None:
    house.application("Early")
    house.later(days=40)
    house.application("Late")
    span = house.services.insights.month(house.now)
    assert span == Span(date(2026, 6, 27), date(2026, 7, 26))
    view = seen(house, span)
    assert (view.applications, blocks(view)["0 sent"], view.waiting.applying.begun) == (1, 1, 1)
    assert say(view.note) == "from one application, 27 June to 26 July"
    assert seen(house).applications == 2


def test_a_time_without_anything_is_not_taken_for_a_search_without(house: House) -> None:
    answered(house, "Early", 60, 10)
    span = Span(house.now.date() + 10 * DAY, house.now.date() + 20 * DAY)
    house.later(days=30)
    view = seen(house, span)
    parts = (view.funnel, view.waiting, view.noes, view.rounds)
    assert [say(part.headline) for part in parts] == [
        "Nothing was sent in this time.",
        "No wait began in this time.",
        "No noes in this time",
        "No debriefs in this time",
    ]
    assert say(view.note) == "no applications in this time"


def test_it_is_kept_until_something_changes(house: House) -> None:
    insights = house.services.insights
    house.application()
    assert insights.ready(house.now) is None
    view = insights.look(house.now)
    assert insights.ready(house.now) is view
    assert insights.look(house.now) == view
    house.application("Another")
    assert insights.ready(house.now) is None
    assert insights.look(house.now).applications == 2
    house.later(hours=1)
    assert insights.ready(house.now) is None


def test_it_is_worked_out_on_a_thread_of_its_own(house: House) -> None:
    house.application()
    with ThreadPoolExecutor(1) as worker:
        view = worker.submit(house.services.insights.look, house.now).result()
    assert view.applications == 1
    assert house.services.insights.ready(house.now) is view


def test_an_empty_record_has_a_sentence_for_everything(house: House) -> None:
    view = seen(house)
    assert (view.applications, view.since, view.funnel.blocks, view.rhythm.weeks) == (0, None, (), ())
    for part in (view.funnel, view.waiting, view.noes, view.rounds, view.rhythm):
        assert say(part.headline)
        assert say(part.sub)
    assert say(view.note) == "no applications yet"
