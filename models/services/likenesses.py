"""Who in the record may be the same, without those that the user keeps apart."""

import json

from models.domain.duplicate_companies import companies_alike, company_print
from models.domain.duplicates import Index, Likeness, print_of
from models.domain.values import Apart, Company
from models.services.gathering import gathering
from models.services.people_rows import nicknames
from models.store import reading, reading_people
from models.store.repository import Store


def of_people(store: Store) -> tuple[Likeness, ...]:
    """Pairs that may be one person, the likeliest first."""
    with gathering():
        index = people_index(store)
        return tuple(index.pairs())


def people_index(store: Store) -> Index:
    """Everybody in the record, ready to be compared with one more; no card is read but those with nicknames."""
    companies = dict(reading.company_names(store))
    called = nicknames(reading_people.nicknamed(store))
    index = Index(store.settings().holiday_country, kept_apart(store))
    for one in reading_people.listed(store):
        index.add(
            print_of(
                one.contact,
                one.name,
                nicknames=called.get(one.contact, ()),
                company=companies.get(one.company) if one.company is not None else None,
                emails=() if one.emails == "[]" else json.loads(one.emails),
                phones=() if one.phones == "[]" else json.loads(one.phones),
            )
        )
    return index


def of_companies(store: Store) -> tuple[Likeness, ...]:
    """Pairs that may be one company, the likeliest first."""
    staff: dict[str, list[str]] = {}
    for one in reading_people.listed(store):
        if one.company is not None and one.emails != "[]":
            staff.setdefault(one.company, []).extend(json.loads(one.emails))
    prints = (
        company_print(company.id, company.name, company.website, staff.get(company.id, ()))
        for company in store.all(Company)
    )
    return tuple(companies_alike(prints, apart=kept_apart(store)))


def kept_apart(store: Store) -> frozenset[tuple[str, str]]:
    return frozenset((pair.one, pair.other) for pair in store.all(Apart))
