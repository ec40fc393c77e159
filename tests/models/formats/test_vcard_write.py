"""Cards on their way back: nothing that came is lost, and what was edited since is written as it is now."""

import base64
from dataclasses import replace

import pytest
import vobject
from hypothesis import given, strategies as st

from models.domain.values import CompanyId, Contact, ContactId
from models.formats.vcard import photo_of, read_cards
from models.formats.vcard_write import write_card, write_vcards
from tests.models.formats.vcards import JPEG, contact_of, read

FULL = (
    "FN:Jane Doe",
    "N;LANGUAGE=en:Doe;Jane;;;",
    "TITLE;LANGUAGE=en:Head of Sales",
    "TITLE:Founder",
    "ORG;TYPE=work:Halden\\, Rowe;Sales",
    "item1.EMAIL;TYPE=work;PREF=1:j@halden.example",
    "item1.X-ABLABEL:Office",
    "EMAIL;TYPE=home:jane@home.example",
    "TEL;TYPE=cell;VALUE=uri:tel:+49-30-1234567",
    "item2.URL:https://www.linkedin.com/in/jane",
    "item2.X-ABLABEL:LinkedIn",
    "ADR;TYPE=work:;;1 Cask Street;Berlin;;10115;Germany",
    "ADR;TYPE=home:;;2 Mill Lane;Ulm;;;",
    "NOTE:Met at the fair\\, kind",
    "X-THING;A=b:1;2,3",
)


def written(contact: Contact, employer: str | None = "Halden, Rowe") -> list[str]:
    """The unfolded lines between the edges, without the UID that we give a card which has none."""
    lines = write_card(contact, employer).decode().replace("\r\n ", "").split("\r\n")
    assert lines[:2] + lines[-2:] == ["BEGIN:VCARD", "VERSION:4.0", "END:VCARD", ""]
    return [line for line in lines[2:-2] if not line.startswith("UID;VALUE=text:con-")]


def full(**changed: object) -> Contact:
    return replace(contact_of(read(*FULL, version="4.0")), **changed)  # type: ignore[arg-type]


def difference(contact: Contact, employer: str | None = "Halden, Rowe") -> tuple[list[str], list[str]]:
    """The lines that are gone and those that are new."""
    lines = written(contact, employer)
    return [line for line in FULL if line not in lines], [line for line in lines if line not in FULL]


def test_a_contact_that_was_not_edited_is_the_card_that_came() -> None:
    assert written(full()) == list(FULL)


def test_a_company_that_is_spelled_a_little_differently_is_the_same() -> None:
    assert difference(full(), "Halden Rowe GmbH") == ([], [])


