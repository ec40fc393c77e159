"""What is done with several applications at once, from the board or the list: moved, tagged, closed with a reason."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from models.domain.change import Change
from models.domain.values import ApplicationId, Reason, Stage
from ui.board.ask_name import AskName
from ui.board.stages import ICONS
from ui.board.tally import Tally
from ui.context import Context
from ui.wording import stage_name

Ids = Sequence[ApplicationId]


class Bulk(QObject):
    """`shown` is called with every Change; `tally` says which tags are in use."""

    def __init__(
        self,
        ctx: Context,
        page: QWidget,
        shown: Callable[[Change], None],
        tally: Tally,
        anchor: QWidget,
    ) -> None:
        super().__init__(page)
        self._ctx, self._page, self._shown, self._tally, self._anchor = ctx, page, shown, tally, anchor

    def move(self, ids: Ids, to: Stage, reason: Reason | None = None) -> None:
        """One step, undone as one; those that are there already are named beside the undo."""
        now = self._ctx.clock.now()
        self._do(lambda: self._ctx.services.board.move_many(ids, to, now, reason))

    def add_to(self, menu: QMenu, ids: Ids) -> None:
        """The entries for tags and reasons, at the end of a menu of these applications but before the bin."""
        before = menu.actions()[-2]
        tags = QMenu(self.tr("Tag"), menu)
        tags.aboutToShow.connect(lambda: self._fill_tags(tags, ids))
        menu.insertMenu(before, tags)
        close = QMenu(self.tr("Close with a reason"), menu)
        for reason, text in self._reasons().items():
            entry = close.addAction(self._ctx.theme.icon(ICONS[Stage.REJECTED]), text)
            entry.triggered.connect(lambda _=False, reason=reason: self.move(ids, Stage.REJECTED, reason))
        menu.insertMenu(before, close)

    def _fill_tags(self, menu: QMenu, ids: Ids) -> None:
        """Ticked where all have it; then it is taken off them."""
        menu.clear()
        bulk = self._ctx.services.bulk
        counts = bulk.tags(ids)
        for tag in sorted({*+self._tally.tags, *counts}, key=str.casefold):
            entry = menu.addAction(tag)
            entry.setCheckable(True)
            on = counts.get(tag, 0) == len(ids)
            entry.setChecked(on)
            call = partial(bulk.untag if on else bulk.tag, ids, tag)
            entry.triggered.connect(lambda _=False, call=call: self._do(call))
        if menu.actions():
            menu.addSeparator()
        menu.addAction(self.tr("Another tag")).triggered.connect(lambda: self._ask_tag(ids))

    def _ask_tag(self, ids: Ids) -> None:
        title = self.tr("Tag {count} applications").format(count=len(ids)) if len(ids) > 1 else self.tr("Tag it")
        asked = AskName(self._ctx.theme, self._page.window(), title, "", self.tr("Tag"))
        asked.named.connect(lambda tag: self._do(lambda: self._ctx.services.bulk.tag(ids, tag)))
        asked.open_at(self._anchor, by_keys=True)

    def _reasons(self) -> dict[Reason, str]:
        rejected = stage_name(Stage.REJECTED)
        return {
            Reason.TECHNICAL: self.tr("{stage}: technical").format(stage=rejected),
            Reason.COMMUNICATION: self.tr("{stage}: communication").format(stage=rejected),
            Reason.FIT: self.tr("{stage}: fit").format(stage=rejected),
            Reason.OTHER: self.tr("{stage}: another, or not said").format(stage=rejected),
        }

    def _do(self, call: Callable[[], Change]) -> None:
        change = self._ctx.intents.do(self._page, call)
        if change:
            self._shown(change)
