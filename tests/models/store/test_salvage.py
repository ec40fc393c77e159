"""What is saved of a damaged database: everything that can be read, and what the rest of the file still knows of it."""

import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    CompanyId,
    Contact,
    ContactId,
    Letter,
    LetterId,
    LetterKind,
    LetterState,
    Note,
    NoteId,
    Stage,
    Value,
)
from models.store import Store, keys
from models.store.check import check
from models.store.recast import switch
from models.store.salvage import Salvaged, put_in_place, salvage
from models.store.salvage_cipher import pages_of
from models.store.salvage_rows import roots
from models.store.salvage_trees import walk

FILE = "afterview.sqlite3"
PAGE = 4096
NOW = datetime(2026, 6, 26, 9, tzinfo=UTC)
LONG = "What I would say about the migration next time. " * 400


def _write(folder: Path, values: Iterable[Value]) -> None:
    with closing(Store.open(folder)) as store:
        store.write([Edit(None, value) for value in values], "noted")


def _people(count: int) -> list[Value]:
    company = Company(CompanyId("halden"), "Halden & Rowe")
    return [
        company,
        *(
            Contact(ContactId(f"con-{n:03}"), f"Person {n}", company=company.id, emails=(f"p{n}@halden.example",))
            for n in range(count)
        ),
    ]


def _into(tmp_path: Path, name: str = "into") -> Path:
    into = tmp_path / name
    into.mkdir()
    return into


def _saved(tmp_path: Path, folder: Path, backup: Path | None = None) -> Salvaged:
    saved = salvage(folder, _into(tmp_path), backup)
    assert check(saved.file.parent) == []
    return saved


def _pages(folder: Path, name: str, is_table: bool = True) -> list[int]:
    with pages_of(folder / FILE) as pages:
        return sorted(walk(pages, roots(pages)[name], is_table).pages)


def _empty(folder: Path, *numbers: int) -> None:
    """Zeros over whole pages, as a sector that cannot be read any more leaves them."""
    data = bytearray((folder / FILE).read_bytes())
    for number in numbers:
        data[(number - 1) * PAGE : number * PAGE] = bytes(PAGE)
    (folder / FILE).write_bytes(data)


