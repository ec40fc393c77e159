"""The panes beside the letter: places of their own, or over the page where the window is narrow."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.context import Context
from ui.widgets.drawer import Drawer

if TYPE_CHECKING:
    from ui.letters.composer import Composer

BESIDE_FROM = 1240
"""Width of the window, in logical pixels at 100 %, from which the panes have places of their own."""


class _NearDrawer(Drawer):
    """Along the near edge: what it holds stands before the letter in the order of reading."""

    def _place(self, panel: QWidget) -> QRect:
        left = self.width() - panel.width() if self.isRightToLeft() else 0
        return QRect(left, 0, panel.width(), self.height())


class ComposerBeside(QObject):
    def __init__(self, ctx: Context, composer: "Composer", row: QHBoxLayout) -> None:
        super().__init__(composer)
        self._ctx, self._composer, self._row = ctx, composer, row
        self.near = _NearDrawer(ctx.theme, composer, self.tr("Ingredients"))
        self.far = Drawer(ctx.theme, composer, self.tr("Send"))
        self._has_place: bool | None = None
        self._with_ingredients = True

    @property
    def narrow(self) -> bool:
        return not self._has_place

    def fit(self) -> None:
        """Into the row where the window has room for them."""
        composer = self._composer
        has_place = composer.window().width() >= BESIDE_FROM * self._ctx.theme.factor
        if has_place == self._has_place:
            return
        self._has_place = has_place
        composer.head.ingredients.setVisible(not has_place)
        composer.head.send.setVisible(not has_place)
        if has_place:
            self.near.hold(None)
            self.far.hold(None)
            self._row.insertWidget(0, composer.ingredients)
            self._row.addWidget(composer.send)
            composer.ingredients.setVisible(self._with_ingredients)
            composer.send.show()
        else:
            self._row.removeWidget(composer.ingredients)
            self._row.removeWidget(composer.send)
            self.near.hold(composer.ingredients)
            self.far.hold(composer.send)

    def free(self) -> QRect:
        """What of the composer neither the panes nor the checks cover, in its coordinates."""
        composer, free = self._composer, self._composer.middle.geometry()
        if not composer.tiles.isHidden():
            free.setBottom(free.bottom() - composer.tiles.height())
        for drawer, pane in ((self.near, composer.ingredients), (self.far, composer.send)):
            if drawer.isVisible():
                covered = QRect(pane.mapTo(composer, QPoint()), pane.size())
                if covered.center().x() < free.center().x():
                    free.setLeft(covered.right() + 1)
                else:
                    free.setRight(covered.left() - 1)
        return free

    def allow_ingredients(self, there_are: bool) -> None:
        """A letter that has left is not written on."""
        self._with_ingredients = there_are
        if self._has_place:
            self._composer.ingredients.setVisible(there_are)
        elif not there_are:
            self.near.dismiss()

    def open_ingredients(self) -> None:
        """Into them; over the page once more closes them."""
        if not self._with_ingredients:
            return
        if self._has_place:
            self._composer.ingredients.setFocus()
        elif self.near.isVisible():
            self.near.dismiss()
        else:
            self.near.open()

    def open_send(self) -> None:
        """The send panel with its button in the keys."""
        if not self._has_place and not self.far.isVisible():
            self.far.open()
        self._composer.send.begin()

    def dismiss(self) -> None:
        self.near.dismiss()
        self.far.dismiss()
