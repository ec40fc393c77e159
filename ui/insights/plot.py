"""What every picture of the page is: laid out once for a theme and a size, then painted on a screen, on paper or into
a file, with places that can be pointed at."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from models.domain.codes import ApplicationId, ContactId, QuestionId
from models.domain.insight_views import Tone
from ui.theme import Theme

FILLS = {
    Tone.ON: "accent",
    Tone.YOURS: "dueFill",
    Tone.WITH_OTHERS: "waitFill",
    Tone.ENDED: "control",
    Tone.BADLY: "clayFill",
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that can be pointed at, what it says, and what a click shows."""

    shape: QPainterPath
    words: str
    name: str = ""
    """What the board's filter is called after a click."""
    applications: tuple[ApplicationId, ...] = ()
    people: tuple[ContactId, ...] = ()
    question: QuestionId | None = None

    @property
    def leads(self) -> bool:
        return bool(self.applications or self.people or self.question)

    def moved(self, by: QPointF) -> "Spot":
        return Spot(self.shape.translated(by), self.words, self.name, self.applications, self.people, self.question)


def box(rect: QRectF, radius: float = 0.0) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def faint(color: QColor, share: float) -> QColor:
    """The colour as a veil over what lies under it; 0 to 1."""
    veil = QColor(color)
    veil.setAlphaF(share)
    return veil


class Plot:
    """`spots` lie in the order in which the arrow keys go through them; later ones lie on top."""

    def __init__(self, theme: Theme, size: QSizeF) -> None:
        self.theme, self.size = theme, size
        self.spots: list[Spot] = []

    @property
    def room(self) -> QRectF:
        return QRectF(0, 0, self.size.width(), self.size.height())

    def px(self, size: float) -> int:
        return self.theme.px(size)

    def draw(self, p: QPainter) -> None:
        """All of it, at rest: each kind of plot has its own."""

    def draw_lit(self, p: QPainter, spot: Spot) -> None:
        """What shows that this one is pointed at."""
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(QPen(self.theme.color("ink"), self.px(3) / 2))
        p.drawPath(spot.shape)

    def paint(self, p: QPainter, grown: float = 1.0, lit: Spot | None = None) -> None:
        """`grown` 0 to 1: how much of it has been drawn yet, from the left."""
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if grown < 1.0:
            p.setClipRect(QRectF(-4, -4, (self.size.width() + 8) * grown, self.size.height() + 8))
        self.draw(p)
        if lit is not None:
            self.draw_lit(p, lit)
        p.restore()
