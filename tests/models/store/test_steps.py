"""A file of an older version is copied, verified, and taken step by step, in one transaction."""

import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from models.domain.errors import StoreRefused
from models.domain.mail import Dispatch, KnownWord, MailAccount, WritingDesk
from models.domain.offers_kept import BenefitPoint, Compared, Judgement, OfferRevision, PayAim, PayFrame, Rate
from models.domain.preferences import Appearance, BackupPlan, RuleChoice
from models.domain.saved_views import SavedView
from models.domain.values import Apart, Attachment, Invitation, Merged, Value
from models.store import Store, attachments, db, search
from models.store.check import check
from models.store.copying import counts_of, faults_of
from models.store.db import inspect, open_database, statements
from models.store.steps import STEPS
from tests.models.store.small_search import (
    AIM,
    ATTACHED,
    BESIDE,
    CHOSEN,
    DESK,
    ENTRIES,
    LOOK,
    PLAN,
    SENT_BY,
    SETTINGS,
    WEIGHED,
)

FILE = "afterview.sqlite3"
DIGEST = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
"""Of `hello`."""
REBUILT = """
CREATE TABLE "companies_new" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "city" TEXT) STRICT;
INSERT INTO "companies_new" SELECT "id", "name", 'Berlin; -- a comment?' FROM "companies";
DROP TABLE "companies";
ALTER TABLE "companies_new" RENAME TO "companies";
"""
BROKEN = """DELETE FROM "companies";"""
WRONG = """CREATE TABLE "fine" ("id" TEXT);
INSERT INTO "nowhere" VALUES (1);
"""


@pytest.fixture
def old(folder: Path, root: Path) -> Path:
    """A data folder as version 1 left it."""
    folder.mkdir()
    shutil.copy(root / "tests" / "fixtures" / "store-v1.sqlite3", folder / FILE)
    return folder


