"""Started at login: an entry of the person's own that the desktop reads, on each system another one.

Linux: the Desktop Application Autostart Specification 0.5 (`~/.config/autostart`). Windows: a value under the person's
own Run key. macOS: a launch agent. Nothing of it needs rights that the person has not got.
"""

import contextlib
import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from models.domain.errors import WorldError

HIDDEN = "--hidden"
"""At login the program comes up in the tray; its window opens when somebody asks for it."""
LABEL = "org.afterview.Afterview"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
RUN_NAME = "Afterview"


class Autostart(Protocol):
    def is_on(self) -> bool:
        """Whether the next login starts this very program on this very data folder."""

    def switch(self, on: bool) -> None:
        """Raises WorldError where the entry cannot be written or removed; nothing was changed then."""


def of_this_system(folder: Path) -> Autostart:
    """`folder` is the data folder that is to be opened at login."""
    from models.adapters.places import usual_folder

    command = own_command(None if folder.absolute() == usual_folder().absolute() else folder)
    if sys.platform == "win32":
        return RunKeyAutostart(command)
    if sys.platform == "darwin":
        return LaunchAgentAutostart(command, Path.home() / "Library" / "LaunchAgents")
    from platformdirs import user_config_path

    return XdgAutostart(command, user_config_path() / "autostart")


def own_command(folder: Path | None) -> list[str]:
    """How this program is started: by itself when it is packaged, by its interpreter when it runs from its source.

    `folder` is None for the usual data folder, which is then looked for at login anew.
    """
    if getattr(sys, "frozen", False):
        command = [sys.executable]
    else:
        command = [sys.executable, str(Path(__file__).resolve().parents[2] / "main.py")]
    return [*command, *(["--data", str(folder.absolute())] if folder is not None else []), HIDDEN]


class XdgAutostart:
    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self._entry = _desktop_entry(command)
        self._file = folder / "afterview.desktop"

    def is_on(self) -> bool:
        try:
            kept = self._file.read_text("utf-8")
        except (OSError, ValueError):
            return False
        lines = {line.strip() for line in kept.splitlines()}
        # A desktop's own list of what starts at login switches an entry off by one of these two.
        off = {"Hidden=true", "X-GNOME-Autostart-enabled=false"}
        return not lines & off and set(self._entry.splitlines()) <= lines

    def switch(self, on: bool) -> None:
        _keep(self._file, self._entry.encode() if on else None)


class LaunchAgentAutostart:
    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self._agent = {"Label": LABEL, "ProgramArguments": list(command), "RunAtLoad": True}
        self._file = folder / f"{LABEL}.plist"

    def is_on(self) -> bool:
        try:
            return bool(plistlib.loads(self._file.read_bytes()) == self._agent)
        except (OSError, ValueError, plistlib.InvalidFileException):
            return False

    def switch(self, on: bool) -> None:
        _keep(self._file, plistlib.dumps(self._agent) if on else None)


class RunKeyAutostart:
    def __init__(self, command: Sequence[str]) -> None:
        self._line = subprocess.list2cmdline(command)

    def is_on(self) -> bool:
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:  # type: ignore[attr-defined,unused-ignore]
                return bool(winreg.QueryValueEx(key, RUN_NAME)[0] == self._line)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False

    def switch(self, on: bool) -> None:
        import winreg

        try:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:  # type: ignore[attr-defined,unused-ignore]
                if on:
                    winreg.SetValueEx(key, RUN_NAME, 0, winreg.REG_SZ, self._line)  # type: ignore[attr-defined,unused-ignore]
                else:
                    with contextlib.suppress(FileNotFoundError):
                        winreg.DeleteValue(key, RUN_NAME)  # type: ignore[attr-defined,unused-ignore]
        except OSError as error:
            raise WorldError("Starting at login could not be changed: {why}.", why=error.strerror or error) from error


def _keep(file: Path, content: bytes | None) -> None:
    """Written beside and put in its place, so that there is never half an entry; None removes it."""
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        if content is None:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as writing:
                writing.write(content)
            os.replace(beside, file)
        except OSError:
            beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise WorldError(
            "Starting at login could not be changed, because “{file}” cannot be written: {why}.",
            file=file,
            why=error.strerror or error,
        ) from error


def _desktop_entry(command: Sequence[str]) -> str:
    """Where the program is gone, TryExec lets the desktop pass over the entry without a word."""
    return (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=Afterview\n"
        "Comment=Reminders after an interview, from the tray\n"
        "Comment[de]=Erinnerungen nach einem Vorstellungsgespräch, aus dem Infobereich\n"
        f"Exec={' '.join(_argument(word) for word in command)}\n"
        f"TryExec={_value(command[0])}\n"
        "Icon=afterview\n"
        "Terminal=false\n"
        "StartupNotify=false\n"
    )


def _argument(word: str) -> str:
    """Quoted as Exec wants it (Desktop Entry Specification 1.5, “The Exec key”), then as a value of the file."""
    for sign in '\\"`$':
        word = word.replace(sign, "\\" + sign)
    return _value(f'"{word}"'.replace("%", "%%"))


def _value(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")
