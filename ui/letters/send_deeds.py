"""What the send panel does about the letter: each becomes one intent, or hands the letter to another program."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from models.domain import reasons
from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.file_names import safe_name
from models.domain.letters.check_night import says_now
from models.domain.reminder import Rule
from models.domain.values import ContactId, Letter, LetterChannel, LetterKind, LetterState, Reply
from ui import wording
from ui.context import Context
from ui.letters.linkedin import profile_of
from ui.letters.speaking import spoken
from ui.opening import open_link
from ui.wording import in_words

if TYPE_CHECKING:
    from ui.letters.send_panel import SendPanel

_WEEK = timedelta(days=7)


class SendDeeds(QObject):
    def __init__(self, ctx: Context, panel: "SendPanel") -> None:
        super().__init__(panel)
        self._ctx, self._panel = ctx, panel

    # what it stands on

    def letter(self) -> Letter:
        """With the words that stand in the composer at this moment."""
        opened, written = self._panel.opened, self._panel.written
        assert opened is not None
        if written is None:
            return opened.letter
        now = written()
        return replace(opened.letter, subject=now.subject, body=now.body)

    def own_address(self) -> str | None:
        account = self._ctx.services.accounts.get()
        return account.address if account is not None else None

    def connect_day(self, now: datetime) -> str | None:
        """When a request to connect would be fine, "Wednesday"; None where it is none of this letter's business."""
        opened = self._panel.opened
        if opened is None or opened.situation.to is None or opened.state is not LetterState.DRAFT:
            return None
        letter, situation = opened.letter, opened.situation
        others = any(
            one.to == letter.to and one.kind in (LetterKind.LINKEDIN_INVITE, LetterKind.THANK_YOU)
            and one.state is LetterState.SENT
            for one in situation.letters
        )  # fmt: skip
        routed = situation.application is not None and situation.application.route_letters_via_recruiter
        by_linkedin = self._panel.channel is LetterChannel.LINKEDIN
        if letter.kind is not LetterKind.THANK_YOU or others or routed or by_linkedin:
            return None
        etiquette = self._ctx.services.reminders.etiquette()
        leaves = self._panel.when.value() if self._panel.when.isVisibleTo(self._panel) else None
        moment = etiquette.wake(etiquette.plus_days(leaves or now, 1))
        day = etiquette.day(moment)
        if moment - now < _WEEK:
            return wording.long_weekdays()[day.weekday()]
        return wording.day(day, etiquette.day(now))

    # keeping and leaving

    def _do(self, call: Callable[[datetime], Change]) -> Change | None:
        now = self._ctx.clock.now()
        return self._ctx.intents.do(self._panel, lambda: call(now), self._panel.foot.say_trouble)

    def keep(self) -> bool:
        """What stands in the composer is kept before anything is done with it; False where the world refused it."""
        letter, letters = self.letter(), self._ctx.services.letters
        try:
            letters.keep(letter.id, letter.subject or "", letter.body or "", self._ctx.clock.now())
        except WorldError as error:
            self._panel.foot.say_trouble(in_words(error.sentence))
            return False
        return True

    def set_channel(self, channel: LetterChannel) -> None:
        if not self.keep():
            return
        letters, letter = self._ctx.services.letters, self.letter()
        self._panel.foot.after.hide()  # it was asked of the other way
        self._do(lambda now: letters.set_channel(letter.id, channel, now))
        self._panel.again()

    def queue(self, at: datetime | None) -> None:
        """Into the outbox; at night that is until morning."""
        if not self.keep():
            return
        letters, letter = self._ctx.services.letters, self.letter()
        change = self._do(lambda now: letters.queue(letter.id, at, now))
        if change is not None:
            self._left()

    def went(self, channel: LetterChannel, at: datetime | None = None) -> None:
        """By the user's word."""
        if not self.keep():
            return
        letters, letter = self._ctx.services.letters, self.letter()
        change = self._do(lambda now: letters.went(letter.id, now, channel, at))
        if change is not None:
            self._left()

    def _left(self) -> None:
        panel = self._panel
        panel.foot.say_trouble("")
        opened, reminders = panel.opened, self._ctx.services.reminders
        unwanted = panel.connect_.isVisibleTo(panel) and not panel.connect_.isChecked()
        if unwanted and opened is not None:
            contact = opened.letter.to
            self._do(lambda now: reminders.dismiss(Rule.CONNECT, contact, now))
        if opened is not None:
            panel.sent.emit(opened.letter.id)

    def take_back(self) -> None:
        letters, letter = self._ctx.services.letters, self.letter()
        self._do(lambda now: letters.take_back(letter.id, now))
        self._panel.again()

    def try_again(self) -> None:
        letters, letter = self._ctx.services.letters, self.letter()
        self._do(lambda now: letters.queue(letter.id, None, now))
        self._panel.again()

    def say_sent(self) -> None:
        outbox, letter = self._ctx.services.outbox, self.letter()
        self._do(lambda now: outbox.say_sent(letter.id, now))
        self._panel.again()

    def say_not_sent(self) -> None:
        outbox, letter = self._ctx.services.outbox, self.letter()
        self._do(lambda now: outbox.say_not_sent(letter.id, now))
        self._panel.again()

    # who it is for

    def choose(self) -> None:
        """Whom it goes to, and where they are reached."""
        from ui.letters.recipient import RecipientDialog

        opened = self._panel.opened
        if opened is None:
            return
        if not self.keep():
            return
        dialog = RecipientDialog(
            self._ctx, self._panel.window(), opened.letter.kind, opened.letter.application, opened.situation.to
        )
        dialog.chosen.connect(self._on_chosen)
        dialog.ask()

    def readdress(self, at: QPoint) -> None:
        """The recipient was pressed: another of their addresses, or somebody else."""
        opened = self._panel.opened
        addresses = opened.addressee.emails if opened is not None and opened.addressee is not None else ()
        if opened is None or len(addresses) < 2:
            self.choose()
            return
        menu = QMenu(self._panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for address in addresses:
            action = menu.addAction(address)
            action.setCheckable(True)
            action.setChecked(address == opened.address)
            action.triggered.connect(lambda _on, address=address: self._to_address(address))
        menu.addSeparator()
        menu.addAction(self.tr("Somebody else…")).triggered.connect(self.choose)
        menu.popup(at)

    def _to_address(self, address: str) -> None:
        letters, letter = self._ctx.services.letters, self.letter()
        if self.keep():
            self._do(lambda now: letters.set_address(letter.id, address, now))
            self._panel.again()

    def _on_chosen(self, contact: str) -> None:
        letters, letter = self._ctx.services.letters, self.letter()
        if contact != letter.to:
            self._do(lambda now: letters.set_to(letter.id, ContactId(contact), now))
        self._panel.again()

    def name_employers(self, applications: list[str]) -> None:
        """Those whose employer may be named to the recruiter; the draft says so where nobody has written in it."""
        letters, letter = self._ctx.services.letters, self.letter()
        self._do(lambda now: letters.name_employers(letter.id, applications, now))
        self._panel.again()

    # the agency

    def ask_agency(self) -> None:
        opened = self._panel.opened
        if opened is None or opened.situation.recruiter is None:
            return
        letter = opened.letter
        self._ctx.router.write_wanted.emit(
            LetterKind.RECRUITER_PERMISSION.value,
            letter.application or "",
            letter.interview or "",
            opened.situation.recruiter.id,
        )

    def agency_said(self, through: bool) -> None:
        """Recorded with the application, and the letter goes that way."""
        opened = self._panel.opened
        if opened is None or opened.situation.application is None or opened.situation.recruiter is None:
            return
        if not self.keep():
            return
        application, recruiter = opened.situation.application, opened.situation.recruiter.id
        services, letter = self._ctx.services, opened.letter
        after = replace(application, route_letters_via_recruiter=through)
        self._do(lambda now: services.applications.edit(after, now))
        self._do(lambda now: services.letters.set_via(letter.id, recruiter if through else None, now))
        self._panel.again()

    # other programs

    def mail_app(self) -> None:
        from models.formats.mailto import longest, mailto

        opened = self._panel.opened
        if opened is None or opened.address is None:
            self.choose()
            return
        if not self.keep():
            return
        letter = self.letter()
        link = mailto(
            opened.address, letter.subject or "", letter.body or "", opened.situation.voice.signature,
            most=longest(sys.platform),
        )  # fmt: skip
        if link is None:
            self._panel.foot.say_trouble(
                self.tr("It is too long for a mail app to take. Save it as .eml and open that.")
            )
        elif open_link(link):
            self._panel.foot.after.ask(self._at_night(self.tr("It is open in your mail app. Did it go?")))
        else:
            self._panel.foot.say_trouble(self.tr("No mail app took it. Save it as .eml, or set up mail here."))

    def save_eml(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        opened = self._panel.opened
        if opened is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = opened.situation.to.name if opened.situation.to is not None else ""
        wanted = "".join(one for one in name if one.isalnum() or one in " -_").strip()[:60] or "letter"
        chosen, _kind = QFileDialog.getSaveFileName(
            self._panel.window(), self.tr("Save the letter"), str(Path(folder) / safe_name(f"{wanted}.eml")),
            self.tr("Mail messages (*.eml)"),
        )  # fmt: skip
        if chosen:
            self.write_eml(Path(chosen))

    def write_eml(self, target: Path) -> None:
        """A message that a mail program opens for writing on."""
        from models.formats.letter_mail import draft_of

        opened = self._panel.opened
        if opened is None or opened.addressee is None:
            self.choose()
            return
        if not self.keep():
            return
        voice, answers = opened.situation.voice, opened.dispatch.in_reply_to
        to = replace(opened.addressee, emails=(opened.address,)) if opened.address else opened.addressee
        try:
            message = draft_of(self.letter(), voice.name, self.own_address(), to, answers, voice.signature)
            target.write_bytes(message)
        except WorldError as error:
            self._panel.foot.say_trouble(in_words(error.sentence))
            return
        except OSError as error:
            said = self.tr("The letter could not be saved in “{folder}”: {why}.")
            self._panel.foot.say_trouble(said.format(folder=target.parent.name, why=in_words(reasons.why(error))))
            return
        said = self.tr("Saved as {name}. Open it in a mail program and send it there. Did it go?")
        self._panel.foot.after.ask(self._at_night(said.format(name=target.name)))

    def _at_night(self, question: str) -> str:
        """Another program sends at any hour: what the check would say of now comes first."""
        etiquette = self._ctx.services.reminders.etiquette()
        says = says_now(etiquette, self._ctx.clock.now())
        return question if says is None else f"{spoken(says, etiquette.zone)} {question}"

    # LinkedIn, card and call

    def copy_for_linkedin(self) -> None:
        """The words to the clipboard, the profile in the browser."""
        opened, letter = self._panel.opened, self.letter()
        if opened is None or opened.situation.to is None:
            return
        QGuiApplication.clipboard().setText(letter.body or "")
        if not open_link(profile_of(opened.situation.to)):
            self._panel.foot.say_trouble(self.tr("No browser took the address. The words are on the clipboard."))
        self._panel.foot.after.ask(self.tr("The words are on the clipboard. Did you ask there?"))

    def shorter(self) -> None:
        """A request in few words, from the same ingredients, in the place of the long one; the composer can undo it."""
        opened = self._panel.opened
        if opened is None:
            return
        from models.adapters.phrase_book import phrase_book
        from models.domain.letters.draft import compose

        short = compose(replace(opened.situation, kind=LetterKind.LINKEDIN_INVITE), phrase_book())
        self._panel.text_wanted.emit(short.body)

    def card(self) -> None:
        from ui.letters.card import CardDialog

        opened = self._panel.opened
        if opened is None or opened.situation.to is None:
            return
        if not self.keep():
            return
        dialog = CardDialog(self._ctx, self._panel.window(), self.letter(), opened.situation)
        dialog.posted.connect(lambda: self.went(LetterChannel.CARD))
        dialog.resize(dialog.sizeHint())
        dialog.show()

    def call(self) -> None:
        from ui.letters.call import CallDialog

        opened = self._panel.opened
        if opened is None or opened.situation.to is None:
            return
        if not self.keep():
            return
        dialog = CallDialog(self._ctx, self._panel.window(), self.letter(), opened.situation)
        dialog.reached.connect(self._reached)
        dialog.left_message.connect(lambda: self.went(LetterChannel.CALL))
        dialog.nobody_there.connect(self._nobody_there)
        dialog.show()

    def _reached(self, said: str) -> None:
        """The call, and what they said as an answer, as one step."""
        opened, services, ctx = self._panel.opened, self._ctx.services, self._ctx
        if opened is None:
            return
        letter = opened.letter
        ctx.undo.beginMacro(self.tr("Noted the call"))
        if letter.application is not None and said:
            answer = Reply(letter.application, ctx.clock.now(), letter.to, LetterChannel.CALL, said)
            self._do(lambda now: services.applications.add_reply(answer))
        self.went(LetterChannel.CALL)
        ctx.undo.endMacro()

    def _nobody_there(self) -> None:
        """The script waits, and the reminder speaks again on the next business day."""
        opened, reminders = self._panel.opened, self._ctx.services.reminders
        if opened is None:
            return
        reminder, etiquette = opened.reminder, reminders.etiquette()
        if reminder is not None:
            tomorrow = etiquette.day_start(etiquette.day(self._ctx.clock.now()) + timedelta(days=1))
            until = etiquette.business(tomorrow)
            self._do(lambda now: reminders.snooze(reminder.rule, reminder.subject, until, now))
        self._panel.left.emit()
