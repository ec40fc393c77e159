"""The one place where intents are written: one transaction, one Change, and everybody who must know is told.

What keeps itself in step with the record (the reminders' ledger) listens here, so that a change made by
a screen, by an undo or by an import is heard of alike.
"""

from collections.abc import Callable, Mapping, Sequence

from models.domain.archive import BinEntry
from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.values import Application, ApplicationId, Company, CompanyId, Interview, InterviewId
from models.services.intent import Intent
from models.store.repository import Store


class Desk:
    def __init__(self, store: Store) -> None:
        self.store = store
        self._listeners: list[Callable[[Change], None]] = []

    def listen(self, heard: Callable[[Change], None]) -> None:
        self._listeners.append(heard)

    def write(
        self,
        edits: Sequence[Edit],
        intent: Intent,
        about: Mapping[str, str] | None = None,
        *,
        to_bin: BinEntry | None = None,
        facts: Mapping[str, str] | None = None,
    ) -> Change:
        """Raises RowMovedOn where the record is no longer as `before` says, and then writes nothing.

        `facts` are remembered in the same transaction (`Store.remember`).
        """
        return self.tell(self.store.write(edits, intent.value, dict(about or {}), to_bin=to_bin, facts=facts))

    def undo(self, back: Change, to_bin: BinEntry | None) -> Change:
        """Writes the reverse of a change; `to_bin` keeps what that deletes."""
        return self.tell(self.store.write(back.edits, back.intent, back.about, to_bin=to_bin))

    def tell(self, change: Change) -> Change:
        """For changes that were written by the store itself."""
        if change:
            for heard in self._listeners:
                heard(change)
        return change

    def application(self, application: ApplicationId) -> Application:
        found = self.store.get(Application, application)
        if found is None:
            raise WorldError("This application is no longer here. If it was deleted, the bin still has it.")
        return found

    def interview(self, interview: InterviewId) -> Interview:
        found = self.store.get(Interview, interview)
        if found is None:
            raise WorldError("This interview is no longer here. If it was deleted, the bin still has it.")
        return found

    def company(self, company: CompanyId) -> Company:
        found = self.store.get(Company, company)
        if found is None:
            raise WorldError("This company is no longer here.")
        return found

    def about(self, application: Application, **more: str) -> dict[str, str]:
        """The words that every sentence about an application may use."""
        return {"company": self.company(application.company).name, "role": application.role, **more}
