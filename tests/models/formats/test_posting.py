"""A saved job posting: read from its markup however it is written, and never more than guessed at without."""

import json
from datetime import date

import pytest

from models.domain.errors import FileRefused
from models.formats import posting
from models.formats.posting_pay import Pay, number, pay_of


def page(*blocks: object, body: str = "", head: str = "") -> bytes:
    said = [one if isinstance(one, str) else json.dumps(one).replace("</", "<\\/") for one in blocks]
    scripts = "".join(f'<script type="application/ld+json">{one}</script>' for one in said)
    return f"<!doctype html><html><head>{head}{scripts}</head><body>{body}</body></html>".encode()


def job(**more: object) -> dict[str, object]:
    return {"@context": "https://schema.org", "@type": "JobPosting", "title": "Baker", **more}


FULL = job(
    hiringOrganization={"@type": "Organization", "name": "Café Solé", "sameAs": "https://www.cafesole.example/"},
    jobLocation={"@type": "Place", "address": {"addressLocality": "Lyon", "addressCountry": {"name": "France"}}},
    baseSalary={
        "@type": "MonetaryAmount",
        "currency": "EUR",
        "value": {"minValue": 2100, "maxValue": "2.400", "unitText": "MONTH"},
    },
    validThrough="2026-12-31T23:59",
    datePosted="2026-11-02",
    employmentType=["FULL_TIME", "TEMPORARY"],
    url="https://jobs.cafesole.example/baker?utm_source=x#top",
    description="<p>Bake <b>bread</b>.</p><ul><li>at dawn</li><li>by hand</li></ul><script>steal()</script>",
)


def test_everything_that_a_posting_says_is_read() -> None:
    found = posting.read(page(FULL))
    assert (found.how, found.count, found.title, found.company) == ("json-ld", 1, "Baker", "Café Solé")
    assert found.place == "Lyon, France"
    assert found.pay == Pay(2100, 2400, "EUR", "MONTH")
    assert (found.valid_through, found.closes_on) == ("2026-12-31T23:59", date(2026, 12, 31))
    assert (found.date_posted, found.employment_type) == ("2026-11-02", "FULL_TIME, TEMPORARY")
    assert found.url == "https://jobs.cafesole.example/baker?utm_source=x"
    assert found.company_site == "https://www.cafesole.example/"
    assert found.text == "Bake **bread**.\n\n- at dawn\n- by hand"
    assert not found.bad_json


@pytest.mark.parametrize(
    "block",
    [
        {"@graph": [{"@type": "WebSite", "name": "x"}, FULL]},
        [{"@type": "Organization", "name": "x"}, FULL],
        {"@type": "WebPage", "mainEntity": {"x": [FULL]}},
        {**FULL, "@type": ["Thing", "http://schema.org/JobPosting"]},
        {"@graph": [{**FULL, "hiringOrganization": {"@id": "#org"}}, {"@id": "#org", "name": "Café Solé"}]},
    ],
    ids=["graph", "list", "deep", "several types", "pointed at"],
)
def test_a_posting_is_found_wherever_it_stands(block: object) -> None:
    found = posting.read(page("null", block))
    assert (found.title, found.company, found.count) == ("Baker", "Café Solé", 1)


@pytest.mark.parametrize(
    "script",
    [
        '<!-- made by a shop -->\n{"@type": "JobPosting", "title": "Baker"}',
        '// made by a shop\n{"@type": "JobPosting", "title": "Baker",}',
        '//<![CDATA[\n{"@type": "JobPosting", "title": "Baker"}\n//]]>',
        '<![CDATA[{"@type": "JobPosting", "title": "Baker", "skills": ["a", ],}]]>',
        '{"@type": "JobPosting", "title": "Baker", "description": "two\nlines"};',
        "{&quot;@type&quot;: &quot;JobPosting&quot;, &quot;title&quot;: &quot;Baker&quot;}",
    ],
)
def test_json_that_is_not_quite_json_is_mended(script: str) -> None:
    assert posting.read(page(script)).title == "Baker"


@pytest.mark.parametrize(
    "script", ["{", "[" * 100_000, '{"@type": "JobPosting", "title": ' + "9" * 10_000 + "}", "nul"]
)
def test_json_that_cannot_be_mended_says_nothing(script: str) -> None:
    found = posting.read(page(script, body="<h1>Baker</h1>"))
    assert (found.count, found.how, found.heading, found.bad_json) == (0, "none", "Baker", True)


