"""The decision diary: what was offered when, what changed since, when time was asked for, and the answer."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.domain.offer_views import DiaryEntry, Entry, TermChange
from ui import wording
from ui.application.words import money
from ui.offers import words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.panel import Hairline, Panel

translate = QCoreApplication.translate
WIDEST, DATE_WIDE = 840, 156


def happened(one: DiaryEntry) -> str:
    return {
        Entry.RECORDED: translate("Offers", "The offer came"),
        Entry.REVISED: translate("Offers", "The offer changed"),
        Entry.TIME_ASKED: translate("Offers", "You asked for more time"),
        Entry.ACCEPTED: translate("Offers", "You accepted"),
        Entry.DECLINED: translate("Offers", "You declined"),
    }[one.entry]


def details(one: DiaryEntry, zone: tzinfo, today: date) -> list[str]:
    """The terms as they came, or what became of them."""
    terms = one.terms
    if one.entry is Entry.REVISED:
        return [changed(change, zone, today) for change in one.changes]
    if one.entry is not Entry.RECORDED:
        return []
    parts = [words.amount(terms.base, terms.currency) if terms.base is not None else "", terms.schedule or ""]
    parts += list(terms.benefits)
    said = ", ".join(part for part in parts if part)
    if terms.deadline is None:
        return [said] if said else []
    by = wording.day_and_time_within(terms.deadline.astimezone(zone), today)
    return [*([said] if said else []), translate("Offers", "Answer by {when}").format(when=by)]


def changed(change: TermChange, zone: tzinfo, today: date) -> str:
    """ "Pay: 58,000, now 60,500"."""
    before = _said(change.before, zone, today)
    after = _said(change.after, zone, today)
    values = {"what": _field(change.field), "before": before, "after": after}
    if not before:
        return translate("Offers", "{what}: now {after}").format(**values)
    if not after:
        return translate("Offers", "{what}: {before}, no longer said").format(**values)
    return translate("Offers", "{what}: {before}, now {after}").format(**values)


def _field(name: str) -> str:
    return {
        "base": translate("Offers", "Pay"),
        "bonus": translate("Offers", "Bonus"),
        "equity": translate("Offers", "Shares"),
        "currency": translate("Offers", "Currency"),
        "schedule": translate("Offers", "Schedule"),
        "benefits": translate("Offers", "Benefits"),
        "start_date": translate("Offers", "Start date"),
        "deadline": translate("Offers", "Answer by"),
    }[name]


def _said(value: object, zone: tzinfo, today: date) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return wording.day_and_time_within(value.astimezone(zone), today)
    if isinstance(value, date):
        return wording.day(value, today)
    if isinstance(value, float | int):
        return money(value)
    if isinstance(value, tuple):
        return ", ".join(str(one) for one in value)
    return str(value)


class Diary(QScrollArea):
    open_wanted = Signal(str)
    """An application."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Decision diary"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lines: list[str] = []
        """What it says, entry by entry, the last first."""

    def show_entries(self, entries: Sequence[DiaryEntry], zone: tzinfo, today: date) -> None:
        theme, px = self._theme, self._theme.px
        body = QWidget()
        outer = QHBoxLayout(body)
        outer.setContentsMargins(px(32), px(4), px(32), px(24))
        panel = Panel(theme, body)
        panel.setMaximumWidth(px(WIDEST))
        outer.addWidget(panel, 1, Qt.AlignmentFlag.AlignTop)
        outer.addStretch(0)
        column = QVBoxLayout(panel)
        column.setContentsMargins(px(20), px(8), px(20), px(10))
        column.setSpacing(0)
        self.lines = []
        for place, one in enumerate(entries):
            if place:
                column.addWidget(Hairline(theme, panel))
            column.addLayout(self._entry(one, zone, today, panel))
        if not entries:
            said = self.tr(
                "Nothing has been offered yet. From the first offer on, its changes and your answer stand here."
            )
            column.addSpacing(px(12))
            column.addWidget(Label(theme, said, "body", "ink2", wrap=True, parent=panel))
            column.addSpacing(px(12))
        body.setAutoFillBackground(False)
        self.setWidget(body)
        self.viewport().setAutoFillBackground(False)

    def _entry(self, one: DiaryEntry, zone: tzinfo, today: date, panel: QWidget) -> QHBoxLayout:
        theme, px = self._theme, self._theme.px
        row = QHBoxLayout()
        row.setContentsMargins(0, px(12), 0, px(12))
        row.setSpacing(px(16))
        when = wording.day_and_time(one.at.astimezone(zone), today)
        date_ = Label(theme, when, "small", "ink2", wrap=True, parent=panel)
        date_.setFixedWidth(px(DATE_WIDE))
        row.addWidget(date_, 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(px(2))
        text.addWidget(Label(theme, happened(one), "body", "ink", 600, parent=panel))
        said = details(one, zone, today)
        for line in said:
            text.addWidget(Label(theme, line, "body", "ink2", wrap=True, parent=panel))
        row.addLayout(text, 1)
        name = Button(theme, one.company, "link", height=24, parent=panel)
        name.setAccessibleName(self.tr("Open {company}").format(company=one.company))
        name.clicked.connect(lambda: self.open_wanted.emit(one.application))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        self.lines.append(", ".join([when, one.company, happened(one), *said]))
        return row
