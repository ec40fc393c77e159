"""Laws of the tree that no other tool holds, each checked over the files that git would keep."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

TOP_LEVEL = {"main.py", "ui", "models", "resources", "tests", "packaging", "docs", "pyproject.toml", "README.md",
             "LICENSE", "CHANGELOG.md", "Makefile"}  # fmt: skip
LONGEST_MODULE = 400  # lines; about 300 is the aim
# Each word with one letter in brackets, so that this file does not hold what it looks for.
REGISTRY = re.compile(
    r"--(?:extra-)?inde[x]-url|/simpl[e]/|registry = .?http|pythonhoste[d]|pyp[i]\.org|npmj[s]", re.IGNORECASE
)
THIS_MACHINE = re.compile(r"(?<![\w.])/(?:root|home/[a-z]+|tmp/[a-zA-Z0-9]+)/")
LEFT_OPEN = re.compile(r"raise NotImplementedError|\bTODO\b|\bFIXME\b|\bXXX\b")


@pytest.fixture(scope="module")
def files(root: Path) -> list[Path]:
    """What is in the project: tracked, or new and not ignored. Paths from the top."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if listed.returncode:
        pytest.skip("this is not a git work tree")
    return [Path(line) for line in listed.stdout.splitlines() if (root / line).is_file()]


def matches(root: Path, files: list[Path], pattern: re.Pattern[str]) -> Iterator[str]:
    """`path:line` of every match in a text file; this file, which spells the patterns, is left out."""
    for path in files:
        if path == Path(__file__).relative_to(root):
            continue
        try:
            text = (root / path).read_text("utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if pattern.search(line):
                yield f"{path}:{number}"


def code(files: list[Path]) -> list[Path]:
    return [path for path in files if path.suffix == ".py" and path.parts[0] in {"main.py", "ui", "models"}]


def test_everything_has_its_place_at_the_top(files: list[Path]) -> None:
    assert {path.parts[0] for path in files if not path.parts[0].startswith(".")} <= TOP_LEVEL


def test_tests_and_packaging_shadow_no_package(files: list[Path]) -> None:
    inits = [path for path in files if path.parts[0] in {"tests", "packaging"} and path.name == "__init__.py"]
    assert inits == [Path("tests/__init__.py")]  # it keeps a library's own `tests` from standing in for ours


def test_modules_stay_short(root: Path, files: list[Path]) -> None:
    lengths = {str(path): len((root / path).read_text("utf-8").splitlines()) for path in code(files)}
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_MODULE} == {}


def test_no_registry_is_named(root: Path, files: list[Path]) -> None:
    assert list(matches(root, files, REGISTRY)) == []


def test_no_path_of_one_machine_is_named(root: Path, files: list[Path]) -> None:
    ours = [path for path in files if path.suffix != ".md" and path.parts[:2] != ("tests", "fixtures")]
    assert list(matches(root, ours, THIS_MACHINE)) == []


def test_nothing_is_left_open(root: Path, files: list[Path]) -> None:
    assert list(matches(root, code(files), LEFT_OPEN)) == []


def test_every_package_of_the_locks_is_held_by_a_hash(root: Path) -> None:
    for lock in (root / "packaging" / "lock").glob("*.txt"):
        entries = re.split(r"\n(?=\S)", lock.read_text("utf-8").strip())
        assert entries
        loose = [entry.splitlines()[0] for entry in entries if "==" not in entry or "--hash=sha256:" not in entry]
        assert loose == []


def literal_or_name(call: ast.Call) -> bool:
    """Whether the text given to tr() can be found by the translation tools."""
    return bool(call.args) and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)


def test_tr_takes_a_literal(root: Path, files: list[Path]) -> None:
    """A text that is put together before tr() sees it is never translated."""
    wrong = [
        f"{path}:{node.lineno}"
        for path in code(files)
        for node in ast.walk(ast.parse((root / path).read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and not literal_or_name(node)
    ]
    assert wrong == []
