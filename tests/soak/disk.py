"""What a disk may hold after a power cut, from a log of what was asked of it (`disk.c`).

Only what was synced is sure. A file's bytes are sure once the file was synced; its name, once the folder that holds it
was. Of the rest a disk may have kept all, nothing, the beginning, or any sectors it liked; a file may have its new
length without its new bytes. Names come in their order, as every file system with a journal keeps them, and a file that
was renamed has either name.
"""

import random
import shutil
import struct
import subprocess
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import NamedTuple

SOURCE = Path(__file__).with_name("disk.c")
SECTOR = 512
_HEAD = struct.Struct("<IIQqq")


class Fate(Enum):
    """Of what was not synced."""

    LOST = "lost"
    KEPT = "kept"
    BEGUN = "begun"
    """The first part of it, the last piece torn."""
    SCATTERED = "scattered"
    """Any sectors."""
    HOLLOW = "hollow"
    """The length, and zeros."""


class Event(NamedTuple):
    what: str
    inode: int
    offset: int
    length: int
    paths: tuple[str, ...]
    data: bytes


@dataclass(slots=True)
class _File:
    content: bytearray = field(default_factory=bytearray)
    """What is sure."""
    pending: list[tuple[str, int, bytes]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Naming:
    what: str
    path: str
    other: str
    file: int


def compiled(into: Path) -> Path:
    library = into / "disk.so"
    command = ["cc", "-shared", "-fPIC", "-O1", "-o", str(library), str(SOURCE), "-ldl", "-lpthread"]
    subprocess.run(command, check=True, capture_output=True)
    return library


def read(log: Path) -> list[Event]:
    data, events, at = log.read_bytes(), [], 0
    while at + _HEAD.size <= len(data):
        what, path, inode, offset, length = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        paths = tuple(part.decode("utf-8", "surrogateescape") for part in data[at : at + path].split(b"\0") if part)
        at += path
        written = length if chr(what) == "W" else 0
        events.append(Event(chr(what), inode, offset, length, paths, data[at : at + written]))
        at += written
    return events


class Disk:
    """Played from its first event on; `cut` may be asked in between."""

    def __init__(self, root: Path) -> None:
        """`root` as it is before the program starts, all of it sure."""
        self._root = root.resolve()
        self._files: dict[int, _File] = {}
        self._number: dict[int, int] = {}
        """Inode -> the file that has it now; a number is given to another file once the first is gone."""
        self._names: list[_Naming] = []
        self._sure = 0
        """So many of the namings, from the first on."""
        self._later: set[int] = set()
        """Namings behind those that are sure as well."""
        self._folders: dict[int, str] = {}
        for path in sorted([self._root, *self._root.rglob("*")]):
            inode = path.lstat().st_ino
            if path.is_dir():
                self._folders[inode] = str(path)
                self._name("M", str(path))
            else:
                self._name("C", str(path), file=self._fresh(inode, path.read_bytes()))
        self._sure = len(self._names)

    def play(self, event: Event) -> None:
        what, inode = event.what, event.inode
        if what in "WT" and inode in self._number:
            self._files[self._number[inode]].pending.append((what, event.offset, event.data))
        elif what == "S":
            self._sync(inode)
        elif what == "C":
            self._folders.pop(inode, None)  # a number that a folder had which is gone
            self._name("C", event.paths[0], file=self._fresh(inode, b""))
        elif what == "M":
            self._number.pop(inode, None)
            self._folders[inode] = event.paths[0]
            self._name("M", event.paths[0])
        elif what == "U":
            self._name("U", event.paths[0])
        elif what in "RL":
            moved = inode in self._folders
            if moved:
                self._folders[inode] = event.paths[1]
            self._name(what, event.paths[0], event.paths[1], -1 if moved else self._number.get(inode, -1))

    def cut(self, into: Path, fate: Fate, dice: random.Random) -> None:
        """Writes into an empty folder what may be found when the power is back."""
        names = self._left(fate, dice)
        folders = sorted(path for path, file in names.items() if file is None)
        contents: dict[int, bytes] = {}
        for path in folders:
            target = into / Path(path).relative_to(self._root)
            if target.parent.is_dir():  # else nobody finds it
                target.mkdir(exist_ok=True)
        for path, file in names.items():
            target = into / Path(path).relative_to(self._root)
            if file is not None and target.parent.is_dir():
                if file not in contents:
                    contents[file] = _content(self._files[file], fate, dice)
                target.write_bytes(contents[file])

    def text(self, path: Path) -> bytes:
        """All of a file that was ever asked for, as who stands beside has seen it."""
        names = self._left(Fate.KEPT, random.Random(0))
        file = names.get(str(path.resolve()))
        return b"" if file is None else _content(self._files[file], Fate.KEPT, random.Random(0))

    def _fresh(self, inode: int, content: bytes) -> int:
        number = len(self._files)
        self._files[number], self._number[inode] = _File(bytearray(content)), number
        return number

    def _name(self, what: str, path: str, other: str = "", file: int = -1) -> None:
        self._names.append(_Naming(what, path, other, file))

    def _sync(self, inode: int) -> None:
        folder = self._folders.get(inode)
        if folder is not None:
            for number in range(self._sure, len(self._names)):
                naming = self._names[number]
                if folder in (str(Path(naming.path).parent), str(Path(naming.other or naming.path).parent)):
                    self._later.add(number)
            while self._sure in self._later:
                self._later.discard(self._sure)
                self._sure += 1
        elif inode in self._number:
            file = self._files[self._number[inode]]
            for what, offset, data in file.pending:
                _apply(file.content, what, offset, data)
            file.pending.clear()

    def _left(self, fate: Fate, dice: random.Random) -> dict[str, int | None]:
        """Path -> file, None for a folder."""
        count = len(self._names)
        until = {Fate.LOST: self._sure, Fate.KEPT: count}.get(fate, dice.randint(self._sure, count))
        found: dict[str, int | None] = {}
        for number, naming in enumerate(self._names):
            if number < until or number in self._later:
                _rename(found, naming)
        return found


def _rename(names: dict[str, int | None], naming: _Naming) -> None:
    if naming.what == "M":
        names[naming.path] = None
    elif naming.what == "U":
        names.pop(naming.path, None)
    elif naming.what == "C":
        names[naming.path] = naming.file
    elif naming.file >= 0:
        if naming.what == "R":
            names.pop(naming.path, None)
        names[naming.other] = naming.file
    else:  # a folder, with all that is in it
        below = [path for path in names if path == naming.path or path.startswith(f"{naming.path}/")]
        for path in below:
            names[naming.other + path[len(naming.path) :]] = names.pop(path)


def _apply(content: bytearray, what: str, offset: int, data: bytes) -> None:
    end = offset if what == "T" else offset + len(data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if what == "T":
        del content[offset:]
    else:
        content[offset:end] = data


def _content(file: _File, fate: Fate, dice: random.Random) -> bytes:
    content = bytearray(file.content)
    if fate is Fate.LOST:
        return bytes(content)
    pending = file.pending
    if fate is Fate.BEGUN and pending:
        pending = pending[: dice.randint(0, len(pending))]
        if pending and pending[-1][0] == "W":
            what, offset, data = pending[-1]
            pending = [*pending[:-1], (what, offset, data[: dice.randint(0, len(data) // SECTOR) * SECTOR])]
    for what, offset, data in pending:
        if fate is Fate.HOLLOW and what == "W":
            _apply(content, "W", max(offset, len(content)), bytes(max(0, offset + len(data) - len(content))))
        elif fate is Fate.SCATTERED and what == "W":
            for start in range(0, len(data), SECTOR):
                if dice.random() < 0.5:
                    _apply(content, "W", offset + start, data[start : start + SECTOR])
        elif fate is not Fate.SCATTERED or dice.random() < 0.5:
            _apply(content, what, offset, data)
    return bytes(content)


def emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
