"""From a saved debrief to a letter in somebody's inbox, on a real desktop, by keys and by pointer."""

import email
import email.policy
import json
import time
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from models.domain.mail import Security
from tests.desktop.session import Desktop
from tests.desktop.test_debrief import record, wait_for_keys
from tests.desktop.test_reminder_heard import BERLIN, INVITATION, SETTINGS
from tests.desktop.tour import dismiss
from tests.models.mail.certificates import Authority
from tests.models.mail.servers import MailServer

CONNECTED = """
import json, sys
from pathlib import Path
from models.adapters.secrets import KeyringSecrets
from models.adapters.system_clock import SystemClock
from models.domain.mail import MailAccount, Security
from models.services.folder import open_folder

port, user, password, fingerprint = json.loads(sys.argv[2])
services = open_folder(Path(sys.argv[1]), SystemClock())
services.accounts.put(MailAccount("acc-1", user, "localhost", port, Security.TLS, user, exception=fingerprint))
KeyringSecrets().write("acc-1", password)
"""
"""An account and its password, as the settings keep them."""
TUESDAY = "2026-06-16 10:00"


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailServer]:
    with MailServer(Authority(tmp_path_factory.mktemp("authority")), security=Security.TLS) as server:
        server.user = "leila@posthaven.example"
        yield server


def connect(desktop: Desktop, server: MailServer) -> None:
    said = json.dumps([server.port, server.user, server.password, server._authority.fingerprint()])
    desktop.python(CONNECTED, str(desktop.data), said)


@pytest.fixture
def interview(desktop: Desktop, server: MailServer, tmp_path: Path) -> Desktop:
    """Half an hour into an interview with two people, a mail account connected."""
    desktop.clock("2026-06-15 12:30:00Z")
    settings, invitation = tmp_path / "settings.json", tmp_path / "invitation.ics"
    settings.write_text(json.dumps(SETTINGS), "utf-8")
    invitation.write_text(INVITATION, "utf-8")
    desktop.command("import", str(settings), str(invitation))
    connect(desktop, server)
    desktop.start(env=BERLIN)
    desktop.wait_window("Afterview")
    return desktop


def until_letters(server: MailServer, count: int, seconds: float = 20) -> list[EmailMessage]:
    end = time.monotonic() + seconds
    while len(server.letters) < count:
        assert time.monotonic() < end, server.letters
        time.sleep(0.1)
    return [email.message_from_bytes(one.content, policy=email.policy.default) for one in server.letters]


def until_state(desktop: Desktop, state: str, seconds: float = 20) -> list[dict[str, Any]]:
    """The letters of the record, once one of them is so."""
    end = time.monotonic() + seconds
    while True:
        letters = record(desktop, "letters")
        if any(one.get("state") == state for one in letters):
            return letters
        assert time.monotonic() < end, letters
        time.sleep(0.2)


def debriefed(desktop: Desktop) -> list[str]:
    """The minute after, as short as it can be; whom the letters that are offered then are for, in their order."""
    desktop.clock("sleep", "30m")
    desktop.wait_window("Debrief, Quillmark")
    desktop.window("focus", "Debrief")
    wait_for_keys(desktop)
    desktop.type("4+")
    desktop.type("The cohort view that lifted trial conversion")
    desktop.key("ctrl+Return")
    desktop.see("@Show in Today")
    offered = [node["name"] for node in desktop.tree() if node["name"].startswith("Write: Thank ")]
    return [name.removeprefix("Write: Thank ").split(" for ")[0] for name in offered]


def test_from_the_saved_debrief_to_the_letter_that_arrived_with_keys_alone(
    interview: Desktop, server: MailServer
) -> None:
    name = debriefed(interview)[0]
    interview.key("Return")
    interview.see("@Text of the letter")
    draft = str(record(interview, "letters")[0]["body"])
    gaps = draft.count("[")
    assert gaps
    for number in range(gaps):
        interview.key("Tab")
        interview.type(("how you cut the report from nine pages to one", "what the cohort view showed")[number % 2])
    assert server.letters == []
    interview.key("ctrl+Return")
    interview.see("@Look at them")
    interview.key("Return")
    (message,) = until_letters(server, 1)
    assert message["To"] == f"{name} <{name.lower().replace(' ', '.')}@quillmark.example>"
    assert message["From"] == "Leila Brandt <leila@posthaven.example>"
    assert "how you cut the report from nine pages to one" in message.get_content()
    assert "[" not in message.get_content()
    (letter,) = until_state(interview, "sent")
    assert letter["message_id"] == message["Message-ID"]
    interview.see("@list:Letters")
    assert interview.nameless() == ""


def test_each_interviewer_has_a_key_of_their_own_and_a_gap_keeps_the_letter_here(
    interview: Desktop, server: MailServer
) -> None:
    second = debriefed(interview)[1]
    interview.key("2")
    interview.see("@Text of the letter")
    (letter,) = record(interview, "letters")
    people = {one["id"]: one["name"] for one in record(interview, "contacts")}
    assert people[letter["to"]] == second
    interview.key("ctrl+Return")
    interview.key("Return")
    time.sleep(2)
    assert server.letters == []
    assert record(interview, "letters")[0]["state"] == "draft"


def test_todays_verb_leads_into_the_composer_and_the_list_knows_the_draft(desktop: Desktop) -> None:
    desktop.clock(TUESDAY)
    desktop.command("sample")
    desktop.start()
    desktop.wait_window("Afterview")
    dismiss(desktop, wait=1)
    desktop.key("ctrl+5")
    desktop.see("@list:Letters")
    desktop.key("ctrl+l")
    desktop.see("@Text of the letter")
    desktop.key("Escape")
    desktop.see("@list:Letters")
    begun = [one for one in record(desktop, "letters") if one.get("state") == "draft"]
    assert len(begun) == 1
    assert desktop.nameless() == ""
