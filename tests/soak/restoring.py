"""Power cuts during a restore: `python -m tests.soak.restoring [STATES] [SEED]` prints what was counted.

A process restores a backup, with everything that it asks of the disk written down (`disk.c`). In every state that a cut
may leave, whoever opens the folder next must find what was there or what was to come, whole, with all its files; once
the restore was told as done, what was to come; and wherever that is found, what it replaced as well.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.values import Attachment, Company, CompanyId, Note, NoteId
from models.store import Store, attachments, engine, keys, recast
from models.store.backup import back_up, restore
from models.store.backup_look import look
from models.store.check import check
from models.store.keys import Key
from models.store.recast_copies import encrypt_copies
from tests.kills.outbox import ROOT
from tests.soak.disk import Disk, Event, Fate, compiled, emptied, read
from tests.soak.encryption import MARKER, make

NOW = datetime(2026, 3, 3, 9, tzinfo=UTC)
PLAIN, ENCRYPTED, DAMAGED = "plain", "encrypted", "damaged"
KINDS = (PLAIN, ENCRYPTED, DAMAGED)
_DONE = b"done\n"
_OF_A_SESSION = 60


@dataclass(slots=True)
class Counts:
    states: int = 0
    by_fate: Counter[str] = field(default_factory=Counter)
    of_kind: Counter[str] = field(default_factory=Counter)
    asked_of_the_disk: int = 0
    as_before: int = 0
    as_wanted: int = 0
    still_damaged: int = 0
    not_opened: int = 0
    neither: int = 0
    """Not what was there and not what was to come, or not all of it."""
    told_as_done_and_not_there: int = 0
    replaced_and_not_kept: int = 0
    readable: int = 0
    """Words of a plain backup in what was asked of the disk for encrypted data."""
    findings: list[str] = field(default_factory=list)

    def wrong(self) -> int:
        return (
            self.not_opened
            + self.neither
            + self.told_as_done_and_not_there
            + self.replaced_and_not_kept
            + self.readable
        )

    def said(self) -> Iterator[str]:
        for name in self.__slots__:
            value = getattr(self, name)
            if isinstance(value, Counter):
                yield f"{name.replace('_', ' '):<32}{', '.join(f'{n} {c}' for n, c in sorted(value.items()))}"
            elif name != "findings":
                yield f"{name.replace('_', ' '):<32}{value:>8,}"
        yield from self.findings


def asked_of_the_disk(
    root: Path, what: str, folder: Path, source: Path, key: Key | None, most: str = ""
) -> list[Event]:
    """`what` (look, restore, copies) is done in a process of its own; gives all that it asked of the disk below `root`.

    `most` takes the place of the bytes that go through memory.
    """
    with tempfile.TemporaryDirectory(prefix="afterview-disk-") as made:
        log = Path(made, "disk.log")
        said = "" if key is None else f"{key.salt.hex()} {key.secret.hex()}"
        (root / "tmp").mkdir(exist_ok=True)
        subprocess.run(
            [sys.executable, "-m", "tests.soak.restoring", "--do", what, str(folder), str(source), said, most],
            cwd=ROOT,
            check=True,
            env={
                **os.environ, "LD_PRELOAD": str(compiled(Path(made))), "DISK_ROOT": str(root), "DISK_LOG": str(log),
                "TMPDIR": str(root / "tmp"), "SQLITE_TMPDIR": str(root / "tmp"),
            },
        )  # fmt: skip
        return read(log)


def words_in(events: list[Event], word: str) -> int:
    """How many of the writes hold a word in the clear."""
    needles = (word.encode(), word.lower().encode(), word.encode("utf-16-le"))
    return sum(any(needle in event.data for needle in needles) for event in events if event.what == "W")


def _do(what: str, folder: Path, source: Path, said: str, most: str) -> None:
    if most:
        from models.store import plain_in

        plain_in.MOST_BYTES = int(most)
    key = Key(*map(bytes.fromhex, said.split())) if said else None
    if key is not None:
        keys.unlock(key)
    if what == "look":
        look(folder, source, NOW)
    elif what == "copies":
        assert key is not None
        assert encrypt_copies([source], key) == []
    else:
        restore(folder, source, NOW)
        with (folder.parent / "told").open("ab") as told:
            told.write(_DONE)


class Session:
    """A folder of some kind, a backup that differs from it in every part, and what restoring it asked of the disk."""

    def __init__(self, place: Path, kind: str) -> None:
        self.kind, self.root = kind, place / "root"
        folder, self.source = self.root / "data", self.root / "backups" / "one.zip"
        self.source.parent.mkdir(parents=True)
        make(folder)
        back_up(folder, self.source, NOW)
        self.key = keys.new_key() if kind == ENCRYPTED else None
        _change(folder)
        if self.key is not None:
            keys.unlock(self.key)
            recast.switch(folder, self.key, lambda _done, _of: None)
        self.before = found_in(folder)
        restored = place / "restored"
        restore(restored, self.source, NOW)
        self.wanted = found_in(restored)
        if kind == DAMAGED:
            with (folder / engine.FILE_NAME).open("r+b") as opened:
                opened.seek(4096)
                opened.write(b"\xff" * 12_000)
        (self.root / "told").touch()
        (self.root / "tmp").mkdir()
        self.disk = Disk(self.root)
        self._told = (self.root / "told").stat().st_ino
        self.events = asked_of_the_disk(self.root, "restore", folder, self.source, self.key)

    def is_told(self, event: Event) -> bool:
        return event.what == "W" and event.inode == self._told


def _change(folder: Path) -> None:
    with closing(Store.open(folder)) as store:
        note = store.all(Note)[0]
        copied = attachments.copy_in(folder, b"of later" * 9000)
        gone = store.all(Attachment)[1]
        one = Attachment("att-later", copied.hash, "later.txt", "text/plain", 72_000, NOW, NoteId(note.id))
        store.write([Edit(None, Company(CompanyId("co-2"), "Later")), Edit(None, one), Edit(gone, None)], "changed")
        attachments.path_of(folder, gone.hash).unlink()


def found_in(folder: Path) -> object:
    """All of the record, and whether each of its files is whole."""
    with closing(Store.open(folder)) as store:
        files = sorted((one.id, attachments.is_whole(folder, one.hash)) for one in store.all(Attachment))
        return store.archive(), files


def judge(session: Session, root: Path, told: bool, where: str, counts: Counts) -> None:
    folder = root / "data"
    try:
        found = found_in(folder)
    except WorldError as error:
        if session.kind == DAMAGED and not told:
            counts.still_damaged += 1
        else:
            counts.not_opened += 1
            counts.findings.append(f"{where}: {error.sentence}")
        return
    is_wanted = found == session.wanted
    counts.as_wanted += is_wanted
    counts.as_before += found == session.before
    wrong = check(folder)
    if found not in (session.before, session.wanted) or wrong:
        counts.neither += 1
        counts.findings += [f"{where}: neither", *wrong[:2]]
    if told and not is_wanted:
        counts.told_as_done_and_not_there += 1
        counts.findings.append(f"{where}: told as done, and not there")
    if is_wanted and not _is_kept(session, folder):
        counts.replaced_and_not_kept += 1
        counts.findings.append(f"{where}: what was replaced is not kept: {sorted(p.name for p in folder.iterdir())}")


def _is_kept(session: Session, folder: Path) -> bool:
    if session.kind == DAMAGED:
        return any(path.stat().st_size for path in folder.glob("afterview-replaced-*.sqlite3"))
    for kept in folder.glob("afterview-replaced-*.zip"):
        with tempfile.TemporaryDirectory(prefix="afterview-kept-") as made:
            try:
                restore(Path(made, "data"), kept, NOW)
            except WorldError:
                continue
            if found_in(Path(made, "data")) == session.before:
                return True
    return False


def cut_at_random(session: Session, count: int, dice: random.Random, counts: Counts, place: Path) -> None:
    """A third of the moments anywhere, a third where the data gives way, a third right behind."""
    size = len(session.events)
    first = [0, size * 4 // 5, size * 19 // 20]
    wanted = Counter(dice.randrange(first[number % 3], size) for number in range(count))
    counts.asked_of_the_disk += size
    told, folder = False, place / "found"
    for number, event in enumerate(session.events):
        session.disk.play(event)
        told = told or session.is_told(event)
        for _ in range(wanted[number]):
            fate = dice.choice(list(Fate))
            session.disk.cut(emptied(folder), fate, dice)
            counts.states += 1
            counts.by_fate[fate.value] += 1
            counts.of_kind[session.kind] += 1
            judge(session, folder, told, f"{session.kind}, moment {number} of {size}, {fate.value}", counts)
    shutil.rmtree(folder, ignore_errors=True)


def cut_power(states: int, seed: int) -> Counts:
    counts, dice, quick = Counts(), random.Random(seed), Path("/dev/shm")
    while counts.states < states:
        for kind in KINDS[: states - counts.states]:
            with tempfile.TemporaryDirectory(prefix="afterview-cut-", dir=quick if quick.is_dir() else None) as made:
                session = Session(Path(made), kind)
                if kind == ENCRYPTED:
                    counts.readable += words_in(session.events, MARKER)
                cut_at_random(session, max(0, min(_OF_A_SESSION, states - counts.states)), dice, counts, Path(made))
    return counts


def main() -> int:
    if sys.argv[1:2] == ["--do"]:
        _do(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]), sys.argv[5], sys.argv[6])
        return 0
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("states", nargs="?", type=int, default=500)
    parser.add_argument("seed", nargs="?", type=int, default=1)
    options = parser.parse_args()
    counts = cut_power(options.states, options.seed)
    for line in counts.said():
        print(line)
    return 1 if counts.wrong() else 0


if __name__ == "__main__":
    sys.exit(main())
