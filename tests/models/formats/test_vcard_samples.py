"""The sample cards: the facts of their MANIFEST, and every property on the way through the record and back.

The facts were taken down by vobject 0.9.9. Where it is wrong about a file, what is right stands here beside the
reason; anything else that differs fails.
"""

import csv
import io
import json
import os
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import vobject
from vobject.base import getLogicalLines

from models.domain.card import Card
from models.domain.errors import FileRefused
from models.formats.vcard import read_cards
from models.formats.vcard_kept import entries_in
from models.formats.vcard_write import write_card
from tests.models.formats.vcards import contact_of

ROOT = Path(__file__).resolve().parents[3]
FOLDER = Path(os.environ.get("AFTERVIEW_SAMPLES", ROOT.parent / "shared" / "samples"))

pytestmark = pytest.mark.samples

_COMMA = "vobject cuts a text at a bare comma, which vCard 3.0 and 4.0 writers often leave unescaped"
_LATIN = "the file is UTF-8 whose folds cut through characters; vobject was given it as Latin-1"
_OWN_WORD: dict[tuple[str, str], tuple[Any, str]] = {
    ("KDE-testfullvcard.vcf", "has_photo"): (False, "its PHOTO is empty"),
    ("KDE-vcard4.vcf", "org"): (["Ximian, Inc."], "vobject prints a list where a comma is not escaped"),
    ("KDE-vcard9.vcf", "fn"): (["βγδεαβγδ1" * 11], _LATIN),
    ("KDE-vcard9.vcf", "n"): (["123ㄓㄕㄖbcdeαβγδαβγδαβγδαβγδαβγδαβγδαβㄤㄓㄕㄖ", ""], _LATIN),
    ("mdhender-outlook2007.vcf", "title"): (
        ["Directeur Général Délégué - Deputy Managing Dire ctor"],
        "Outlook names Windows-1252 and writes UTF-8; and a title is one line without tabs",
    ),
    ("mdhender-zimbra.vcf", "email"): (["john.doe@domain.lan"], "a name stands beside the address, in its property"),
    ("mozilla-v3-uri-binary-jpeg.vcf", "fn"): (["URI JPEG, version 3.0"], _COMMA),
    ("mozilla-v3-uri-binary-png.vcf", "fn"): (["URI PNG, version 3.0"], _COMMA),
    ("mozilla-v3-uri-uri-jpeg.vcf", "fn"): (["URI JPEG, version 3.0 with correct value type"], _COMMA),
    ("mozilla-v4-uri-webp.vcf", "fn"): (["URI WebP, version 4.0"], _COMMA),
}
_HOSTILE = {
    "vcf-1000-emails.vcf": ("Avery Smith", 1_000, 0),
    "vcf-bad-base64-photo.vcf": ("Avery Smith", 0, 1),
    "vcf-bad-qp.vcf": ("J=ZZrgen Ã", 0, 0),
    "vcf-bom-utf8.vcf": ("Łukasz Müller", 0, 0),
    "vcf-cr-only.vcf": ("Avery Smith", 0, 0),
    "vcf-lf-only.vcf": ("Avery Smith", 0, 0),
    "vcf-no-end.vcf": ("Avery Smith", 0, 1),
    "vcf-no-name-at-all.vcf": ("Contoso", 0, 1),
    "vcf-nul-bytes.vcf": ("Avery Smith", 0, 0),
    "vcf-photo-is-html.vcf": ("Avery Smith", 0, 1),
    "vcf-photo-remote.vcf": ("Avery Smith", 0, 0),
    "vcf-rtl-override.vcf": ("Avyre Smith", 0, 0),
    "vcf-version-99.vcf": ("Avery Smith", 0, 0),
}
"""Name, addresses and remarks of each."""


def rows() -> list[Any]:
    manifest = FOLDER / "vcards" / "MANIFEST.tsv"
    if not manifest.exists():
        return [pytest.param("", {}, id="no vcards")]
    with manifest.open(encoding="utf-8", newline="") as opened:
        found = csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [pytest.param(row["file"], json.loads(row["expected_facts_json"]), id=row["file"]) for row in found]


def facts(card: Card, expected: dict[str, Any]) -> dict[str, Any]:
    """What the card says of what is expected; of a company's departments and of titles a card has the first."""
    said: dict[str, Any] = {
        "fn": [card.name],
        "n": [card.family or "", card.given or ""],
        "org": [";".join(filter(None, (card.company, card.department)))],
        "title": [card.title],
        "email": list(card.emails),
        "tel": list(card.phones),
        "url": list(card.urls),
        "has_photo": card.has_photo,
    }
    return {key: said[key] for key in expected if key in said}


