"""A month to choose a day from, in the theme's own colours."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QMenu, QToolButton, QWidget, QWidgetAction

from ui.theme import Theme

WIDTH, HEIGHT = 300, 260
STYLE = """
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: transparent; }}
QCalendarWidget QToolButton {{ color: {ink}; background: transparent; border: none; border-radius: 6px; padding: 4px;
    font-family: "{family}"; font-size: {size}px; font-weight: 600; }}
QCalendarWidget QToolButton:hover {{ background: {hover}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QCalendarWidget QAbstractItemView {{ border: none; background: {raised}; color: {ink};
    selection-background-color: {accent}; selection-color: {on}; font-family: "{family}"; font-size: {size}px; }}
QCalendarWidget QAbstractItemView:disabled {{ color: {faint}; }}
"""


def choose_day(theme: Theme, below: QWidget, shown: date, chosen: Callable[[date], object]) -> QMenu:
    """Opens below a field; a click or Enter calls `chosen` and closes it."""
    title = QCoreApplication.translate("Calendar", "Calendar")
    menu = QMenu(title, below)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(title)
    calendar = _month(theme, menu, title)
    calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
    held = QWidgetAction(menu)
    held.setDefaultWidget(calendar)
    menu.addAction(held)

    def on_chosen(day: QDate) -> None:
        menu.close()
        chosen(date(day.year(), day.month(), day.day()))

    calendar.activated.connect(on_chosen)
    calendar.clicked.connect(on_chosen)
    menu.popup(below.mapToGlobal(QPoint(0, below.height() + 2)))
    calendar.setFocus()
    return menu


def _month(theme: Theme, menu: QMenu, title: str) -> QCalendarWidget:
    calendar = QCalendarWidget(menu)
    calendar.setAccessibleName(title)
    calendar.setMinimumSize(theme.px(WIDTH), theme.px(HEIGHT))
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setStyleSheet(
        STYLE.format(
            ink=theme.color("ink").name(),
            hover=theme.color("hover").name(),
            raised=theme.color("raised").name(),
            accent=theme.color("accent").name(),
            on=theme.color("onAccent").name(),
            faint=theme.color("ink3").name(),
            family=theme.font("body").families()[0],
            size=theme.px(13),
        )
    )
    head, week_end = QTextCharFormat(), QTextCharFormat()
    head.setForeground(theme.color("ink3"))
    head.setBackground(theme.color("raised"))
    head.setFont(theme.font("small"))
    week_end.setForeground(theme.color("ink2"))
    calendar.setHeaderTextFormat(head)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, week_end)
    for name, icon, said in (
        ("qt_calendar_prevmonth", "chevron-left", QCoreApplication.translate("Calendar", "Month before")),
        ("qt_calendar_nextmonth", "chevron-right", QCoreApplication.translate("Calendar", "Next month")),
    ):
        button = calendar.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            button.setIcon(theme.icon(icon))
            button.setAccessibleName(said)
    return calendar
