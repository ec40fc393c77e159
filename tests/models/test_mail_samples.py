"""The sample messages, each imported as the command line does: the facts of their MANIFEST come out.

Where a fact differs, it stands here with the reason; everything else must agree.
"""

import csv
import json
import os
from email.utils import parseaddr
from pathlib import Path
from typing import Any

import pytest

from models.domain.change import Edit
from models.domain.values import Settings
from models.services import imports
from tests.models.formats.calendars import utc
from tests.models.ready_store import ready

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("AFTERVIEW_SAMPLES", ROOT.parent / "shared" / "samples"))
NOW = utc("2026-11-23T04:30:00")

pytestmark = pytest.mark.samples

_OF_THE_CALENDAR = {"calendar", "defects"}

_READ_BY_US_ALONE = {
    # The standard library gives up on the body: no blank line after the headers, or a report's own structure.
    "body_type": None,
}
_EML = {
    # The reader of the MANIFEST lost letters in the user part; the file is in Latin-1.
    ("zbateson-m3007.txt.eml", "to"): "Jürgen Schmürgen <jschmuergen@example.com>",
    ("zbateson-m3007.txt.eml", "files"): ["greenball.png", "blueball.png", "HasenundFrösche.txt"],
    ("zbateson-m4001.txt.eml", "to"): "Jürgen Schmürgen <schmuergen@example.com>",
    ("zbateson-m4001.txt.eml", "subject"): "Die Hasen und die Frösche (Microsoft Outlook 00)",
    # It names nobody, which its own reader could not say.
    ("jstedfast-delivery-status.txt.eml", "to"): "unlisted-recipients:; (no To-header on input)",
    # The attached c124211.ics is a calendar as well, though its type says application/octet-stream.
    ("mdhender-domino.invite.new.eml", "calendar_parts"): 2,
    # Its boundary holds a "=" without quotation marks: no parts for the strict reader, two for the one before it.
    ("mikel-raw_email_bad_time.eml", "parts"): 3,
}
_INNER = "the subject of the message that is attached, which python-oxmsg calls None"
_SAME_PATH = "the address of the recipient who has the same path in Exchange"
_MSG: dict[tuple[str, str], tuple[Any, str]] = {
    ("HiraokaHyperTools-Attach_sample_eml_received.msg", "attachments"): (["sample"], _INNER),
    ("HiraokaHyperTools-Attach_sample_eml_sent.msg", "sender"): (
        "hmailuser@hmailserver.test", "a name that is the address is none",
    ),
    ("HiraokaHyperTools-Friday_Lunch.msg", "sender"): (
        '"UnoKenji" <ku@digitaldolphins.onmicrosoft.com>', _SAME_PATH,
    ),
    ("HiraokaHyperTools-Friday_Lunch.msg", "attachments"): (["Monday Lunch", "無題"], _INNER),
    ("HiraokaHyperTools-Outer_mail.msg", "attachments"): (["OUTER 1.pdf", "OUTER 2.pdf", "Inner mail"], _INNER),
    ("HiraokaHyperTools-msgInMsg.msg", "attachments"): (["Microsoft Outlook テスト メッセージ", "green.png"], _INNER),
    ("HiraokaHyperTools-msgInMsgInMsg.msg", "attachments"): (["I have attachments!", "blue.png"], _INNER),
    ("HiraokaHyperTools-newOutlook_Microsoft_Outlook_test.msg", "subject"): (
        "Microsoft Outlook テスト メッセージ", "without the NUL at its end",
    ),
    ("HiraokaHyperTools-newOutlook_Microsoft_Outlook_test.msg", "message_class"): ("IPM.Note", "without the NUL"),
    ("HiraokaHyperTools-newOutlook_Microsoft_Outlook_test.msg", "recipients"): (
        ["ku@digitaldolphins.jp"], "without the NUL",
    ),
    ("HiraokaHyperTools-nonUnicodeCP932.msg", "subject"): (
        "日本語 Non Unicode タイトル", "in the letters of its locale (Shift JIS), which python-oxmsg takes for Latin-9",
    ),
    ("bbottema-S_MIME_test_message_signed.msg", "attachments"): ([""], "it has no name"),
    ("bbottema-issue-87-client-submit-time.msg", "sender"): (
        '"Reitinger Helmut" <Helmut.Reitinger@groedig.at>', _SAME_PATH,
    ),
    ("bbottema-nested_simple_mail.msg", "attachments"): (["outlookmsg2html Testmail"], _INNER),
    ("bbottema-simple_email_with_TO_and_CC_multiple.msg", "recipients"): (
        [
            "egi.carn.carby@gmail.com", "egi.dink.meeker@gmail.com", "elias.laugher@gmail.com",
            "niklas.lindson@gmail.com", "egi.champi.titu@gmail.com", "egi.han.tzu@gmail.com",
        ],
        "all six; the MANIFEST lists five",
    ),
    ("bbottema-tst_unicode.msg", "recipients"): (["doesnotexist@doesnt.com"], "found under another property"),
}  # fmt: skip


def rows(folder: str) -> list[Any]:
    """File name and facts of each line of a MANIFEST; one entry that skips where the samples are absent."""
    manifest = FOLDER / folder / "MANIFEST.tsv"
    if not manifest.exists():
        return [pytest.param("", {}, id=f"no {folder}")]
    with manifest.open(encoding="utf-8", newline="") as opened:
        found = csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [pytest.param(row["file"], json.loads(row["expected_facts_json"]), id=row["file"]) for row in found]


def facts_of(tmp_path: Path, file: Path) -> dict[str, Any]:
    store = ready(tmp_path / "data")
    try:
        store.write([Edit(store.settings(), Settings(timezone="Europe/Berlin"))], "test")
        report = imports.import_file(store, file, NOW)
    finally:
        store.close()
    assert report.facts is not None
    for entry in report.entries:
        facts = entry["facts"]
        assert isinstance(facts, dict)
        assert report.facts.items() <= facts.items() or file.suffix != ".msg"
    return dict(report.facts)


def alike(expected: Any, found: Any) -> bool:
    if isinstance(expected, list) and isinstance(found, list):
        return len(expected) == len(found) and all(map(alike, expected, found))
    if isinstance(expected, str) and expected.endswith("…"):  # the MANIFEST cuts what is long
        return isinstance(found, str) and found.startswith(expected[:-1])
    return bool(expected == found)


@pytest.mark.parametrize(("file", "expected"), rows("eml"))
def test_messages(tmp_path: Path, samples: Path, file: str, expected: dict[str, Any]) -> None:
    facts = facts_of(tmp_path, samples / "eml" / file)
    for key, value in expected.items():
        if key in _OF_THE_CALENDAR or (key in _READ_BY_US_ALONE and value is None and facts[key] is not None):
            continue
        assert alike(_EML.get((file, key), value), facts.get(key)), key


@pytest.mark.parametrize(("file", "expected"), rows("msg"))
def test_outlook(tmp_path: Path, samples: Path, file: str, expected: dict[str, Any]) -> None:
    facts = facts_of(tmp_path, samples / "msg" / file)
    for key, value in expected.items():
        wanted, _ = _MSG.get((file, key), (value, ""))
        if key == "sender":
            assert parseaddr(wanted or "") == parseaddr(facts[key] or "")
        else:
            assert alike(wanted, facts[key]), key