def in_our_words(key: str, value: Any) -> Any:
    """A fact of vobject's as a Card has it."""
    if key == "org":
        return [";".join(value[0].strip(";").split(";")[:2])]
    if key == "title":
        return value[:1]
    if key == "tel":
        return [number.removeprefix("tel:").replace(";ext=", " ext. ") for number in value]
    if key == "url":
        return [url.replace("\\:", ":") for url in value]
    return value


@pytest.mark.parametrize(("file", "expected"), rows())
def test_the_facts_of_the_manifest(samples: Path, file: str, expected: dict[str, Any]) -> None:
    cards = read_cards((samples / "vcards" / file).read_bytes())
    assert len(cards) == expected["cards"]
    for card, wanted in zip(cards, expected.get("first", ()), strict=False):
        right = {key: in_our_words(key, value) for key, value in wanted.items()}
        right.update({key: _OWN_WORD[file, key][0] for key in wanted if (file, key) in _OWN_WORD})
        said = facts(card, wanted)
        assert said == {key: right[key] for key in said}


def names_in(text: str) -> Counter[str]:
    """How often each property is there, counted by vobject's own unfolding."""
    heads = (
        re.match(r"(?:[\w-]+\.)?([\w/-]+)[;:]", line) for line, _ in getLogicalLines(io.StringIO(text), allowQP=True)
    )
    names = (head[1].upper().replace("/", "-") for head in heads if head)
    return Counter(name for name in names if name not in ("BEGIN", "END", "VERSION"))


def test_every_property_goes_through_the_record_and_back(samples: Path, capsys: pytest.CaptureFixture[str]) -> None:
    total = 0
    for file in sorted((samples / "vcards").glob("*.vcf")):
        data = file.read_bytes()
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("latin-1")
        there, back = names_in(text.replace("\r\n", "\n")), Counter[str]()
        for number, card in enumerate(read_cards(data)):
            written = write_card(contact_of(card, number), card.company)
            back += names_in(written.decode().replace("\r\n", "\n"))
            (again,) = read_cards(written)
            lines = Counter((head.line, value) for head, value in entries_in(card.kept))
            lost = lines - Counter((head.line, value) for head, value in entries_in(again.kept))
            assert not lost, (file.name, lost)
        assert not there - back, (file.name, there - back)
        assert set(back - there) <= {"FN", "UID"}, file.name
        total += there.total()
    with capsys.disabled():
        sys.stdout.write(f"\n{total} properties of the sample cards went through the record and came back.\n")
    assert total > 1_000


@pytest.mark.parametrize(("file", "expected"), rows())
def test_another_program_reads_back_what_we_write(samples: Path, file: str, expected: dict[str, Any]) -> None:
    for number, card in enumerate(read_cards((samples / "vcards" / file).read_bytes())):
        (read,) = vobject.readComponents(write_card(contact_of(card, number), card.company).decode())
        said = {key: [entry.value for entry in read.contents.get(key, [])] for key in ("fn", "email", "tel", "org")}
        assert [" ".join(name.split()) for name in said["fn"]] == [contact_of(card).name]
        assert all(any(address in value for value in said["email"]) for address in card.emails)
        numbers = [number.removeprefix("tel:").replace(";ext=", " ext. ").strip() for number in said["tel"]]
        assert set(card.phones) <= set(numbers)
        assert not card.company or card.company in [" ".join(parts[0].split()) for parts in said["org"]]


@pytest.mark.parametrize("file", _HOSTILE)
def test_a_malformed_card_is_read_for_what_it_is(samples: Path, file: str) -> None:
    (card,) = read_cards((samples / "malformed" / file).read_bytes())
    assert (card.name, len(card.emails), len(card.remarks)) == _HOSTILE[file]
    assert "\0" not in (card.kept or "")
    assert card.has_photo == (file == "vcf-photo-remote.vcf")


def test_the_empty_file_is_refused_and_the_same_person_twice_is_two_cards(samples: Path) -> None:
    with pytest.raises(FileRefused, match="empty"):
        read_cards((samples / "malformed" / "vcf-empty.vcf").read_bytes())
    one, two = read_cards((samples / "malformed" / "vcf-dup-same-person.vcf").read_bytes())
    assert one.name == two.name == "Avery Smith"
    assert one.emails[0].casefold() == two.emails[0].casefold()
