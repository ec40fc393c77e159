"""Encrypting and decrypting under kill -9: `python -m tests.soak.encryption [RANDOM_KILLS] [SEED]` counts.

A process switches a folder and kills itself: once at every single thing that it asks of the disk (Python's audit events
tell of each), and then at random moments, which fall into SQLite's own writing too. Whoever opens the folder next must
find all of it, encrypted or plain as a whole, with nothing half done beside it.
"""

import os
import random
import shutil
import signal
import sys
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path

from models.domain.change import Edit
from models.domain.values import Attachment, Company, CompanyId, Note, NoteId
from models.store import Store, attachments, engine, keys, recast
from models.store.check import check
from models.store.keys import Key

MARKER = "Zwielichtzeuge"
SIZES = (0, 10, 65_536, 200_000)
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
_TELLING = ("open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.scandir", "shutil.rmtree", "os.listdir")


@dataclass(slots=True)
class Counts:
    kills: int = 0
    through: int = 0
    """Ended before their moment came."""
    as_before: int = 0
    as_wanted: int = 0
    lost: int = 0
    """After these something of the record or of its files was not there, or not whole."""
    readable: int = 0
    """After these a word could be read in an encrypted folder."""
    left: int = 0
    """After these something half done lay about once the folder had been opened."""

    def sound(self) -> bool:
        return not (self.lost or self.readable or self.left)


def make(folder: Path) -> None:
    """A small record with the marker in every part of it, and files of all sizes that matter."""
    store = Store.open(folder)
    edits = [
        Edit(None, Company(CompanyId("co-1"), f"{MARKER} Werke")),
        Edit(None, Note(NoteId("n-1"), f"Of the {MARKER}", f"{MARKER} {MARKER}", created_at=AT)),
    ]
    for number, size in enumerate(SIZES):
        content = (MARKER.encode() * (size // len(MARKER) + 1))[:size]
        copied = attachments.copy_in(folder, content)
        one = Attachment(f"att-{number}", copied.hash, f"{MARKER}.txt", "text/plain", size, AT, NoteId("n-1"))
        edits.append(Edit(None, one))
    store.write(edits, "made")
    store.close()


def switched_until(folder: Path, key: Key | None, dies: Callable[[], object]) -> bool:
    """Switches in a process of its own, in which `dies` has been called before; whether it was killed."""
    child = os.fork()
    if child == 0:
        try:
            dies()
            recast.switch(folder, key, lambda _done, _of: None)
            os._exit(0)
        finally:
            os._exit(1)
    _pid, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return os.WTERMSIG(status) in (signal.SIGKILL, signal.SIGALRM)
    if os.WEXITSTATUS(status):
        raise RuntimeError("the switch failed by itself")
    return False


def at_event(folder: Path, number: int) -> Callable[[], object]:
    """Dies at the thing of that number, counted from 0, that is asked of the disk within the folder."""
    left = [number]

    def hook(event: str, given: tuple[object, ...]) -> None:
        if event in _TELLING and given and str(folder) in str(given[0]):
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    return lambda: sys.addaudithook(hook)


def after(seconds: float) -> Callable[[], object]:
    def dies() -> None:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)  # which ends it where it stands, as SIGKILL would
        signal.setitimer(signal.ITIMER_REAL, seconds)

    return dies


def reckon(folder: Path, wanted: Key | None, whole: object, counts: Counts) -> None:
    store = Store.open(folder)
    try:
        digests = [one.hash for one in store.all(Attachment)]
        there = all(attachments.is_whole(folder, digest) for digest in digests) and len(digests) == len(SIZES)
        counts.lost += not (there and store.archive() == whole)
    finally:
        store.close()
    counts.lost += bool(check(folder))
    salt = engine.salt_of(folder / engine.FILE_NAME)
    is_wanted = salt == (None if wanted is None else wanted.salt)
    counts.as_wanted += is_wanted
    counts.as_before += not is_wanted
    counts.readable += salt is not None and bool(holding(MARKER, folder))
    counts.left += bool([path for path in folder.iterdir() if path.name.startswith(".")])


def holding(word: str, *places: Path) -> list[Path]:
    """The files that hold a word, also packed in a zip, or that are called by it."""
    needles = [word.encode(), word.encode("utf-16-le"), word.lower().encode()]
    found = []
    for path in (path for place in places for path in place.rglob("*")):
        held = [word.encode()] if word in path.name else []
        if path.is_file():
            held.append(path.read_bytes())
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as packed:
                    held += [packed.read(name) for name in packed.namelist()]
        if any(needle in one for needle in needles for one in held):
            found.append(path)
    return found


def run(step: int, kills: int, seed: int, say: Callable[[str], object] = lambda _line: None) -> dict[str, Counts]:
    """Every `step`-th thing that is asked of the disk, and so many random moments, both ways."""
    chance, found = random.Random(seed), {}
    with tempfile.TemporaryDirectory() as made:
        plain, encrypted, folder = Path(made, "plain"), Path(made, "encrypted"), Path(made, "data")
        make(plain)
        store = Store.open(plain)
        whole = store.archive()
        store.close()
        key = keys.new_key()
        keys.unlock(key)
        shutil.copytree(plain, encrypted)
        recast.switch(encrypted, key, lambda _done, _of: None)
        for name, source, wanted in (("encrypting", plain, key), ("decrypting", encrypted, None)):
            found[name] = counts = Counts()
            number, dies = 0, True
            while dies:
                shutil.copytree(source, folder)
                dies = switched_until(folder, wanted, at_event(folder, number))
                counts.kills += dies
                counts.through += not dies
                reckon(folder, wanted, whole, counts)
                shutil.rmtree(folder)
                number += step
            for _ in range(kills):
                shutil.copytree(source, folder)
                dies = switched_until(folder, wanted, after(chance.uniform(0.001, 0.12)))
                counts.kills += dies
                counts.through += not dies
                reckon(folder, wanted, whole, counts)
                shutil.rmtree(folder)
            say(f"{name}: {', '.join(f'{each.name} {getattr(counts, each.name)}' for each in fields(counts))}")
    return found


def main(arguments: list[str]) -> int:
    kills, seed = (int(arguments[0]) if arguments else 300), (int(arguments[1]) if arguments[1:] else 1)
    found = run(1, kills, seed, print)
    return 0 if all(counts.sound() for counts in found.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
