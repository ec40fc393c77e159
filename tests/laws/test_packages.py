"""What the packages bring beside the program: entries that fit each other, and nothing that stays behind."""

import configparser
import os
import re
import runpy
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what a Linux desktop reads")


def entry(file: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(file, "utf-8")
    return parser["Desktop Entry"]


def test_menu_entry_and_description_offer_the_same_kinds_of_file(root: Path) -> None:
    linux = root / "packaging" / "linux"
    told = ET.parse(linux / "org.afterview.Afterview.metainfo.xml").getroot()
    offered = {one.text for one in told.iter("mediatype")}
    opened = set(entry(linux / "afterview.desktop")["MimeType"].rstrip(";").split(";"))
    assert offered == opened - {"text/x-vcard"}
    own = ET.parse(linux / "afterview.xml").getroot()[0].get("type")
    assert own in opened


def test_every_type_that_is_offered_is_one_that_the_program_takes() -> None:
    """A file manager hands over whatever the entry names."""
    from models.services.file_kinds import kind_of_bytes

    assert [ending for ending in ("ics", "vcf", "eml") if kind_of_bytes(f"file.{ending}", b"") is None] == []


def portable(root: Path, folder: Path) -> Path:
    """As the archive is unpacked, without the program itself."""
    linux = root / "packaging" / "linux"
    for source, place in (("afterview.desktop", "applications"), ("afterview.xml", "mime/packages")):
        (folder / "share" / place).mkdir(parents=True)
        shutil.copy(linux / source, folder / "share" / place)
    icon = folder / "share" / "icons" / "hicolor" / "scalable" / "apps" / "afterview.svg"
    icon.parent.mkdir(parents=True)
    shutil.copy(root / "resources" / "icons" / "afterview.svg", icon)
    shutil.copy(linux / "add-to-menu", folder)
    return folder


def test_the_archive_comes_into_the_menu_and_out_again_without_a_trace(root: Path, tmp_path: Path) -> None:
    folder, data = portable(root, tmp_path / "a folder" / "afterview"), tmp_path / "data"
    settings = {**os.environ, "XDG_DATA_HOME": str(data), "PATH": "/usr/bin:/bin"}
    subprocess.run([folder / "add-to-menu"], env=settings, check=True, capture_output=True)
    assert entry(data / "applications" / "afterview.desktop")["Exec"] == f'"{folder}/afterview" %F'
    assert (data / "icons" / "hicolor" / "scalable" / "apps" / "afterview.svg").is_file()
    subprocess.run([folder / "add-to-menu", "--remove"], env=settings, check=True, capture_output=True)
    assert [file for file in data.rglob("*afterview*") if file.is_file()] == []


def test_an_archive_in_a_folder_that_a_menu_cannot_hold_says_so(root: Path, tmp_path: Path) -> None:
    folder = portable(root, tmp_path / "50%" / "afterview")
    settings = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data")}
    done = subprocess.run([folder / "add-to-menu"], env=settings, check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert "please rename it" in done.stderr


@pytest.mark.parametrize(("before", "after"), [("/of/the/person", "/of/the/person"), (None, None)])
def test_what_the_program_starts_gets_the_libraries_of_the_person_not_its_own(
    root: Path, monkeypatch: pytest.MonkeyPatch, before: str | None, after: str | None
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/afterview/_internal")
    monkeypatch.setenv("SSL_CERT_FILE", "kept as it is")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(root / "packaging" / "frozen.py"))
    assert os.environ.get("LD_LIBRARY_PATH") == after


def test_pyinstaller_is_told_of_nothing_that_is_not_here(root: Path) -> None:
    """A plug-in that is renamed would be left out in silence."""
    spec = (root / "packaging" / "afterview.spec").read_text("utf-8")
    named = re.findall(r'str\(ROOT / "([^"]+)"\)', spec)
    made = {"build/package/VERSION"}
    assert [name for name in named if name not in made and not (root / name).exists()] == []


def test_what_is_removed_is_told_to_leave_the_data(root: Path) -> None:
    postrm = root / "packaging" / "linux" / "debian" / "postrm"
    said = subprocess.run([postrm, "purge"], capture_output=True, text=True, check=True).stdout
    assert "~/.local/share/afterview" in said
    assert not re.search(r"\brm\b", postrm.read_text("utf-8"))


def test_pyinstaller_is_no_part_of_what_runs(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    assert not any(name.lower().startswith("pyinstaller") for name in project["project"]["dependencies"])
