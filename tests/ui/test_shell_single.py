"""A second start: its files reach the first, and nothing else that comes through the door does harm."""

import json
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from ui.single import LOCK, MAX_BYTES, MAX_FILES, Doorman, clear_leavings, doors_of, name_of, pack, take_lock, unpack


@pytest.fixture
def doorman(tmp_path: Path, qtbot: QtBot) -> Doorman:
    doorman = Doorman(tmp_path)
    assert doorman.listen()
    return doorman


def call(folder: Path, qtbot: QtBot, data: bytes) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(doors_of(folder)[0])
    assert socket.waitForConnected(1000)
    socket.write(data)
    socket.flush()
    return socket


def test_files_arrive_with_their_whole_paths(
    doorman: Doorman, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with qtbot.waitSignal(doorman.came) as came:
        call(tmp_path, qtbot, pack([Path("invitation.ics"), Path("../other.eml")]))
    assert came.args == [[tmp_path / "invitation.ics", tmp_path.parent / "other.eml"]]


def test_a_message_in_pieces_is_one_message(doorman: Doorman, tmp_path: Path, qtbot: QtBot) -> None:
    whole = pack([tmp_path / "a.ics"])
    with qtbot.waitSignal(doorman.came) as came:
        socket = call(tmp_path, qtbot, whole[:10])
        qtbot.wait(20)
        socket.write(whole[10:])
        socket.flush()
    assert came.args == [[tmp_path / "a.ics"]]


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe\x00\n",
        b"[]\n",
        b'{"files": "a"}\n',
        b'{"files": ["relative.ics"]}\n',
        b'{"files": [1]}\n',
        b'{"files": ["/a\\u0000b"]}\n',
        b"[" * 20_000 + b"\n",
        json.dumps({"files": ["/a"] * (MAX_FILES + 1)}).encode() + b"\n",
        b"x" * (MAX_BYTES + 10),
    ],
)
def test_what_is_none_of_ours_is_dropped(doorman: Doorman, tmp_path: Path, qtbot: QtBot, data: bytes) -> None:
    with qtbot.assertNotEmitted(doorman.came, wait=50):
        socket = call(tmp_path, qtbot, data)
        qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=2000)
    with qtbot.waitSignal(doorman.came):
        call(tmp_path, qtbot, pack([]))


def test_a_crowd_at_the_door_is_turned_away(doorman: Doorman, tmp_path: Path, qtbot: QtBot) -> None:
    idle = [call(tmp_path, qtbot, b"x") for _ in range(12)]
    qtbot.waitUntil(
        lambda: sum(one.state() == QLocalSocket.LocalSocketState.ConnectedState for one in idle) <= 4, timeout=2000
    )
    assert len(doorman._callers) <= 4


def test_only_one_holds_a_folder(tmp_path: Path) -> None:
    first = take_lock(tmp_path)
    assert first is not None
    assert first.isLocked()
    assert take_lock(tmp_path) is None
    first.unlock()
    assert take_lock(tmp_path) is not None


def test_each_folder_has_a_door_of_its_own(tmp_path: Path) -> None:
    assert name_of(tmp_path / "a") != name_of(tmp_path / "b")
    assert name_of(tmp_path / "a") == name_of(tmp_path / "a" / ".." / "a")


def test_pack_and_unpack_agree(tmp_path: Path) -> None:
    files = [tmp_path / "Einladung – Gespräch.ics"]
    assert unpack(pack(files).rstrip(b"\n")) == tuple(files)


@pytest.mark.parametrize("left", [b"", b"\x00\xff" * 150])
def test_a_lock_that_names_nobody_is_cleared_away(tmp_path: Path, left: bytes) -> None:
    (tmp_path / LOCK).write_bytes(left)
    assert take_lock(tmp_path) is None
    lock = clear_leavings(tmp_path)
    assert lock is not None
    assert clear_leavings(tmp_path) is None
    assert (tmp_path / LOCK).exists()
    lock.unlock()


def test_what_is_no_file_of_ours_is_left_where_the_lock_should_be(tmp_path: Path) -> None:
    (tmp_path / LOCK).mkdir()
    assert clear_leavings(tmp_path) is None
    assert (tmp_path / LOCK).is_dir()


def test_many_files_with_long_names_are_handed_over_whole() -> None:
    files = [Path("/", "ü" * 200, f"{number}.ics") for number in range(MAX_FILES)]
    assert unpack(pack(files)) == tuple(files)
