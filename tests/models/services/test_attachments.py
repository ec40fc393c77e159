"""Files attached to notes and applications, as a person meets them: added, undone, lost and found again."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from models.domain.change import Edit
from models.domain.errors import FileRefused, WorldError
from models.domain.values import ApplicationId, Attachment, Note, NoteId
from models.services.folder import tidy
from models.services.house import Services
from models.store import Store, attachments as files
from tests.models.store.small_search import ENGINEER, EVERYTHING, NOW

LATER = NOW.replace(year=2100)
NOTE = NoteId("note-1")


class StoppedClock:
    def now(self) -> datetime:
        return NOW


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    store = Store.open(tmp_path / "data")
    store.write(list(EVERYTHING), "imported")
    yield Services(store, StoppedClock())
    store.close()


@pytest.fixture
def cv(tmp_path: Path) -> Path:
    path = tmp_path / "CV 2026.pdf"
    path.write_bytes(b"%PDF-1.7 the whole truth")
    return path


def test_the_cv_that_was_sent_stands_on_its_application(services: Services, cv: Path) -> None:
    change = services.attachments.add(cv, "", NOW, application=ENGINEER.id, label=" CV, as  sent ")
    added = services.attachments.added(change)
    assert services.attachments.of_application(ENGINEER.id) == (added,)
    assert (added.name, added.mime, added.size, added.label) == (
        "CV 2026.pdf",
        "application/pdf",
        24,
        "CV, as sent",
    )
    cv.unlink()  # what happens to the original afterwards is no concern of the copy's
    path = services.attachments.open_path(added.hash)
    assert path is not None
    assert path.read_bytes() == b"%PDF-1.7 the whole truth"
    assert change.applications == {ENGINEER.id}


def test_a_pasted_picture_comes_as_bytes(services: Services) -> None:
    added = services.attachments.added(services.attachments.add(b"\x89PNG\r\n\x1a\n...", "", NOW, note=NOTE))
    assert (added.name, added.mime) == ("file.png", "image/png")
    assert services.attachments.of_note(NOTE) == (added,)


def test_adding_and_removing_are_undone_and_done_again(services: Services, cv: Path) -> None:
    change = services.attachments.add(cv, "", NOW, note=NOTE)
    entry = services.attachments.added(change)
    undone = services.undo(change)
    assert services.attachments.of_note(NOTE) == ()
    services.undo(undone)
    assert services.attachments.of_note(NOTE) == (entry,)
    removed = services.attachments.remove(entry.id)
    assert services.attachments.of_note(NOTE) == ()
    services.undo(removed)
    assert services.attachments.of_note(NOTE) == (entry,)
    assert services.attachments.open_path(entry.hash) is not None


def test_the_same_file_twice_in_one_place_is_there_already(services: Services, cv: Path) -> None:
    first = services.attachments.add(cv, "", NOW, note=NOTE)
    again = services.attachments.add(cv, "", NOW, note=NOTE)
    assert not again
    assert services.attachments.added(again) == services.attachments.added(first)
    assert services.attachments.add(cv, "", NOW, application=ENGINEER.id)


def test_a_content_goes_when_the_last_place_that_refers_to_it_is_gone(services: Services, cv: Path) -> None:
    on_note = services.attachments.added(services.attachments.add(cv, "", NOW, note=NOTE))
    on_application = services.attachments.added(services.attachments.add(cv, "other.pdf", NOW, application=ENGINEER.id))
    assert on_note.hash == on_application.hash
    services.attachments.remove(on_note.id)
    assert services.attachments.sweep(LATER) == 0
    services.attachments.remove(on_application.id)
    assert services.attachments.open_path(on_note.hash) is not None
    assert services.attachments.sweep(LATER) == 1
    assert services.attachments.open_path(on_note.hash) is None


def test_the_bin_keeps_its_files_until_it_expires(services: Services, cv: Path) -> None:
    entry = services.attachments.added(services.attachments.add(cv, "", NOW, application=ENGINEER.id))
    services.applications.delete(ENGINEER.id, NOW)
    assert services.attachments.missing() == ()
    assert services.attachments.sweep(LATER) == 0
    services.bin.restore(services.bin.list()[0].id, NOW)
    assert services.attachments.of_application(ENGINEER.id) == (entry,)
    services.applications.delete(ENGINEER.id, NOW)
    for days in range(-31, 1):
        services.bin.expire(LATER + timedelta(days=days))
    assert services.attachments.sweep(LATER) == 1
    assert services.store.all(Attachment) == []


def test_a_file_that_vanished_is_told_and_found_again(services: Services, cv: Path, tmp_path: Path) -> None:
    entry = services.attachments.added(services.attachments.add(cv, "", NOW, note=NOTE))
    files.path_of(services.store.folder, entry.hash).unlink()
    assert services.attachments.missing() == (entry,)
    assert services.attachments.open_path(entry.hash) is None
    with pytest.raises(WorldError, match=r"“CV 2026\.pdf” is no longer in the data folder"):
        services.attachments.copy_out(entry.id, tmp_path)
    (tmp_path / "other.pdf").write_bytes(b"%PDF-1.7 something else")
    with pytest.raises(FileRefused, match="another file"):
        services.attachments.find_again(entry.hash, tmp_path / "other.pdf")
    assert services.attachments.missing() == (entry,)
    services.attachments.find_again(entry.hash, cv)
    assert services.attachments.missing() == ()


def test_another_program_gets_a_copy_under_its_own_name(services: Services, cv: Path, tmp_path: Path) -> None:
    entry = services.attachments.added(services.attachments.add(cv, "", NOW, note=NOTE))
    (tmp_path / "out").mkdir()
    first = services.attachments.copy_out(entry.id, tmp_path / "out")
    second = services.attachments.copy_out(entry.id, tmp_path / "out")
    assert [first.name, second.name] == ["CV 2026.pdf", "CV 2026 2.pdf"]
    second.write_bytes(b"changed by somebody")
    assert files.is_whole(services.store.folder, entry.hash)


def test_a_place_that_is_gone_takes_no_file(services: Services, cv: Path) -> None:
    with pytest.raises(WorldError, match="no longer here"):
        services.attachments.add(cv, "", NOW, application=ApplicationId("app-9"))
    note = Note(NoteId("note-9"))
    services.store.write([Edit(None, note)], "x")
    entry = services.attachments.added(services.attachments.add(cv, "", NOW, note=note.id))
    services.store.write([Edit(note, None)], "x")
    assert services.attachments.of_note(note.id) == (entry,)  # an undo brings the note back, with its file
    assert services.attachments.missing() == ()
    services.attachments.sweep(LATER)
    assert services.attachments.of_note(note.id) == ()


def test_a_start_tidies_up_what_the_bin_no_longer_holds(services: Services, cv: Path) -> None:
    entry = services.attachments.added(services.attachments.add(cv, "", NOW, application=ENGINEER.id))
    services.applications.delete(ENGINEER.id, NOW)
    tidy(services, NOW)
    assert services.attachments.open_path(entry.hash) is not None
    tidy(services, LATER)
    assert services.attachments.open_path(entry.hash) is not None, "so says the clock alone"
    for days in range(31):
        tidy(services, LATER + timedelta(days=days))
    assert services.bin.list() == ()
    assert services.attachments.open_path(entry.hash) is None
