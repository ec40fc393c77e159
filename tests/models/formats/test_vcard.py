"""Cards as phones and mail programs write them, by what each of them does to its file."""

import base64
from pathlib import Path

import pytest

from models.domain.errors import FileRefused
from models.formats import vcard
from models.formats.vcard import iter_cards, photo_of, read_cards
from models.formats.vcard_media import NO_PICTURE, TOO_LARGE
from tests.models.formats.vcards import JPEG, PNG, kept, read, vcf

ENCODED = base64.b64encode(JPEG).decode()


# The file


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_any_end_of_line_will_do(end: str) -> None:
    card = read("FN:Avery", " Smith", "EMAIL:a@contoso.example", end=end)
    assert (card.name, card.emails) == ("AverySmith", ("a@contoso.example",))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_any_encoding_is_told_by_its_bytes(encoding: str) -> None:
    (card,) = read_cards(vcf("FN:Jürgen Müller").decode().encode(encoding))
    assert card.name == "Jürgen Müller"


def test_a_fold_may_cut_through_a_character() -> None:
    data = vcf("FN:Łukasz Müller").replace("ü".encode(), b"\xc3\r\n \xbc")
    assert read_cards(data)[0].name == "Łukasz Müller"


def test_one_line_in_another_charset_does_not_spoil_the_others() -> None:
    data = vcf("FN:Łukasz", "NOTE:x").replace(b"NOTE:x", b"NOTE:caf\xe9")
    (card,) = read_cards(data)
    assert (card.name, card.notes) == ("Łukasz", "café")


@pytest.mark.parametrize(
    ("charset", "name"),
    [
        ("SHIFT_JIS", "山田太郎"),
        ("ISO-2022-JP", "山田太郎"),
        ("GB2312", "王小明"),
        ("KOI8-R", "Иван"),
        ("cp1250", "Łucja"),
    ],
)
def test_the_charset_that_a_property_names_is_believed(charset: str, name: str) -> None:
    data = vcf(f"FN;CHARSET={charset}:@", version="2.1").replace(b"@", name.encode(charset))
    (card,) = read_cards(data)
    assert card.name == name
    assert f"FN:{name}" in kept(card)


@pytest.mark.parametrize("charset", ["zlib", "unicode_escape", "idna", "nonsense", ""])
def test_what_is_no_charset_is_not_asked_to_decode(charset: str) -> None:
    data = vcf(f"FN;CHARSET={charset}:@", version="2.1").replace(b"@", b"Ren\xe9")
    assert read_cards(data)[0].name == "René"


def test_utf8_is_known_although_windows_1252_is_claimed() -> None:
    assert read("FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:G=C3=A9n=C3=A9ral", version="2.1").name == "Général"


def test_many_cards_come_in_their_order_one_by_one() -> None:
    cards = iter_cards(vcf("FN:One") + b"\n\nrubbish\n" + vcf("FN:Two", version="2.1") + b"\n" + vcf("FN:Three"))
    assert next(cards).name == "One"
    assert [card.name for card in cards] == ["Two", "Three"]


def test_a_missing_end_costs_nothing_but_a_remark() -> None:
    one, two = read_cards(b"BEGIN:VCARD\nFN:One\nTEL:1\nBEGIN:VCARD\nFN:Two\n")
    assert (one.name, two.name) == ("One", "Two")
    assert one.remarks == two.remarks == (vcard.NO_END,)


@pytest.mark.parametrize("version", ["99.7", "", "x", "2"])
def test_an_unknown_version_is_read_all_the_same(version: str) -> None:
    assert read("FN:Avery Smith", version=version).name == "Avery Smith"


def test_lower_case_and_blanks_around_the_edges() -> None:
    (card,) = read_cards(b"\n\nbegin:vcard\nversion: 3.0\nfn: Ann \n\nx.email;type=work:a@b.example\nend : vCard \n")
    assert (card.name, card.emails, card.remarks) == ("Ann", ("a@b.example",), ())


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b" \r\n\0", "empty"),
        (b"hello", "no card"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR", "no card"),
        (b"BEGIN:VCARD\n" * 15_001, "more than 15,000 cards"),
        (b"X:VCARD\n" * 60_001, "Too many lines"),
        (b"x" * 64_000_001, "larger than 64 MB"),
    ],
    ids=["empty", "blank", "text", "calendar", "too many", "too many edges", "too large"],
)
def test_what_is_no_file_of_cards_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(FileRefused, match=why):
        read_cards(data)


