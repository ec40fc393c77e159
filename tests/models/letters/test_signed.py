"""The name under a letter is told from everything else that may stand there."""

import pytest
from hypothesis import given, strategies as st

from models.domain.letters.signed import signed_with

DRAFT = "Dear Jane,\n\nThank you for Tuesday.\n\nKind regards,\n[your name]"


@pytest.mark.parametrize(
    "name", ["Leila Brandt", "Dr. Anne-Marie O’Neil", "J. R. R. Tolkien", "Łukasz Żak", "Jürgen von der Heide", "李娜"]
)
def test_what_was_typed_in_its_place_is_the_name(name: str) -> None:
    assert signed_with(DRAFT, DRAFT.replace("[your name]", name)) == name
    assert signed_with(DRAFT, DRAFT.replace("[your name]", f" {name} \n\nPS: The book is on its way.")) == name


@pytest.mark.parametrize(
    "typed",
    ["[your name]", "", "kim", "+49 30 1234567", "leila@home.example", "Thank you very much for all of it, truly."],
)
def test_anything_else_is_none(typed: str) -> None:
    assert signed_with(DRAFT, DRAFT.replace("[your name]", typed)) == ""


def test_where_the_draft_knew_the_name_or_the_close_was_rewritten_nothing_is_taken() -> None:
    assert signed_with(DRAFT.replace("[your name]", "Kim Adler"), DRAFT.replace("[your name]", "Leila Brandt")) == ""
    assert signed_with(DRAFT, "Dear Jane,\n\nThank you.\n\nCheers,\nLeila") == ""
    assert signed_with("[your name]", "Leila Brandt") == ""


@given(st.text(max_size=400))
def test_no_text_is_too_odd(text: str) -> None:
    found = signed_with(DRAFT, f"Kind regards,\n{text}")
    assert len(found) <= 60
    assert "\n" not in found
    assert signed_with(text, text) == ""