def test_the_first_posting_with_a_title_is_taken_and_all_are_counted() -> None:
    found = posting.read(page({"@type": "JobPosting"}, job(), job(title="Waiter")))
    assert (found.title, found.count) == ("Baker", 3)


def test_microdata_is_read_with_the_things_in_it() -> None:
    body = """<div itemscope itemtype="http://schema.org/JobPosting"><h2 itemprop="title">Baker</h2>
      <div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization">
        <span itemprop="name">Café Solé</span><a itemprop="url" href="https://cafesole.example/">us</a></div>
      <span itemprop="jobLocation" itemscope><span itemprop="address" itemscope>
        <span itemprop="addressLocality">Lyon</span></span></span>
      <meta itemprop="validThrough" content="2026-12-31"><time itemprop="datePosted" datetime="2026-11-02">Monday</time>
      <span itemprop="baseSalary">€30,000 - €35,000</span>
      <div itemprop="description"><p>Bake.<script>x</script></p></div></div>"""
    found = posting.read(page(body=body))
    assert (found.how, found.title, found.company, found.place) == ("microdata", "Baker", "Café Solé", "Lyon")
    assert (found.pay.low, found.pay.high, found.pay.currency) == (30_000, 35_000, "EUR")
    assert (found.closes_on, found.date_posted) == (date(2026, 12, 31), "2026-11-02")
    assert found.company_site == "https://cafesole.example/"
    assert "Bake." in found.text


def test_rdfa_is_read() -> None:
    body = """<div vocab="http://schema.org/" typeof="JobPosting"><h2 property="schema:title">Baker</h2>
      <span property="hiringOrganization" typeof="Organization"><b property="name">Café Solé</b></span></div>"""
    found = posting.read(page(body=body))
    assert (found.how, found.title, found.company) == ("rdfa", "Baker", "Café Solé")


def test_a_page_without_a_posting_gives_its_heading_and_its_main_part() -> None:
    main = "<main><h1>Baker</h1><p>" + "Bake bread every morning. " * 20 + "</p></main>"
    found = posting.read(
        page(head="<title>Jobs</title>", body=f"<nav>Home</nav><style>p</style>{main}<footer>©</footer>")
    )
    assert (found.how, found.count, found.title, found.heading, found.page_title) == ("none", 0, None, "Baker", "Jobs")
    assert found.text.startswith("## Baker\n\nBake bread")
    assert not any(word in found.text for word in ("Home", "©"))
    assert not found.reads_like_a_job


@pytest.mark.parametrize(
    ("written", "data"),
    [
        ("windows-1251", '<meta charset="windows-1251"><h1>Пекарь</h1>'.encode("windows-1251")),
        ("utf-16", "<h1>Пекарь</h1>".encode("utf-16")),
        ("utf-16 unmarked", "<h1>Пекарь</h1>".encode("utf-16-be")),
        ("utf-8 marked", b"\xef\xbb\xbf" + "<meta charset=latin1><h1>Пекарь</h1>".encode()),
        (
            "http-equiv",
            '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><h1>Пекарь</h1>'.encode("koi8-r"),
        ),
    ],
)
def test_letters_of_every_kind(written: str, data: bytes) -> None:
    assert posting.read(data).heading == "Пекарь", written


def test_a_page_within_a_message_is_read_and_says_where_it_was() -> None:
    html = json.dumps(job(description="Bäckerei"))
    body = f'<html><script type="application/ld+json">{html}</script></html>'.replace("=", "=3D").replace("ä", "=C3=A4")
    data = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://contoso.example/jobs/1\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html"; boundary="x=1"\r\n\r\n--x=1\r\n'
        "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--x=1\r\n"
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        f"{body}\r\n--x=1--\r\n"
    )
    found = posting.read(data.encode())
    assert (found.title, found.url) == ("Baker", "https://contoso.example/jobs/1")