def _rows(file: Path) -> dict[str, list[str]]:
    with closing(sqlite3.connect(file)) as reader:
        names = [row[0] for row in reader.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        own = sorted(name for name in names if not name.startswith(("search_", "sqlite_")) and name != "meta")
        return {name: sorted(map(repr, reader.execute(f'SELECT * FROM "{name}"'))) for name in own}


def test_of_a_sound_file_nothing_is_lost(store: Store, folder: Path, tmp_path: Path) -> None:
    store.write([Edit(None, Note(NoteId("long"), "Long", LONG))], "noted")
    store.close()
    saved = _saved(tmp_path, folder)
    assert (saved.partly, saved.lost, saved.given, saved.made_up, saved.loosened) == (0, 0, 0, 0, 0)
    assert _rows(saved.file) == _rows(folder / FILE)


def test_what_is_committed_but_not_yet_in_the_file_counts(store: Store, folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)  # as a power cut leaves it, with a -wal
    assert (copy / f"{FILE}-wal").stat().st_size
    assert _rows(_saved(tmp_path, copy).file) == _rows(folder / FILE)


def test_data_that_is_in_use_is_left_alone(store: Store, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(WorldError, match="data open at this moment"):
        salvage(folder, _into(tmp_path))


def test_a_lost_page_of_people_costs_no_name(folder: Path, tmp_path: Path) -> None:
    _write(folder, _people(120))
    _empty(folder, _pages(folder, "contacts")[-1])
    saved = _saved(tmp_path, folder)
    assert saved.lost == 0
    assert 0 < saved.partly < 120
    with closing(Store.open(saved.file.parent)) as store:
        assert [one.name for one in store.all(Contact)] == [f"Person {n}" for n in range(120)]
        assert all(one.emails == (f"p{int(one.id[4:])}@halden.example",) for one in store.all(Contact))


def test_a_lost_first_page_costs_nothing(folder: Path, tmp_path: Path) -> None:
    """Where each table begins stands there; rows are known by their shape all the same."""
    _write(folder, [*_people(60), *(Note(NoteId(f"note-{n}"), f"Room {n}", LONG) for n in range(5))])
    whole = _rows(folder / FILE)
    _empty(folder, 1)
    saved = _saved(tmp_path, folder)
    found = _rows(saved.file)
    assert found["contacts"] == whole["contacts"]
    assert found["notes"] == whole["notes"]
    assert found["companies"] == whole["companies"]


def test_a_node_that_leads_to_many_pages_costs_nothing(folder: Path, tmp_path: Path) -> None:
    _write(folder, _people(300))
    whole = _rows(folder / FILE)
    with pages_of(folder / FILE) as pages:
        root = roots(pages)["contacts"]
    _empty(folder, root)
    assert _rows(_saved(tmp_path, folder).file)["contacts"] == whole["contacts"]


def test_a_bit_turned_in_a_name_is_outvoted(folder: Path, tmp_path: Path) -> None:
    """The name stands in the row and in two indexes: two against one."""
    _write(folder, _people(3))
    data = bytearray((folder / FILE).read_bytes())
    page = _pages(folder, "contacts")[0]
    place = data.index(b"Person 1", (page - 1) * PAGE)
    assert place < page * PAGE
    data[place] ^= 1
    (folder / FILE).write_bytes(data)
    assert check(folder)
    with closing(Store.open(_saved(tmp_path, folder).file.parent)) as store:
        assert [one.name for one in store.all(Contact)] == ["Person 0", "Person 1", "Person 2"]


def test_rows_that_the_page_no_longer_points_at_are_found_among_its_bytes(folder: Path, tmp_path: Path) -> None:
    _write(folder, [Note(NoteId(f"note-{n}"), f"Room {n}", f"Ask for Jane {n}") for n in range(9)])
    whole = _rows(folder / FILE)
    (page,) = _pages(folder, "notes")
    data = bytearray((folder / FILE).read_bytes())
    start = (page - 1) * PAGE
    data[start : start + 64] = bytes(64)  # the page's head, and where its cells are
    (folder / FILE).write_bytes(data)
    saved = _saved(tmp_path, folder)
    assert _rows(saved.file)["notes"] == whole["notes"]


def test_what_was_deleted_does_not_come_back(folder: Path, tmp_path: Path) -> None:
    notes = [Note(NoteId(f"note-{n:02}"), f"Room {n}", LONG[:900]) for n in range(40)]
    _write(folder, notes)
    with closing(Store.open(folder)) as store:
        store.write([Edit(note, None) for note in notes[::2]], "deleted")
    _empty(folder, _pages(folder, "notes")[0])
    with closing(Store.open(_saved(tmp_path, folder).file.parent)) as store:
        assert {one.id for one in store.all(Note)} <= {note.id for note in notes[1::2]}


def test_a_text_that_ends_in_a_lost_page_is_kept_as_far_as_it_goes(folder: Path, tmp_path: Path) -> None:
    _write(folder, [Note(NoteId("long"), "Long", LONG)])
    with pages_of(folder / FILE) as pages:
        tail = [n for n in range(2, pages.count + 1) if b"about the migration" in pages.page(n)[:2000]]
    _empty(folder, tail[len(tail) // 2])
    saved = _saved(tmp_path, folder)
    assert saved.partly == 1
    with closing(Store.open(saved.file.parent)) as store:
        (note,) = store.all(Note)
    assert note.body is not None
    assert LONG.startswith(note.body[:3000])


def test_who_belongs_to_a_lost_company_is_kept_and_it_says_so(folder: Path, tmp_path: Path) -> None:
    company = Company(CompanyId("halden"), "Halden & Rowe")
    role = Application(ApplicationId("app"), company.id, "Engineer", Stage.APPLIED)
    _write(folder, [company, role])
    indexes = [_pages(folder, name, False) for name in ("companies_name", "sqlite_autoindex_companies_1")]
    _empty(folder, *_pages(folder, "companies"), *(number for one in indexes for number in one))
    saved = _saved(tmp_path, folder)
    assert saved.made_up == 1
    with closing(Store.open(saved.file.parent)) as store:
        assert store.all(Application) == [role]
        assert store.get(Company, "halden") == Company(company.id, "(could not be read)")


@pytest.fixture
def backup(folder: Path, tmp_path: Path) -> Path:
    """As the data was, with a letter that waits to be sent."""
    jane = Contact(ContactId("jane"), "Jane Okafor")
    letter = Letter(
        LetterId("letter"), LetterKind.THANK_YOU, jane.id, subject="Thank you", body=LONG[:600],
        state=LetterState.SCHEDULED, created_at=NOW, send_at=NOW,
    )  # fmt: skip
    _write(folder, [jane, letter])
    kept = tmp_path / "kept.sqlite3"
    shutil.copy(folder / FILE, kept)
    return kept


def test_a_backup_fills_the_gap_and_no_letter_leaves_by_it(folder: Path, backup: Path, tmp_path: Path) -> None:
    _empty(folder, *_pages(folder, "letters"))
    saved = _saved(tmp_path, folder, backup)
    assert saved.given == 1
    with closing(Store.open(saved.file.parent)) as store:
        (letter,) = store.all(Letter)
    assert letter.body == LONG[:600]
    assert letter.state is LetterState.UNSURE  # it may have left since


def test_a_text_in_which_a_bit_has_turned_is_the_backups_where_the_index_says_so(
    folder: Path, backup: Path, tmp_path: Path
) -> None:
    with closing(Store.open(folder)) as store:  # the subject is newer than the backup, and stays
        (letter,) = store.all(Letter)
        store.write([Edit(letter, replace(letter, subject="Thank you, and a word more"))], "edited")
    data = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(
        data.replace(b"What I would say about the migration", b"What I would sby about the migration", 1)
    )
    assert "is not what was written" in check(folder)[0]
    saved = _saved(tmp_path, folder, backup)
    assert saved.given == 1
    with closing(Store.open(saved.file.parent)) as store:
        assert store.all(Letter) == [replace(letter, subject="Thank you, and a word more")]


def test_without_a_backup_the_letter_is_there_without_its_text(folder: Path, backup: Path, tmp_path: Path) -> None:
    _empty(folder, *_pages(folder, "letters"))
    with closing(Store.open(_saved(tmp_path, folder).file.parent)) as store:
        (letter,) = store.all(Letter)
    assert (letter.subject, letter.body, letter.state) == ("Thank you", None, LetterState.SCHEDULED)


def test_an_encrypted_file_is_saved_under_its_key(folder: Path, tmp_path: Path) -> None:
    _write(folder, _people(120))
    key = keys.new_key()
    keys.unlock(key)
    switch(folder, key, lambda _done, _of: None)
    data = bytearray((folder / FILE).read_bytes())
    place = (_pages(folder, "contacts")[-1] - 1) * PAGE
    data[place + 700] ^= 8  # SQLCipher refuses the whole page for it
    (folder / FILE).write_bytes(data)
    assert check(folder)
    saved = _saved(tmp_path, folder)
    assert saved.file.read_bytes()[:16] == key.salt
    with closing(Store.open(saved.file.parent)) as store:
        assert len(store.all(Contact)) == 120
    keys.forget(key.salt)


def test_the_damaged_file_is_kept_as_it_was(folder: Path, tmp_path: Path) -> None:
    _write(folder, _people(120))
    _empty(folder, _pages(folder, "contacts")[-1])
    damaged = (folder / FILE).read_bytes()
    kept = put_in_place(folder, _saved(tmp_path, folder).file, NOW)
    assert kept.name == "afterview-damaged-2026-06-26-090000.sqlite3"
    assert kept.read_bytes() == damaged
    assert kept.stat().st_mode & 0o777 == 0o600
    assert check(folder) == []


@pytest.mark.parametrize("content", [b"", b"Dear diary", b"SQLite format 3\x00" + b"\xff" * 9000, bytes(20_000)])
def test_where_nothing_can_be_read_it_is_said(folder: Path, tmp_path: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / FILE).write_bytes(content)
    with pytest.raises(WorldError, match="Nothing could be read"):
        salvage(folder, _into(tmp_path))
    assert (folder / FILE).read_bytes() == content
