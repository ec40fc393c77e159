"""Two connections, and a process that dies in the middle."""

import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from models.domain.change import Edit
from models.domain.errors import RowMovedOn, WorldError
from models.domain.values import Application, Company, Stage
from models.store import Store
from models.store.check import check
from models.store.db import transaction
from tests.models.store.small_search import ENGINEER, HALDEN

WRITER = """
import sys, time
from pathlib import Path
from models.domain.change import Edit
from models.domain.values import Company, CompanyId
from models.store import Store
from models.store.db import connection, transaction
from models.store import writing

store = Store.open(Path(sys.argv[1]))
store.write([Edit(None, Company(CompanyId("kept"), "committed"))], "added")
connection(store.database).execute("PRAGMA cache_size = 10")  # so that pages are spilled to the log before the end
with transaction(store.database) as writer:
    edits = [Edit(None, Company(CompanyId(f"lost-{n}"), "x" * 500)) for n in range(5000)]
    writing.carry_out(writer, writing.netted(edits))
    print("in the middle", flush=True)
    time.sleep(60)
"""


def test_a_writer_that_is_killed_leaves_the_last_commit(folder: Path, store: Store) -> None:
    store.close()
    with subprocess.Popen([sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "in the middle\n"
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    again = Store.open(folder)
    assert {company.id for company in again.all(Company)} == {"co-1", "kept"}
    assert check(folder) == []
    again.close()


def test_a_second_connection_sees_what_is_committed_and_its_stale_edits_are_refused(folder: Path, store: Store) -> None:
    other = Store.open(folder)
    moved = replace(ENGINEER, stage=Stage.WAITING)
    store.write([Edit(ENGINEER, moved)], "moved")
    assert other.get(Application, "app-1") == moved
    assert other.revision == 0
    with pytest.raises(RowMovedOn):
        other.write([Edit(ENGINEER, replace(ENGINEER, fit=1))], "edited")
    other.write([Edit(moved, replace(moved, fit=1)), Edit(HALDEN, replace(HALDEN, name="x"))], "edited")
    assert store.get(Application, "app-1") == replace(moved, fit=1)
    other.close()


def test_a_lock_that_is_not_let_go_is_waited_for_once_and_then_looked_at_in_passing(folder: Path, store: Store) -> None:
    store.close()
    patient, other = Store.open(folder, patience=1), Store.open(folder)

    def took() -> float:
        began = time.monotonic()
        with pytest.raises(WorldError, match="in use just now"):
            patient.remember("key", "value")
        return time.monotonic() - began

    with transaction(other.database):
        assert took() > 0.9
        assert took() < 0.5
    patient.remember("key", "value")
    with transaction(other.database):
        assert took() > 0.9
    patient.close()
    other.close()
