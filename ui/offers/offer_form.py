"""The forms of the page: an offer as it was made, what is known of a likely one, the pay aimed at, a rate."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.domain.offers_kept import PayAim, PayFrame, Period, Rate, Terms
from ui.application.forms.fields import AmountField, AreaField, ChoiceField, DayField, LineField, TimeField
from ui.application.forms.form import Drafts, Form
from ui.theme import Theme

CURRENCIES = ("EUR", "GBP", "CHF", "USD")
USUAL_TIME = time(17)
"""The end of a working day, where only a day to answer by was named."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the form of an offer begins with."""

    key: str
    company: str
    terms: Terms
    frame: PayFrame
    today: date
    new: bool
    instant: Callable[[date, time], datetime]
    local: Callable[[datetime], datetime]


@dataclass(frozen=True, slots=True)
class Typed:
    terms: Terms
    frame: PayFrame


def period_field(theme: Theme, parent: QWidget) -> ChoiceField:
    say = QCoreApplication.translate
    choices = [
        (Period.YEAR.value, say("Offers", "a year")),
        (Period.MONTH.value, say("Offers", "a month")),
        (Period.HOUR.value, say("Offers", "an hour")),
    ]
    return ChoiceField(theme, say("Offers", "Paid for"), choices, parent)


def chosen_period(field: ChoiceField) -> Period | None:
    """A year is what is meant where nothing else is said."""
    period = Period(field.text() or Period.YEAR.value)
    return None if period is Period.YEAR else period


class OfferForm(Form):
    """Record an offer, or change its terms; what they were until then is kept."""

    def __init__(self, theme: Theme, parent: QWidget, drafts: Drafts, known: Known) -> None:
        title = self.tr("Record the offer") if known.new else self.tr("Change the offer")
        sentence = known.company
        if not known.new:
            sentence = self.tr("{company}. What it was until now stays in the decision diary.").format(
                company=known.company
            )
        super().__init__(theme, title, parent, drafts, ("offer", known.key), sentence, width=620)
        self._known = known
        self._lay_out(theme)
        self._fill()
        self.begin()
        self.base.edit.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        self.base = AmountField(theme, self.tr("Pay"), parent=self)
        self.currency = LineField(theme, self.tr("Currency"), "EUR", self)
        self.period = period_field(theme, self)
        self.hours = AmountField(theme, self.tr("Hours a week"), parent=self)
        self.payments = AmountField(theme, self.tr("Payments a year"), "12", self)
        self.bonus = AmountField(theme, self.tr("Bonus"), parent=self)
        kinds = [("", self.tr("as an amount")), ("percent", self.tr("per cent of the pay"))]
        self.bonus_kind = ChoiceField(theme, self.tr("The bonus is said"), kinds, self)
        self.equity = LineField(theme, self.tr("Shares"), parent=self)
        self.schedule = LineField(theme, self.tr("Schedule"), self.tr("37.5 hours, 2 days on site"), self)
        self.start = DayField(theme, self.tr("Start date"), self)
        self.day = DayField(theme, self.tr("Answer by"), self)
        self.clock = TimeField(theme, self.tr("at"), self)
        self.benefits = AreaField(theme, self.tr("Benefits, one in each line"), 4, self)
        self.line((self.base, 2), (self.currency, 1), (self.period, 1))
        self.line((self.hours, 1), (self.payments, 1), (self.equity, 2))
        self.line((self.bonus, 1), (self.bonus_kind, 1))
        self.line((self.schedule, 1))
        self.line((self.start, 2), (self.day, 2), (self.clock, 1))
        self.line((self.benefits, 1))
        names = ("base", "currency", "period", "hours", "payments", "equity", "bonus", "bonus_kind", "schedule")
        for name in (*names, "start", "day", "clock", "benefits"):
            self.add(name, getattr(self, name))
        self.currency.complete(CURRENCIES)
        self.period.box.currentIndexChanged.connect(lambda _place: self._show_frame())

    def _fill(self) -> None:
        terms, frame, today = self._known.terms, self._known.frame, self._known.today
        self.base.begin(terms.base)
        self.currency.set_text(terms.currency or "")
        self.period.set_text((frame.period or Period.YEAR).value)
        self.hours.begin(frame.hours_per_week)
        self.payments.begin(frame.payments)
        self.bonus.begin(terms.bonus)
        self.bonus_kind.set_text("percent" if frame.bonus_is_percent else "")
        self.equity.set_text(f"{terms.equity:g}" if isinstance(terms.equity, float | int) else terms.equity or "")
        self.schedule.set_text(terms.schedule or "")
        self.start.begin(today, terms.start_date)
        local = self._known.local(terms.deadline) if terms.deadline is not None else None
        self.day.begin(today, local.date() if local is not None else None)
        self.clock.begin(local.time() if local is not None else None)
        self.benefits.set_text("\n".join(terms.benefits))
        self._show_frame()

    def _show_frame(self) -> None:
        """The hours matter for pay by the hour alone, the payments for pay by the month."""
        self.hours.setVisible(self.period.text() == Period.HOUR.value)
        self.payments.setVisible(self.period.text() == Period.MONTH.value)

    def value(self) -> Typed | None:
        base, bonus, hours = self.base.checked(), self.bonus.checked(), self.hours.checked()
        payments, start = self.payments.checked(), self.start.checked()
        if payments is not None and not payments.is_integer():
            self.payments.error(self.tr("A whole number, such as 13."))
            payments = None
        terms = Terms(
            base,
            bonus,
            self._equity(),
            self.currency.text() or None,
            self.schedule.text() or None,
            tuple(line.strip() for line in self.benefits.text().splitlines() if line.strip()),
            start,
            self._deadline(),
        )
        before = self._known.frame
        frame = PayFrame(
            before.application,
            chosen_period(self.period),
            hours,
            int(payments) if payments is not None else None,
            True if self.bonus_kind.text() else None,
            before.asked_from,
            before.asked_to,
        )
        return Typed(terms, frame)

    def _equity(self) -> float | str | None:
        text = self.equity.text()
        try:
            return float(text)
        except ValueError:
            return text or None

    def _deadline(self) -> datetime | None:
        day, clock = self.day.checked(), self.clock.checked()
        if day is None:
            if clock is not None and not self.day.message():
                self.day.error(self.tr("Say the day as well."))
            return None
        return self._known.instant(day, clock or USUAL_TIME)


