"""The undo bar lies over the letter, never over what was checked in it nor over the panes beside it."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.letters.composer_at import ComposerAt
from ui.letters.page import LettersPage
from ui.widgets.undo_bar import UndoBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def rect_of(widget: QWidget, over: QWidget) -> QRect:
    return QRect(widget.mapTo(over, widget.rect().topLeft()), widget.size())


def test_the_bar_leaves_the_checks_and_the_panes_free(at: ComposerAt, qtbot: QtBot) -> None:
    for width in (1364, 1120):
        area = QWidget()
        qtbot.addWidget(area)
        area.resize(width, 720)
        page = LettersPage(at.ctx, area)
        page.resize(area.size())
        bar = UndoBar(at.ctx.theme, area, lambda page=page: page)  # type: ignore[misc]
        area.show()
        bar.offer("Moved to Interviewing")
        assert abs(bar.geometry().center().x() - area.rect().center().x()) <= 1
        page.show_letter(at.letter)
        qtbot.waitUntil(lambda page=page: page.composing)  # type: ignore[misc]
        bar.offer("Began a letter to Jane Okafor, who leads the platform group and was there on Tuesday")
        qtbot.wait(20)
        composer = page.composer
        beside = [composer.tiles, *(pane for pane in (composer.ingredients, composer.send) if pane.isVisible())]
        for other in beside:
            assert not bar.geometry().intersects(rect_of(other, area)), other.accessibleName()
        assert bar.text().endswith("Tuesday")
        area.hide()
