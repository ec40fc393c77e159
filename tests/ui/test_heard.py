"""What is chosen in the tree alone, without pointer or keys, becomes that which the menus and keys are about."""

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QAccessible, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from ui import heard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def followed(view: QAbstractItemView, qtbot: QtBot) -> QAbstractItemView:
    qtbot.addWidget(view)
    heard._follow(view)
    return view


def test_a_cell_beside_the_current_one_becomes_current(qtbot: QtBot) -> None:
    """The columns of offers are cells of one row: it is the column that is meant."""
    table, model = QTableView(), QStandardItemModel(2, 3)
    model.setItem(0, 2, QStandardItem("Fernhill"))
    table.setModel(model)
    view = followed(table, qtbot)
    view.setCurrentIndex(model.index(0, 0))
    view.selectionModel().select(model.index(0, 2), view.selectionModel().SelectionFlag.ClearAndSelect)
    assert view.currentIndex() == model.index(0, 2)


def test_two_lines_that_are_chosen_together_leave_the_current_one(qtbot: QtBot) -> None:
    model = QStringListModel(["a", "b", "c"])
    rows = QListView()
    rows.setModel(model)
    view = followed(rows, qtbot)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setCurrentIndex(model.index(2))
    view.clearSelection()
    view.selectAll()
    assert view.currentIndex() == model.index(2)


def test_a_menu_in_a_menu_has_the_name_of_its_entry(qtbot: QtBot) -> None:
    window = QWidget()
    window.setAccessibleName("Card")
    qtbot.addWidget(window)
    window.show()
    held = heard._Window(window, QAccessible.Role.Window)
    menu = QMenu(window)
    inner = menu.addMenu("&Move to")
    inner.addAction("Offer")
    menu.show()
    inner.show()
    held._menus()
    assert (menu.accessibleName(), inner.accessibleName()) == ("Card", "Move to")
    inner.close()
    menu.close()
