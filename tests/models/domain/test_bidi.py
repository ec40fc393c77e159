"""What a name turns around ends where the name ends."""

import pytest

from models.domain.bidi import apart


@pytest.mark.parametrize("name", ["", "Quillmark", "שלום", "Łukasz 😀", "a\u200db"])
def test_an_ordinary_name_is_left_alone(name: str) -> None:
    assert apart(name) == name


@pytest.mark.parametrize("name", ["Evil\u202egnihtyna", "\u2067x", "a\u2069\u202eb"])
def test_a_name_that_turns_is_closed_in(name: str) -> None:
    inside = apart(name)
    assert (inside[0], inside[-1]) == ("\u2068", "\u2069")
    assert "\u2069" not in inside[1:-1]
