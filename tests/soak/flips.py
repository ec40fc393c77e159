"""Damages pages of a database at random, and looks what is noticed, what is saved, and that nothing crashes or hangs.

    python -m tests.soak.flips             500 damages
    python -m tests.soak.flips 2000 --seed 7

Each damage is done to a fresh copy of a search of 200 applications. Looked at are: whether `check` finds it; what
SQLite by itself still reads, table by table until its first complaint; what `salvage` gives back, alone and with a
backup that lacks the last tenth of the entries. A row counts as saved when every value of it is as it was.
"""

import argparse
import random
import shutil
import sqlite3
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from models.domain.errors import WorldError
from models.services.sample import fill
from models.store import Store
from models.store.check import check
from models.store.db import FILE_NAME
from models.store.salvage import salvage

PAGE = 4096
NOW = datetime(2026, 6, 26, 9, tzinfo=UTC)
PATIENCE = 60
"""Seconds for one damaged file; what takes longer hangs."""
_BATCH = 20
_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Nothing here has to outlive anything: without a disk it takes a third of the time."""
Rows = dict[str, Counter[str]]


def one_bit(data: bytearray, dice: random.Random) -> None:
    data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def some_bytes(data: bytearray, dice: random.Random) -> None:
    start = dice.randrange(len(data) - 16)
    data[start : start + 16] = dice.randbytes(16)


def empty_sector(data: bytearray, dice: random.Random) -> None:
    start = dice.randrange(len(data) // 512) * 512
    data[start : start + 512] = bytes(512)


def empty_page(data: bytearray, dice: random.Random) -> None:
    start = dice.randrange(len(data) // PAGE) * PAGE
    data[start : start + PAGE] = bytes(PAGE)


def foreign_page(data: bytearray, dice: random.Random) -> None:
    start, other = (dice.randrange(len(data) // PAGE) * PAGE for _ in "ab")
    data[start : start + PAGE] = data[other : other + PAGE]


def cut_off(data: bytearray, dice: random.Random) -> None:
    del data[dice.randrange(len(data) // 2, len(data)) :]


DAMAGES: dict[str, Callable[[bytearray, random.Random], None]] = {
    "one bit turned": one_bit,
    "16 bytes of noise": some_bytes,
    "a sector of zeros": empty_sector,
    "a page of zeros": empty_page,
    "a page over another": foreign_page,
    "the end cut off": cut_off,
}


@dataclass(frozen=True)
class Outcome:
    """What came of one damage; shares are of all rows that a person has."""

    sort: str
    found: bool
    harmless: bool
    """All that SQLite reads is as it was."""
    by_sqlite: float
    alone: float
    with_backup: float
    seconds: float
    trouble: str = ""


def make(folder: Path, applications: int = 200) -> None:
    store = Store.open(folder)
    fill(store, NOW, applications, None)
    store.close()


def older(folder: Path, target: Path) -> None:
    """A backup from before: without the last tenth of what has a number of its own."""
    shutil.copy(folder / FILE_NAME, target)
    with closing(sqlite3.connect(target)) as writer:
        for table in ("letters", "notes", "questions", "moves", "replies"):
            writer.execute(f'DELETE FROM "{table}" WHERE rowid > (SELECT 0.9 * max(rowid) FROM "{table}")')
        writer.commit()


def rows(file: Path) -> Rows:
    """All that is kept, as SQLite reads it; what lies behind its first complaint is missing."""
    found: Rows = {}
    with closing(sqlite3.connect(file)) as reader:
        reader.text_factory = lambda data: data.decode(errors="replace")
        for table in _tables():
            kept = found.setdefault(table, Counter())
            try:
                for row in reader.execute(f'SELECT * FROM "{table}" NOT INDEXED'):
                    kept[repr(row)] += 1
            except sqlite3.Error:
                continue
    return found


def _tables() -> list[str]:
    from models.store.tables import TABLES

    return [table._meta.table_name for table in TABLES.values()]


def share(found: Rows, whole: Rows) -> float:
    kept = sum((found[table] & whole[table]).total() for table in whole)
    return kept / sum(one.total() for one in whole.values())


def outcome(base: Path, backup: Path, number: int, seed: int) -> Outcome:
    """Damages a copy once; the same number and seed damage the same."""
    dice = random.Random(f"{seed}-{number}")
    sort = list(DAMAGES)[number % len(DAMAGES)]
    with tempfile.TemporaryDirectory(dir=_MEMORY) as place:
        folder = Path(place, "data")
        folder.mkdir()
        data = bytearray((base / FILE_NAME).read_bytes())
        DAMAGES[sort](data, dice)
        (folder / FILE_NAME).write_bytes(data)
        whole = rows(base / FILE_NAME)
        start = time.monotonic()
        try:
            alone, given = _saved(folder, Path(place, "alone"), None), _saved(folder, Path(place, "given"), backup)
            by_sqlite = rows(folder / FILE_NAME)
            found = bool(check(folder))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            return Outcome(sort, False, False, 0, 0, 0, 0, f"{type(error).__name__}: {error}")
        taken = time.monotonic() - start
    trouble = "" if taken < PATIENCE else "took too long"
    read, kept, filled = (share(one, whole) for one in (by_sqlite, alone, given))
    return Outcome(sort, found, by_sqlite == whole, read, kept, filled, taken, trouble)


def _saved(folder: Path, into: Path, backup: Path | None) -> Rows:
    into.mkdir()
    try:
        file = salvage(folder, into, backup).file
    except WorldError:
        return {table: Counter() for table in _tables()}
    if check(into):
        raise AssertionError(f"the new file is not sound: {check(into)}")
    return rows(file)


def outcomes(many: int, seed: int, applications: int = 200) -> Iterator[Outcome]:
    """Each in a process that may fall over without harm; what is under way beside it is then done again."""
    with tempfile.TemporaryDirectory(dir=_MEMORY) as place:
        base, backup = Path(place, "base"), Path(place, "backup.sqlite3")
        make(base, applications)
        older(base, backup)
        pool = ProcessPoolExecutor(2)
        for start in range(0, many, _BATCH):
            numbers = range(start, min(many, start + _BATCH))
            asked = [pool.submit(outcome, base, backup, number, seed) for number in numbers]
            for number, future in zip(numbers, asked, strict=True):
                try:
                    yield future.result(PATIENCE * _BATCH)
                except BrokenProcessPool:
                    pool = ProcessPoolExecutor(2)
                    yield _alone(base, backup, number, seed)
        pool.shutdown()


def _alone(base: Path, backup: Path, number: int, seed: int) -> Outcome:
    with ProcessPoolExecutor(1) as pool:
        try:
            return pool.submit(outcome, base, backup, number, seed).result(PATIENCE)
        except BrokenProcessPool:
            return Outcome(list(DAMAGES)[number % len(DAMAGES)], False, False, 0, 0, 0, 0, "the process fell over")


def table(found: list[Outcome]) -> Iterator[str]:
    yield "| damage | tries | harmless | found by check | unnoticed | rows read by SQLite | salvaged | with a backup |"
    yield "|---|---|---|---|---|---|---|---|"
    for sort in (*DAMAGES, "all"):
        some = [one for one in found if sort in (one.sort, "all")]
        if not some:
            continue
        told = sum(one.found for one in some)
        harmless = sum(one.harmless and not one.found for one in some)
        unnoticed = sum(not one.harmless and not one.found for one in some)
        means = " | ".join(f"{100 * sum(shares) / len(some):.2f} %" for shares in _shares(some))
        yield f"| {sort} | {len(some)} | {harmless} | {told} | {unnoticed} | {means} |"
    worst = min(found, key=lambda one: one.alone)
    yield f"Worst of all: {100 * worst.alone:.1f} % salvaged ({worst.sort})."
    yield f"Crashes, hangs, unsound results: {sum(bool(one.trouble) for one in found)}."
    yield from sorted({one.trouble for one in found if one.trouble})


def _shares(some: list[Outcome]) -> Iterator[list[float]]:
    yield [one.by_sqlite for one in some]
    yield [one.alone for one in some]
    yield [one.with_backup for one in some]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("many", nargs="?", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    found = list(outcomes(wanted.many, wanted.seed))
    print("\n".join(table(found)))
    return 1 if any(one.trouble for one in found) else 0


if __name__ == "__main__":
    raise SystemExit(main())
