"""An application, new or to be changed: where, what for, and what is known of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from models.domain.stages import COLUMNS
from models.domain.values import Application, Stage
from ui import wording
from ui.application.forms.fields import (
    AmountField,
    ChoiceField,
    DayField,
    FitField,
    LineField,
    TickField,
)
from ui.application.forms.form import Drafts, Form
from ui.theme import Theme
from ui.widgets.label import Label

Hints = Callable[[str, str], Sequence[str]]
"""Company and role to the codes of what is worth knowing (`services.applications.hints`)."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form hands back; `more` are fields of Application without days."""

    company: str
    role: str
    stage: Stage
    applied_on: date | None
    recruiter: str
    more: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Known:
    """What the form begins with and completes from."""

    today: date
    companies: Sequence[str]
    recruiters: Sequence[str]
    application: Application | None = None
    company: str = ""
    recruiter: str = ""
    applied_on: date | None = None
    stage: Stage = Stage.WISHLIST


class ApplicationForm(Form):
    def __init__(self, theme: Theme, parent: QWidget, drafts: Drafts, known: Known, hints: Hints) -> None:
        self._known, self._hints = known, hints
        new = known.application is None
        title = self.tr("New application") if new else self.tr("Edit application")
        key = ("application", known.application.id if known.application is not None else "new")
        save = self.tr("Add") if new else self.tr("Save")
        super().__init__(theme, title, parent, drafts, key, save=save, width=600)
        self._lay_out(theme)
        self._fill()
        self.begin()
        self._point()
        self.company.edit.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        self.company = LineField(theme, self.tr("Company"), parent=self)
        self.role = LineField(theme, self.tr("Role"), parent=self)
        open_ = [(stage.value, wording.stage_name(stage)) for stage in COLUMNS]
        self.stage = ChoiceField(theme, self.tr("Stage"), open_, self)
        self.applied = DayField(theme, self.tr("Applied on"), self)
        self.place = LineField(theme, self.tr("Place"), self.tr("Cork, two days on site"), self)
        self.link = LineField(theme, self.tr("Link to the advert"), "https://", self)
        self.source = LineField(theme, self.tr("Found through"), self.tr("A friend, a job board"), self)
        self.low = AmountField(theme, self.tr("Pay from"), parent=self)
        self.high = AmountField(theme, self.tr("to"), parent=self)
        self.currency = LineField(theme, self.tr("Currency"), "EUR", self)
        self.fit = FitField(theme, self.tr("Fit"), self)
        self.dream = TickField(theme, self.tr("A dream job"), self)
        self.tags = LineField(theme, self.tr("Tags"), self.tr("separated by commas"), self)
        self.recruiter = LineField(theme, self.tr("Agency or recruiter"), self.tr("nobody"), self)
        ways = [("", self.tr("Not known")), ("direct", self.tr("Directly")), ("through", self.tr("Through them"))]
        self.route = ChoiceField(theme, self.tr("Letters go"), ways, self)
        names = ("company", "role", "stage", "applied", "place", "link", "source", "low", "high", "currency")
        for name in (*names, "fit", "dream", "tags", "recruiter", "route"):
            self.add(name, getattr(self, name))
        self.hint = Label(theme, "", "small", "due", wrap=True, parent=self)
        self.hint.hide()
        self.line((self.company, 1), (self.role, 1))
        self.body.addWidget(self.hint)
        self.line((self.stage, 1), (self.applied, 1))
        self.line((self.place, 1), (self.source, 1))
        self.line((self.link, 1))
        self.line((self.low, 2), (self.high, 2), (self.currency, 1))
        self.line((self.recruiter, 1), (self.route, 1))
        self.line((self.tags, 3), (self.fit, 1))
        self.body.addWidget(self.dream)
        self.company.complete(self._known.companies)
        self.recruiter.complete(self._known.recruiters)
        self.currency.complete(("EUR", "GBP", "CHF", "USD"))
        for field in (self.company, self.role):
            field.edit.textChanged.connect(self._point)
        self.stage.setVisible(self._known.application is None)

    def _fill(self) -> None:
        known, one = self._known, self._known.application
        self.stage.set_text(known.stage.value if not known.stage.closed else "")
        self.applied.begin(known.today, known.applied_on)
        if one is None:
            return
        self.company.set_text(known.company)
        self.role.set_text(one.role)
        self.recruiter.set_text(known.recruiter)
        self.place.set_text(one.location or "")
        self.link.set_text(one.url or "")
        self.source.set_text(one.source or "")
        self.low.begin(one.salary_from)
        self.high.begin(one.salary_to)
        self.currency.set_text(one.currency or "")
        self.fit.set_text(str(one.fit or ""))
        self.dream.set_text("yes" if one.dream else "")
        self.tags.set_text(", ".join(one.tags))
        through = one.route_letters_via_recruiter
        self.route.set_text("" if through is None else "through" if through else "direct")

    def _point(self) -> None:
        """Pointers, never a hindrance."""
        one, company = self._known.application, self.company.text()
        said: list[str] = []
        if one is None and company:
            role = self.role.text()
            words = {
                "same_role_open": self.tr("You already have {role} at {company}."),
                "same_company_open": self.tr("You already have another role at {company}."),
                "no_reply_before": self.tr("{company} gave no reply once."),
            }
            said = [words[code].format(company=company, role=role) for code in self._hints(company, role)]
        self.hint.setText(" ".join(said))
        self.hint.setVisible(bool(said))

    def value(self) -> Typed | None:
        if not self.company.text():
            self.company.error(self.tr("Say which company this is for."))
        if not self.role.text():
            self.role.error(self.tr("Add the role, so that two applications can be told apart."))
        link = self.link.text()
        if link and (" " in link or "." not in link):
            self.link.error(self.tr("A link looks like https://quillmark.example/jobs/12. Nothing is lost."))
        applied = self.applied.checked()
        if applied is not None and applied > self._known.today:
            self.applied.error(self.tr("That day is still to come. Choose today or an earlier one."))
        low, high = self.low.checked(), self.high.checked()
        if low is not None and high is not None and low > high:
            self.high.error(self.tr("This is less than where the pay begins."))
        if self.route.text() and not self.recruiter.text():
            self.recruiter.error(self.tr("Say who the recruiter is, or set the way of letters to Not known."))
        stage = Stage(self.stage.text()) if self._known.application is None else self._known.application.stage
        recruiter, more = self.recruiter.text(), self._more(low, high)
        return Typed(self.company.text(), self.role.text(), stage, applied, recruiter, more)

    def _more(self, low: float | None, high: float | None) -> dict[str, Any]:
        return {
            "location": self.place.text() or None,
            "url": self.link.text() or None,
            "source": self.source.text() or None,
            "salary_from": low,
            "salary_to": high,
            "currency": self.currency.text().upper() or None,
            "fit": int(self.fit.text()) if self.fit.text() else None,
            "dream": True if self.dream.text() else None,
            "tags": tuple(dict.fromkeys(tag.strip() for tag in self.tags.text().split(",") if tag.strip())),
            "route_letters_via_recruiter": {"direct": False, "through": True}.get(self.route.text()),
        }
