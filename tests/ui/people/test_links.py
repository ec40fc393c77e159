"""What leaves the program: four schemes, and nothing hidden in an address."""

import pytest
from PySide6.QtCore import QUrl

from ui.opening import is_safe, open_link
from ui.people import links


@pytest.mark.parametrize(
    ("kept", "url"),
    [
        ("https://www.linkedin.com/in/jane-okafor", "https://www.linkedin.com/in/jane-okafor"),
        ("linkedin.com/in/jane-okafor", "https://linkedin.com/in/jane-okafor"),
        ("in/jane-okafor", "https://www.linkedin.com/in/jane-okafor"),
        ("@jane-okafor", "https://www.linkedin.com/in/jane-okafor"),
    ],
)
def test_a_profile_is_understood_however_it_was_written(kept: str, url: str) -> None:
    assert links.profile(kept).toString() == url


@pytest.mark.parametrize("kept", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "jane okafor", "",
                                  "file:linkedin.com/in/x"])  # fmt: skip
def test_nothing_else_is_a_profile(kept: str) -> None:
    assert not is_safe(links.profile(kept))


def test_a_header_hidden_in_an_address_stays_a_part_of_it() -> None:
    url = links.mail("jane@halden.example?bcc=all@everyone.example&body=x")
    assert url.scheme() == "mailto"
    assert not url.hasQuery()


def test_a_number_is_dialled_by_its_digits() -> None:
    assert links.call("+353 (0)21-555 0142").toString() == "tel:+3530215550142"
    assert links.call("021 555 0142").toString() == "tel:0215550142"


def test_other_schemes_are_never_handed_to_the_system() -> None:
    assert not open_link(QUrl("file:///etc/passwd"))
    assert not open_link(QUrl("smb://server/share"))
