"""The question bank: the same words are one question, typing is one step, versions come back."""

from datetime import timedelta

import pytest

from models.domain.change import Edit
from models.domain.errors import RowMovedOn, WorldError
from models.domain.question_views import QuestionPanel, QuestionRow
from models.domain.values import (
    AskedBy,
    Debrief,
    InterviewId,
    Question,
    QuestionId,
    QuestionState,
)
from models.services.intent import Intent
from models.services.questions import MOST_VERSIONS, with_version
from tests.models.services.house_at import House

EARLY = "When would you stop a test early?"


def asked(house: House, text: str = EARLY, interview: InterviewId | None = None, **more: object) -> QuestionId:
    change = house.services.questions.create(text, interview=interview, **more)  # type: ignore[arg-type]
    return QuestionId(change.about["id"])


def only(house: House) -> QuestionRow:
    rows = house.services.questions.rows()
    assert len(rows) == 1
    return rows[0]


def there(house: House, question: QuestionId) -> Question:
    found = house.services.questions.get(question)
    assert found is not None
    return found


def typed(house: House, question: QuestionId, *better: str) -> None:
    for text in better:
        house.services.questions.keep(question, there(house, question).answer or "", text, house.now)


def panel(house: House) -> QuestionPanel:
    found = house.services.questions.panel(only(house), house.now)
    assert found is not None
    return found


def test_a_new_question_is_to_improve_and_one_of_mine_has_no_state(house: House) -> None:
    first, second = asked(house), asked(house, "How do you decide this here?", asked_by=AskedBy.ME)
    assert there(house, first).state is QuestionState.TO_IMPROVE
    assert there(house, second).state is None
    rows = {row.text: row for row in house.services.questions.rows()}
    assert rows[EARLY].state is QuestionState.TO_IMPROVE
    assert rows["How do you decide this here?"].state is None


@pytest.mark.parametrize("text", ["", "  \n ", "?", "word " * 200])
def test_what_is_no_question_is_refused_with_a_sentence(house: House, text: str) -> None:
    with pytest.raises(WorldError):
        asked(house, text)
    assert house.services.questions.rows() == ()


def test_the_same_words_at_two_interviews_are_one_question(house: House) -> None:
    old = house.interview(house.application("Dunmore Analytics"), hours=-24 * 30, round=1)
    new = house.interview(house.application("Quillmark"), hours=-24, round=2)
    older, newer = asked(house, EARLY, old), asked(house, "When would you stop a test early", new)
    row = only(house)
    assert [one.company for one in row.occasions] == ["Quillmark", "Dunmore Analytics"]
    assert row.question == newer
    typed(house, older, "Only by a rule that I fixed before.")
    assert only(house).question == older, "the one with the better answer is worked on"
    assert only(house).state is QuestionState.IMPROVED
    assert {row.question for row in house.services.questions.rows_of({older, newer})} == {older}


def test_new_words_are_the_words_of_every_time_it_was_asked(house: House) -> None:
    asked(house), asked(house)
    change = house.services.questions.edit(only(house), text="When do you stop early?", topic=" experiments ")
    row = only(house)
    assert (row.text, row.topic, len(row.occasions)) == ("When do you stop early?", "experiments", 2)
    house.services.undo(change)
    assert only(house).text == EARLY


def test_a_better_answer_makes_it_improved_and_ready_is_said_by_its_owner(house: House) -> None:
    question = asked(house)
    typed(house, question, "Only by a rule.")
    assert there(house, question).state is QuestionState.IMPROVED
    house.services.questions.settle(question)
    house.services.questions.set_state(question, QuestionState.READY)
    typed(house, question, "Only by a rule that I fixed.")
    assert there(house, question).state is QuestionState.READY
    typed(house, question, "")
    assert there(house, question).state is QuestionState.TO_IMPROVE


def test_every_letter_is_kept_and_all_of_them_are_one_step(house: House) -> None:
    question = asked(house)
    typed(house, question, "O", "On", "Only", "Only by a rule.")
    assert there(house, question).better_answer == "Only by a rule."
    step = house.services.questions.settle(question)
    assert step.intent == Intent.QUESTION_ANSWERED
    assert len(step.edits) == 1
    house.services.undo(step)
    undone = there(house, question)
    assert (undone.better_answer, undone.state, undone.versions) == (None, QuestionState.TO_IMPROVE, ())
    assert not house.services.questions.settle(question), "nothing was typed since"


def test_typing_and_taking_it_out_again_leaves_nothing_to_undo(house: House) -> None:
    question = asked(house)
    typed(house, question, "Only", "")
    assert not house.services.questions.settle(question)
    assert there(house, question).state is QuestionState.TO_IMPROVE


def test_a_rating_given_while_typing_stays_when_the_typing_is_undone(house: House) -> None:
    question = asked(house)
    typed(house, question, "Only")
    house.services.questions.rate(question, 4)
    house.services.undo(house.services.questions.settle(question))
    assert (there(house, question).rating, there(house, question).better_answer) == (4, None)