@pytest.mark.parametrize(
    ("changed", "gone", "new"),
    [
        ({"name": "Jane A. Doe"}, ["FN:Jane Doe"], ["FN:Jane A. Doe"]),
        ({"name": "Jane Roe"}, ["FN:Jane Doe", "N;LANGUAGE=en:Doe;Jane;;;"], ["FN:Jane Roe"]),
        ({"title": "Chief, Sales"}, ["TITLE;LANGUAGE=en:Head of Sales"], ["TITLE:Chief\\, Sales"]),
        ({"title": "Founder"}, [], []),
        ({"title": None}, ["TITLE;LANGUAGE=en:Head of Sales"], []),
        (
            {"emails": ("jd@halden.example", "jane@home.example")},
            ["item1.EMAIL;TYPE=work;PREF=1:j@halden.example"],
            ["item1.EMAIL;TYPE=work;PREF=1:jd@halden.example"],
        ),
        (
            {"emails": ("J@Halden.example", "jane@home.example")},
            ["item1.EMAIL;TYPE=work;PREF=1:j@halden.example"],
            ["item1.EMAIL;TYPE=work;PREF=1:J@Halden.example"],
        ),
        (
            {"emails": ("jane@home.example",)},
            ["item1.EMAIL;TYPE=work;PREF=1:j@halden.example", "item1.X-ABLABEL:Office"],
            [],
        ),
        ({"emails": ("j@halden.example", "jane@home.example", "new@home.example")}, [], ["EMAIL:new@home.example"]),
        ({"phones": ()}, ["TEL;TYPE=cell;VALUE=uri:tel:+49-30-1234567"], []),
        ({"phones": ("+49 30 1234567",)}, [], []),
        (
            {"phones": ("+49 30 7654321",)},
            ["TEL;TYPE=cell;VALUE=uri:tel:+49-30-1234567"],
            ["TEL;TYPE=cell:+49 30 7654321"],
        ),
        (
            {"linkedin": "https://www.linkedin.com/in/jane-doe"},
            ["item2.URL:https://www.linkedin.com/in/jane"],
            ["item2.URL:https://www.linkedin.com/in/jane-doe"],
        ),
        ({"linkedin": None}, ["item2.URL:https://www.linkedin.com/in/jane", "item2.X-ABLABEL:LinkedIn"], []),
        (
            {"address": "3 Hill Road\nUlm"},
            ["ADR;TYPE=work:;;1 Cask Street;Berlin;;10115;Germany"],
            ['ADR;LABEL="3 Hill Road^nUlm":;;3 Hill Road\\nUlm;;;;'],
        ),
        ({"address": None}, ["ADR;TYPE=work:;;1 Cask Street;Berlin;;10115;Germany"], []),
        ({"notes": "Left; the company"}, ["NOTE:Met at the fair\\, kind"], ["NOTE:Left\\; the company"]),
        ({"notes": None}, ["NOTE:Met at the fair\\, kind"], []),
    ],
)
def test_what_was_edited_is_written_as_it_is_now(changed: dict[str, object], gone: list[str], new: list[str]) -> None:
    assert difference(full(**changed)) == (gone, new)


@pytest.mark.parametrize(("employer", "new"), [("Quillmark", ["ORG;TYPE=work:Quillmark"]), (None, [])])
def test_another_company_has_none_of_the_departments(employer: str | None, new: list[str]) -> None:
    assert difference(full(), employer) == (["ORG;TYPE=work:Halden\\, Rowe;Sales"], new)


def test_several_notes_become_one_once_they_are_edited() -> None:
    contact = contact_of(read("FN:J", "NOTE:One", "NOTE:Two"))
    assert written(contact, None) == ["FN:J", "NOTE:One", "NOTE:Two"]
    assert written(replace(contact, notes="One\n\nThree"), None) == ["FN:J", "NOTE:One\\n\\nThree"]


def test_a_card_without_fn_is_given_one() -> None:
    assert written(contact_of(read("N:Doe;Jane;;;", "TEL:1")), None) == ["FN:Jane Doe", "N:Doe;Jane;;;", "TEL:1"]
    assert written(contact_of(read("N:;;;;", "ORG:Halden")), "Halden") == ["FN:Halden", "N:;;;;", "ORG:Halden"]


def test_of_two_cards_in_one_the_first_uid_is_written() -> None:
    contact = replace(full(), vcard="UID:one\nFN:Jane Doe\nUID:two")
    assert [line for line in written(contact) if line.startswith("UID")] == ["UID:one"]


def test_old_syntax_comes_out_as_4_0() -> None:
    card = read(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Eva;;;",
        "TEL;CELL;PREF:1",
        "PHOTO;ENCODING=BASE64;JPEG:" + base64.b64encode(JPEG).decode(),
        version="2.1",
    )
    lines = written(contact_of(card), None)
    assert lines[:3] == ["FN:Eva Müller", "N:Müller;Eva;;;", "TEL;TYPE=CELL;PREF=1:1"]
    assert lines[3] == "PHOTO:data:image/jpeg;base64," + base64.b64encode(JPEG).decode()


