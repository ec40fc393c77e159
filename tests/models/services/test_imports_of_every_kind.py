"""Every kind of file goes one way: planned, carried out; the same again changes nothing, stopping leaves nothing."""

import json
import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from models.domain.change import Change
from models.domain.errors import FileRefused
from models.domain.report import FileReport
from models.domain.values import Application, Contact, Interview, Note, Stage
from models.services import exports, imports
from models.services.file_kinds import FileKind, kind_of, kind_of_bytes
from models.services.import_plan import Cancelled, Choice
from models.services.importing import Carried, Wanted
from tests.models.services.house_at import House

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nORG:Halden & Rowe\nTITLE:Analyst\nEMAIL:{mail}\nEND:VCARD\n"
INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:one@mail.example
DTSTAMP:20260615T080000Z
DTSTART:20260624T090000Z
SUMMARY:Interview Grid data analyst
ORGANIZER;CN=Tamsin Walker:mailto:tamsin@tidewell.example
END:VEVENT
END:VCALENDAR
"""
MAIL = "From: Tamsin Walker <tamsin@tidewell.example>\nTo: me@posthaven.example\nSubject: Your interview\n"
POSTING = """<!doctype html><html><head><script type="application/ld+json">
{"@context": "https://schema.org", "@type": "JobPosting", "title": "Grid analyst",
 "hiringOrganization": {"@type": "Organization", "name": "Tidewell"},
 "jobLocation": {"@type": "Place", "address": {"addressLocality": "Leeds"}},
 "description": "<p>You look after the grid.</p>"}
