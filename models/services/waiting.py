"""The wait of one application, as the gauges of the board, of Today and of the panel show it alike."""

from datetime import datetime

from models.domain.agenda import Ledger
from models.domain.etiquette.follow_up import last_held
from models.domain.facts import Process, answered_after, last_contact
from models.domain.values import ApplicationId, Stage
from models.domain.views import Wait

_WITH_OTHERS = frozenset({Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEWING, Stage.WAITING})


def gauge(ledger: Ledger, application: ApplicationId, now: datetime, *, user_turn: bool) -> Wait | None:
    """None where nobody is being waited for: before applying, with an interview ahead, with an offer, or closed."""
    process = ledger.process(application)
    if process is None or process.stage not in _WITH_OTHERS:
        return None
    if any(meeting.ends > now for meeting in process.meetings):
        return None
    since = last_contact(process, now)
    return None if since is None else _wait(ledger, process, since, now, user_turn=user_turn)


def calm_gauge(ledger: Ledger, process: Process, now: datetime) -> Wait:
    """For a line of the calm panel, where nothing is due; without any contact yet the wait has just begun."""
    return _wait(ledger, process, last_contact(process, now) or now, now, user_turn=False)


def _wait(ledger: Ledger, process: Process, since: datetime, now: datetime, *, user_turn: bool) -> Wait:
    held = last_held(process, now)
    kind = ledger.patience.interview if held is not None else ledger.patience.applying
    promised = held.promised_by if held is not None and not answered_after(process, held) else None
    return Wait(
        since=since,
        days=ledger.etiquette.days_between(since, now),
        typical=kind.usual.typical,
        low=kind.usual.low,
        high=kind.usual.high,
        own=kind.usual.own,
        promised_on=promised,
        user_turn=user_turn,
    )
