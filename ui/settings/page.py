"""Settings: the list of sections, and the section chosen."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from models.domain.change import Change
from models.domain.mail import KnownWord, MailAccount, WritingDesk
from models.domain.values import Settings
from ui import paint
from ui.context import Context
from ui.settings.rows import Section
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.panel import Hairline

KEY = Qt.ItemDataRole.UserRole
ICON = Qt.ItemDataRole.UserRole + 1
LIST_WIDTH = 228
SECTIONS = {
    "you": ("user", "ui.settings.you", "YouSection"),
    "etiquette": ("book-open", "ui.settings.etiquette", "EtiquetteSection"),
    "quiet": ("moon", "ui.settings.quiet", "QuietSection"),
    "mail": ("mail", "ui.settings.mail", "MailSection"),
    "writing": ("pen-line", "ui.settings.writing", "WritingSection"),
    "data": ("hard-drive", "ui.settings.data", "DataSection"),
}
FIRST = "etiquette"
SHOWN = (Settings, MailAccount, WritingDesk, KnownWord)


class _SectionDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.px(LIST_WIDTH - 24), self._theme.px(38))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rect = self._theme, QRectF(option.rect).adjusted(1, 1, -1, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            paint.rounded(
                painter, rect, theme.px(6), theme.color("surface"), theme.color("accent" if focused else "line")
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint.rounded(painter, rect, theme.px(6), theme.color("track"))
        ink, gap, side = "ink" if chosen else "ink2", theme.px(12), theme.px(16)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        x = rect.right() - gap - side if mirrored else rect.left() + gap
        paint.icon(theme, painter, x, rect.center().y(), index.data(ICON), 16, ink)
        inset = gap + side + theme.px(10)
        words = rect.adjusted(gap if mirrored else inset, 0, -inset if mirrored else -gap, 0)
        align = paint.RIGHT if mirrored else paint.LEFT
        paint.text(theme, painter, words, index.data(), "body", ink, align, 500)


class SettingsPage(QWidget):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Settings"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list_pane())
        row.addWidget(Hairline(ctx.theme, self, upright=True))
        self._stack = QStackedWidget(self)
        row.addWidget(self._stack, 1)
        self._areas: dict[str, QScrollArea] = {}
        self._sections: dict[str, Section] = {}
        self._list.selectionModel().currentChanged.connect(lambda now, _before: self._show(now.data(KEY)))
        self.show_section(FIRST)
        ctx.bus.changed.connect(self._on_changed)
        ctx.router.settings_wanted.connect(self.show_section)

    def _list_pane(self) -> QWidget:
        theme = self._ctx.theme
        pane = QWidget(self)
        pane.setFixedWidth(theme.px(LIST_WIDTH))
        column = QVBoxLayout(pane)
        column.setContentsMargins(theme.px(12), theme.px(20), theme.px(12), theme.px(12))
        column.setSpacing(theme.px(12))
        title = Label(theme, self.tr("Settings"), "title", "ink", parent=pane)
        title.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        column.addWidget(title)
        self._list = QListView(pane)
        self._list.setObjectName("bare")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(self.tr("Sections"))
        self._list.setMouseTracking(True)
        self._list.viewport().setAutoFillBackground(False)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        model = QStandardItemModel(self._list)
        for key, (icon, _module, _name) in SECTIONS.items():
            item = QStandardItem(self._name(key))
            item.setData(key, KEY)
            item.setData(icon, ICON)
            model.appendRow(item)
        self._list.setModel(model)
        self._list.setItemDelegate(_SectionDelegate(theme, self._list))
        theme.changed.connect(self._list.viewport().update)
        column.addWidget(self._list, 1)
        return pane

    def _name(self, key: str) -> str:
        return {
            "you": self.tr("You"),
            "etiquette": self.tr("Etiquette"),
            "quiet": self.tr("Quiet hours"),
            "mail": self.tr("Mail account"),
            "writing": self.tr("Writing"),
            "data": self.tr("Data and backup"),
        }[key]

    def show_section(self, key: str) -> None:
        """Show a section; an unknown or empty key leaves the one that is there."""
        if key in SECTIONS:
            self._list.setCurrentIndex(self._list.model().index(list(SECTIONS).index(key), 0))

    def _show(self, key: str) -> None:
        if key not in self._areas:
            _icon, module, name = SECTIONS[key]
            build = cast(Callable[[Context], Section], getattr(import_module(module), name))
            self._sections[key] = build(self._ctx)
            self._areas[key] = self._scrolled(self._sections[key], key)
            self._stack.addWidget(self._areas[key])
        self._stack.setCurrentWidget(self._areas[key])

    def _scrolled(self, section: QWidget, key: str) -> QScrollArea:
        area = QScrollArea(self._stack)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(self._name(key))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(section)
        area.viewport().setAutoFillBackground(False)
        section.setAutoFillBackground(False)
        return area

    def panes(self) -> list[QWidget]:
        return [self._list, self._stack]

    def refresh(self, but: object = None) -> None:
        for section in self._sections.values():
            if section is not but:
                section.refresh()

    def _on_changed(self, change: Change, origin: object) -> None:
        if any(edit.kind in SHOWN for edit in change.edits):
            self.refresh(but=origin)
