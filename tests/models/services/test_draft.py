"""What a long import asks of its draft again and again is answered without going through the whole record."""

from dataclasses import replace

from models.domain.values import Application, ApplicationId, Company, CompanyId, Contact, ContactId, Stage
from models.services.draft import Draft
from tests.models.services.house_at import House


def _draft(house: House) -> Draft:
    return Draft(house.store)


def test_somebody_is_found_by_every_address_they_have_now(house: House) -> None:
    draft = _draft(house)
    jane = draft.put(Contact(ContactId("con-1"), "Jane Okafor", emails=("Jane@Halden.example",)))
    assert draft.contact_of_address("jane@halden.EXAMPLE ") == jane
    draft.put(replace(jane, emails=("j.okafor@rowe.example",)))
    assert draft.contact_of_address("jane@halden.example") is None
    assert draft.contact_of_address("j.okafor@rowe.example") is not None


def test_somebody_is_found_by_the_uid_of_their_card_or_by_their_own_id(house: House) -> None:
    draft = _draft(house)
    kept = "item1.UID;VALUE=uri:urn:uuid:4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1\r\nNOTE:UID:no"
    draft.put(Contact(ContactId("con-1"), "Jane Okafor", vcard=kept))
    for uid in ("4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", "urn:uuid:4FBE8971-0BC3-424C-9C26-36C3E1EFF6B1", "con-1"):
        assert [one.id for one in draft.contacts_of_uid(uid)] == ["con-1"]
    assert draft.contacts_of_uid("no") == []


def test_namesakes_are_found_whatever_the_accents(house: House) -> None:
    draft = _draft(house)
    draft.put(Contact(ContactId("con-1"), "José Núñez"))
    draft.put(Contact(ContactId("con-2"), "JOSE NUNEZ"))
    assert [one.id for one in draft.contacts_named("Jose Nuñez")] == ["con-1", "con-2"]


def test_a_company_is_the_same_with_and_without_its_legal_form(house: House) -> None:
    draft = _draft(house)
    first = draft.company_called("  Café   Solé Ltd ")
    assert first.name == "Café Solé Ltd"
    assert draft.company_called("Cafe Sole") is first
    assert draft.company_known("Tidewell") is None
    assert len(list(draft.all(Company))) == 1


def test_the_exact_spelling_counts_before_the_folded_one(house: House) -> None:
    draft = _draft(house)
    draft.put(Company(CompanyId("co-1"), "Halden GmbH"))
    exact = draft.put(Company(CompanyId("co-2"), "Halden"))
    assert draft.company_called("Halden") is exact


def test_every_new_card_lands_above_the_one_before(house: House) -> None:
    house.application("Halden & Rowe", stage=Stage.WISHLIST)
    draft = _draft(house)
    company = draft.company_called("Tidewell")
    tops = []
    for number in range(3):
        position = draft.top_of(Stage.WISHLIST)
        tops.append(position)
        draft.put(Application(ApplicationId(f"app-x{number}"), company.id, "Analyst", Stage.WISHLIST, position))
    assert tops == sorted(tops, reverse=True)
    assert len(set(tops)) == 3
    top = draft.get(Application, "app-x2")
    assert top is not None
    draft.put(replace(top, stage=Stage.APPLIED, position=draft.top_of(Stage.APPLIED)))
    assert draft.top_of(Stage.WISHLIST) == tops[2]
