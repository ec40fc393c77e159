"""The same as lines and columns: for readers, and for whoever would rather have figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt

from models.domain.cells import harmless
from models.domain.insight_views import Day, Funnel, Noes, Rhythm, Rounds, Waiting
from ui import wording
from ui.insights.noes import words_of
from ui.insights.plot import Spot, box
from ui.insights.words import mark_name, percent, said, trend_name, value_of, whole
from ui.widgets.inert import as_words
from ui.wording import translate

Index = QModelIndex | QPersistentModelIndex
NOWHERE = box(QRectF())


@dataclass(frozen=True, slots=True)
class Line:
    cells: tuple[str, ...]
    spot: Spot | None = None
    """What Enter on it shows."""


@dataclass(frozen=True, slots=True)
class Table:
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    wide: int = 0
    """The column that takes what the others leave."""


EMPTY = Table((), ())


class TableModel(QAbstractTableModel):
    def __init__(self, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table

    def fill(self, table: Table) -> None:
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def line(self, row: int) -> Line:
        return self._table.lines[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._table.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cells = self._table.lines[index.row()].cells
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_words(cells[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._table.columns[index.column()]}: {cells[index.column()]}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._table.columns[section]
        return None


def as_text(table: Table) -> str:
    """As spreadsheets take it in."""
    rows = (table.columns, *(line.cells for line in table.lines))
    return "\n".join("\t".join(harmless(" ".join(cell.split())) for cell in cells) for cells in rows)


def funnel(one: Funnel) -> Table:
    sent = one.blocks[0].count if one.blocks else 0
    lines = []
    for block in one.blocks:
        share = percent(block.count / sent) if sent else ""
        words = f"{whole(block.count)} {said(block.name)}"
        lines.append(
            Line((said(block.name), whole(block.count), share), Spot(NOWHERE, words, words, block.applications))
        )
    columns = translate("Insights", "Step"), translate("Insights", "Applications"), translate("Insights", "Share")
    return Table(columns, tuple(lines))


def waiting(one: Waiting) -> Table:
    """Both curves at every day at which one of them falls."""
    kinds = [waits for waits in (one.applying, one.interview) if waits.curve.days]
    days = sorted({day for waits in kinds for day in waits.curve.days})
    name = translate("Insights", "Still missing {kind}")
    columns = (translate("Insights", "Day"), *(name.format(kind=said(waits.name)) for waits in kinds))
    lines = [Line((f"{day:g}", *(percent(1.0 - waits.curve.share_by(day)) for waits in kinds))) for day in days]
    return Table(columns, tuple(lines))


def noes(one: Noes) -> Table:
    columns = (
        translate("Insights", "Company"),
        translate("Insights", "Day"),
        translate("Insights", "Reason"),
        translate("Insights", "Feedback"),
    )
    lines = [
        Line(
            (no.company, wording.day(no.at.date()) if no.at is not None else "", said(no.reason_name), words_of(no)),
            Spot(NOWHERE, no.company, no.company, (no.application,)),
        )
        for no in one.cases
    ]
    return Table(columns, tuple(lines), wide=3)


def rounds(one: Rounds) -> Table:
    columns = (
        translate("Insights", "Topic"),
        translate("Insights", "Well"),
        translate("Insights", "Badly"),
        translate("Insights", "Lately"),
        translate("Insights", "Last time"),
    )
    lines = []
    for topic in one.topics:
        spoken = [mark for mark in topic.marks if mark.value != "none"]
        last = mark_name(spoken[-1]) if spoken else ""
        cells = (topic.name, whole(topic.well), whole(topic.badly), trend_name(topic.trend), last)
        lines.append(Line(cells, Spot(NOWHERE, topic.name, topic.name, topic.applications)))
    return Table(columns, tuple(lines))


def _week(days: Sequence[Day]) -> Line:
    """What was done in it, and for which applications."""
    begins = wording.day(days[0].day)
    done, some = sum(day.done for day in days), sum(day.done > 0 for day in days)
    applications = tuple(dict.fromkeys(one for day in days for one in day.applications))
    name = translate("Insights", "The week of {day}").format(day=begins)
    spot = Spot(NOWHERE, name, name, applications)
    return Line((begins, whole(done), whole(some)), spot if spot.leads else None)


def rhythm(one: Rhythm) -> Table:
    columns = (
        translate("Insights", "Week of"),
        translate("Insights", "Things done"),
        translate("Insights", "Days with something done"),
    )
    lines = [_week(week) for week in reversed(one.weeks) if week]
    for figure, hours in ((one.thanks, False), (one.delay, True), (one.asked_again, False)):
        spot = Spot(NOWHERE, said(figure.name), said(figure.name), figure.applications, figure.people)
        lines.append(Line((said(figure.name), value_of(figure, hours), ""), spot if spot.leads else None))
    return Table(columns, tuple(lines))