# Names


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("FN:  Jane   Doe ", "N:X;Y"), "Jane Doe"),
        (("FN:", "N:Doe;Jane;Q.,Ann;Dr.;MBA,PhD"), "Dr. Jane Q. Ann Doe MBA,PhD"),
        (("N:Doe",), "Doe"),
        (("N:;;;;", "ORG:Contoso\\, Inc.;Sales"), "Contoso, Inc."),
        (("ORG:;;", "NICKNAME:Bob,Bobby"), "Bob"),
        (("EMAIL:who@contoso.example",), "who@contoso.example"),
        (("TEL:123",), ""),
        (("FN:Av\0e\x07ry Smith",), "Avery Smith"),
        (("FN:Av\u202eyre Smith",), "Avyre Smith"),
        (("FN:One\\nTwo",), "One Two"),
    ],
)
def test_somebody_is_called_by_the_best_that_the_card_has(lines: tuple[str, ...], name: str) -> None:
    assert read(*lines).name == name


@pytest.mark.parametrize(
    ("line", "remark"),
    [
        ("ORG:Contoso", vcard.NAMED_BY_COMPANY),
        ("NICKNAME:Bob", vcard.NAMED_BY_NICKNAME),
        ("EMAIL:a@b.example", vcard.NAMED_BY_ADDRESS),
    ],
)
def test_a_name_that_is_none_is_doubtful_and_said(line: str, remark: str) -> None:
    card = read(line)
    assert card.doubtful == {"name"}
    assert card.remarks == (remark,)


def test_the_parts_of_a_name_and_of_a_company() -> None:
    card = read(
        "FN:Jane Doe", "N:Doe\\; Roe;Jane;;;", "ORG:A\\, B\\; C;;Sales;North", "ORG:Second", "TITLE:One", "TITLE:Two"
    )
    assert (card.family, card.given) == ("Doe; Roe", "Jane")
    assert (card.company, card.department, card.title) == ("A, B; C", "Sales", "One")


@pytest.mark.parametrize("line", ["KIND:group", "X-ADDRESSBOOKSERVER-KIND:group"])
def test_a_list_of_people_is_said_to_be_one(line: str) -> None:
    assert read("FN:The team", line, "MEMBER:urn:uuid:1").remarks == (vcard.IS_LIST,)


# Properties


def test_groups_belong_together_and_stay() -> None:
    card = read("item1.EMAIL;type=INTERNET;type=pref:j@ibm.example", "item1.X-ABLabel:_$!<Work>!$_", "FN:J")
    assert card.emails == ("j@ibm.example",)
    assert kept(card)[:2] == ["item1.EMAIL;TYPE=INTERNET;PREF=1:j@ibm.example", "item1.X-ABLABEL:_$!<Work>!$_"]


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("a@b.example", "a@b.example"),
        ('"John Doe" <john@doe.example>', "john@doe.example"),
        ("John <john@doe.example>", "john@doe.example"),
        ("mailto:john@doe.example", "john@doe.example"),
        ("semicolon\\;@points.example", "semicolon;@points.example"),
        ("see john@doe.example or so", "john@doe.example"),
        ("\u202ajohn@doe.example\u202c", "john@doe.example"),
    ],
)
def test_an_address_is_found_however_it_is_written(written: str, address: str) -> None:
    assert read("FN:J", f"EMAIL:{written}").emails == (address,)


def test_what_is_no_address_stays_on_the_card_only() -> None:
    card = read("FN:J", "EMAIL:nobody at home", "EMAIL:", "EMAIL:J@b.example", "EMAIL;TYPE=home:j@B.example")
    assert card.emails == ("J@b.example",)
    assert "EMAIL:nobody at home" in kept(card)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("TEL:+33 (0) 5 77 88", "+33 (0) 5 77 88"),
        ("TEL;VALUE=uri:tel:+1-418-656-9254;ext=102", "+1-418-656-9254 ext. 102"),
        ("TEL;VALUE=uri:TEL:+1-418;phone-context=x", "+1-418"),
        ("TEL:\u202a+49 30 1\u202c", "+49 30 1"),
    ],
)
def test_a_number_stays_as_it_is_written_but_for_a_link(line: str, number: str) -> None:
    assert read("FN:J", line).phones == (number,)


