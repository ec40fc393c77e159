"""What the page of insights says besides the sentences that come with its values."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from models.domain.insight_views import CONTEXT, Figure, Mark, Saying, Trend, say
from ui import wording


def said(saying: Saying) -> str:
    return say(saying, lambda text: QCoreApplication.translate(CONTEXT, text), wording.day_month, wording.grouped)


def whole(number: int) -> str:
    """A count as one reads it: 10,000."""
    return wording.grouped(number)


def percent(share: float) -> str:
    """A share of 0 to 1, for a sentence."""
    return QCoreApplication.translate("Insights", "{number} %").format(number=round(share * 100))


def day(of: date | None) -> str:
    return wording.day(of) if of is not None else ""


def value_of(figure: Figure, hours: bool) -> str:
    """“11 of 12”, “3.1 h”, “0”; a dash while nothing is known."""
    translate = QCoreApplication.translate
    if figure.value is None:
        return "–"
    if hours:
        return translate("Insights", "{number} h").format(number=QLocale().toString(figure.value, "f", 1))
    if figure.total is None:
        return whole(round(figure.value))
    said = translate("Insights", "{number} of {total}")
    return said.format(number=whole(round(figure.value)), total=whole(figure.total))


def mark_name(mark: Mark) -> str:
    translate = QCoreApplication.translate
    return {
        Mark.NONE: translate("Insights", "not spoken of"),
        Mark.WELL: translate("Insights", "well"),
        Mark.BADLY: translate("Insights", "badly"),
        Mark.BOTH: translate("Insights", "well and badly"),
    }[mark]


def trend_name(trend: Trend | None) -> str:
    translate = QCoreApplication.translate
    if trend is None:
        return ""
    return {
        Trend.UP: translate("Insights", "better lately"),
        Trend.SAME: translate("Insights", "as before"),
        Trend.DOWN: translate("Insights", "harder lately"),
    }[trend]
