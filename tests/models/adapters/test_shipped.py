"""What About says of the parts: none is missing, and each has its licence in full."""

import re
from pathlib import Path

from models.adapters.shipped import licence_text, own_version, parts


def spelled(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_no_package_of_the_lock_is_missing(root: Path) -> None:
    lock = (root / "packaging" / "lock" / "run.txt").read_text("utf-8")
    locked = {spelled(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)}
    named = (root / "resources" / "licences" / "parts.toml").read_text("utf-8")
    told = {spelled(name) for name in re.findall(r'^package = "(.+)"', named, re.MULTILINE)}
    assert locked == told


def test_each_part_has_a_version_and_the_words_of_its_licence() -> None:
    shown = parts()
    assert len(shown) > 40
    assert [part.name for part in shown if not re.match(r"\d", part.version) or not part.licence] == []
    short = [part.name for part in shown if len(licence_text(part)) < 400]
    assert short == []


def test_the_version_is_the_one_of_the_project(root: Path) -> None:
    assert f'version = "{own_version()}"' in (root / "pyproject.toml").read_text("utf-8")