@pytest.mark.parametrize(
    ("line", "link"),
    [
        ("URL:https://www.linkedin.com/in/jane", "https://www.linkedin.com/in/jane"),
        ("item1.URL;type=pref:http\\://de.linkedin.com/in/jane", "http://de.linkedin.com/in/jane"),
        ("URL:linkedin.com/in/jane", "https://linkedin.com/in/jane"),
        (
            "X-SOCIALPROFILE;type=linkedin;x-user=jane:http://www.linkedin.com/in/jane",
            "http://www.linkedin.com/in/jane",
        ),
        ("X-SOCIALPROFILE;type=linkedin:x-apple:jane-doe", "https://www.linkedin.com/in/jane-doe"),
        ("SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://linkedin.com/in/jane", "https://linkedin.com/in/jane"),
        ("IMPP;X-SERVICE-TYPE=LinkedIn:jane", "https://www.linkedin.com/in/jane"),
        ("X-SOCIALPROFILE;type=twitter:https://twitter.example/jane", None),
        ("URL:https://linkedin.com.evil.example/in/jane", None),
        ("URL:javascript:alert('linkedin.com/in/x')", None),
    ],
)
def test_a_profile_on_linkedin_is_known_wherever_it_stands(line: str, link: str | None) -> None:
    assert read("FN:J", line).linkedin == link


def test_links_lose_the_escapes_that_phones_put_into_them() -> None:
    card = read("FN:J", "URL:http\\://www.ibm.example", "X-ABUID:07D4\\:ABPerson")
    assert card.urls == ("http://www.ibm.example",)
    assert kept(card)[1:] == ["URL:http://www.ibm.example", "X-ABUID:07D4:ABPerson"]


@pytest.mark.parametrize(
    ("line", "address"),
    [
        (
            "ADR;TYPE=HOME:;;123 Home St\\nFloor 2;Albany;New York;12345;USA",
            "123 Home St\nFloor 2\nAlbany, New York 12345\nUSA",
        ),
        ("ADR:Postfach 3;Hinterhaus;Teststraße 22;Ulm;;89073;", "Postfach 3\nTeststraße 22\nHinterhaus\n89073 Ulm"),
        ('ADR;LABEL="1 Cask St.^nBerlin":;;;;;;', "1 Cask St.\nBerlin"),
        ("LABEL;TYPE=WORK:1 Cask St.\\nBerlin", "1 Cask St.\nBerlin"),
        ("ADR:;;;;;;", None),
    ],
)
def test_the_postal_address_is_in_lines(line: str, address: str | None) -> None:
    assert read("FN:J", line).address == address


def test_all_notes_are_one_text() -> None:
    assert read("FN:J", "NOTE:One\\, two\\nthree ", "NOTE:", "NOTE:Four").notes == "One, two\nthree\n\nFour"


def test_a_line_that_is_none_is_left_out_and_counted() -> None:
    assert read("FN", "N:Doe;Jane", ":x", ";;:").remarks == ("3 lines of this card make no sense and were left out.",)
    assert read("FN:J", "what is this").remarks == (vcard.NO_SENSE,)


# vCard 2.1


def test_bare_parameters_are_types() -> None:
    card = read("FN:J", "TEL;WORK;VOICE;PREF:(617) 1", "EMAIL;INTERNET:a@b.example", version="2.1")
    assert kept(card)[1:] == ["TEL;TYPE=WORK,VOICE;PREF=1:(617) 1", "EMAIL;TYPE=INTERNET:a@b.example"]


def test_quoted_printable_runs_over_its_soft_line_breaks() -> None:
    lines = (
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=",
        "Br=C3=",
        "=BCning;=",
        "Michael=3B",
        "NOTE;QUOTED-PRINTABLE:a=0D=0Ab =",
        " c",
    )
    card = read(*lines, version="2.1")
    assert (card.family, card.given, card.notes) == ("Brüning", "Michael;", "a\nb  c")
    assert kept(card) == ["N:Brüning;Michael\\;", "NOTE:a\\nb  c"]


def test_a_soft_line_break_at_the_end_swallows_nothing() -> None:
    card = read("FN;ENCODING=QUOTED-PRINTABLE:Ulm=", "", "TEL:1", version="2.1")
    assert (card.name, card.phones) == ("Ulm", ("1",))


def test_broken_quoted_printable_is_text() -> None:
    assert read("FN;ENCODING=QUOTED-PRINTABLE:J=ZZrgen =C3", version="2.1").name == "J=ZZrgen Ã"


def test_a_backslash_is_a_backslash() -> None:
    card = read("FN:J", "NOTE:C:\\new\\temp\\; x", "ORG:A\\;B;C, D", version="2.1")
    assert (card.notes, card.company, card.department) == ("C:\\new\\temp; x", "A;B", "C, D")
    assert kept(card)[1:] == ["NOTE:C:\\\\new\\\\temp\\; x", "ORG:A\\;B;C\\, D"]


