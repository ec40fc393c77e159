"""What cells say: nothing, pay, ratings, tags, stages, addresses."""

import pytest
from hypothesis import given, strategies as st

from models.domain.codes import Stage
from models.domain.stage_words import STAGE_WORDS, stage_of
from models.domain.table_money import Pay, pay_of
from models.domain.table_values import mailbox_of, rating_of, says, scale_of, tags_of, url_of, yes_or_no


@pytest.mark.parametrize(
    "text", ["", " ", "-", "–", "—", "--", "N/A", "n/a", "NA", "none", "NULL", "TBD", "?", "k. A.", "…"]
)
def test_nothing_is_written_in_many_ways(text: str) -> None:
    assert says(text) == ""


@pytest.mark.parametrize("text", ["0", "None of the above Ltd", "N/A Records", "✅", "★★", "x"])
def test_and_something_is_not_nothing(text: str) -> None:
    assert says(text) == text


def test_an_apostrophe_against_formulas_goes_away() -> None:
    assert says("'=1+1") == "=1+1"
    assert says("'tis") == "'tis"


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("£45k-55k", Pay(45000, 55000, "GBP")),
        ("60.000 €", Pay(60000, None, "EUR")),
        ("$120,000 - $140,000 / yr", Pay(120000, 140000, "USD")),
        ("45-50k EUR", Pay(45000, 50000, "EUR")),
        ("€60k–70k", Pay(60000, 70000, "EUR")),
        ("60.000,00 EUR", Pay(60000, None, "EUR")),
        ("CHF 110'000", Pay(110000, None, "CHF")),
        ("up to 80k", Pay(None, 80000, None)),
        ("50 TEUR", Pay(50000, None, "EUR")),
        ("A$90k", Pay(90000, None, "AUD")),
        ("70 000 - 80 000 zł", Pay(70000, 80000, "PLN")),
        ("100000", Pay(100000, None, None)),
        ("£500/day", Pay(None, None, "GBP", other_period=True)),
        ("4.500 € / Monat", Pay(None, None, "EUR", other_period=True)),
        ("$50/hr", Pay(None, None, "USD", other_period=True)),
        ("45-50", Pay()),
        ("competitive", Pay()),
        ("1 or 2 or 3 thousand", Pay()),
    ],
)
def test_pay(text: str, pay: Pay) -> None:
    assert pay_of(text) == pay


@given(st.integers(10, 700), st.integers(0, 299), st.sampled_from(["€", "£", "$"]))
def test_a_range_of_pay_is_read_however_it_is_written(low: int, more: int, sign: str) -> None:
    high = low + more
    codes = {"€": "EUR", "£": "GBP", "$": "USD"}
    wanted = Pay(low * 1000, high * 1000, codes[sign])
    for text in (
        f"{sign}{low}k-{high}k",
        f"{low}.000 {sign} – {high}.000 {sign}",
        f"{sign}{low},000 to {sign}{high},000",
        f"{low}-{high}k {codes[sign]}",
    ):
        assert pay_of(text) == wanted, text


@given(st.text(max_size=130))
def test_no_text_is_too_strange_for_pay(text: str) -> None:
    pay = pay_of(text)
    assert pay.low is None or pay.high is None or pay.low <= pay.high


@pytest.mark.parametrize(
    ("text", "scale", "rating"),
    [("4.2/5", 5, 4), ("3", 5, 3), ("8/10", 5, 4), ("85", 100, 4), ("90%", 5, 5), ("★★★☆☆", 5, 3), ("⭐⭐⭐⭐⭐", 5, 5),
     ("High", 5, 4), ("mittel", 5, 3), ("0", 5, None), ("7/5", 5, None), ("blue", 5, None)],
)  # fmt: skip
def test_ratings_from_one_to_five(text: str, scale: int, rating: int | None) -> None:
    assert rating_of(text, scale) == rating


def test_the_highest_rating_of_a_column_tells_its_scale() -> None:
    assert [scale_of(cells) for cells in (["1", "5"], ["3", "8"], ["40", "-"], ["50%"])] == [5, 10, 100, 100]


@pytest.mark.parametrize(
    ("text", "meant"), [("Yes", True), ("✅", True), ("ja", True), ("No", False), ("❌", False), ("maybe", None)]
)
def test_yes_and_no(text: str, meant: bool | None) -> None:
    assert yes_or_no(text) is meant


def test_tags() -> None:
    assert tags_of("python, SQL; #remote #part-time|python") == ("python", "SQL", "remote", "part-time")


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://a.example/1", "https://a.example/1"),
        ("linkedin.com/jobs/1", "https://linkedin.com/jobs/1"),
        ("javascript:alert(1)", None), ("file:///etc/passwd", None), ("two words", None),
        ("ann@a.example", None), ("http://[", None),
    ],
)  # fmt: skip
def test_web_addresses(text: str, url: str | None) -> None:
    assert url_of(text) == url


def test_a_name_and_an_address_in_one_cell() -> None:
    both = mailbox_of("Ann Lee <ann@contoso.example>")
    assert (both.name, both.addresses) == ("Ann Lee", ("ann@contoso.example",))
    assert mailbox_of("contact1@invalid").addresses == ("contact1@invalid",)
    assert mailbox_of("no-reply@contoso.example").machine
    assert not both.machine


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Phone screen", Stage.SCREENING), ("OA", Stage.SCREENING), ("Ghosted", Stage.NO_REPLY),
        ("Bewerbung raus", Stage.APPLIED),
        ("No response", Stage.NO_REPLY), ("Offer received", Stage.OFFER), ("2nd Interview", Stage.INTERVIEWING),
        ("Interview 3", Stage.INTERVIEWING), ("1. Applied", Stage.APPLIED), ("no_reply", Stage.NO_REPLY),
        ("ABGELEHNT", Stage.REJECTED), ("Withdrew application", Stage.WITHDRAWN), ("Hired", Stage.ACCEPTED),
        ("Saved", Stage.WISHLIST), ("Moonshot", None),
    ],
)  # fmt: skip
def test_stages_as_trackers_call_them(text: str, stage: Stage | None) -> None:
    assert stage_of(text) is stage


def test_no_word_means_two_stages() -> None:
    assert all(stage_of(word) is stage for stage, words in STAGE_WORDS.items() for word in words)
