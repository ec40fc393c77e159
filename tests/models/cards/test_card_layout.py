"""Recognised lines become the fields of a card, whatever order they come in and however the card lies."""

import itertools
import math
import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, strategies as st

from models.domain.card_layout import CardRead, Line, read_card
from tests.models.cards.drawn import CARDS
from tests.models.cards.recorded import lines_of

AZURE: dict[str, dict[str, Any]] = {
    "azure-english": {
        "name": "Dr. Avery Smith",
        "title": "Senior Researcher",
        "department": "Cloud & AI Department",
        "company": "Contoso",
        "emails": ("avery.smith@contoso.com",),
        "urls": ("https://www.contoso.com/",),
        "phones": ("+44 (0) 7911 123456", "+44 (0) 20 9876 5432"),
        "kept": "TEL;TYPE=fax:+44 (0) 20 6789 2345",
        "address": "2 Kingdom Street\nPaddington, London, W2 6BD",
        "doubtful": frozenset(),
    },
    "azure-japanese": {
        "name": "田村 大輝",
        "title": "営業部 部長",
        "company": "株式会社コントーソ",
        "emails": ("daiki.tamura@contoso.com",),
        "urls": ("https://www.contoso.co.jp/",),
        "phones": ("070-1234-5678", "03-8765-4321"),
        "address": "〒108-0075 東京都港区港南 2-16-3",
        "doubtful": frozenset({"name"}),
    },
}
DRAWN = {name.replace(" ", "_").replace(",", ""): dict(card.facts) for name, card in CARDS.items()}
FACTS = {**AZURE, **DRAWN}


def check(read: CardRead, facts: dict[str, Any]) -> None:
    for name, value in facts.items():
        assert getattr(read.card, name) == value, name


@pytest.mark.parametrize("name", FACTS)
def test_the_facts_come_out(name: str) -> None:
    check(read_card(lines_of(name)), FACTS[name])


def turned_by(line: Line, turn: float) -> Line:
    a, b, c, d = (
        (x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)) for x, y in line.box
    )
    return replace(line, box=(a, b, c, d))


@pytest.mark.parametrize("name", FACTS)
def test_in_any_order_and_however_it_lies(name: str) -> None:
    lines = list(lines_of(name))
    for seed, degrees in enumerate((-30, -8, 8, 30)):
        random.Random(seed).shuffle(lines)
        turned = [turned_by(line, math.radians(degrees)) for line in lines]
        check(read_card(turned), FACTS[name])


def test_each_field_knows_where_it_was_read() -> None:
    lines = lines_of("azure-english")
    read = read_card(lines)
    places = {(region.field, region.place): region.box for region in read.regions}
    by_text = {line.text.split(":")[0]: line.box for line in lines}
    assert places["name", 0] == by_text["Dr. Avery Smith"]
    assert places["phones", 0] == by_text["mob"]
    assert places["phones", 1] == by_text["tel"]
    assert places["fax", 0] == by_text["fax"]
    assert [number.kind for number in read.numbers] == ["mobile", "tel", "fax"]
    assert {region.box for region in read.regions if region.field == "address"} == {
        by_text["2 Kingdom Street"],
        by_text["Paddington, London, W2 6BD"],
    }


def test_the_logo_is_not_a_second_company() -> None:
    read = read_card(lines_of("azure-japanese"))
    assert (read.logo, read.rest) == ("CONTOSO", ())


def card(*texts: str, heights: dict[str, int] | None = None, scores: dict[str, float] | None = None) -> CardRead:
    """Lines set under each other, 20 high unless said otherwise."""
    lines, top = [], 0.0
    for text in texts:
        high = float((heights or {}).get(text, 20))
        wide = len(text) * high * 0.5
        box = ((10.0, top), (10 + wide, top), (10 + wide, top + high), (10.0, top + high))
        lines.append(Line(text, box, (scores or {}).get(text, 0.99)))
        top += high * 1.6
    return read_card(lines)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tel: 030 1234567", "tel"), ("T +49 30 1234567", "tel"), ("Telefon 030 / 123 45 67", "tel"),
        ("Phone: +1 (212) 555-0142", "tel"), ("電話：03-8765-4321", "tel"), ("p. 020 7946 0018", "tel"),
        ("Direct line: 020 7946 0018", "tel"), ("M: 0171 2345678", "mobile"), ("Mobil +49 171 2345678", "mobile"),
        ("Mobile phone 07700 900142", "mobile"), ("Handy: 0171/2345678", "mobile"), ("携帯 070-1234-5678", "mobile"),
        ("+44 7700 900142 (mobile)", "mobile"), ("手机：138 0013 8000", "mobile"), ("cell (212) 555-0142", "mobile"),
        ("Fax: 030 1234568", "fax"), ("F +49 30 1234568", "fax"), ("Telefax 030 1234568", "fax"),
        ("ファックス 03-1234-5678", "fax"),
    ],
)  # fmt: skip
def test_labels_of_many_languages(text: str, kind: str) -> None:
    read = card("Beatriz Amaral", text)
    assert [number.kind for number in read.numbers] == [kind]
    assert read.card.phones == (() if kind == "fax" else (read.numbers[0].text,))
    assert read.card.name == "Beatriz Amaral"


