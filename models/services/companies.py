"""Companies: changed, and merged where two are one."""

from dataclasses import replace
from datetime import datetime

from models.domain.change import Change, Edit
from models.domain.duplicates import Likeness
from models.domain.errors import WorldError
from models.domain.names import fold_company
from models.domain.values import Apart, Company, CompanyId
from models.services import likenesses
from models.services.desk import Desk
from models.services.former_names import formerly
from models.services.intent import Intent
from models.services.merging import merging, one_company


class Companies:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[Company, ...]:
        """By name."""
        return tuple(sorted(self._desk.store.all(Company), key=lambda one: (fold_company(one.name), one.id)))

    def get(self, company: CompanyId) -> Company | None:
        return self._desk.store.get(Company, company)

    def edit(self, after: Company, now: datetime) -> Change:
        """`now` is not looked at: a company has no date."""
        before = self._desk.company(after.id)
        name = " ".join(after.name.split())
        if not name:
            raise WorldError("Add the company's name.")
        edits, about = [Edit(before, replace(after, name=name))], {"company": name}
        facts = formerly(before, after.id) if name != before.name else None
        return self._desk.write(edits, Intent.COMPANY_EDITED, about, facts=facts)

    def merge(self, keep: CompanyId, other: CompanyId, now: datetime) -> Change:
        """Applications and people of `other` belong to `keep`. `now` is not looked at."""
        if keep == other:
            raise WorldError("This is one and the same company already.")
        before, gone = self._desk.company(keep), self._desk.company(other)
        edits = merging(self._desk.store, before, one_company(before, gone), gone)
        about = {"company": before.name, "other": gone.name}
        return self._desk.write(edits, Intent.COMPANIES_MERGED, about, facts=formerly(gone, keep))

    def keep_apart(self, one: CompanyId, other: CompanyId) -> Change:
        """They look alike and are two: never proposed again."""
        first, second = self._desk.company(one), self._desk.company(other)
        pair = Apart(*sorted((one, other)))
        edit = Edit(self._desk.store.get(Apart, pair.one, pair.other), pair)
        return self._desk.write([edit], Intent.KEPT_APART, {"company": first.name, "other": second.name})

    def likenesses(self) -> tuple[Likeness, ...]:
        """Pairs that may be one company, the likeliest first; those kept apart are left out."""
        return likenesses.of_companies(self._desk.store)
