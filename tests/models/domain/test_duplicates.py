"""Who may be the same: found with a reason, and only then."""

from collections.abc import Collection, Iterable
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from models.domain.duplicate_companies import companies_alike, company_print
from models.domain.duplicates import Index, Likeness, Print, Reason, print_of
from models.domain.phones import same_number, united

PAIRS: list[tuple[dict[str, Any], dict[str, Any], set[Reason]]] = [
    ({"name": "Jane Okafor"}, {"name": "Okafor, Jane"}, {Reason.NAME}),
    ({"name": "Jane Okafor"}, {"name": "Dr. Jane A. Okafor"}, {Reason.NAME}),
    ({"name": "Jürgen Müller"}, {"name": "Juergen Mueller"}, {Reason.NAME}),
    ({"name": "Jürgen Müller"}, {"name": "Jurgen Muller"}, {Reason.NAME}),
    ({"name": "Łukasz Groß"}, {"name": "Lukasz Gross"}, {Reason.NAME}),
    ({"name": "Søren Kjær"}, {"name": "Soren Kjaer"}, {Reason.NAME}),
    ({"name": "Bob Smith"}, {"name": "Robert Smith"}, {Reason.NICKNAME}),
    ({"name": "Anna Maria Ott"}, {"name": "Anna Ott"}, {Reason.PART}),
    ({"name": "Bill Gray"}, {"name": "William Gray"}, {Reason.NICKNAME}),
    ({"name": "Liz Bennet"}, {"name": "Elizabeth Bennet"}, {Reason.NICKNAME}),
    ({"name": "Hans Weber"}, {"name": "Johannes Weber"}, {Reason.NICKNAME}),
    ({"name": "Anneliese Weber", "nicknames": ["Lilo"]}, {"name": "Lilo Weber"}, {Reason.NICKNAME}),
    ({"name": "J. Okafor", "company": "Halden"}, {"name": "Jane Okafor", "company": "Halden GmbH"}, {Reason.INITIALS}),
    (
        {"name": "Tomasz Wiśniewski", "company": "Halden"},
        {"name": "Tomasz Wisniewsky", "company": "Halden"},
        {Reason.SPELLING},
    ),
    ({"name": "Jane Doe", "emails": ["j@a.example"]}, {"name": "Tom Ash", "emails": ["J@A.example"]}, {Reason.EMAIL}),
    (
        {"name": "Jane Okafor", "phones": ["+49 (0)30 123 45 67"]},
        {"name": "Jane Miller", "phones": ["030/1234567"]},
        {Reason.PHONE},
    ),
    (
        {"name": "Jane Okafor", "emails": ["jane@a.example"], "phones": ["+44 20 7946 0018"]},
        {"name": "Jane Okafor", "emails": ["jane@a.example"], "phones": ["(020) 7946 0018"]},
        {Reason.EMAIL, Reason.PHONE, Reason.NAME},
    ),
]
STRANGERS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"name": "Jane Okafor"}, {"name": "Jane Miller"}),
    ({"name": "Anna"}, {"name": "Anna"}),
    ({"name": "Jane Ott-Costa"}, {"name": "Jane Lee-Costa"}),
    ({"name": "J. Okafor"}, {"name": "Jane Okafor"}),
    ({"name": "J. Okafor", "company": "Halden"}, {"name": "Jane Okafor", "company": "Quillmark"}),
    ({"name": "Tomasz Wiśniewski"}, {"name": "Tomasz Wisniewsky"}),
    ({"name": "Jane Doe", "emails": ["info@a.example"]}, {"name": "Tom Ash", "emails": ["info@a.example"]}),
    ({"name": "Jane Doe", "phones": ["+49 30 1234567"]}, {"name": "Tom Ash", "phones": ["030 1234567"]}),
    ({"name": "Jane Doe", "phones": ["22"]}, {"name": "Jane Ash", "phones": ["22"]}),
    ({"name": "Anna Berg", "company": "Halden"}, {"name": "Anne Bird", "company": "Halden"}),
]


def people_alike(
    prints: Iterable[Print], *, region: str | None = None, apart: Collection[tuple[str, str]] = ()
) -> list[Likeness]:
    index = Index(region, apart)
    for one in prints:
        index.add(one)
    return index.pairs()


def alike(*people: dict[str, Any], **more: Any) -> list[Likeness]:
    return people_alike([print_of(f"con-{number}", **one) for number, one in enumerate(people)], **more)


@pytest.mark.parametrize(("one", "other", "reasons"), PAIRS)
def test_who_may_be_the_same_is_found_with_the_reason(
    one: dict[str, Any], other: dict[str, Any], reasons: set[Reason]
) -> None:
    (found,) = alike(one, other)
    assert set(found.reasons) == reasons
    assert found.why


