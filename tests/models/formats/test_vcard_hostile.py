"""Files that mean harm, or that nobody ever meant: refused or read in bounded time, and never an error of ours."""

import json
import subprocess
import sys
from pathlib import Path

from hypothesis import given, settings, strategies as st

from models.domain.errors import FileRefused
from models.formats.vcard import merged_lines, nicknames_of, photo_of, read_cards, uid_of
from models.formats.vcard_write import write_card
from tests.models.formats.vcards import contact_of

_LINES, _LONG = (
    "This card has more than 5,000 lines; the rest was left out.",
    "This card is far too long; the rest was left out.",
)
SAID = {
    "one long line": ["A", "A line of this card is longer than 4 MB and was left out."],
    "quoted-printable": ["A", _LONG],
    "addresses": ["A", _LINES],
    "blank lines": ["A", _LONG],
    "folds": ["A", _LONG],
    "semicolons": ["A", "A line of this card makes no sense and was left out."],
    "quotes": ["A", "A line of this card makes no sense and was left out."],
    "backslashes": ["A", _LONG],
    "agents": ["Too many lines of this file begin or end a card for all of them to be cards."],
    "picture of 20 MB": ["A", "The picture in this card is larger than 2 MB, so it was left out."],
    "picture without folds": ["A", _LONG, "The picture in this card is larger than 2 MB, so it was left out."],
    "data link": ["A", "The picture in this card is no picture, so it was left out."],
    "emoji": ["A"],
    "15,000 cards": ["A"],
    "colons": ["There is no card in this file."],
}
"""The name of the first card and what is remarked, or why the file was refused."""

_PIECES = r"""
BEGIN:VCARD END:VCARD VERSION:2.1 VERSION:3.0 VERSION:4.0 AGENT: FN N ORG EMAIL TEL PHOTO NOTE ADR URL BDAY GEO KEY UID
NICKNAME REV item1. ;TYPE= ;ENCODING=b ;BASE64 ;QUOTED-PRINTABLE ;CHARSET=utf-16 ;CHARSET=shift_jis ;LABEL=" " ;A= ;B="
: ; , \ \n = =C3 data: data:image/png;base64, iVBORw0KGgo= /9j/ a@b <a@b> tel: 1 --0203 1980-03-22 ü
""".encode().split()
_RAW = r"\r\n|\n|\r|\n |\n\t|=\n|\0|\x1b|\xff|\xc3|\xef\xbb\xbf|\xed\xa0\x80|\xe2\x80\xae|\xe2\x80\xa8"
_BREAKS = [piece.encode().decode("unicode_escape").encode("latin-1") for piece in _RAW.split("|")]
PIECES = st.lists(st.sampled_from([*_PIECES, *_BREAKS]), max_size=60).map(b"".join)


@settings(max_examples=300)
@given(st.binary(max_size=300) | PIECES | PIECES.map(lambda data: b"BEGIN:VCARD\n" + data + b"\nEND:VCARD"))
def test_any_bytes_are_cards_or_refused(data: bytes) -> None:
    """And what is kept of a card goes out and comes in again whole."""
    try:
        cards = read_cards(data)
    except FileRefused:
        cards = ()
    for card in cards:
        assert not set(card.name) & set("\0\r\n\u202e")
        assert not set(card.kept or "") & set("\0\r\x1b\x7f")
        (card.kept or "").encode()
        uid_of(card.kept), nicknames_of(card.kept), photo_of(card.kept)
        assert merged_lines(card.kept, card.kept) == card.kept
        (again,) = read_cards(write_card(contact_of(card), card.company))
        assert again.remarks == ()
        lines, again_lines = ((one.kept or "").split("\n") for one in (card, again))
        assert {line for line in lines if "FN" not in line and "UID" not in line} <= {"", *again_lines}


def test_monsters_are_bounded_in_time_and_memory(root: Path) -> None:
    """Ten seconds each and 512 MiB in all, measured in a process of their own (`vcard_monsters`)."""
    command = [sys.executable, "-m", "tests.models.formats.vcard_monsters"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert {name: one["seconds"] for name, one in report["monsters"].items() if one["seconds"] > 10} == {}
    assert report["peak"] < 512
    assert {name: one["said"] for name, one in report["monsters"].items()} == SAID
