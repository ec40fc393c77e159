"""The one-minute debrief: a window of its own that keeps every word within a third of a second."""

from datetime import date, datetime, tzinfo
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from models.domain import spoken_dates
from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.reminder import Reminder
from models.domain.values import ContactId, Interview, Participant, Role
from models.services.debriefs import Opened, Words
from ui.context import Context
from ui.debrief.about import about
from ui.debrief.after import After
from ui.debrief.chips import ChipRow
from ui.debrief.foot import Foot
from ui.debrief.head import Head
from ui.debrief.people import PersonChip, PersonPopOver, Said
from ui.debrief.sheet import Sheet
from ui.debrief.steps import StepsRow
from ui.debrief.tiles import Tiles
from ui.letters.wanted import write
from ui.wording import in_words

SIZE = (560, 760)
FRAME = 40
"""Room for the frame that the window manager puts around."""
KEEP_MS = 300
LEAST = 2
"""A name or topic of one letter is not one yet."""
AGAIN_MS = 3000
"""A draft that could not be saved is tried again after so long, without a key."""
FRONT_DESK = (", front desk", ", reception", ", empfang", " (front desk)")


class DebriefDialog(QDialog):
    left = Signal()
    """Closed, done or put off; what stands there is kept."""

    def __init__(self, ctx: Context, opened: Opened) -> None:
        super().__init__()
        self._ctx, self.opened = ctx, opened
        self._words = opened.words
        self._done = False
        self._last: Change | None = None
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Afterview – Debrief, {company}").format(company=opened.company))
        self._keep_soon = QTimer(self, interval=KEEP_MS, singleShot=True)
        self._keep_soon.timeout.connect(self.keep)
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self.keep)
        self._build()
        self.sheet.show_words(opened.words, ctx.services.debriefs.topics(opened.interview.id))
        self._show_people()
        self.sheet.changed.connect(self._on_changed)
        self.head.minute.start()

    # Looks

    def _build(self) -> None:
        theme = self._ctx.theme
        company, when = self.opened.company, about(self.opened.interview, self._now, self._zone)
        line = self.tr("{company}, {about}").format(company=company, about=when)
        self.head = Head(theme, company, line, self)
        self.steps = StepsRow(theme, self._read_day, self._today, self)
        self.sheet = Sheet(theme, self.steps, self)
        self.foot = Foot(theme, self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.pages, 1)
        column.addWidget(self.foot)
        self.foot.done_wanted.connect(self.done_)
        self.foot.more_wanted.connect(self._write_more)
        self.sheet.people.named.connect(self._add_person)
        self.sheet.people.opened.connect(self._open_person)
        self.sheet.people.known = lambda: [one.name for one in self._ctx.services.people.all()]
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.done_)
        QShortcut(QKeySequence("Ctrl+S"), self, self.keep)
        screen = QGuiApplication.primaryScreen()
        room = screen.availableGeometry().height() - FRAME
        self.setMinimumSize(theme.px(420), theme.px(420))
        self.resize(theme.px(SIZE[0]), min(theme.px(SIZE[1]), room))

    @property
    def _now(self) -> datetime:
        return self._ctx.clock.now()

    @property
    def _zone(self) -> tzinfo:
        return self._ctx.services.reminders.etiquette().zone

    @property
    def _today(self) -> date:
        return self._ctx.services.reminders.etiquette().day(self._now)

    def _read_day(self, text: str) -> date | None:
        etiquette = self._ctx.services.reminders.etiquette()
        met = etiquette.day(self.opened.interview.starts_at)
        return spoken_dates.read(text, etiquette.local(self._now), etiquette.is_business_day, met)

    # Keeping

    def _on_changed(self) -> None:
        """From the first key that is not kept yet, not from the last: who types on and on is kept all the same."""
        if not self._keep_soon.isActive():
            self._keep_soon.start()

    @property
    def words(self) -> Words:
        return self.sheet.words(self._words)

    def keep(self) -> bool:
        """Every word so far; False where the disk would not have it, and then it is on the clipboard."""
        self._keep_soon.stop()
        words = self.words
        try:
            change = self._ctx.services.debriefs.keep(words)
        except WorldError as error:
            self._not_kept(words, in_words(error.sentence))
            return False
        self._words = words
        self._last = change or self._last
        self._again.stop()
        self.foot.say_saved()
        return True

    def _not_kept(self, words: Words, why: str) -> None:
        QGuiApplication.clipboard().setText(_as_text(words))
        self.foot.say_trouble(self.tr("Could not save, copied to the clipboard"), why)
        self._again.start()

    def done_(self) -> None:
        if self._done:
            return
        self.sheet.people.adder.take(LEAST)
        self.sheet.topics.adder.take(LEAST)
        if not self.keep():
            return
        debriefs, now = self._ctx.services.debriefs, self._now
        change = self._ctx.intents.do(None, lambda: debriefs.done(self._words, now), self._refused)
        if change is None:
            return
        self._done = True
        self.head.minute.pause()
        self.head.pause.hide()
        after = After(self._ctx, self.opened, self._words, self)
        after.today_wanted.connect(self._to_today)
        after.letter_wanted.connect(self._to_letter)
        after.close_wanted.connect(self.close)
        self.pages.addWidget(after)
        self.pages.setCurrentWidget(after)
        self.foot.hide()
        after.begin()

    def _refused(self, sentence: str) -> None:
        self._not_kept(self.words, sentence)

    def _put_off(self) -> bool:
        """Esc, or the window's cross: all is kept, and it is asked for again."""
        if not self.keep():
            return False
        debriefs, now = self._ctx.services.debriefs, self._now
        change = self._ctx.intents.do(None, lambda: debriefs.later(self._words, now), self._refused)
        self._tell()
        return change is not None

    def _tell(self) -> None:
        """Drafts are kept quietly; the pages hear of them when one goes back to them."""
        if self._last is not None:
            self._ctx.bus.changed.emit(self._last, None)
            self._last = None

    # People

    def _show_people(self) -> None:
        services, interview = self._ctx.services, self.opened.interview.id
        opened = services.debriefs.opened(interview)
        there = [(part, opened.contacts[part.contact]) for part in opened.interview.people
                 if part.contact in opened.contacts]  # fmt: skip
        self.sheet.show_people(there)

    def _add_person(self, typed: str) -> None:
        name, role = typed, Role.INTERVIEWER
        for ending in FRONT_DESK:
            if typed.casefold().endswith(ending):
                name, role = typed[: -len(ending)].strip(), Role.FRONT_DESK
        interviews, now = self._ctx.services.interviews, self._now
        add = partial(interviews.add_person, self.opened.interview.id, name, role, now)
        if self._ctx.intents.do(None, add, self.foot.say_trouble) is None:
            self.sheet.people.begin(typed)
        self._show_people()

    def _open_person(self, chip: PersonChip) -> None:
        asked = PersonPopOver(self._ctx.theme, self, chip)
        asked.said.connect(self._on_said)
        asked.closed.connect(asked.deleteLater)
        asked.onward.connect(partial(self._go_on, asked, chip.contact.id))
        asked.open_at(chip, by_keys=True)

    def _go_on(self, asked: PersonPopOver, contact: ContactId, step: int) -> None:
        """Tab past somebody: their words are kept, and the next is asked of; after the last comes the next field."""
        asked.dismiss()
        chip = self.sheet.people.person(contact, step)
        if chip is None:
            self.focusNextPrevChild(step > 0)
            return
        chip.setFocus(Qt.FocusReason.TabFocusReason)
        self._open_person(chip)

    def _on_said(self, said: Said) -> None:
        services, now = self._ctx.services, self._now
        interview = services.debriefs.opened(self.opened.interview.id).interview
        people = _with(interview, said)
        named = said.there and (said.source is not None or said.name != said.contact.name)
        if people == interview.people and not named:
            return
        if people != interview.people:
            self._ctx.intents.do(None, lambda: services.interviews.set_people(interview.id, people, now))
        if named:
            self._ctx.intents.do(
                None, lambda: services.people.spelled(said.contact.id, said.name, said.source, now),
                self.foot.say_trouble,
            )  # fmt: skip
        self._show_people()

    # Going

    def _write_more(self) -> None:
        """The longer analysis, in the window; this one stays open beside it."""
        one = self.opened.interview
        if self.keep():
            self._tell()
            self._ctx.router.impressions_wanted.emit(one.application, one.id)

    def _to_today(self, rule: str, subject: str) -> None:
        self.close()
        if rule:
            self._ctx.router.reminder_wanted.emit(rule, subject)
        else:
            self._ctx.router.page_wanted.emit("today")

    def _to_letter(self, reminder: Reminder) -> None:
        self.close()
        write(self._ctx, reminder)

    def reject(self) -> None:
        """Esc."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._done and not self._put_off():
            event.ignore()  # what stands here is nowhere else
            return
        self._keep_soon.stop()
        self._again.stop()
        self.head.minute.pause()
        event.accept()
        self.left.emit()

    def leave(self) -> None:
        """The program ends or opens other data: keep what is there, ask nothing."""
        if not self._done:
            self.keep()
            self._done = True
        self.close()

    def drop(self) -> None:
        """Its interview is gone: there is nothing to keep it with."""
        self._done = True
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._done and self.sheet.take_key(event):
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # a dialog would press a button of its own choice
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """From field to field in the order of the sheet, whatever came into a field later."""
        focus = self.focusWidget()
        if self._done or any(one.isVisible() for one in self.findChildren(PersonPopOver)):
            return super().focusNextPrevChild(next)
        stops = [*self.sheet.stops(), self.foot.more, self.foot.done]
        at = _nearest(stops, focus)
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if next else -1)) % len(stops)].setFocus(reason)
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate and self._keep_soon.isActive():
            self.keep()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._ctx.theme.color("surface"))


def _nearest(stops: list[QWidget], focus: QWidget | None) -> int:
    """The stop that has the keys, or that stands for the one that has."""
    if focus is None:
        return -1
    if focus in stops:
        return stops.index(focus)
    among = focus.parentWidget()
    inside = isinstance(among, (Tiles, ChipRow))
    return next((place for place, stop in enumerate(stops) if inside and stop.parentWidget() is among), -1)


def _with(interview: Interview, said: Said) -> tuple[Participant, ...]:
    parts = (said.part if part.contact == said.contact.id else part for part in interview.people)
    return tuple(part for part in parts if said.there or part.contact != said.contact.id)


def _as_text(words: Words) -> str:
    """All of it as plain text, for the clipboard."""
    said = words.debrief
    parts = [
        *(f"+ {line}" for line in said.went_well),
        *(f"- {line}" for line in said.went_badly),
        *(f"? {line}" for line in words.fumbled),
        ", ".join(said.focus),
        f"{said.tone}/5" if said.tone is not None else "",
        words.steps.contact_by or "",
        words.steps.promised_by.isoformat() if words.steps.promised_by is not None else "",
        words.steps.meanwhile or "",
        said.still_interested.value if said.still_interested is not None else "",
        *words.loose.values(),
    ]
    return "\n".join(part for part in parts if part)
