"""The pane that a letter leaves from: how much time is left, which way it goes, as what, when, and one button."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QVBoxLayout, QWidget

from models.domain.letter_views import OpenedLetter
from models.domain.letters.briefs import BRIEFS
from models.domain.letters.drafting import gaps_in
from models.domain.letters.reviewing import Review, Weight, Written
from models.domain.values import LetterChannel, LetterState
from ui import reminder_words, wording
from ui.context import Context
from ui.letters import send_words
from ui.letters.linkedin import LinkedInPart
from ui.letters.send_deeds import SendDeeds
from ui.letters.send_foot import SendFoot
from ui.letters.send_others import OthersPart
from ui.letters.send_parts import RING, ChoiceCard, IconLine, TimeLeft, heading, indented, roomy
from ui.letters.send_route import RoutePart
from ui.letters.send_state import StatePart
from ui.letters.send_steps import Step, said, step_of
from ui.letters.send_when import When
from ui.letters.speaking import spoken
from ui.widgets.label import Label
from ui.widgets.switch import Check

WIDTH = 344


class SendPanel(QFrame):
    """Shows what the composer hands it; `written` gives what stands in the composer at this moment."""

    sent = Signal(str)
    """The letter is on its way, or its user has said that it went; the composer has nothing more to do with it."""
    gap_wanted = Signal()
    """The first gap is to be filled."""
    findings_wanted = Signal()
    """The points that were found are to be looked at."""
    text_wanted = Signal(str)
    """This text is to stand in the letter instead."""
    moved = Signal()
    """It is shown as something else now: another channel, another moment; what was checked may read otherwise."""
    changed = Signal()
    """The letter was written anew from here: whom it goes to, by which way, or how far it is."""
    left = Signal()
    """Back to writing."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.written: Callable[[], Written] | None = None
        self.opened: OpenedLetter | None = None
        self.review = Review()
        self.setAccessibleName(self.tr("Send"))
        self.deeds = SendDeeds(ctx, self)
        self._build()
        self._connect()

    # building

    def _build(self) -> None:
        theme, px = self._ctx.theme, self._ctx.theme.px
        self.setFixedWidth(px(WIDTH))
        self.area = QScrollArea(self)
        self.area.setObjectName("bare")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.tr("How it is sent"))
        inside = QWidget()
        self.area.setWidget(inside)
        self.area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(20 - RING), px(12), px(20 - RING), px(12))
        column.setSpacing(px(8))
        column.addLayout(indented(theme, Label(theme, self.tr("Send"), "head", "ink", parent=inside)))
        self.time = TimeLeft(theme, inside)
        self.state = StatePart(theme, inside)
        self.route = RoutePart(theme, inside)
        column.addLayout(indented(theme, self.time))
        column.addWidget(self.state)
        column.addWidget(self.route)
        self._choices = QWidget(inside)
        self._build_choices(self._choices)
        self.others = OthersPart(theme, inside)
        column.addWidget(self.others)
        column.addWidget(self._choices)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        self.foot = SendFoot(theme, self)
        outer.addWidget(self.foot)

    def _build_choices(self, inside: QWidget) -> None:
        theme, px = self._ctx.theme, self._ctx.theme.px
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(indented(theme, heading(theme, self.tr("As"), inside)))
        held = QWidget(inside)
        cards = QVBoxLayout(held)
        roomy(theme, cards)
        cards.setSpacing(px(8))
        column.addWidget(held)
        self.channels: dict[LetterChannel, ChoiceCard] = {}
        self._group = QButtonGroup(self)
        for channel in LetterChannel:
            card = ChoiceCard(theme, send_words.channel_name(channel), send_words.CHANNEL_ICONS[channel], held)
            self._group.addButton(card, list(LetterChannel).index(channel))
            self.channels[channel] = card
            cards.addWidget(card)
        self.late = IconLine(theme, "hourglass", "", "small", "due", inside)
        self.linkedin = LinkedInPart(theme, inside)
        column.addLayout(indented(theme, self.late))
        column.addWidget(self.linkedin)
        self._when_head = heading(theme, self.tr("When"), inside)
        self.when = When(theme, inside)
        self.connect_ = Check(theme, "", inside)
        column.addSpacing(px(4))
        column.addLayout(indented(theme, self._when_head))
        column.addWidget(self.when)
        tick = indented(theme, self.connect_)
        tick.addStretch(1)
        column.addLayout(tick)
        column.addSpacing(px(RING))

    def _connect(self) -> None:
        deeds = self.deeds
        self._group.idClicked.connect(lambda place: deeds.set_channel(list(LetterChannel)[place]))
        self.when.chosen.connect(self._on_when)
        self.foot.main.clicked.connect(self.act)
        self.foot.asking.confirmed.connect(self._on_confirmed)
        self.foot.asking.looked.connect(self.findings_wanted)
        self.foot.asking.left.connect(self._show_button)
        self.foot.after.went.connect(lambda: deeds.went(self.channel))
        self.foot.mail_app.clicked.connect(deeds.mail_app)
        self.foot.eml.clicked.connect(deeds.save_eml)
        self.foot.set_up.clicked.connect(lambda: self._ctx.router.settings_wanted.emit("mail"))
        self.others.named.connect(deeds.name_employers)
        self.route.ask_wanted.connect(deeds.ask_agency)
        self.route.answered.connect(deeds.agency_said)
        self.linkedin.copy_wanted.connect(deeds.copy_for_linkedin)
        self.linkedin.asked.connect(lambda: deeds.went(LetterChannel.LINKEDIN))
        self.linkedin.shorter_wanted.connect(deeds.shorter)
        self.state.back_wanted.connect(deeds.take_back)
        self.state.again_wanted.connect(deeds.try_again)
        self.state.went.connect(deeds.say_sent)
        self.state.did_not_go.connect(deeds.say_not_sent)
        self._ctx.theme.changed.connect(self.update)

    # showing

    def show_letter(self, opened: OpenedLetter) -> None:
        """Another letter, or this one as it is kept now."""
        before = self.opened
        another = before is None or before.letter.id != opened.letter.id
        self.opened = opened
        now, etiquette = self._ctx.clock.now(), self._ctx.services.reminders.etiquette()
        if another:
            self.review = Review()
            self.foot.clear()
            self.area.verticalScrollBar().setValue(0)
        letter = opened.letter
        self._show_time(now)
        editable = opened.state is LetterState.DRAFT
        self.route.show_situation(opened.situation, editable)
        self.others.show_situation(opened.situation, etiquette, editable)
        self.state.show_letter(opened, now, etiquette)
        self._choices.setVisible(editable)
        if another or before is None or before.letter.send_at != letter.send_at:
            self.when.show_moment(now, etiquette, letter.send_at)
        self._show_channels(now)
        self._show_connect(now)
        self._show_button()

    @property
    def _late(self) -> datetime | None:
        reminder = self.opened.reminder if self.opened is not None else None
        return reminder.late if reminder is not None else None

    def _show_time(self, now: datetime) -> None:
        """A letter that has left has no time left to show, only its advice."""
        assert self.opened is not None
        reminder, rule = self.opened.reminder, send_words.rule_of(self.opened.letter.kind)
        since = reminder.since if reminder is not None else None
        self.time.show_time(now, since, self._late, reminder_words.advice(rule).name)

    @property
    def channel(self) -> LetterChannel:
        """As what it goes: what was chosen, else the first that its kind has."""
        assert self.opened is not None
        letter = self.opened.letter
        return letter.channel or BRIEFS[letter.kind].channels[0]

    def body(self) -> str:
        assert self.opened is not None
        return self.written().body if self.written is not None else self.opened.letter.body or ""

    def gaps(self) -> int:
        """Open at this moment, whatever the checks have come to: who fills the last one sends with the next key."""
        assert self.opened is not None
        subject = self.written().subject if self.written is not None else self.opened.letter.subject or ""
        return len(gaps_in(subject)) + len(gaps_in(self.body()))

    def _show_channels(self, now: datetime) -> None:
        assert self.opened is not None
        letter, situation = self.opened.letter, self.opened.situation
        possible, chosen = BRIEFS[letter.kind].channels, self.channel
        etiquette = self._ctx.services.reminders.etiquette()
        for channel, card in self.channels.items():
            card.setVisible(channel in possible)
            card.setChecked(channel is chosen)
        self.channels[LetterChannel.EMAIL].say(send_words.email_hint(self.deeds.own_address()))
        promised = situation.steps.promised_by if situation.steps is not None else None
        self.channels[LetterChannel.CARD].say(*send_words.card_hint(now, etiquette, promised))
        phones = situation.to.phones if situation.to is not None else ()
        self.channels[LetterChannel.CALL].say(send_words.call_hint(phones[0] if phones else None))
        self._show_count()
        late = send_words.card_late(now, etiquette, self._late) if chosen is LetterChannel.CARD else ""
        self.late.setText(late)
        self.late.setVisible(bool(late))
        mail = chosen is LetterChannel.EMAIL
        has_account = self.deeds.own_address() is not None
        self._when_head.setVisible(mail and has_account)
        self.when.setVisible(mail and has_account)
        self.linkedin.setVisible(chosen is LetterChannel.LINKEDIN)

    def _show_count(self) -> None:
        assert self.opened is not None
        body = self.body()
        card = self.channels[LetterChannel.LINKEDIN]
        said, over = send_words.linkedin_hint(body)
        if self.channel is LetterChannel.LINKEDIN:
            card.say(said, over)
        else:
            card.say(self.tr("A short version, at most 300 characters"))
        self.linkedin.show_text(body, self.opened.situation.to)

    def _show_connect(self, now: datetime) -> None:
        day = self.deeds.connect_day(now)
        self.connect_.setVisible(day is not None)
        if day is not None:
            if not self.connect_.isEnabled() or not self.connect_.text():
                self.connect_.setChecked(self._ctx.services.accounts.writing().connect is not False)
            self.connect_.setText(self.tr("Connect on LinkedIn on {day}").format(day=day))
            self.connect_.setAccessibleName(self.connect_.text())
            self.connect_.updateGeometry()

    def show_review(self, review: Review) -> None:
        """What the checks say of the text as it stands."""
        self.review = review
        if self.opened is not None:
            self._show_count()
            if self.foot.asking.isHidden():
                self._show_button()
            elif self.step() is Step.SEND:
                self.foot.asking.say(*self._question())
            else:
                self.foot.asking.dismiss()

    # the button

    def step(self) -> Step:
        assert self.opened is not None
        has_account = self.deeds.own_address() is not None
        return step_of(self.opened, self.channel, self.gaps(), self.body(), has_account)

    def _show_button(self) -> None:
        opened = self.opened
        if opened is None:
            return
        editable = opened.state is LetterState.DRAFT
        step = self.step()
        self.foot.main.setVisible(editable and self.foot.asking.isHidden())
        self.foot.others.setVisible(editable and self.channel is LetterChannel.EMAIL and step is not Step.CHOOSE)
        self.foot.mail_app.setVisible(step is not Step.MAIL_APP)
        no_account = editable and self.channel is LetterChannel.EMAIL and self.deeds.own_address() is None
        self.foot.account.setVisible(no_account)
        at = self.when.value()
        now, etiquette = self._ctx.clock.now(), self._ctx.services.reminders.etiquette()
        when = send_words.leaves_at(at, etiquette, now) if at is not None else ""
        self.foot.main.set_look(*said(step, self.review, self.gaps(), self.body(), when))

    def begin(self) -> None:
        """Ctrl+Enter in the composer: the button has the keys, and what must be asked is asked."""
        if self.opened is None:
            return
        if self.step() is Step.SEND and self._must_ask():
            self.act()
        elif self.foot.main.isVisible():
            self.foot.main.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.state.take_focus()

    def _must_ask(self) -> bool:
        """Points that were found are asked about; so is what leaves at once, for it cannot be called back."""
        return send_words.to_look_at(self.review) > 0 or self.when.value() is None

    def act(self) -> None:
        """Press the button."""
        if self.opened is None:
            return
        deeds = self.deeds
        match self.step():
            case Step.CHOOSE | Step.ADDRESS:
                deeds.choose()
            case Step.FILL:
                self.gap_wanted.emit()
            case Step.SHORTEN:
                self.left.emit()
            case Step.CARD:
                deeds.card()
            case Step.CALL:
                deeds.call()
            case Step.LINKEDIN:
                deeds.copy_for_linkedin()
            case Step.MAIL_APP:
                deeds.mail_app()
            case Step.SEND if self._must_ask():
                self._ask()
            case Step.SEND:
                deeds.queue(self.when.value())

    def _ask(self) -> None:
        self.foot.asking.ask(*self._question())
        self.foot.main.hide()

    def _question(self) -> tuple[str, list[str], str]:
        """The head, the points that were found, and the word on the button."""
        zone = self._ctx.services.reminders.etiquette().zone
        points = [
            spoken(finding.says, zone)
            for result in self.review.results.values()
            if result.weight is Weight.ASK
            for finding in result.findings
        ]
        assert self.opened is not None
        at = self.when.value()
        if at is None:
            head = self.tr("It leaves now, to {address}, and cannot be called back.").format(
                address=self.opened.address or ""
            )
            verb = self.tr("Send it so") if points else self.tr("Send")
        else:
            now, etiquette = self._ctx.clock.now(), self._ctx.services.reminders.etiquette()
            when = wording.day_and_time_within(etiquette.local(at), etiquette.day(now))
            head = self.tr("It leaves {when}.").format(when=when)
            verb = self.tr("Schedule it so")
        return head, points, verb

    def _on_confirmed(self) -> None:
        self._show_button()
        self.deeds.queue(self.when.value())

    def _on_when(self) -> None:
        self.foot.asking.hide()
        self._show_connect(self._ctx.clock.now())
        self._show_button()
        self.moved.emit()

    def again(self) -> None:
        """Read the letter again, after it was changed from here."""
        if self.opened is None:
            return
        opened = self._ctx.services.letters.opened(self.opened.letter.id, self._ctx.clock.now())
        if opened is not None:
            self.show_letter(opened)
            self.changed.emit()

    # Qt's part

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._ctx.theme
        p.fillRect(self.rect(), theme.color("window"))
        p.fillRect(self.width() - 1 if self.isRightToLeft() else 0, 0, 1, self.height(), theme.color("line"))
