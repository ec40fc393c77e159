"""The program as it is, which at its end says on the stream of that number how much memory it held itself.

What the system tells its parent counts the programs that it started too, and the one that recognises text has
bounds of its own.
"""

import os
import resource
import sys
from pathlib import Path

_MOST_MEMORY = 6 << 30
_MOST_SECONDS = 60
"""Far above what is allowed, and far below what would make the machine suffer."""


def most_held() -> int:
    """KiB. What `getrusage` says begins with what the process held that started this one."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    from main import main

    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_MOST_SECONDS, _MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    told = int(sys.argv[1])
    status: int | str | None = 70
    try:
        status = main(sys.argv[2:])
    except SystemExit as left:
        status = left.code
    finally:
        os.write(told, str(most_held()).encode())
    sys.exit(status)
