"""Reads one monstrous file of cards after the other and says how long each took and how much memory all: a program of
its own, for memory that was used once is not given back."""

import json
import sys
import time
from collections.abc import Callable

from models.domain.errors import FileRefused
from models.domain.limits import TEXT_LIMIT
from models.formats.vcard import read_cards
from tests.models.hostile.measured import most_held

_START = b"BEGIN:VCARD\nFN:A\n"
_START_21 = b"BEGIN:VCARD\nVERSION:2.1\nFN:A\n"

MONSTERS: dict[str, Callable[[], bytes]] = {
    "one long line": lambda: _START + b"NOTE:" + b"x" * 20_000_000,
    "quoted-printable": lambda: _START_21 + b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"=41=\r\n" * 3_500_000,
    "addresses": lambda: _START + b"".join(b"EMAIL;TYPE=t%d:a%d@b.example\n" % (at, at) for at in range(100_000)),
    "blank lines": lambda: _START + b"\n" * 20_000_000,
    "folds": lambda: _START_21 + b"NOTE:x\n" + b" y\n" * 7_000_000,
    "semicolons": lambda: _START + b"X" + b";" * 20_000_000 + b":1\n",
    "quotes": lambda: _START + b"X;Y=" + b'"' * 20_000_000 + b":1\n",
    "backslashes": lambda: _START + b"N:" + b";\\;" * 1_300_000 + b"\nORG:" + b"\\" * 3_000_000,
    "agents": lambda: (_START + b"AGENT:\n") * 700_000,
    "picture of 20 MB": lambda: _START + b"PHOTO;ENCODING=b:" + b"\n ".join([b"QUJD" * 18] * 280_000),
    "picture without folds": lambda: _START_21 + b"PHOTO;BASE64:\n" + b"QUJDQUJDQUJDQUJD\n" * 3_000_000,
    "data link": lambda: _START + b"PHOTO:data:" + b";a" * 1_900_000,
    "emoji": lambda: _START + "NOTE:{}".format("\U0001f600" * 3_900_000).encode(),
    "15,000 cards": lambda: b"".join(_START + b"X-A:%d\nEND:VCARD\n" % at for at in range(15_000)),
    "colons": lambda: b":" * 20_000_000,
}


def _read(data: bytes) -> list[str]:
    try:
        cards = read_cards(data)
    except FileRefused as refused:
        return [refused.sentence]
    if any(len(card.kept or "") > TEXT_LIMIT for card in cards):
        return ["too long for the record"]
    return [cards[0].name, *cards[0].remarks]


def main() -> None:
    report = {}
    for name, make in MONSTERS.items():
        data = make() + b"\nEND:VCARD\n"
        started = time.process_time()
        said = _read(data)
        report[name] = {"said": said, "seconds": time.process_time() - started}
    peak = most_held() / 1024
    sys.stdout.write(json.dumps({"monsters": report, "peak": peak}))


if __name__ == "__main__":
    main()
