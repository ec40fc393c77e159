"""Starts main.py from inside the installed package.

`ui` and `models` import each other by those names; inside a wheel they live in `afterview/`, so that folder goes first
on the path instead of the two names going straight into site-packages.
"""

import runpy
import sys
from pathlib import Path


def run() -> None:
    """The `afterview` command of an installed wheel; ends with main.py's exit code."""
    home = Path(__file__).resolve().parent
    sys.path.insert(0, str(home))
    runpy.run_path(str(home / "main.py"), run_name="__main__")
