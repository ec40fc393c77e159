"""One Afterview for each data folder: a second start hands over its files and the first comes to the front.

Whoever holds the lock file is the first. The socket's name holds the user and a hash of the folder. It lies where no
other user may put anything: in the user's own runtime folder, else in the data folder itself; only where neither can
hold one (a path too long for a socket) among everybody's temporary files, and there a socket of somebody else's is
never talked to. What arrives is bounded and checked like any other input from outside.
"""

import contextlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK = "afterview.lock"
MAX_BYTES = 8 * 1024 * 1024
MAX_FILES = 1000
MAX_CALLERS = 4
PATIENCE_MS = 3000
"""How long a caller may take, and how long a second start waits for the first to listen."""
THANKS = b"ok\n"
LONGEST_SOCKET = 100
"""Bytes of a path that every system's `sun_path` holds (104 to 108), with what Qt adds for a moment."""


def name_of(folder: Path) -> str:
    import hashlib

    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
    return f"afterview-{user}-{hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:20]}"


def doors_of(folder: Path) -> list[str]:
    """Where the first may listen, the best place first; on Windows a pipe, which has no folder."""
    name = name_of(folder)
    if not hasattr(os, "getuid"):
        return [name]
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or "/nonexistent")
    places = [str(one / name) for one in (runtime, folder.resolve()) if _is_ours_alone(one)]
    return [*(place for place in places if len(os.fsencode(place)) <= LONGEST_SOCKET), name]


def _is_ours_alone(place: Path) -> bool:
    try:
        seen = place.stat()
    except OSError:
        return False
    return place.is_absolute() and seen.st_uid == os.getuid() and not seen.st_mode & 0o022


def _is_ours(door: str) -> bool:
    """Whether a socket there was made by this user, so that no file's name is told to anybody else."""
    from PySide6.QtCore import QDir

    if not hasattr(os, "getuid"):
        return True
    try:
        return os.lstat(QDir(QDir.tempPath()).filePath(door)).st_uid == os.getuid()
    except OSError:
        return False


def pack(files: Sequence[Path]) -> bytes:
    """One line of JSON with absolute paths."""
    names = [str(Path(os.path.abspath(path))) for path in files[:MAX_FILES]]
    return json.dumps({"files": names}).encode() + b"\n"


def unpack(data: bytes) -> tuple[Path, ...] | None:
    """The files of a message; None where it is not one of ours."""
    if len(data) > MAX_BYTES:
        return None
    try:
        message = json.loads(data)
    except (ValueError, RecursionError):
        return None
    names = message.get("files") if isinstance(message, dict) else None
    if not isinstance(names, list) or len(names) > MAX_FILES:
        return None
    if not all(isinstance(name, str) and len(name) <= 4096 and "\0" not in name for name in names):
        return None
    paths = tuple(Path(name) for name in names)
    return paths if all(path.is_absolute() for path in paths) else None


def take_lock(folder: Path) -> QLockFile | None:
    """The lock on this folder, or None where another Afterview that lives holds it.

    A lock left by a program that is gone is taken over. A folder that cannot hold a lock file (read-only, full)
    is no reason to refuse: the store says what is wrong with it.
    """
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)
    if lock.tryLock(0) or lock.error() != QLockFile.LockError.LockFailedError:
        return lock
    return None


def is_held(folder: Path) -> bool:
    """Whether the lock file names the one that holds it."""
    return bool(QLockFile(str(folder / LOCK)).getLockInfo()[0])


def clear_leavings(folder: Path) -> QLockFile | None:
    """The lock after all, where nobody answers and the file names no holder: it was cut off or overwritten."""
    file = folder / LOCK
    if is_held(folder) or not file.is_file():
        return None
    with contextlib.suppress(OSError):
        file.unlink()
    return take_lock(folder)


def hand_over(folder: Path, files: Sequence[Path]) -> bool:
    """Give the files to the one that runs; False where it does not answer."""
    from PySide6.QtCore import QThread
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    for _attempt in range(PATIENCE_MS // 100):
        if any(_reached(socket, door) for door in doors_of(folder) if _is_ours(door)):
            break
        QThread.msleep(100)
    else:
        return False
    socket.write(pack(files))
    socket.waitForBytesWritten(PATIENCE_MS)
    heard = b""
    while not heard.endswith(THANKS) and socket.waitForReadyRead(PATIENCE_MS):
        heard += bytes(socket.readAll().data())
    socket.disconnectFromServer()
    return heard.endswith(THANKS)


def _reached(socket: "QLocalSocket", door: str) -> bool:
    socket.connectToServer(door)
    return bool(socket.waitForConnected(500))


class Doorman(QObject):
    """Listens for further starts, once the window is there."""

    came = Signal(list)
    """Files (absolute paths, perhaps none) that a further start brought."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._server: QLocalServer | None = None
        self._callers: dict[QLocalSocket, bytes] = {}

    def listen(self) -> bool:
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MAX_CALLERS)
        self._server.newConnection.connect(self._on_connection)
        return any(self._opened(self._server, door) for door in doors_of(self._folder))

    @staticmethod
    def _opened(server: "QLocalServer", door: str) -> bool:
        server.removeServer(door)  # we hold the lock, so a socket of this name belongs to a program that is gone
        return server.listen(door)

    def close(self) -> None:
        if self._server is not None:
            self._server.close()

    def _on_connection(self) -> None:
        if self._server is None:
            return
        while (caller := self._server.nextPendingConnection()) is not None:
            if len(self._callers) >= MAX_CALLERS:
                caller.abort()
                caller.deleteLater()
                continue
            self._callers[caller] = b""
            caller.readyRead.connect(lambda one=caller: self._on_data(one))
            caller.disconnected.connect(lambda one=caller: self._forget(one))
            QTimer.singleShot(PATIENCE_MS, caller, lambda one=caller: self._forget(one))
            self._on_data(caller)

    def _on_data(self, caller: "QLocalSocket") -> None:
        if caller not in self._callers:
            return
        said = self._callers[caller] + bytes(caller.read(MAX_BYTES + 1).data())
        if len(said) > MAX_BYTES:
            self._forget(caller)
        elif b"\n" not in said:
            self._callers[caller] = said
        else:
            files = unpack(said.split(b"\n", 1)[0])
            if files is not None:
                caller.write(THANKS)
                caller.flush()
            self._forget(caller)
            if files is not None:
                self.came.emit(list(files))

    def _forget(self, caller: "QLocalSocket") -> None:
        if self._callers.pop(caller, None) is not None:
            caller.disconnectFromServer()
            caller.deleteLater()
