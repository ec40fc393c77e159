"""The tokens keep their promises: both themes are complete, text can be read, names keep their colour."""

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ui import paint
from ui.theme import STYLES, Theme, initials

# A new style sheet reaches windows that other tests have left to be deleted.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

GROUNDS = ("window", "surface", "raised", "sunken", "hover", "rail", "lane")
ON_ANY_GROUND = ("ink", "ink2", "ink3", "accent")
ON_THEIR_OWN = (
    ("accentInk", "accentSoft"),
    ("onAccent", "accent"),
    ("onAccent", "accentHover"),
    ("due", "dueSoft"),
    ("wait", "waitSoft"),
    ("plum", "plumSoft"),
    ("clay", "claySoft"),
    ("clay", "surface"),
    ("onBar", "bar"),
    ("barLink", "bar"),
    ("onPanel", "panel"),
    ("onPanel2", "panel"),
)
NAMES = ("Quillmark", "Fernhill Mutual", "Pellow Health", "Tidewell Energy", "Ångström & Söhne", "a", "东京")


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme()


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("high", [False, True])
@pytest.mark.parametrize("dark", [False, True])
def test_every_text_can_be_read_on_every_ground_it_stands_on(theme: Theme, dark: bool, high: bool) -> None:
    theme.dress(1.0, dark, contrast=high)
    pairs = (*product(ON_ANY_GROUND, GROUNDS), *ON_THEIR_OWN)
    faint = [(ink, on) for ink, on in pairs if contrast(theme.color(ink), theme.color(on)) < 4.45]
    assert faint == []


@pytest.mark.parametrize("dark", [False, True])
def test_controls_stand_out(theme: Theme, dark: bool) -> None:
    theme.set_scheme(dark)
    assert all(contrast(theme.color("control"), theme.color(on)) >= 3.0 for on in ("surface", "window", "lane"))


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_a_monogram_can_be_read_whatever_the_name(theme: Theme, dark: bool, name: str) -> None:
    theme.set_scheme(dark)
    _letters, ground, ink = theme.monogram(name)
    assert contrast(ground, ink) >= 4.5


def test_a_name_keeps_its_colour_whatever_its_case(theme: Theme) -> None:
    assert theme.monogram("Quillmark")[1:] == theme.monogram(" QUILLMARK ")[1:]
    assert theme.monogram("Quillmark")[1] != theme.monogram("Fernhill Mutual")[1]


@pytest.mark.parametrize(
    ("name", "person", "letters"),
    [
        ("Quillmark", False, "Q"),
        ("Halden & Rowe", False, "HR"),
        ("Harrow Lane Foods", False, "HL"),
        ("Gareth Pugh-Lewis", True, "GP"),
        ("Ana Maria de Souza", True, "AS"),
        ("", False, "?"),
        ("***", False, "?"),
    ],
)
def test_initials(name: str, person: bool, letters: str) -> None:
    assert initials(name, person) == letters


def test_light_and_dark_have_the_same_tokens(theme: Theme) -> None:
    light = set(theme._colors)
    theme.set_scheme(True)
    assert set(theme._colors) == light


@pytest.mark.parametrize("dark", [False, True])
def test_the_style_sheet_has_no_gap_left(theme: Theme, dark: bool) -> None:
    theme.set_scheme(dark)
    assert re.findall(r"@\w+", theme.style_sheet()) == []


def test_one_factor_scales_type_and_style_sheet(theme: Theme) -> None:
    before = theme.font("body").pixelSize()
    theme.set_factor(1.5)
    assert theme.font("body").pixelSize() == round(before * 1.5)
    assert "min-height: 42px" in theme.style_sheet()


def test_every_style_has_a_size_in_pixels(theme: Theme) -> None:
    assert {style: theme.font(style).pixelSize() for style in STYLES} == {
        style: size for style, (_family, size, _line, _weight, _spacing) in STYLES.items()
    }


def test_whoever_paints_is_told_of_a_change_of_scheme(theme: Theme, qtbot: QtBot) -> None:
    old = theme.pixmap("sun", 20, "ink")
    with qtbot.waitSignal(theme.changed):
        theme.set_scheme(not theme.dark)
    assert theme.pixmap("sun", 20, "ink") is not old


def test_an_icon_takes_the_colour_of_its_token(theme: Theme) -> None:
    image = theme.pixmap("check", 16, "accent", 2.0).toImage()
    assert image.width() == 32
    inked = {
        image.pixelColor(x, y).name()
        for x, y in product(range(32), range(32))
        if image.pixelColor(x, y).alphaF() == 1.0
    }
    assert inked == {theme.color("accent").name()}


@pytest.mark.parametrize("ratio", [1.0, 2.0, 3.0])
def test_what_qt_draws_is_as_sharp_as_what_we_paint(theme: Theme, ratio: float) -> None:
    """Menus and fields at 300 % had the icon of 200 %, blown up."""
    drawn = theme.icon("calendar").pixmap(QSize(16, 16), ratio)
    assert drawn.toImage() == theme.pixmap("calendar", 16, "ink2", ratio).toImage()


def test_every_icon_that_is_named_in_the_code_is_bundled(root: Path) -> None:
    icons = {path.stem for path in (root / "resources" / "icons").glob("*.svg")}
    source = "\n".join(path.read_text(encoding="utf-8") for path in (root / "ui").rglob("*.py"))
    named = set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)", (?:12|14|16|20)\b', source))
    assert {"flag", "x", "info"} & named
    assert named - icons == set()


def test_a_long_text_is_shortened_to_its_room(theme: Theme) -> None:
    image = QImage(100, 20, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    width = paint.text(theme, painter, QRectF(0, 0, 60, 20), "A sentence that is far too long for this")
    painter.end()
    assert 0 < width <= 60


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_shadow_falls_below_what_casts_it(theme: Theme, level: int) -> None:
    image = QImage(300, 300, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint.shadow(theme, painter, QRectF(100, 100, 100, 100), level)
    painter.end()
    assert image.pixelColor(150, 200).lightness() < image.pixelColor(150, 97).lightness()


def test_a_gauge_says_its_figures() -> None:
    assert paint.gauge_text(paint.Gauge(4, 9, promised_day=14)) == "Day 4, typical 9, promised day 14"
    assert paint.gauge_text(paint.Gauge(4.2, 23.8)) == "Day 4, typical 24"


@pytest.mark.parametrize(("amber", "token"), [(False, "waitFill"), (True, "dueFill")])
def test_a_gauge_is_amber_only_on_the_users_turn(theme: Theme, amber: bool, token: str) -> None:
    image = QImage(220, 20, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    paint.gauge(theme, painter, QRectF(0, 0, 220, 20), paint.Gauge(11, 9, amber=amber))
    painter.end()
    assert image.pixelColor(20, 10).name() == theme.color(token).name()