def test_what_is_not_known_keeps_its_semicolons() -> None:
    line = "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Bob;1;;;"
    assert kept(read("FN:J", line, version="2.1"))[1] == line


def test_a_card_within_a_card_is_the_value_of_its_agent() -> None:
    nested = ("AGENT:", "BEGIN:VCARD", "VERSION:2.1", "FN:Susan", "TEL:1", "END:VCARD")
    one, two = read_cards(vcf("FN:J", *nested, "TEL:2", version="2.1") + vcf("FN:Two"))
    assert (one.name, one.phones, two.name) == ("J", ("2",), "Two")
    assert kept(one)[1] == "AGENT:BEGIN:VCARD\\nVERSION:2.1\\nFN:Susan\\nTEL:1\\nEND:VCARD"


def test_a_card_within_a_card_may_be_folded_or_begin_on_the_same_line() -> None:
    folded = read("FN:J", "AGENT:BEGIN:VCARD", " FN:Susan", " END:VCARD", "TEL:2")
    beside = read("FN:J", "AGENT:BEGIN:VCARD", "FN:Susan", "END:VCARD", "TEL:2", version="2.1")
    assert (folded.name, folded.phones) == (beside.name, beside.phones) == ("J", ("2",))


def test_a_text_in_base64_is_a_text() -> None:
    card = read("FN:J", "NOTE;CHARSET=UTF-8;ENCODING=BASE64:R3LDvMOfZSw=", "TITLE;ENCODING=b:no base64!", version="2.1")
    assert (card.notes, card.title, kept(card)[1]) == ("Grüße,", "no base64!", "NOTE:Grüße\\,")


def test_what_says_nothing_gives_way_to_the_next() -> None:
    card = read("FN:", "FN:Jane", "ORG:;;", "ORG:Halden;Sales", "TITLE:\\n", "TITLE:Head", "N:;;;", "N:Doe;Jane")
    assert (card.name, card.company, card.title, card.family) == ("Jane", "Halden", "Head", "Doe")


def test_an_agent_that_holds_nothing_begins_no_card() -> None:
    one, two = read_cards(vcf("FN:J", "AGENT:BEGIN\\:VCARD", "AGENT:", "TEL:1") + vcf("FN:Two"))
    assert (one.phones, kept(one)[1:3], two.name) == (("1",), ["AGENT:", "AGENT:"], "Two")


def test_quoted_printable_is_an_encoding_and_nothing_else() -> None:
    card = read(
        "QUOTED-PRINTABLE:a=", "FN:J", 'X-A;B=";QUOTED-PRINTABLE":c=', "TEL:1", "X-Q;ENCODING=QUOTED-PRINTABLE:=41"
    )
    assert (card.name, card.phones, kept(card)[-1]) == ("J", ("1",), "X-Q:A")


# Dates and places


