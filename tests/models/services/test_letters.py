"""Drafts: begun once, kept while they are written, brought up to the record until somebody writes in them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.letter_views import LetterGroup
from models.domain.mail import Dispatch, Language, Tone
from models.domain.values import (
    Contact,
    Letter,
    LetterChannel,
    LetterId,
    LetterKind,
    LetterState,
    Role,
    Stage,
)
from models.services.letters import NobodyYet
from tests.models.services.letters_at import LetterHouse


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[LetterHouse]:
    house = LetterHouse(tmp_path / "data").furnish()
    yield house
    house.store.close()


def test_a_letter_is_begun_once_and_found_again(desk: LetterHouse) -> None:
    letter = desk.begun()
    found = desk.letter(letter)
    assert (found.to, found.via, found.channel, found.state) == (
        desk.jane,
        None,
        LetterChannel.EMAIL,
        LetterState.DRAFT,
    )
    assert found.body == "Hello Jane Okafor,\n\nThank you."
    again = desk.services.letters.begin(
        LetterKind.THANK_YOU, desk.later(hours=1), interview=desk.interview_id, to=desk.jane
    )
    assert not again
    assert desk.services.letters.begun(again) == letter


def test_each_interviewer_gets_a_letter_of_their_own(desk: LetterHouse) -> None:
    ravi = desk.person("Ravi Menon", "ravi@halden.example")
    first, second = desk.begun(), desk.begun()
    assert {desk.letter(first).to, desk.letter(second).to} == {desk.jane, ravi}


def test_after_one_follow_up_was_sent_the_next_is_another_letter(desk: LetterHouse) -> None:
    letters, to = desk.services.letters, desk.jane
    first = letters.begun(letters.begin(LetterKind.FOLLOW_UP, desk.now, application=desk.application_id, to=to))
    letters.went(first, desk.now, LetterChannel.EMAIL)
    second = letters.begun(letters.begin(LetterKind.FOLLOW_UP, desk.now, application=desk.application_id, to=to))
    assert second != first


def test_a_letter_to_nobody_asks_for_somebody(desk: LetterHouse) -> None:
    lonely = desk.application("Alder", stage=Stage.REJECTED)
    with pytest.raises(NobodyYet, match="Choose a person"):
        desk.services.letters.begin(LetterKind.REJECTION_REPLY, desk.now, application=lonely)


def test_a_routed_letter_goes_to_the_recruiter_for_the_interviewer(desk: LetterHouse) -> None:
    services = desk.services
    rita = services.interviews.add_person(desk.interview_id, "Rita Recruit", Role.RECRUITER, desk.now).about["contact"]
    person = desk.store.get(Contact, rita)
    application = services.applications.panel(desk.application_id, desk.now)
    assert person is not None
    assert application is not None
    after = replace(application.application, recruiter=person.id, route_letters_via_recruiter=True)
    services.applications.edit(after, desk.now)
    desk.store.write([Edit(person, replace(person, emails=("rita@agency.example",)))], "test")
    letter = desk.begun(desk.jane)
    opened = services.letters.opened(letter, desk.now)
    assert (opened.letter.to, opened.letter.via) == (desk.jane, person.id)
    assert opened.address == "rita@agency.example"
    nudge = services.letters.begun(
        services.letters.begin(LetterKind.RECRUITER_NUDGE, desk.now, application=desk.application_id)
    )
    assert (desk.letter(nudge).to, desk.letter(nudge).via) == (person.id, None)


def test_what_is_typed_is_kept_at_once_and_by_another_start(desk: LetterHouse) -> None:
    letter = desk.begun()
    desk.services.letters.keep(letter, "  The import\nstep ", "Dear Jane,\n\nHi.", desk.now)
    found = desk.another().letters.get(letter)
    assert found is not None
    assert (found.subject, found.body) == ("The import step", "Dear Jane,\n\nHi.")
    assert not desk.services.letters.keep(letter, "The import step", "Dear Jane,\n\nHi.", desk.now)


def test_a_draft_nobody_has_written_in_follows_the_record(desk: LetterHouse) -> None:
    letter = desk.begun()
    jane = desk.store.get(Contact, desk.jane)
    assert jane is not None
    desk.store.write([Edit(jane, replace(jane, name="Jane Okafor-Lind"))], "test")
    opened = desk.services.letters.opened(letter, desk.now)
    assert opened.letter.body == "Hello Jane Okafor-Lind,\n\nThank you."
    desk.services.letters.keep(letter, "Mine", "My own words.", desk.now)
    desk.store.write([Edit(replace(jane, name="Jane Okafor-Lind"), jane)], "test")
    assert desk.services.letters.opened(letter, desk.now).letter.body == "My own words."


def test_another_tone_speaks_at_once_unless_somebody_wrote_in_it(desk: LetterHouse) -> None:
    letters, letter = desk.services.letters, desk.begun()
    change = letters.set_voice(letter, desk.now, tone=Tone.FORMAL)
    assert desk.letter(letter).body == "Dear Jane Okafor,\n\nThank you."
    desk.services.undo(change)
    assert desk.letter(letter).body == "Hello Jane Okafor,\n\nThank you."
    letters.keep(letter, "Mine", "My own words.", desk.now)
    letters.set_voice(letter, desk.now, tone=Tone.FORMAL, language=Language.DE)
    assert desk.letter(letter).body == "My own words."
    assert letters.opened(letter, desk.now).situation.voice.language is Language.DE
    change = letters.compose_anew(letter, desk.now)
    assert desk.letter(letter).body == "Dear Jane Okafor,\n\nThank you."
    desk.services.undo(change)
    assert desk.letter(letter).body == "My own words."


def test_of_two_addresses_the_chosen_one_is_written_to_while_it_is_theirs(desk: LetterHouse) -> None:
    letters, letter = desk.services.letters, desk.begun()
    jane = desk.store.get(Contact, desk.jane)
    assert jane is not None
    two = replace(jane, emails=("jane@halden.example", "Jane@home.example"))
    desk.store.write([Edit(jane, two)], "test")
    letters.set_address(letter, "jane@HOME.example", desk.now)
    assert letters.opened(letter, desk.now).address == "Jane@home.example"
    desk.store.write([Edit(two, jane)], "test")
    assert letters.opened(letter, desk.now).address == "jane@halden.example"


def test_a_card_posted_or_a_call_made_satisfies_the_rule_at_once(desk: LetterHouse) -> None:
    asked = f"thank_you {desk.interview_id}/{desk.jane}"
    assert asked in desk.due()
    letter = desk.begun()
    change = desk.services.letters.went(letter, desk.now, LetterChannel.CARD)
    assert asked not in desk.due()
    desk.services.undo(change)
    assert asked in desk.due()
    assert desk.state(letter) is LetterState.DRAFT
    with pytest.raises(WorldError, match="not come yet"):
        desk.services.letters.went(letter, desk.now, LetterChannel.CARD, desk.now + timedelta(minutes=1))


def test_any_word_resets_the_clock_of_the_follow_up(desk: LetterHouse) -> None:
    """An answer, by whatever way it came, ends the waiting; a card or a call of one's own counts as a contact."""
    desk.later(days=9)
    assert f"follow_up {desk.application_id}#1" in desk.due()
    letters = desk.services.letters
    call = letters.begun(letters.begin(LetterKind.FOLLOW_UP_CALL, desk.now, application=desk.application_id))
    letters.went(call, desk.now, LetterChannel.CALL)
    assert f"follow_up {desk.application_id}#1" not in desk.due()
    silence = [one for one in desk.services.reminders.agenda(desk.now).next if one.rule == "no_reply"]
    assert [one.since for one in silence] == [desk.now]


