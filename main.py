"""Afterview: the window, or one of its commands (`main.py --help`).

This is the one place that knows both. The window is loaded only when it is wanted, so that a command answers at once
and works on a machine without a screen.
"""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str]) -> int:
    """Gives the exit status: 0 done, 1 something was refused, 2 wrong usage or a data folder that cannot be used."""
    from models.cli import carry_out, parse

    wanted = parse(argv)
    if wanted.command is not None:
        return carry_out(wanted)
    from ui.app import open_window

    return open_window(wanted.folder, wanted.files)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
