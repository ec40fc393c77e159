"""Cards into the record: who they are for certain, who they may be, and nothing overwritten."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from models.domain.card import Card
from models.domain.change import Edit
from models.domain.values import Company, Contact, ContactId
from models.formats.vcard import read_cards
from models.services.cards_in import settled, take_card
from models.services.draft import Draft
from models.services.import_plan import Choice, Entry, Guess, Outcome
from tests.models.services.house_at import House

JANE = Card(
    "Jane Okafor", uid="uid-1", title="Head of Data", company="Halden & Rowe", emails=("jane@halden.example",),
    phones=("+44 20 7946 0018",), kept="UID:uid-1\nFN:Jane Okafor\nX-TWITTER:jane",
)  # fmt: skip


def take(house: House, *cards: Card, choices: dict[int, Choice] | None = None) -> list[Entry]:
    """The cards of one file, written at once."""
    draft = Draft(house.store)
    said = choices or {}
    entries = [take_card(draft, card, said.get(at, Choice()), house.now) for at, card in enumerate(cards)]
    entries = list(settled(draft, entries))
    house.store.write(draft.edits(), "imported")
    return entries


def person(house: House, name: str, **more: Any) -> ContactId:
    return ContactId(house.services.people.create(name, house.now, **more).about["contact"])


def test_a_card_becomes_a_person_with_their_company(house: House) -> None:
    (entry,) = take(house, JANE)
    (contact,) = house.store.all(Contact)
    (company,) = house.store.all(Company)
    assert (entry.outcome, entry.contact, entry.company, entry.before) == (Outcome.ADDED, contact, company, None)
    assert (contact.name, contact.title, contact.emails, contact.phones, contact.company, contact.vcard) == (
        "Jane Okafor",
        "Head of Data",
        ("jane@halden.example",),
        ("+44 20 7946 0018",),
        company.id,
        JANE.kept,
    )
    assert entry.facts == {
        "fn": ["Jane Okafor"],
        "org": ["Halden & Rowe"],
        "title": ["Head of Data"],
        "email": ["jane@halden.example"],
        "tel": ["+44 20 7946 0018"],
    }


def test_the_same_file_twice_changes_nothing(house: House) -> None:
    take(house, JANE, Card("Tom Ash"))
    before = house.store.archive()
    entries = take(house, JANE, Card("Tom Ash", emails=()))
    assert entries[0].outcome is Outcome.LEFT_ALONE
    assert "nothing new" in entries[0].why
    assert house.store.find(Contact, name="Jane Okafor") == [
        one for one in before.contacts if one.name == "Jane Okafor"
    ]


def test_a_company_is_found_whatever_its_legal_form(house: House) -> None:
    house.application("Halden and Rowe Ltd.")
    take(house, JANE)
    assert [company.name for company in house.store.all(Company)] == ["Halden and Rowe Ltd."]


def test_the_same_card_fills_gaps_and_overwrites_nothing(house: House) -> None:
    take(house, JANE)
    (known,) = house.store.all(Contact)
    house.services.people.edit(replace(known, name="Jane Ọkafọr", title="VP Data", notes="Mine."), house.now)
    again = replace(
        JANE, title="Head", company="Elsewhere", emails=("JANE@halden.example", "jane@home.example"),
        phones=("020 7946 0018", "07700 900123"), linkedin="https://linkedin.example/jane", notes="Theirs.",
    )  # fmt: skip
    (entry,) = take(house, again)
    (after,) = house.store.all(Contact)
    assert entry.outcome is Outcome.UPDATED
    assert (after.name, after.title, after.notes) == ("Jane Ọkafọr", "VP Data", "Mine.")
    assert after.emails == ("jane@halden.example", "jane@home.example")
    assert after.phones == ("+44 20 7946 0018", "07700 900123")
    assert after.linkedin == "https://linkedin.example/jane"
    assert [company.name for company in house.store.all(Company)] == ["Halden & Rowe"]
    assert any("“Head”" in note and "“VP Data” stays" in note for note in entry.notes)


def test_the_same_name_and_address_are_the_same_person(house: House) -> None:
    contact = person(house, "Jane Ökafor", emails=("JANE@halden.example",))
    (entry,) = take(house, replace(JANE, uid=None, name="jane okafor"))
    assert (entry.outcome, entry.contact and entry.contact.id) == (Outcome.UPDATED, contact)
    assert "with the same address" in entry.why


@pytest.mark.parametrize(
    ("known", "why"),
    [
        ({"name": "Jane Okafor"}, "the same name"),
        ({"name": "Okafor, Jane", "phones": ("020 7946 0018",)}, "the same number +44 20 7946 0018 and the same name"),
        (
            {"name": "J. Okafor", "emails": ("jane@halden.example",)},
            "the same address jane@halden.example and the same initials",
        ),
    ],
)
def test_who_may_be_the_same_is_shown_and_not_merged(house: House, known: dict[str, Any], why: str) -> None:
    contact = person(house, **known)
    (entry,) = take(house, JANE)
    assert entry.outcome is Outcome.ADDED
    ((like,),) = [entry.alike]
    assert like.contact.id == contact
    assert like.why == why
    assert len(house.store.all(Contact)) == 2


def test_the_user_says_who_it_is(house: House) -> None:
    contact = person(house, "J. Okafor")
    (entry,) = take(house, JANE, choices={0: Choice(contact=contact, name="Jane N. Okafor")})
    (after,) = house.store.all(Contact)
    assert (entry.outcome, after.id, after.name) == (Outcome.UPDATED, contact, "Jane N. Okafor")


def test_what_is_left_out_is_not_kept(house: House) -> None:
    (entry,) = take(house, JANE, choices={0: Choice(leave_out=True)})
    assert (entry.outcome, house.store.all(Contact), house.store.all(Company)) == (Outcome.LEFT_ALONE, [], [])


def test_a_card_that_names_nobody_is_refused_until_somebody_does(house: House) -> None:
    nameless = Card("", phones=("12",))
    (entry,) = take(house, nameless)
    assert entry.outcome is Outcome.REFUSED
    assert "neither a person nor a company" in entry.why
    (entry,) = take(house, nameless, choices={0: Choice(name="Ada")})
    assert entry.outcome is Outcome.ADDED
    (entry,) = take(house, Card("Halden", company="Halden", doubtful=frozenset({"name"})))
    assert (entry.outcome, entry.guesses, "fn" in (entry.facts or {})) == (
        Outcome.ADDED,
        frozenset({Guess.NAME}),
        False,
    )


def test_within_one_file_the_same_person_is_one(house: House) -> None:
    text = "BEGIN:VCARD\nVERSION:3.0\nN:Smith;Avery;;;\nFN:Avery Smith\nEMAIL:{}\nEND:VCARD\n"
    cards = read_cards(text.format("avery@contoso.example").encode() + text.format("AVERY@contoso.example").encode())
    entries = take(house, *cards)
    assert entries[0].outcome is Outcome.ADDED
    assert [one.emails for one in house.store.all(Contact)] == [("avery@contoso.example",)]
    assert [entry.outcome for entry in take(house, *cards)] == [Outcome.LEFT_ALONE, Outcome.LEFT_ALONE]


def test_our_own_card_finds_who_the_person_has_become(house: House) -> None:
    gone, keep = person(house, "Bob Smith"), person(house, "Robert Smith")
    (card,) = read_cards(house.services.people.vcard(gone))
    house.services.people.merge(keep, gone, house.now)
    (entry,) = take(house, card)
    assert entry.contact is not None
    assert (entry.contact.id, len(house.store.all(Contact))) == (keep, 1)


@pytest.mark.parametrize("swapped", [False, True])
def test_two_cards_that_were_merged_are_not_brought_apart_by_their_file(house: House, swapped: bool) -> None:
    """Nobody merges the same two again after every look into the telephone."""
    text = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nN:{};;;;\n{}\nCATEGORIES:myContacts\nEND:VCARD\n"
    phone = "TEL;TYPE=CELL:+49 171 1234567"
    file = read_cards(
        b"".join(
            text.format(name, name, lines).encode()
            for name, lines in (
                ("Jürgen Müller", f"{phone}\nEMAIL:j.mueller@web.example\nORG:Stadtwerke Köln GmbH"),
                ("Juergen Mueller", f"{phone}\nORG:Stadtwerke Koeln"),
                ("Rafael Quintana", "EMAIL:rafael@quillmark.example"),
                ("Rafael J. Quintana", "EMAIL:r.quintana@quillmark.example\nTITLE:Director"),
            )
        )
    )
    take(house, *file)
    by_name = {one.name: one.id for one in house.store.all(Contact)}
    for pair in (("Jürgen Müller", "Juergen Mueller"), ("Rafael Quintana", "Rafael J. Quintana")):
        keep, gone = reversed(pair) if swapped else pair
        house.services.people.merge(by_name[keep], by_name[gone], house.now)
    before = house.store.archive()
    entries = take(house, *file)
    assert [entry.outcome for entry in entries] == [Outcome.LEFT_ALONE] * 4
    assert house.store.archive().contacts == before.contacts


def _lined(card: Card) -> Card:
    """With the lines that a reader would have kept."""
    lines = [("FN", card.name.replace(",", "\\,")), ("UID", card.uid), ("TITLE", card.title), ("ORG", card.company)]
    lines += [("NOTE", card.notes), *(("EMAIL", one) for one in card.emails), *(("TEL", one) for one in card.phones)]
    return replace(card, kept="\n".join(f"{name}:{value}" for name, value in lines if value))


texts = st.sampled_from([None, "one", "two"])
cards = st.builds(
    Card,
    st.sampled_from(["Jane Okafor", "Jané Okafor", "Okafor, Jane", "Bob Smith", ""]),
    uid=st.sampled_from([None, "uid-1", "urn:uuid:UID-1", "uid-2"]),
    title=texts,
    company=st.sampled_from([None, "Halden", "Halden GmbH", "Quillmark"]),
    emails=st.lists(st.sampled_from(["a@halden.example", "A@halden.example", "b@home.example"]), max_size=2).map(tuple),
    phones=st.lists(st.sampled_from(["030 1234567", "+49 30 1234567", "12"]), max_size=2).map(tuple),
    notes=texts,
).map(_lined)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    house = House(Path(tmp_path_factory.mktemp("cards")) / "data")
    yield house
    house.store.close()


@settings(max_examples=80)
@given(file=st.lists(cards, max_size=6))
def test_any_file_read_again_changes_nothing(shared: House, file: list[Card]) -> None:
    named = [card for card in file if card.name]
    try:
        take(shared, *named)
        before = shared.store.archive()
        entries = take(shared, *named)
        assert {entry.outcome for entry in entries} <= {Outcome.LEFT_ALONE}
        assert shared.store.archive() == before
        addresses = {address.casefold() for one in before.contacts for address in one.emails}
        assert all(len(one.emails) == len({each.casefold() for each in one.emails}) for one in before.contacts)
        assert addresses == {address.casefold() for card in named for address in card.emails}
    finally:
        there = shared.store.archive()
        people = [Edit(one, None) for one in there.contacts]
        shared.store.write([*people, *(Edit(one, None) for one in there.companies)], "cleared")


def test_a_card_without_an_address_is_not_taken_twice_even_when_the_person_was_changed_since(house: House) -> None:
    card = Card("Tom Ash", title="Clerk", phones=("12",), kept="FN:Tom Ash\nTITLE:Clerk\nTEL:12")
    take(house, card)
    (known,) = house.store.all(Contact)
    house.services.people.edit(replace(known, name="Thomas Ash", title="Head"), house.now)
    (entry,) = take(house, card)
    assert (entry.outcome, len(house.store.all(Contact))) == (Outcome.LEFT_ALONE, 1)
    (entry,) = take(house, replace(card, title="Smith", kept="FN:Tom Ash\nTITLE:Smith"))
    assert (entry.outcome, len(entry.alike), len(house.store.all(Contact))) == (Outcome.ADDED, 1, 2)
