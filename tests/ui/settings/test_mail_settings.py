"""The mail account: recognised by its address, its password in the keyring alone, every outcome told calmly."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from models.adapters.smtp import Patience, SmtpCourier
from models.domain.mail import (
    Delivery,
    MailAccount,
    MailTrouble,
    Outcome,
    SecretsUnavailable,
    Security,
)
from tests.models.mail.certificates import Authority, Kind
from tests.models.mail.servers import MailServer
from ui.context import Context
from ui.settings.mail import MailSection
from ui.settings.mail_form import MailForm
from ui.settings.mail_post import Kept, Post
from ui.settings.page import SettingsPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ACCOUNT = MailAccount(
    "acc", "leila@posthaven.example", "smtp.posthaven.example", 465, Security.TLS, "leila@posthaven.example"
)
READING = replace(ACCOUNT, imap_host="imap.posthaven.example", imap_port=993)
PRINT = "ab" * 32


class Keyring:
    """In memory; locked or absent where it is told so."""

    def __init__(self) -> None:
        self.held: dict[str, str] = {}
        self.trouble: MailTrouble | None = None
        self.asked: list[str] = []
        self.threads: set[int] = set()

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        self.threads.add(threading.get_ident())
        if self.trouble is not None:
            raise SecretsUnavailable(self.trouble)

    def read(self, account: str) -> str | None:
        self._ask("read")
        return self.held.get(account)

    def write(self, account: str, password: str) -> None:
        self._ask("write")
        self.held[account] = password

    def delete(self, account: str) -> None:
        self._ask("delete")
        self.held.pop(account, None)


class World:
    """What courier and mailbox answer, and what they were handed."""

    def __init__(self) -> None:
        self.keyring = Keyring()
        self.locked = False
        self.answer = Delivery(Outcome.SENT)
        self.mailbox = Delivery(Outcome.SENT)
        self.letters: list[tuple[MailAccount, str, tuple[str, ...], bytes]] = []

    def deliver(self, account: MailAccount, password: str, recipients: tuple[str, ...], message: bytes) -> Delivery:
        self.letters.append((account, password, recipients, message))
        return self.answer

    def check(self, account: MailAccount, password: str) -> Delivery:
        return self.mailbox

    @property
    def post(self) -> Post:
        return Post(self.keyring, self, self, lambda: self.locked)


Shown = Callable[..., MailSection]


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def shown(ctx: Context, world: World, qtbot: QtBot) -> Shown:
    def show(account: MailAccount | None = None, password: str = "", post: Post | None = None) -> MailSection:
        if account is not None:
            ctx.services.accounts.put(account)
            if password:
                world.keyring.held[account.id] = password
        section = MailSection(ctx, post=post or world.post)
        qtbot.addWidget(section)
        section.show()
        # The page does so when something of settings has changed.
        ctx.bus.changed.connect(lambda _change, origin: section.refresh() if origin is not section else None)
        settled(ctx, qtbot)
        return section

    return show


def settled(ctx: Context, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not ctx.jobs._waiting, timeout=20_000)


def typed(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.selectAll()
    qtbot.keyClicks(line, text)


def visible(form: MailForm) -> set[str]:
    return {name for name in ("address", "host", "user", "password", "imap_host") if getattr(form, name).isVisible()}


# -- the form --------------------------------------------------------------------------------------


def test_a_known_provider_needs_address_and_password_alone(
    shown: Shown, world: World, ctx: Context, qtbot: QtBot
) -> None:
    form = shown().form
    typed(qtbot, form.address.edit, "leila@gmail.com")
    assert visible(form) == {"address", "password"}
    assert "app password" in form.provider.text()
    assert form.password.edit.accessibleName() == "App password"
    assert form.password.edit.echoMode() is QLineEdit.EchoMode.Password
    typed(qtbot, form.password.edit, "abcd efgh ijkl mnop")
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    (account,) = ctx.services.accounts.all()
    assert (account.host, account.port, account.security) == ("smtp.gmail.com", 465, Security.TLS)
    assert (account.user, account.imap_host) == ("leila@gmail.com", "imap.gmail.com")
    assert not account.copy_to_sent
    assert not account.reads_replies
    assert world.keyring.held == {account.id: "abcdefghijklmnop"}
    assert world.letters == []


def test_an_unknown_domain_asks_for_its_server(shown: Shown, ctx: Context, qtbot: QtBot) -> None:
    form = shown().form
    typed(qtbot, form.address.edit, "leila@posthaven.example")
    typed(qtbot, form.password.edit, "secret")
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    assert "Which server" in form.host.message()
    typed(qtbot, form.host.edit, "smtp.posthaven.example")
    form.security.setCurrentIndex(1)
    form.security.activated.emit(1)
    assert form.port.text() == "587"
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    (account,) = ctx.services.accounts.all()
    assert (account.port, account.security, account.imap_host) == (587, Security.STARTTLS, None)


@pytest.mark.parametrize("address", ["", "leila", "leila@", "le ila@x.example", "a@b@c.example"])
def test_what_is_no_address_is_said_at_the_field(shown: Shown, ctx: Context, qtbot: QtBot, address: str) -> None:
    form = shown().form
    typed(qtbot, form.address.edit, address)
    typed(qtbot, form.host.edit, "smtp.x.example")
    typed(qtbot, form.password.edit, "secret")
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    assert "not an address" in form.address.message()
    assert ctx.services.accounts.all() == ()


@pytest.mark.parametrize("port", ["", "0", "65536", "smtp", "-1", "9" * 40])
def test_what_is_no_port(shown: Shown, ctx: Context, qtbot: QtBot, port: str) -> None:
    form = shown().form
    typed(qtbot, form.address.edit, "leila@posthaven.example")
    typed(qtbot, form.host.edit, "smtp.posthaven.example")
    form.port.edit.setText(port)
    typed(qtbot, form.password.edit, "secret")
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    assert form.port.message() == "A number from 1 to 65535."
    assert ctx.services.accounts.all() == ()


def test_a_provider_that_takes_no_letters_says_so(shown: Shown, qtbot: QtBot) -> None:
    form = shown().form
    typed(qtbot, form.address.edit, "leila@outlook.com")
    assert visible(form) == {"address"}
    assert "no longer" in form.provider.text()
    assert not form.keep.isEnabled()
    qtbot.mouseClick(form.change, Qt.MouseButton.LeftButton)
    assert visible(form) == {"address", "host", "user", "password", "imap_host"}
    assert form.keep.isEnabled()


def test_ones_own_address_is_offered(shown: Shown, ctx: Context) -> None:
    services = ctx.services
    services.settings.change(replace(services.settings.read(), own_addresses=("leila@gmail.com", "l@x.example")))
    form = shown().form
    assert form.address.text() == "leila@gmail.com"
    assert visible(form) == {"address", "password"}


# -- what is kept ----------------------------------------------------------------------------------


def test_changing_can_be_taken_back_and_the_password_stays(
    shown: Shown, world: World, ctx: Context, qtbot: QtBot
) -> None:
    section = shown(ACCOUNT, "secret")
    qtbot.mouseClick(section.rows.change, Qt.MouseButton.LeftButton)
    assert section.form.isVisible()
    assert section.form.password.text() == ""
    typed(qtbot, section.form.host.edit, "mail.posthaven.example")
    qtbot.mouseClick(section.form.keep, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    assert "mail.posthaven.example" in section.rows.server.text().replace("\u200b", "")
    ctx.undo.undo()
    assert ctx.services.accounts.get() == ACCOUNT
    assert section.rows.server.text().replace("\u200b", "").startswith("smtp.posthaven.example, port 465")
    assert world.keyring.held == {"acc": "secret"}


def test_another_password_alone_is_no_step_to_take_back(shown: Shown, world: World, ctx: Context, qtbot: QtBot) -> None:
    section = shown(ACCOUNT, "secret")
    qtbot.mouseClick(section.rows.change, Qt.MouseButton.LeftButton)
    typed(qtbot, section.form.password.edit, " another one ")
    qtbot.mouseClick(section.form.keep, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    assert world.keyring.held == {"acc": " another one "}
    assert ctx.undo.count() == 0


def test_another_server_has_to_earn_its_exception_anew(shown: Shown, ctx: Context, qtbot: QtBot) -> None:
    section = shown(replace(READING, exception=PRINT, imap_exception=PRINT, tested_at=ctx.clock.now()), "secret")
    qtbot.mouseClick(section.rows.change, Qt.MouseButton.LeftButton)
    typed(qtbot, section.form.host.edit, "mail.posthaven.example")
    qtbot.mouseClick(section.form.keep, Qt.MouseButton.LeftButton)
    account = ctx.services.accounts.get()
    assert account is not None
    assert (account.exception, account.imap_exception, account.tested_at) == (None, PRINT, None)


def test_removing_takes_the_password_out_of_the_keyring(shown: Shown, world: World, ctx: Context, qtbot: QtBot) -> None:
    section = shown(ACCOUNT, "secret")
    qtbot.mouseClick(section.rows.remove, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    assert (ctx.services.accounts.all(), world.keyring.held) == ((), {})
    assert section.form.isVisible()
    ctx.undo.undo()
    settled(ctx, qtbot)
    assert section.rows.isVisible()
    assert section.rows.enter.isVisible()
    assert "holds none" in section.rows.password.text()


def test_the_keyring_is_never_asked_on_the_ui_thread(shown: Shown, world: World, ctx: Context, qtbot: QtBot) -> None:
    section = shown(ACCOUNT, "secret")
    section.send_test()
    settled(ctx, qtbot)
    assert world.keyring.asked
    assert threading.get_ident() not in world.keyring.threads


def test_no_secret_is_written_anywhere(shown: Shown, ctx: Context, qtbot: QtBot) -> None:
    form = shown().form
    typed(qtbot, form.address.edit, "leila@gmail.com")
    typed(qtbot, form.password.edit, "hunter2-and-more")
    qtbot.mouseClick(form.keep_and_test, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    files = [path for path in Path(ctx.services.store.folder).rglob("*") if path.is_file()]
    assert files
    assert not any(b"hunter2" in path.read_bytes() for path in files)
    assert form.password.edit.text() == ""


# -- the keyring -----------------------------------------------------------------------------------


def test_a_locked_keyring_waits_for_unlock(shown: Shown, world: World, ctx: Context, qtbot: QtBot) -> None:
    """Looking at the settings makes no window ask for a password."""
    world.locked = True
    section = shown(ACCOUNT, "secret")
    assert (section.rows.password.text(), world.keyring.asked) == ("Keyring is locked", [])
    world.locked = False
    qtbot.mouseClick(section.rows.unlock, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    assert section.rows.password.text() == "Kept in the system keyring, never in the database"
    assert not section.rows.unlock.isVisible()


def test_an_unlocking_that_was_waved_away(shown: Shown, world: World, ctx: Context, qtbot: QtBot) -> None:
    world.locked = True
    world.keyring.trouble = MailTrouble.KEYRING_LOCKED
    section = shown(ACCOUNT)
    qtbot.mouseClick(section.rows.unlock, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    assert "stayed locked" in section.words.text()
    assert section.rows.unlock.isVisible()
    world.locked, world.keyring.trouble = False, None
    world.keyring.held["acc"] = "secret"
    qtbot.mouseClick(section.rows.unlock, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    assert not section.rows.unlock.isVisible()


def test_without_a_keyring_other_ways_remain(shown: Shown, world: World, ctx: Context, qtbot: QtBot) -> None:
    world.keyring.trouble = MailTrouble.KEYRING_ABSENT
    form = shown().form
    typed(qtbot, form.address.edit, "leila@gmail.com")
    typed(qtbot, form.password.edit, "secret")
    qtbot.mouseClick(form.keep_and_test, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    section = form.parentWidget()
    assert isinstance(section, MailSection)
    assert ".eml" in section.rows.password.text()
    assert not section.rows.test.isEnabled()
    assert world.letters == []


# -- the test letter -------------------------------------------------------------------------------


def test_two_clicks_are_one_letter(shown: Shown, world: World, ctx: Context, qtbot: QtBot) -> None:
    section = shown(ACCOUNT, "secret")
    qtbot.mouseClick(section.rows.test, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(section.rows.test, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    assert len(world.letters) == 1


def test_a_test_letter_goes_to_oneself(shown: Shown, world: World, ctx: Context, qtbot: QtBot) -> None:
    section = shown(ACCOUNT, "secret")
    qtbot.mouseClick(section.rows.test, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    ((account, password, to, message),) = world.letters
    assert (account, password, to) == (ACCOUNT, "secret", ("leila@posthaven.example",))
    assert b"A test letter from Afterview" in message
    assert section.rows.tested.text() == "Your server took one on Tue 16 June, 10:00. It is in your inbox by now."
    kept = ctx.services.accounts.get()
    assert kept is not None
    assert kept.tested_at == ctx.clock.now()


@pytest.mark.parametrize("trouble", [one for one in MailTrouble if "keyring" not in one and "account" not in one])
@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.LATER, Outcome.UNSURE])
def test_every_outcome_is_told(
    shown: Shown, world: World, ctx: Context, qtbot: QtBot, trouble: MailTrouble, outcome: Outcome
) -> None:
    world.answer = Delivery(outcome, trouble, "5.7.1 as it was said")
    section = shown(ACCOUNT, "secret")
    section.send_test()
    settled(ctx, qtbot)
    told = section.rows.tested.text()
    assert told.startswith("It may have left" if outcome is Outcome.UNSURE else "It did not leave")
    assert "5.7.1 as it was said" in told
    kept = ctx.services.accounts.get()
    assert kept is not None
    assert kept.tested_at is None
    section.send_test()  # it can be tried again
    settled(ctx, qtbot)
    assert len(world.letters) == 2


def test_an_answer_about_an_account_that_has_changed_is_let_go(
    shown: Shown, world: World, ctx: Context, qtbot: QtBot
) -> None:
    section = shown(ACCOUNT, "secret")
    section.send_test()
    ctx.intents.do(None, lambda: ctx.services.accounts.put(replace(ACCOUNT, host="other.example")))
    settled(ctx, qtbot)
    kept = ctx.services.accounts.get()
    assert kept is not None
    assert kept.tested_at is None
    section.send_test()
    settled(ctx, qtbot)
    assert [account.host for account, *_ in world.letters] == ["smtp.posthaven.example", "other.example"]


# -- certificates ----------------------------------------------------------------------------------


def test_a_certificate_is_taken_by_an_express_word_only(shown: Shown, world: World, ctx: Context, qtbot: QtBot) -> None:
    world.answer = Delivery(Outcome.FAILED, MailTrouble.CERTIFICATE, certificate=PRINT)
    section = shown(ACCOUNT, "secret")
    section.send_test()
    settled(ctx, qtbot)
    asked = section.certificate
    assert asked.isVisible()
    assert asked.print.text().replace("\u200b", "") == ":".join(["AB"] * 32)
    assert asked.take.text() == "Always trust this one certificate of smtp.posthaven.example"
    qtbot.mouseClick(asked.leave, Qt.MouseButton.LeftButton)
    assert ctx.services.accounts.get() == ACCOUNT
    section.send_test()
    settled(ctx, qtbot)
    world.answer = Delivery(Outcome.SENT)
    qtbot.mouseClick(asked.take, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    assert world.letters[-1][0].exception == PRINT
    assert section.rows.back.isVisible()
    qtbot.mouseClick(section.rows.back, Qt.MouseButton.LeftButton)
    account = ctx.services.accounts.get()
    assert account is not None
    assert account.exception is None


def test_with_a_real_server_that_nobody_vouches_for(
    shown: Shown, world: World, ctx: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    authority = Authority(tmp_path)
    with MailServer(authority, certificate=Kind.SELF_SIGNED) as server:
        courier = SmtpCourier(Patience(5, 5, 5, 5), server.authorities)
        post = Post(world.keyring, courier, world, lambda: False)
        section = shown(replace(server.account(), id="acc"), server.password, post)
        section.send_test()
        settled(ctx, qtbot)
        assert server.letters == []
        assert server.tried == []  # the password was not said
        qtbot.mouseClick(section.certificate.take, Qt.MouseButton.LeftButton)
        settled(ctx, qtbot)
        assert [letter.to for letter in server.letters] == [(server.user,)]
        assert section.rows.tested.text().startswith("Your server took one")


def test_with_a_real_server_and_a_wrong_password(
    shown: Shown, world: World, ctx: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    authority = Authority(tmp_path)
    with MailServer(authority, security=Security.STARTTLS) as server:
        courier = SmtpCourier(Patience(5, 5, 5, 5), server.authorities)
        section = shown(
            replace(server.account(), id="acc"), "wrong", Post(world.keyring, courier, world, lambda: False)
        )
        section.send_test()
        settled(ctx, qtbot)
        assert "did not take the user name and password" in section.rows.tested.text()
        assert server.letters == []


# -- reading ---------------------------------------------------------------------------------------


def test_reading_is_off_until_it_is_wanted(shown: Shown, ctx: Context, qtbot: QtBot) -> None:
    section = shown(READING, "secret")
    assert not section.rows.copies.isChecked()
    assert not section.rows.replies.isChecked()
    qtbot.mouseClick(section.rows.copies, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    account = ctx.services.accounts.get()
    assert account is not None
    assert account.copy_to_sent is True
    assert "lets you read" in section.words.text()
    ctx.undo.undo()
    assert not section.rows.copies.isChecked()


def test_reading_that_does_not_work_is_told(shown: Shown, world: World, ctx: Context, qtbot: QtBot) -> None:
    world.mailbox = Delivery(Outcome.FAILED, MailTrouble.CERTIFICATE, certificate=PRINT)
    section = shown(READING, "secret")
    qtbot.mouseClick(section.rows.replies, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    assert section.words.text().startswith("imap.posthaven.example: Nobody vouches")
    qtbot.mouseClick(section.certificate.take, Qt.MouseButton.LeftButton)
    settled(ctx, qtbot)
    account = ctx.services.accounts.get()
    assert account is not None
    assert (account.imap_exception, account.exception) == (PRINT, None)


def test_without_a_server_for_reading_there_is_nothing_to_switch(shown: Shown) -> None:
    section = shown(ACCOUNT, "secret")
    assert not section.rows.copies.isEnabled()
    assert not section.rows.replies.isEnabled()


# -- its place -------------------------------------------------------------------------------------


def test_the_page_shows_what_is_undone(
    ctx: Context, world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.settings.mail.system_post", lambda: world.post)
    page = SettingsPage(ctx)
    qtbot.addWidget(page)
    page.show()
    ctx.router.settings_wanted.emit("mail")
    section = page._sections["mail"]
    assert isinstance(section, MailSection)
    ctx.intents.do(None, lambda: ctx.services.accounts.put(ACCOUNT))
    assert section.rows.isVisible()
    ctx.undo.undo()
    assert section.form.isVisible()
    settled(ctx, qtbot)


@pytest.mark.parametrize("kept", list(Kept))
def test_what_the_keyring_has_is_said(shown: Shown, kept: Kept) -> None:
    section = shown(ACCOUNT, "secret")
    section.rows.set_kept(kept)
    assert section.rows.password.text()
    assert section.rows.unlock.isVisible() == (kept is Kept.LOCKED)
    assert section.rows.enter.isVisible() == (kept is Kept.MISSING)