</script></head><body><h1>Grid analyst</h1></body></html>
"""
TABLE = "Company,Role,Status,Date applied\nTidewell,Grid analyst,Applied,2026-05-04\nHalden,Analyst,Wishlist,\n"
PEOPLE = "First Name,Last Name,Display Name,Primary Email\nJane,Okafor,Jane Okafor,jane@halden.example\n"
MARKDOWN = "| Company | Role | Status |\n|---|---|---|\n| Tidewell | Analyst | Applied |\n"

FILES = {
    "people.vcf": CARD.format(name="Jane Okafor", mail="jane@halden.example"),
    "invitation.ics": INVITATION,
    "mail.eml": MAIL + "MIME-Version: 1.0\nContent-Type: text/calendar; method=REQUEST\n\n" + INVITATION,
    "box.mbox": f"From x Mon Jun 15 08:00:00 2026\n{MAIL}\nHello.\n",
    "posting.html": POSTING,
    "tracker.csv": TABLE,
    "people.csv": PEOPLE,
    "tracker.md": MARKDOWN,
}


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], Path]:
    def written(name: str) -> Path:
        path = tmp_path / name
        path.write_bytes(FILES[name].replace("\n", "\r\n").encode())
        return path

    return written


def exported(house: House) -> bytes:
    return exports.export(house.store, "json", house.now)


@pytest.mark.parametrize("name", FILES)
def test_the_same_file_twice_changes_nothing(house: House, written: Callable[[str], Path], name: str) -> None:
    file = written(name)
    first = imports.import_file(house.store, file, house.now)
    assert first.refused == []
    before = exported(house)
    second = imports.import_file(house.store, file, house.later(days=1))
    assert (second.added, second.merged) == ([], [])
    assert exported(house) == before


@pytest.mark.parametrize("name", FILES)
def test_what_is_brought_in_apart_is_what_the_command_line_brings_in(
    house: House, written: Callable[[str], Path], name: str
) -> None:
    carried = apart(house, written(name))
    there = {kind: len(house.store.all(kind)) for kind in (Application, Contact, Interview, Note)}
    other = House(house.store.folder.parent / "other")
    imports.import_file(other.store, written(name), other.now)
    assert there == {kind: len(other.store.all(kind)) for kind in there}
    other.store.close()
    if carried.change is not None:
        house.services.undo(house.services.imports.heard(carried))
        assert all(not house.store.all(kind) for kind in there)


def apart(house: House, *files: Path) -> Carried:
    wanted = [Wanted(file) for file in files]
    return house.services.imports.carry_out_apart(wanted, house.now, frozenset(), lambda _done, _of: None)


def test_several_files_are_one_change(house: House, written: Callable[[str], Path]) -> None:
    before = exported(house)
    carried = apart(house, *(written(name) for name in ("people.vcf", "invitation.ics", "tracker.csv", "people.csv")))
    change = house.services.imports.heard(carried)
    assert change.about == {"count": "3"}  # the person of the last file came with the first
    assert len(house.store.all(Application)) == 3
    house.services.undo(change)
    assert exported(house) == before


def test_a_file_that_cannot_be_read_is_named_and_the_others_come_in(
    house: House, written: Callable[[str], Path], tmp_path: Path
) -> None:
    carried = apart(house, tmp_path / "gone.vcf", written("people.vcf"))
    assert len(carried.refused) == 1
    assert "gone.vcf" in carried.refused[0]
    assert [one.name for one in house.store.all(Contact)] == ["Jane Okafor"]


@pytest.mark.parametrize("seed", range(8))
def test_stopping_at_any_step_leaves_every_byte_as_it_was(house: House, tmp_path: Path, seed: int) -> None:
    files = [tmp_path / "first.vcf", tmp_path / "second.vcf"]
    for number, file in enumerate(files):
        cards = (CARD.format(name=f"Person {number} {n}", mail=f"p{number}.{n}@x.example") for n in range(40))
        file.write_text("".join(cards))
    house.application("Halden & Rowe", stage=Stage.APPLIED)
    before = exported(house)
    steps = 0

    def count(_done: int, _of: int) -> None:
        nonlocal steps
        steps += 1

    other = House(tmp_path / "other")
    other.services.imports.carry_out_apart([Wanted(file) for file in files], other.now, frozenset(), count)
    other.store.close()
    stop_at = random.Random(seed).randrange(1, steps + 1)

    def stop(_done: int, _of: int) -> None:
        nonlocal stop_at
        stop_at -= 1
        if stop_at == 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        house.services.imports.carry_out_apart([Wanted(file) for file in files], house.now, frozenset(), stop)
    assert exported(house) == before
    assert house.store.all(Contact) == []


def test_it_shows_when_anybody_has_written_since_a_plan_was_made(house: House, written: Callable[[str], Path]) -> None:
    stamps = [house.services.imports.stamp(), house.services.imports.stamp()]
    assert stamps[0] == stamps[1]
    apart(house, written("people.vcf"))
    stamps.append(house.services.imports.stamp())
    house.application("Tidewell")
    stamps.append(house.services.imports.stamp())
    assert len(set(stamps)) == 3


def test_the_rules_need_not_read_everything_again_after_an_import_of_their_own(
    house: House, written: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    from models.store import snapshot

    house.services.reminders.agenda(house.now)
    carried = apart(house, written("people.vcf"))
    house.services.imports.heard(carried)
    monkeypatch.setattr(snapshot, "facts", lambda *_: pytest.fail("everything was read again"))
    others = house.services.reminders.others
    house.services.reminders.agenda(house.now)
    assert house.services.reminders.others == others


def test_who_else_wrote_meanwhile_is_not_overlooked(house: House, written: Callable[[str], Path]) -> None:
    house.services.reminders.agenda(house.now)
    other = House(house.store.folder)  # another program on the same folder
    to_write = ["Brightwater"]

    def write(_done: int, _of: int) -> None:
        if to_write:
            other.application(to_write.pop(), stage=Stage.APPLIED)

    carried = house.services.imports.carry_out_apart([Wanted(written("people.vcf"))], house.now, frozenset(), write)
    other.store.close()
    assert carried.change is not None
    assert not carried.alone
    house.services.imports.heard(carried)
    assert house.services.reminders.agenda(house.now) == house.another().reminders.agenda(house.now)


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_file_that_somebody_else_brings_in_at_the_same_time_comes_once(
    house: House, written: Callable[[str], Path], name: str
) -> None:
    path = written(name)
    once = House(house.store.folder.with_name("once"))
    imports.import_file(once.store, path, house.now)
    other = House(house.store.folder)
    to_bring = [path]

    def meanwhile(_done: int, _of: int) -> None:
        if to_bring:
            imports.import_file(other.store, to_bring.pop(), house.now)

    carried = house.services.imports.carry_out_apart([Wanted(path)], house.now, frozenset(), meanwhile)
    assert carried.refused == ()
    for kind in (Contact, Application, Interview, Note):
        assert len(house.store.all(kind)) == len(once.store.all(kind))
    other.store.close()
    once.store.close()


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_file_that_is_another_by_now_is_not_brought_in_with_the_choices_for_the_first(
    house: House, written: Callable[[str], Path], name: str
) -> None:
    path = written(name)
    shown = imports.plan(house.store, path, house.now)
    path.write_bytes(path.read_bytes().replace(b"Tidewell", b"Posthaven").replace(b"Okafor", b"Nwosu") + b"\n")
    before = exported(house)
    wanted = Wanted(path, {0: Choice(leave_out=True)}, digest=shown.digest)
    carried = house.services.imports.carry_out_apart([wanted], house.now, frozenset(), imports.nobody)
    assert carried.change is None
    assert "changed since it was shown" in carried.refused[0]
    assert exported(house) == before


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_file_that_was_shown_and_is_gone_comes_in_as_it_was_shown(
    house: House, written: Callable[[str], Path], name: str
) -> None:
    path = written(name)
    shown = imports.plan(house.store, path, house.now)
    path.unlink()
    as_shown, anew = Wanted(path, planned=shown, digest=shown.digest), Wanted(path, digest=shown.digest)
    carry_out = house.services.imports.carry_out_apart
    assert len(carry_out([anew], house.now, frozenset(), imports.nobody).refused) == 1
    carried = carry_out([as_shown], house.now, frozenset(), imports.nobody)
    assert carried.refused == ()
    assert (carried.change is not None) == bool(shown.edits)


def test_two_command_lines_at_once_bring_a_file_in_once(house: House, tmp_path: Path, root: Path) -> None:
    path = tmp_path / "many.vcf"
    path.write_text("".join(CARD.format(name=f"Person {n}", mail=f"p{n}@x.example") for n in range(400)), "utf-8")
    command = [sys.executable, str(root / "main.py"), "--data", str(house.store.folder), "import", str(path)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
    answers = [one.communicate(timeout=60) for one in both]
    assert [one.returncode for one in both] == [0, 0], answers
    assert len(house.store.all(Contact)) == 400


def test_who_is_never_let_in_is_told_and_nothing_came_twice(house: House, written: Callable[[str], Path]) -> None:
    other = House(house.store.folder)

    def write_again_and_again(done: int, _of: int) -> None:
        if done == 0:
            other.application("Brightwater", stage=Stage.APPLIED)

    path = written("people.vcf")
    carried = house.services.imports.carry_out_apart([Wanted(path)], house.now, frozenset(), write_again_and_again)
    other.store.close()
    assert carried.change is None
    (refused,) = carried.refused
    assert "keeps writing" in refused
    assert house.store.all(Contact) == []


# What kind it is


@pytest.mark.parametrize(
    ("name", "beginning", "kind"),
    [
        ("a.vcf", b"BEGIN:VCARD", FileKind.CARDS),
        ("a.txt", b"\xef\xbb\xbfbegin:vcard\r\n", FileKind.CARDS),
        ("a.csv", b"BEGIN:VCALENDAR\r\n", FileKind.CALENDAR),
        ("a", "BEGIN:VCALENDAR\r\n".encode("utf-16"), FileKind.CALENDAR),
        ("a", b"From: a@b.example\nSubject: x\n\nHello", FileKind.MAIL),
        ("a", b"<!DOCTYPE html><html>", FileKind.POSTING),
        ("a", b"MIME-Version: 1.0\nContent-Type: multipart/related;\n type=\"text/html\"; x=1\n", FileKind.POSTING),
        ("a.jpg", b"\x89PNG\r\n\x1a\n", FileKind.PICTURE),
        ("photo", b"\xff\xd8\xff\xe0", FileKind.PICTURE),
        ("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.OUTLOOK),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.TABLE),
        ("a", b"PK\x03\x04....xl/workbook.xml", FileKind.TABLE),
        ("a", b"Company\tRole\nTidewell\tAnalyst\nx\ty\n", FileKind.TABLE),
        ("a", b"dn: cn=Jane\n", FileKind.TABLE),
        ("a", b' {"format": "afterview/1"}', FileKind.ARCHIVE),
        ("a.txt", b"Dear all, thank you.\nSee you soon.\n", None),
        ("a.zip", b"PK\x03\x04mimetype", None),
        ("a", b"", None),
    ],
)  # fmt: skip
def test_the_contents_say_what_the_ending_does_not(name: str, beginning: bytes, kind: FileKind | None) -> None:
    assert kind_of_bytes(name, beginning) is kind


def test_what_is_no_file_gets_a_sentence(tmp_path: Path) -> None:
    for path, words in ((tmp_path, "is a folder"), (tmp_path / "gone.vcf", "is not there"), (Path("a\0b"), "name")):
        with pytest.raises(FileRefused) as refused:
            kind_of(path)
        assert words in refused.value.sentence


def test_a_file_without_permission_gets_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mine.vcf"
    file.write_text("x")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(FileRefused, match="permissions do not allow it"):
        kind_of(file)


# What is said of it


def test_the_report_names_people_applications_and_rows(house: House, written: Callable[[str], Path]) -> None:
    people = imports.import_file(house.store, written("people.vcf"), house.now)
    assert people.added == ["person Jane Okafor, Analyst, jane@halden.example, Halden & Rowe"]
    posting = imports.import_file(house.store, written("posting.html"), house.now)
    assert posting.added == ["application Grid analyst, Tidewell"]
    table = imports.import_file(house.store, written("tracker.csv"), house.now)
    assert any("row 3" in name for name in table.added)
    facts = json.loads(json.dumps([report.entries for report in (people, posting, table)]))
    assert facts[0][0]["contact"]["name"] == "Jane Okafor"
    assert facts[0][0]["facts"]["email"] == ["jane@halden.example"]
    assert facts[2][0]["row"] == 2


def test_who_may_be_the_same_and_what_is_proposed_is_named_and_left(house: House, tmp_path: Path) -> None:
    file = tmp_path / "two.vcf"
    same = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nTEL:+49 30 901820\nEND:VCARD\n"
    file.write_text(same.format("Marc Ott") + same.format("Mark Ott"))
    report = imports.import_file(house.store, file, house.now)
    assert len(report.added) == 2
    assert any("Mark Ott: this may be Marc Ott" in notice for notice in report.notices)
    house.application("Tidewell", stage=Stage.APPLIED)
    report = said_no(house, tmp_path)
    assert {one.stage for one in house.store.all(Application)} == {Stage.APPLIED}
    assert any("reads like a no" in notice for notice in report.notices)


def said_no(house: House, folder: Path) -> FileReport:
    """An answer of somebody who takes part in the one open application."""
    (application,) = house.store.all(Application)
    interview = house.interview(application.id)
    change: Change = house.met(interview, "Tamsin Walker")
    contact = house.store.get(Contact, change.about.get("contact", "")) or next(
        one for one in house.store.all(Contact) if one.name == "Tamsin Walker"
    )
    house.services.people.edit(replace(contact, emails=("tamsin@tidewell.example",)), house.now)
    file = folder / "no.eml"
    file.write_text(
        f"{MAIL}Message-ID: <x@tidewell.example>\nDate: Tue, 16 Jun 2026 09:00:00 +0200\n\n"
        "Unfortunately, we have decided to move forward with other candidates.\n"
    )
    return imports.import_file(house.store, file, house.now)
