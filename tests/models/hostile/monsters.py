"""Files that mean harm, or are merely broken beyond what any program writes: made here, for every reader there is.

Each is a name, which says the kind of file, and a function that gives its bytes. The `big` ones take a while to
make or to read, and are for `make hostile`.
"""

import random
import struct
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.models.hostile import made
from tests.models.hostile.made import MB, N, calendar, card, event, mail


@dataclass(frozen=True, slots=True)
class Monster:
    name: str
    make: Callable[[], bytes]
    big: bool = False


def _cards() -> Iterator[Monster]:
    yield Monster("fn-of-10-mb.vcf", lambda: card(b"FN:" + b"a" * 10 * MB))
    yield Monster(
        "photo-of-20-mb.vcf",
        lambda: card(b"FN:B A", b"PHOTO;ENCODING=b;TYPE=JPEG:" + (N + b" ").join([b"QUJD" * 18] * 280_000)),
        big=True,
    )
    yield Monster(
        "cards-50000.vcf",
        lambda: b"".join(
            card(b"N:P%d;Q;;;" % i, b"FN:Q P%d" % i, b"EMAIL:p%d@contoso.example" % i) for i in range(50_000)
        ),
        big=True,
    )
    yield Monster("properties-100000.vcf", lambda: card(b"FN:A", *[b"X-P%d:v" % i for i in range(100_000)]))
    yield Monster(
        "emails-100000.vcf", lambda: card(b"FN:A", *[b"EMAIL:a%d@contoso.example" % i for i in range(100_000)])
    )
    yield Monster("line-of-50-mb.vcf", lambda: b"x" * 50 * MB)
    yield Monster("line-of-50-mb-in-a-card.vcf", lambda: card(b"FN:A", b"NOTE:" + b"x" * 50 * MB), big=True)
    yield Monster("nul-bytes.vcf", lambda: b"\0" * 5 * MB)
    yield Monster("nul-bytes-in-a-card.vcf", lambda: card(b"FN:A\0B", b"\0" * MB, b"NOTE:\0\0"))
    yield Monster(
        "mixed-letters.vcf",
        lambda: card(b"FN:" + "Ä".encode() + b"\xc4\xff\xfe" + "Ä".encode("utf-16"), b"ORG;CHARSET=x:\xe4"),
    )
    yield Monster(
        "quoted-printable-10-mb.vcf", lambda: card(b"FN;ENCODING=QUOTED-PRINTABLE:" + b"=C3=\r\n" * 1_600_000)
    )
    yield Monster("folded-10-mb.vcf", lambda: card(b"FN:" + b"a\r\n " * 2_500_000))
    yield Monster("parameters-200000.vcf", lambda: card(b"FN:A", b"TEL" + b";TYPE=a" * 200_000 + b":1"))
    yield Monster("quotes-5-mb.vcf", lambda: card(b"FN:A", b'TEL;TYPE="' * 500_000))
    yield Monster("escapes-5-mb.vcf", lambda: card(b"FN:A", b"N:" + b"\\" * 5 * MB, b"ORG:" + b";" * 5 * MB))
    yield Monster(
        "agents-500.vcf", lambda: b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN:A\r\nAGENT:\r\n" * 500 + b"END:VCARD\r\n" * 500
    )
    yield Monster("begins-500000.vcf", lambda: b"BEGIN:VCARD\r\n" * 500_000)
    yield Monster(
        "base64-of-nothing.vcf", lambda: card(b"FN:A", b"PHOTO;ENCODING=b:" + b"=" * 5 * MB, b"KEY;BASE64:" + b"!" * MB)
    )


