"""Single settings among the commands: each leads to its row, and what is simple is chosen at once."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from models.domain.search_words import Bold, bold, matches, typed_words, words as words_of
from ui import pages
from ui.context import Context
from ui.search.fuzzy import match
from ui.search.rows import Deed, Row
from ui.settings import named, sections
from ui.settings.named import Choice, Named

translate = QCoreApplication.translate
BY_OTHER_WORDS = 0
"""What a setting scores that was asked for by a word that is not in its name."""


class SettingCommands:
    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    def answering(self, wanted: Sequence[str]) -> list[Row]:
        """What was named first, then what is meant by other words; a choice stands before the row it belongs to."""
        found = [row for one in named.settings() for row in self._rows(one, wanted)]
        return sorted(found, key=lambda row: not row.bold)

    def fitting(self, typed: str) -> Iterator[tuple[int, Row]]:
        """Score and row, for the list of commands alone: a beginning or the letters in their order are enough there."""
        wanted = typed_words(typed)
        for one in named.settings():
            rows = self._rows(one, wanted)
            found = match(typed, one.title) if not rows else None
            if found is not None:
                yield found.score, self._row(one, found.bold)
            for row in rows:
                score = match(typed, row.title)
                yield (score.score + 3 if score is not None else BY_OTHER_WORDS), row

    def _rows(self, one: Named, wanted: Sequence[str]) -> list[Row]:
        own = words_of(f"{one.title} {one.words}")
        found = [self._row(one, bold(one.title, wanted))] if wanted and matches(own, wanted) else []
        if not wanted or not any(matches(own, (word,)) for word in wanted):
            return found
        for choice in named.choices(self._ctx, one):
            chosen = words_of(choice.words)
            if matches([*own, *chosen], wanted) and any(matches(chosen, (word,)) for word in wanted):
                found.insert(0, self._chosen(choice, wanted))
        return found

    def _row(self, one: Named, strong: Bold) -> Row:
        lead = Deed(translate("Search", "Do it"), partial(self._ctx.router.settings_wanted.emit, one.leads_to))
        place = next(place for place in sections.PLACES if place.key == one.section)
        return Row(
            one.title,
            strong,
            f"{pages.title('settings')}, {sections.title(one.section)}",
            icon=place.icon,
            kind=translate("Search", "command"),
            deed=lead,
            more=lambda: (
                Deed(translate("Search", "Show the setting"), lead.do),
                *(Deed(choice.text, partial(self._put, choice)) for choice in named.choices(self._ctx, one)),
            ),
        )

    def _chosen(self, choice: Choice, wanted: Sequence[str]) -> Row:
        return Row(
            choice.text,
            bold(choice.text, wanted),
            pages.title("settings"),
            icon="settings-2",
            kind=translate("Search", "command"),
            deed=Deed(translate("Search", "Do it"), partial(self._put, choice)),
        )

    def _put(self, choice: Choice) -> None:
        self._ctx.intents.do(None, choice.put)
