"""The commands as a script sees them: what is on which stream, and how they end."""

import json
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import icalendar
import pytest

from main import main

SEARCH: dict[str, Any] = {
    "format": "afterview/1",
    "settings": {"timezone": "Europe/Berlin"},
    "companies": [{"id": "co-1", "name": "Halden"}],
    "contacts": [{"id": "con-1", "name": "Ann Osei", "emails": ["ann@halden.example"], "name_confirmed": True}],
    "applications": [
        {"id": "app-1", "company": "co-1", "role": "Analyst", "stage": "interviewing"},
        {"id": "app-2", "company": "co-1", "role": "Clerk", "stage": "applied", "applied_at": "2026-02-27T10:00:00Z"},
    ],
    "interviews": [
        {
            "id": "int-1",
            "application": "app-1",
            "starts_at": "2026-03-02T09:00:00+01:00",
            "people": [{"contact": "con-1", "role": "interviewer"}],
        }
    ],
}


class Ended(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    """Runs one command on the test's own data folder."""

    def command(*words: object, data: Path = tmp_path / "data") -> Ended:
        capfd.readouterr()
        try:
            status = main(["--data", str(data), *map(str, words)])
        except SystemExit as end:
            status = int(end.code or 0)
        return Ended(status, *capfd.readouterr())

    return command


@pytest.fixture
def search(tmp_path: Path) -> Path:
    file = tmp_path / "search.json"
    file.write_text(json.dumps(SEARCH))
    return file


def test_help_names_every_command(run: Callable[..., Ended]) -> None:
    ended = run("--help")
    assert ended.status == 0
    for command in ("import", "export", "agenda", "draft", "check", "backup", "restore", "sample"):
        assert f"\n    {command} " in ended.out


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("draft", "thank_you"),
        ("draft", "love_letter"),
        ("import",),
        ("export", "--format", "pdf"),
        ("agenda", "--at", "tomorrow"),
        ("agenda", "--at", "9999-12-31T23:00:00-12:00"),
        ("agenda", "extra"),
        ("backup",),
        ("sample", "--applications", "0"),
        ("sample", "--applications", "-3"),
        ("sample", "--open", "1.5"),
        ("sample", "--open", "nan"),
        ("--unknown", "agenda"),
        ("--data", "", "agenda"),
    ],
)
def test_wrong_usage_ends_with_two_and_changes_nothing(
    run: Callable[..., Ended], tmp_path: Path, words: tuple[str, ...]
) -> None:
    ended = run(*words)
    assert ended.status == 2
    assert ended.out == ""
    assert ended.err
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("words", [("agenda",), ("export",), ("sample",), ("import", "x.json")])
def test_a_folder_that_cannot_be_used_ends_with_two(
    run: Callable[..., Ended], tmp_path: Path, words: tuple[str, ...]
) -> None:
    file = tmp_path / "file"
    file.write_text("not a folder")
    ended = run(*words, data=file)
    assert (ended.status, ended.out) == (2, "")
    assert "another data folder" in ended.err
    assert len(ended.err.splitlines()) == 1
    assert file.read_text() == "not a folder"


def test_import_says_what_became_of_a_file(run: Callable[..., Ended], search: Path) -> None:
    first, second = run("import", search), run("import", search)
    assert (first.status, first.err) == (0, "")
    assert first.out.startswith(f"{search}: 5 added, 1 merged, 0 left alone, 0 refused\n")
    assert "  added: applications app-2\n" in first.out
    assert second.out.startswith(f"{search}: 0 added, 0 merged, 5 left alone, 0 refused\n")


def test_a_refused_file_is_named_and_the_rest_is_done(run: Callable[..., Ended], search: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps(SEARCH | {"companies": [{"id": "co-1", "name": 5}]}))
    ended = run("import", "--json", bad, tmp_path / "missing.json", tmp_path / "card.vcf", search)
    assert ended.status == 1
    reports = json.loads(ended.out)["files"]
    assert [len(report["added"]) for report in reports] == [0, 0, 0, 5]
    assert [len(report["refused"]) for report in reports] == [1, 1, 1, 0]
    assert ended.err.splitlines() == [
        f"{bad}: $.companies[0].name: must be text, and is 5",
        *(
            f"{tmp_path / name}: “{tmp_path / name}” is not there. It may have been moved or renamed since."
            for name in ("missing.json", "card.vcf")
        ),
    ]


def test_unknown_keys_are_named_without_being_a_failure(run: Callable[..., Ended], tmp_path: Path) -> None:
    file = tmp_path / "search.json"
    file.write_text(json.dumps(SEARCH | {"moods": []}))
    ended = run("import", file)
    assert ended.status == 0
    assert ended.err == f"{file}: $.moods: this version does not know the key; it was kept out\n"


