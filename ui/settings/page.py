"""Settings: the list of sections, the section chosen, and a field that finds a setting in all of them."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from models.domain.change import Change
from models.domain.mail import KnownWord, MailAccount, WritingDesk
from models.domain.preferences import Appearance, BackupPlan, RuleChoice
from models.domain.values import Settings
from ui.context import Context
from ui.settings import find, sections
from ui.settings.find import Found
from ui.settings.rows import Section
from ui.settings.section_list import KEY, LIST_WIDTH, SideList, section_rows
from ui.widgets.label import Label
from ui.widgets.panel import Hairline
from ui.widgets.search_field import SearchField
from ui.widgets.seen import Seen

SHOWN = (Settings, MailAccount, WritingDesk, KnownWord, Appearance, BackupPlan, RuleChoice)
PAUSE_MS = 60


class SettingsPage(Seen):
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
        self.show_section(sections.FIRST)
        QShortcut(QKeySequence("/"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(
            self.search.setFocus
        )
        self.setFocusProxy(self._list)
        self.came_into_sight.connect(lambda: QTimer.singleShot(0, self, self._on_shown))
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
        self.search = SearchField(theme, self.tr("Find a setting"), PAUSE_MS, pane)
        self.search.searched.connect(self._on_searched)
        self.search.left.connect(self._on_search_left)
        self.search.entered.connect(self._on_search_entered)
        column.addWidget(self.search)
        self._list = SideList(theme, self.tr("Sections"), pane)
        self._list.fill(section_rows())
        column.addWidget(self._list, 1)
        self.found = SideList(theme, self.tr("Settings that were found"), pane)
        self.found.clicked.connect(self._on_found)
        self.found.activated.connect(self._on_found)
        self.found.hide()
        column.addWidget(self.found, 1)
        self._nothing = Label(theme, "", "body", "ink3", wrap=True, parent=pane)
        self._nothing.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        self._nothing.hide()
        column.addWidget(self._nothing)
        return pane

    # -- sections ----------------------------------------------------------------------------------

    def show_section(self, key: str) -> None:
        """Show a section, or a place in it ("reminders:thank_you", or a row by its title); an unknown or empty key
        leaves what is there.
        """
        key, _colon, place = key.partition(":")
        if key not in sections.KEYS:
            return
        self.search.clear()
        self._list.setCurrentIndex(self._list.model().index(sections.KEYS.index(key), 0))
        section = self._sections[key]
        target = (section.show_place(place) or find.row_called(key, section, place)) if place else None
        if target is not None:
            QTimer.singleShot(0, target, lambda: self._bring(key, target))
        elif self.isVisible():
            # Else Qt would move them to whatever comes next, where an arrow changes something that nobody looks at.
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, key: str) -> None:
        self._stack.setCurrentWidget(self._area(key))

    def _area(self, key: str) -> QScrollArea:
        if key not in self._areas:
            self._sections[key] = sections.build(key, self._ctx)
            self._areas[key] = self._scrolled(self._sections[key], key)
            self._stack.addWidget(self._areas[key])
        return self._areas[key]

    def _scrolled(self, section: QWidget, key: str) -> QScrollArea:
        area = QScrollArea(self._stack)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(sections.title(key))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(section)
        area.viewport().setAutoFillBackground(False)
        section.setAutoFillBackground(False)
        return area

    # -- finding -----------------------------------------------------------------------------------

    def _on_searched(self, typed: str) -> None:
        """The sections that were not shown yet are built for the first word that is looked for."""
        looking = bool(typed.strip())
        found: list[Found] = []
        if looking:
            for key in sections.KEYS:
                self._area(key)
            everything = [one for key in sections.KEYS for one in find.entries(key, self._sections[key])]
            found = find.answering(everything, typed)
        icons = {place.key: place.icon for place in sections.PLACES}
        self.found.fill([(one.title, one, icons[one.section], self._within(one)) for one in found])
        self.found.setVisible(bool(found))
        self._list.setVisible(not looking)
        self._nothing.setText(self.tr("No setting speaks of “{words}”.").format(words=typed.strip()))
        self._nothing.setVisible(looking and not found)

    def _within(self, found: Found) -> str:
        """The section that a row is in; nothing for a section itself."""
        return "" if found.row is self._sections[found.section] else sections.title(found.section)

    def _on_search_left(self) -> None:
        place = self.found if self.found.isVisible() else self._list
        if place is self.found and not self.found.currentIndex().isValid():
            self.found.setCurrentIndex(self.found.model().index(0, 0))
        place.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_search_entered(self) -> None:
        """To the first one at once, as whoever presses Enter in a search means it."""
        if self.found.isVisible():
            self.found.setCurrentIndex(self.found.model().index(0, 0))
            self._on_found(self.found.currentIndex())

    def _on_found(self, index: QModelIndex) -> None:
        found = index.data(KEY)
        self._list.setCurrentIndex(self._list.model().index(sections.KEYS.index(found.section), 0))
        self._bring(found.section, found.row)

    def _bring(self, key: str, row: QWidget) -> None:
        """Scroll to a row and give it the keys, with the ring that shows where they are."""
        area, section = self._areas[key], self._sections[key]
        if row is not section:
            top = row.mapTo(section, QPoint(0, 0)).y()
            area.verticalScrollBar().setValue(max(0, top - area.viewport().height() // 3))
        control = find.first_control(row)
        if control is not None:
            control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- keeping in step ---------------------------------------------------------------------------

    def _on_shown(self) -> None:
        """The arrows are for the sections at once, and Esc goes back; the field is asked for with its key."""
        if self.search.hasFocus() and not self.search.text():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        return [self.search, self.found if self.found.isVisible() else self._list, self._stack]

    def refresh(self, but: object = None) -> None:
        for section in self._sections.values():
            if section is not but:
                section.refresh()

    def _on_changed(self, change: Change, origin: object) -> None:
        if any(edit.kind in SHOWN for edit in change.edits):
            self.refresh(but=origin)
