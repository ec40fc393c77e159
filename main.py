"""Afterview: the window, or one of its commands (`main.py --help`).

This is the one place that knows both. The window is loaded only when it is wanted, so that a command answers at once
and works on a machine without a screen.
"""

import gc
import sys
from collections.abc import Sequence
from importlib import import_module


def main(argv: Sequence[str]) -> int:
    """Gives the exit status: 0 done, 1 something was refused, 2 wrong usage or a data folder that cannot be used."""
    if list(argv) == ["--read-text"]:  # a frozen program is its own interpreter: models/adapters/recogniser.py
        from models.adapters import card_reader

        return card_reader.main()
    if list(argv) == ["--proofread"]:  # the same: models/adapters/proofreader.py
        from models.adapters import proofreading

        return proofreading.main()
    from models.adapters.permissions import keep_private
    from models.cli import carry_out, parse

    keep_private()
    wanted = parse(argv)
    if wanted.command is not None:
        return carry_out(wanted)
    # Nearly all that is made from here to the first paint is kept; `ui/app.py` calls the collector back after it.
    gc.disable()
    # Once PySide6 is there it reads the source of every module that is imported: what needs no Qt comes before it.
    for name in ("models.services.folder", "models.services.preferences", "models.adapters.log"):
        import_module(name)
    from ui.start import open_window

    return open_window(wanted.folder, wanted.files, wanted.hidden)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