class LikelyForm(Form):
    """What the user has asked for where no offer is on the table yet, and for how long a figure is paid."""

    def __init__(self, theme: Theme, parent: QWidget, drafts: Drafts, frame: PayFrame, company: str) -> None:
        sentence = self.tr("{company}. Their range is part of the application.").format(company=company)
        super().__init__(
            theme, self.tr("Your ask"), parent, drafts, ("ask", str(frame.application)), sentence, width=520
        )
        self._frame = frame
        self.low = AmountField(theme, self.tr("You asked for"), parent=self)
        self.high = AmountField(theme, self.tr("up to"), parent=self)
        self.period = period_field(theme, self)
        self.hours = AmountField(theme, self.tr("Hours a week"), parent=self)
        self.line((self.low, 1), (self.high, 1))
        self.line((self.period, 1), (self.hours, 1))
        for name in ("low", "high", "period", "hours"):
            self.add(name, getattr(self, name))
        self.low.begin(frame.asked_from)
        self.high.begin(frame.asked_to)
        self.period.set_text((frame.period or Period.YEAR).value)
        self.hours.begin(frame.hours_per_week)
        self.begin()
        self.low.edit.setFocus()

    def value(self) -> PayFrame | None:
        before = self._frame
        low, high, hours = self.low.checked(), self.high.checked(), self.hours.checked()
        return PayFrame(
            before.application,
            chosen_period(self.period),
            hours,
            before.payments,
            before.bonus_is_percent,
            low,
            high,
        )


class AimForm(Form):
    """The floor and the wish: between them pay counts from one to five."""

    def __init__(self, theme: Theme, parent: QWidget, drafts: Drafts, aim: PayAim, currency: str) -> None:
        sentence = self.tr(
            "The least that would do, and what would leave nothing to ask for. Both stay on this computer, "
            "and no letter names them."
        )
        super().__init__(theme, self.tr("Your floor and your wish"), parent, drafts, ("aim",), sentence, width=520)
        self.floor = AmountField(theme, self.tr("Floor"), parent=self)
        self.wish = AmountField(theme, self.tr("Wish"), parent=self)
        self.currency = LineField(theme, self.tr("Currency"), "EUR", self)
        self.period = period_field(theme, self)
        self.hours = AmountField(theme, self.tr("Hours a week"), parent=self)
        self.line((self.floor, 2), (self.wish, 2), (self.currency, 1))
        self.line((self.period, 1), (self.hours, 1))
        for name in ("floor", "wish", "currency", "period", "hours"):
            self.add(name, getattr(self, name))
        self.currency.complete(CURRENCIES)
        self.floor.begin(aim.floor)
        self.wish.begin(aim.wish)
        self.currency.set_text(aim.currency or currency)
        self.period.set_text((aim.period or Period.YEAR).value)
        self.hours.begin(aim.hours_per_week)
        self.begin()
        self.floor.edit.setFocus()

    def value(self) -> PayAim | None:
        floor, wish, hours = self.floor.checked(), self.wish.checked(), self.hours.checked()
        return PayAim(floor, wish, self.currency.text() or None, chosen_period(self.period), hours)


class RateForm(Form):
    """What one unit of another currency is worth; the user's own word, with its day."""

    def __init__(self, theme: Theme, parent: QWidget, drafts: Drafts, base: str, quote: str, today: date) -> None:
        sentence = self.tr("Afterview looks nothing up. Write the rate that you go by; its day stands beside it.")
        super().__init__(
            theme, self.tr("A rate of exchange"), parent, drafts, ("rate", base, quote), sentence, width=460
        )
        self._base, self._quote, self._today = base, quote, today
        label = self.tr("One {base} in {quote}").format(base=base, quote=quote)
        self.rate = LineField(theme, label, "1.04", self)
        self.day = DayField(theme, self.tr("As of"), self)
        self.line((self.rate, 1), (self.day, 1))
        self.add("rate", self.rate)
        self.add("day", self.day)
        self.day.begin(today, today)
        self.begin()
        self.rate.edit.setFocus()

    def value(self) -> Rate | None:
        day = self.day.checked()
        try:
            # Three digits behind the mark are a fraction here, and no thousands.
            rate = float(self.rate.text().replace(",", "."))
        except ValueError:
            self.rate.error(self.tr("Write a number, such as 1.04."))
            return None
        return Rate(self._base, self._quote, rate, day or self._today)