def test_the_index_says_what_is_to_be_written_and_where_the_rest_is(desk: LetterHouse) -> None:
    ravi = desk.person("Ravi Menon", "ravi@halden.example")
    desk.later(hours=1)
    rows = desk.services.letters.index(desk.now)
    asked = [row for row in rows if row.group is LetterGroup.TO_WRITE and row.kind is LetterKind.THANK_YOU]
    assert {(row.person, row.company, row.letter) for row in asked} == {
        ("Jane Okafor", "Halden & Rowe", None),
        ("Ravi Menon", "Halden & Rowe", None),
    }
    draft, queued = desk.begun(desk.jane), desk.queued(ravi)
    rows = desk.services.letters.index(desk.now)
    there = {row.letter: row for row in rows if row.letter is not None}
    assert [row for row in rows if row.group is LetterGroup.TO_WRITE and row.kind is LetterKind.THANK_YOU] == []
    assert (there[draft].group, there[draft].state) == (LetterGroup.DRAFTS, LetterState.DRAFT)
    assert there[draft].late == desk.now + timedelta(hours=21)  # a day after its end, three hours ago by now
    assert (there[queued].group, there[queued].at) == (LetterGroup.OUTBOX, desk.now)
    desk.services.letters.went(draft, desk.now, LetterChannel.CARD)
    there = {row.letter: row for row in desk.services.letters.index(desk.now) if row.letter is not None}
    assert (there[draft].group, there[draft].at, there[draft].reminder) == (LetterGroup.SENT, desk.now, None)


