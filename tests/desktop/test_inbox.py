"""Answers from a real mailbox on loopback: told by a notification, proposed above the letters, filed by a click."""

import subprocess
import sys
from pathlib import Path

from models.adapters.system_clock import SystemClock
from models.domain.change import Edit
from models.domain.mail import MailAccount
from models.domain.values import Application, Contact, Interview, Reply
from models.store.repository import Store
from tests.desktop.session import ROOT, Desktop
from tests.models.mail.certificates import Authority, Kind
from tests.models.mail.imap_server import ImapServer

KEEP = "import sys; from models.adapters.secrets import KeyringSecrets; KeyringSecrets().write('acc-1', sys.argv[1])"


def furnish(desktop: Desktop, account: MailAccount) -> tuple[Contact, Contact]:
    """The sample search with a mail account; gives two people who take part in one open application each."""
    subprocess.run(
        [sys.executable, "main.py", "--data", str(desktop.data), "sample"], cwd=ROOT, check=True, capture_output=True,
        env=desktop.env,
    )  # fmt: skip
    store = Store.open(desktop.data)
    store.write([Edit(None, account)], "test")
    open_ones = {one.id for one in store.all(Application) if not one.stage.closed}
    met: dict[str, set[str]] = {}
    for interview in store.all(Interview):
        for person in interview.people:
            met.setdefault(person.contact, set()).add(interview.application)
    recruiters = {one.recruiter for one in store.all(Application)}
    people = [
        one for one in store.all(Contact)
        if one.emails and one.id not in recruiters and len(met.get(one.id, set()) & open_ones) == 1
        and len(met[one.id]) == 1
    ]  # fmt: skip
    store.close()
    return people[0], people[1]


def mail(uid: int, who: Contact, subject: str) -> bytes:
    date = SystemClock().now().strftime("%d %b %Y %H:%M:%S +0000")
    lines = (f"From: {who.name} <{who.emails[0]}>", f"Subject: {subject}", f"Date: {date}", f"Message-ID: <m{uid}@x.y>")
    return "\r\n".join((*lines, "", "text")).encode()


def replies(desktop: Desktop) -> list[Reply]:
    store = Store.open(desktop.data)
    found = list(store.all(Reply))
    store.close()
    return found


def test_an_answer_in_the_inbox_is_proposed_and_filed(desktop: Desktop, tmp_path: Path) -> None:
    (tmp_path / "authority").mkdir()
    authority = Authority(tmp_path / "authority")
    with ImapServer(authority, certificate=Kind.SELF_SIGNED) as server:
        account = server.account(imap_exception=authority.fingerprint(Kind.SELF_SIGNED), reads_replies=True)
        first, second = furnish(desktop, account)
        server.inbox = {5: mail(5, first, "Re: Our conversation"), 8: mail(8, second, "Next steps")}
        before = len(replies(desktop))
        subprocess.run([sys.executable, "-c", KEEP, server.password], cwd=ROOT, check=True, env=desktop.env)
        app = desktop.start()
        desktop.wait_window("Afterview")
        told = [one for one in desktop.notifications(2, 40) if "may be answers" in one["summary"]]
        assert told, desktop.notifications()
        desktop.key("ctrl+5")
        button = f"@File the message from {second.name} as a reply"
        desktop.see(button)
        desktop.shot(tmp_path / "replies.png", "Afterview")
        desktop.click(button)
        desktop.gone(button)
        assert len(replies(desktop)) == before + 1
        assert server.password not in app.said()
        desktop.shot(tmp_path / "filed.png", "Afterview")
    text = b"\n".join(server.heard)
    assert b"BODY.PEEK[HEADER.FIELDS" in text
    assert b"STORE" not in text
    files = [file for file in desktop.data.rglob("*") if file.is_file()]
    assert not [file for file in files if server.password.encode() in file.read_bytes()]
