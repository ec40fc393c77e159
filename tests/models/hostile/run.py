"""All monsters, the big ones too, each through the command line: what became of it, how long it took, what it held.

`make hostile`, or `make hostile ARGS=xlsx` for those whose name holds that word.
"""

import sys
import tempfile
from pathlib import Path

from models.store.check import check
from models.store.repository import Store
from tests.models.hostile.child import bring_in
from tests.models.hostile.monsters import MONSTERS, Monster


def trial(monster: Monster, folder: Path) -> tuple[list[str], str]:
    """The faults found, and a line about it. The folder is the monster's own."""
    data, file = folder / "data", folder / monster.name
    with_nothing = Store.open(data)
    before = with_nothing.archive()
    with_nothing.close()
    file.write_bytes(monster.make())
    ran = bring_in(data, file)
    faults = ran.faults()
    store = Store.open(data)
    if not ran.changed and store.archive() != before:
        faults.append("left something behind")
    store.close()
    faults += check(data)
    first = (ran.said.strip() or ran.answer.strip() or "-").replace(f"{file}: ", "").splitlines()[0][:110]
    return faults, f"{ran.status:>4} {ran.seconds:>6.1f} s {ran.mib:>6.0f} MiB  {first}"


def main() -> int:
    words = sys.argv[1:]
    chosen = [one for one in MONSTERS if not words or any(word in one.name for word in words)]
    wrong = 0
    for monster in chosen:
        with tempfile.TemporaryDirectory() as folder:
            faults, line = trial(monster, Path(folder))
        wrong += bool(faults)
        print(f"{'  ' if not faults else '! '}{monster.name:<32}{line}", flush=True)
        for fault in faults:
            print(f"      {fault}", flush=True)
    print(f"{len(chosen)} files, {wrong} with faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
