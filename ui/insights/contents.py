"""The five cards in their order: sentences, picture and table of each."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSizeF

from models.domain.insight_views import InsightsView, Mark
from ui.insights import tables
from ui.insights.noes import NoesPlot
from ui.insights.plot import Plot
from ui.insights.rhythm import RhythmPlot
from ui.insights.rounds import RoundsPlot
from ui.insights.sankey import Sankey
from ui.insights.survival import SurvivalCurves
from ui.insights.tables import Table
from ui.insights.words import said
from ui.theme import Theme
from ui.wording import translate

KEYS = ("funnel", "waiting", "noes", "rounds", "rhythm")


@dataclass(frozen=True, slots=True)
class Content:
    key: str
    name: str
    """What a file of it is called."""
    head: str
    sub: str
    foot: str
    plot: Callable[[Theme, QSizeF], Plot]
    table: Callable[[], Table]
    """Made when it is asked for: thousands of lines are more work than a picture."""
    legend: tuple[tuple[Mark, str], ...] = ()
    link: str = ""
    """What is offered beside the foot."""


def contents(view: InsightsView) -> tuple[Content, ...]:
    return (_funnel(view), _waiting(view), _noes(view), _rounds(view), _rhythm(view))


def _funnel(view: InsightsView) -> Content:
    one = view.funnel
    name = translate("Insights", "How far applications come")
    return Content(
        "funnel", name, said(one.headline), said(one.sub), "", lambda theme, size: Sankey(theme, size, one),
        lambda: tables.funnel(one),
    )  # fmt: skip


def _waiting(view: InsightsView) -> Content:
    one = view.waiting
    name = translate("Insights", "How long answers take")
    return Content(
        "waiting", name, said(one.headline), said(one.sub), said(one.foot),
        lambda theme, size: SurvivalCurves(theme, size, one), lambda: tables.waiting(one),
    )  # fmt: skip


def _noes(view: InsightsView) -> Content:
    one = view.noes
    return Content(
        "noes", translate("Insights", "Noes"), said(one.headline), said(one.sub), said(one.foot),
        lambda theme, size: NoesPlot(theme, size, one), lambda: tables.noes(one),
    )  # fmt: skip


def _rounds(view: InsightsView) -> Content:
    one = view.rounds
    name = translate("Insights", "What goes well and badly")
    legend = (Mark.WELL, translate("Insights", "well")), (Mark.BADLY, translate("Insights", "badly"))
    return Content(
        "rounds", name, said(one.headline), said(one.sub), said(one.foot) if one.foot is not None else "",
        lambda theme, size: RoundsPlot(theme, size, one), lambda: tables.rounds(one),
        legend if one.topics else (), translate("Insights", "Open question") if one.question is not None else "",
    )  # fmt: skip


def _rhythm(view: InsightsView) -> Content:
    one = view.rhythm
    name = translate("Insights", "Activity")
    return Content(
        "rhythm", name, said(one.headline), said(one.sub), "", lambda theme, size: RhythmPlot(theme, size, one),
        lambda: tables.rhythm(one),
    )  # fmt: skip
