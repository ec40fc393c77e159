"""What is chosen for the looks is on every open window at once, and an undo takes it off again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLayout, QWidget
from pytestqt.qtbot import QtBot

from models.domain.preferences import Appearance, Motion, Scheme
from ui import pages, paint
from ui.context import Context
from ui.looks import Looks
from ui.main_window import MainWindow
from ui.motion import said_by_kde, said_by_portal
from ui.rail import Rail

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def chosen(ctx: Context, look: Appearance) -> None:
    ctx.intents.do(None, lambda: ctx.services.preferences.put_appearance(look))


def test_what_was_kept_is_there_from_the_start(ctx: Context) -> None:
    ctx.services.preferences.put_appearance(Appearance(125, Scheme.DARK, contrast=True, motion=Motion.FULL))
    Looks(ctx)
    assert (ctx.theme.factor, ctx.theme.dark, ctx.theme.contrast, ctx.theme.reduced_motion) == (1.25, True, True, False)


def test_a_choice_shows_at_once_and_an_undo_takes_it_back(ctx: Context, qtbot: QtBot) -> None:
    looks = Looks(ctx)
    with qtbot.waitSignal(ctx.theme.changed):
        chosen(ctx, Appearance(150, Scheme.DARK, motion=Motion.REDUCED))
    assert (ctx.theme.factor, ctx.theme.dark, ctx.theme.ms(200)) == (1.5, True, 0)
    ctx.undo.undo()
    assert (ctx.theme.factor, ctx.theme.dark, ctx.theme.ms(200)) == (1.0, False, 200)
    looks.deleteLater()


def test_nothing_is_painted_anew_where_nothing_changes(ctx: Context, qtbot: QtBot) -> None:
    Looks(ctx)
    with qtbot.assertNotEmitted(ctx.theme.changed):
        chosen(ctx, Appearance(motion=Motion.FULL))


def _sizes(widget: QWidget) -> dict[str, tuple[int, ...]]:
    """All that was given away when a window was built, by where it stands."""
    found: dict[str, tuple[int, ...]] = {}

    def note(layout: QLayout, path: str) -> None:
        around = layout.contentsMargins()
        found[path] = (around.left(), around.top(), around.right(), around.bottom(), layout.spacing())
        for place in range(layout.count()):
            item = layout.itemAt(place)
            inner = item.layout() if item is not None else None
            if inner is not None:
                note(inner, f"{path}/{place}")

    def walk(one: QWidget, path: str) -> None:
        one.ensurePolished()
        low, high = one.minimumSize(), one.maximumSize()
        found[f"{path} bounds"] = (low.width(), low.height(), high.width(), high.height())
        layout = one.layout()
        if layout is not None:
            note(layout, f"{path} layout")
        for place, child in enumerate(one.children()):
            if isinstance(child, QWidget) and not child.isWindow() and not child.objectName().startswith("qt_"):
                walk(child, f"{path}/{place} {type(child).__name__}")

    walk(widget, "")
    return found


@pytest.mark.parametrize("key", [place.key for place in pages.PLACES])
def test_a_page_that_grew_is_laid_out_as_one_that_was_built_larger(ctx: Context, qtbot: QtBot, key: str) -> None:
    looks, parent = Looks(ctx), QWidget()
    qtbot.addWidget(parent)
    ctx.theme.set_factor(1.1)
    ctx.theme.set_factor(1.0)  # from here on the style sheet is there, as in the program
    grown = pages.build(key, ctx, parent)
    first = _sizes(grown)
    ctx.theme.set_factor(1.3)
    built = pages.build(key, ctx, parent)
    wanted, found = _sizes(built), _sizes(grown)
    assert found.keys() == wanted.keys()
    off = {path: (found[path], wanted[path]) for path in wanted if _differ(found[path], wanted[path])}
    assert off == {}
    for factor in (0.9, 1.1, 1.5, 1.0):
        ctx.theme.set_factor(factor)
    back = _sizes(grown)
    assert {path: (back[path], first[path]) for path in first if _differ(back[path], first[path])} == {}
    looks.deleteLater()


STYLES_OWN = (6, 9)
"""Between widgets and around them, where nobody has said anything else."""


def _differ(grown: tuple[int, ...], built: tuple[int, ...]) -> bool:
    """By more than what rounding leaves, or by more than a line of text that breaks elsewhere."""
    pairs = zip(grown, built, strict=True)
    return any(abs(a - b) > max(3, b * 0.05) and b not in STYLES_OWN for a, b in pairs)


def test_the_main_window_stays_as_small_as_a_small_screen(ctx: Context, qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtCore import QSettings

    looks = Looks(ctx)
    window = MainWindow(ctx, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    least = window.minimumSize()
    ctx.theme.set_factor(1.5)
    assert window.minimumSize() == least
    looks.deleteLater()


def test_where_contrast_is_high_a_soft_ground_is_framed(ctx: Context) -> None:
    theme = ctx.theme
    theme.dress(1.0, False, contrast=True)
    assert theme.color("ink3") == theme.color("ink2")
    assert theme.color("line") == theme.color("control")
    image = QImage(80, 40, QImage.Format.Format_ARGB32)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    paint.rounded(painter, QRectF(4, 4, 60, 30), 6, theme.color("dueSoft"))
    painter.end()
    assert image.pixelColor(34, 20).name() == theme.color("surface").name()
    assert image.pixelColor(34, 4).name() == theme.color("due").name()


@pytest.mark.parametrize(
    ("settings", "less"),
    [
        ({}, False),
        ({"org.gnome.desktop.interface": {"enable-animations": ("b", True)}}, False),
        ({"org.gnome.desktop.interface": {"enable-animations": ("b", False)}}, True),
        ({"org.freedesktop.appearance": {"reduced-motion": ("u", 1)}}, True),
    ],
)
def test_what_the_portal_says_of_motion(settings: dict[str, dict[str, tuple[str, object]]], less: bool) -> None:
    assert said_by_portal(settings) is less


@pytest.mark.parametrize(
    ("text", "less"),
    [
        ("", False),
        ("[KDE]\nAnimationDurationFactor=0\n", True),
        ("[KDE]\nAnimationDurationFactor=1\n", False),
        ("[[", False),
    ],
)
def test_what_kde_says_of_motion(tmp_path: Path, text: str, less: bool) -> None:
    (tmp_path / "kdeglobals").write_text(text, encoding="utf-8")
    assert said_by_kde(tmp_path / "kdeglobals") is less
    assert said_by_kde(tmp_path / "none") is False


@pytest.mark.parametrize(("factor", "high"), [(1.0, 680), (1.5, 680), (1.5, 860)])
def test_all_pages_are_in_the_rail_whatever_the_size_of_the_type(
    ctx: Context, qtbot: QtBot, factor: float, high: int
) -> None:
    rail = Rail(ctx.theme)
    qtbot.addWidget(rail)
    rail.show()
    ctx.theme.set_factor(factor)
    rail.resize(rail.width(), high)

    def fits() -> bool:
        top, search, foot = (one.geometry() for one in (rail._lists[0], rail.search, rail._lists[1]))
        return top.bottom() < search.top() and search.bottom() < foot.top() and foot.bottom() <= high

    qtbot.waitUntil(fits)
