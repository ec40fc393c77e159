"""`draft` on the command line: the letter, its checks, and a sentence for whatever cannot be."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from main import main


class Ended(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    def command(*words: object) -> Ended:
        capfd.readouterr()
        try:
            status = main(["--data", str(tmp_path / "data"), *map(str, words)])
        except SystemExit as end:
            status = int(end.code or 0)
        return Ended(status, *capfd.readouterr())

    return command


@pytest.fixture
def sample(run: Callable[..., Ended]) -> dict[str, Any]:
    assert run("sample").status == 0
    search: dict[str, Any] = json.loads(run("export").out)
    return search


def _quillmark(search: dict[str, Any]) -> tuple[str, dict[str, str]]:
    """The interview with two interviewers, and the ids of those who were there by name."""
    names = {one["id"]: one["name"] for one in search["contacts"]}
    for meeting in search["interviews"]:
        there = {names[part["contact"]]: part["contact"] for part in meeting.get("people") or ()}
        if {"Rafael Quintana", "Ingrid Solheim"} <= set(there):
            return meeting["id"], there
    raise AssertionError("the sample has such an interview")


def test_a_draft_reads_as_a_letter_and_names_what_its_checks_found(
    run: Callable[..., Ended], sample: dict[str, Any]
) -> None:
    meeting, there = _quillmark(sample)
    ended = run("draft", "thank_you", "--interview", meeting, "--to", there["Rafael Quintana"])
    assert ended.status == 0
    assert ended.out.startswith("To: Rafael Quintana\nSubject: ")
    assert "\n\nDear Rafael,\n\n" in ended.out
    assert "from nine pages to one" in ended.out
    assert ended.out.index("Robin Halloway") < ended.out.index("gaps: 0 (fine)")
    for check in ("gaps", "names", "length", "personal", "proof", "tone", "employers", "route", "night", "asked"):
        assert re.search(rf"^{check}:", ended.out, re.MULTILINE)


def test_json_holds_the_draft_its_ingredients_and_its_checks(run: Callable[..., Ended], sample: dict[str, Any]) -> None:
    meeting, there = _quillmark(sample)
    ended = run("draft", "thank_you", "--interview", meeting, "--to", there["Ingrid Solheim"], "--json")
    found = json.loads(ended.out)
    assert (ended.status, found["kind"], found["interview"]) == (0, "thank_you", meeting)
    assert found["to"] == there["Ingrid Solheim"]
    assert found["gaps"] == []
    assert 80 <= found["words"] <= 200
    assert {one["part"] for one in found["ingredients"] if one["used"]} >= {"remember", "reinforce", "remind"}
    assert [one["check"] for one in found["checks"]][:3] == ["gaps", "names", "length"]


def test_a_gap_is_said_and_stops(run: Callable[..., Ended], sample: dict[str, Any]) -> None:
    meeting = next(
        one["id"] for one in sample["interviews"]
        if one.get("status") == "held" and not any(part.get("moment") for part in one.get("people") or ())
    )  # fmt: skip
    to = next(one for one in sample["interviews"] if one["id"] == meeting)["people"][0]["contact"]
    ended = run("draft", "thank_you", "--interview", meeting, "--to", to)
    assert ended.status == 0
    assert "[a moment you shared with " in ended.out
    assert "cannot be sent so" in ended.out


def test_nothing_is_kept_of_a_draft(run: Callable[..., Ended], sample: dict[str, Any]) -> None:
    meeting, there = _quillmark(sample)
    run("draft", "follow_up", "--application", _application(sample, meeting), "--to", there["Ingrid Solheim"])
    assert json.loads(run("export").out)["letters"] == sample["letters"]


def _application(search: dict[str, Any], meeting: str) -> str:
    return str(next(one["application"] for one in search["interviews"] if one["id"] == meeting))


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("thank_you", "--interview", "nowhere", "--to", "con-0001"), 1, "This interview is no longer here"),
        (("thank_you", "--interview", "int-0002", "--to", "nobody"), 1, "This person is no longer here"),
        (("follow_up", "--application", "nowhere"), 1, "This application is no longer here"),
        (("thank_you", "--interview", "int-0002", "--application", "app-0009"), 1, "none of the application"),
        (("thank_you",), 2, "name one"),
        (("love_letter", "--interview", "int-0002"), 2, "invalid choice"),
        ((), 2, "KIND"),
    ],
)
def test_what_cannot_be_is_one_sentence_on_standard_error(
    run: Callable[..., Ended], sample: dict[str, Any], words: tuple[str, ...], status: int, said: str
) -> None:
    assert sample["interviews"]
    ended = run("draft", *words)
    assert (ended.status, ended.out) == (status, "")
    assert said in ended.err
    assert "Traceback" not in ended.err
