"""What one thinks of them, round by round and side by side: the longer look after the minute of the debrief."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.meetings import stands
from models.domain.values import ContactId, Debrief, Interview, InterviewId, Role
from models.domain.views import Panel
from models.services.impressions import as_one
from ui import wording
from ui.application import words
from ui.application.impression_fields import Cell, DotsCell, InterestCell, LinesCell, TextCell
from ui.context import Context
from ui.widgets.label import Label
from ui.widgets.panel import Hairline
from ui.wording import in_words

ASPECT, ROUND = 176, 236
"""Width of the words on the left, and the least of a round; logical pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class Held:
    """A round that has begun, with what is written of it."""

    interview: Interview
    debrief: Debrief
    people: tuple[tuple[ContactId, str], ...]


def rounds(panel: Panel, now: datetime) -> tuple[Held, ...]:
    """The oldest first; what was called off or is still to come left no impression."""
    said = {one.interview: one for one in panel.debriefs}
    found = []
    for one in panel.interviews:
        if not stands(one) or one.starts_at > now:
            continue
        met = [part for part in one.people if part.contact in panel.contacts]
        met.sort(key=lambda part: part.role is Role.FRONT_DESK)
        people = tuple((part.contact, panel.contacts[part.contact].name) for part in met)
        found.append(Held(one, said.get(one.id) or Debrief(one.id), people))
    return tuple(found)


class Impressions(QScrollArea):
    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._shape: object = None
        self._cells: dict[tuple[str, str], Cell] = {}
        self._pending: dict[tuple[str, str], list[Change]] = {}
        self.setObjectName("bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Impressions"))
        self.viewport().setAutoFillBackground(False)

    # showing

    def show_panel(self, panel: Panel, now: datetime, zone: tzinfo) -> None:
        """Built anew only where rounds or people have changed: what is being typed keeps its place."""
        held = rounds(panel, now)
        shape = tuple((one.interview.id, words.interview_title(one.interview), one.people) for one in held)
        if shape != self._shape:
            self.keep()
            if shape == self._shape:
                return  # what was kept made the panel show all of it anew
            self._shape = shape
            self._build(held, now, zone)
        for one in held:
            self._show(one)

    def _build(self, held: tuple[Held, ...], now: datetime, zone: tzinfo) -> None:
        theme, px = self._ctx.theme, self._ctx.theme.px
        self._cells.clear()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(28), px(16), px(24), px(64))  # the undo bar covers nothing for good
        column.setSpacing(px(12))
        if not held:
            nothing = self.tr("After the first interview you write down here what you think of them, round by round.")
            column.addWidget(Label(theme, nothing, "body", "ink2", wrap=True, parent=inside))
            column.addStretch(1)
            self._take(inside)
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(10))
        grid.setColumnMinimumWidth(0, px(ASPECT))
        self._heads(grid, held, now, zone, inside)
        for row, aspect in enumerate(_aspects(), 2):
            label = Label(theme, aspect.label, "body", "ink2", 500, wrap=True, parent=inside)
            label.setFixedWidth(px(ASPECT))
            label.setContentsMargins(0, px(6), 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            for place, one in enumerate(held, 1):
                grid.addWidget(self._cell(aspect, one, inside), row, place)
        for place in range(1, len(held) + 1):
            grid.setColumnMinimumWidth(place, px(ROUND))
            grid.setColumnStretch(place, 1)
        if len(held) == 1:
            grid.setColumnStretch(2, 1)
        column.addLayout(grid)
        column.addStretch(1)
        self._take(inside)
        self._order(held)

    def _take(self, inside: QWidget) -> None:
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # a scroll area fills what it is given

    def _heads(self, grid: QGridLayout, held: tuple[Held, ...], now: datetime, zone: tzinfo, inside: QWidget) -> None:
        theme = self._ctx.theme
        today = now.astimezone(zone).date()
        for place, one in enumerate(held, 1):
            head = QVBoxLayout()
            head.setSpacing(0)
            day = wording.day(one.interview.starts_at.astimezone(zone).date(), today)
            head.addWidget(Label(theme, _name(one), "row", "ink", 600, parent=inside))
            kind = words.kind(one.interview.kind) if one.interview.kind is not None else ""
            about = self.tr("{day}, {kind}").format(day=day, kind=wording.within(kind)) if kind else day
            head.addWidget(Label(theme, about, "small", "ink3", parent=inside))
            grid.addLayout(head, 0, place)
        grid.addWidget(Hairline(theme, inside), 1, 0, 1, len(held) + 1)

    def _cell(self, aspect: "_Aspect", one: Held, inside: QWidget) -> QWidget:
        name = self.tr("{aspect}, {round}").format(aspect=aspect.label, round=_name(one))
        if aspect.key != "moments":
            cell = aspect.make(self._ctx, name, inside, aspect.hint)
            self._follow(cell, one, aspect.key)
            return cell
        if not one.people:
            return Label(self._ctx.theme, self.tr("Nobody is named."), "small", "ink3", parent=inside)
        together = QWidget(inside)
        column = QVBoxLayout(together)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._ctx.theme.px(6))
        for contact, person in one.people:
            name = self.tr("{person}, {round}").format(person=person, round=_name(one))
            field = TextCell(self._ctx.theme, name, together, aspect.hint, head=person)
            column.addWidget(field)
            self._follow(field, one, f"moment {contact}")
        return together

    def _follow(self, cell: Cell, one: Held, key: str) -> None:
        here = (str(one.interview.id), key)
        self._cells[here] = cell
        cell.changed.connect(partial(self._on_changed, here))
        cell.finished.connect(partial(self._on_finished, here))

    def _order(self, held: tuple[Held, ...]) -> None:
        """Tab goes down one round, then down the next."""
        before: QWidget | None = None
        for one in held:
            for (interview, _key), cell in self._cells.items():
                if interview != one.interview.id:
                    continue
                if before is not None:
                    QWidget.setTabOrder(before, cell.stop())
                before = cell.stop()

    def _show(self, one: Held) -> None:
        moments = {f"moment {part.contact}": part.moment for part in one.interview.people}
        for (interview, key), cell in self._cells.items():
            if interview == one.interview.id:
                cell.show_value(moments.get(key) if key.startswith("moment ") else getattr(one.debrief, key))

    def begin(self) -> None:
        """The first field of the newest round."""
        if not self._cells:
            return
        newest = list(dict.fromkeys(interview for interview, _key in self._cells))[-1]
        stop = next(cell.stop() for (interview, _key), cell in self._cells.items() if interview == newest)
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(stop)

    def cell(self, interview: str, key: str) -> Cell:
        return self._cells[(interview, key)]

    # keeping

    def _on_changed(self, here: tuple[str, str], value: object) -> None:
        """Written at once, without a step in the history until the field is left."""
        service = self._ctx.services.impressions
        interview, key = here
        try:
            if key.startswith("moment "):
                change = service.moment(
                    InterviewId(interview), ContactId(key.removeprefix("moment ")), str(value or "")
                )
            else:
                change = service.note(InterviewId(interview), **{key: value})
        except WorldError as error:
            self._ctx.intents.trouble.emit(in_words(error.sentence))
            return
        if change:
            self._pending.setdefault(here, []).append(change)
            self._ctx.bus.changed.emit(change, self)

    def _on_finished(self, here: tuple[str, str]) -> None:
        changes = self._pending.pop(here, [])
        if changes:
            self._ctx.intents.do(self, lambda: as_one(changes))

    def keep(self) -> None:
        """What stands typed is kept, and is one step, before anything else is shown."""
        for cell in list(self._cells.values()):
            if isinstance(cell, TextCell):
                cell.field.left.emit()


