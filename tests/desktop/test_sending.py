"""A letter that waits in the outbox leaves by a real server, with the password from the real keyring, and a copy of it
is put into Sent; the password is found nowhere but in the keyring."""

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path

from models.adapters.system_clock import SystemClock
from models.domain.change import Edit
from models.domain.mail import Security
from models.domain.values import (
    ApplicationId,
    Contact,
    ContactId,
    LetterId,
    LetterKind,
    LetterState,
    Role,
    Settings,
    Stage,
)
from models.services.house import Services
from models.store.repository import Store
from tests.desktop.session import ROOT, Desktop
from tests.models.mail.certificates import Authority, Kind
from tests.models.mail.imap_server import ImapServer
from tests.models.mail.servers import MailServer

KEEP = (
    "import sys; from models.adapters.secrets import KeyringSecrets; KeyringSecrets().write('acc-1', sys.stdin.read())"
)
BODY = "Dear Jane,\n\nThank you for Tuesday. Grüße aus dem Übersetzungsbüro.\n\nSam Ruiz"


def waiting(desktop: Desktop, server: MailServer, mailbox: ImapServer, fingerprint: str) -> LetterId:
    """A letter that is to leave now, by an account whose servers the user has taken by their fingerprint."""
    clock = SystemClock()
    store = Store.open(desktop.data)
    services, now = Services(store, clock), clock.now()
    noon = 12 - now.hour  # nothing leaves at night, so it is day where this person lives
    services.settings.change(Settings(name="Sam Ruiz", timezone=f"Etc/GMT{-noon:+d}" if noon else "UTC"))
    account = replace(
        server.account(exception=fingerprint), imap_host="localhost", imap_port=mailbox.port,
        imap_exception=fingerprint, copy_to_sent=True,
    )  # fmt: skip
    store.write([Edit(None, account)], "test")
    made = services.applications.create("Halden & Rowe", "Analyst", Stage.INTERVIEWING, now).about["application"]
    application = ApplicationId(made)
    interview = services.interviews.book(application, now, now).about["interview"]
    met = services.interviews.add_person(interview, "Jane Okafor", Role.INTERVIEWER, now)  # type: ignore[arg-type]
    jane = store.get(Contact, ContactId(met.about["contact"]))
    assert jane is not None
    store.write([Edit(jane, replace(jane, emails=("jane@corp.example",), name_confirmed=True))], "test")
    change = services.letters.begin(LetterKind.FOLLOW_UP, now, application=application, to=jane.id)
    letter = services.letters.begun(change)
    services.letters.keep(letter, "Vielen Dank für Dienstag", BODY, now)
    services.letters.queue(letter, None, now)
    store.close()
    return letter


def state(desktop: Desktop, letter: LetterId) -> LetterState | None:
    store = Store.open(desktop.data)
    found = Services(store, SystemClock()).letters.get(letter)
    store.close()
    assert found is not None
    return found.state


def test_a_letter_leaves_and_its_copy_is_kept(desktop: Desktop, tmp_path: Path) -> None:
    (tmp_path / "authority").mkdir()
    authority = Authority(tmp_path / "authority")
    kind = Kind.SELF_SIGNED
    with (
        MailServer(authority, security=Security.STARTTLS, certificate=kind) as server,
        ImapServer(authority, certificate=kind) as mailbox,
    ):
        letter = waiting(desktop, server, mailbox, authority.fingerprint(kind))
        subprocess.run(
            [sys.executable, "-c", KEEP], cwd=ROOT, check=True, env=desktop.env, input=server.password, text=True
        )
        app = desktop.start()
        desktop.wait_window("Afterview")
        until(lambda: bool(mailbox.kept))
        (received,) = server.letters
        ((folder, _, copy),) = mailbox.kept
        assert (folder, copy) == ("Verschickt", received.content)
        message = message_from_bytes(received.content, policy=policy.default)
        assert (message["Subject"], message["To"]) == ("Vielen Dank für Dienstag", "Jane Okafor <jane@corp.example>")
        assert message.get_content().replace("\r\n", "\n").startswith(BODY)
        until(lambda: state(desktop, letter) is LetterState.SENT)
        process = Path("/proc", str(app.process.pid))
        told = app.said().encode() + (process / "cmdline").read_bytes() + (process / "environ").read_bytes()
        assert server.password.encode() not in told
    files = [file for file in desktop.folder.rglob("*") if file.is_file()]
    assert not [file for file in files if server.password.encode() in file.read_bytes()]
    assert len(server.letters) == 1


def until(true: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.1)
