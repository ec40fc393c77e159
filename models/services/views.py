"""Ways of looking at the board that were given a name: kept here alone, never exported."""

from dataclasses import replace

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.ids import new_id
from models.domain.names import fold
from models.domain.saved_views import SavedView
from models.services.desk import Desk
from models.services.intent import Intent


class Views:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[SavedView, ...]:
        """In the order in which they were kept."""
        return tuple(sorted(self._desk.store.all(SavedView), key=lambda one: (one.position or 0, one.name, one.id)))

    def save(self, name: str, query: str) -> Change:
        """Under a name that is taken, the new way of looking stands in the place of the old one."""
        name = " ".join(name.split())
        if not name:
            raise WorldError("Give the view a name.")
        known = self.all()
        before = next((one for one in known if fold(one.name) == fold(name)), None)
        if before is not None:
            after = replace(before, name=name, query=query)
        else:
            last = max((one.position or 0 for one in known), default=0)
            after = SavedView(new_id("view"), name, query, last + 1)
        return self._desk.write([Edit(before, after)], Intent.VIEW_SAVED, {"name": name})

    def remove(self, view: SavedView) -> Change:
        return self._desk.write([Edit(view, None)], Intent.VIEW_REMOVED, {"name": view.name})
