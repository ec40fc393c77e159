"""What Afterview makes is for the person who runs it: files, folders and sockets, whatever mask it was started under.

A real program walks through all its ways of making files (walk.py). While it stands there, another user of the same
computer tries to read each of them and to talk to the socket; the log and the names of the files are searched for what
was typed.
"""

import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from tests.soak.encryption import holding
from tests.walls.walk import WORDS

pytestmark = pytest.mark.skipif(not hasattr(os, "getuid"), reason="modes and users are those of POSIX systems")
NOBODY = 65534
TRIES = """
import json, os, socket, sys
opened = []
for path in json.load(sys.stdin):
    try:
        if os.path.isdir(path):
            os.listdir(path)
        elif path.endswith("card.vcf"):
            open(path).close()
        else:
            try:
                open(path, "rb").close()
            except OSError as error:
                if error.errno != 6:  # a socket cannot be opened as a file by anybody
                    raise
                door = socket.socket(socket.AF_UNIX)
                door.connect(path)
        opened.append(path)
    except OSError:
        pass
print(json.dumps(opened))
"""


@dataclass
class Walked:
    top: Path
    modes: dict[str, int]
    """Of everything that was there while the program stood, and of what is left after it, by path."""
    sockets: list[str]
    listening: list[object]
    reached: list[str] | None = None
    """What another user could open; None where this test may not become another user."""
    log: str = field(default="")
    faults: str = field(default="")


def seen(top: Path) -> dict[str, int]:
    return {str(path): path.lstat().st_mode for path in top.rglob("*")}


def tried(paths: list[str]) -> list[str] | None:
    python = shutil.which("python3", path="/usr/bin:/bin")
    if os.getuid() or python is None:
        return None
    done = subprocess.run(
        [python, "-c", TRIES], input=json.dumps(paths), capture_output=True, text=True, check=True,
        user=NOBODY, group=NOBODY, extra_groups=[], cwd="/",
    )  # fmt: skip
    opened: list[str] = json.loads(done.stdout)
    return opened


