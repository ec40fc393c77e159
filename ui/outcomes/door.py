"""The one way to an ending from anywhere: the board, the panel, Today. What is done there is done here."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from models.domain.outcome_views import Step
from models.domain.values import ApplicationId, Stage
from ui.context import Context
from ui.outcomes.sheet import EndingSheet, Said

if TYPE_CHECKING:
    from ui.application.references_box import ReferencesBox
    from ui.outcomes.box import EndingBox


def write(ctx: Context, step: Step) -> None:
    """The letter of a step, in the composer: the draft that there is, or a new one."""
    if step.letter is not None:
        ctx.router.letter_wanted.emit(step.letter)
    else:
        ctx.router.write_wanted.emit(step.kind.value, step.application, "", step.to or "")


def said_another_way(ctx: Context, origin: object, step: Step) -> None:
    rule = step.rule
    if rule is not None:
        now, reminders = ctx.clock.now(), ctx.services.reminders
        ctx.intents.do(origin, lambda: reminders.done(rule, step.subject, now))


def revive(ctx: Context, origin: object, application: ApplicationId) -> None:
    """Open again, on top of the column that it came from."""
    now = ctx.clock.now()
    ending = ctx.services.outcomes.ending(application, now)
    if ending is not None:
        to = ending.back_to
        ctx.intents.do(origin, lambda: ctx.services.board.move(application, to, 0, now))


def close_others(ctx: Context, origin: object, told: Sequence[ApplicationId]) -> None:
    """To Withdrawn, as one step."""
    now = ctx.clock.now()
    ctx.intents.do(origin, lambda: ctx.services.board.move_many(told, Stage.WITHDRAWN, now))


def owes_a_word(ctx: Context, application: ApplicationId, to: Stage) -> bool:
    """Whether somebody is to hear of a move there; after silence nobody is."""
    if to not in (Stage.ACCEPTED, Stage.WITHDRAWN):
        return False
    ending = ctx.services.outcomes.ending(application, ctx.clock.now())
    return ending is not None and ending.open_steps > 0


def serve(ctx: Context, ending: "EndingBox", references: "ReferencesBox") -> None:
    """What the boxes of a panel ask for; the panel hears of it as of all else."""
    for wanted in (ending.write_wanted, references.write_wanted):
        wanted.connect(lambda step: write(ctx, step))
    for done in (ending.done_wanted, references.done_wanted):
        done.connect(lambda step: said_another_way(ctx, ending, step))
    ending.close_others_wanted.connect(lambda told: close_others(ctx, ending, told))
    ending.revive_wanted.connect(lambda application: revive(ctx, ending, ApplicationId(application)))


class Door:
    """Opens the sheet over a page's window. What is done in it is its own: the page hears of it as of all else."""

    def __init__(self, ctx: Context, page: QWidget) -> None:
        self._ctx, self._page = ctx, page

    def open(
        self, application: ApplicationId, at: QWidget, rect: QRect | None = None, by_keys: bool = False
    ) -> EndingSheet | None:
        """None where the application is open, or gone."""
        ctx, now = self._ctx, self._ctx.clock.now()
        ending = ctx.services.outcomes.ending(application, now)
        if ending is None:
            return None
        zone = ctx.services.reminders.etiquette().zone
        sheet = EndingSheet(ctx.theme, self._page.window(), ending, now, zone)
        sheet.kept.connect(partial(self._keep, sheet))
        sheet.closed.connect(sheet.deleteLater)
        sheet.steps.write_wanted.connect(partial(self._write, sheet))
        sheet.steps.done_wanted.connect(partial(self._done, sheet))
        sheet.practise_wanted.connect(partial(self._practise, sheet))
        sheet.revive_wanted.connect(partial(self._revive, sheet))
        sheet.close_others_wanted.connect(partial(self._close_others, sheet))
        sheet.open_at(at, rect, by_keys)
        return sheet

    def _keep(self, sheet: EndingSheet, said: Said) -> None:
        now, outcomes = self._ctx.clock.now(), self._ctx.services.outcomes
        self._ctx.intents.do(self, lambda: outcomes.note(sheet.ending, said.reason, said.feedback, said.lesson, now))

    def _write(self, sheet: EndingSheet, step: Step) -> None:
        sheet.dismiss()
        write(self._ctx, step)

    def _done(self, sheet: EndingSheet, step: Step) -> None:
        said_another_way(self._ctx, self, step)
        now = self._ctx.clock.now()
        ending = self._ctx.services.outcomes.ending(sheet.ending.application, now)
        if ending is not None:
            sheet.show_ending(ending, now, self._ctx.services.reminders.etiquette().zone)

    def _practise(self, sheet: EndingSheet, question: str) -> None:
        sheet.dismiss()
        self._ctx.router.question_wanted.emit(question)

    def _revive(self, sheet: EndingSheet) -> None:
        sheet.dismiss()
        revive(self._ctx, self, sheet.ending.application)

    def _close_others(self, sheet: EndingSheet) -> None:
        sheet.dismiss()
        close_others(self._ctx, self, sheet.ending.to_close)
