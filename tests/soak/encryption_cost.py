"""What encryption costs, as ratios to plain data: `chrt -r 20 python -m tests.soak.encryption_cost [APPLICATIONS]`.

Plain and encrypted take turns, so that whatever else the machine does falls on both; of each the median counts. Before
a start the file's pages are in the system's memory in both cases, as they are on a computer that is in use.
"""

import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from models.adapters.system_clock import SystemClock
from models.domain.change import Edit
from models.domain.search_words import words
from models.domain.values import Company, CompanyId
from models.services.outlook import outlook
from models.services.sample import fill
from models.store import Store, keys
from models.store.backup import back_up
from models.store.recast import switch
from models.store.search import KINDS

TURNS = 15
ASKED = ("team", "product manager", "ber", "interview with")


def opened(folder: Path) -> None:
    Store.open(folder).close()


def started(folder: Path) -> None:
    with closing(Store.open(folder)) as store:
        outlook(store, SystemClock().now())


def searched(store: Store) -> Callable[[], object]:
    return lambda: [store.look_for(words(text), KINDS, 20) for text in ASKED]


def written(store: Store) -> Callable[[], object]:
    numbers = iter(range(10**6))
    return lambda: store.write([Edit(None, Company(CompanyId(f"cost-{next(numbers)}"), "A firm"))], "added")


def medians(plain: Callable[[], object], encrypted: Callable[[], object]) -> tuple[float, float]:
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(TURNS):
        for call, times in zip((plain, encrypted), taken, strict=True):
            begun = time.perf_counter()
            call()
            times.append(time.perf_counter() - begun)
    return statistics.median(taken[0]), statistics.median(taken[1])


def main(arguments: list[str]) -> int:
    count = int(arguments[0]) if arguments else 2000
    with tempfile.TemporaryDirectory() as made:
        plain, encrypted = Path(made, "plain"), Path(made, "encrypted")
        with closing(Store.open(plain)) as store:
            fill(store, SystemClock().now(), count, None)
        shutil.copytree(plain, encrypted)
        key = keys.new_key()
        keys.unlock(key)
        begun = time.perf_counter()
        switch(encrypted, key, lambda _done, _of: None)
        size = (plain / "afterview.sqlite3").stat().st_size
        print(f"{count} applications, {size / 1e6:.1f} MB; switched on in {time.perf_counter() - begun:.2f} s")
        told: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
            "the data opened": (lambda: opened(plain), lambda: opened(encrypted)),
            "opened, and what is due": (lambda: started(plain), lambda: started(encrypted)),
        }
        with closing(Store.open(plain)) as one, closing(Store.open(encrypted)) as other:
            told["four searches"] = searched(one), searched(other)
            told["one entry written"] = written(one), written(other)
            for name, pair in told.items():
                first, second = medians(*pair)
                print(f"{name}: {1000 * first:.2f} ms plain, {1000 * second:.2f} ms encrypted, {second / first:.2f}x")
        now, target = SystemClock().now(), Path(made, "backup")
        first, second = medians(lambda: back_up(plain, target, now), lambda: back_up(encrypted, target, now))
        print(f"a backup: {1000 * first:.0f} ms plain, {1000 * second:.0f} ms encrypted, {second / first:.2f}x")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
