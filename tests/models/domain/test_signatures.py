"""Who signs: only what is plain is taken."""

import time

import pytest
from hypothesis import given, strategies as st

from models.domain.card import Card
from models.domain.signatures import card_of

GERMAN = """Dr. Änne Müller
Leiterin Personalentwicklung
Contoso Software GmbH | Hauptstraße 12 | 10115 Berlin
Tel.: +49 30 123456-78 | Fax: +49 30 123456-99
Mobil: 0170 / 123 45 67
anne.mueller@contoso.de | www.contoso.de
Geschäftsführer: Max Beispiel, Amtsgericht Charlottenburg, HRB 123456
USt-IdNr.: DE123456789"""

ENGLISH = """Ann Lee (she/her)
Senior Recruiter, Contoso Ltd
T: 020 7946 0958  M: +44 7700 900123  F: 020 7946 0999
https://www.linkedin.com/in/ann-lee-42/
VAT GB 123 4567 89"""


def card(signature: str, name: str | None = "Ann Lee", address: str = "ann.lee@contoso.example") -> Card:
    found = card_of(signature, name, address)
    assert found is not None
    return found


def test_a_german_signature() -> None:
    found = card(GERMAN, "Müller, Änne", "anne.mueller@contoso.de")
    assert (found.name, found.title, found.company) == (
        "Dr. Änne Müller", "Leiterin Personalentwicklung", "Contoso Software GmbH",
    )  # fmt: skip
    assert found.phones == ("+49 30 123456-78", "0170 / 123 45 67")
    assert found.emails == ("anne.mueller@contoso.de",)


def test_an_english_signature() -> None:
    found = card(ENGLISH, address="ann.lee@contoso.co.uk")
    assert (found.name, found.title, found.company) == ("Ann Lee", "Senior Recruiter", "Contoso Ltd")
    assert found.phones == ("020 7946 0958", "+44 7700 900123")
    assert found.linkedin == "https://www.linkedin.com/in/ann-lee-42"


@pytest.mark.parametrize(
    ("signature", "name", "title", "company"),
    [
        ("Ann Lee | Head of Talent | Contoso", "Ann Lee", "Head of Talent", "Contoso"),
        ("Ann Lee, Recruiting Manager\nContoso", "Ann Lee", "Recruiting Manager", "Contoso"),
        ("Ann Lee\nRecruiting Manager, Contoso", "Ann Lee", "Recruiting Manager", "Contoso"),
        ("Ann Lee, MBA\nCTO", "Ann Lee", "CTO", None),
        ("i. A. Ann Lee\nPersonalreferentin", "Ann Lee", "Personalreferentin", None),
        ("ANN LEE\nTechnical Recruiter at Contoso\nContoso", "ANN LEE", "Technical Recruiter", "Contoso"),
        ("Ann Lee\nThe last thing: our team lead is away on Monday until ten.", "Ann Lee", None, None),
    ],
)
def test_name_title_and_company_in_many_orders(
    signature: str, name: str | None, title: str | None, company: str | None
) -> None:
    found = card(signature)
    assert (found.name if "name" not in found.doubtful else None, found.title, found.company) == (name, title, company)


def test_a_name_that_is_not_the_sender_s_is_not_taken() -> None:
    found = card("Hiring Team\nMax Beispiel\nTel. +49 30 1234567")
    assert (found.name, found.doubtful) == ("Ann Lee", frozenset({"name"}))


@pytest.mark.parametrize(
    ("line", "phones"),
    [
        ("Phone: (030) 123 45 67", ("(030) 123 45 67",)),
        ("+49 (0)30 1234567", ("+49 (0)30 1234567",)),
        ("0049 30 1234567", ("0049 30 1234567",)),
        ("503-203-1539 (voice)", ("503-203-1539",)),
        ("503-203-1569 (fax)", ()),
        ("Telefax 030 1234567", ()),
        ("Durchwahl: 030 1234567 / Fax -99", ("030 1234567",)),
        ("☎ 030 1234567", ("030 1234567",)),
        ("Mobil:   +12 345 6789 012", ("+12 345 6789 012",)),
        ("10115 Berlin", ()),
        ("Since 1998, 12.05.2026", ()),
        ("HRB 1234567", ()),
        ("IBAN DE12 3456 7890 1234 5678 90", ()),
        ("ID 8277", ()),
        ("Tel: 12", ()),
    ],
)
def test_telephones_as_they_are_written_and_no_other_numbers(line: str, phones: tuple[str, ...]) -> None:
    assert card(f"Ann Lee\n{line}", address="ann@contoso.de").phones == phones


def test_who_signs_with_nothing_is_nobody_new() -> None:
    assert card_of("", "Ann Lee", "ann@contoso.example") is None
    assert card_of("A.\nhttps://contoso.example", "Ann Lee", "ann@contoso.example") is None


@given(st.text(max_size=300), st.text(max_size=30))
def test_any_text_can_be_a_signature(text: str, name: str) -> None:
    found = card_of(text, name, "a@b.example")
    assert found is None or found.emails == ("a@b.example",)


@pytest.mark.parametrize("line", ["A" * 200, "Aa." * 60, "1 " * 100, "T: " * 60, "| " * 100, "linkedin.com/in/" * 12])
def test_no_line_takes_long(line: str) -> None:
    start = time.process_time()
    card_of("\n".join([line] * 1_000), "Ann", "a@b.example")
    assert time.process_time() - start < 10
