"""What a person does on the page of offers: each becomes one intent, or one form that becomes one."""

from collections.abc import Callable
from dataclasses import fields
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from models.domain.change import Change
from models.domain.names import fold
from models.domain.note_views import Named
from models.domain.offer_views import Benefit, DateClash, Judged, OfferColumn
from models.domain.offers_kept import Criterion, PayAim, PayFrame, Rate, Terms
from models.domain.values import ApplicationId, LetterKind, Offer, OfferDecision, OfferItem, Stage
from ui.application.forms.form import Drafts, Form
from ui.context import Context
from ui.dialogs.choose import Choose
from ui.offers import words
from ui.offers.accepting import Accepting
from ui.offers.judge import Judge, NamePoint
from ui.offers.offer_form import AimForm, Known, LikelyForm, OfferForm, RateForm, Typed
from ui.offers.rows import Row, title

if TYPE_CHECKING:
    from ui.offers.page import OffersPage


class OfferDeeds(QObject):
    def __init__(self, ctx: Context, page: "OffersPage") -> None:
        super().__init__(page)
        self._ctx, self._page = ctx, page
        self._drafts = Drafts()
        self.open_form: Form | None = None

    # what everything here does

    def _do(self, call: Callable[[datetime], Change]) -> Change | None:
        now = self._ctx.clock.now()
        return self._ctx.intents.do(None, lambda: call(now))

    def _ask(self, form: Form, carry_out: Callable[[object, datetime], Change]) -> None:
        """The form stays open until what it hands back was taken."""

        def on_collected(value: object) -> None:
            now = self._ctx.clock.now()
            if self._ctx.intents.do(None, lambda: carry_out(value, now), form.refuse) is not None:
                form.finish()

        def on_gone() -> None:
            if self.open_form is form:
                self.open_form = None

        form.collected.connect(on_collected)
        form.finished.connect(on_gone)
        self.open_form = form
        form.ask()

    # weights and judgements

    def weigh(self, row: Row, weight: int) -> None:
        if row not in (Row.TO_ASK, Row.SCORE):
            self._do(lambda _now: self._ctx.services.offers.weigh(Criterion(row.value), weight))

    def score(self, column: OfferColumn, own: Judged, score: int | None) -> None:
        """The same once more takes one's own judgement back."""
        said = None if score == own.score and not own.from_debriefs else score
        self._do(lambda _now: self._ctx.services.offers.judge(column.application, own.criterion, said))

    def judge(self, column: OfferColumn, own: Judged, row: Row) -> None:
        """Dots and words in a small frame at the cell. What an offer says of its hours stands in the offer."""
        offers, application = self._ctx.services.offers, column.application
        in_offer = row is Row.SCHEDULE and column.offer is not None
        written = None if in_offer else "" if own.words_from_debriefs else own.words
        heading = self.tr("{row} at {company}").format(row=title(row), company=column.company)
        aside = self.tr("From your debriefs: {words}").format(words=own.words) if own.words_from_debriefs else ""
        frame = Judge(self._ctx.theme, self._page.window(), heading, own.score, written, aside)

        def describe(text: str) -> None:
            offer = column.offer
            if row is Row.IMPRESSIONS and offer is not None and own.words == (offer.impressions or ""):
                self._do(lambda _now: offers.impression(offer.id, text))
            else:
                self._do(lambda _now: offers.describe(application, own.criterion, text))

        frame.scored.connect(lambda score: self._do(lambda _now: offers.judge(application, own.criterion, score)))
        frame.worded.connect(describe)
        self._page.open_at_cell(frame)

    # points

    def settle(self, column: OfferColumn, item: OfferItem) -> None:
        offer = column.offer
        if offer is not None and offer.decision is None:
            open_ = item in column.open_items
            self._do(lambda _now: self._ctx.services.offers.settle(offer.id, item, open_))

    def turn_point(self, column: OfferColumn, point: Benefit) -> None:
        if column.offer is not None and column.offer.decision is not None:
            return
        if point.item is not None:
            self.settle(column, point.item)
        else:
            offers = self._ctx.services.offers
            self._do(lambda _now: offers.settle_point(column.application, point.name, point.open))

    def add_point(self, column: OfferColumn) -> None:
        heading = self.tr("A benefit to ask {company} for").format(company=column.company)
        frame = NamePoint(self._ctx.theme, self._page.window(), heading, self.tr("Pension"))
        offers = self._ctx.services.offers
        frame.named.connect(lambda name: self._do(lambda _now: offers.add_point(column.application, name)))
        self._page.open_at_cell(frame)

    # letters

    def ask(self, column: OfferColumn) -> None:
        """The letter that asks what is open here."""
        self._ctx.router.write_wanted.emit(column.ask_letter.value, column.application, "", "")

    def ask_for_time(self, clash: DateClash) -> None:
        self._ctx.router.write_wanted.emit(LetterKind.DECISION_TIME.value, clash.offer, "", "")

    def tell(self, clash: DateClash) -> None:
        self._ctx.router.write_wanted.emit(LetterKind.FOLLOW_UP.value, clash.other, "", "")

    # the offer and its pay

    def edit(self, column: OfferColumn) -> None:
        offer = column.offer
        if offer is not None and offer.decision is not None:
            self._ctx.intents.trouble.emit(self.tr("This offer is answered. Open it again first, from its menu."))
            return
        services, etiquette = self._ctx.services.offers, self._ctx.services.reminders.etiquette()
        terms = services.terms_to_begin_with(column.application) if offer is None else _terms(offer)
        known = Known(
            offer.id if offer is not None else column.application,
            column.company,
            terms,
            column.frame,
            etiquette.day(self._ctx.clock.now()),
            offer is None,
            etiquette.instant,
            etiquette.local,
        )
        form = OfferForm(self._ctx.theme, self._page.window(), self._drafts, known)

        def save(value: object, now: datetime) -> Change:
            assert isinstance(value, Typed)
            if offer is None:
                return services.record(column.application, value.terms, now, value.frame)
            return services.revise(offer.id, value.terms, now, value.frame)

        self._ask(form, save)

    def say_ask(self, column: OfferColumn) -> None:
        form = LikelyForm(self._ctx.theme, self._page.window(), self._drafts, column.frame, column.company)

        def save(value: object, _now: datetime) -> Change:
            assert isinstance(value, PayFrame)
            return self._ctx.services.offers.frame(value)

        self._ask(form, save)

    def say_aim(self) -> None:
        view = self._page.model.view
        aim, currency = (view.aim, view.line.currency or "") if view is not None else (PayAim(), "")
        form = AimForm(self._ctx.theme, self._page.window(), self._drafts, aim, currency)

        def save(value: object, _now: datetime) -> Change:
            assert isinstance(value, PayAim)
            return self._ctx.services.offers.aim(value)

        self._ask(form, save)

    def say_rate(self, base: str, quote: str) -> None:
        today = self._ctx.services.reminders.etiquette().day(self._ctx.clock.now())
        form = RateForm(self._ctx.theme, self._page.window(), self._drafts, base, quote, today)

        def save(value: object, _now: datetime) -> Change:
            assert isinstance(value, Rate)
            return self._ctx.services.offers.name_rate(value)

        self._ask(form, save)

    # the answer

    def accept(self, column: OfferColumn) -> None:
        """Asks once where something is open, and names it."""
        offer = column.offer
        if offer is None:
            return
        open_ = self._ctx.services.offers.open_before_accepting(offer.id)
        if not open_:
            self.decide(offer, OfferDecision.ACCEPTED)
            return
        named = words.listed(words.item_name(one) if isinstance(one, OfferItem) else words.bare(one) for one in open_)
        asking = Accepting(self._ctx.theme, self._page.window(), column.company, named)
        asking.accepted_anyway.connect(lambda: self.decide(offer, OfferDecision.ACCEPTED))
        asking.ask_wanted.connect(lambda: self.ask(column))
        asking.open()

    def decide(self, offer: Offer, decision: OfferDecision) -> None:
        """Then who is to hear of it, as after such a move on the board."""
        from ui.outcomes.door import Door, owes_a_word

        change = self._do(lambda now: self._ctx.services.offers.decide(offer.id, decision, now))
        to = Stage.ACCEPTED if decision is OfferDecision.ACCEPTED else Stage.WITHDRAWN
        if change and owes_a_word(self._ctx, offer.application, to):
            Door(self._ctx, self._page).open(offer.application, self._page.standing)

    def reopen(self, offer: Offer) -> None:
        self._do(lambda now: self._ctx.services.offers.reopen(offer.id, now))

    def delete(self, offer: Offer) -> None:
        self._do(lambda now: self._ctx.services.offers.delete(offer.id, now))

    def time_asked(self, offer: Offer, asked: bool) -> None:
        self._do(lambda _now: self._ctx.services.offers.time_asked(offer.id, asked))

    # columns

    def hide(self, column: OfferColumn) -> None:
        self._do(lambda _now: self._ctx.services.offers.hide(column.application))

    def add_column(self) -> None:
        """Whichever live process is to stand there too."""
        view = self._page.model.view
        if view is None:
            return
        known = [
            Named(one.application, one.company, one.role, fold(f"{one.company} {one.role}")) for one in view.candidates
        ]
        if not known:
            self._ctx.intents.trouble.emit(self.tr("There is no other process with an interview or an offer just now."))
            return
        asking = Choose(
            self._ctx.theme,
            self._page.window(),
            self.tr("Add a column"),
            self.tr("Company"),
            self.tr("Add"),
            known,
            self.tr("Whoever you are in talks with can stand beside the others, with what is known so far."),
        )
        asking.chosen.connect(lambda one: self._do(lambda _now: self._ctx.services.offers.show(ApplicationId(one))))
        asking.ask()

    def menu(self, place: int, at: QPoint) -> None:
        column = self._page.model.column(place)
        if column is not None:
            from ui.offers.menus import column_menu

            column_menu(self, self._page, column, self._ctx).popup(at)

    def open_application(self, column: OfferColumn) -> None:
        self._ctx.router.application_wanted.emit(column.application, "")


def _terms(offer: Offer) -> Terms:
    return Terms(**{one.name: getattr(offer, one.name) for one in fields(Terms)})
