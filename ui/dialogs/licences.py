"""All that ships with the program, with versions and licences: a list, and the licence’s own words beside it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from models.adapters.shipped import Part, licence_text, parts
from ui import paint
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.theme import Theme

_PART = Qt.ItemDataRole.UserRole
_LIST_WIDTH, _HEIGHT, _ROW = 300, 440, 48


class _PartDelegate(QStyledItemDelegate):
    """Name and version on one line, the licence below."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.px(_LIST_WIDTH - 40), self._theme.px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, part, rect = self._theme, index.data(_PART), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            ground = rect.adjusted(2, 1, -2, -1)
            paint.rounded(
                painter, ground, theme.px(6), theme.color("accentSofter"), theme.color("accent") if focused else None
            )
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        start, end = (paint.RIGHT, paint.LEFT) if mirrored else (paint.LEFT, paint.RIGHT)
        line = rect.adjusted(theme.px(12), theme.px(5), -theme.px(12), 0)
        line.setHeight(theme.px(20))
        wide = theme.text_width(part.version, "small") + theme.px(8)
        name = line.adjusted(wide if mirrored else 0, 0, 0 if mirrored else -wide, 0)
        paint.text(theme, painter, name, part.name, "body", "ink", start, 500)
        paint.text(theme, painter, line, part.version, "small", "ink2", end)
        line.translate(0, theme.px(19))
        paint.text(theme, painter, line, part.licence, "small", "ink3", start)


class LicencesDialog(Dialog):
    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(
            ctx.theme,
            self.tr("Versions and licences"),
            parent,
            self.tr("What Afterview is made with. Each part keeps the licence that its authors gave it."),
            860,
        )
        line = QHBoxLayout()
        line.setSpacing(ctx.theme.px(12))
        self._list = self._parts(ctx.theme)
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("The licence"))
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(ctx.theme.px(_HEIGHT))
        line.addWidget(self._list)
        line.addWidget(self._text, 1)
        self.body.addLayout(line, 1)
        self.add_close()
        self._list.selectionModel().currentChanged.connect(lambda now, _before: self._show(now.data(_PART)))
        self._list.setCurrentIndex(self._list.model().index(0, 0))
        self._list.setFocus()

    def _parts(self, theme: Theme) -> QListView:
        view = QListView(self)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setAccessibleName(self.tr("Parts"))
        view.setFixedWidth(theme.px(_LIST_WIDTH))
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model = QStandardItemModel(view)
        for part in parts():
            item = QStandardItem(part.name)
            item.setData(part, _PART)
            spoken = self.tr("{name}, version {version}, licence {licence}")
            item.setData(
                spoken.format(name=part.name, version=part.version, licence=part.licence),
                Qt.ItemDataRole.AccessibleTextRole,
            )
            model.appendRow(item)
        view.setModel(model)
        view.setItemDelegate(_PartDelegate(theme, view))
        theme.changed.connect(view.viewport().update)
        return view

    def _show(self, part: Part) -> None:
        self._text.setPlainText(licence_text(part))
