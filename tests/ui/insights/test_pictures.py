"""The pictures themselves: nothing beyond their room, whatever there is to show, and a place for every count."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from models.domain.errors import WorldError
from models.domain.insight_views import InsightsView
from tests.ui.insights.views import full, great, small
from ui import wording
from ui.insights import files, report, tables
from ui.insights.contents import KEYS, contents
from ui.insights.face import Face
from ui.insights.grid import NARROW, WIDE, least_height, places
from ui.insights.sankey import LAST, Sankey
from ui.theme import Theme

VIEWS = [full, small, great]


@pytest.fixture(scope="module")
def theme(qapp: object) -> Theme:
    return Theme()


def face(theme: Theme, view: InsightsView, key: str, size: tuple[float, float] = (560, 400)) -> Face:
    content = next(one for one in contents(view) if one.key == key)
    return Face(theme, QSizeF(*size), content)


def painted(shown: Face, size: tuple[int, int], lit: int = -1, grown: float = 1.0) -> QImage:
    image = QImage(size[0] + 40, size[1] + 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    p = QPainter(image)
    p.translate(20, 20)
    shown.paint(p, grown, lit)
    p.end()
    return image


def outside(image: QImage) -> set[str]:
    """Colours of the rim around the picture."""
    wide, high = image.width(), image.height()
    rim = [(x, y) for x in range(0, wide, 3) for y in (4, 14, high - 14, high - 4)]
    rim += [(x, y) for y in range(0, high, 3) for x in (4, 14, wide - 14, wide - 4)]
    return {image.pixelColor(x, y).name() for x, y in rim}


@pytest.mark.parametrize("size", [(560, 400), (240, 300), (1200, 500)], ids=str)
@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("view", VIEWS)
def test_every_card_stays_within_its_room(
    theme: Theme, view: Callable[[], InsightsView], key: str, size: tuple[int, int]
) -> None:
    shown = face(theme, view(), key, size)
    for number in (-1, 0, len(shown.spots) - 1):
        assert outside(painted(shown, size, number)) == {"#ffffff"}
    room = QRectF(-8, -8, size[0] + 16, size[1] + 16)
    assert all(room.contains(spot.shape.boundingRect()) for spot in shown.spots)


def test_a_stream_says_how_many_it_holds_and_stands_for_them(theme: Theme) -> None:
    shown = face(theme, full(), "funnel")
    told = {spot.words: len(spot.applications) for spot in shown.spots}
    assert told["18 sent"] == 18
    assert told["1 offer"] == 1
    assert told["6 waiting"] == 6


def test_blocks_are_as_high_as_they_hold_many(theme: Theme) -> None:
    view = full()
    plot = face(theme, view, "funnel").plot
    high = {key: rect.height() for key, rect in plot._places.items()}  # type: ignore[attr-defined]
    assert high["1.screening"] / high["0.sent"] == pytest.approx(13 / 18)
    assert high["3.no"] / high["3.waiting"] == pytest.approx(3 / 6)


def test_the_pointer_finds_the_block_and_the_stream_that_leads_there(theme: Theme) -> None:
    shown = face(theme, full(), "funnel")
    for number, spot in enumerate(shown.spots):
        assert shown.spot_at(shown.spots[number].shape.boundingRect().center()) >= -1
        block = spot.shape.boundingRect()
        inside = QPointF(block.right() - 6, block.center().y())
        if spot.shape.contains(inside):
            assert spot.applications
    assert shown.spot_at(QPointF(1, 1)) == -1


def test_a_day_on_the_curves_says_how_much_was_answered(theme: Theme) -> None:
    words = [spot.words for spot in face(theme, full(), "waiting").spots]
    assert "Day 9\nafter applying: 38 % answered\nafter interviews: 54 % answered" in words
    assert any(said.startswith("Pellow, day 11 after interviews") and "promised by Fri 12 June" in said
               for said in words)  # fmt: skip


def test_noes_are_told_one_by_one_while_few_and_by_reason_then(theme: Theme) -> None:
    single = [spot.words for spot in face(theme, full(), "noes").spots]
    assert single == ["Company 7: Technical\n“Long answers.”", "Company 8: Fit\nAsked for feedback, none came yet.",
                      "Company 9: Communication\n“Long answers.”"]  # fmt: skip
    bars = [(spot.words.split("\n")[0], len(spot.applications)) for spot in face(theme, great(), "noes").spots]
    assert bars == [("1,000 technical", 1000), ("1,000 fit", 1000), ("1,000 communication", 1000)]


def test_a_dot_says_what_it_stands_for_in_words(theme: Theme) -> None:
    words = [spot.words for spot in face(theme, full(), "rounds").spots]
    assert "Stories with numbers\nwell: 2, badly: 1, better lately" in words
    assert "Conflict stories: well and badly\nCompany 3, Wed 20 May" in words


def test_of_a_long_search_the_last_weeks_are_shown(theme: Theme) -> None:
    spots = face(theme, great(), "rhythm").spots
    days = [spot.words for spot in spots if "done" in spot.words and ":" in spot.words]
    assert len(days) < 260 * 7
    assert days[-1].startswith("Tue 16 June")


def test_it_is_drawn_from_the_left(theme: Theme) -> None:
    shown = face(theme, full(), "funnel")
    half, whole = painted(shown, (560, 400), grown=0.5), painted(shown, (560, 400))
    right = range(400, 570)
    blank = [half.pixelColor(x, y) != QColor("#ffffff") for x in right for y in range(120, 400, 5)]
    drawn = [whole.pixelColor(x, y) != QColor("#ffffff") for x in right for y in range(120, 400, 5)]
    assert not any(blank)
    assert any(drawn)


@pytest.mark.parametrize("width", [520, NARROW, WIDE, 988, 1364, 2400])
def test_cards_lie_beside_each_other_and_never_over_one_another(width: int) -> None:
    found = places(QSizeF(width, least_height(width, 1.0)), 1.0)
    assert set(found) == set(KEYS)
    rects = list(found.values())
    assert all(rect.width() >= 200 and rect.height() >= 300 for rect in rects)
    assert not any(one.intersects(other) for one in rects for other in rects if one is not other)
    assert all(QRectF(0, 0, width, least_height(width, 1.0) + 1).contains(rect) for rect in rects)


# files


def test_a_png_is_twice_as_sharp_and_white(theme: Theme) -> None:
    content = contents(full())[0]
    image = QImage.fromData(files.png(content, "from 20 applications"))
    assert (image.width(), image.height()) == tuple(side * files.SHARP for side in files.SIZES["funnel"])
    assert image.pixelColor(2, 2) == QColor("#ffffff")


@pytest.mark.parametrize("key", KEYS)
def test_an_svg_says_its_sentences_in_type_that_others_have(theme: Theme, key: str) -> None:
    content = next(one for one in contents(full()) if one.key == key)
    data = files.svg(content, "from 20 applications").decode()
    root = ET.fromstring(data)
    said = "".join(root.itertext())
    assert content.head.split()[0] in said
    assert "Afterview, from 20 applications" in said
    assert set(re.findall(r'font-family="([^"]*)"', data)) == {files.ELSEWHERE}
    assert "<image" not in data


def test_the_report_is_one_page(theme: Theme, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    report.save_pdf(contents(full()), "from 20 applications", target)
    data = target.read_bytes()
    assert data.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
    box = [float(one) for one in re.findall(rb"/MediaBox\s*\[([^\]]*)\]", data)[0].split()]
    assert box[2] > box[3]


def test_a_place_that_takes_no_file_is_said_and_nothing_is_left_there(theme: Theme, tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"“a\.png” could not be written here\."):
        files.save(b"x", tmp_path / "nowhere" / "a.png")
    with pytest.raises(WorldError):
        report.save_pdf(contents(full()), "", tmp_path / "nowhere" / "a.pdf")


def test_a_name_becomes_a_file_name() -> None:
    assert files.file_name("Insights, from 20: “x/y”", ".pdf") == "Insights, from 20 x y.pdf"


def test_a_day_leads_to_what_was_done_on_it(theme: Theme) -> None:
    view = full()
    days = [day for week in view.rhythm.weeks for day in week]
    worked = [day for day in days if day.applications]
    for shown in (face(theme, view, "rhythm").spots, [line.spot for line in tables.rhythm(view.rhythm).lines]):
        leading = [spot for spot in shown if spot is not None and spot.leads]
        assert {one for spot in leading for one in spot.applications} >= {
            one for day in worked for one in day.applications
        }
    names = {spot.name for spot in face(theme, view, "rhythm").spots if spot.leads}
    assert names >= {wording.day(day.day) for day in worked}
    assert worked
    assert len(worked) < len(days)


@pytest.mark.parametrize("width", range(320, 900, 20))
def test_words_beside_the_funnel_lie_on_no_stream_that_passes_them(theme: Theme, width: int) -> None:
    view = full().funnel
    shown = Sankey(theme, QSizeF(width, 300), view)
    for block in view.blocks:
        if block.level < LAST and not block.onward:
            assert not any(path.intersects(shown.label(block)) for _key, _tone, path in shown._bands), block.key