def _calendars() -> Iterator[Monster]:
    yield Monster("events-20000.ics", lambda: calendar(*[event(b"SUMMARY:E", uid=b"%d" % i) for i in range(20_000)]))
    yield Monster("line-of-10-mb.ics", lambda: calendar(event(b"SUMMARY:" + b"b" * 10 * MB)))
    yield Monster("line-of-50-mb.ics", lambda: calendar(event(b"SUMMARY:" + b"b" * 50 * MB)))
    yield Monster("properties-100000.ics", lambda: calendar(event(*[b"X-P%d:v" % i for i in range(100_000)])))
    yield Monster("deep-500.ics", lambda: calendar(b"BEGIN:VEVENT\r\n" * 500 + b"END:VEVENT\r\n" * 500))
    yield Monster("every-second.ics", lambda: calendar(event(b"RRULE:FREQ=SECONDLY;COUNT=1000000000")))
    yield Monster(
        "every-day-for-ever.ics", lambda: calendar(event(b"RRULE:FREQ=DAILY;INTERVAL=1;BYMONTH=2;BYMONTHDAY=30"))
    )
    yield Monster(
        "exceptions-100000.ics",
        lambda: calendar(event(b"RRULE:FREQ=DAILY", b"EXDATE:" + b",".join([b"20261205T150000Z"] * 100_000))),
    )
    yield Monster(
        "attendees-100000.ics",
        lambda: calendar(event(*[b"ATTENDEE:mailto:a%d@contoso.example" % i for i in range(100_000)])),
    )
    yield Monster("quotes-5-mb.ics", lambda: calendar(event(b'ATTENDEE;CN="' * 400_000)))
    yield Monster("nul-bytes.ics", lambda: b"BEGIN:VCALENDAR" + b"\0" * 5 * MB)
    yield Monster(
        "zone-of-100000-changes.ics",
        lambda: calendar(
            N.join(
                (
                    b"BEGIN:VTIMEZONE",
                    b"TZID:X",
                    b"BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nRRULE:FREQ=YEARLY\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\n"
                    * 4_000,
                    b"END:VTIMEZONE",
                )
            ),
            event(b"SUMMARY:x"),
        ),
    )


def _mails() -> Iterator[Monster]:
    yield Monster("nested-500.eml", lambda: made.nested_mail(500))
    yield Monster("nested-2000.eml", lambda: made.nested_mail(2_000))
    yield Monster("letters-within-500.eml", lambda: made.letters_within_letters(500))
    yield Monster("headers-100000.eml", lambda: mail(*[b"X-H%d: v" % i for i in range(100_000)]))
    yield Monster("line-of-50-mb.eml", lambda: mail(body=b"x" * 50 * MB))
    yield Monster("header-of-50-mb.eml", lambda: b"Subject: " + b"x" * 50 * MB)
    yield Monster(
        "encoded-subject-1-mb.eml", lambda: b"From: a@contoso.example\r\nSubject: " + b"=?utf-8?q?a?= " * 80_000 + N + N
    )
    yield Monster(
        "addresses-50000.eml",
        lambda: mail(b"To: " + b",\r\n ".join(b'"A, %d" <a%d@contoso.example>' % (i, i) for i in range(50_000))),
    )
    yield Monster("brackets-in-an-address.eml", lambda: mail(b"To: " + b"(" * 9_000 + b"<" * 9_000))
    yield Monster("parts-200000.eml", lambda: made.parts(200_000, b"--b\r\n\r\nx\r\n"))
    yield Monster(
        "invitations-5000.eml",
        lambda: made.parts(5_000, b"--b\r\nContent-Type: text/calendar\r\n\r\n" + calendar(event())),
        big=True,
    )
    yield Monster("page-of-10-mb.eml", lambda: mail(b"Content-Type: text/html", body=b"<div>" * 2_000_000))
    yield Monster(
        "broken-base64-10-mb.eml",
        lambda: mail(b"Content-Type: text/plain", b"Content-Transfer-Encoding: base64", body=b"=A" * 5 * MB),
    )
    yield Monster(
        "quoted-100000-times.eml", lambda: mail(body=b"\r\n".join(b">" * (i % 500) + b" no" for i in range(100_000)))
    )
    yield Monster("nul-bytes.eml", lambda: b"Subject: x\r\n\r\n" + b"\0" * 5 * MB)
    yield Monster(
        "mixed-letters.eml",
        lambda: mail(b"Content-Type: text/plain; charset=utf-7", b"X: \xff\xfe\xc3\x28", body="Ä".encode("utf-16")),
    )
    yield Monster(
        "messages-100000.mbox",
        lambda: b"From a@contoso.example Mon Jan  1 00:00:00 2026\nSubject: x\n\nx\n\n" * 100_000,
    )
    yield Monster(
        "messages-1900.mbox",
        lambda: (
            b"From a@contoso.example Mon Jan  1 00:00:00 2026\nFrom: a@contoso.example\nSubject: x\n\nWe regret\n\n"
            * 1_900
        ),
        big=True,
    )
    yield Monster("looping-sectors.msg", made.looping_sectors)
    yield Monster("looping-tree.msg", made.looping_tree)
    yield Monster("nothing-but-a-head.msg", lambda: made.looping_sectors()[:512])
    yield Monster("noise-5-mb.msg", lambda: made.looping_sectors()[:80] + random.Random(7).randbytes(5 * MB))
    yield Monster(
        "tables-without-end.msg",
        lambda: made.looping_sectors()[:44] + struct.pack("<I", 0x7FFFFFFF) + made.looping_sectors()[48:],
    )