def test_the_answer_before_is_a_version_once_however_much_is_typed(house: House) -> None:
    question = asked(house)
    typed(house, question, "First.")
    house.services.questions.settle(question)
    typed(house, question, "Sec", "Second", "Second.")
    assert there(house, question).versions == ("First.",), "also after a crash in the midst of typing"
    house.services.questions.settle(question)
    back = house.services.questions.take_back(question, "First.", house.now)
    assert (there(house, question).better_answer, there(house, question).versions) == ("First.", ("Second.",))
    house.services.undo(back)
    assert (there(house, question).better_answer, there(house, question).versions) == ("Second.", ("First.",))


def test_versions_are_bounded_and_each_stands_once() -> None:
    versions: tuple[str, ...] = ()
    for number in range(50):
        versions = with_version(versions, f"answer {number}")
    assert versions == tuple(f"answer {number}" for number in range(50 - MOST_VERSIONS, 50))
    assert with_version(("a", "b"), "a") == ("b", "a")


def test_practice_is_remembered_and_its_word_is_the_rating(house: House) -> None:
    question = asked(house)
    change = house.services.questions.practised(question, 41, 2, house.now)
    house.services.questions.practised(question, 38, 4, house.later(days=1))
    row = only(house)
    assert [(one.seconds, one.went) for one in row.practised] == [(41, 2), (38, 4)]
    assert row.rating == 4
    assert row.rehearsable().practised == house.now
    with pytest.raises(RowMovedOn):
        house.services.undo(change)


def test_when_it_was_improved_is_known(house: House) -> None:
    question = asked(house)
    assert only(house).improved is None
    typed(house, question, "Only by a rule.")
    assert only(house).improved == house.now


def test_what_was_kept_beside_by_another_version_is_passed_over(house: House) -> None:
    question = asked(house)
    for text in ("", "[]", '{"practised": 3}', '{"practised": [["yesterday", 1, 2]]}', "{"):
        house.store.remember(f"question.{question}", text)
        assert only(house).practised == ()


def test_deleting_takes_every_time_and_the_bin_gives_all_back(house: House) -> None:
    asked(house), asked(house)
    change = house.services.questions.delete(only(house), house.now)
    assert house.services.questions.rows() == ()
    entry = house.services.bin.list()[0]
    assert (entry.kind, entry.title) == ("question", EARLY)
    house.services.bin.restore(entry.id, house.now)
    assert len(only(house).occasions) == 2
    with pytest.raises(RowMovedOn):
        house.services.undo(change)


def test_it_goes_to_the_sheets_of_the_company_that_asked_and_may_come_up_where_its_topic_did(house: House) -> None:
    application = house.application("Quillmark")
    asked(house, EARLY, house.interview(application, hours=-24), topic="Experiments")
    again = house.interview(application, hours=48)
    elsewhere = house.application("Osterline Rail")
    before = house.interview(elsewhere, hours=-48)
    house.store.write([Edit(None, Debrief(before, focus=("experiments", "SQL")))], "test")
    ahead = house.interview(elsewhere, hours=24)
    house.interview(house.application("Pellow Health"), hours=72)
    cancelled = house.interview(application, hours=96)
    house.services.interviews.cancel(cancelled, house.now)
    found = panel(house).coming
    assert [(one.interview.id, one.on_the_sheet) for one in found] == [(ahead, False), (again, True)]
    house.clock.moment += timedelta(days=3)
    assert panel(house).coming == ()


def test_what_is_said_of_the_sheet_is_what_the_sheet_has(house: House) -> None:
    application = house.application("Quillmark")
    question = asked(house, EARLY, house.interview(application, hours=-24))
    again = house.interview(application, hours=48)
    general = asked(house, "How do you decide this here?", asked_by=AskedBy.ME)

    def sheet() -> tuple[list[str], tuple[str, ...]]:
        found = house.services.prep.sheet(again, house.now)
        return [one.question for one in found.better], found.ask

    def said(one: QuestionId) -> bool:
        row = next(row for row in house.services.questions.rows() if one in row.ids)
        found = house.services.questions.panel(row, house.now)
        return found is not None and any(coming.on_the_sheet for coming in found.coming)

    assert (sheet(), said(question), said(general)) == (([EARLY], ("How do you decide this here?",)), True, True)
    house.services.questions.set_state(question, QuestionState.READY)
    assert (sheet()[0], said(question)) == ([], False)
    typed(house, question, "Only by a rule.")
    assert (sheet()[0], said(question)) == ([EARLY], True)


def test_who_asked_and_where_can_be_said_later(house: House) -> None:
    question = asked(house)
    interview = house.interview(house.application("Quillmark"), hours=-24)
    house.met(interview, "Rafael Quintana")
    rafael = house.services.people.by_name("Rafael Quintana")[0].id
    change = house.services.questions.place(question, interview, rafael)
    assert (only(house).occasions[0].company, only(house).occasions[0].person) == ("Quillmark", "Rafael Quintana")
    house.services.undo(change)
    assert only(house).companies == ()


def test_a_question_that_is_gone_is_told_of(house: House) -> None:
    with pytest.raises(WorldError):
        house.services.questions.rate(QuestionId("nowhere"), 3)
    with pytest.raises(WorldError):
        house.services.questions.keep(QuestionId("nowhere"), "", "Better", house.now)
    assert not house.services.questions.settle(QuestionId("nowhere"))
