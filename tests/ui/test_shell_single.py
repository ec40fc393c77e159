"""A second start: its files reach the first, and nothing else that comes through the door does harm."""

import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from socket import AF_UNIX, socket as unix_socket

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from ui import single
from ui.single import (
    LOCK,
    MAX_BYTES,
    MAX_FILES,
    Doorman,
    clear_leavings,
    doors_of,
    hand_over,
    name_of,
    pack,
    take_lock,
    unpack,
)


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


# where the door is


@pytest.fixture
def short() -> Iterator[Path]:
    """A socket's path has little room, and that of a test has many letters."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


def test_the_door_lies_in_the_user_s_own_runtime_folder(short: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime, folder = short / "run", short / "data"
    runtime.mkdir(mode=0o700)
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    name = name_of(folder)
    assert doors_of(folder) == [str(runtime / name), str(folder / name), name]
    runtime.chmod(0o777)  # where others may put something, we do not
    assert doors_of(folder) == [str(folder / name), name]


def test_a_path_too_long_for_a_socket_is_not_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / ("d" * 120)
    folder.mkdir(mode=0o700)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert doors_of(folder) == [name_of(folder)]


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root may make a stranger's socket")
def test_a_stranger_s_socket_is_told_no_file_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Somebody else listens in the shared temporary folder under the very name that a second start asks for."""
    folder = tmp_path / ("d" * 120)
    folder.mkdir(mode=0o700)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(single, "PATIENCE_MS", 300)
    door = Path(tempfile.gettempdir(), name_of(folder))
    with unix_socket(AF_UNIX) as stranger:
        stranger.bind(str(door))
        stranger.listen(1)
        stranger.settimeout(0.1)
        try:
            os.chown(door, 65534, 65534)
            door.chmod(0o777)
            assert not hand_over(folder, [tmp_path / "offer.eml"])
            with pytest.raises(TimeoutError):
                stranger.accept()
        finally:
            door.unlink()