def _tables() -> Iterator[Monster]:
    yield Monster("cell-of-10-mb.csv", lambda: b'Company,Role\n"' + b"c" * 10 * MB + b'",Dev\n')
    yield Monster("line-of-50-mb.csv", lambda: b"x" * 50 * MB)
    yield Monster("commas-50-mb.csv", lambda: b"," * 50 * MB)
    yield Monster(
        "rows-300000.csv", lambda: b"Company,Role\n" + b"".join(b"C%d,Dev\n" % i for i in range(300_000)), big=True
    )
    yield Monster("columns-100000.csv", lambda: b",".join(b"c%d" % i for i in range(100_000)) + b"\n" + b"x," * 100_000)
    yield Monster("quote-without-end.csv", lambda: b'Company,Role\n"Contoso,Dev\n' * 200_000)
    yield Monster("nul-bytes.csv", lambda: b"Company,Role\n\0\0,\0\n" + b"\0" * 5 * MB)
    yield Monster(
        "mixed-letters.csv",
        lambda: b"Company,Role\nM\xfcller,Dev\n" + "Müller,Bäcker\n".encode() + b"\xff\xfe\x00,\x81\n",
    )
    yield Monster("utf-16-half.csv", lambda: "Company,Role\nContoso,Dev\n".encode("utf-16")[:-1] + b"\xd8")
    yield Monster(
        "dates-of-digits.csv", lambda: b"Company,Role,Applied\n" + b"Contoso,Dev,%s\n" % (b"9" * 100_000) * 20
    )
    yield Monster("noise-5-mb.tsv", lambda: random.Random(8).randbytes(5 * MB))
    yield Monster("bomb.xlsx", lambda: made.bombed_workbook(300 * MB), big=True)
    yield Monster("bomb-beside.xlsx", lambda: made.bombed_workbook(1_000 * MB, "sheet9"), big=True)
    yield Monster("bomb-of-60-mb.xlsx", lambda: made.bombed_workbook(60 * MB))
    yield Monster("cells-far-apart.xlsx", made.far_cell)
    yield Monster("cell-beyond-all.xlsx", lambda: made.far_cell("A2147483648"))
    yield Monster(
        "row-beyond-all.xlsx",
        lambda: made.workbook(made.rows_of('<row r="1"><c/></row><row r="4294967295"><c/></row>')),
    )
    yield Monster("cell-behind-quotes.xlsx", lambda: made.far_cell("XFD1048576", 'x=">" '))
    yield Monster("repeated-beyond-all.ods", lambda: made.repeated_rows("9999999999999"))
    yield Monster("repeated-behind-an-empty-row.ods", lambda: made.repeated_rows(before="<table:table-row/>"))
    yield Monster("repeated-behind-quotes.ods", lambda: made.repeated_rows(quoted=' x=">"'))
    yield Monster("laughs.xlsx", made.laughing_workbook)
    yield Monster("zip-in-zip.xlsx", lambda: made.zip_in_zip(2))
    yield Monster(
        "entries-50000.xlsx",
        lambda: made.workbook(made.rows_of(""), more=tuple((f"xl/x{i}", b"") for i in range(50_000))),
    )
    yield Monster("rows-100000.xlsx", lambda: made.workbook(made.rows_of("<row><c><v>1</v></c></row>" * 100_000)))
    yield Monster("no-workbook.xlsx", lambda: b"PK\x03\x04" + b"\0" * MB)
    yield Monster("climbs-out.xlsx", lambda: made.workbook(made.rows_of(""), more=(("../../../tmp/x", b"x"),)))
    yield Monster("repeated-rows.ods", made.repeated_rows)
    yield Monster("noise.xls", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + random.Random(9).randbytes(MB))
    yield Monster("looping-sectors.xls", made.looping_sectors)
    yield Monster("pipes-10-mb.md", lambda: b"|" * 10 * MB)
    yield Monster("rows-50000.md", lambda: b"| Company | Role |\n|---|---|\n" + b"| \\| | x |\n" * 50_000)
    yield Monster("dashes-5-mb.md", lambda: b"|a|\n|" + b"-" * 5 * MB + b"|\n|b|\n")
    yield Monster("line-of-10-mb.ldif", lambda: b"dn: cn=x\ncn: " + b"x" * 10 * MB + b"\n")
    yield Monster("folded-10-mb.ldif", lambda: b"dn: cn=x\ncn: " + b"x\n " * 3_000_000)
    yield Monster("base64-10-mb.ldif", lambda: b"dn: cn=x\ncn:: " + b64encode(b"\xff" * 7 * MB) + b"\n")
    yield Monster("attributes-200000.ldif", lambda: b"dn: cn=x\n" + b"mail: a@contoso.example\n" * 200_000)
    yield Monster(
        "people-100000.ldif", lambda: b"".join(b"dn: cn=%d\ncn: P%d\n\n" % (i, i) for i in range(100_000)), big=True
    )


