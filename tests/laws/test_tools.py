"""The tools that hold the laws are themselves held: each must still find what it is there to find.

A rule that is switched off by a typing mistake in pyproject.toml stays silent for ever; so each law is broken here on
purpose, in a folder of its own, and the tool has to say so.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def ruff(root: Path, name: str, source: str) -> str:
    """What ruff says about this source, were it the file `name` of the project."""
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--config", str(root / "pyproject.toml"), "--output-format", "concise",
         "--stdin-filename", str(root / name), "-"],
        cwd=root, input=source, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.stdout


@pytest.mark.parametrize(
    "line",
    ["datetime.datetime.now(datetime.UTC)", "datetime.date.today()", "time.time()", "datetime.datetime.today()"],
)
def test_reading_the_clock_is_banned(root: Path, line: str) -> None:
    source = f"import datetime\nimport time\n\nprint(datetime, time)\nmoment = {line}\n"
    assert "TID251" in ruff(root, "models/domain/agenda.py", source)
    assert "TID251" in ruff(root, "tests/models/test_agenda.py", source)


def test_the_system_clock_alone_may_read_it(root: Path) -> None:
    source = "import datetime\n\nmoment = datetime.datetime.now(datetime.UTC)\n"
    assert "TID251" not in ruff(root, "models/adapters/system_clock.py", source)


def test_a_duration_may_be_measured_anywhere(root: Path) -> None:
    assert "TID251" not in ruff(root, "ui/heartbeat.py", "import time\n\nstart = time.monotonic()\n")


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("models/domain/agenda.py", "import PySide6", "models knows nothing of the window"),
        ("models/services/board.py", "import ui", "models knows nothing of the window"),
        ("ui/board.py", "import sqlite3", "ui never touches the database"),
        ("ui/board.py", "import peewee", "ui never touches the database"),
        ("ui/board.py", "import models.store", "ui never touches the database"),
        ("models/domain/agenda.py", "import models.store", "inside models each layer knows only those below"),
        ("models/store/db.py", "import models.services", "inside models each layer knows only those below"),
        ("models/services/board.py", "import models.cli", "inside models each layer knows only those below"),
        ("models/formats/ics.py", "import models.store", "formats and adapters know only the domain"),
        ("models/adapters/notifier.py", "import models.services", "formats and adapters know only the domain"),
        ("models/formats/ics.py", "import models.adapters", "formats and adapters do not know each other"),
        ("models/domain/agenda.py", "import keyring", "the domain is pure"),
        ("models/services/board.py", "import peewee", "SQL lives in the store alone"),
    ],
)
def test_a_broken_layer_is_found(root: Path, tmp_path: Path, module: str, line: str, contract: str) -> None:
    """In a copy of the bare tree (its packages, empty) with the one forbidden import added."""
    shutil.copy(root / "pyproject.toml", tmp_path)
    for package in ("ui", "models", "models/domain", "models/store", "models/services", "models/formats",
                    "models/adapters"):  # fmt: skip
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").touch()
    (tmp_path / "models" / "cli.py").touch()
    (tmp_path / module).write_text(line + "\n", "utf-8")
    lint_imports = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint_imports, "--no-cache"], cwd=tmp_path, capture_output=True, text=True, check=False)
    broken = [row for row in done.stdout.splitlines() if row.endswith("BROKEN")]
    assert [row for row in broken if row.startswith(contract)], done.stdout


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("a warning of Qt", "from PySide6.QtCore import qWarning\n\ndef test_it(qtbot):\n    qWarning('look here')\n"),
        ("a warning of Python", "import warnings\n\ndef test_it():\n    warnings.warn('look here', UserWarning)\n"),
        ("an unknown marker", "import pytest\n\n@pytest.mark.slwo\ndef test_it():\n    pass\n"),
    ],
)
def test_a_warning_fails_a_test(root: Path, tmp_path: Path, name: str, body: str) -> None:
    (tmp_path / "test_it.py").write_text(body, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-c", str(root / "pyproject.toml"), "--rootdir", str(tmp_path), "-q",
         "-p", "no:cacheprovider", str(tmp_path / "test_it.py")],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode != 0, f"{name} went unnoticed: {done.stdout}"


def test_types_are_checked_strictly(root: Path, tmp_path: Path) -> None:
    (tmp_path / "loose.py").write_text("def loose(value):\n    return value\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", str(root / "pyproject.toml"), "--cache-dir", str(tmp_path),
         str(tmp_path / "loose.py")],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "no-untyped-def" in done.stdout
