"""The outbox: what leaves when, and what is known of it afterwards, whatever happens in between."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from models.domain.change import Edit
from models.domain.errors import RowMovedOn, WorldError
from models.domain.mail import Dispatch, MailTrouble
from models.domain.values import Contact, Letter, LetterChannel, LetterState, Settings
from models.services.house import Services
from models.store import Store
from tests.models.services.letters_at import FAILED, LATER, OFFLINE, SENT, UNSURE, LetterHouse

MINUTE = timedelta(minutes=1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[LetterHouse]:
    house = LetterHouse(tmp_path / "data").furnish()
    yield house
    house.store.close()


def berlin(day: int, hour: int, minute: int = 0) -> datetime:
    """June 2026, two hours ahead of UTC; the 16th is a Tuesday."""
    return datetime(2026, 6, day, hour - 2, minute, tzinfo=UTC)


def test_a_letter_that_left_satisfies_the_rules_at_once(desk: LetterHouse) -> None:
    letter, asked = desk.queued(), f"thank_you {desk.interview_id}/{desk.jane}"
    assert desk.state(letter) is LetterState.READY
    assert asked in desk.due()
    assert desk.tried(SENT) == letter
    assert (desk.state(letter), desk.letter(letter).sent_at) == (LetterState.SENT, desk.now)
    assert asked not in desk.due()
    assert desk.services.outbox.next_moment(desk.now) is None


def test_sending_is_written_down_before_anybody_is_talked_to(desk: LetterHouse) -> None:
    letter = desk.queued()
    identifier = desk.letter(letter).message_id
    assert identifier is not None
    assert re.fullmatch(r"<[0-9a-z.]+@home\.example>", identifier)
    found = desk.services.outbox.claim(desk.now)
    assert found is not None
    assert found[1] is not None
    kept = desk.another().letters.get(letter)
    assert kept is not None
    assert (kept.state, kept.message_id) == (LetterState.SENDING, identifier)
    assert found[1].addressee.emails == ("jane@halden.example",)
    assert found[1].when.utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize("brought", ["7", "<a@b>\r\nBcc: eve@evil.example", "<ünï@c.example>"])
def test_an_identifier_that_a_file_brought_and_no_message_can_bear_is_replaced(desk: LetterHouse, brought: str) -> None:
    letter = desk.begun()
    desk.store.write([Edit(desk.letter(letter), replace(desk.letter(letter), message_id=brought))], "test")
    desk.services.letters.queue(letter, None, desk.now)
    identifier = desk.letter(letter).message_id
    assert identifier is not None
    assert re.fullmatch(r"<[0-9a-z.]+@home\.example>", identifier)


def test_what_is_sending_at_a_start_is_asked_about_and_never_sent_by_itself(desk: LetterHouse) -> None:
    letter = desk.queued()
    desk.services.outbox.claim(desk.now)
    after = desk.another()  # the first was killed
    assert [change.intent for change in after.outbox.recover(desk.now)] == ["letter.settled"]
    assert desk.state(letter) is LetterState.UNSURE
    assert desk.dispatch(letter).trouble is None, "no server is to blame"
    assert after.outbox.recover(desk.now) == ()
    assert after.outbox.claim(desk.later(days=3)) is None
    with pytest.raises(WorldError, match="Sent folder"):
        after.letters.queue(letter, None, desk.now)


@pytest.mark.parametrize("again", [False, True])
def test_who_is_asked_says_whether_it_left(desk: LetterHouse, again: bool) -> None:
    letter = desk.queued()
    identifier = desk.letter(letter).message_id
    asked = desk.now
    desk.tried(UNSURE)
    assert desk.state(letter) is LetterState.UNSURE
    desk.later(minutes=5)
    change = desk.services.outbox.say_sent(letter, desk.now)
    assert (desk.state(letter), desk.letter(letter).sent_at) == (LetterState.SENT, asked)
    desk.services.undo(change)
    desk.services.outbox.say_not_sent(letter, desk.now, again)
    assert desk.state(letter) is (LetterState.READY if again else LetterState.DRAFT)
    if not again:
        assert desk.services.outbox.claim(desk.now) is None
        desk.services.letters.queue(letter, None, desk.now)
    assert desk.tried(SENT) == letter
    assert desk.letter(letter).message_id == identifier
    with pytest.raises(WorldError, match="known by now"):
        desk.services.outbox.say_sent(letter, desk.now)


def test_what_may_go_later_is_tried_again_ever_more_seldom_for_a_day(desk: LetterHouse) -> None:
    desk.services.settings.change(Settings(timezone="UTC", day_starts=time(0), day_ends=time(23, 59)))
    letter, began = desk.queued(), desk.now
    identifier = desk.letter(letter).message_id
    waits: list[timedelta] = []
    while desk.state(letter) is LetterState.READY:
        moment = desk.services.outbox.next_moment(desk.now)
        assert moment is not None
        waits.append(moment - desk.now)
        desk.clock.moment = moment
        assert desk.tried(LATER) == letter
    assert waits[:6] == [timedelta(), MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 60 * MINUTE]
    assert desk.state(letter) is LetterState.FAILED
    assert timedelta(days=1) <= desk.now - began < timedelta(hours=26)
    assert desk.letter(letter).message_id == identifier
    assert desk.dispatch(letter).trouble == MailTrouble.BUSY
    assert desk.services.outbox.next_moment(desk.now) is None
    desk.services.letters.queue(letter, None, desk.now)
    assert desk.dispatch(letter).trouble is None
    assert desk.tried(SENT) == letter


def test_no_word_is_said_between_two_tries(desk: LetterHouse) -> None:
    desk.queued()
    desk.tried(LATER)
    assert desk.tried(SENT) is None
    desk.later(seconds=59)
    assert desk.tried(SENT) is None
    desk.later(seconds=1)
    assert desk.tried(SENT) is not None


def test_without_a_network_it_is_looked_for_more_often(desk: LetterHouse) -> None:
    letter = desk.queued()
    for _ in range(8):
        desk.clock.moment = desk.services.outbox.next_moment(desk.now) or desk.now
        desk.tried(OFFLINE)
    assert desk.state(letter) is LetterState.READY
    assert desk.services.outbox.next_moment(desk.now) == desk.now + 5 * MINUTE


def test_a_machine_that_slept_for_days_tries_more_than_once_before_it_gives_up(desk: LetterHouse) -> None:
    letter = desk.queued()
    desk.tried(LATER)
    desk.later(days=3)
    for _ in range(3):
        desk.clock.moment = desk.services.outbox.next_moment(desk.now) or desk.now
        desk.tried(LATER)
        assert desk.state(letter) is LetterState.READY
    desk.clock.moment = desk.services.outbox.next_moment(desk.now) or desk.now
    desk.tried(LATER)
    assert desk.state(letter) is LetterState.FAILED


def test_a_clock_that_is_set_back_holds_no_letter_up(desk: LetterHouse) -> None:
    letter = desk.queued()
    desk.tried(LATER)
    desk.later(days=-2)
    assert desk.tried(SENT) == letter


def test_what_its_person_must_mend_is_not_tried_again(desk: LetterHouse) -> None:
    letter = desk.queued()
    desk.tried(FAILED)
    assert desk.state(letter) is LetterState.FAILED
    assert desk.dispatch(letter).trouble_detail == "550 No such user"
    assert desk.tried(SENT) is None
    desk.services.letters.keep(letter, "Thanks", "Another word.", desk.now)
    assert desk.state(letter) is LetterState.DRAFT


# Night and sleep


def test_at_night_a_letter_waits_for_the_morning(desk: LetterHouse) -> None:
    desk.clock.moment = berlin(16, 22, 40)
    letter = desk.queued()
    assert (desk.state(letter), desk.letter(letter).send_at) == (LetterState.SCHEDULED, berlin(17, 9))
    assert desk.tried(SENT) is None
    desk.clock.moment = berlin(17, 8, 59)
    assert desk.tried(SENT) is None
    desk.clock.moment = berlin(17, 9)
    assert desk.tried(SENT) == letter


def test_a_moment_in_the_night_is_moved_to_the_morning(desk: LetterHouse) -> None:
    letter = desk.begun()
    desk.services.letters.queue(letter, berlin(18, 23), desk.now)
    assert desk.letter(letter).send_at == berlin(19, 9)


@pytest.mark.parametrize(
    ("woken", "leaves"),
    [
        (berlin(16, 19, 30), berlin(16, 19, 30)),  # late, and still day
        (berlin(16, 23), berlin(17, 9)),
        (berlin(17, 3), berlin(17, 9)),
        (berlin(19, 14), berlin(19, 14)),
    ],
)
def test_a_letter_whose_moment_was_slept_through_leaves_on_waking_but_not_at_night(
    desk: LetterHouse, woken: datetime, leaves: datetime
) -> None:
    letter = desk.begun()
    desk.services.letters.queue(letter, berlin(16, 18), desk.now)
    desk.clock.moment = woken
    assert desk.services.outbox.next_moment(woken) == leaves
    assert (desk.tried(SENT) == letter) is (woken == leaves)
    desk.clock.moment = leaves
    desk.tried(SENT)
    assert desk.state(letter) is LetterState.SENT


def test_a_try_that_falls_into_the_night_is_made_in_the_morning(desk: LetterHouse) -> None:
    desk.clock.moment = berlin(16, 19, 59)
    letter = desk.queued()
    desk.tried(LATER)
    assert desk.services.outbox.next_moment(desk.now) == berlin(17, 9)
    (row,) = (row for row in desk.services.letters.index(desk.now) if row.letter == letter)
    assert row.at == berlin(17, 9)


# What holds a letter back


def test_with_a_gap_nothing_leaves(desk: LetterHouse) -> None:
    letter = desk.begun()
    desk.services.letters.keep(letter, "Thanks", "I liked [a moment you shared with Jane].", desk.now)
    with pytest.raises(WorldError, match="a moment you shared with Jane"):
        desk.services.letters.queue(letter, None, desk.now)
    desk.services.letters.keep(letter, "About [what you spoke of]", "I liked it.", desk.now)
    with pytest.raises(WorldError, match="what you spoke of"):
        desk.services.letters.queue(letter, None, desk.now)
    desk.services.letters.keep(letter, "Thanks", " \n", desk.now)
    with pytest.raises(WorldError, match="nothing in this letter"):
        desk.services.letters.queue(letter, None, desk.now)


def test_a_gap_that_came_after_it_was_queued_brings_it_back_to_the_drafts(desk: LetterHouse) -> None:
    letter = desk.queued()
    before = desk.letter(letter)
    desk.store.write([Edit(before, replace(before, body="Hello [whom?]"))], "a file that was read in")
    found = desk.services.outbox.claim(desk.now)
    assert found is not None
    assert found[1] is None
    assert desk.state(letter) is LetterState.DRAFT


def test_account_and_address_are_asked_for_before_it_is_queued_and_missed_when_they_go(desk: LetterHouse) -> None:
    jane = desk.store.get(Contact, desk.jane)
    assert jane is not None
    letter = desk.queued()
    desk.store.write([Edit(jane, replace(jane, emails=()))], "test")
    found = desk.services.outbox.claim(desk.now)
    assert found is not None
    assert found[1] is None
    assert (desk.state(letter), desk.dispatch(letter).trouble) == (LetterState.FAILED, MailTrouble.NO_ADDRESS)
    with pytest.raises(WorldError, match="No e-mail address of Jane Okafor"):
        desk.services.letters.queue(letter, None, desk.now)
    desk.store.write([Edit(replace(jane, emails=()), jane)], "test")
    desk.services.letters.queue(letter, None, desk.now)
    desk.services.accounts.remove("acc-1")
    assert desk.tried(SENT) is None
    assert desk.dispatch(letter).trouble == MailTrouble.NO_ACCOUNT
    with pytest.raises(WorldError, match="No mail account"):
        desk.services.letters.queue(letter, None, desk.now)


def test_only_mail_is_queued(desk: LetterHouse) -> None:
    letter = desk.begun()
    desk.services.letters.set_channel(letter, LetterChannel.CARD, desk.now)
    with pytest.raises(WorldError, match="Only e-mail leaves from here"):
        desk.services.letters.queue(letter, None, desk.now)


# Taking back


def test_a_queued_letter_is_written_in_only_after_it_was_taken_back(desk: LetterHouse) -> None:
    letter, letters = desk.queued(), desk.services.letters
    with pytest.raises(WorldError, match="Take it back"):
        letters.keep(letter, "New", "New words.", desk.now)
    assert desk.letter(letter).body == "Hello Jane Okafor,\n\nThank you."
    change = letters.take_back(letter, desk.now)
    assert desk.state(letter) is LetterState.DRAFT
    assert desk.tried(SENT) is None
    desk.services.undo(change)
    assert desk.tried(SENT) == letter
    with pytest.raises(WorldError, match="has left"):
        letters.keep(letter, "New", "New words.", desk.now)
    with pytest.raises(WorldError, match="has left"):
        letters.take_back(letter, desk.now)


def test_undo_takes_back_what_waits_and_nothing_that_is_leaving_or_has_left(desk: LetterHouse) -> None:
    letter = desk.begun()
    change = desk.services.letters.queue(letter, None, desk.now)
    desk.services.undo(change)
    assert desk.state(letter) is LetterState.DRAFT
    change = desk.services.letters.queue(letter, None, desk.now)
    desk.services.outbox.claim(desk.now)
    with pytest.raises(RowMovedOn, match="leaving at this moment; that cannot be taken back"):
        desk.services.undo(change)
    desk.services.outbox.settled(letter, SENT, desk.now)
    with pytest.raises(RowMovedOn, match="has left; that cannot be taken back"):
        desk.services.undo(change)
    assert desk.state(letter) is LetterState.SENT


def test_an_undo_that_others_have_overtaken_says_nothing_of_letters(desk: LetterHouse) -> None:
    letter = desk.begun()
    change = desk.services.letters.set_channel(letter, LetterChannel.CARD, desk.now)
    desk.services.letters.set_channel(letter, LetterChannel.EMAIL, desk.now)
    with pytest.raises(RowMovedOn, match="changed in the meantime"):
        desk.services.undo(change)


def test_whoever_takes_back_that_it_went_has_not_asked_for_it_to_be_sent(desk: LetterHouse) -> None:
    letter, services = desk.begun(), desk.services
    services.letters.queue(letter, berlin(16, 18), desk.now)
    went = services.letters.went(letter, desk.now, LetterChannel.CARD)
    undone = services.undo(went)
    assert desk.state(letter) is LetterState.DRAFT
    assert services.outbox.claim(berlin(16, 19)) is None
    again = services.undo(undone)
    assert desk.state(letter) is LetterState.SENT
    services.undo(again)
    assert desk.state(letter) is LetterState.DRAFT


def test_what_waits_can_be_given_another_moment(desk: LetterHouse) -> None:
    letter, letters = desk.begun(), desk.services.letters
    letters.queue(letter, berlin(16, 18), desk.now)
    letters.queue(letter, None, desk.now)
    assert desk.tried(LATER) == letter
    assert desk.tried(SENT) is None
    letters.queue(letter, None, desk.now)  # try now
    assert desk.tried(SENT) == letter


# Several at once


def test_one_letter_at_a_time_by_its_moment(desk: LetterHouse) -> None:
    ravi = desk.person("Ravi Menon", "ravi@halden.example")
    later = desk.begun(desk.jane)
    desk.services.letters.queue(later, berlin(16, 12), desk.now)
    first = desk.queued(ravi)
    desk.clock.moment = berlin(16, 13)
    outbox = desk.services.outbox
    found = outbox.claim(desk.now)
    assert found is not None
    assert found[1] is not None
    assert found[1].letter.id == first
    assert outbox.claim(desk.now) is None
    outbox.settled(first, SENT, desk.now)
    assert desk.tried(SENT) == later


def test_two_programs_never_send_the_same_letter(desk: LetterHouse) -> None:
    ravi = desk.person("Ravi Menon", "ravi@halden.example")
    wanted = {desk.queued(desk.jane), desk.queued(ravi)}
    other = Store.open(desk.store.folder)
    try:
        there = Services(other, desk.clock)
        claims = [desk.services.outbox.claim(desk.now), there.outbox.claim(desk.now)]
        assert {one[1].letter.id for one in claims if one is not None and one[1] is not None} == wanted
        assert Services(other, desk.clock).outbox.claim(desk.now) is None
    finally:
        other.close()


def test_a_claim_that_somebody_else_has_won_is_left_to_them(desk: LetterHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    letter = desk.queued()
    outbox, stale = desk.services.outbox, desk.letter(letter)
    other = Store.open(desk.store.folder)
    try:
        Services(other, desk.clock).outbox.claim(desk.now)
        known = {Letter: stale, Dispatch: replace(desk.dispatch(letter), started_at=None)}
        real = desk.store.get
        monkeypatch.setattr(desk.store, "get", lambda kind, *key: known[kind] if kind in known else real(kind, *key))
        monkeypatch.setattr(outbox, "_waiting", lambda now: iter([(now, now, letter)]))
        assert outbox.claim(desk.now) is None
    finally:
        other.close()


def test_who_learns_that_it_left_says_so_even_after_it_was_asked_about(desk: LetterHouse) -> None:
    """A second program that starts meanwhile takes a letter for lost; the first knows better."""
    letter = desk.queued()
    desk.services.outbox.claim(desk.now)
    desk.another().outbox.recover(desk.now)
    assert desk.state(letter) is LetterState.UNSURE
    desk.services.outbox.settled(letter, SENT, desk.now)
    assert desk.state(letter) is LetterState.SENT


def test_a_letter_that_is_gone_when_it_left_is_no_crash(desk: LetterHouse) -> None:
    letter = desk.queued()
    desk.services.outbox.claim(desk.now)
    found = desk.store.get(Letter, letter)
    assert found is not None
    desk.store.write([Edit(found, None)], "a restored backup")
    assert not desk.services.outbox.settled(letter, SENT, desk.now)
    desk.another().outbox.recover(desk.now)
    assert desk.store.all(Dispatch) == []
