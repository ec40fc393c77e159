"""What the check says of a sound folder (nothing) and of spoiled ones (a sentence each)."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from models.store import Store
from models.store.check import check

FILE = "afterview.sqlite3"


def _spoil(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.executescript(statement)


def test_a_sound_folder_has_no_findings(store: Store, folder: Path, tmp_path: Path) -> None:
    assert check(folder) == []
    store.close()
    assert check(folder) == []
    assert check(tmp_path / "nothing here") == []


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("DELETE FROM companies", "belongs to an entry of “companies” that is gone"),
        ("DROP INDEX interviews_calendar_uid", "lacks its index “interviews_calendar_uid”"),
        ("DROP TABLE bin", "lacks its table “bin”"),
        ("UPDATE applications SET stage = 'nowhere'", "“app-1” in the list “applications” cannot be read"),
        ("UPDATE interviews SET starts_at = 'tomorrow'", "“int-1” in the list “interviews” cannot be read"),
        ("UPDATE interviews SET starts_at = '2026-06-27T09:00:00'", "“int-1” in the list “interviews” cannot be read"),
        ("UPDATE interviews SET starts_at = '2026-06-27T09:00:00Z'", "“interviews” is not written as it should be"),
        ("UPDATE interviews SET prepared = 7", "“interviews” is not written as it should be"),
        ("UPDATE contacts SET emails = 'a@b' WHERE id = 'con-1'", "“con-1” in the list “contacts” cannot be read"),
        ("UPDATE contacts SET emails = '[1]' WHERE id = 'con-1'", "“con-1” in the list “contacts” cannot be read"),
        ("UPDATE interview_people SET role = 'cook'", "“int-1” in the list “interview_people” cannot be read"),
        ("UPDATE settings SET weights = '{'", "in the list “settings” cannot be read"),
        ("INSERT INTO bin VALUES (1, 'x', 'x', 'x', 'x', 'x')", "The bin cannot be read"),
        ("PRAGMA user_version = 99", "newer Afterview"),
        ("PRAGMA application_id = 9", "not Afterview's"),
    ],
)
def test_each_fault_has_its_sentence(store: Store, folder: Path, statement: str, words: str) -> None:
    store.close()
    _spoil(folder, statement)
    before = (folder / FILE).read_bytes()
    findings = check(folder)
    assert any(words in finding for finding in findings), findings
    assert all(finding.endswith(".") for finding in findings)
    assert (folder / FILE).read_bytes() == before


def test_many_faults_of_one_kind_are_counted(store: Store, folder: Path) -> None:
    store.close()
    many = "; ".join(f"INSERT INTO contacts (id, name, kinds) VALUES ('k{n}', 'x', '[\"cook\"]')" for n in range(30))
    _spoil(folder, many)
    findings = check(folder)
    assert findings[-1] == "There are 10 more of this kind."
    assert len(findings) == 21


@pytest.mark.parametrize("seed", range(12))
def test_damage_anywhere_is_told_and_never_crashes(store: Store, folder: Path, seed: int) -> None:
    store.close()
    chance = random.Random(seed)
    content = bytearray((folder / FILE).read_bytes())
    start = chance.randrange(100, len(content) - 5000)
    content[start : start + 4500] = chance.randbytes(4500)
    (folder / FILE).write_bytes(content)
    assert check(folder)


@pytest.mark.parametrize("content", [b"Dear diary", b"SQLite format 3\x00" + b"\xff" * 4096])
def test_what_is_no_database_is_told(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / FILE).write_bytes(content)
    assert len(check(folder)) == 1


@pytest.mark.parametrize(("written", "turned"), [(b"Ask for *Jane*", b"Ask for *Jone*"), (b"Room 3", b"Room 2")])
def test_a_text_that_has_changed_by_itself_is_told(store: Store, folder: Path, written: bytes, turned: bytes) -> None:
    """SQLite finds nothing wrong with it, but the search index knows the words that were written."""
    store.close()
    content = (folder / FILE).read_bytes()
    assert content.count(written) == 1
    (folder / FILE).write_bytes(content.replace(written, turned))
    (finding,) = check(folder)
    assert "“note-1” in the list “notes” is not what was written" in finding
    assert check(folder) == [finding]  # nothing is built anew that would hide it


def test_a_word_that_has_changed_in_the_index_alone_is_no_fault_of_the_entry(store: Store, folder: Path) -> None:
    store.close()
    _spoil(folder, "UPDATE search_entries SET body = replace(body, 'jane', 'jone') WHERE kind = 'note'")
    (finding,) = check(folder)
    assert "built anew; nothing was lost" in finding
    assert check(folder) == []


def test_a_version_that_a_bit_has_changed_is_no_newer_afterview(store: Store, folder: Path) -> None:
    store.close()
    content = bytearray((folder / FILE).read_bytes())
    content[62] ^= 1
    (folder / FILE).write_bytes(content)
    assert check(folder) == ["The file's own number of its version was changed, as a disk error does it."]


def test_a_database_that_is_gone_is_told_where_its_files_are_there(store: Store, folder: Path) -> None:
    store.close()
    (folder / FILE).unlink()
    assert check(folder) == []
    (folder / "backups").mkdir()
    (folder / "backups" / "afterview-2026-06-25-090000-daily.afterview-backup").write_bytes(b"")
    (finding,) = check(folder)
    assert "is gone or empty" in finding
