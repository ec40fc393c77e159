"""The menus of the page: all that can be done with a column, and its points one by one."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from models.domain.offer_views import OfferColumn
from models.domain.values import LetterKind, OfferDecision, OfferItem
from ui.context import Context
from ui.offers import words
from ui.offers.deeds import OfferDeeds

translate = QCoreApplication.translate


def column_menu(deeds: OfferDeeds, page: QWidget, column: OfferColumn, ctx: Context) -> QMenu:
    menu, offer = QMenu(column.company, page), column.offer
    company = column.company
    edit = translate("Offers", "Record the offer…") if offer is None else translate("Offers", "Change the offer…")
    if offer is None or offer.decision is None:
        entry = menu.addAction(edit)
        entry.setShortcut(QKeySequence("E"))
        entry.triggered.connect(lambda: deeds.edit(column))
        entry = menu.addAction(translate("Offers", "Ask what is still open"))
        entry.setShortcut(QKeySequence("A"))
        entry.triggered.connect(lambda: deeds.ask(column))
        menu.addMenu(points_menu(deeds, page, column, translate("Offers", "Settled and open")))
    if offer is None:
        menu.addAction(translate("Offers", "What you asked for…")).triggered.connect(lambda: deeds.say_ask(column))
    elif offer.decision is None:
        _answering(menu, deeds, column, ctx)
    else:
        menu.addAction(translate("Offers", "Open it again")).triggered.connect(lambda: deeds.reopen(offer))
    menu.addSeparator()
    name = translate("Offers", "Open {company}").format(company=company)
    menu.addAction(name).triggered.connect(lambda: deeds.open_application(column))
    hide = menu.addAction(translate("Offers", "Take the column away"))
    hide.setShortcut(QKeySequence("Del"))
    hide.triggered.connect(lambda: deeds.hide(column))
    if offer is not None:
        menu.addAction(translate("Offers", "Move the offer to the bin")).triggered.connect(lambda: deeds.delete(offer))
    return menu


def _answering(menu: QMenu, deeds: OfferDeeds, column: OfferColumn, ctx: Context) -> None:
    offer = column.offer
    if offer is None:
        return
    menu.addSeparator()
    time = menu.addAction(translate("Offers", "Ask for more time"))
    time.triggered.connect(
        lambda: ctx.router.write_wanted.emit(LetterKind.DECISION_TIME.value, column.application, "", "")
    )
    asked = menu.addAction(translate("Offers", "More time was asked for"))
    asked.setCheckable(True)
    asked.setChecked(column.more_time_asked)
    asked.triggered.connect(lambda on: deeds.time_asked(offer, on))
    menu.addSeparator()
    menu.addAction(translate("Offers", "Accept…")).triggered.connect(lambda: deeds.accept(column))
    decline = menu.addAction(translate("Offers", "Decline"))
    decline.triggered.connect(lambda: deeds.decide(offer, OfferDecision.DECLINED))


def points_menu(deeds: OfferDeeds, page: QWidget, column: OfferColumn, name: str = "") -> QMenu:
    """A tick for what is settled; choosing one turns it."""
    menu = QMenu(name or translate("Offers", "Settled and open"), page)
    offer = column.offer
    if offer is not None and offer.decision is None:
        for item in (OfferItem.PAY, OfferItem.SCHEDULE, OfferItem.BENEFITS, OfferItem.START_DATE):
            text = words.item_name(item)
            entry = menu.addAction(f"{text[:1].upper()}{text[1:]}")
            entry.setCheckable(True)
            entry.setChecked(item not in column.open_items)
            entry.triggered.connect(lambda _on, item=item: deeds.settle(column, item))
        menu.addSeparator()
    for point in column.benefits:
        if point.item is None:
            entry = menu.addAction(point.name.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(not point.open)
            entry.triggered.connect(lambda _on, point=point: deeds.turn_point(column, point))
    menu.addSeparator()
    menu.addAction(translate("Offers", "Add an open point…")).triggered.connect(lambda: deeds.add_point(column))
    return menu