def _pages() -> Iterator[Monster]:
    def said(text: bytes) -> bytes:
        return b'<html><script type="application/ld+json">' + text + b"</script></html>"

    yield Monster(
        "deep-200000.html",
        lambda: b"<html><body>" + b"<div>" * 200_000 + said(b'{"@type":"JobPosting","title":"Dev"}') + b"x" * 9 * MB,
    )
    yield Monster("line-of-50-mb.html", lambda: b"x" * 50 * MB)
    yield Monster("tags-without-end.html", lambda: b'<a b="' * 1_900_000)
    yield Monster("comments-without-end.html", lambda: b"<!--" * 2_900_000)
    yield Monster("scripts-without-end.html", lambda: b"<script>" * 1_400_000)
    yield Monster(
        "bold-in-every-paragraph.html", lambda: b"".join(b"<b a=%d>" % i for i in range(200)) + b"<p>x" * 90_000
    )
    yield Monster("brackets-11-mb.html", lambda: b"<" * 11 * MB)
    yield Monster("json-deep-1000000.html", lambda: said(b"[" * MB))
    yield Monster("json-lines-1900000.html", lambda: said(b"{" + b"\n" * 1_900_000 + b"x"))
    yield Monster("json-slashes.html", lambda: said(b"{" + b"/" * 1_900_000))
    yield Monster(
        "things-100000.html",
        lambda: b'<div itemscope itemtype="http://schema.org/JobPosting">' + b"<span itemprop=title>x</span>" * 100_000,
    )
    yield Monster("nul-bytes.html", lambda: b"<h1>\0</h1>" + b"\0" * 5 * MB)
    yield Monster("entities-10-mb.html", lambda: b"<p>" + b"&#x41;" * 1_600_000)
    yield Monster("noise-5-mb.html", lambda: random.Random(10).randbytes(5 * MB))
    yield Monster(
        "parts-1000000.mhtml",
        lambda: b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n" + b"--x\nA: b\n" * MB,
    )
    yield Monster(
        "headers-2000000.mhtml",
        lambda: b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n" + b"a: b\n" * 2_000_000,
    )
    yield Monster("nested-500.mhtml", lambda: b"MIME-Version: 1.0\n" + made.nested_mail(500).partition(b"\r\n")[2])