@pytest.mark.parametrize(
    ("said", "pay"),
    [
        (65_000, Pay(65_000)),
        ("65000", Pay(65_000, words="65000")),
        ("€65,000 - €80,000", Pay(65_000, 80_000, "EUR", words="€65,000 - €80,000")),
        ("65k-80k EUR per year", Pay(65_000, 80_000, "EUR", "YEAR", "65k-80k EUR per year")),
        ("18,50 € / Stunde", Pay(18.5, None, "EUR", "HOUR", "18,50 € / Stunde")),
        ({"currency": "USD", "value": 45, "unitText": "HOUR"}, Pay(45, None, "USD", "HOUR")),
        ({"currency": "GBP", "value": {"value": "30.000", "unitText": "YEAR"}}, Pay(30_000, None, "GBP", "YEAR")),
        ({"currency": "GBP", "minValue": 3, "maxValue": 2}, Pay(2, 3, "GBP")),
        ({"value": {"maxValue": 9}, "currency": "EUR"}, Pay(None, 9, "EUR")),
        ([{"currency": "EUR", "value": {"minValue": 1, "maxValue": 1}}], Pay(1, None, "EUR")),
        ({"currency": "EUR", "value": {"minValue": 0, "maxValue": 0}}, Pay()),
        ("competitive", Pay(words="competitive")),
        ({"value": {"value": {"value": {"value": {"value": 1}}}}}, Pay()),
        ("1e400", Pay(1, 400, words="1e400")),
        (float("inf"), Pay()),
        (-5, Pay()),
        (True, Pay()),
        (None, Pay()),
    ],
)
def test_pay(said: object, pay: Pay) -> None:
    assert pay_of(said) == pay


@pytest.mark.parametrize(
    ("text", "value"),
    [("65,000", 65_000), ("65.000,50", 65_000.5), ("65,000.50", 65_000.5), ("65 000", 65_000), ("65'000", 65_000),
     ("1.234.567", 1_234_567), ("12.5", 12.5), ("0,500", 0.5), ("", None), (".", None), ("9" * 50, None)],
)  # fmt: skip
def test_numbers_however_they_are_written(text: str, value: float | None) -> None:
    assert number(text) == value


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-09-01", date(2026, 9, 1)),
        ("2026-09-01T00:00:00+02:00", date(2026, 9, 1)),
        ("September 1, 2026", date(2026, 9, 1)),
        ("1.9.2026", date(2026, 9, 1)),
        ("2026-13-01", None),
        ("9999-01-01", None),
        ("soon", None),
        (None, None),
    ],
)
def test_the_last_day(written: str | None, day: date | None) -> None:
    assert posting.day_of(written) == day


def test_nothing_that_runs_or_is_fetched_reaches_the_text() -> None:
    source = """<p onclick="x()">See <a href="javascript:x()">this</a>, <a href="https://a.example/x">that</a> and
      <a href="mailto:a@a.example">us</a> <img src="https://t.example/pixel.png"><iframe src="https://e.example"></iframe>
      <a href="file:///etc/passwd">f</a><style>p{}</style></p>
      <p>1 &lt;b&gt; 2 &lt;script&gt;alert(1)&lt;/script&gt; * # _x_</p>"""
    text = posting.read(page(job(description=source))).text
    assert "[that](https://a.example/x)" in text
    assert "[us](mailto:a@a.example)" in text
    assert not any(word in text for word in ("javascript", "pixel", "e.example", "passwd", "onclick", "p{}"))
    assert "<script" not in text.replace("\\<", "")


def test_what_is_no_page_is_refused() -> None:
    for data in (b"", b" \r\n\0", b"%PDF-1.4 ...", b"x" * 12_000_001, b"<p>" * 300_001):
        with pytest.raises(FileRefused):
            posting.read(data)


def test_a_page_too_deep_for_a_tree_still_gives_its_posting_and_its_words() -> None:
    found = posting.read(page(job(), body="<div>" * 5_000 + "Bake" + "</div>" * 5_000))
    assert (found.title, found.text) == ("Baker", "Bake")


def test_halves_of_characters_are_left_out() -> None:
    script = (
        '{"@type": "JobPosting", "title": "B\\ud800aker", "description": "<p>Bake\\udfff</p>",'
        ' "baseSalary": "a\\ud800"}'
    )
    found = posting.read(page(script))
    assert (found.title, found.text, found.pay.words) == ("Baker", "Bake", "a")


def test_a_text_beyond_the_bound_is_cut_and_said_so() -> None:
    found = posting.read(page(job(description="bread " * 50_000)))
    assert (len(found.text), found.cut) == (100_000, True)