@pytest.mark.parametrize(
    "text",
    ["HRB 123456", "USt-IdNr. DE123456789", "〒108-0075", "10117 Berlin", "Since 1998", "Redmond, WA 98052-6399"],
)
def test_numbers_that_ring_nowhere(text: str) -> None:
    assert card("Beatriz Amaral", text).numbers == ()


def test_a_number_nobody_could_dial_is_doubtful() -> None:
    assert "phones" in card("Beatriz Amaral", "Tel +44 12345 678901234").card.doubtful
    assert "phones" not in card("Beatriz Amaral", "Tel +44 20 7946 0018").card.doubtful


def test_addresses_as_they_are_misread() -> None:
    read = card("Beatriz Amaral", "b.amaral @marston,example", "www. marston.example")
    assert read.card.emails == ("b.amaral@marston.example",)
    assert read.card.urls == ("www.marston.example",)
    assert "emails" in read.card.doubtful
    assert "name" not in read.card.doubtful


def test_what_the_reader_was_not_sure_of_is_doubtful() -> None:
    read = card("Avery Smith", "avery.smith@contoso.com", scores={"avery.smith@contoso.com": 0.7})
    assert read.card.doubtful == {"emails", "company"}


@pytest.mark.parametrize(
    ("name", "mailbox", "sure"),
    [
        ("Avery Smith", "avery.smith", True), ("Avery Smith", "asmith", True), ("Avery Smith", "smitha", True),
        ("Avery Smith", "avery", True), ("Jürgen Müßig", "juergen.muessig", True), ("Jürgen Müßig", "j.mussig", True),
        ("Søren Ødegård", "soren.odegard", True), ("Avery Smith", "info", False), ("Avery Smith", "daiki", False),
    ],
)  # fmt: skip
def test_an_address_bears_the_name_out(name: str, mailbox: str, sure: bool) -> None:
    read = card(name, f"{mailbox}@quillmark.example")
    assert read.card.name == name
    assert ("name" not in read.card.doubtful) is sure


def test_the_company_is_told_from_the_person() -> None:
    read = card("Halden Rowe", "Callum Drever", "callum@halden-rowe.example", heights={"Halden Rowe": 44})
    assert (read.card.name, read.card.company) == ("Callum Drever", "Halden Rowe")
    formal = card("Anna Weber", "Weber & Söhne GmbH", "anna@posteo.de")
    assert (formal.card.name, formal.card.company) == ("Anna Weber", "Weber & Söhne GmbH")


def test_without_any_word_for_it_the_company_is_guessed_from_its_site() -> None:
    read = card("Avery Smith", "avery@mail.contoso.co.uk")
    assert read.card.company == "Contoso"
    assert "company" in read.card.doubtful
    assert card("Avery Smith", "avery.smith@gmail.com").card.company is None


def test_titles_and_departments() -> None:
    read = card("Avery Smith, Head of Research", "Research and Development", "avery.smith@contoso.com")
    assert (read.card.name, read.card.title) == ("Avery Smith", "Head of Research")
    assert read.card.department == "Research and Development"
    guessed = card("Avery Smith", "Happiness hero", "avery.smith@contoso.com", heights={"Avery Smith": 40})
    assert guessed.card.title == "Happiness hero"
    assert "title" in guessed.card.doubtful


def test_an_address_on_one_line_with_the_rest() -> None:
    read = card("Avery Smith", "Quillmark Ltd · 12 Dame Street · Dublin 2 · Ireland · +353 1 555 0142")
    assert read.card.address == "12 Dame Street\nDublin 2\nIreland"
    assert read.card.company == "Quillmark Ltd"
    assert read.card.phones == ("+353 1 555 0142",)


def test_blanks_that_were_lost_come_back() -> None:
    assert card("A. Smith", "tel:+44(0)2079460018").card.phones == ("+44 (0) 20 7946 0018",)
    assert card("A. Smith", "+493012345678").card.phones == ("+49 30 12345678",)
    assert card("A. Smith", "+49 30 1234-567").card.phones == ("+49 30 1234-567",)


def test_a_profile_is_no_web_address() -> None:
    read = card("Avery Smith", "linkedin.com/in/averysmith", "contoso.example")
    assert (read.card.linkedin, read.card.urls) == ("linkedin.com/in/averysmith", ("contoso.example",))


def test_nothing_and_nonsense() -> None:
    assert read_card(()).card.name == ""
    assert card("....", "||", "—").card.name == ""
    assert card("10 % off", "OPEN 24/7").card.emails == ()


BOXES = st.tuples(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4), st.floats(0, 500), st.floats(0, 80))


@given(st.lists(st.tuples(st.text(max_size=60), BOXES, st.floats(0, 1)), max_size=25))
def test_any_lines(found: list[tuple[str, tuple[float, float, float, float], float]]) -> None:
    lines = [
        Line(text, ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high)), score)
        for text, (x, y, wide, high), score in found
    ]
    read = read_card(lines)
    boxes = {line.box for line in lines}
    assert all(region.box in boxes for region in read.regions)
    assert all(
        region.place < len(values)
        for region, values in itertools.chain(
            (region, getattr(read.card, region.field)) for region in read.regions if region.field in ("emails", "urls")
        )
    )
