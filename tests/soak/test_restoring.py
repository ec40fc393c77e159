"""A few power cuts of a restore; `make soak` has hundreds. And no plain backup touches the disk of encrypted data."""

import copy
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from models.store import keys
from models.store.backup import back_up
from models.store.recast import switch
from tests.soak.encryption import MARKER, make
from tests.soak.restoring import KINDS, NOW, PLAIN, Counts, Session, asked_of_the_disk, cut_at_random, words_in

pytestmark = pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler for what listens to the disk")


@pytest.mark.parametrize("kind", KINDS)
def test_a_restore_that_is_cut_off_leaves_the_old_or_the_new_whole(kind: str, tmp_path: Path) -> None:
    session, counts = Session(tmp_path, kind), Counts()
    cut_at_random(session, 20, random.Random(2), counts, tmp_path)
    assert counts.states == 20
    assert counts.as_wanted
    assert counts.as_before + counts.still_damaged
    assert counts.wrong() == 0, list(counts.said())


def test_without_syncing_a_restore_would_lose_and_that_is_noticed(tmp_path: Path) -> None:
    session, counts = Session(tmp_path, PLAIN), Counts()
    careless = copy.copy(session)
    careless.events = [event._replace(what="-") if event.what == "S" else event for event in session.events]
    cut_at_random(careless, 20, random.Random(2), counts, tmp_path)
    assert counts.wrong()


@pytest.mark.parametrize("what", ["look", "restore", "restore a bare one", "copies"])
def test_no_word_of_a_plain_backup_touches_the_disk_of_encrypted_data(what: str, tmp_path: Path) -> None:
    """Neither in the data folder nor in a temporary one; what is too large for memory does, and so is noticed here."""
    folder, source = tmp_path / "data", tmp_path / "plain.zip"
    make(folder)
    back_up(folder, source, NOW)
    if "bare" in what:
        source = tmp_path / "plain.sqlite3"
        with closing(sqlite3.connect(folder / "afterview.sqlite3")) as here, closing(sqlite3.connect(source)) as there:
            here.backup(there)
    key = keys.new_key()
    keys.unlock(key)
    switch(folder, key, lambda _done, _of: None)
    for number, most in enumerate(("0", "")):
        root = tmp_path / str(number)
        shutil.copytree(folder, root / "data")
        one = Path(shutil.copy(source, root / source.name))
        events = asked_of_the_disk(root, what.split()[0], root / "data", one, key, most)
        assert any(event.what == "W" and len(event.data) > 4000 for event in events)
        assert bool(words_in(events, MARKER)) is (most == "0")
    keys.forget(key.salt)
