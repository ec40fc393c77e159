"""Which texts are mail addresses, and how they travel."""

import pytest

from models.domain.addresses import checked, domain_of, needs_smtputf8, on_the_wire


@pytest.mark.parametrize(
    ("text", "kept", "wire"),
    [
        (" Jane.Okafor@Corp.Example ", "Jane.Okafor@corp.example", "Jane.Okafor@corp.example"),
        ("j+tag@a-b.example", "j+tag@a-b.example", "j+tag@a-b.example"),
        ("jane@BÜCHER.example", "jane@bücher.example", "jane@xn--bcher-kva.example"),
        ("jane@xn--bcher-kva.example", "jane@bücher.example", "jane@xn--bcher-kva.example"),
        ("jörg@corp.example", "jörg@corp.example", "jörg@corp.example"),
    ],
)
def test_an_address_is_kept_as_people_write_it_and_sent_as_servers_read_it(text: str, kept: str, wire: str) -> None:
    assert (checked(text), on_the_wire(text)) == (kept, wire)
    assert domain_of(text) == wire.partition("@")[2]
    assert needs_smtputf8(wire) == ("ö" in wire)


@pytest.mark.parametrize(
    "text",
    [
        "", "jane", "@corp.example", "jane@", "jane@corp", "jane@localhost", "a b@corp.example", "jane@corp..example",
        "jane@corp.example\r\nBcc: x@y.example", "ja\0ne@corp.example", "ja\u202ene@corp.example",
        "ja\u200bne@corp.example", "a@b.example,c@d.example", "<jane@corp.example>", "Jane <jane@corp.example>",
        "jane@corp.example;", "a@b@c.example",
        "x" * 250 + "@corp.example", "jane@" + "x" * 64 + ".example", "j@" + "a." * 200 + "example", "jane@[127.0.0.1]",
        '"a b"@corp.example', "jane@corp.example.", ".jane@corp.example",
    ],
)  # fmt: skip
def test_what_is_none_is_none(text: str) -> None:
    assert checked(text) is on_the_wire(text) is domain_of(text) is None