def _rows(file: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(query).fetchall()


@pytest.mark.parametrize(
    ("version", "beside", "alone"),
    [
        (1, (), (WritingDesk(), PayAim(), Appearance(), BackupPlan())),
        (2, BESIDE, (WritingDesk(), PayAim(), Appearance(), BackupPlan())),
        (3, (*BESIDE, *ATTACHED), (WritingDesk(), PayAim(), Appearance(), BackupPlan())),
        (4, (*BESIDE, *ATTACHED, *SENT_BY), (DESK, PayAim(), Appearance(), BackupPlan())),
        (5, (*BESIDE, *ATTACHED, *SENT_BY, *WEIGHED), (DESK, AIM, Appearance(), BackupPlan())),
        (6, (*BESIDE, *ATTACHED, *SENT_BY, *WEIGHED, *CHOSEN), (DESK, AIM, LOOK, PLAN)),
    ],
)
def test_a_file_of_an_older_version_is_read_by_this_one(
    old: Path, root: Path, version: int, beside: tuple[Value, ...], alone: tuple[Value, ...]
) -> None:
    shutil.copy(root / "tests" / "fixtures" / f"store-v{version}.sqlite3", old / FILE)
    attachments.copy_in(old, b"hello")
    assert inspect(old / FILE) == version
    assert check(old) == []
    store = Store.open(old)
    assert set(store.archive().values()) | set(store.all(Invitation)) == set(ENTRIES)
    kept: set[Value] = {*store.all(Apart), *store.all(Merged), *store.all(Attachment)}
    kept |= {*store.all(MailAccount), *store.all(Dispatch), *store.all(KnownWord)}
    kept |= {*store.all(Judgement), *store.all(BenefitPoint), *store.all(OfferRevision), *store.all(PayFrame)}
    kept |= {*store.all(Compared), *store.all(Rate), *store.all(SavedView), *store.all(RuleChoice)}
    assert kept == set(beside)
    assert tuple(store.get(type(one)) for one in alone) == alone
    found = store.look_for(("jane",), search.KINDS, 9)
    assert {(one.kind, one.id) for one in found} == {("contact", "con-1"), ("note", "note-1")}
    assert store.settings() == SETTINGS
    store.close()
    assert inspect(old / FILE) == len(STEPS)
    assert check(old) == []


def test_a_step_that_rebuilds_a_table_keeps_its_children(old: Path) -> None:
    before = counts_of(old / FILE)
    database = open_database(old, steps=(*STEPS[:1], REBUILT))
    assert db.connection(database).execute("SELECT name, city FROM companies").fetchall() == [
        ("Halden & Rowe", "Berlin; -- a comment?")
    ]
    assert db.connection(database).execute("PRAGMA foreign_keys").fetchone() == (1,)
    database.close()
    assert counts_of(old / FILE) == before
    assert faults_of(old / FILE) == []
    assert inspect(old / FILE, newest=2) == 2


def test_a_whole_backup_is_kept_before_the_step(old: Path, tmp_path: Path) -> None:
    # What is only in the log must be in the copy: a plain copy of the file would miss it.
    attached = old / "attachments" / DIGEST[:2] / DIGEST
    attached.parent.mkdir(parents=True)
    attached.write_bytes(b"hello")
    writer = sqlite3.connect(old / FILE)
    writer.execute("PRAGMA wal_autocheckpoint = 0")
    writer.execute("INSERT INTO companies (id, name) VALUES ('late', 'in the log')")
    writer.commit()
    open_database(old, steps=(*STEPS[:1], REBUILT)).close()
    writer.close()
    backup = old / "backups" / "afterview-before-step-0002.afterview-backup"
    assert backup.stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(backup) as packed:
        assert packed.read(f"attachments/{DIGEST[:2]}/{DIGEST}") == b"hello"
        copy = Path(packed.extract(FILE, tmp_path))
    assert inspect(copy) == 1
    assert faults_of(copy) == []
    assert _rows(copy, "SELECT id FROM companies ORDER BY id") == [("co-1",), ("late",)]
    assert [path.name for path in (old / "backups").iterdir()] == [backup.name]


def test_the_first_start_keeps_no_copy(folder: Path) -> None:
    Store.open(folder).close()
    assert [path.name for path in folder.iterdir()] == [FILE]


@pytest.mark.parametrize(("step", "words"), [(BROKEN, "point at others that are gone"), (WRONG, "lacks a part")])
def test_a_step_that_fails_leaves_the_file_as_it_was(old: Path, step: str, words: str) -> None:
    whole = _rows(old / FILE, "SELECT name, sql FROM sqlite_master ORDER BY name"), counts_of(old / FILE)
    with pytest.raises(StoreRefused, match=words):
        open_database(old, steps=(*STEPS[:1], REBUILT, step))
    assert (_rows(old / FILE, "SELECT name, sql FROM sqlite_master ORDER BY name"), counts_of(old / FILE)) == whole
    assert inspect(old / FILE) == 1
    store = Store.open(old)
    assert store.settings() == SETTINGS
    store.close()


def test_no_step_is_taken_when_the_copy_cannot_be_made(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(source: Path, target: Path) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    copy: Callable[[Path, Path], None] = full
    monkeypatch.setattr("models.store.copying.copy_into", copy)
    with pytest.raises(StoreRefused, match="disk is full"):
        open_database(old, steps=(*STEPS[:1], REBUILT))
    assert inspect(old / FILE) == 1
    assert [path.name for path in old.glob("*before*")] == []


def test_statements_are_told_apart_at_their_own_semicolons() -> None:
    script = "CREATE TABLE a (x DEFAULT ';');\n\nCREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n  DELETE FROM a;\nEND;\n"
    assert [statement.strip()[:8] for statement in statements(script)] == ["CREATE T", "CREATE T"]
    with pytest.raises(ValueError, match="in the middle"):
        list(statements("CREATE TABLE a (x"))
