"""One intent is one transaction: carried out whole, or refused with everything as it was."""

import os
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import cast

import pytest

from models.domain.change import Edit
from models.domain.errors import RowMovedOn, WorldError
from models.domain.limits import TEXT_LIMIT
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    CompanyId,
    Contact,
    ContactId,
    Decision,
    DecisionState,
    Interview,
    InterviewId,
    Invitation,
    Letter,
    Move,
    NextSteps,
    Note,
    NoteId,
    Offer,
    Participant,
    Reply,
    Settings,
    Stage,
    Value,
)
from models.store import Store
from models.store.db import connection
from tests.models.store.small_search import ENGINEER, ENTRIES, EVERYTHING, HALDEN, JANE, MEETING, NOW, RITA, SETTINGS

MOVED = replace(ENGINEER, stage=Stage.WAITING)
SECOND = replace(ENGINEER, id=ApplicationId("app-2"), recruiter=None)


def test_children_may_come_before_their_parents(empty: Store) -> None:
    change = empty.write(tuple(reversed(EVERYTHING)), "imported")
    assert set(empty.archive().values()) == {value for value in ENTRIES if not isinstance(value, Invitation)}
    assert empty.settings() == SETTINGS
    assert change.applications == {ENGINEER.id}


def test_undoing_everything_leaves_nothing(empty: Store) -> None:
    nothing = empty.archive()
    change = empty.write(EVERYTHING, "imported")
    empty.write(change.reversed().edits, "undone")
    assert empty.archive() == nothing


def test_undo_and_redo_of_a_move(store: Store) -> None:
    change = store.write(
        [Edit(ENGINEER, MOVED), Edit(None, Move(ENGINEER.id, Stage.WAITING, NOW))], "moved", {"to": "x"}
    )
    assert (change.intent, change.about) == ("moved", {"to": "x"})
    assert store.get(Application, "app-1") == MOVED
    store.write(change.reversed().edits, "undone")
    assert store.get(Application, "app-1") == ENGINEER
    assert len(store.all(Move)) == 2
    store.write(change.edits, "redone")
    assert store.get(Application, "app-1") == MOVED


@pytest.mark.parametrize(
    "edit",
    [
        Edit(MOVED, ENGINEER),
        Edit(MOVED, None),
        Edit(SECOND, replace(SECOND, role="x")),
        Edit(replace(MEETING, people=()), replace(MEETING, title="x")),
        Edit(None, MOVED),
        Edit(None, Reply(ENGINEER.id, NOW - timedelta(days=3), summary="of nobody at that instant too")),
        Edit(Settings(name="x"), Settings(name="y")),
    ],
)
def test_what_has_moved_on_is_refused_and_nothing_is_written(store: Store, edit: Edit) -> None:
    whole, revision = store.archive(), store.revision
    with pytest.raises(RowMovedOn) as refusal:
        store.write([Edit(None, replace(HALDEN, id=CompanyId("co-2"))), edit], "edited")
    assert refusal.value.sentence.endswith(".")
    assert store.archive() == whole
    assert store.revision == revision


@pytest.mark.parametrize(
    "edit",
    [
        Edit(None, replace(SECOND, company=CompanyId("nobody"))),
        Edit(ENGINEER, replace(ENGINEER, recruiter=ContactId("nobody"))),
        Edit(MEETING, replace(MEETING, people=(Participant(ContactId("nobody")),))),
        Edit(HALDEN, None),
        Edit(JANE, None),
        Edit(MEETING, None),
    ],
)
def test_nothing_is_left_pointing_at_what_is_gone(store: Store, edit: Edit) -> None:
    whole = store.archive()
    with pytest.raises(WorldError, match="Nothing was changed"):
        store.write([Edit(None, Note(NoteId("note-2"))), edit], "edited")
    assert store.archive() == whole
    assert connection(store.database).execute("PRAGMA foreign_key_check").fetchall() == []