def test_a_json_file_needs_no_ending(run: Callable[..., Ended], tmp_path: Path) -> None:
    file = tmp_path / "search"
    file.write_text(json.dumps(SEARCH))
    assert "5 added" in run("import", file).out


def test_what_is_exported_comes_back_as_the_same_bytes(run: Callable[..., Ended], search: Path, tmp_path: Path) -> None:
    run("import", search)
    first = run("export")
    (tmp_path / "again.json").write_text(first.out)
    run("import", tmp_path / "again.json", data=tmp_path / "other")
    assert run("export", data=tmp_path / "other").out == first.out


def test_an_export_into_a_file_is_whole_and_private(run: Callable[..., Ended], search: Path, tmp_path: Path) -> None:
    run("import", search)
    target = tmp_path / "out.json"
    target.write_text("old")
    assert run("export", "-o", target) == (0, "", "")
    assert target.read_text() == run("export").out
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert sorted(os.listdir(tmp_path)) == ["data", "out.json", "search.json"]


def test_an_export_that_cannot_be_written_is_a_sentence(run: Callable[..., Ended], tmp_path: Path) -> None:
    ended = run("export", "-o", tmp_path / "none" / "out.json")
    assert (ended.status, ended.out) == (1, "")
    assert "cannot be written: there is no such file or folder" in ended.err
    (tmp_path / "folder").mkdir()
    assert run("export", "-o", tmp_path / "folder").status == 1


def test_an_export_never_overwrites_the_data(run: Callable[..., Ended], search: Path, tmp_path: Path) -> None:
    run("import", search)
    before = run("export").out
    ended = run("export", "-o", tmp_path / "data" / "afterview.sqlite3")
    assert (ended.status, ended.err) == (1, "The export would overwrite the data itself. Name another file.\n")
    assert run("export").out == before


def test_the_other_formats(run: Callable[..., Ended], search: Path) -> None:
    run("import", search)
    table = run("export", "--format", "csv").out.splitlines()
    assert [line.split(",")[2] for line in table] == ["role", "Analyst", "Clerk"]
    assert "FN:Ann Osei" in run("export", "--format", "vcf").out
    calendar = icalendar.Calendar.from_ical(run("export", "--format", "ics").out)
    assert len(calendar.events) == 1
    assert "Write down how it went at Halden" in [str(todo["SUMMARY"]) for todo in calendar.todos]


def test_the_agenda_in_json_has_the_shape_that_was_agreed(run: Callable[..., Ended], search: Path) -> None:
    run("import", search)
    ended = run("agenda", "--at", "2026-03-02T12:30:00+01:00", "--json")
    agenda = json.loads(ended.out)
    assert list(agenda) == ["at", "timezone", "due", "next", "calm"]
    assert (agenda["at"], agenda["timezone"]) == ("2026-03-02T12:30:00+01:00", "Europe/Berlin")
    debrief, thanks = agenda["due"]
    assert debrief == {
        "rule": "debrief",
        "subject": "int-1",
        "due": "2026-03-02T10:00:00+01:00",
        "late": "2026-03-02T12:00:00+01:00",
        "is_late": True,
        "title": "Write down how it went at Halden",
        "why": "It ended on Mon 2 March, 10:00. One minute now saves the details.",
        "advice": ["J", "C", "P", "A", "R"],
        "application": "app-1",
        "contact": None,
        "interview": "int-1",
    }
    assert (thanks["rule"], thanks["subject"], thanks["contact"]) == ("thank_you", "int-1/con-1", "con-1")
    assert thanks["is_late"] is False
    assert agenda["next"][0]["rule"] == "follow_up"
    assert agenda["calm"] == [
        {
            "application": "app-2",
            "days_waiting": 3,
            "typical_days": 23.8,
            "share_answered": None,
            "speaks_up_at": "2026-04-13T11:00:00+02:00",
        }
    ]


@pytest.mark.parametrize(
    "time", ["2026-03-02T12:30:00", "2026-03-02T12:30", "2026-03-02 12:30:00", "2026-03-02T11:30:00z"]
)
def test_a_time_without_an_offset_is_local(run: Callable[..., Ended], search: Path, time: str) -> None:
    run("import", search)
    assert json.loads(run("agenda", "--at", time, "--json").out)["at"] == "2026-03-02T12:30:00+01:00"


def test_the_agenda_in_plain_lines(run: Callable[..., Ended], search: Path) -> None:
    run("import", search)
    lines = run("agenda", "--at", "2026-03-02T12:30:00").out.splitlines()
    assert lines[0] == "Mon 2 March, 12:30 (Europe/Berlin)"
    assert "Now: 2" in lines
    assert "  Write down how it went at Halden, 30 min late" in lines
    assert "  Thank Ann Osei for the interview at Halden" in lines
    assert "  Halden, Clerk: day 3, usually 23.8; next word on Mon 13 April" in lines


