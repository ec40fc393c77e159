"""The composer: one's own words on the left, the letter in the middle, how it leaves on the right."""

from datetime import UTC

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.letter_views import OpenedLetter
from models.domain.letters.briefs import FOUR_RS
from models.domain.letters.drafting import Ingredient
from models.domain.letters.reviewing import Review, Written
from models.domain.mail import Language
from models.domain.values import LetterChannel, LetterId
from models.services.checking import Looked
from ui.context import Context
from ui.letters import composer_keys, tiles_words
from ui.letters.composer_beside import ComposerBeside
from ui.letters.composer_deeds import ComposerDeeds
from ui.letters.composer_head import Head
from ui.letters.composer_keeper import LetterKeeper
from ui.letters.composer_lines import Lines
from ui.letters.composer_note import NoteLine
from ui.letters.editor import LetterText
from ui.letters.findings import Findings
from ui.letters.ingredients_pane import IngredientsPane
from ui.letters.live import Live
from ui.letters.send_panel import SendPanel
from ui.letters.tiles import Tiles
from ui.widgets.escape import claims_escape
from ui.widgets.seen import Seen
from ui.wording import in_words

REREAD_MS = 60


class Composer(Seen):
    closed = Signal()
    """Back to where one came from."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.opened: OpenedLetter | None = None
        self.review = Review()
        self._stale = False
        self.setAccessibleName(self.tr("Letter"))
        self._build()
        self.keeper = LetterKeeper(ctx, self, self.said)
        self.live = Live(ctx, self, self.written)
        self.findings = Findings(ctx, self)
        self.deeds = ComposerDeeds(ctx, self)
        self.beside = ComposerBeside(ctx, self, self._row)
        self._reread = QTimer(self, singleShot=True, interval=REREAD_MS)
        self._reread.timeout.connect(self.reread)
        self._connect()
        composer_keys.install(self)
        self.setFocusProxy(self.text)

    def _build(self) -> None:
        theme = self._ctx.theme
        self.middle = QWidget(self)
        self.head = Head(theme, self.middle)
        self.lines = Lines(theme, self.middle)
        self.text = LetterText(theme, self.middle)
        self.note = NoteLine(theme, self.middle)
        self.tiles = Tiles(theme, self.middle)
        self.ingredients = IngredientsPane(theme, self)
        self.send = SendPanel(self._ctx, self)
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.lines):
            column.addWidget(part)
        column.addWidget(self.text, 1)
        column.addWidget(self.note)
        column.addWidget(self.tiles)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.middle, 1)

    def _connect(self) -> None:
        self.came_into_sight.connect(self._on_sight)
        self.went_out_of_sight.connect(self._on_out_of_sight)
        document, send, deeds = self.text.document(), self.send, self.deeds
        self.text.typed.connect(self.touched)
        self.lines.typed.connect(self.touched)
        self.lines.down_wanted.connect(self.text.setFocus)
        recipient = self.lines.recipient
        recipient.clicked.connect(lambda: send.deeds.readdress(recipient.mapToGlobal(recipient.rect().bottomLeft())))
        self.text.mark_wanted.connect(self.findings.open_mark)
        self.text.dropped.connect(deeds.drop)
        self.text.left.connect(self.close_letter)
        self.head.back.clicked.connect(self.close_letter)
        self.head.voice_wanted.connect(deeds.set_voice)
        self.head.anew_wanted.connect(deeds.draft_anew)
        self.head.delete_wanted.connect(deeds.delete)
        self.head.ingredients.clicked.connect(self._open_ingredients)
        self.head.send.clicked.connect(self._open_send)
        self.head.undo.clicked.connect(self.text.undo)
        self.head.redo.clicked.connect(self.text.redo)
        document.undoAvailable.connect(self.head.undo.setEnabled)
        document.redoAvailable.connect(self.head.redo.setEnabled)
        self.ingredients.chosen.connect(deeds.add)
        self.ingredients.shown.connect(deeds.show)
        self.tiles.wanted.connect(self.findings.open_tile)
        self.keeper.kept.connect(self._show_kept)
        self.live.looked.connect(self._on_looked)
        send.written = self.written
        send.sent.connect(self._on_sent)
        send.gap_wanted.connect(self._to_gap)
        send.findings_wanted.connect(self._to_findings)
        send.text_wanted.connect(self.text.replace_body)
        send.moved.connect(self.live.touched)
        send.changed.connect(self.reread)
        send.left.connect(self._to_text)
        self._ctx.bus.changed.connect(self._on_changed)
        self._ctx.theme.changed.connect(self.update)

    def _open_ingredients(self) -> None:
        self.beside.open_ingredients()

    def _open_send(self) -> None:
        self.beside.open_send()

    def panes(self) -> list[QWidget]:
        """What F6 goes through, in the order of reading."""
        return [self.ingredients, self.head, self.lines, self.text, self.tiles, self.send]

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        return composer_keys.described()

    # what stands here

    @property
    def editable(self) -> bool:
        return self.opened is not None and self.opened.may_be_edited

    @property
    def offered(self) -> tuple[Ingredient, ...]:
        return self.opened.draft.offered if self.opened is not None else ()

    @property
    def language(self) -> Language:
        return self.opened.situation.voice.language if self.opened is not None else Language.EN_GB

    @property
    def channel(self) -> LetterChannel:
        return self.send.channel if self.send.opened is not None else LetterChannel.EMAIL

    def said(self) -> tuple[str, str]:
        """Subject and body."""
        return self.lines.subject.text(), self.text.body()

    def written(self) -> Written:
        subject, body = self.said()
        at = self.send.when.value() if self.channel is LetterChannel.EMAIL else None
        via = self.opened.letter.via if self.opened is not None else None
        moment = at.astimezone(UTC).isoformat().replace("+00:00", "Z") if at is not None else None
        return Written(subject, body, moment, self.channel, via)

    # showing

    def show_letter(self, letter: LetterId) -> None:
        """This one; the one before is kept."""
        self.keeper.begin(None)
        self.deeds.keep_name()
        self.findings.forget()
        self.note.hide()
        opened = self._read(letter)
        if opened is None:
            return
        self.review = Review()
        self.text.set_body(opened.letter.body or "")
        self.lines.show_subject(opened.letter.subject or "")
        self._show(opened)
        self.keeper.begin(opened.letter.id if self.editable else None)
        self._show_kept()
        QTimer.singleShot(0, self, self._to_text)

    def _read(self, letter: LetterId) -> OpenedLetter | None:
        try:
            return self._ctx.services.letters.opened(letter, self._ctx.clock.now())
        except WorldError as error:
            self._ctx.intents.trouble.emit(in_words(error.sentence))
            self.opened = None
            self.keeper.drop()
            self.closed.emit()
            return None

    def reread(self) -> None:
        """The same letter as it is kept by now, beside what the record says by now."""
        self._reread.stop()
        if self.opened is None:
            return
        self.keeper.keep_now()
        before = self.opened.draft
        opened = self._read(self.opened.letter.id)
        if opened is None:
            return
        if (opened.letter.body or "") != self.text.body():
            self.text.replace_body(opened.letter.body or "")
        self.lines.show_subject(opened.letter.subject or "")
        self._show(opened)
        self.keeper.begin(opened.letter.id if self.editable else None)
        self._show_kept()
        if self.editable and before.body != opened.draft.body != self.text.body():
            self._offer_anew()

    def _show(self, opened: OpenedLetter) -> None:
        now, zone = self._ctx.clock.now(), opened.situation.etiquette.zone
        self.opened = opened
        self.head.show_letter(opened)
        self.lines.show_letter(opened)
        self.text.setReadOnly(not opened.may_be_edited)
        self.ingredients.show_draft(opened.situation, opened.draft, now, zone)
        self.beside.allow_ingredients(opened.may_be_edited)
        self.send.show_letter(opened)
        self.tiles.setVisible(opened.may_be_edited)
        document = self.text.document()
        self.head.undo.setEnabled(document.isUndoAvailable())
        self.head.redo.setEnabled(document.isRedoAvailable())
        self._show_review(None)
        if opened.may_be_edited:
            passed = frozenset(opened.dispatch.passed)
            self.live.begin(self._ctx.services.checking.beside(opened.situation, opened.draft.offered, passed))
        else:
            self.live.rest()

    def _show_kept(self) -> None:
        if self.opened is not None:
            self.head.show_kept(self.opened, self.keeper.at, self.opened.situation.etiquette.zone)

    # writing

    def touched(self) -> None:
        self.keeper.touched()
        self.live.touched()

    def _on_looked(self, found: Looked) -> None:
        self.review = found.review
        self._show_review(found)
        self.findings.show()
        self.ingredients.show_used(found.used)
        numbers = [
            (one.start, FOUR_RS.index(one.part) + 1)
            for one in found.passages
            if one.part is not None
            if one.part in FOUR_RS
        ]
        self.text.show_numbers(numbers)
        self.send.show_review(found.review)

    def _show_review(self, found: Looked | None) -> None:
        if self.opened is None:
            return
        zone, trouble = self.opened.situation.etiquette.zone, found.trouble if found is not None else ""
        body = found.written.body if found is not None else self.text.body()
        faces = tiles_words.faces(self.review, self.opened.letter.kind, self.channel, body, zone, trouble)
        self.tiles.show_faces(faces)
        said = ". ".join(face.says for face in faces if face.due)
        self.text.setAccessibleDescription(
            self.tr("{points}. F7 goes to the next.").format(points=said) if said else ""
        )

    def say(self, sentence: str) -> None:
        """A word on what was done, or why not."""
        self.note.say(sentence)

    def _offer_anew(self) -> None:
        """The voice is another or the record says more, and the words are those of before."""
        self.note.offer(
            self.tr(
                "Your words stay as they are. The draft can be written anew from the record; Undo brings these back."
            ),
            self.tr("Draft anew"),
            self.deeds.draft_anew,
        )

    def show_other(self, letter: LetterId) -> None:
        """Another letter, to see what both say."""
        from ui.letters.other_letter import OtherLetter

        found = self._ctx.services.letters.get(letter)
        if found is None or self.opened is None:
            return
        person = self._ctx.services.people.get(found.to)
        other = OtherLetter(self._ctx.theme, self.window(), found, person.name if person is not None else "")
        other.closed.connect(other.deleteLater)
        other.open_at(self.tiles.tile(tiles_words.ALIKE) or self.tiles, by_keys=True)

    # going

    def _to_text(self) -> None:
        if self.isVisible():
            self.beside.dismiss()
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_gap(self) -> None:
        self.beside.dismiss()
        self.text.first_gap()

    def _to_findings(self) -> None:
        self.beside.dismiss()
        found = self.review.findings
        if found:
            self.findings.open(found[0])

    def close_letter(self) -> None:
        self.keeper.begin(None)
        self.deeds.keep_name()
        self.live.rest()
        self.findings.forget()
        self.beside.dismiss()
        self.opened = None
        self.closed.emit()

    def _on_sent(self, _letter: str) -> None:
        """It is on its way: nothing that comes later is written into it."""
        self.keeper.drop()
        self.close_letter()

    def _on_changed(self, _change: Change, origin: object) -> None:
        if origin is self or self.opened is None:
            return
        self._stale = True
        if self.isVisible():
            self._stale = False
            self._reread.start()

    def _on_sight(self) -> None:
        self.beside.fit()
        if self._stale:
            self._stale = False
            self._reread.start()

    def _on_out_of_sight(self) -> None:
        self.keeper.keep_now()
        self.findings.dismiss()
        self.live.rest()
        self._stale = self.opened is not None

    # Qt's part

    def event(self, event: QEvent) -> bool:
        focus = QApplication.focusWidget()
        if event.type() == QEvent.Type.ShortcutOverride and focus is not None and self.isAncestorOf(focus):
            return claims_escape(event) or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc from beside the text leads into it, and from there back; I opens the ingredients where nobody writes."""
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            if focus is not None and (self.ingredients.isAncestorOf(focus) or self.send.isAncestorOf(focus)):
                self._to_text()
            else:
                self.close_letter()
        elif event.key() == Qt.Key.Key_I and not event.modifiers() and not isinstance(focus, QLineEdit | QTextEdit):
            self.beside.open_ingredients()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.beside.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._ctx.theme.color("surface"))