def test_an_edit_that_changes_nothing_is_dropped(store: Store) -> None:
    revision = store.revision
    change = store.write([Edit(ENGINEER, ENGINEER), Edit(SETTINGS, SETTINGS)], "edited")
    assert not change
    assert store.revision == revision
    assert store.write([Edit(ENGINEER, ENGINEER), Edit(ENGINEER, MOVED)], "moved").edits == (Edit(ENGINEER, MOVED),)
    assert store.revision == revision + 1


def test_several_edits_of_one_entry_become_its_ends(store: Store) -> None:
    change = store.write([Edit(ENGINEER, MOVED), Edit(MOVED, replace(MOVED, fit=5))], "edited")
    assert store.get(Application, "app-1") == replace(MOVED, fit=5)
    store.write(change.reversed().edits, "undone")
    assert store.get(Application, "app-1") == ENGINEER
    assert not store.write([Edit(ENGINEER, MOVED), Edit(MOVED, ENGINEER)], "there and back")
    with pytest.raises(RowMovedOn):
        store.write([Edit(ENGINEER, MOVED), Edit(ENGINEER, MOVED)], "twice")


def test_a_move_can_be_back_dated_and_two_can_change_places(store: Store) -> None:
    first, second = store.find(Move, application=ENGINEER.id)
    earlier = replace(first, at=first.at - timedelta(days=1))
    store.write([Edit(first, earlier)], "back-dated")
    assert store.find(Move, application=ENGINEER.id) == [earlier, second]
    same = [
        Reply(ENGINEER.id, NOW, JANE.id, summary="a"),
        Reply(ENGINEER.id, NOW + timedelta(hours=1), JANE.id, summary="b"),
    ]
    store.write([Edit(None, reply) for reply in same], "added")
    swapped = [replace(same[0], at=same[1].at), replace(same[1], at=same[0].at)]
    store.write([Edit(before, after) for before, after in zip(same, swapped, strict=True)], "swapped")
    assert store.find(Reply, contact=JANE.id) == [swapped[1], swapped[0]]


def test_moves_of_one_instant_keep_their_order(store: Store) -> None:
    steps = [Stage.OFFER, Stage.APPLIED, Stage.WAITING, Stage.ACCEPTED]
    store.write([Edit(None, Move(ENGINEER.id, stage, NOW)) for stage in steps], "moved")
    assert [move.to for move in store.find(Move, application=ENGINEER.id)][2:] == steps


def test_people_at_an_interview_keep_their_order(store: Store) -> None:
    after = replace(MEETING, people=(*reversed(MEETING.people), Participant(JANE.id, moment="again")))
    store.write([Edit(MEETING, after)], "people")
    assert store.get(Interview, "int-1") == after
    assert store.all(Interview) == store.find(Interview, application=ENGINEER.id) == [after]


def test_a_missing_contact_is_part_of_a_replys_key(store: Store) -> None:
    at = NOW - timedelta(days=3)
    assert store.get(Reply, ENGINEER.id, None, at) == Reply(ENGINEER.id, at, summary="An invitation")
    assert store.get(Reply, ENGINEER.id, RITA.id, at) == Reply(ENGINEER.id, at, RITA.id)
    assert store.find(Reply, contact=None) == [Reply(ENGINEER.id, at, summary="An invitation")]
    edited = Reply(ENGINEER.id, at, summary="better")
    store.write([Edit(Reply(ENGINEER.id, at, summary="An invitation"), edited)], "edited")
    assert store.get(Reply, ENGINEER.id, None, at) == edited


def test_settings_are_always_there(empty: Store) -> None:
    assert empty.settings() == Settings()
    empty.write([Edit(None, SETTINGS)], "settings")
    empty.write([Edit(SETTINGS, replace(SETTINGS, name="M"))], "settings")
    change = empty.write([Edit(replace(SETTINGS, name="M"), None)], "settings")
    assert empty.settings() == Settings()
    empty.write(change.reversed().edits, "undone")
    assert empty.settings().name == "M"


