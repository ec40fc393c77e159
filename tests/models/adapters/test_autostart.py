"""What the desktop reads at login: that it starts this program and no other, and that it is the person’s to switch."""

import configparser
import plistlib
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from models.adapters.autostart import HIDDEN, LaunchAgentAutostart, XdgAutostart, of_this_system, own_command
from models.domain.errors import WorldError


def command_of(file: Path) -> list[str]:
    """As a desktop reads it: the value’s escapes first, then the quotes as a shell has them, then the field codes."""
    parser = configparser.RawConfigParser()
    parser.read(file, "utf-8")
    line = parser["Desktop Entry"]["Exec"].replace("\\\\", "\\")
    words = subprocess.run(["sh", "-c", f"printf '%s\\n' {line}"], capture_output=True, text=True, check=True).stdout
    return [word.replace("%%", "%") for word in words.splitlines()]


@pytest.mark.parametrize(
    "name", ["plain", "with a space", 'quote"s', "dollar$HOME", "50%", "back\\slash", "`tick`", "Ü"]
)
def test_the_program_is_found_again_whatever_its_folder_is_called(tmp_path: Path, name: str) -> None:
    command = [f"/opt/{name}/afterview", "--data", f"/data/{name}", HIDDEN]
    XdgAutostart(command, tmp_path).switch(True)
    assert command_of(tmp_path / "afterview.desktop") == command


def test_on_and_off_again(tmp_path: Path) -> None:
    entry = XdgAutostart(["/opt/afterview", HIDDEN], tmp_path / "config" / "autostart")
    assert not entry.is_on()
    entry.switch(False)
    entry.switch(True)
    entry.switch(True)
    assert entry.is_on()
    kept = list((tmp_path / "config" / "autostart").iterdir())
    assert [file.name for file in kept] == ["afterview.desktop"]
    assert stat.S_IMODE(kept[0].stat().st_mode) == 0o600
    entry.switch(False)
    assert not entry.is_on()
    assert list(kept[0].parent.iterdir()) == []


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_was_switched_off_in_the_desktops_own_list_is_off(tmp_path: Path, line: str) -> None:
    entry = XdgAutostart(["/opt/afterview", HIDDEN], tmp_path)
    entry.switch(True)
    file = tmp_path / "afterview.desktop"
    file.write_text(file.read_text("utf-8") + f"{line}\n", "utf-8")
    assert not entry.is_on()
    entry.switch(True)
    assert entry.is_on()


def test_an_entry_that_starts_another_one_is_off(tmp_path: Path) -> None:
    """The archive was unpacked elsewhere: at login nothing would come up."""
    XdgAutostart(["/old/place/afterview", HIDDEN], tmp_path).switch(True)
    assert not XdgAutostart(["/new/place/afterview", HIDDEN], tmp_path).is_on()


def test_a_folder_that_takes_no_file_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file in the place of the folder")
    entry = XdgAutostart(["/opt/afterview"], tmp_path / "autostart")
    with pytest.raises(WorldError) as refused:
        entry.switch(True)
    assert "Starting at login could not be changed" in refused.value.sentence
    assert not entry.is_on()


def test_a_launch_agent_starts_it_at_login_and_once(tmp_path: Path) -> None:
    agent = LaunchAgentAutostart(["/Applications/Afterview.app/Contents/MacOS/afterview", HIDDEN], tmp_path)
    agent.switch(True)
    assert agent.is_on()
    kept = plistlib.loads((tmp_path / "org.afterview.Afterview.plist").read_bytes())
    assert kept["RunAtLoad"] is True
    assert "KeepAlive" not in kept  # who quits has quit
    (tmp_path / "org.afterview.Afterview.plist").write_bytes(b"broken")
    assert not agent.is_on()


def test_the_usual_folder_is_not_named_another_one_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command(None) == [sys.executable, HIDDEN]
    assert own_command(tmp_path) == [sys.executable, "--data", str(tmp_path), HIDDEN]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the entry of a Linux desktop")
def test_it_lies_where_this_persons_desktop_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    of_this_system(Path("elsewhere")).switch(True)
    command = command_of(tmp_path / "autostart" / "afterview.desktop")
    assert command[-3:] == ["--data", str(Path.cwd() / "elsewhere"), HIDDEN]
