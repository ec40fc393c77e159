"""Messages in one's own inbox that may be answers: shown above the letters, filed or left alone by the person."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.inbox import Headers, Looked, Place
from models.domain.mail import Delivery, MailAccount, MailTrouble, Outcome
from models.domain.values import Contact, Reply
from tests.models.services.letters_at import ACCOUNT, LetterHouse
from tests.ui.letters.send_at import page_of
from ui.context import Context
from ui.letters.inbox_watch import InboxWatch
from ui.letters.outgoing import Outgoing
from ui.letters.page import LettersPage
from ui.widgets.buttons import Button

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SENT = Delivery(Outcome.SENT)


class Box:
    """A mailbox on no server."""

    def __init__(self, copy: Delivery = SENT) -> None:
        self.inbox: dict[int, bytes] = {}
        self.kept: list[bytes] = []
        self.asked: list[tuple[Place | None, str]] = []
        self.copy, self.answer = copy, SENT

    def look(self, account: MailAccount, password: str, since: Place | None, day: date) -> Looked:
        self.asked.append((since, password))
        new = sorted(uid for uid in self.inbox if since is None or uid > since.uid)
        found = tuple(Headers(uid, self.inbox[uid]) for uid in new[:2])
        return Looked(self.answer, found, Place(1, max([0, *new[:2]])), more=len(new) > 2)

    def keep_copy(self, account: MailAccount, password: str, message: bytes, at: datetime) -> Delivery:
        self.kept.append(message)
        return self.copy


class Keys:
    def read(self, account: str) -> str | None:
        return "hush"

    def write(self, account: str, password: str) -> None:
        raise AssertionError

    def delete(self, account: str) -> None:
        raise AssertionError


class Post:
    def deliver(self, account: MailAccount, password: str, recipients: tuple[str, ...], message: bytes) -> Delivery:
        return SENT


@pytest.fixture
def house(tmp_path: Path) -> Iterator[LetterHouse]:
    house = LetterHouse(tmp_path / "data").furnish()
    yield house
    house.store.close()


@pytest.fixture
def box(house: LetterHouse) -> Box:
    """Jane has written twice, a shop once; looking is allowed."""
    account = house.services.accounts.get() or ACCOUNT
    allowed = replace(account, imap_host="imap.home.example", imap_port=993, reads_replies=True, copy_to_sent=True)
    house.store.write([Edit(house.services.accounts.get(), allowed)], "test")
    jane = house.store.get(Contact, house.jane)
    assert jane is not None
    box = Box()
    for uid, sender in ((3, jane.emails[0]), (4, "offers@shop.example"), (7, jane.emails[0])):
        lines = (f"From: Jane Okafor <{sender}>", f"Subject: Number {uid}", f"Message-ID: <m{uid}@x.example>")
        box.inbox[uid] = "\r\n".join((*lines, f"Date: Mon, 15 Jun 2026 10:0{uid}:00 +0200", "", "")).encode()
    return box


@pytest.fixture
def page(ctx: Context, box: Box, qtbot: QtBot) -> Iterator[LettersPage]:
    page, _ = page_of(ctx)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    yield page
    page.hide()


def looked(ctx: Context, box: Box, qtbot: QtBot, parent: QObject) -> list[tuple[str, str, str]]:
    """What was told after looking as often as there was something."""
    watch = InboxWatch(ctx, parent, secrets=Keys(), mailbox=box)
    told: list[tuple[str, str, str]] = []
    watch.told.connect(lambda *words: told.append(words))
    looks = len(box.asked)
    watch.look()
    qtbot.waitUntil(lambda: len(box.asked) > looks and not watch._looking and watch._looks == 0)
    watch.stop()
    return told


def buttons(page: LettersPage) -> list[Button]:
    page.refresh()
    return [] if page.replies.isHidden() else page.replies.findChildren(Button)


def test_what_may_be_an_answer_is_told_once_and_stands_above_the_letters(
    ctx: Context, box: Box, page: LettersPage, qtbot: QtBot
) -> None:
    assert not buttons(page)
    ((key, title, text),) = looked(ctx, box, qtbot, page)
    assert (key, title) == ("inbox", "2 messages may be answers")
    assert text.endswith("nothing was filed.")
    assert [place.uid if place else None for place, _ in box.asked] == [None, 4]
    names = [button.accessibleName() for button in buttons(page)]
    assert (
        names
        == [
            "File the message from Jane Okafor as a reply",
            "The message from Jane Okafor is not an answer",
        ]
        * 2
    )
    assert page.panes()[1] is buttons(page)[0]


def test_one_is_filed_and_taken_back(
    ctx: Context, house: LetterHouse, box: Box, page: LettersPage, qtbot: QtBot
) -> None:
    looked(ctx, box, qtbot, page)
    buttons(page)[0].click()
    (reply,) = house.store.all(Reply)
    assert (reply.contact, reply.summary) == (house.jane, "Number 7")
    assert len(buttons(page)) == 2
    ctx.undo.undo()
    assert not house.store.all(Reply)
    assert len(buttons(page)) == 4


def test_one_is_left_alone_and_brought_back(ctx: Context, box: Box, page: LettersPage, qtbot: QtBot) -> None:
    looked(ctx, box, qtbot, page)
    with qtbot.waitSignal(ctx.intents.done) as done:
        buttons(page)[1].click()
    assert done.args == ["The message from Jane Okafor is left alone"]
    assert len(buttons(page)) == 2
    ctx.undo.undo()
    assert len(buttons(page)) == 4
    ctx.undo.redo()
    assert len(buttons(page)) == 2


def test_the_last_one_leaves_the_list_in_focus(ctx: Context, box: Box, page: LettersPage, qtbot: QtBot) -> None:
    del box.inbox[7]
    looked(ctx, box, qtbot, page)
    (file, _) = buttons(page)
    file.setFocus()
    file.click()
    assert not buttons(page)


def test_without_leave_nobody_looks(ctx: Context, house: LetterHouse, box: Box, qtbot: QtBot) -> None:
    account = house.services.accounts.get()
    assert account is not None
    house.store.write([Edit(account, replace(account, reads_replies=None))], "test")
    watch = InboxWatch(ctx, None, secrets=Keys(), mailbox=box)
    watch.look()
    assert not watch._looking
    watch.stop()
    assert not box.asked


def test_who_was_refused_is_told_once_and_not_tried_again(
    ctx: Context, house: LetterHouse, box: Box, qtbot: QtBot
) -> None:
    box.answer = Delivery(Outcome.FAILED, MailTrouble.WRONG_PASSWORD)
    watch = InboxWatch(ctx, None, secrets=Keys(), mailbox=box)
    told: list[tuple[str, str, str]] = []
    watch.told.connect(lambda *words: told.append(words))
    watch.look()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][:2] == ("inbox failed", "Your inbox could not be looked into")
    watch.look()
    assert len(box.asked) == 1
    account = house.services.accounts.get()
    assert account is not None
    house.store.write([Edit(account, replace(account, user="kim"))], "test")
    box.answer = SENT
    watch.look()
    qtbot.waitUntil(lambda: len(box.asked) > 1 and not watch._looking)
    watch.stop()


def test_a_disk_that_is_full_is_told_and_no_crash(
    ctx: Context, box: Box, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise WorldError("The disk is full.")

    troubles: list[str] = []
    ctx.intents.trouble.connect(troubles.append)
    monkeypatch.setattr(ctx.services.store, "remember", full)
    assert looked(ctx, box, qtbot, QObject()) == []
    assert troubles == ["The disk is full."]


def test_what_has_left_is_put_among_what_was_sent(ctx: Context, house: LetterHouse, box: Box, qtbot: QtBot) -> None:
    box.copy = Delivery(Outcome.FAILED, MailTrouble.STRANGE)
    letter = house.queued()
    outgoing = Outgoing(ctx, None, courier=Post(), secrets=Keys(), mailbox=box)
    told: list[str] = []
    outgoing.told.connect(lambda _key, title, _text: told.append(title))
    outgoing.start()
    qtbot.waitUntil(lambda: bool(told))
    outgoing.stop()
    assert told == ["The letter left. Its copy did not reach your Sent folder"]
    (kept,) = box.kept
    assert b"Message-ID: <" in kept
    sent = house.services.letters.get(letter)
    assert sent is not None
    assert sent.sent_at is not None
