"""What is asked of the page, turned a little: another part, another text, another order; and the menu of orders."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.people.sieve import Order, Part, Wanted


def turned(wanted: Wanted, part: Part | None = None, text: str | None = None) -> Wanted:
    return replace(wanted, part=wanted.part if part is None else part, text=wanted.text if text is None else text)


def ordered(wanted: Wanted, order: Order) -> Wanted:
    """By that column; the same column again turns the order round."""
    return replace(wanted, order=order, backwards=wanted.order is order and not wanted.backwards)


def order_texts() -> dict[Order, str]:
    translate = QCoreApplication.translate
    return {
        Order.CONTACT: translate("People", "By last contact"),
        Order.NAME: translate("People", "By name"),
        Order.COMPANY: translate("People", "By company"),
        Order.RELATION: translate("People", "By relation"),
        Order.LETTERS: translate("People", "By letters"),
    }


def sort_menu(parent: QWidget, wanted: Wanted, choose: Callable[[Order], object]) -> QMenu:
    menu = QMenu(QCoreApplication.translate("People", "Order"), parent)
    menu.setAccessibleName(menu.title())
    group = QActionGroup(menu)
    for order, text in order_texts().items():
        action = QAction(text, group)
        action.setCheckable(True)
        action.setChecked(order is wanted.order)
        action.triggered.connect(lambda _=False, order=order: choose(order))
        menu.addAction(action)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
