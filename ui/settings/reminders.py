"""Every rule with what it advises, and how it is heard of: with a bubble, in Today only, or not at all."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from models.domain.preferences import HowTold
from models.domain.reminder import SILENT, Rule
from ui import reminder_words
from ui.context import Context
from ui.settings.rows import Rows, Section, whole
from ui.settings.start_at_login import StartAtLogin
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

ADVICE_WIDE = 280
"""The least that the advice is left beside its switch."""


class _RuleRow(QWidget):
    """The advice at the left, the switch at the right; below it where there is no room for both."""

    def __init__(self, ctx: Context, rule: Rule, parent: QWidget) -> None:
        super().__init__(parent)
        theme, words = ctx.theme, reminder_words.advice(rule)
        self._theme = theme
        line = self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(20))
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        column.addWidget(Label(theme, words.name, "body", "ink", 500, wrap=True, parent=self))
        column.addWidget(Label(theme, words.text, "small", "ink2", wrap=True, parent=self))
        column.addWidget(Label(theme, reminder_words.sources(rule), "small", "ink3", wrap=True, parent=self))
        line.addLayout(column, 1)
        parts = [(HowTold.TODAY.value, self.tr("Today only"), None), (HowTold.OFF.value, self.tr("Off"), None)]
        if rule not in SILENT:
            parts.insert(0, (HowTold.BUBBLE.value, self.tr("Bubble"), None))
        self.how = Segmented(theme, parts, words.name, parent=self)
        whole(self.how)
        line.addWidget(self.how)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.how.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self.how.sizeHint().width() + self._theme.px(ADVICE_WIDE) <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._line.direction():
            self._line.setDirection(direction)
            self._line.setSpacing(self._theme.px(20 if fits else 8))


class RemindersSection(Section):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        head = QCoreApplication.translate("Settings", "Reminders")
        sentence = QCoreApplication.translate(
            "Settings",
            "All {count} rules, and how each is heard of: with a bubble and a row in Today, with the row "
            "alone, or not at all.",
        ).format(count=len(Rule))
        super().__init__(ctx.theme, head, sentence, parent)
        self._ctx = ctx
        theme = ctx.theme
        self.usual = Button(theme, self.tr("All as usual"), "secondary", "rotate-ccw", 28, parent=self)
        self.usual.clicked.connect(self._all_as_usual)
        self.beside_head(self.usual)
        start = Rows(theme, self)
        self.start_at_login = StartAtLogin(ctx, start)
        self.start_at_login.add_to(start)
        self.column.addWidget(start)
        self.column.addSpacing(theme.px(16))
        rows = Rows(theme, self)
        self.rules: dict[Rule, _RuleRow] = {}
        for rule in Rule:
            row = self.rules[rule] = _RuleRow(ctx, rule, rows)
            row.how.chosen.connect(lambda key, rule=rule: self._tell(rule, HowTold(key)))
            rows.add_wide(row)
        self.column.addWidget(rows)
        self.finish()
        self.refresh()

    def keywords(self) -> str:
        return self.tr("notifications bubbles rules advice autostart login")

    def show_place(self, place: str) -> QWidget | None:
        return next((row for rule, row in self.rules.items() if rule.value == place), None)

    def refresh(self) -> None:
        preferences = self._ctx.services.preferences
        for rule, how in preferences.rules().items():
            self.rules[rule].how.set_value(how.value)
        self.usual.setEnabled(preferences.has_choices())
        self.start_at_login.refresh()

    def _tell(self, rule: Rule, how: HowTold) -> None:
        self._ctx.intents.do(self, lambda: self._ctx.services.preferences.tell(rule, how))
        self.refresh()

    def _all_as_usual(self) -> None:
        self._ctx.intents.do(self, self._ctx.services.preferences.tell_all_as_usual)
        self.refresh()
