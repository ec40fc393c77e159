"""The wheel keeps its modules to itself, and what it holds starts."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def unpacked(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder laid out as site-packages would be after installing the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=root, capture_output=True, text=True, check=True,
    )  # fmt: skip
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder / "site")
    return folder / "site"


def test_nothing_lands_beside_the_package(unpacked: Path) -> None:
    assert {path.name for path in unpacked.iterdir() if not path.name.endswith(".dist-info")} == {"afterview"}
    # A test that starts the program may have come before and left compiled files.
    assert {path.name for path in (unpacked / "afterview").iterdir() if path.name != "__pycache__"} == {
        "main.py", "start.py", "ui", "models", "resources",
    }  # fmt: skip


def test_what_it_installs_starts(unpacked: Path, tmp_path: Path) -> None:
    """Run from the unpacked wheel alone, with another package's `ui` and `models` in the way."""
    for name in ("ui", "models"):
        (tmp_path / f"{name}.py").write_text("raise ImportError('somebody else lives here')", "utf-8")
    script = (
        f"import sys; sys.path[:0] = [{str(unpacked)!r}, {str(tmp_path)!r}]; sys.argv = ['afterview', '--help'];"
        "from afterview.start import run; run()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "agenda" in done.stdout


def test_it_proofreads_with_the_dictionary_that_it_brings(unpacked: Path) -> None:
    folder = unpacked / "afterview"
    assert (folder / "resources" / "dictionaries" / "LICENSE-GPL-3.txt").is_file()
    question = {"do": "check", "language": "de", "paragraphs": [["Das war nähmlich gut.", False]]}
    done = subprocess.run(
        [sys.executable, "-P", str(folder / "models" / "adapters" / "proofreading.py")],
        input=json.dumps(question) + "\n", capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout)["found"][0][0][:3] == [8, 16, "spelling"]