@dataclass(frozen=True, slots=True)
class _Aspect:
    """One row; the key is the field of the debrief, or "moments" for a word on each person."""

    key: str
    label: str
    make: Callable[[Context, str, QWidget, str], Cell]
    hint: str = ""


def _aspects() -> tuple[_Aspect, ...]:
    say = wording.translate

    def text(ctx: Context, name: str, parent: QWidget, hint: str) -> Cell:
        return TextCell(ctx.theme, name, parent, hint)

    def lines(ctx: Context, name: str, parent: QWidget, hint: str) -> Cell:
        return LinesCell(ctx.theme, name, parent, hint)

    def dots(ctx: Context, name: str, parent: QWidget, _hint: str) -> Cell:
        return DotsCell(ctx.theme, name, parent)

    def interest(ctx: Context, name: str, parent: QWidget, _hint: str) -> Cell:
        return InterestCell(ctx.theme, name, parent)

    each = say("Impressions", "One a line")
    return (
        _Aspect(
            "company_impression", say("Impressions", "Company"), text, say("Impressions", "What kind of place it is")
        ),
        _Aspect("role_fit_technical", say("Impressions", "Role fit, technical"), dots),
        _Aspect("role_fit_cultural", say("Impressions", "Role fit, cultural"), dots),
        _Aspect("moments", say("Impressions", "Each person"), text, say("Impressions", "What you remember of them")),
        _Aspect(
            "people_impression",
            say("Impressions", "Body language, and how people were treated"),
            text,
            say("Impressions", "How they spoke with one another"),
        ),
        _Aspect(
            "place_impression",
            say("Impressions", "Offices"),
            text,
            say("Impressions", "Light, noise, where you would sit"),
        ),
        _Aspect("expectations_met", say("Impressions", "Expectations met"), dots),
        _Aspect("went_badly", say("Impressions", "Own mistakes"), lines, each),
        _Aspect("forgot", say("Impressions", "Forgot to say"), lines, each),
        _Aspect("still_interested", say("Impressions", "Would I work there?"), interest),
    )


def _name(one: Held) -> str:
    if one.interview.round is None:
        return wording.translate("Impressions", "Interview")
    return wording.translate("Impressions", "Round {number}").format(number=one.interview.round)
