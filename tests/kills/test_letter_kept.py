"""kill -9 while somebody writes: what was kept last is there, whole."""

import subprocess
import sys
from pathlib import Path

from models.adapters.system_clock import SystemClock
from models.domain.values import LetterId
from models.services.house import Services
from models.store import Store
from tests.kills.outbox import ROOT
from tests.models.services.letters_at import LetterHouse

WRITER = """
import sys
from pathlib import Path
from models.adapters.system_clock import SystemClock
from models.services.folder import open_folder

clock = SystemClock()
services, letter = open_folder(Path(sys.argv[1]), clock), sys.argv[2]
for number in range(100_000):
    services.letters.keep(letter, "Thank you", f"{number} " * 400, clock.now())
    print(number, flush=True)
"""


def test_what_was_kept_last_is_there_after_a_kill(tmp_path: Path) -> None:
    house = LetterHouse(tmp_path / "data").furnish()
    letter = house.begun()
    house.store.close()
    for kept in (1, 7, 40):
        assert _after_a_kill(tmp_path / "data", letter, kept)


def _after_a_kill(folder: Path, letter: LetterId, kept: int) -> bool:
    """Whether the text is one that was kept: the last that was told, or the one after it."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), letter], cwd=ROOT, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        last = [int(process.stdout.readline()) for _ in range(kept)][-1]
        process.kill()
        last = max([last, *map(int, process.stdout.read().split())])
    store = Store.open(folder)
    found = Services(store, SystemClock()).letters.get(letter)
    store.close()
    return found is not None and found.body in (f"{last} " * 400, f"{last + 1} " * 400)
