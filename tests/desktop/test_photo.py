"""A photographed card by hand: opened with the program, put right, merged where it is chosen, saved and taken back."""

import json
from pathlib import Path

import pytest
import segno
from PIL import Image

from models.adapters import recogniser
from tests.desktop.session import Desktop
from tests.desktop.test_reminder_heard import BERLIN, SETTINGS
from tests.models.cards.drawn import CARDS


@pytest.fixture
def house(desktop: Desktop, tmp_path: Path) -> Desktop:
    desktop.clock("2026-06-16 10:00")
    settings = tmp_path / "settings.json"
    settings.write_text(json.dumps(SETTINGS), "utf-8")
    desktop.command("import", str(settings))
    return desktop


def coded(folder: Path, text: str) -> Path:
    """A card with a code on it."""
    segno.make(text, error="m").save(str(folder / "code.png"), scale=6, border=4)
    card = CARDS["english"].image()
    with Image.open(folder / "code.png") as code:
        card.paste(code.convert("RGB"), (card.width - code.width - 40, card.height - code.height - 40))
    path = folder / "card.jpg"
    card.save(path, quality=90)
    return path


def kept(desktop: Desktop) -> list[str]:
    """The names that are in the record now."""
    said = desktop.command("export", "--format", "vcf").stdout
    return sorted(line.partition(":")[2] for line in said.splitlines() if line.startswith("FN"))


def test_a_code_is_put_right_merged_saved_and_undone(house: Desktop, tmp_path: Path) -> None:
    known = tmp_path / "known.vcf"
    known.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Callum Drewer\nTEL:+353 21 555 0142\nEND:VCARD\n", "utf-8")
    house.command("import", str(known))
    house.start(str(coded(tmp_path, "MECARD:N:Drever,Calum;TEL:+353215550142;;")), env=BERLIN)
    house.wait_window("From photo")
    house.see("@Read from the code on the card", 20)
    assert house.nameless() == ""
    house.fill("@text:Name", "Callum Drever")
    house.see("@Merge with Callum Drewer")
    assert kept(house) == ["Callum Drewer"]
    house.click("@Merge with Callum Drewer")
    house.click("@text:Title")
    house.type("Delivery manager")
    house.key("ctrl+Return")
    house.gone_window("From photo")
    assert kept(house) == ["Callum Drever"]
    house.key("ctrl+z")
    house.key("ctrl+q")
    assert kept(house) == ["Callum Drewer"]


@pytest.mark.skipif(not recogniser.available(), reason="the reader of text is not installed (make reader)")
def test_print_is_read_and_nothing_is_kept_when_it_is_left(house: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "card.jpg"
    CARDS["english"].image().save(path, quality=90)
    house.start(str(path), env=BERLIN)
    house.wait_window("From photo")
    house.see("@This is what the card says", 60)
    assert house.nameless() == ""
    assert house.found("@text:Company")[0].get("text", "Halden & Rowe") == "Halden & Rowe"
    house.key("Escape")
    house.gone_window("From photo")
    assert kept(house) == []
