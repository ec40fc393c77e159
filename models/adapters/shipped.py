"""What ships with the program: its parts with their versions and licences, as they really are here.

`resources/licences/parts.toml` names them; versions and texts of packages are read from what is installed, so that the
page About and the copyright file of a package say the same as the program that runs.
"""

import platform
import ssl
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PARTS = RESOURCES / "licences" / "parts.toml"
OWN = "Afterview"
_OF_A_LICENCE = ("LICEN", "COPYING", "NOTICE", "AUTHORS")


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    version: str
    licence: str
    """An SPDX expression."""
    package: str = ""
    texts: tuple[str, ...] = ()
    """Files below the resources, where the package brings no text of its own."""


def own_version() -> str:
    """From the source it is what pyproject.toml says; an installed program carries its own."""
    for name, read in (("pyproject.toml", _of_project), ("VERSION", str.strip)):
        try:
            return read((RESOURCES.parent / name).read_text("utf-8"))
        except OSError:
            continue
    return distribution(OWN).version


def parts() -> tuple[Part, ...]:
    """Those that are here, in the order of the file; what only another system needs is left out."""
    entries = tomllib.loads(PARTS.read_text("utf-8"))["part"]
    return tuple(part for part in map(_part, entries) if part is not None)


def licence_text(part: Part) -> str:
    """The whole text, as its authors wrote it; empty where none came with it."""
    if part.texts:
        return "\n\n".join((RESOURCES / name).read_text("utf-8").strip() for name in part.texts)
    found = distribution(part.package)
    names = [file for file in found.files or () if ".dist-info" in str(file) and _is_licence(file.name)]
    texts = [Path(str(found.locate_file(file))) for file in names]
    return "\n\n".join(text.read_text("utf-8", "replace").strip() for text in texts if text.is_file())


def _of_project(text: str) -> str:
    return str(tomllib.loads(text)["project"]["version"])


def _is_licence(name: str) -> bool:
    return any(word in name.upper() for word in _OF_A_LICENCE)


def _part(entry: Mapping[str, object]) -> Part | None:
    package, texts = str(entry.get("package", "")), entry.get("texts", [])
    found = _installed(package) if package else None
    if package and found is None:
        return None
    name = str(entry.get("name") or package)
    version = found.version if found is not None else _version(str(entry["version"]))
    assert isinstance(texts, list), "a list of files"
    return Part(name, version, str(entry["licence"]), package, tuple(str(text) for text in texts))


def _installed(package: str) -> Distribution | None:
    try:
        return distribution(package)
    except PackageNotFoundError:
        return None


def _version(written: str) -> str:
    if written == "python":
        return platform.python_version()
    if written == "openssl":
        return ssl.OPENSSL_VERSION.split()[1]
    return written
