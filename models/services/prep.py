"""The prep sheet of one interview, read from the record at once."""

from datetime import datetime

from models.domain.prep import Around, PrepSheet, prep_sheet
from models.domain.values import Application, AskedBy, Debrief, Interview, InterviewId, Question
from models.services.applications import Applications
from models.services.desk import Desk


class Prep:
    def __init__(self, desk: Desk, applications: Applications) -> None:
        self._desk = desk
        self._applications = applications

    def sheet(self, interview: InterviewId, now: datetime) -> PrepSheet:
        """All that is known for it. Raises WorldError where the interview is no longer there."""
        store, one = self._desk.store, self._desk.interview(interview)
        application = self._desk.application(one.application)
        self._desk.company(application.company)
        panel = self._applications.panel(one.application, now)
        assert panel is not None, "the application and its company were just read"
        there = store.find(Application, company=application.company)
        rounds = [meeting for each in there for meeting in store.find(Interview, application=each.id)]
        debriefs = [debrief for meeting in rounds if (debrief := store.get(Debrief, meeting.id)) is not None]
        questions = [question for meeting in rounds for question in store.find(Question, interview=meeting.id)]
        questions += store.find(Question, interview=None, asked_by=AskedBy.ME)
        owner = store.settings().name or ""
        around = Around(panel, owner, tuple(rounds), tuple(debriefs), tuple(questions))
        return prep_sheet(one, around, now)
