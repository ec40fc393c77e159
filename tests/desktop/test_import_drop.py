"""What another program holds out is dropped by a real pointer, or pasted by keys, and comes into the record."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.session import Desktop

TUESDAY = "2026-06-16 22:30"
"""Late enough that no announcement lies over what is dropped on."""
HERE = Path(__file__).resolve().parent
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Odile Marchetti\r\nEMAIL:odile@halden.example\r\nEND:VCARD\r\n"
IN_THE_WINDOW = "560,420"
ON_A_FIELD = "@Add anything"
SOURCE = "1300,660"

HoldOut = Callable[..., None]


@pytest.fixture
def today(desktop: Desktop) -> Desktop:
    desktop.clock(TUESDAY)
    desktop.command("sample")
    desktop.start()
    desktop.wait_window("Afterview")
    desktop.window("size", "Afterview", "1120x720")
    desktop.see(ON_A_FIELD)
    return desktop


@pytest.fixture
def hold_out(desktop: Desktop) -> Iterator[HoldOut]:
    programs: list[subprocess.Popen[bytes]] = []

    def hold_out(*words: object) -> None:
        command = [sys.executable, str(HERE / "held_out.py"), *map(str, words)]
        programs.append(subprocess.Popen(command, env=desktop.env))
        desktop.wait_window("Held out")

    yield hold_out
    for program in programs:
        program.kill()
        program.wait()


@pytest.fixture
def card(tmp_path: Path) -> Path:
    path = tmp_path / "odile.vcf"
    path.write_bytes(CARD.encode())
    return path


def bring_in(desktop: Desktop, name: str = "Odile Marchetti") -> None:
    """By keys alone, once it is shown."""
    shown = f"@check box:Bring in {name}"
    desktop.see(shown)
    desktop.see("@push button:Bring it in")
    desktop.key("Return")
    desktop.gone(shown)


def people(desktop: Desktop) -> str:
    return desktop.command("export", "--format", "vcf").stdout


@pytest.mark.parametrize("place", [IN_THE_WINDOW, ON_A_FIELD], ids=["in the middle", "on a field"])
def test_a_file_that_is_dragged_from_another_program_comes_in(
    today: Desktop, hold_out: HoldOut, card: Path, place: str
) -> None:
    hold_out("files", card)
    today.drag(SOURCE, place)
    bring_in(today)
    assert "Odile Marchetti" in people(today)
    today.see("@push button:Undo")
    today.key("ctrl+z")
    today.gone("@push button:Undo")
    assert "Odile Marchetti" not in people(today)


def test_a_card_that_is_no_file_comes_in_on_the_board_too(today: Desktop, hold_out: HoldOut, card: Path) -> None:
    today.key("ctrl+2")
    today.see("@list:Interviewing")
    hold_out("type", "text/vcard", card)
    today.drag(SOURCE, IN_THE_WINDOW)
    bring_in(today)
    assert "Odile Marchetti" in people(today)


def test_what_is_nothing_for_us_is_refused_by_the_pointer(today: Desktop, hold_out: HoldOut, card: Path) -> None:
    hold_out("type", "application/x-of-another-program", card)
    today.drag(SOURCE, IN_THE_WINDOW)
    today.see("@Not taken")
    assert not today.found("@Import")


def test_a_second_drop_while_the_first_is_looked_at_is_not_lost(
    today: Desktop, hold_out: HoldOut, card: Path, tmp_path: Path
) -> None:
    second = tmp_path / "second.vcf"
    second.write_bytes(CARD.replace("Odile Marchetti", "Tove Brink").replace("odile", "tove").encode())
    hold_out("files", second)
    today.start(str(card)).ended()
    today.wait_window("Afterview – Import")
    today.drag(SOURCE, "@push button:Leave it")
    bring_in(today)
    bring_in(today, "Tove Brink")
    assert "Odile Marchetti" in people(today)
    assert "Tove Brink" in people(today)


def test_copied_files_are_pasted_by_keys_again_and_again(today: Desktop, hold_out: HoldOut, card: Path) -> None:
    hold_out("clipboard", card)
    today.window("focus", "Afterview")
    today.key("ctrl+2")
    today.see("@list:Interviewing")
    for _ in range(2):
        today.key("ctrl+v")
        today.wait_window("Afterview – Import")
        today.key("Escape")
        today.gone_window("Afterview – Import")
    today.key("ctrl+v")
    bring_in(today)
    assert "Odile Marchetti" in people(today)


def test_a_dropped_picture_goes_to_its_own_form(today: Desktop, hold_out: HoldOut) -> None:
    hold_out("picture", HERE.parents[1] / "docs" / "pictures" / "today.png")
    today.drag(SOURCE, IN_THE_WINDOW)
    today.wait_window("Afterview – From photo")
