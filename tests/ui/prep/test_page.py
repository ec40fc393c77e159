"""The page that is printed: one page whatever there is to say, nothing over its edge or over anything else."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter

from models.domain.errors import WorldError
from models.domain.prep import Better, PrepSheet, Round, Told
from tests.ui.prep.sheets import NOW, START, full, overflowing, person, sparse
from ui.prep import printing
from ui.prep.layout import Page, page
from ui.prep.setting import Rule, Text
from ui.theme import Theme

BERLIN = ZoneInfo("Europe/Berlin")
A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter
POINTS = {A4: (595, 842), LETTER: (612, 792)}


@pytest.fixture(scope="module")
def light(qapp: object) -> Theme:
    return Theme()


def texts(shown: Page) -> list[Text]:
    return [shape for shape in shown.shapes if isinstance(shape, Text)]


def said(shown: Page) -> str:
    return "\n".join(one.run.text for one in texts(shown))


def check(shown: Page) -> None:
    """Inside the page, each line of text within its own width, and no two texts over one another."""
    for shape in shown.shapes:
        assert shown.inside.contains(shape.rect), (shape, shape.rect)
    there = texts(shown)
    for one in there:
        assert one.run.natural <= one.run.width + 1
    for place, one in enumerate(there):
        for other in there[place + 1 :]:
            shared = one.rect.intersected(other.rect)
            assert shared.width() <= 2 or shared.height() <= 2, (one.run.text, other.run.text)


@pytest.mark.parametrize("size", [A4, LETTER])
def test_a_full_sheet_has_every_block_on_its_one_page(light: Theme, size: QPageSize.PageSizeId) -> None:
    shown = page(full(), BERLIN, size, light)
    check(shown)
    assert shown.left_out == ""
    for words in (
        "Prep sheet for Leila Brandt", "printed Tue 16 June 2026, 09:52", "Analytics lead, round 2", "Today, 13:30",
        "2nd floor, ring twice", "Marguerite Osei, Partner, Analytics", "mar-guh-REET oh-SAY",
        "Check the spelling on the card:", "Thank them on the way out.", "their answer, 9 June",
        "Did not: two minutes of background before the point.", "Four juniors. Two now lead their own area.",
        "Only by a rule fixed before it began.", "How much travel in a usual month?", "What can I do meanwhile?",
        "thank-you letters to Marguerite and Callum by Wed 17 June, 14:30.",
    ):  # fmt: skip
        assert words in said(shown), words


def test_a_nearly_empty_sheet_leaves_out_what_is_not_known(light: Theme) -> None:
    shown = page(sparse(), BERLIN, A4, light)
    check(shown)
    for head in ("You meet", "What they told you", "Stories to have ready", "Ask them", "Where", "Format", "Leave"):
        assert head not in said(shown).splitlines()
    for head in ("When", "Before you leave the room", "Notes in the room", "Right after:"):
        assert head in said(shown).splitlines()


@pytest.mark.parametrize("size", [A4, LETTER])
def test_far_too_much_is_still_one_page_and_says_what_gave_way(light: Theme, size: QPageSize.PageSizeId) -> None:
    shown = page(overflowing(), BERLIN, size, light)
    check(shown)
    assert shown.left_out.startswith("Shortened to stay on one page: people, what they told you")
    assert "Before you leave the room" in said(shown)


def test_a_meeting_in_another_zone_names_both_hours(light: Theme) -> None:
    there = replace(full().interview, timezone="Europe/London")
    assert "Today, 12:30\nin London, 13:30 here" in said(page(replace(full(), interview=there), BERLIN, A4, light))


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=160)
LINES = st.lists(TEXT, max_size=12).map(tuple)


@st.composite
def sheets(draw: st.DrawFn) -> PrepSheet:
    told = tuple(Told(draw(st.sampled_from(["", "Lead:"])), line) for line in draw(LINES))
    last = draw(st.none() | st.builds(Round, st.none() | st.integers(1, 12), st.just(NOW), LINES, LINES, LINES))
    meet = tuple(
        person(name, draw(TEXT), draw(TEXT), desk=draw(st.booleans())) for name in draw(st.lists(TEXT, max_size=8))
    )
    better = tuple(Better(line, draw(st.just("") | TEXT)) for line in draw(LINES))
    some = replace(full(), company=draw(TEXT), role=draw(TEXT), place=draw(st.just("") | TEXT), meet=meet, told=told)
    return replace(some, last=last, stories=told[::2], better=better, ask=draw(LINES))


@given(shown=sheets(), size=st.sampled_from([A4, LETTER]))
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_any_amount_of_anything_stays_on_one_page(light: Theme, shown: PrepSheet, size: QPageSize.PageSizeId) -> None:
    check(page(shown, BERLIN, size, light))


# paper


def objects(data: bytes, pattern: bytes) -> list[bytes]:
    return re.findall(pattern, data)


@pytest.mark.parametrize("size", [A4, LETTER])
@pytest.mark.parametrize("sheet", [full(), sparse(), overflowing()], ids=["full", "sparse", "overflowing"])
def test_a_pdf_is_one_page_of_its_size_with_a_title(
    light: Theme, tmp_path: Path, size: QPageSize.PageSizeId, sheet: PrepSheet
) -> None:
    shown, file = page(sheet, BERLIN, size, light), tmp_path / "sheet.pdf"
    printing.save_pdf(shown, file)
    data = file.read_bytes()
    assert data.startswith(b"%PDF-")
    assert objects(data, rb"/Type\s*/Page\b") == [b"/Type /Page"]
    box = [float(number) for number in objects(data, rb"/MediaBox\s*\[([^\]]*)\]")[0].split()]
    assert (round(box[2]), round(box[3])) == POINTS[size]
    title = objects(data, rb"/Title\s*\((\xfe\xff(?:[^\\)]|\\.)*)\)")[0]
    plain = re.sub(rb"\\(.)", rb"\1", title).decode("utf-16")
    assert plain == printing.title_of(shown)
    assert plain.startswith("Prep sheet ")


def test_a_pdf_that_cannot_be_written_says_so_and_leaves_nothing(light: Theme, tmp_path: Path) -> None:
    with pytest.raises(WorldError, match="could not be written"):
        printing.save_pdf(page(sparse(), BERLIN, A4, light), tmp_path / "nowhere" / "sheet.pdf")
    assert list(tmp_path.iterdir()) == []


def test_the_file_is_called_after_company_and_day(light: Theme) -> None:
    odd = replace(full(), company="Halden & Rowe / <North>")
    assert printing.file_name(page(odd, BERLIN, A4, light)) == "Prep sheet Halden and Rowe North 2026-06-16.pdf"
    assert START.date().isoformat() == "2026-06-16"


def test_the_paper_is_that_of_the_country() -> None:
    assert printing.usual_size(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)) == LETTER
    assert printing.usual_size(QLocale(QLocale.Language.German, QLocale.Country.Germany)) == A4


def test_it_is_black_on_white_whatever_the_screen_is(light: Theme) -> None:
    shown = page(full(), BERLIN, A4, light)
    image = QImage(1190, 1684, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    shown.draw(painter, image.width())
    painter.end()
    tones = {image.pixelColor(x, y).lightness() for x in range(0, 1190, 3) for y in range(0, 1684, 3)}
    assert min(tones) < 25
    heads = [shape for shape in shown.shapes if isinstance(shape, Rule) and shape.ink == "#000000"]
    assert len(heads) >= 7
    rule = heads[0]
    scale = image.width() / shown.width
    assert image.pixelColor(round((rule.x + 40) * scale), round(rule.y * scale)).lightness() < 140


def test_the_sheet_says_when_it_is_another_day(light: Theme) -> None:
    earlier = replace(full(), printed=NOW - timedelta(days=2))
    assert "Tue 16 June, 13:30" in said(page(earlier, BERLIN, A4, light))