def test_lists_come_in_the_order_of_their_keys(empty: Store) -> None:
    ids = ["b", "a", "B", "a.1", "Z"]
    empty.write([Edit(None, Company(CompanyId(each), "same")) for each in ids], "added")
    assert [company.id for company in empty.all(Company)] == sorted(ids)
    assert [company.id for company in empty.find(Company, name="same")] == sorted(ids)
    assert empty.get(Company, "nobody") is None
    assert empty.find(Company, name="nobody") == []


@pytest.mark.parametrize(
    ("before", "after", "touched"),
    [
        (SECOND, replace(SECOND, fit=1), {"app-2"}),
        (HALDEN, replace(HALDEN, name="x"), {"app-1", "app-2"}),
        (RITA, replace(RITA, name="x"), {"app-1"}),
        (JANE, replace(JANE, name_confirmed=True), {"app-1"}),
        (None, NextSteps(InterviewId("int-2")), {"app-2"}),
        (None, Move(SECOND.id, Stage.OFFER, NOW), {"app-2"}),
        (None, Decision("prepare", "int-2", DecisionState.DONE), {"app-2"}),
        (None, Decision("connect", "int-1/con-1", DecisionState.DONE), {"app-1"}),
        (None, Decision("update_recruiter", "con-2/app-2:offer", DecisionState.DONE), {"app-1", "app-2"}),
        (None, Decision("follow_up", "app-2#2", DecisionState.DONE), {"app-2"}),
        (None, Decision("prepare", "co-1", DecisionState.DISMISSED), {"app-1", "app-2"}),
        (None, Decision("offer_thanks", "off-1", DecisionState.DONE), {"app-1"}),
        (None, Decision("keep_searching", "search", DecisionState.DONE), set()),
        (SETTINGS, replace(SETTINGS, silence_days=9), {"app-1", "app-2"}),
        (None, Company(CompanyId("co-9"), "x"), set()),
    ],
)
def test_a_change_names_the_applications_whose_rules_it_may_touch(
    store: Store, before: Value | None, after: Value, touched: set[str]
) -> None:
    meeting = Interview(InterviewId("int-2"), SECOND.id, NOW)
    store.write([Edit(None, SECOND), Edit(None, meeting)], "added")
    assert store.write([Edit(before, after)], "edited").applications == touched


def test_a_letter_touches_every_application_of_its_reader(store: Store) -> None:
    meeting = Interview(InterviewId("int-2"), SECOND.id, NOW, people=(Participant(JANE.id),))
    store.write([Edit(None, SECOND), Edit(None, meeting)], "added")
    (letter,) = store.all(Letter)
    assert store.write([Edit(letter, replace(letter, subject="x"))], "edited").applications == {"app-1", "app-2"}


def test_what_is_deleted_or_taken_away_touches_its_application_too(store: Store) -> None:
    store.write([Edit(None, SECOND)], "added")
    (offer,) = store.all(Offer)
    assert store.write([Edit(offer, replace(offer, application=SECOND.id))], "moved").applications == {"app-1", "app-2"}
    change = store.write([Edit(MEETING, replace(MEETING, people=MEETING.people[:1]))], "people")
    assert change.applications == {"app-1"}
    assert store.write([Edit(replace(offer, application=SECOND.id), None)], "deleted").applications == {"app-2"}


def _large(many: int) -> Iterator[Value]:
    for number in range(many):
        application = ApplicationId(f"large-{number}")
        meeting = InterviewId(f"large-{number}")
        yield Application(application, HALDEN.id, "Engineer", Stage.APPLIED, number, created_at=NOW, notes="x" * 100)
        yield Move(application, Stage.APPLIED, NOW)
        yield Interview(meeting, application, NOW, people=(Participant(JANE.id), Participant(RITA.id)))
        yield NextSteps(meeting, more_rounds=True)
        yield Note(NoteId(f"large-{number}"), body="x" * 200, application=application)


