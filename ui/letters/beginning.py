"""A letter is to be written: the draft that is there already, or a new one; where nobody is named, one is asked."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.domain.change import Change
from models.domain.errors import WorldError
from models.domain.values import ApplicationId, ContactId, InterviewId, LetterKind
from ui.context import Context
from ui.wording import in_words


class Beginning(QObject):
    begun = Signal(str)
    """The id of the letter that is to be shown."""

    def __init__(self, ctx: Context, page: QWidget) -> None:
        super().__init__(page)
        self._ctx, self._page = ctx, page

    def write(self, kind: str, application: str = "", interview: str = "", contact: str = "") -> None:
        """Each but the kind may be empty."""
        wanted = LetterKind(kind)
        change, nobody = self._begin(wanted, application, interview, contact)
        if change is not None:
            self.begun.emit(self._ctx.services.letters.begun(change))
        elif nobody:
            self._ask(wanted, application, interview)

    def _begin(self, kind: LetterKind, application: str, interview: str, contact: str) -> tuple[Change | None, bool]:
        """The change, or whether only the person is missing."""
        from models.services.letters import NobodyYet

        try:
            change = self._ctx.services.letters.begin(
                kind,
                self._ctx.clock.now(),
                application=ApplicationId(application) if application else None,
                interview=InterviewId(interview) if interview else None,
                to=ContactId(contact) if contact else None,
            )
        except NobodyYet:
            return None, True
        except WorldError as error:
            self._ctx.intents.trouble.emit(in_words(error.sentence))
            return None, False
        # No step of the undo: it is a sheet that was taken out, and undoing must not pull it from under the pen.
        if change:
            self._ctx.bus.changed.emit(change, self._page)
        return change, False

    def _ask(self, kind: LetterKind, application: str, interview: str) -> None:
        from ui.letters.recipient import RecipientDialog

        known = ApplicationId(application) if application else None
        dialog = RecipientDialog(self._ctx, self._page.window(), kind, known, None)
        dialog.chosen.connect(lambda contact: self.write(kind.value, application, interview, contact))
        dialog.ask()
