"""Who the candidate is: the name and the signature under letters, the own addresses, the time zone."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from models.domain.errors import WorldError
from ui.context import Context
from ui.settings.rows import Rows, Section
from ui.settings.signature import Signature
from ui.widgets.field import Field
from ui.wording import in_words


def addresses_in(text: str) -> tuple[str, ...]:
    """Addresses between commas, semicolons or spaces, each once. Raises WorldError that names what is none."""
    found: dict[str, str] = {}
    for word in text.replace(",", " ").replace(";", " ").split():
        name, at, domain = word.partition("@")
        if not (name and at and "." in domain.strip(".") and "@" not in domain):
            sentence = QCoreApplication.translate(
                "Settings", "“{word}” is not an address. Write it like ada@posthaven.example."
            )
            raise WorldError(sentence.format(word=word[:80]))
        found.setdefault(word.casefold(), word)
    return tuple(found.values())


class YouSection(Section):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        head = QCoreApplication.translate("Settings", "You and signature")
        sentence = QCoreApplication.translate("Settings", "It stays on this computer.")
        super().__init__(ctx.theme, head, sentence, parent)
        self._ctx = ctx
        theme = ctx.theme
        rows = Rows(theme, self)
        self._name = Field(theme, self.tr("Your name, as you sign letters"), parent=rows)
        self.signature = Signature(ctx, rows)  # made in the order in which Tab goes through them
        self._addresses = Field(theme, self.tr("Your own addresses"), self.tr("one or more, with commas between"), rows)
        self._zone = Field(theme, self.tr("Your time zone"), self.tr("that of this computer"), rows)
        for field in (self._name, self.signature, self._addresses, self._zone):
            rows.add_wide(field)
        self.column.addWidget(rows)
        self.finish()
        self._name.committed.connect(self._on_name)
        self._addresses.committed.connect(self._on_addresses)
        self._zone.committed.connect(self._on_zone)
        self._zone.edit.textEdited.connect(self._offer_zones)
        self.refresh()

    def refresh(self) -> None:
        settings = self._ctx.services.settings.read()
        self._name.set_text(settings.name or "")
        self._addresses.set_text(", ".join(settings.own_addresses))
        self._zone.set_text(settings.timezone or "")
        self.signature.refresh()

    def _offer_zones(self) -> None:
        """The names of all zones, read when the first letter is typed."""
        if self._zone.edit.completer() is not None:
            return
        from zoneinfo import available_timezones

        completer = QCompleter(sorted(available_timezones()), self._zone.edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._zone.edit.setCompleter(completer)

    def _on_name(self, text: str) -> None:
        self._set(self._name, name=text or None)

    def _on_addresses(self, text: str) -> None:
        try:
            self._set(self._addresses, own_addresses=addresses_in(text))
        except WorldError as error:
            self._addresses.error(in_words(error.sentence))

    def _on_zone(self, text: str) -> None:
        self._set(self._zone, timezone=text or None)

    def _set(self, field: Field, **after: Any) -> None:
        services = self._ctx.services
        changed = replace(services.settings.read(), **after)
        if self._ctx.intents.do(self, lambda: services.settings.change(changed), field.error) is not None:
            field.error("")