@pytest.mark.parametrize(
    "smuggled",
    [
        "END:VCARD\r\nBEGIN:VCARD",
        "NOTE:x\nEND:VCARD",
        'X-A;B="\r\nEND:VCARD":1',
        "X-A:1\x0b\x0c\x85\u2028END:VCARD",
        "item1.END:VCARD",
        "VERSION:2.1",
        "PHOTO:data:text/html,<script>",
        "\ud800",
    ],
)
def test_kept_lines_cannot_break_out(smuggled: str) -> None:
    data = write_card(Contact(ContactId("con-1"), "Ann", vcard=smuggled), None)
    assert (data.count(b"BEGIN:"), data.count(b"\r\nEND:VCARD\r\n")) == (1, 1)
    assert b"VERSION:2.1" not in data
    assert b"script" not in data
    (card,) = read_cards(data)
    assert (card.name, card.remarks) == ("Ann", ())


def test_many_contacts_make_one_file() -> None:
    people = [Contact(ContactId(f"con-{number}"), f"No. {number}", company=CompanyId("co-1")) for number in range(3)]
    cards = read_cards(write_vcards(people, {CompanyId("co-1"): "Halden"}))
    assert [(card.name, card.company, card.uid) for card in cards] == [
        (f"No. {number}", "Halden", f"con-{number}") for number in range(3)
    ]


def test_a_large_picture_is_folded_without_delay() -> None:
    photo = JPEG + bytes(1_900_000)
    card = read("FN:J", "PHOTO;ENCODING=b:" + base64.b64encode(photo).decode())
    data = write_card(contact_of(card), None)
    assert max(map(len, data.split(b"\r\n"))) == 75
    assert photo_of(read_cards(data)[0].kept) == photo


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp", "Zs")), max_size=30)
WORDS = st.lists(TEXT.filter(bool), min_size=1, max_size=4).map(" ".join)
LINES = st.lists(WORDS, min_size=1, max_size=4).map("\n".join)
PLAIN = st.text(st.sampled_from("abcdefghijk0123456789.-_+"), min_size=1, max_size=12)
ADDRESS = st.builds(lambda one, other: f"{one}@{other}.example", PLAIN, PLAIN)
CONTACTS = st.builds(
    Contact,
    st.just(ContactId("con-1")),
    WORDS,
    address=st.none() | LINES,
    title=st.none() | WORDS,
    company=st.none() | st.just(CompanyId("co-1")),
    emails=st.lists(ADDRESS, max_size=4, unique_by=str.casefold).map(tuple),
    phones=st.lists(st.from_regex(r"\+?[1-9][0-9 ()/-]{3,12}[0-9]", fullmatch=True), max_size=3, unique=True).map(
        lambda numbers: tuple(dict.fromkeys(" ".join(number.split()) for number in numbers))
    ),
    linkedin=st.none() | PLAIN.map(lambda handle: f"https://www.linkedin.com/in/{handle}"),
    notes=st.none() | LINES,
)


@given(CONTACTS, WORDS)
def test_any_contact_comes_back_from_its_card(contact: Contact, employer: str) -> None:
    (card,) = read_cards(write_card(contact, employer if contact.company else None))
    again = replace(contact_of(card), vcard=None)
    assert again == contact
    assert card.company == (employer if contact.company else None)
    assert card.remarks == ()


@given(CONTACTS, CONTACTS)
def test_any_edit_is_what_comes_back(before: Contact, after: Contact) -> None:
    (card,) = read_cards(write_card(before, "Halden" if before.company else None))
    edited = replace(after, vcard=card.kept)
    (again,) = read_cards(write_card(edited, "Quillmark" if after.company else None))
    assert (again.name, again.title, again.linkedin) == (after.name, after.title, after.linkedin)
    assert (again.address, again.notes) == (after.address, after.notes)
    assert sorted(again.emails) == sorted(after.emails)
    assert again.company == ("Quillmark" if after.company else None)


@given(CONTACTS)
def test_another_program_reads_the_same(contact: Contact) -> None:
    (card,) = vobject.readComponents(write_card(contact, "Halden; Rowe").decode())
    assert card.fn.value == contact.name
    assert [entry.value for entry in card.contents.get("email", [])] == list(contact.emails)
    assert [entry.value for entry in card.contents.get("tel", [])] == list(contact.phones)
    assert card.org.value == ["Halden; Rowe"]
