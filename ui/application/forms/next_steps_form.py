"""What they said would happen next: more rounds, who, how, by when, and what to do meanwhile."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from models.domain.values import ContactChannel, InterviewId, NextSteps
from ui.application import words
from ui.application.forms.fields import AreaField, ChoiceField, DayField, LineField
from ui.application.forms.form import Drafts, Form
from ui.theme import Theme


class NextStepsForm(Form):
    """Hands back NextSteps; when it was recorded is the service's to say."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        drafts: Drafts,
        before: NextSteps,
        about: str,
        today: date,
        people: Sequence[str],
    ) -> None:
        self._before, self._today = before, today
        key = ("next_steps", str(before.interview))
        super().__init__(theme, self.tr("Next step"), parent, drafts, key, about, width=520)
        self._lay_out(theme, people)
        self._fill()
        self.begin()
        self.who.edit.setFocus()

    def _lay_out(self, theme: Theme, people: Sequence[str]) -> None:
        self.who = LineField(theme, self.tr("Who contacts whom"), self.tr("Ingrid contacts me"), self)
        self.who.complete([self.tr("{name} contacts me").format(name=name) for name in people])
        ways = [("", self.tr("Not said")), *((one.value, words.contact_channel(one)) for one in ContactChannel)]
        self.how = ChoiceField(theme, self.tr("How"), ways, self)
        self.by = DayField(theme, self.tr("By when"), self)
        rounds = [
            ("", self.tr("Not said")),
            ("more", self.tr("At least one more")),
            ("none", self.tr("None, then the decision")),
        ]
        self.rounds = ChoiceField(theme, self.tr("Rounds left"), rounds, self)
        self.meanwhile = AreaField(theme, self.tr("What may I do meanwhile"), 3, self)
        for name in ("who", "how", "by", "rounds", "meanwhile"):
            self.add(name, getattr(self, name))
        self.line((self.who, 1))
        self.line((self.how, 1), (self.by, 1))
        self.line((self.rounds, 1))
        self.body.addWidget(self.meanwhile)

    def _fill(self) -> None:
        one = self._before
        self.who.set_text(one.contact_by or "")
        self.how.set_text(one.channel.value if one.channel is not None else "")
        self.by.begin(self._today, one.promised_by)
        self.rounds.set_text({None: "", True: "more", False: "none"}[one.more_rounds])
        self.meanwhile.set_text(one.meanwhile or "")

    def value(self) -> NextSteps:
        return NextSteps(
            InterviewId(self._before.interview),
            more_rounds={"more": True, "none": False}.get(self.rounds.text()),
            contact_by=self.who.text() or None,
            channel=ContactChannel(self.how.text()) if self.how.text() else None,
            promised_by=self.by.checked(),
            meanwhile=self.meanwhile.text() or None,
            recorded_at=self._before.recorded_at,
        )
