"""What a start may load: the commands never pay for the window."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import runpy, sys
sys.argv = {argv!r}
try:
    runpy.run_path("main.py", run_name="__main__")
except SystemExit as end:
    assert not end.code, end.code
print(sorted(name for name in sys.modules if name.split(".")[0] in {{"PySide6", "shiboken6", "ui"}}), file=sys.stderr)
"""


@pytest.mark.parametrize("words", [("--help",), ("agenda", "--json"), ("export",), ("check",)])
def test_a_command_loads_no_window(root: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    argv = ["main.py", "--data", str(tmp_path / "data"), *words]
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(argv=argv)], cwd=root, capture_output=True, text=True, check=False
    )  # fmt: skip
    assert done.stderr == "[]\n"
