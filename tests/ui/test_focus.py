"""The ring of whoever moves by keys: seen whole, whatever the control lies in, and where the control is."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.focus import REACH, FocusRing, ring

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """One with room around what is put into it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    QVBoxLayout(window).setContentsMargins(20, 20, 20, 20)
    return window


def row(parent: QWidget) -> QWidget:
    """Buttons in a row that is no higher than they are."""
    row = QWidget(parent)
    beside = QHBoxLayout(row)
    beside.setContentsMargins(0, 0, 0, 0)
    for name in ("Write", "Later"):
        beside.addWidget(Button(Theme(), name, parent=row))
    beside.addStretch(1)
    row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return row


def shown(window: QWidget, inside: QWidget, qtbot: QtBot) -> tuple[QPushButton, FocusRing]:
    """The first button by keys, and its ring."""
    layout = window.layout()
    assert layout is not None
    layout.addWidget(inside)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button = window.findChildren(QPushButton)[0]
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    found = next(one for one in window.findChildren(FocusRing) if one.target is button)
    qtbot.waitUntil(found.isVisible)
    return button, found


def whole(window: QWidget, button: QPushButton, found: FocusRing) -> bool:
    place = QRect(button.mapTo(window, QPoint(0, 0)), button.size()).adjusted(-REACH, -REACH, REACH, REACH)
    seen = found.visibleRegion().boundingRect().translated(found.mapTo(window, QPoint(0, 0)))
    return seen == place


def test_a_row_without_margins_does_not_cut_it(window: QWidget, qtbot: QtBot) -> None:
    button, found = shown(window, row(window), qtbot)
    assert whole(window, button, found)


def test_it_goes_along_where_the_row_is_moved(window: QWidget, qtbot: QtBot) -> None:
    inside = row(window)
    button, found = shown(window, inside, qtbot)
    inside.move(inside.pos() + QPoint(0, 60))
    assert whole(window, button, found)


def test_it_goes_with_the_focus(window: QWidget, qtbot: QtBot) -> None:
    button, found = shown(window, row(window), qtbot)
    window.findChildren(QPushButton)[1].setFocus(Qt.FocusReason.TabFocusReason)
    assert not found.isVisible()
    button.hide()
    button.show()
    assert not found.isVisible()


def test_what_scrolls_takes_it_along(window: QWidget, qtbot: QtBot) -> None:
    area, content = QScrollArea(window), QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 60, 0, 600)
    column.addWidget(row(content))
    area.setWidgetResizable(True)
    area.setWidget(content)
    button, found = shown(window, area, qtbot)
    area.verticalScrollBar().setValue(40)
    assert found.parentWidget() is content
    assert found.y() == button.mapTo(content, QPoint(0, 0)).y() - REACH


def test_a_splitter_gets_no_third_pane_of_it(window: QWidget, qtbot: QtBot) -> None:
    panes = QSplitter(window)
    for _ in range(2):
        panes.addWidget(row(panes))
    _button, found = shown(window, panes, qtbot)
    assert panes.count() == 2
    assert found.parentWidget() is window


def test_what_fills_its_place_has_it_as_its_border(window: QWidget, qtbot: QtBot) -> None:
    inside = QPushButton(window)
    ring(Theme(), inside, 8, reach=0)
    button, found = shown(window, inside, qtbot)
    assert found.geometry() == button.geometry()
