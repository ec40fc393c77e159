"""The lines that a contact keeps of its card, asked and merged."""

import pytest
from hypothesis import example, given, strategies as st

from models.domain.values import Contact, ContactId
from models.formats.vcard import merged_lines, nicknames_of, photo_of, read_cards, uid_of, with_own
from models.formats.vcard_write import write_card


def merged(before: list[str], said: list[str]) -> list[str]:
    return (merged_lines("\n".join(before), "\n".join(said)) or "").split("\n")


@pytest.mark.parametrize(
    ("kept", "uid"),
    [
        (None, None),
        ("FN:Ann", None),
        ("X-UID:1", None),
        ("FN:UID", None),
        ("FN:Ann\nUID: urn:uuid:1 \nUID:2", "urn:uuid:1"),
        ("item1.UID;VALUE=text:a\\,b", "a,b"),
    ],
)
def test_the_uid_of_a_card(kept: str | None, uid: str | None) -> None:
    assert uid_of(kept) == uid


def test_all_nicknames_of_a_card() -> None:
    assert nicknames_of("FN:Ann\nNICKNAME:Nan, Annie\\, the first,\nitem1.NICKNAME;TYPE=home:Nan") == (
        "Nan",
        "Annie, the first",
    )
    assert nicknames_of("FN:NICKNAME") == nicknames_of(None) == ()


@pytest.mark.parametrize(
    "kept",
    [None, "FN:PHOTO", "PHOTO:http://x.example/a.jpg", "PHOTO:data:image/png;base64,QUJD", "PHOTO:data:image/png"],
)
def test_no_portrait_where_there_is_none(kept: str | None) -> None:
    assert photo_of(kept) is None


def test_what_is_new_comes_after_what_is_there() -> None:
    assert merged(["FN:Ann", "BDAY:19800101"], ["FN:Ann", "TEL:1", "X-A:2"]) == [
        "FN:Ann",
        "BDAY:19800101",
        "TEL:1",
        "X-A:2",
    ]


def test_what_a_card_has_once_stays_unless_the_other_is_newer() -> None:
    before = ["REV:20240101T000000Z", "BDAY:19800101", "EMAIL;TYPE=work:a@b.example"]
    older = ["REV:20230101T000000Z", "BDAY:19810101", "EMAIL;TYPE=home:A@b.example"]
    newer = ["REV:20250101T000000Z", "BDAY:19810101", "EMAIL;TYPE=home:A@b.example"]
    assert merged(before, older) == merged(before, older[1:]) == before
    assert merged(before, newer) == newer


def test_a_second_uid_stays_beside_the_first() -> None:
    assert merged(["UID:1"], ["UID:2"]) == ["UID:1", "UID:2"]


def test_a_group_keeps_to_itself_under_a_name_of_its_own() -> None:
    before = ["item1.TEL:1", "item1.X-ABLABEL:Home"]
    said = ["item1.TEL:2", "item1.X-ABLABEL:Boat", "item7.TEL:1", "item7.X-ABLABEL:Home"]
    assert merged(before, said) == [*before, "item2.TEL:2", "item2.X-ABLABEL:Boat"]


def test_a_number_that_is_there_is_not_added_in_another_way() -> None:
    assert merged(["TEL;TYPE=home:+49 30 1"], ["TEL;VALUE=uri:tel:+49-30-1"]) == ["TEL;TYPE=home:+49 30 1"]


@pytest.mark.parametrize(
    ("before", "said", "after"), [(None, "FN:A", "FN:A"), ("FN:A", None, "FN:A"), (None, None, None)]
)
def test_nothing_merged_is_what_there_is(before: str | None, said: str | None, after: str | None) -> None:
    assert merged_lines(before, said) == after


def test_the_contacts_own_address_and_notes_stay_beside_those_of_a_card() -> None:
    said = "FN:Ann\nADR:;;1 Cask Street;Berlin;;;\nNOTE:From the card"
    contact = Contact(ContactId("con-1"), "Ann", address="2 Mill Lane\nUlm", notes="My own")
    kept = merged_lines(with_own(None, said, contact.address, contact.notes), said)
    (card,) = read_cards(
        write_card(Contact(contact.id, "Ann", vcard=kept, address=contact.address, notes="My own"), None)
    )
    assert (card.address, card.notes) == ("2 Mill Lane\nUlm", "My own\n\nFrom the card")
    assert "1 Cask Street" in (card.kept or "")
    assert with_own(kept, said, contact.address, contact.notes) == kept
    assert with_own("FN:Ann", "FN:Ann", "2 Mill Lane", "My own") == "FN:Ann"


LINE = st.builds(
    "{}{}{}:{}".format,
    st.sampled_from(["", "", "item1.", "item2."]),
    st.sampled_from(["FN", "EMAIL", "TEL", "URL", "BDAY", "UID", "REV", "TITLE", "NOTE", "X-ABLABEL", "X-A"]),
    st.sampled_from(["", ";TYPE=work", ";PREF=1"]),
    st.sampled_from(["1", "2", "a@b.example", "A@b.example", "20250101", "20240101"]),
)
CARD = st.lists(LINE, max_size=8).map("\n".join)


@given(CARD, CARD, CARD)
@example("", "EMAIL:1", "REV:1\nitem1.EMAIL:1\nitem1.REV:2")
@example("REV:1\nREV:2", "FN:1\nREV:2", "FN:2\nREV:2")
def test_cards_that_were_merged_change_nothing_when_they_come_again(one: str, two: str, three: str) -> None:
    kept = merged_lines(merged_lines(one, two), three)
    for said in (one, two, three, kept):
        assert merged_lines(kept, said) == kept


@given(CARD, CARD)
def test_merging_loses_no_value_that_may_stand_beside_another(one: str, two: str) -> None:
    before, after = (set((text or "").split("\n")) for text in (one, merged_lines(one, two)))
    newer = "REV" in one and "REV" in two
    assert newer or {line for line in before if line} <= after
