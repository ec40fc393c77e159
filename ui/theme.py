"""Tokens to everything that is painted: colours, type, icons, monograms, the palette and the one style sheet.

Sizes are logical pixels at 100 %; `factor` scales type and style sheet together (Settings > Appearance).
The theme follows the system's light or dark scheme unless `dress` pins one.
"""

import re
import tomllib
import zlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
FONT_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "InterDisplay-SemiBold.ttf")

TEXT = "Afterview Inter"
DISPLAY = "Afterview Inter Display"
# style: family, pixel size, line height, weight, letter spacing in per cent
STYLES: dict[str, tuple[str, int, int, int, float]] = {
    "hero": (DISPLAY, 40, 48, 600, 98.5),
    "display": (DISPLAY, 26, 32, 600, 98.5),
    "title": (DISPLAY, 20, 28, 600, 100),
    "head": (TEXT, 16, 24, 600, 100),
    "row": (TEXT, 14, 20, 500, 100),
    "body": (TEXT, 13, 20, 400, 100),
    "letter": (TEXT, 16, 26, 400, 100),
    "small": (TEXT, 12, 16, 400, 100),
    "micro": (TEXT, 11, 16, 500, 100),
}
MAX_CACHED = 4096
HUES = 12
SPREAD = 268191
"""Where the hash of names starts: picked so that the example's companies take twelve hues, not three."""


EDGES = {
    "accentSoft": "accent",
    "accentSofter": "accent",
    "dueSoft": "due",
    "waitSoft": "wait",
    "plumSoft": "plum",
    "claySoft": "clay",
    "sunken": "control",
    "lane": "control",
}
"""Soft grounds and lanes, and the border that tells them from the surface where contrast is high."""
PLAINER = {"line": "control", "line2": "control", "ink3": "ink2"}
"""What becomes what where contrast is high (design language, 2)."""


class Ground(QColor):
    """A soft ground where contrast is high: the surface's colour, and `edge` for a border of 1.5 px around it."""

    def __init__(self, surface: QColor, edge: QColor) -> None:
        super().__init__(surface)
        self.edge = edge