def _pictures() -> Iterator[Monster]:
    yield Monster("pixels-30000.png", lambda: made.png(30_000, 30_000))
    yield Monster("pixels-promised.png", lambda: made.png(60_000, 60_000, rows=False))
    yield Monster("pixels-beyond.png", lambda: made.png(2**31 - 1, 2**31 - 1, rows=False))
    yield Monster("pixels-5000.png", lambda: made.png(5_000, 5_000))
    yield Monster("text-bomb.png", made.text_bomb)
    yield Monster("half.png", lambda: made.png(500, 500)[:60])
    yield Monster("noise.png", lambda: b"\x89PNG\r\n\x1a\n" + random.Random(11).randbytes(MB))
    yield Monster("frames-20000.gif", lambda: made.gif(3_000, 3_000, 20_000))
    yield Monster("pixels-promised.gif", lambda: made.gif(65_535, 65_535, 1))
    yield Monster("pixels-promised.jpg", lambda: made.jpeg(65_500, 65_500))
    yield Monster("pixels-promised.bmp", lambda: made.bitmap(60_000, 60_000))
    yield Monster("ring.tif", made.tiff_ring)
    yield Monster(
        "nothing-but-a-head.webp", lambda: b"RIFF\xff\xff\xff\x7fWEBPVP8X\x0a\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff"
    )
    yield Monster("nothing-but-a-head.heic", lambda: b"\0\0\0\x18ftypheic" + b"\0" * 100)


def _archives() -> Iterator[Monster]:
    head = b'{"format": "afterview/1", '
    yield Monster("deep-1000000.json", lambda: b"[" * MB)
    yield Monster("deep-in-an-archive.json", lambda: head + b'"companies": ' + b"[" * 500_000)
    yield Monster("objects-deep.json", lambda: b'{"a":' * 300_000)
    yield Monster(
        "string-of-50-mb.json", lambda: head + b'"companies": [{"id": "a", "name": "' + b"x" * 50 * MB + b'"}]}'
    )
    yield Monster(
        "digits-5-mb.json", lambda: head + b'"applications": [{"id": "a", "salary_from": ' + b"9" * 5 * MB + b"}]}"
    )
    yield Monster("number-beyond.json", lambda: head + b'"applications": [{"id": "a", "salary_from": 1e999}]}')
    yield Monster("faults-200000.json", lambda: head + b'"contacts": [' + b",".join([b"{}"] * 200_000) + b"]}")
    yield Monster(
        "lone-surrogates.json", lambda: head + b'"companies": [{"id": "a", "name": "\\ud800\\udc00\\udfff\\u0000"}]}'
    )
    yield Monster("nul-bytes.json", lambda: b"{" + b"\0" * 5 * MB)
    yield Monster("one-key-100000-times.json", lambda: head + b",".join([b'"companies": []'] * 100_000) + b"}")


MONSTERS = tuple(one for kind in (_cards, _calendars, _mails, _tables, _pages, _pictures, _archives) for one in kind())
