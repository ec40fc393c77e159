"""The bin gives back what was deleted; a bubble is claimed once; small facts are remembered."""

import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.domain.archive import BinEntry
from models.domain.change import Edit
from models.domain.errors import RowMovedOn, WorldError
from models.domain.values import Note
from models.store import Store
from tests.models.store.small_search import ENGINEER, MEETING, NOW


def _note(store: Store) -> Note:
    (note,) = store.all(Note)
    return note


def _delete_note(store: Store) -> list[Edit]:
    note = _note(store)
    change = store.write([Edit(note, None)], "note_deleted", to_bin=BinEntry("notes", "Room 3", NOW, (note,)))
    return list(change.edits)


def test_what_was_deleted_comes_back_whole(store: Store) -> None:
    whole = store.archive()
    note = _note(store)
    _delete_note(store)
    (entry,) = store.bin_list()
    assert (entry.kind, entry.title, entry.deleted_at, entry.values) == ("notes", "Room 3", NOW, (note,))
    assert entry.id is not None
    change = store.bin_take(entry.id, "restored", {"title": "Room 3"})
    assert change.applications == {ENGINEER.id}
    assert change.about == {"title": "Room 3"}
    assert store.archive() == whole
    assert store.bin_list() == []
    with pytest.raises(WorldError, match="no longer in the bin"):
        store.bin_take(entry.id)


def test_undoing_a_deletion_empties_its_place_in_the_bin(store: Store) -> None:
    edits = _delete_note(store)
    store.write([edit.reversed() for edit in edits], "undone")
    assert store.bin_list() == []


def test_nothing_comes_back_without_what_it_belongs_to(store: Store) -> None:
    _delete_note(store)
    gone = [value for value in store.archive().values() if getattr(value, "interview", None) == MEETING.id]
    store.write([Edit(value, None) for value in (*gone, MEETING)], "interview_deleted")
    whole = store.archive()
    (entry,) = store.bin_list()
    assert entry.id is not None
    with pytest.raises(WorldError, match="no longer there"):
        store.bin_take(entry.id)
    assert store.archive() == whole
    assert [each.id for each in store.bin_list()] == [entry.id]


def test_what_is_there_again_is_not_given_back_a_second_time(store: Store) -> None:
    note = _note(store)
    store.write([Edit(note, None)], "deleted", to_bin=BinEntry("notes", "x", NOW, (MEETING, note)))
    store.write([Edit(None, note)], "written anew")
    (entry,) = store.bin_list()
    with pytest.raises(RowMovedOn):
        store.bin_take(entry.id or 0)


def test_the_bin_is_newest_first_and_forgets_what_it_is_told(store: Store) -> None:
    note = _note(store)
    for days in (2, 40, 31):
        store.write(
            [Edit(note, None)], "deleted", to_bin=BinEntry("notes", str(days), NOW - timedelta(days=days), (MEETING,))
        )
        store.write([Edit(None, note)], "back")
    assert [entry.title for entry in store.bin_list()] == ["2", "31", "40"]
    moments = dict(store.bin_moments())
    assert [datetime.fromisoformat(one) for one in moments.values()] == [NOW - timedelta(days=n) for n in (2, 40, 31)]
    store.bin_drop(list(moments)[1:], {"waiting": "one"})
    assert [entry.title for entry in store.bin_list()] == ["2"]
    assert store.recall("waiting") == "one"


def test_a_bubble_is_claimed_once(folder: Path, store: Store) -> None:
    owed = [("debrief", "int-1", NOW), ("thank_you", "int-1/con-1", NOW + timedelta(hours=1))]
    assert store.claim(owed[:1], NOW) == owed[:1]
    assert store.claimed(owed) == {owed[0]}
    other = Store.open(folder)
    assert other.claim(owed, NOW) == owed[1:]
    assert other.claim(owed, NOW) == []
    assert other.claim([], NOW) == []
    other.close()
    assert store.claimed(owed) == set(owed)


def test_processes_that_race_claim_each_bubble_once(folder: Path, store: Store) -> None:
    program = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from models.store import Store
store = Store.open(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
now = datetime(2026, 6, 26, 9, tzinfo=UTC)
won = [n for n in range(50) if store.claim([("debrief", f"int-{n}", now)], now)]
print(*won)
"""
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write("\n")
        racer.stdin.flush()
    won = [int(number) for racer in racers for number in racer.communicate()[0].split()]
    assert sorted(won) == list(range(50))


def test_small_facts_are_remembered(store: Store) -> None:
    assert store.recall("tray_explained") is None
    store.remember("tray_explained", "yes")
    store.remember("tray_explained", "no")
    assert store.recall("tray_explained") == "no"
