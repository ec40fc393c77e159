"""Everything that takes hours, in one command and one table.

    make soak                     the whole: 20 minutes for each reader, 1,000 kills, 2,000 power cuts, 500 damages
    make soak ARGS='--short'      the same kinds, a few minutes in all
    make soak ARGS='kills flips'  only these

Each part is a program of its own, and says more when it is run alone: tests.fuzz.run, tests.soak.kills,
tests.soak.power, tests.soak.restoring, tests.soak.encryption, tests.soak.flips. What they said is kept in build/soak.
"""

import argparse
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.kills.outbox import ROOT

OUT = Path("build/soak")


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    what: str
    module: str
    whole: tuple[str, ...]
    short: tuple[str, ...]


PARTS = (
    Part("fuzz", "broken files, fed to every reader", "tests.fuzz.run", ("1200",), ("10",)),
    Part("kills", "kill -9 at random moments", "tests.soak.kills", ("1000",), ("30",)),
    Part("outbox", "kill -9 while letters leave", "tests.kills.outbox", ("200",), ("10",)),
    Part("power", "power cuts that drop what was not synced", "tests.soak.power", ("1000",), ("100",)),
    Part("restoring", "power cuts during a restore", "tests.soak.restoring", ("1000",), ("60",)),
    Part("encrypting", "kill -9 while a folder is encrypted", "tests.soak.encryption", ("200",), ("5",)),
    Part("flips", "damages to pages of the database", "tests.soak.flips", ("500",), ("20",)),
)


def run(part: Part, arguments: tuple[str, ...]) -> tuple[int, float]:
    """Its exit status and the seconds that it took; what it says goes to the terminal and to its file."""
    began = time.monotonic()
    with (OUT / f"{part.name}.txt").open("w", encoding="utf-8") as kept:
        process = subprocess.Popen(
            [sys.executable, "-u", "-m", part.module, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        for line in process.stdout:
            kept.write(line)
            print(f"    {line}", end="", flush=True)
    return process.wait(), time.monotonic() - began


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(part.name for part in PARTS))
    parser.add_argument("--short", action="store_true", help="a few minutes in all")
    options = parser.parse_args()
    unknown = set(options.parts) - {part.name for part in PARTS}
    if unknown:
        parser.error(f"there is no part called {', '.join(sorted(unknown))}")
    OUT.mkdir(parents=True, exist_ok=True)
    table, wrong = [], 0
    for part in PARTS:
        if options.parts and part.name not in options.parts:
            continue
        print(f"{part.name}: {part.what}", flush=True)
        status, seconds = run(part, part.short if options.short else part.whole)
        wrong += status != 0
        table.append(f"{part.name:<11}{part.what:<44}{seconds / 60:>7.1f} min   {'well' if not status else 'WRONG'}")
    print("\n" + "\n".join(table))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
