"""What the composer does: ingredients put in, fixes taken, another voice, the draft anew."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.letters.drafting import Ingredient
from models.domain.letters.passages import put_in
from models.domain.letters.reviewing import Finding, Fix, FixKind
from models.domain.letters.signed import signed_with
from models.domain.mail import Language, Tone
from models.domain.values import ContactId, LetterId
from ui.context import Context

if TYPE_CHECKING:
    from ui.letters.composer import Composer

_SENTENCE_END = re.compile(r"[.!?…][”’“\"')\]]*(?=\s)")


class ComposerDeeds(QObject):
    def __init__(self, ctx: Context, composer: "Composer") -> None:
        super().__init__(composer)
        self._ctx, self._composer = ctx, composer

    @property
    def _letter(self) -> LetterId:
        opened = self._composer.opened
        assert opened is not None
        return opened.letter.id

    def _do(self, call: Callable[[datetime], Change]) -> Change | None:
        """What stands in the text is kept first; then the letter is read again."""
        self._composer.keeper.keep_now()
        now = self._ctx.clock.now()
        change = self._ctx.intents.do(self._composer, lambda: call(now), self._composer.say)
        if change is not None:
            self._composer.reread()
        return change

    # ingredients

    def _ingredient(self, ingredient: str) -> Ingredient | None:
        return next((one for one in self._composer.offered if one.id == ingredient), None)

    def add(self, ingredient: str) -> None:
        """Its sentence at its part's place, one step of the text's undo."""
        found = self._ingredient(ingredient)
        if found is None or not self._composer.editable:
            return
        text = self._composer.text
        body, start, end = put_in(text.body(), found, self._composer.offered)
        text.replace_body(body)
        text.show_fresh(start, end)
        self._composer.say(self.tr("Added: {words}").format(words=found.words))

    def add_next(self, number: int) -> None:
        found = self._composer.ingredients.next_of(number)
        if found is None:
            self._composer.say(self.tr("Nothing more to add there."))
        else:
            self.add(found.id)

    def drop(self, ingredient: str, place: int) -> None:
        """Where it was let go, between two sentences, with the blanks that words need."""
        found = self._ingredient(ingredient)
        if found is None or not self._composer.editable:
            return
        text = self._composer.text
        body = text.body()
        place = _between_sentences(body, place)
        before, after = body[:place], body[place:]
        lead = "" if not before or before[-1].isspace() else " "
        tail = "" if not after or after[0].isspace() else " "
        text.replace_at(place, place, f"{lead}{found.sentence}{tail}")
        text.show_fresh(place + len(lead), place + len(lead) + len(found.sentence))

    def show(self, ingredient: str) -> None:
        """Select what the letter says of it."""
        found = self._ingredient(ingredient)
        text = self._composer.text
        if found is None:
            return
        place = text.body().find(found.sentence)
        if place >= 0:
            text.select_body(place, place + len(found.sentence))
        self._composer.beside.dismiss()
        text.setFocus()

    # fixes

    def fix(self, finding: Finding, fix: Fix) -> None:
        text, letters = self._composer.text, self._ctx.services.letters
        start, end = finding.start, finding.end
        match fix.kind:
            case FixKind.REPLACE if start is not None and end is not None:
                text.replace_at(start, end, fix.text)
            case FixKind.REMOVE if start is not None and end is not None:
                text.replace_at(*_with_blank(text.body(), start, end), "")
            case FixKind.FILL:
                text.first_gap()
            case FixKind.IGNORE:
                self._pass_over(finding)
            case FixKind.ADD_WORD:
                self._add_word(fix.text, finding)
            case FixKind.CONFIRM_NAME:
                self._confirm_name(ContactId(fix.text))
            case FixKind.ROUTE:
                via = ContactId(fix.text) if fix.text else None
                self._do(lambda now: letters.set_via(self._letter, via, now))
            case FixKind.LATER:
                self._later(datetime.fromisoformat(fix.text))
            case FixKind.SHOW:
                self._composer.show_other(LetterId(fix.text))
        if fix.kind not in (FixKind.LATER, FixKind.SHOW):  # these lead somewhere else
            self._composer.text.setFocus()

    def _pass_over(self, finding: Finding) -> None:
        opened = self._composer.opened
        assert opened is not None
        keys = (*opened.dispatch.passed, finding.key)
        letters = self._ctx.services.letters
        self._do(lambda now: letters.pass_over(self._letter, keys, now))

    def _add_word(self, word: str, finding: Finding) -> None:
        if not word and finding.start is not None:
            word = self._composer.text.body()[finding.start : finding.end]
        language = self._composer.language
        self._do(lambda _now: self._ctx.services.words.add(word, language))

    def _confirm_name(self, contact: ContactId) -> None:
        people = self._ctx.services.people
        self._do(lambda now: people.confirm_spelling(contact, None, now))

    def _later(self, at: datetime) -> None:
        send, etiquette = self._composer.send, self._ctx.services.reminders.etiquette()
        send.when.show_moment(self._ctx.clock.now(), etiquette, at)
        send.moved.emit()
        self._composer.beside.open_send()

    # the letter as a whole

    def set_voice(self, tone: Tone | None, language: Language | None) -> None:
        """A draft that nobody has written in speaks so at once; for another it is offered."""
        letters = self._ctx.services.letters
        self._do(lambda now: letters.set_voice(self._letter, now, tone=tone, language=language))

    def draft_anew(self) -> None:
        """What would be composed now, in the place of what stands there; Ctrl+Z brings that back."""
        opened = self._composer.opened
        if opened is None:
            return
        self._composer.text.replace_body(opened.draft.body)
        self._composer.lines.show_subject(opened.draft.subject)
        self._composer.touched()
        self._composer.text.setFocus()

    def copy(self) -> None:
        """The whole letter as it would leave."""
        QGuiApplication.clipboard().setText(self._composer.text.body())
        self._composer.say(self.tr("The letter is on the clipboard."))

    def delete(self) -> None:
        self._composer.keeper.keep_now()
        letters, letter, now = self._ctx.services.letters, self._letter, self._ctx.clock.now()
        change = self._ctx.intents.do(self._composer, lambda: letters.delete(letter, now), self._composer.say)
        if change is not None:
            self._composer.close_letter()

    def keep_name(self) -> None:
        """The name that was typed under it, where Settings has none: no later letter asks for it again."""
        opened, settings = self._composer.opened, self._ctx.services.settings
        if opened is None:
            return
        known = settings.read()
        name = signed_with(opened.draft.body, self._composer.text.body()) if not known.name else ""
        if not name:
            return
        with suppress(WorldError):  # it is asked for again with the next letter
            self._ctx.bus.changed.emit(settings.change(replace(known, name=name)), self._composer)


def _between_sentences(body: str, place: int) -> int:
    """The nearest place where a sentence may stand: in the same paragraph, behind another one or before them all."""
    start = body.rfind("\n", 0, place) + 1
    end = body.find("\n", place)
    end = len(body) if end < 0 else end
    ends = (found.end() for found in _SENTENCE_END.finditer(body, start, end))
    return min((start, *ends, end), key=lambda one: abs(one - place))


def _with_blank(body: str, start: int, end: int) -> tuple[int, int]:
    """What is taken out takes one of the blanks around it along."""
    if body[start - 1 : start] == " " and (end == len(body) or body[end] in " .,;:!?\n"):
        return start - 1, end
    if body[end : end + 1] == " " and (start == 0 or body[start - 1].isspace()):
        return start, end + 1
    return start, end
