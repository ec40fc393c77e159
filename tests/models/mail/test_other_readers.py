"""Letters that a server has received say the same to other mail readers (mailparser and postal-mime, on Node).

They are no part of the project: `npm install --prefix build/mail-readers mailparser postal-mime` puts them where this
looks for them, and without them it skips.
"""

import base64
import json
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from models.adapters.smtp import Patience, SmtpCourier
from models.domain.addresses import on_the_wire
from models.domain.mail import Outcome, Security
from models.domain.values import Contact, ContactId, Letter, LetterId, LetterKind
from models.formats.letter_mail import message_of, new_message_id, one_line, text_of
from tests.models.mail.certificates import Authority
from tests.models.mail.servers import USER, MailServer

NAMES = (
    "Jane Okafor", "Zoë Müller-Lüdenscheidt", "O’Neil, Jane (PhD)", 'Jane "J." Okafor', "山田 太郎",
    "Παπαδόπουλος Γιώργος", "محمد العربي", "שרה כהן", "Нина Ковалёва", "ประยุทธ์ ใจดี", "Jane 👩‍💻 Okafor",
    "김민준", "दीपिका शर्मा",
)  # fmt: skip
SUBJECTS = (
    "Thank you for Tuesday", "Vielen Dank für das Gespräch – und für Ihre Zeit, Frau Dr. Müller-Lüdenscheidt",
    "面接のお礼：先日はお忙しいところお時間をいただき、誠にありがとうございました。" * 2, "شكرا جزيلا على وقتكم",
    "Re: =?utf-8?q?not_a_word?= [Analyst] \"quoted\" (50 % – 60 %)", "👋🏽 " * 30,
    "Спасибо за встречу во вторник, 16 июня",
)  # fmt: skip
BODIES = (
    "Dear Jane,\n\nThank you for Tuesday.\n\nBest wishes\nSam",
    "Sehr geehrte Frau Müller,\n\n" + "über die Größe des Büros habe ich nachgedacht; " * 9 + "\n\nGrüße\nSam",
    "From the start\n.\n..two dots\n.dot\n> not quoted\n= equals =3D\n\ttab\n- -- \nend",
    "お世話になっております。" * 60 + "\n\nサム",
    "السلام عليكم،\n\nشكرا جزيلا على وقتكم.\n\nسام",
    "x" * 1_200 + "\n\n" + "👩‍💻" * 90,
)  # fmt: skip
ADDRESSES = ("jane@corp.example", "j.o+jobs@bücher.example", "jörg@corp.example")


def letters() -> list[tuple[str, str, str, str]]:
    """Every name with every subject, texts and addresses in turn."""
    pairs = [(name, subject) for name in NAMES for subject in SUBJECTS]
    return [(*pair, BODIES[at % len(BODIES)], ADDRESSES[at % len(ADDRESSES)]) for at, pair in enumerate(pairs)]


def test_other_readers_read_what_was_written(authority: Authority, root: Path) -> None:
    folder = root / "build" / "mail-readers"
    if shutil.which("node") is None or not (folder / "node_modules" / "mailparser").exists():
        pytest.skip("no other mail readers here: npm install --prefix build/mail-readers mailparser postal-mime")
    expected: list[dict[str, object]] = []
    with MailServer(authority, security=Security.STARTTLS) as server:
        courier = SmtpCourier(Patience(20, 20, 20, 20), server.authorities)
        for at, (name, subject, body, address) in enumerate(letters()):
            letter = Letter(LetterId("l"), LetterKind.THANK_YOU, ContactId("c"), subject=subject, body=body)
            when = datetime(2026, 6, 16, 8, tzinfo=ZoneInfo("Asia/Kathmandu")) + timedelta(minutes=at)
            identifier, answers = new_message_id(USER), f"<q{at}@corp.example>"
            to = Contact(ContactId("c"), name, emails=(address,))
            message = message_of(letter, name, USER, to, when, identifier, answers, signature="Sam\n+49 30 1234")
            assert courier.deliver(server.account(), server.password, (address,), message).outcome is Outcome.SENT
            expected.append(
                {
                    "subject": one_line(subject), "from": [one_line(name), USER], "to": [name, on_the_wire(address)],
                    "id": identifier, "answers": answers, "text": text_of(body, "Sam\n+49 30 1234"),
                    "date": when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
                }
            )  # fmt: skip
    lines = "\n".join(base64.b64encode(one.content).decode() for one in server.letters)
    done = subprocess.run(
        ["node", str(Path(__file__).with_name("readers.mjs")), str(folder)], input=lines, capture_output=True,
        text=True, encoding="utf-8", timeout=120, check=True,
    )  # fmt: skip
    read = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(read) == 2 * len(expected) == 182
    for at, found in enumerate(read):
        found["to"][1] = on_the_wire(found["to"][1])  # one of them shows a domain as people write it
        found["text"] = str(found["text"]).removesuffix("\n")
        assert found == {"reader": found["reader"], **expected[at // 2]}
