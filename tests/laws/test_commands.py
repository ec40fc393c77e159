"""What a newcomer types: the commands of the README, and what stands behind them."""

import subprocess
from pathlib import Path

import pytest


def dry(root: Path, *words: str, **env: str) -> str:
    """The commands that make would run."""
    done = subprocess.run(["make", "-n", "-B", *words], cwd=root, env={"PATH": "/usr/bin:/bin", **env},
                          capture_output=True, text=True, check=True)  # fmt: skip
    return done.stdout


def test_the_build_server_runs_what_the_readme_says(root: Path) -> None:
    lines = [line for line in (root / ".ci" / "run").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert [line for line in lines if "make" in line] == ["exec make test"]
    assert "make test" in (root / "README.md").read_text("utf-8")


@pytest.mark.parametrize("tool", ["ruff check", "ruff format --check", "mypy", "lint-imports", "pytest"])
def test_make_test_runs_every_tool(root: Path, tool: str) -> None:
    assert tool in dry(root, "test")


def test_make_run_opens_the_window_where_there_is_a_display(root: Path) -> None:
    assert "main.py" in dry(root, "run", DISPLAY=":0")
    assert "tests.desktop.tour" in dry(root, "run")


def test_with_nothing_missing_no_package_is_touched(root: Path) -> None:
    """On a machine that was set up, the script says nothing and asks for nothing."""
    done = subprocess.run(
        [root / "packaging" / "system-libraries", "desktop"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
