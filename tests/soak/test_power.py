"""A few power cuts of one short session; `make soak` has a thousand. And that a careless disk would be found out."""

import copy
import random
import shutil
from pathlib import Path

import pytest

from tests.soak.disk import Disk, Event, Fate, emptied
from tests.soak.power import Counts, Session, cut_at_random

pytestmark = pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler for what listens to the disk")


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    return Session(tmp_path_factory.mktemp("power"), 3, 1.5)


def _cut(session: Session, states: int, place: Path) -> Counts:
    again, counts = copy.copy(session), Counts()
    again.disk = copy.deepcopy(session.disk)
    cut_at_random(again, states, random.Random(5), counts, place)
    return counts


def test_after_a_power_cut_every_word_that_was_kept_is_there(session: Session, tmp_path: Path) -> None:
    counts = _cut(session, 20, tmp_path)
    assert counts.states == 20
    assert counts.writes_told
    assert counts.wrong() == 0, list(counts.said())


def test_without_syncing_words_would_be_lost_and_that_is_noticed(session: Session, tmp_path: Path) -> None:
    careless = copy.copy(session)
    careless.events = [event._replace(what="-") if event.what == "S" else event for event in session.events]
    assert _cut(careless, 20, tmp_path).wrong()


def test_what_was_not_synced_may_be_gone_or_torn_and_what_was_is_there(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    disk, file = Disk(root), str(root / "letter")
    disk.play(Event("C", 7, 0, 0, (file,), b""))
    disk.play(Event("W", 7, 0, 1024, (), b"a" * 1024))
    assert _found(disk, tmp_path, Fate.LOST) == {}
    disk.play(Event("S", 7, 0, 0, (), b""))
    assert _found(disk, tmp_path, Fate.LOST) == {}, "its name was not put onto the disk"
    disk.play(Event("S", root.stat().st_ino, 0, 0, (), b""))
    assert _found(disk, tmp_path, Fate.LOST) == {"letter": b"a" * 1024}
    disk.play(Event("W", 7, 512, 1024, (), b"b" * 1024))
    assert _found(disk, tmp_path, Fate.HOLLOW) == {"letter": b"a" * 1024 + bytes(512)}
    assert _found(disk, tmp_path, Fate.KEPT) == {"letter": b"a" * 512 + b"b" * 1024}
    disk.play(Event("R", 7, 0, 0, (file, file + "-sent"), b""))
    assert set(_found(disk, tmp_path, Fate.LOST)) == {"letter"}
    assert set(_found(disk, tmp_path, Fate.KEPT)) == {"letter-sent"}


def _found(disk: Disk, place: Path, fate: Fate) -> dict[str, bytes]:
    folder = emptied(place / "found")
    disk.cut(folder, fate, random.Random(1))
    return {path.name: path.read_bytes() for path in folder.iterdir()}