@pytest.mark.parametrize(("one", "other"), STRANGERS)
def test_strangers_are_left_alone(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert alike(one, other) == []


def test_the_reason_is_told_in_words() -> None:
    (found,) = alike(
        {"name": "Bob Smith", "emails": ["bob@halden.example"]},
        {"name": "Robert Smith", "emails": ["BOB@halden.example"]},
    )
    assert found.why == "the same address bob@halden.example and Bob for short"


def test_an_address_that_many_share_is_no_reason() -> None:
    names = ("Jane Doe", "Tom Ash", "Ida Fell", "Uwe Holm")
    assert alike(*({"name": name, "emails": ["desk4@halden.example"]} for name in names)) == []


def test_those_kept_apart_are_not_proposed_again() -> None:
    same = {"name": "Jane Okafor"}
    assert alike(same, same, apart={("con-0", "con-1")}) == []
    assert len(alike(same, same, same, apart={("con-0", "con-1")})) == 2


def test_a_crowd_of_one_name_is_told_without_comparing_everybody_with_everybody() -> None:
    found = alike(*({"name": "Jane Okafor", "company": f"Company {number}"} for number in range(300)))
    assert 299 <= len(found) < 3000


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("+49 (0)30 1234567", "0049 30 123 45 67", True),
        ("+49 30 1234567", "030/1234567", True),
        ("(555) 123-4567", "+1 555 123 4567", True),
        ("+44 20 7946 0018 ext. 12", "tel:+44-20-7946-0018", True),
        ("+44 020 7946 0018", "+44 20 7946 0018", True),
        ("+49 30 1234567", "+44 30 1234567", False),
        ("+49 30 1234567", "+49 40 1234567", False),
        ("1234567", "7654321", False),
        ("-", "N/A", False),
    ],
)
def test_numbers_are_compared_by_what_is_dialled(one: str, other: str, same: bool) -> None:
    assert same_number(one, other) is same
    assert same_number(other, one) is same


WORDS = "Jane John Bob Robert Hans Johannes J. Okafor Okafór Müller Mueller Smith Smyth Berg"
words = st.sampled_from(WORDS.split())
names = st.lists(words, min_size=1, max_size=3).map(" ".join)
persons = st.fixed_dictionaries(
    {
        "name": names,
        "nicknames": st.lists(words, max_size=1),
        "company": st.sampled_from([None, "Halden", "Halden GmbH", "Quillmark"]),
        "emails": st.lists(st.sampled_from(["a@halden.example", "info@halden.example", "b@gmail.com"]), max_size=2),
        "phones": st.lists(st.sampled_from(["030 1234567", "+49 30 1234567", "+44 30 1234567", "12"]), max_size=2),
    }
)


@settings(max_examples=150)
@given(people=st.lists(persons, max_size=7), order=st.randoms(use_true_random=False))
def test_the_order_does_not_matter_and_nobody_is_like_themselves(people: list[dict[str, Any]], order: Any) -> None:
    prints = [print_of(f"con-{number}", **one) for number, one in enumerate(people)]
    found = people_alike(prints)
    assert all(like.one < like.other for like in found)
    assert len({(like.one, like.other) for like in found}) == len(found)
    order.shuffle(prints)
    assert people_alike(prints) == found
    index = Index()
    for one in prints:
        index.add(one)
    one_by_one = {like for each in prints for like in index.alike(each)}
    assert one_by_one == set(found)


@settings(max_examples=100)
@given(people=st.lists(persons, max_size=6))
def test_somebody_unrelated_changes_nothing(people: list[dict[str, Any]]) -> None:
    stranger = print_of("con-x", "Zofia Quist", company="Elsewhere", emails=["zq@elsewhere.example"])
    prints = [print_of(f"con-{number}", **one) for number, one in enumerate(people)]
    assert people_alike([*prints, stranger]) == people_alike(prints)


def test_an_index_forgets_what_somebody_was_called_before() -> None:
    index = Index()
    index.add(print_of("con-1", "Jane Okafor"))
    index.add(print_of("con-1", "Ida Fell"))
    assert index.alike(print_of("con-2", "Jane Okafor")) == []
    assert len(index.alike(print_of("con-2", "Ida Fell"))) == 1


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        (("Müller Söhne GmbH & Co. KG", None), ("Mueller Soehne", None), {Reason.NAME}),
        (("Halden & Rowe Ltd", None), ("Halden and Rowe", None), {Reason.NAME}),
        (("Quillmark", "https://www.quillmark.example"), ("QM Software", "quillmark.example/jobs"), {Reason.WEBSITE}),
        (("Vesterlund University", None), ("Vesterlund Univeristy", None), {Reason.SPELLING}),
        (("Halden", None), ("Holden", None), set()),
        (("Company 357", None), ("Company 372", None), set()),
        (("Quillmark", "https://linkedin.com/company/q"), ("Tidewell", "https://linkedin.com/company/t"), set()),
        (("Company not known yet", None), ("Company not known yet", None), set()),
    ],
)
def test_companies_are_compared_by_name_and_web_address(
    one: tuple[str, str | None], other: tuple[str, str | None], reasons: set[Reason]
) -> None:
    prints = [company_print("co-1", *one), company_print("co-2", *other)]
    found = companies_alike(prints)
    assert {reason for like in found for reason in like.reasons} == reasons
    assert companies_alike(reversed(prints)) == found
    assert companies_alike(prints, apart={("co-1", "co-2")}) == []


def test_the_addresses_of_its_people_say_whose_a_company_is() -> None:
    found = companies_alike([
        company_print("co-1", "Quillmark", emails=["a@quillmark.example"]),
        company_print("co-2", "QM Software", emails=["b@quillmark.example", "c@gmail.com"]),
        company_print("co-3", "Tidewell", emails=["d@gmail.com"]),
    ])  # fmt: skip
    assert [(like.one, like.other) for like in found] == [("co-1", "co-2")]


def test_the_numbers_of_both_are_united_in_a_time_that_grows_with_them_alone() -> None:
    many = tuple(f"+49 30 {number:07}" for number in range(3000))
    assert united(many, (*reversed(many), "030 0000001", "22", "22", "23")) == (*many, "22", "23")
