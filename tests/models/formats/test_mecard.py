"""What the text of a code says about a person."""

import pytest
from hypothesis import given, strategies as st

from models.domain.card import Card
from models.formats.code_text import card_of_code, described
from models.formats.mecard import read_mecard


def test_mecard() -> None:
    card = read_mecard(
        "MECARD:N:Solheim,Ingrid;SOUND:soolhaim,ingrid;TEL:+4790555014;TEL:+4722555014;EMAIL:ingrid@quillmark.example;"
        r"ORG:Quillmark\; Nordic;ADR:,,Storgata 5,Oslo,,0155,Norway;BDAY:19841105;URL:https\://quillmark.example;"
        "NOTE:Met in Oslo;NICKNAME:Inga;;"
    )
    assert card == Card(
        "Ingrid Solheim",
        family="Solheim",
        given="Ingrid",
        nicknames=("Inga",),
        company="Quillmark; Nordic",
        emails=("ingrid@quillmark.example",),
        phones=("+4790555014", "+4722555014"),
        urls=("https://quillmark.example",),
        address="Storgata 5\nOslo\n0155\nNorway",
        notes="Met in Oslo",
        kept="BDAY:19841105\nX-PHONETIC:soolhaim,ingrid",
    )


def test_bizcard() -> None:
    text = "BIZCARD:N:Todd;X:Ogasawara;T:Tech Geek;C:MobileViews.com;A:MobileTown USA;E:editor@mobileviews.com;F:+1 5;;"
    card = read_mecard(text)
    assert card is not None
    assert (card.name, card.family, card.title, card.company) == (
        "Todd Ogasawara",
        "Ogasawara",
        "Tech Geek",
        "MobileViews.com",
    )
    assert (card.emails, card.address, card.kept) == (
        ("editor@mobileviews.com",),
        "MobileTown USA",
        "TEL;TYPE=fax:+1 5",
    )


@pytest.mark.parametrize(
    ("text", "name", "phones"),
    [
        ("MECARD:N:Google 411,;TEL:18665881077;;", "Google 411", ("18665881077",)),
        ("MECARD:N:測試;;", "測試", ()),
        ("mecard:n:Sean Owen;tel:+1212", "Sean Owen", ("+1212",)),
        ("MECARD:TEL:+1212;;", "", ("+1212",)),
        ("MECARD:N:A;TEL:1\n2;;", "A", ("1 2",)),
    ],
)
def test_careless_writers(text: str, name: str, phones: tuple[str, ...]) -> None:
    card = read_mecard(text)
    assert card is not None
    assert (card.name, card.phones) == (name, phones)


@pytest.mark.parametrize("text", ["", "MECARD:", "MECARD:;;", "MECARD:N:;;", "BIZCARD:;;", "MATMSG:TO:a;;", "N:Sean;;"])
def test_nobody(text: str) -> None:
    assert read_mecard(text) is None


def test_a_vcard_in_a_code() -> None:
    card = card_of_code("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Steve Kennedy\r\nTEL:+44 7775 755503\r\nEND:VCARD")
    assert card is not None
    assert (card.name, card.phones) == ("Steve Kennedy", ("+44 7775 755503",))


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("mailto:zxing@googlegroups.com", "emails", ("zxing@googlegroups.com",)),
        ("MAILTO:a.b@c.example?subject=Hi", "emails", ("a.b@c.example",)),
        ("MATMSG:TO:a@b.example;SUB:x;;", "emails", ("a@b.example",)),
        ("a.b@c.example", "emails", ("a.b@c.example",)),
        ("tel:+353-21-555-0142", "phones", ("+353-21-555-0142",)),
        ("SMSTO:+35321555:Hello", "phones", ("+35321555",)),
        ("https://wa.me/35321555", "phones", ("+35321555",)),
        ("https://www.linkedin.com/in/ingrid", "linkedin", "https://www.linkedin.com/in/ingrid"),
    ],
)
def test_one_way_to_reach_a_person(text: str, field: str, value: object) -> None:
    card = card_of_code(text)
    assert card is not None
    assert card.name == ""
    assert getattr(card, field) == value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("http://www.google.com/", "a web address, “http://www.google.com/”"),
        ("1234567890", "a number, “1234567890”"),
        ("WIFI:T:WPA;S:home;P:secret;;", "the key to a wireless network,"),
        ("otpauth://totp/x?secret=ABC", "a secret for signing in,"),
        ("BEGIN:VEVENT\nEND:VEVENT", "an appointment,"),
        ("geo:1,2", "a place on the map,"),
        ("The 2005 USGS aerial photography", "a text, “The 2005 USGS aerial photography”"),
        ("tel:nobody", "a text,"),
        ("BEGIN:VCARD\nnothing", "a text,"),
    ],
)
def test_no_person(text: str, said: str) -> None:
    assert card_of_code(text) is None
    sentence = described(text)
    assert said in sentence
    assert sentence.startswith("The code holds ")
    assert sentence.endswith("which is not a person's card.")
    assert "secret;" not in sentence


@given(st.one_of(st.text(max_size=300), st.text(alphabet="MECARD:N;,\\TEL@.a1 ", max_size=200).map("MECARD:".__add__)))
def test_any_text(text: str) -> None:
    card_of_code(text)
    assert described(text).endswith("which is not a person's card.")
