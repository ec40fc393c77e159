"""What stands on a prep sheet, and what gives way first where a page is too small for it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, strategies as st

from models.domain.prep import Around, PrepSheet, Told, led, prep_sheet
from models.domain.prep_room import tighter
from models.domain.values import (
    Application,
    ApplicationId,
    AskedBy,
    Company,
    CompanyId,
    Contact,
    ContactId,
    Debrief,
    Interview,
    InterviewId,
    InterviewStatus,
    Letter,
    LetterId,
    LetterKind,
    LetterState,
    NextSteps,
    Participant,
    Question,
    QuestionId,
    QuestionState,
    Reply,
    Role,
    Stage,
)
from models.domain.views import Panel

NOW = datetime(2026, 6, 15, 16, tzinfo=UTC)
START = datetime(2026, 6, 16, 11, 30, tzinfo=UTC)
APP = ApplicationId("app-1")
FIRST = Interview(InterviewId("int-1"), APP, START - timedelta(days=14), START - timedelta(days=14, hours=-1), round=1)
SECOND = Interview(InterviewId("int-2"), APP, START, START + timedelta(hours=1), round=2)
MEMO = Debrief(
    FIRST.id,
    saved_at=FIRST.starts_at + timedelta(hours=2),
    went_well=("the tariff model", "your question about handover"),
    went_badly=("two minutes of background",),
    forgot=("four juniors",),
)


def panel(*interviews: Interview, **more: object) -> Panel:
    application = Application(APP, CompanyId("co-1"), "Analytics lead", Stage.INTERVIEWING)
    parts: dict[str, object] = dict.fromkeys(
        ("moves", "next_steps", "debriefs", "letters", "replies", "references", "offers", "reminders"), ()
    )
    parts |= {"contacts": {}, "recruiter": None, "wait": None, "application": application} | more
    return Panel(company=Company(CompanyId("co-1"), "Halden & Rowe"), interviews=interviews or (SECOND,), **parts)  # type: ignore[arg-type]


def sheet(
    around: Panel, *debriefs: Debrief, rounds: tuple[Interview, ...] = (), asked: tuple[Question, ...] = ()
) -> PrepSheet:
    one = around.interviews[-1]
    return prep_sheet(one, Around(around, "Leila Brandt", rounds or around.interviews, debriefs, asked), NOW)


def asked(key: str, text: str, by: AskedBy = AskedBy.THEM, **more: object) -> Question:
    return Question(QuestionId(key), text, by, **{"interview": FIRST.id, **more})  # type: ignore[arg-type]


def test_an_interview_of_which_nothing_is_known_has_no_blocks() -> None:
    shown = sheet(panel())
    assert (shown.meet, shown.told, shown.last, shown.stories, shown.better, shown.ask) == ((), (), None, (), (), ())
    assert (shown.kind, shown.place) == (None, "")
    assert shown.after.by == START + timedelta(hours=25)


def test_the_people_are_met_in_order_and_the_front_desk_last() -> None:
    people = {
        ContactId(key): Contact(ContactId(key), name, name_confirmed=sure, pronunciation=say)
        for key, name, sure, say in (("a", "Yusuf Demir", None, None), ("b", "Marguerite Osei", True, "mar-guh-REET"))
    }
    one = replace(SECOND, people=(Participant(ContactId("a"), Role.FRONT_DESK), Participant(ContactId("b"))))
    shown = sheet(panel(one, contacts=people))
    assert [(person.name, person.front_desk, person.confirmed) for person in shown.meet] == [
        ("Marguerite Osei", False, True), ("Yusuf Demir", True, False),
    ]  # fmt: skip
    assert shown.after.names == ("Marguerite Osei",)


def test_the_last_round_tells_what_worked_and_what_did_not() -> None:
    last = sheet(panel(FIRST, SECOND), MEMO).last
    assert last is not None
    assert (last.number, last.worked, last.did_not, last.forgot) == (1, MEMO.went_well, MEMO.went_badly, MEMO.forgot)


def test_a_round_that_was_called_off_is_no_last_round() -> None:
    gone = replace(FIRST, status=InterviewStatus.CANCELLED)
    assert sheet(panel(gone, SECOND), MEMO).last is None


def test_stories_come_from_every_round_at_the_company_and_stand_once() -> None:
    elsewhere = replace(FIRST, id=InterviewId("int-0"), application=ApplicationId("app-0"))
    told = Debrief(elsewhere.id, went_well=("Cohort view. 11 to 16 %", "The tariff model"))
    shown = sheet(panel(FIRST, SECOND), MEMO, told, rounds=(elsewhere, FIRST, SECOND))
    assert shown.stories == (Told("Cohort view.", "11 to 16 %"),)


def test_what_they_told_is_the_invitation_their_answer_and_the_task_until_then() -> None:
    one = replace(
        SECOND, recorded_at=NOW - timedelta(days=9), to_prepare="Whiteboard: a client report\n- Team: six analysts"
    )
    letter = Letter(
        LetterId("l"),
        LetterKind.INVITATION_REPLY,
        ContactId("a"),
        APP,
        state=LetterState.SENT,
        sent_at=NOW - timedelta(days=8),
    )
    early = Reply(APP, NOW - timedelta(days=20), summary="An older mail")
    answer = Reply(APP, NOW - timedelta(days=7), summary="Culture part: saying no to a partner")
    steps = NextSteps(FIRST.id, meanwhile="Send two examples")
    shown = sheet(panel(FIRST, one, letters=(letter,), replies=(early, answer), next_steps=(steps,)))
    assert [line.text for line in shown.told] == [
        "Whiteboard: a client report", "Team: six analysts", "Culture part: saying no to a partner",
        "Send two examples",
    ]  # fmt: skip
    assert shown.told_at == answer.at


def test_answers_come_before_open_questions_and_the_weakest_first() -> None:
    questions = (
        asked("1", "Still open", state=QuestionState.TO_IMPROVE),
        asked("2", "Sits well", state=QuestionState.READY, better_answer="Short."),
        asked("3", "Wavering", state=QuestionState.IMPROVED, better_answer="Longer."),
        asked("4", "Ready without a word", state=QuestionState.READY),
        asked("5", "Of another company", interview=InterviewId("int-9")),
    )
    shown = sheet(panel(FIRST, SECOND), asked=questions)
    assert [(one.question, one.answer) for one in shown.better] == [
        ("Wavering", "Longer."), ("Sits well", "Short."), ("Still open", ""),
    ]  # fmt: skip


def test_my_questions_leave_out_what_was_answered_already() -> None:
    questions = (
        asked("1", "How much travel?", AskedBy.ME, interview=None),
        asked("2", "What would a good first half year look like?", AskedBy.ME, interview=SECOND.id),
        asked("3", "Who decides?", AskedBy.ME, answer="The partners"),
        asked("4", "Who decides?", AskedBy.ME, interview=None),
        asked("5", "How do analysts grow?", AskedBy.ME),
    )
    assert sheet(panel(FIRST, SECOND), asked=questions).ask == (
        "What would a good first half year look like?", "How do analysts grow?", "How much travel?",
    )  # fmt: skip


def test_a_routed_thank_you_names_the_way_it_takes() -> None:
    recruiter = Contact(ContactId("r"), "Beatriz Moll")
    base = panel()
    routed = replace(base.application, recruiter=recruiter.id, route_letters_via_recruiter=True)
    assert sheet(panel(application=routed, recruiter=recruiter)).after.through == "Beatriz Moll"
    assert sheet(base).after.through == ""


def test_an_early_colon_or_full_stop_sets_the_beginning_apart() -> None:
    assert led("Culture part: saying no") == Told("Culture part:", "saying no")
    assert led("Cohort view. Nine weeks.") == Told("Cohort view.", "Nine weeks.")
    assert led("Meet at 9:30 and bring the laptop") == Told("", "Meet at 9:30 and bring the laptop")


def test_stories_give_way_first_then_what_they_told_then_the_last_round() -> None:
    full = sheet(panel(FIRST, replace(SECOND, to_prepare="a\nb\nc\nd")), MEMO, Debrief(SECOND.id))
    full = replace(full, stories=(Told("", "one"),))
    gone = [frozenset(name for name in ("stories", "told", "last") if not getattr(one, name)) for one in tighter(full)]
    assert list(dict.fromkeys(gone))[:4] == [
        frozenset(), frozenset({"stories"}), frozenset({"stories", "told"}), frozenset({"stories", "told", "last"}),
    ]  # fmt: skip


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
def test_the_tightest_sheet_is_short_whatever_there_was(told: int, stories: int, ask: int) -> None:
    lines = tuple(Told("", f"line {n}") for n in range(60))
    full = replace(sheet(panel(FIRST, SECOND), MEMO), told=lines[:told], stories=lines[:stories], ask=("q",) * ask)
    *_, last = tighter(full)
    assert (last.told, last.stories, last.last, last.ask, last.better) == ((), (), None, (), ())
    assert last.left_out == {
        name for name, count in (("told", told), ("stories", stories), ("ask", ask), ("last", 1)) if count
    }