def test_check_backup_and_restore(run: Callable[..., Ended], search: Path, tmp_path: Path) -> None:
    run("import", search)
    before = run("export").out
    assert json.loads(run("check", "--json").out) == {"sound": True, "faults": []}
    assert run("backup", tmp_path / "kept").status == 0
    (tmp_path / "none.json").write_text(json.dumps(SEARCH | {"contacts": [{"id": "con-1", "name": "Changed"}]}))
    run("import", tmp_path / "none.json")
    assert run("export").out != before
    restored = run("restore", tmp_path / "kept")
    assert restored.status == 0
    assert run("export").out == before
    kept = Path(restored.out.rstrip(".\n").rpartition(" is kept in ")[2])
    run("restore", kept)
    assert "Changed" in run("export").out


def test_what_is_no_backup_is_refused_and_nothing_changes(run: Callable[..., Ended], search: Path) -> None:
    run("import", search)
    before = run("export").out
    ended = run("restore", search)
    assert (ended.status, ended.out) == (1, "")
    assert len(ended.err.splitlines()) == 1
    assert run("export").out == before


def test_a_sample_goes_into_an_empty_folder_only(run: Callable[..., Ended]) -> None:
    assert run("sample", "--applications", "3").out.startswith("A search with 3 applications is in ")
    before = run("export").out
    again = run("sample")
    assert (again.status, again.out) == (1, "")
    assert "holds data already" in again.err
    assert run("export").out == before


def test_a_reader_that_stops_early_is_no_error(root: Path, tmp_path: Path) -> None:
    program = f"{sys.executable} main.py --data {tmp_path / 'data'}"
    script = f"{program} sample --applications 300 && {program} export | head -c 10"
    done = subprocess.run(["bash", "-c", script], cwd=root, capture_output=True, text=True)
    assert done.stderr == ""
    assert done.stdout.endswith('{\n"format"')


def test_no_command_imports_qt(root: Path, search: Path, tmp_path: Path) -> None:
    script = "import sys, main; status = main.main(sys.argv[1:]); print('PySide6' in sys.modules, file=sys.stderr)"
    words = ["--data", str(tmp_path / "data"), "import", str(search)]
    done = subprocess.run([sys.executable, "-c", script, *words], cwd=root, capture_output=True, text=True, check=True)
    assert done.stderr == "False\n"


def test_an_export_or_backup_never_follows_another_name_to_the_data(
    run: Callable[..., Ended], search: Path, tmp_path: Path
) -> None:
    run("import", search)
    data, link, folder = tmp_path / "data" / "afterview.sqlite3", tmp_path / "link", tmp_path / "folder"
    link.symlink_to(data)
    folder.symlink_to(data.parent)
    kept = run("export").out
    for target in (link, folder / data.name, folder / f"{data.name}-wal"):
        assert "overwrite the data" in run("export", "-o", target).err
        assert "overwrite the data" in run("backup", target).err
    assert run("export").out == kept


def test_a_zone_that_is_not_known_here_is_told_and_stops_nothing(
    run: Callable[..., Ended], search: Path, tmp_path: Path
) -> None:
    run("import", search)
    for name in ("Mars/Olympus", "../../etc/passwd"):
        with closing(sqlite3.connect(tmp_path / "data" / "afterview.sqlite3")) as raw, raw:
            raw.execute("UPDATE settings SET timezone = ?", (name,))
        ended = run("agenda", "--at", "2026-03-03T09:00:00+01:00")
        assert ended.status == 0
        assert name in ended.err
        assert "Halden" in ended.out


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE interviews SET starts_at = 'garbage'",
        "UPDATE interviews SET starts_at = '9999-12-31T23:59:59+00:00'",
        "UPDATE applications SET stage = 'limbo'",
        "UPDATE applications SET tags = '[1,2'",
        "PRAGMA foreign_keys = OFF; DELETE FROM companies",
    ],
)
def test_damage_is_a_sentence_and_no_traceback(
    run: Callable[..., Ended], search: Path, tmp_path: Path, damage: str
) -> None:
    run("import", search)
    with closing(sqlite3.connect(tmp_path / "data" / "afterview.sqlite3")) as raw, raw:
        raw.executescript(damage)
    ended = run("agenda", "--at", "2026-03-03T09:00:00+01:00")
    assert ended.status == 2
    assert "damaged" in ended.err
    assert "restore a backup" in ended.err
    assert run("check").status == 1


@pytest.mark.parametrize("streams", [">&-", "2>&-", ">&- 2>&-"])
def test_a_stream_that_the_caller_closed_is_no_fault(root: Path, tmp_path: Path, streams: str) -> None:
    command = f'"{sys.executable}" main.py --data "{tmp_path}/data" sample {streams}'
    ended = subprocess.run(["bash", "-c", command], cwd=root, capture_output=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")
