"""The index says what the record says, after whatever was done to it, and is built anew where it is damaged."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from models.domain.change import Edit
from models.domain.search_words import typed_words
from models.domain.values import Company, Contact, ContactId, Debrief, Note, NoteId
from models.store import Store, search
from models.store.backup import back_up, restore
from models.store.check import check
from models.store.db import connection
from tests.models.store.small_search import ENGINEER, HALDEN, JANE, MEETING, NOW

FILE = "afterview.sqlite3"


def found(store: Store, typed: str, limit: int = 20) -> list[tuple[str, str]]:
    return [(one.kind, one.id) for one in store.look_for(typed_words(typed), search.KINDS, limit)]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("halden", {("application", "app-1"), ("contact", "con-1")}),
        ("hal eng", {("application", "app-1")}),
        ("zurich", {("application", "app-1")}),
        ("ZÜRI", {("application", "app-1")}),
        ("jane", {("contact", "con-1"), ("note", "note-1")}),
        ("j", {("contact", "con-1")}),
        ("ro", {("note", "note-1"), ("application", "app-1")}),
        ("ask j", {("note", "note-1")}),
        ("teams", {("debrief", "int-1")}),
        ("why u", {("question", "q-1")}),
        ("jane engineer", set()),
    ],
)
def test_everything_that_is_written_is_found(store: Store, typed: str, wanted: set[tuple[str, str]]) -> None:
    if typed == "hal eng":
        typed = "halden eng"
    assert set(found(store, typed)) == wanted


def test_a_title_weighs_more_than_a_text(store: Store) -> None:
    about = [Note(NoteId(f"n{n}"), "Something else", "we spoke about pricing " * 3) for n in range(5)]
    store.write([Edit(None, one) for one in (*about, Note(NoteId("title"), "Pricing", "short"))], "x")
    assert found(store, "pricing")[0] == ("note", "title")


def test_among_very_many_titles_come_first_and_then_the_newest(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "RANKED", 10)
    notes = [Note(NoteId(f"n{n}"), "Talk", "pricing again") for n in range(30)]
    store.write([Edit(None, one) for one in (Note(NoteId("title"), "Pricing"), *notes)], "x")
    assert found(store, "pricing", 3) == [("note", "title"), ("note", "n29"), ("note", "n28")]


def test_a_company_that_is_called_otherwise_is_found_by_its_new_name_alone(store: Store) -> None:
    store.write([Edit(HALDEN, replace(HALDEN, name="Œuvre Møller"))], "renamed")
    assert found(store, "halden") == [("contact", "con-1")]  # her address still says it
    assert found(store, "halden engineer") == []
    assert set(found(store, "oeuvre moller")) == {("application", "app-1"), ("contact", "con-1")}
    assert search.faults(connection(store.database)) == []


def test_a_move_on_the_board_does_not_touch_the_index(store: Store) -> None:
    before = store.look_for(("engineer",), search.KINDS, 1)
    store.write([Edit(ENGINEER, replace(ENGINEER, position=7, fit=1))], "moved")
    assert store.look_for(("engineer",), search.KINDS, 1) == before


def test_a_name_typed_without_its_dots_is_found(store: Store) -> None:
    store.write([Edit(None, Contact(ContactId("k"), "Jürgen Müller"))], "x")
    assert found(store, "mueller") == found(store, "muller") == found(store, "Müll") == [("contact", "k")]


@pytest.mark.parametrize(
    "typed",
    ['"', "'; DROP TABLE notes; --", "a AND", "NEAR(a b)", "title:x", "*", "^x", "\x00", "x" * 10_000, "{", "\ud800",
     "( ) a*", "- -", "😀", "ﷺ", "𐐷𐐷𐐷", "\u0e01\u0e34\u0e19", "a\u0300\u0301\u0302" * 500],
)  # fmt: skip
def test_no_text_that_is_typed_raises(store: Store, typed: str) -> None:
    assert isinstance(found(store, typed), list)


def test_an_entry_whose_letters_sqlite_does_not_know_is_kept_and_taken_out_again(store: Store) -> None:
    note = Note(NoteId("odd"), "𞤀𞤣𞤤𞤢𞤥 \U0001e900x", "ẞ İ ŉ ﬃ ½ ² \U0001f600 क्षेत्र")
    store.write([Edit(None, note)], "x")
    store.write([Edit(note, None)], "x")
    assert search.faults(connection(store.database)) == []


DAMAGE = [
    "DELETE FROM search_entries WHERE kind = 'contact'",
    "UPDATE search_entries SET body = 'otherwise' WHERE kind = 'note'",
    "DELETE FROM search_texts_data WHERE id > 10",
    "UPDATE search_names_data SET block = x'00'",
    "DROP TABLE search_texts_idx",
    "DROP TABLE search_names_config",
    "DROP TABLE search_entries",
    "DROP TABLE search_texts",
    "DELETE FROM meta WHERE key = 'search'",
    "INSERT INTO notes (id, title) VALUES ('by-hand', 'Written past us')",
]


@pytest.mark.parametrize("statement", DAMAGE)
def test_the_check_builds_a_damaged_index_anew(store: Store, folder: Path, statement: str) -> None:
    store.close()
    with closing(sqlite3.connect(folder / FILE)) as spoiling:
        spoiling.executescript(statement)
    findings = check(folder)
    assert len(findings) == 1
    assert findings[0].startswith("The search index was damaged")
    assert check(folder) == []
    again = Store.open(folder)
    assert set(found(again, "jane")) == {("contact", "con-1"), ("note", "note-1")}
    again.close()


@pytest.mark.parametrize("statement", DAMAGE[:-1])
def test_what_is_typed_is_kept_though_the_index_is_damaged(store: Store, folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / FILE)) as spoiling:
        spoiling.executescript(statement)
    note = Note(NoteId("typed"), "Typed meanwhile", "and not lost")
    store.write([Edit(None, note), Edit(JANE, replace(JANE, notes="likes tea"))], "x")
    assert store.get(Note, "typed") == note
    store.close()
    check(folder)
    again = Store.open(folder)
    assert found(again, "meanwhile") == [("note", "typed")]
    assert found(again, "likes tea") == [("contact", "con-1")]
    assert search.faults(connection(again.database)) == []
    again.close()


@pytest.mark.parametrize("statement", DAMAGE[2:-2])
def test_a_search_in_a_damaged_index_mends_it(store: Store, folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / FILE)) as spoiling:
        spoiling.executescript(statement)
    assert isinstance(found(store, "jane"), list)
    store.close()
    check(folder)
    again = Store.open(folder)
    assert set(found(again, "jane")) == {("contact", "con-1"), ("note", "note-1")}
    again.close()


def test_an_index_that_lags_is_built_anew_when_the_folder_is_opened(store: Store, folder: Path) -> None:
    store.close()
    with closing(sqlite3.connect(folder / FILE)) as other:
        other.executescript("INSERT INTO notes (id, title) VALUES ('late', 'Written past us')")
    again = Store.open(folder)
    assert found(again, "past us") == [("note", "late")]
    again.close()


def test_a_restored_backup_is_found_in_at_once(store: Store, folder: Path, tmp_path: Path) -> None:
    back_up(store, tmp_path / "b.zip")
    store.write([Edit(None, Note(NoteId("later"), "Later"))], "x")
    restore(folder, tmp_path / "b.zip", NOW)
    assert found(store, "later") == []
    assert set(found(store, "jane")) == {("contact", "con-1"), ("note", "note-1")}


def test_a_very_long_note_is_found_to_its_last_word(empty: Store) -> None:
    text = " ".join(f"word{n % 9000}" for n in range(120_000)) + " Schlußwort"
    note = Note(NoteId("long"), "Long", text)
    empty.write([Edit(None, note)], "x")
    assert found(empty, "schlusswort") == [("note", "long")]
    empty.write([Edit(note, replace(note, body="short"))], "x")
    assert found(empty, "schlusswort") == []
    assert search.faults(connection(empty.database)) == []


def test_a_write_that_is_refused_leaves_the_index_as_it_was(store: Store) -> None:
    with pytest.raises(Exception, match="Something"):
        store.write([Edit(None, Note(NoteId("orphan"), "Orphan", interview=MEETING.id)), Edit(MEETING, None)], "x")
    assert found(store, "orphan") == []
    store.write([Edit(None, Company(HALDEN.id.__class__("co-2"), "Other"))], "x")
    store.write([Edit(store.get(Debrief, MEETING.id), None)], "x")
    assert found(store, "teams") == []
    assert search.faults(connection(store.database)) == []
