"""A house on an empty folder with a clock that is moved by hand, and short ways to fill it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from models.domain.change import Change
from models.domain.values import ApplicationId, InterviewId, Role, Settings, Stage
from models.services.house import Services
from tests.models.ready_store import ready

TUESDAY = datetime(2026, 6, 16, 8, 0, tzinfo=UTC)
"""10:00 in Berlin, where the candidate lives."""


@dataclass
class HandClock:
    moment: datetime = TUESDAY

    def now(self) -> datetime:
        return self.moment


class House:
    def __init__(self, folder: Path) -> None:
        self.clock = HandClock()
        self.store = ready(folder)
        self.services = Services(self.store, self.clock)
        self.services.settings.change(Settings(timezone="Europe/Berlin"))

    @property
    def now(self) -> datetime:
        return self.clock.moment

    def later(self, **span: float) -> datetime:
        self.clock.moment += timedelta(**span)
        return self.clock.moment

    def application(
        self, company: str = "Halden & Rowe", role: str = "Analyst", stage: Stage = Stage.APPLIED, **more: Any
    ) -> ApplicationId:
        change = self.services.applications.create(company, role, stage, self.now, **more)
        return ApplicationId(change.about["application"])

    def interview(self, application: ApplicationId, *, hours: float = -3, **more: Any) -> InterviewId:
        """That many hours from now."""
        change = self.services.interviews.book(application, self.now + timedelta(hours=hours), self.now, **more)
        return InterviewId(change.about["interview"])

    def met(self, interview: InterviewId, name: str = "Jane Okafor", role: Role = Role.INTERVIEWER) -> Change:
        return self.services.interviews.add_person(interview, name, role, self.now)

    def column(self, stage: Stage) -> list[str]:
        """The companies of a column from top to bottom, as the board shows them."""
        if stage.closed:
            return [card.company for card in self.services.board.closed(stage, self.now)]
        return [card.company for card in self.services.board.cards(self.now) if card.stage is stage]

    def due(self) -> set[str]:
        return {f"{reminder.rule} {reminder.subject}" for reminder in self.services.reminders.agenda(self.now).due}

    def another(self) -> Services:
        """Services that read everything afresh from the same store."""
        return Services(self.store, self.clock)