def test_more_entries_than_a_statement_has_parameters(empty: Store) -> None:
    """Two thousand applications, so that every list is read and looked up in several pieces."""
    entries = [HALDEN, JANE, RITA, *_large(2000)]
    change = empty.write([Edit(None, value) for value in entries], "imported")
    assert len(change.applications) == 2000
    archive = empty.archive()
    assert set(archive.values()) == set(entries)
    assert empty.find(Interview, application="large-7")[0].people == (Participant(JANE.id), Participant(RITA.id))
    empty.write(change.reversed().edits, "undone")
    assert empty.all(Note) == []


def test_a_full_disk_is_told_and_nothing_is_half_written(store: Store) -> None:
    whole = store.archive()
    pages = connection(store.database).execute("PRAGMA page_count").fetchone()[0]
    connection(store.database).execute(f"PRAGMA max_page_count = {pages + 5}")
    with pytest.raises(WorldError, match="disk is full"):
        store.write([Edit(None, value) for value in _large(300)], "imported")
    assert store.archive() == whole
    connection(store.database).execute("PRAGMA max_page_count = 1000000")
    store.write([Edit(ENGINEER, MOVED)], "moved")
    assert store.get(Application, "app-1") == MOVED


def test_a_store_that_may_only_be_read_says_so(store: Store) -> None:
    connection(store.database).execute("PRAGMA query_only = on")
    with pytest.raises(WorldError, match="cannot be written"):
        store.write([Edit(ENGINEER, MOVED)], "moved")
    assert store.get(Application, "app-1") == ENGINEER


def test_a_value_that_cannot_be_read_is_told_and_not_guessed(store: Store) -> None:
    connection(store.database).execute("UPDATE applications SET stage = 'nowhere'")
    with pytest.raises(WorldError, match="“applications” cannot be read"):
        store.all(Application)


def test_a_damaged_page_is_told(folder: Path, store: Store) -> None:
    store.write([Edit(None, value) for value in _large(300)], "imported")
    store.close()
    file = folder / "afterview.sqlite3"
    size = file.stat().st_size
    with file.open("r+b") as opened:
        opened.seek(size // 8192 * 4096)
        opened.write(b"\xa5" * (size // 2))
    again = Store.open(folder)
    try:
        with pytest.raises(WorldError, match="damaged"):
            again.archive()
    finally:
        again.close()


def test_a_statement_of_our_own_that_is_wrong_is_not_called_the_worlds(store: Store) -> None:
    wrong = replace(ENGINEER, fit=cast(int, "four"))
    with pytest.raises(sqlite3.IntegrityError, match="TEXT value in INTEGER"):
        store.write([Edit(ENGINEER, wrong)], "edited")
    assert store.get(Contact, "con-1") == JANE
    assert store.get(Application, "app-1") == ENGINEER


@pytest.mark.parametrize(
    "wrong",
    [
        replace(MEETING, starts_at=datetime(1, 1, 1, tzinfo=UTC)),
        replace(MEETING, starts_at=datetime.max.replace(tzinfo=timezone(-timedelta(hours=1)))),
        replace(ENGINEER, salary_from=float("inf")),
        replace(ENGINEER, salary_to=10**16),
        replace(ENGINEER, notes="x" * (TEXT_LIMIT + 1)),
        replace(ENGINEER, notes="half \ud83d"),
    ],
)
def test_what_a_file_could_not_bring_back_is_not_kept(store: Store, wrong: Application | Interview) -> None:
    before = store.archive()
    kept = ENGINEER if isinstance(wrong, Application) else MEETING
    with pytest.raises(WorldError, match=r"\.$"):
        store.write([Edit(kept, wrong)], "edited")
    assert store.archive() == before


@pytest.mark.skipif(os.name == "nt", reason="this system holds on to an open file")
def test_a_folder_that_was_taken_away_takes_nothing_more_and_can_be_put_back(store: Store, folder: Path) -> None:
    whole = store.archive()
    elsewhere = folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(WorldError, match="Put it back"):
        store.write([Edit(None, Company(id=CompanyId("co-new"), name="New"))], "created")
    assert store.archive() == whole
    elsewhere.rename(folder)
    store.write([Edit(None, Company(id=CompanyId("co-new"), name="New"))], "created")
