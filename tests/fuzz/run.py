"""Breaks files and feeds them to every reader: only a FileRefused may come out, and in time.

    make fuzz ARGS='60'               a minute for each reader
    make fuzz ARGS='300 vcf ics'      five minutes for these two
    make fuzz ARGS='60 vcf --seed 7'  the same broken files once more

What goes wrong is written to build/fuzz, each file once per kind of fault, with how to read it again.
"""

import argparse
import hashlib
import random
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.domain.errors import FileRefused
from tests.fuzz.mutate import broken
from tests.fuzz.readers import Reader, readers

_PATIENCE = 10
"""Seconds for one file of at most 200 kB."""
_OUT = Path("build/fuzz")


class TooSlow(BaseException):
    """Not an Exception, so that no reader takes it for trouble of its own."""


@contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Raises TooSlow when it takes longer (of the processor's time: other programs do not count)."""

    def stop(_signal: int, _frame: object) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def fault_of(reader: Reader, data: bytes) -> str | None:
    """What went wrong, in words that are the same for the same fault."""
    try:
        with patience(_PATIENCE):
            reader.read(data)
    except FileRefused as refused:
        return None if refused.sentence.strip() else "an empty sentence"
    except TooSlow:
        return f"took more than {_PATIENCE} s"
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
        last = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}: {str(error)[:80]}"
    return None


def fuzz(reader: Reader, seconds: float, seed: int) -> tuple[int, dict[str, bytes]]:
    """How many files were read, and an example of each fault. `seconds` are those of the processor."""
    dice = random.Random(f"{reader.name}-{seed}")
    faults: dict[str, bytes] = {}
    count, until = 0, time.process_time() + seconds
    queue = list(reader.seeds)
    while time.process_time() < until:
        data = queue[count] if count < len(queue) else broken(dice.choice(queue), dice.choice(queue), dice)
        fault = fault_of(reader, data)
        count += 1
        if fault is not None and fault not in faults:
            faults[fault] = data
    return count, faults


def kept(reader: Reader, fault: str, data: bytes) -> Path:
    _OUT.mkdir(parents=True, exist_ok=True)
    path = _OUT / f"{reader.name}-{hashlib.sha256(fault.encode()).hexdigest()[:8]}{(*reader.endings, '.txt')[0]}"
    path.write_bytes(data)
    return path


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("seconds", nargs="?", type=float, default=20)
    parser.add_argument("readers", nargs="*")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 30))
    options = parser.parse_args()
    wrong = 0
    print(f"seed {options.seed}")
    for reader in readers():
        if options.readers and reader.name not in options.readers:
            continue
        count, faults = fuzz(reader, options.seconds, options.seed)
        print(f"{reader.name:<8}{count:>9,} files in {options.seconds:g} s, {len(faults)} faults", flush=True)
        for fault, data in faults.items():
            print(f"    {kept(reader, fault, data)}: {fault}", flush=True)
        wrong += len(faults)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