def test_a_deleted_letter_comes_back_as_a_draft_with_all_that_was_known_of_it(desk: LetterHouse) -> None:
    letter = desk.queued()
    change = desk.services.letters.delete(letter, desk.now)
    assert desk.store.get(Letter, letter) is None
    assert desk.store.get(Dispatch, letter) is None
    desk.services.undo(change)
    assert desk.state(letter) is LetterState.DRAFT
    assert desk.dispatch(letter).tone is Tone.FRIENDLY
    desk.services.letters.went(letter, desk.now, LetterChannel.CARD)
    with pytest.raises(WorldError, match="has left"):
        desk.services.letters.delete(letter, desk.now)


@pytest.mark.parametrize("what", ["application", "interview", "contact"])
def test_a_queued_letter_is_taken_back_before_what_it_belongs_to_is_deleted(desk: LetterHouse, what: str) -> None:
    letter, services = desk.queued(), desk.services
    if what == "application":
        change = services.applications.delete(desk.application_id, desk.now)
    elif what == "interview":
        change = services.interviews.delete(desk.interview_id, desk.now)
    else:
        change = services.people.delete(desk.jane, desk.now)
    assert desk.store.get(Dispatch, letter) is None
    assert change.about["taken_back"] == "1"
    assert services.outbox.claim(desk.now) is None
    services.undo(change)
    assert desk.state(letter) is LetterState.DRAFT
    assert desk.dispatch(letter).attempts is None
    assert services.outbox.claim(desk.later(hours=1)) is None


def test_where_nothing_was_queued_nothing_is_said_to_be_taken_back(desk: LetterHouse) -> None:
    desk.begun()
    assert "taken_back" not in desk.services.people.delete(desk.jane, desk.now).about
    queued = desk.queued(desk.person("Ada", "ada@halden.example"))
    assert "taken_back" not in desk.services.letters.delete(queued, desk.now).about


def test_a_recruiter_who_leaves_does_not_turn_a_queued_letter_to_somebody_else(desk: LetterHouse) -> None:
    rita = desk.person("Rita", "rita@agency.example")
    letter = desk.begun(desk.jane)
    desk.services.letters.set_via(letter, rita, desk.now)
    desk.services.letters.queue(letter, None, desk.now)
    desk.services.people.delete(rita, desk.now)
    assert (desk.letter(letter).via, desk.state(letter)) == (None, LetterState.DRAFT)
    assert desk.services.outbox.claim(desk.now) is None


def test_nothing_is_deleted_while_its_letter_is_leaving(desk: LetterHouse) -> None:
    desk.queued()
    desk.services.outbox.claim(desk.now)
    with pytest.raises(WorldError, match="leaving at this moment"):
        desk.services.applications.delete(desk.application_id, desk.now)


def test_what_came_with_a_file_as_ready_does_not_leave_by_itself(desk: LetterHouse) -> None:
    came = Letter(
        LetterId("let-came"),
        LetterKind.FOLLOW_UP,
        desk.jane,
        desk.application_id,
        channel=LetterChannel.EMAIL,
        body="Hello",
        state=LetterState.READY,
    )
    desk.store.write([Edit(None, came)], "test")
    assert desk.services.outbox.claim(desk.now) is None
    (row,) = (row for row in desk.services.letters.index(desk.now) if row.letter == came.id)
    assert (row.group, row.state) == (LetterGroup.DRAFTS, LetterState.DRAFT)
    desk.services.letters.queue(came.id, None, desk.now)
    assert desk.services.outbox.claim(desk.now) is not None


def test_out_of_the_bin_a_letter_is_a_draft_with_all_that_was_known_of_it(desk: LetterHouse) -> None:
    letter = desk.begun()
    desk.services.letters.set_voice(letter, desk.now, tone=Tone.FORMAL)
    desk.services.letters.pass_over(letter, ["length", "tone:1"], desk.now)
    desk.services.letters.queue(letter, None, desk.now)
    before = desk.dispatch(letter)
    desk.services.letters.delete(letter, desk.now)
    (binned,) = desk.services.bin.list()
    assert (binned.kind, binned.title) == ("letters", "Thank you")
    desk.services.bin.restore(binned.id, desk.now)
    assert desk.state(letter) is LetterState.DRAFT
    assert desk.dispatch(letter) == replace(before, attempts=None)
