"""What a company was called before it was renamed or became one with another.

A tracker or an address book that comes again still has the old name, and means the company that it is now. Whoever
bears a name today goes before whoever bore it once, so a note that an undo has left behind does no harm.
"""

from models.domain.names import fold_company
from models.domain.values import Company, CompanyId, Merged
from models.store.repository import Store


def formerly(before: Company, now: CompanyId) -> dict[str, str]:
    """The fact to be remembered with the change (`Store.remember`)."""
    folded = fold_company(before.name)
    return {_key(folded): now} if folded else {}


def once_called(store: Store, name: str) -> CompanyId | None:
    """Which company that name meant before; None where nobody bore it or that company is gone."""
    folded = fold_company(name)
    found = store.recall(_key(folded)) if folded else None
    if found is None:
        return None
    merged = store.get(Merged, found)
    for one in (found, merged.became if merged is not None else None):
        if one is not None and store.get(Company, one) is not None:
            return CompanyId(one)
    return None


def _key(folded: str) -> str:
    return f"company.formerly.{folded}"