class Theme(QObject):
    """Handed to whatever paints. `changed` means: every cached colour, font and pixmap is out of date."""

    changed = Signal()

    def __init__(self, resources: Path = RESOURCES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._pinned: bool | None = None
        self._factor = 1.0
        self.contrast = False
        self.reduced_motion = False
        self.dark = False
        self._colors: dict[str, QColor] = {}
        self._monogram: dict[str, tuple[int, int]] = {}
        self._sources: dict[str, str] = {}
        self._fonts: dict[tuple[str, int | None], QFont] = {}
        self._metrics: dict[tuple[str, int | None], QFontMetricsF] = {}
        self._elided: dict[tuple[str, str, int | None, int], str] = {}
        self._widths: dict[tuple[str, str, int | None], float] = {}
        self.pixmaps: dict[tuple[object, ...], QPixmap] = {}
        """Everything painted once and kept; emptied when the theme changes."""
        self._load()

    def install(self, app: QApplication) -> None:
        """Give the application our fonts, palette and style sheet, and follow the system from now on."""
        for name in FONT_FILES:
            QFontDatabase.addApplicationFont(str(self._resources / "fonts" / name))
        app.setStyle("Fusion")
        self.dark = self._wants_dark()
        self._load()
        self._apply(app)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    # -- choices -----------------------------------------------------------------------------------

    def dress(self, factor: float, dark: bool | None, contrast: bool) -> None:
        """All that is chosen, at once: what is on the screen is painted anew a single time, or not at all.

        `factor` scales type, spaces and controls, 0.9 to 1.5; `dark` pins a scheme, None follows the system.
        """
        before = (self._factor, self.dark, self.contrast)
        self._factor = min(1.5, max(0.9, factor))
        self._pinned, self.contrast = dark, contrast
        self.dark = self._wants_dark()
        if (self._factor, self.dark, self.contrast) == before:
            return
        self._load()
        if self._factor != before[0]:
            from ui.rescale import rescale

            rescale(self._factor / before[0])  # the first: what is sized by a handler of `changed` is right already
        self._refresh()

    def set_scheme(self, dark: bool | None) -> None:
        """Pin light or dark; None follows the system again."""
        self.dress(self._factor, dark, self.contrast)

    def set_factor(self, factor: float) -> None:
        """Scale type and controls, 0.9 to 1.5."""
        self.dress(factor, self._pinned, self.contrast)

    @property
    def factor(self) -> float:
        return self._factor

    # -- tokens ------------------------------------------------------------------------------------

    def px(self, size: float) -> int:
        return round(size * self._factor)

    def ms(self, duration: int) -> int:
        """An animation's length in milliseconds: nothing where motion is reduced."""
        return 0 if self.reduced_motion else duration

    def color(self, token: str) -> QColor:
        return self._colors[token]

    def font(self, style: str = "body", weight: int | None = None) -> QFont:
        font = self._fonts.get((style, weight))
        if font is None:
            family, size, _line, usual, spacing = STYLES[style]
            font = QFont()
            # Where the bundled files cannot be read, the system's own face keeps every size and weight.
            font.setFamilies([family, TEXT, QGuiApplication.font().family()])
            font.setPixelSize(self.px(size))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            font.setWeight(QFont.Weight(weight or usual))
            if spacing != 100:
                font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[(style, weight)] = font
        return font

    def line_height(self, style: str) -> int:
        return self.px(STYLES[style][2])

    def metrics(self, style: str = "body", weight: int | None = None) -> QFontMetricsF:
        found = self._metrics.get((style, weight))
        if found is None:
            found = self._metrics[(style, weight)] = QFontMetricsF(self.font(style, weight))
        return found

    def text_width(self, text: str, style: str = "body", weight: int | None = None) -> float:
        key = (text, style, weight)
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) > MAX_CACHED:
                self._widths.clear()
            found = self._widths[key] = self.metrics(style, weight).horizontalAdvance(text)
        return found

    def elided(self, text: str, style: str, weight: int | None, width: float) -> str:
        """Text shortened to `width` pixels; measured once for each text and width."""
        if self.text_width(text, style, weight) <= width:
            return text
        key = (text, style, weight, int(width))
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) > MAX_CACHED:
                self._elided.clear()
            metrics = self.metrics(style, weight)
            found = self._elided[key] = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return found

    def monogram(self, name: str, person: bool = False) -> tuple[str, QColor, QColor]:
        """Letters, ground and ink for a name. The hue is a stable hash, the same on every machine."""
        hue = zlib.crc32(name.strip().casefold().encode(), SPREAD) % HUES * (360 // HUES)
        ground, ink = self._monogram["ground"], self._monogram["ink"]
        return (
            initials(name, person),
            QColor.fromHslF(hue / 360, ground[0] / 100, ground[1] / 100),
            QColor.fromHslF(hue / 360, ink[0] / 100, ink[1] / 100),
        )

    # -- icons -------------------------------------------------------------------------------------

    def pixmap(self, icon: str, size: int, token: str = "ink2", dpr: float = 1.0) -> QPixmap:
        """An icon in a token's colour, `size` logical pixels high, sharp at the given device pixel ratio."""
        color = self._colors[token]
        key = ("icon", icon, size, color.rgba(), dpr)
        found = self.pixmaps.get(key)
        if found is None:
            try:
                found = self.pixmaps[key] = self._render(icon, self.px(size), color, dpr)
            except OSError:  # no file can be opened at this moment: the next paint asks again
                found = QPixmap()
        return found

    def icon(self, name: str, token: str = "ink2", size: int = 16) -> QIcon:
        """For what Qt draws (menus, fields): sharp on every screen that is there, up to 300 %."""
        icon = QIcon()
        for dpr in sorted({1.0, 2.0, 3.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}):
            icon.addPixmap(self.pixmap(name, size, token, dpr))
        return icon

    def keep_icons(self, *names: str) -> None:
        """In memory: they can be painted in any colour and size from then on, also while no file can be opened."""
        import PySide6.QtSvg  # noqa: F401

        for name in names:
            self._source(name)

    def _source(self, name: str) -> str:
        """Raises OSError."""
        if name not in self._sources:
            self._sources[name] = (self._resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        return self._sources[name]

    def _render(self, name: str, size: int, color: QColor, dpr: float) -> QPixmap:
        # QtSvg is loaded for the first icon only: it is no part of what the window needs to exist.
        from PySide6.QtSvg import QSvgRenderer

        source = self._source(name)
        stroke = "1.75" if size >= 20 else "2"
        svg = source.replace("currentColor", color.name()).replace('stroke-width="2"', f'stroke-width="{stroke}"')
        pixmap = QPixmap(round(size * dpr), round(size * dpr))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

    # -- changing ----------------------------------------------------------------------------------

    def _wants_dark(self) -> bool:
        if self._pinned is not None:
            return self._pinned
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _on_scheme_changed(self) -> None:
        dark = self._wants_dark()
        if dark == self.dark:
            return
        self.dark = dark
        self._load()
        self._refresh()
        # The platform replaces the palette after it has told of the new scheme; ours goes on top again.
        QTimer.singleShot(0, self._refresh)

    def _refresh(self) -> None:
        for widget in QApplication.allWidgets():
            widget.ensurePolished()  # what was never shown would get the font of its making back with its first show
        for cache in (self._fonts, self._metrics, self._elided, self._widths, self.pixmaps):
            cache.clear()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._apply(app)
        self.changed.emit()

    def _load(self) -> None:
        name = "dark" if self.dark else "light"
        tokens = tomllib.loads((self._resources / "themes" / f"{name}.toml").read_text(encoding="utf-8"))
        self._colors = {token: QColor(value) for token, value in tokens["color"].items()}
        self._monogram = {token: (pair[0], pair[1]) for token, pair in tokens["monogram"].items()}
        if self.contrast:
            colors = dict(self._colors)
            self._colors.update({token: colors[plainer] for token, plainer in PLAINER.items()})
            self._colors.update({token: Ground(colors["surface"], colors[edge]) for token, edge in EDGES.items()})

    def _apply(self, app: QApplication) -> None:
        app.setFont(self.font("body"))
        app.setPalette(self._palette())
        app.setStyleSheet(self.style_sheet())

    def style_sheet(self) -> str:
        """`resources/app.qss` with its @tokens and pixel sizes filled in."""
        text = (self._resources / "app.qss").read_text(encoding="utf-8")
        if self.contrast:
            text += (self._resources / "contrast.qss").read_text(encoding="utf-8")
        text = text.replace("@text", TEXT).replace("@icons", (self._resources / "icons").as_posix())
        text = re.sub(r"@(\w+)", lambda found: self._colors[found[1]].name(), text)
        if self._factor != 1.0:
            text = re.sub(r"\b(\d+)px", lambda found: f"{self.px(int(found[1]))}px", text)
        return text

    def _palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        for part, token in {
            role.Window: "window",
            role.WindowText: "ink",
            role.Base: "surface",
            role.AlternateBase: "sunken",
            role.Text: "ink",
            role.PlaceholderText: "ink3",
            role.Button: "surface",
            role.ButtonText: "ink",
            role.BrightText: "clay",
            role.Highlight: "accent",
            role.HighlightedText: "onAccent",
            role.Accent: "accent",
            role.Link: "accent",
            role.LinkVisited: "accent",
            role.ToolTipBase: "bar",
            role.ToolTipText: "onBar",
            role.Light: "surface",
            role.Midlight: "sunken",
            role.Mid: "line",
            role.Dark: "line2",
            role.Shadow: "line2",
        }.items():
            palette.setColor(part, self._colors[token])
        for part in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, part, self._colors["ink3"])
        return palette


def initials(name: str, person: bool = False) -> str:
    """Two letters at most: first and last word of a person's name, first two words of a company's."""
    words = [word for word in re.split(r"[\s/&+,.-]+" if not person else r"\s+", name) if word and word[0].isalnum()]
    if not words:
        return "?"
    chosen = [words[0], words[-1]] if person else words[:2]
    return "".join(word[0].upper() for word in (chosen if len(words) > 1 else chosen[:1]))
