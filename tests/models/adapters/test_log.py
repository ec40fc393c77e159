"""What went on is written in codes alone, kept small, and never in anybody's way."""

from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from models.adapters.log import BEFORE, MAX_BYTES, NAME, Event, Log
from tests.models.services.house_at import HandClock


def lines(folder: Path) -> list[str]:
    return (folder / NAME).read_text("ascii").splitlines()


def test_a_line_is_an_instant_an_event_and_codes(tmp_path: Path) -> None:
    log = Log(tmp_path, HandClock())
    log.note(Event.CHANGED, intent="letter.sent", entries=2)
    log.note(Event.REFUSED, on="back_up", seconds=0.25, kind=OSError)
    said = [line.partition(" ")[2] for line in lines(tmp_path)]
    assert said == ["changed intent=letter.sent entries=2", "refused on=back_up seconds=0.25 kind=OSError"]
    assert log.recent(1) == (lines(tmp_path)[1],)


@given(st.text(max_size=60))
def test_what_is_no_code_is_a_question_mark(words: str) -> None:
    log = Log(Path("gone", "nowhere"), HandClock())
    log.note(Event.CHANGED, intent=words)
    said = log.recent()[0].partition("intent=")[2]
    assert said == "?" or (said == words and not set(words) & set(" @,;'\"/\\\n\r\0"))
    assert log.recent()[0].isascii()


@pytest.mark.parametrize("words", ["Rafael Quintana", "rafael@quillmark.example", "/home/rafael", "Dear Rafael,", "é"])
def test_names_addresses_and_paths_have_no_way_in(tmp_path: Path, words: str) -> None:
    Log(tmp_path, HandClock()).note(Event.WORKED, on=words)
    assert lines(tmp_path)[0].endswith("on=?")


def test_two_files_of_a_bounded_size_are_kept_for_their_owner_alone(tmp_path: Path) -> None:
    log = Log(tmp_path, HandClock())
    for _ in range(3):
        (tmp_path / NAME).write_bytes(b"x" * MAX_BYTES)
        log.note(Event.STARTED)
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted((NAME, BEFORE))
    assert (tmp_path / BEFORE).stat().st_size == MAX_BYTES
    assert len(lines(tmp_path)) == 1
    assert (tmp_path / NAME).stat().st_mode & 0o777 == 0o600


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    log = Log(tmp_path, HandClock())
    log.note(Event.ENDED)
    assert log.recent()[0].endswith(" ended")
