"""Which spellings are the same employer or person."""

import pytest

from models.domain.names import fold, fold_company


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("halden & rowe", "Halden and Rowe Ltd."),
        ("CAFE SOLE", "Café Solé"),
        ("Müller Maschinenbau", "MÜLLER MASCHINENBAU GmbH & Co. KG"),
        ("Lodz Software", "Łódź Software sp. z o.o."),
        ("Oreilly", "O'Reilly"),
        ("Strasse", "Straße S.A."),
        ("Pellow-Health", "pellow  health, Inc."),
    ],
)
def test_the_same_company(typed: str, kept: str) -> None:
    assert fold_company(typed) == fold_company(kept)


@pytest.mark.parametrize(("one", "other"), [("Quill", "Quillmark"), ("Tidewell Energy", "Tidewell"), ("が", "か")])
def test_not_the_same_company(one: str, other: str) -> None:
    assert fold_company(one) != fold_company(other)


def test_a_company_called_like_a_legal_form_keeps_its_name() -> None:
    assert fold_company("SE Ltd") == "se ltd"


def test_a_person_keeps_every_word() -> None:
    assert fold("José  Álvarez AG") == "jose alvarez ag"