def walk(mask: str) -> Walked:
    """In a folder that everybody may enter, or the test would prove nothing."""
    top = Path(tempfile.mkdtemp(prefix="walls-", dir="/tmp"))
    top.chmod(0o755)
    for name, mode in (("out", 0o755), ("tmp", 0o1777), ("home", 0o755), ("run", 0o700)):
        (top / name).mkdir()
        (top / name).chmod(mode)
    surroundings = {**os.environ, "HOME": str(top / "home"), "TMPDIR": str(top / "tmp")}
    surroundings |= {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(top / "run") if mask == "000" else ""}
    surroundings |= {f"XDG_{name}_HOME": str(top / "home" / name) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    program = subprocess.Popen(
        [sys.executable, "-B", str(Path(__file__).with_name("walk.py")), mask, str(top / "data"), str(top / "out")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=surroundings,
    )  # fmt: skip
    try:
        if program.stdin is None or program.stdout is None:
            raise AssertionError("no pipes")
        said = ""
        for line in program.stdout:
            said += line
            if line == "standing\n":
                break
        modes = seen(top)
        ours = psutil.Process(program.pid)
        walked = Walked(
            top,
            modes,
            [one for one, mode in modes.items() if stat.S_ISSOCK(mode)],
            [one.laddr for one in ours.net_connections("inet")],
            tried(sorted(modes)),
        )
        _out, trouble = program.communicate("\n", timeout=60)
        assert program.returncode == 0, said + trouble
    finally:
        program.kill()
        program.wait()
    walked.modes |= seen(top)
    walked.log = (top / "data" / "log.txt").read_text("ascii")
    walked.faults = (top / "data" / "crashes.txt").read_text("utf-8") + trouble
    return walked


@pytest.fixture(scope="module", params=["000", "022"])
def walked(request: pytest.FixtureRequest) -> Iterator[Walked]:
    result = walk(request.param)
    yield result
    shutil.rmtree(result.top, ignore_errors=True)


def given(path: str, top: Path) -> bool:
    """What the test itself has put there."""
    return Path(path) in {top / name for name in ("out", "tmp", "home", "run", "out/card.vcf")}


def test_all_that_is_made_is_for_its_owner_alone(walked: Walked) -> None:
    ours = {path: mode for path, mode in walked.modes.items() if not given(path, walked.top)}
    kinds = {Path(path).name for path in ours}
    assert {"afterview.sqlite3", "afterview.sqlite3-wal", "afterview.sqlite3-shm", "afterview.lock", "window.ini",
            "log.txt", "crashes.txt", "attachments", "all.zip", "window.zip", "all.csv"} <= kinds  # fmt: skip
    assert walked.sockets
    assert {path: oct(mode) for path, mode in ours.items() if mode & 0o077} == {}


def test_nobody_else_can_read_a_file_or_talk_to_the_door(walked: Walked) -> None:
    if walked.reached is None:
        pytest.skip("only root may try it as another user (and needs a python3 of the system)")
    theirs = [path for path in walked.reached if not given(path, walked.top)]
    assert theirs == []
    assert str(walked.top / "out" / "card.vcf") in walked.reached  # what is open to everybody is seen to be


def test_it_listens_at_no_port(walked: Walked) -> None:
    assert walked.listening == []


def test_the_log_says_what_went_on_and_nothing_that_was_typed(walked: Walked) -> None:
    for words in (
        "started qt=6", "changed intent=contact.created entries=1", "changed intent=attachment.added", "told",
        "worked on=back_up", "refused on=restore", "fault kind=KeyError at=tests.walls.walk.py:", "ended",
    ):  # fmt: skip
        assert words in walked.log
    for words in (WORDS, *WORDS.split("-"), str(walked.top), "contoso"):
        assert words not in walked.log
        assert words not in walked.faults
    names = [path for path in walked.modes if WORDS in path]
    assert names == []


@dataclass(frozen=True)
class Listed:
    """A line of the table of places in docs/trust.md."""

    place: str
    mode: int
    encrypted: str


SELDOM = {
    "data/attachments/.coming-*", "data/.afterview-working-*/", "data/.recasting/", "data/.recast/",
    "data/.recast-lock", "data/example/", "data/log.1.txt", "runtime/afterview-*/", "chosen/.afterview-working-*/",
    "autostart/afterview.desktop",
}  # fmt: skip
"""Gone again by the time that anybody looks, or not made on this walk: tests of their own have them."""


def listed(root: Path) -> list[Listed]:
    found = []
    for line in (root / "docs" / "trust.md").read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 4 and re.fullmatch(r"0[67]00", cells[2]):
            found += [Listed(place, int(cells[2], 8), cells[3]) for place in re.findall(r"`([^`]+)`", cells[0])]
    return found


def as_listed(path: Path, mode: int, top: Path) -> str:
    """A path as the table names it: any data folder is `data`."""
    first, *rest = path.relative_to(top).parts
    if first == "out":
        first, rest = ("chosen", rest[1:]) if rest[0] == "chosen" else ("export", rest)
    first = {"sealed": "data", "damaged": "data", "run": "runtime"}.get(first, first)
    return "/".join([first, *rest]) + ("/" if stat.S_ISDIR(mode) else "")


def lines_for(name: str, lines: list[Listed]) -> list[Listed]:
    """Those that name it, the most exact first."""
    found = [one for one in lines if re.fullmatch(re.escape(one.place).replace(r"\*", "[^/]*"), name)]
    return sorted(found, key=lambda one: one.place.count("*"))


def test_every_file_is_in_the_table_of_places_with_its_mode(walked: Walked, root: Path) -> None:
    lines, met, wrong = listed(root), set[str](), []
    for path, mode in walked.modes.items():
        if given(path, walked.top) or Path(path) == walked.top / "out" / "chosen":
            continue
        name = as_listed(Path(path), mode, walked.top)
        found = lines_for(name, lines)
        met.update(one.place for one in found[:1])
        if not found or found[0].mode != stat.S_IMODE(mode):
            wrong.append((name, oct(mode), found[:1]))
    assert wrong == []
    not_met = {one.place for one in lines} - met - SELDOM
    doors = {"data/afterview-*-*", "runtime/afterview-*-*"}
    assert not_met < doors, "one socket alone is open, and what the table names is made"


def test_what_the_table_calls_encrypted_cannot_be_read(walked: Walked, root: Path) -> None:
    lines, looked_at = listed(root), set[str]()
    for path in sorted((walked.top / "sealed").rglob("*")):
        line = lines_for(as_listed(path, path.stat().st_mode, walked.top), lines)[0]
        if path.is_dir() or not line.encrypted.startswith("encrypted"):
            continue
        looked_at.add(line.place)
        assert holding(WORDS, path.parent) == []
        assert not path.read_bytes().startswith(b"SQLite format 3")
    assert looked_at >= {"data/afterview.sqlite3", "data/attachments/*/*", "data/backups/afterview-*.afterview-backup"}
    assert holding(WORDS, walked.top / "data")  # where it is not encrypted it is found