@pytest.mark.parametrize(
    ("line", "now"),
    [
        ("BDAY:1980-03-22", "BDAY:19800322"),
        ("BDAY;value=date:2012-06-06", "BDAY;VALUE=date:20120606"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17", "BDAY;X-APPLE-OMIT-YEAR=1604:--0517"),
        ("BDAY:--0203", "BDAY:--0203"),
        ("BDAY:1996-04-15T20:12:43+04:00", "BDAY:19960415T201243+0400"),
        ("REV:2012-03-05T13:32:54Z", "REV:20120305T133254Z"),
        ("BDAY:in spring", "BDAY:in spring"),
        ("GEO:37.386013;-122.082932", "GEO:geo:37.386013,-122.082932"),
        ("GEO:nowhere", "GEO:nowhere"),
    ],
)
def test_dates_and_places_are_kept_as_4_0_has_them(line: str, now: str) -> None:
    assert kept(read("FN:J", line))[1] == now


# Pictures


@pytest.mark.parametrize(
    ("lines", "version"),
    [
        (("PHOTO;ENCODING=BASE64;JPEG:", ENCODED[:40], ENCODED[40:], ""), "2.1"),
        ((f"PHOTO;TYPE=JPEG;ENCODING=BASE64:{ENCODED[:40]}", "  " + ENCODED[40:], ""), "2.1"),
        ((f"PHOTO;ENCODING=b;TYPE=JPEG:{ENCODED[:40]}", " " + ENCODED[40:]), "3.0"),
        ((f"PHOTO;ENCODING=B;TYPE=image/jpeg:{ENCODED[:40]}", ENCODED[40:]), "3.0"),
        ((f"PHOTO:{ENCODED}",), "3.0"),
        ((f"PHOTO;ENCODING=b;TYPE=PNG:{ENCODED.rstrip('=')}",), "3.0"),
        ((f"PHOTO;VALUE=uri:data:image/jpeg;base64,{ENCODED}",), "3.0"),
        ((f"PHOTO:data:;base64,{ENCODED}",), "4.0"),
    ],
)
def test_a_picture_is_found_however_it_is_written(lines: tuple[str, ...], version: str) -> None:
    card = read(*lines, "FN:J", version=version)
    assert (card.name, card.has_photo, card.remarks) == ("J", True, ())
    assert photo_of(card.kept) == JPEG
    assert ":data:image/jpeg;base64," in kept(card)[0]


@pytest.mark.parametrize(
    ("line", "remark"),
    [
        ("PHOTO;ENCODING=b;TYPE=JPEG:%%%notbase64%%%", NO_PICTURE),
        ("PHOTO;ENCODING=b:" + base64.b64encode(b"<html><script>1</script>").decode(), NO_PICTURE),
        ("PHOTO:data:text/html,<script>1</script>", NO_PICTURE),
        ("PHOTO:what", NO_PICTURE),
        ("PHOTO;ENCODING=b:" + base64.b64encode(JPEG + bytes(2_000_000)).decode(), TOO_LARGE),
    ],
    ids=["no base64", "html", "html link", "text", "large"],
)
def test_a_picture_that_is_none_is_left_out_and_said(line: str, remark: str) -> None:
    card = read("FN:J", line)
    assert (card.has_photo, card.remarks, card.kept) == (False, (remark,), "FN:J")


def test_a_picture_elsewhere_stays_a_link() -> None:
    card = read("FN:J", "PHOTO;VALUE=URL;TYPE=GIF:http://192.0.2.1/p.gif", version="2.1")
    assert card.has_photo
    assert photo_of(card.kept) is None
    assert kept(card)[1] == "PHOTO;VALUE=uri;MEDIATYPE=image/gif:http://192.0.2.1/p.gif"


def test_the_first_picture_that_can_be_shown_is_the_portrait() -> None:
    svg, png = (base64.b64encode(data).decode() for data in (b"<svg xmlns='x'/>", PNG))
    card = read("FN:J", f"PHOTO;ENCODING=b:{svg}", f"item1.PHOTO;ENCODING=b:{png}", f"PHOTO;ENCODING=b:{ENCODED}")
    assert photo_of(card.kept) == PNG


def test_a_key_is_kept_within_the_card() -> None:
    card = read(
        "FN:J",
        "KEY;X509;ENCODING=BASE64:",
        " QUJD",
        " REVG",
        "",
        "X-MS-CARDPICTURE;TYPE=JPEG;ENCODING=BASE64:!",
        version="2.1",
    )
    assert kept(card)[1:] == [
        "KEY:data:application/pkix-cert;base64,QUJDREVG",
        "X-MS-CARDPICTURE;MEDIATYPE=image/jpeg:!",
    ]


# Bounds


def test_a_line_that_is_too_long_is_left_out_and_said() -> None:
    card = read("FN:" + "a" * 4_000_001, "N:Doe;Jane")
    assert card.name == "Jane Doe"
    assert card.remarks == ("A line of this card is longer than 4 MB and was left out.",)


def test_a_card_with_too_many_lines_is_cut_and_said() -> None:
    card = read("FN:J", *(f"TEL:{number}" for number in range(6_000)))
    assert (len(card.phones), len(kept(card)), card.remarks) == (1_000, 4_999, (vcard.TOO_MANY,))


def test_what_is_kept_fits_into_the_record() -> None:
    card = read("FN:J", *(f"X-A:{'a' * 3_000_000}" for _ in range(3)))
    assert (len(card.kept or "") < 6_000_000, card.remarks) == (True, (vcard.TOO_LONG,))


def test_a_card_of_real_programs_keeps_everything(root: Path) -> None:
    (card,) = read_cards((root / "tests/fixtures/vcards/ez-vcard-outlook-2007.vcf").read_bytes())
    assert (card.name, card.nicknames, card.remarks) == ("Mr. Michael Angstadt Jr.", ("Mike",), ())
    assert (photo_of(card.kept) or b"").startswith(b"\xff\xd8\xff")
    assert "X-MS-MANAGER:TheManagerName" in kept(card)
    cards = read_cards((root / "tests/fixtures/vcards/ez-vcard-John_Doe_ANDROID.vcf").read_bytes())
    assert [one.name for one in cards[:4]] == [
        "john.doe@company.com",
        "jane.doe@company.com",
        "Ñ Ñ Ñ Ñ Ñ",
        " ".join("Ñ" * 11),
    ]
