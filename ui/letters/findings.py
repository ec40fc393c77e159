"""Going through what the checks have found: from one to the next, each said at its place with its fixes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from models.domain.letters.reviewing import Check, Finding
from models.domain.values import ContactId
from ui.context import Context
from ui.letters import tiles_words
from ui.letters.editor import Mark
from ui.letters.proof_popover import FindingPopOver
from ui.letters.speaking import spoken

if TYPE_CHECKING:
    from ui.letters.composer import Composer


class Findings(QObject):
    def __init__(self, ctx: Context, composer: "Composer") -> None:
        super().__init__(composer)
        self._ctx, self._composer = ctx, composer
        self.popover: FindingPopOver | None = None
        self._at: Finding | None = None

    def all(self) -> tuple[Finding, ...]:
        return self._composer.review.findings

    def show(self) -> None:
        """Waves under what stands in the text; the answer is of the text as it stands."""
        found = [
            (finding.start, finding.end, place)
            for place, finding in enumerate(self.all())
            if finding.start is not None and finding.end is not None and not _is_gap(finding)
        ]
        self._composer.text.show_marks(found)

    # going

    def next(self, backwards: bool = False) -> None:
        """F7: the next one behind the caret, then those of the whole letter, and round."""
        found = self.all()
        if not found:
            self._composer.say(self.tr("Nothing to mend in it."))
            return
        if self._at is not None and self._at in found:
            place = (found.index(self._at) + (-1 if backwards else 1)) % len(found)
        else:
            place = self._from_caret(found, backwards)
        self.open(found[place])

    def _from_caret(self, found: tuple[Finding, ...], backwards: bool) -> int:
        text = self._composer.text
        caret = text.places.in_body(text.textCursor().selectionStart())
        if backwards:
            before = [place for place, one in enumerate(found) if one.start is not None and one.start < caret]
            return before[-1] if before else len(found) - 1
        return next((place for place, one in enumerate(found) if one.start is None or one.start >= caret), 0)

    def open_tile(self, key: str) -> None:
        """The first finding of a check; where there is none, what it looked at is said."""
        found = tiles_words.findings_of(key, self._composer.review)
        tile = self._composer.tiles.tile(key)
        if found:
            self.open(found[0], tile)
        elif tile is not None:
            self._composer.say(tile.face.says or tile.accessibleName())

    def open_mark(self, place: int) -> None:
        if place < len(self.all()):
            self.open(self.all()[place], by_keys=False)

    def open(self, finding: Finding, tile: QWidget | None = None, by_keys: bool = True) -> None:
        self.dismiss()
        self._at = finding
        found = self.all()
        if _is_gap(finding) and finding.start is not None and finding.end is not None:
            self._composer.text.select_body(finding.start, finding.end)
            self._composer.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        place = found.index(finding) if finding in found else 0
        which = self.tr("{number} of {all}").format(number=place + 1, all=len(found))
        sentence = spoken(finding.says, self._ctx.services.reminders.etiquette().zone)
        popover = FindingPopOver(self._ctx.theme, self._composer.window(), finding, sentence, which, self._name)
        popover.fixed.connect(lambda fix: self._composer.deeds.fix(finding, fix))
        popover.next_wanted.connect(self.next)
        popover.typed.connect(self._type_on)
        popover.closed.connect(lambda: self._on_closed(popover))
        self.popover = popover
        mark = next((one for one in self._composer.text.marks if one.finding == place), None)
        if mark is not None:
            self._open_at(popover, mark, by_keys)
        else:
            popover.open_at(tile or self._tile_of(finding), by_keys=by_keys)

    def _open_at(self, popover: FindingPopOver, mark: Mark, by_keys: bool) -> None:
        text = self._composer.text
        text.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = text.textCursor()
        cursor.setPosition(mark.end)
        text.setTextCursor(cursor)
        text.ensureCursorVisible()
        text.light(mark.finding)
        found = text.rect_of(mark.start, mark.end)
        rect = found.toAlignedRect() if found is not None else QRect(QPoint(), QSize(1, 1))
        popover.open_at(text.viewport(), rect, by_keys)

    def _tile_of(self, finding: Finding) -> QWidget:
        tiles = self._composer.tiles
        for tile in tiles.tiles:
            if not tile.isHidden() and finding.check in tiles_words.checks_of(tile.face.key):
                return tile
        return tiles

    def dismiss(self) -> None:
        if self.popover is not None:
            self.popover.dismiss()

    def forget(self) -> None:
        """Another letter."""
        self.dismiss()
        self._at = None

    def _on_closed(self, popover: FindingPopOver) -> None:
        self._composer.text.light(None)
        if self.popover is popover:
            self.popover = None
        popover.deleteLater()

    def _type_on(self, event: QKeyEvent) -> None:
        """A letter typed over the pop-over is meant for the text."""
        text = self._composer.text
        text.setFocus(Qt.FocusReason.OtherFocusReason)
        QCoreApplication.sendEvent(text, QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))

    def _name(self, contact: str) -> str:
        opened = self._composer.opened
        found = opened.situation.people.get(ContactId(contact)) if opened is not None else None
        return found.name if found is not None else ""


def _is_gap(finding: Finding) -> bool:
    return finding.check is Check.GAPS
