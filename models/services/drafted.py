"""A letter's draft with its checks, for whoever has no window: nothing is kept of it."""

from contextlib import closing
from dataclasses import dataclass

from models.domain.clock import Clock
from models.domain.errors import WorldError
from models.domain.letters.briefs import BRIEFS
from models.domain.letters.draft import compose
from models.domain.letters.drafting import Draft
from models.domain.letters.reviewing import Review, Written
from models.domain.letters.situation import Situation
from models.domain.values import ApplicationId, ContactId, InterviewId, LetterKind
from models.store.repository import Store


@dataclass(frozen=True, slots=True)
class Drafted:
    """`trouble` is a sentence where it could not be proofread."""

    situation: Situation
    draft: Draft
    review: Review
    used: frozenset[str]
    trouble: str = ""


def drafted(
    store: Store,
    clock: Clock,
    kind: LetterKind,
    application: ApplicationId | None,
    interview: InterviewId | None,
    to: ContactId | None,
) -> Drafted:
    """Raises WorldError for an id that is not there, and for an interview of another application."""
    from models.adapters.phrase_book import phrase_book
    from models.services.house import Services

    services = Services(store, clock)
    situation = services.situations.of(kind, clock.now(), application=application, interview=interview, to=to)
    meeting, process = situation.interview, situation.application
    if interview is not None and meeting is not None and process is not None and meeting.application != process.id:
        raise WorldError(
            "The interview “{interview}” is none of the application “{application}”.",
            interview=interview,
            application=application,
        )
    draft = compose(situation, phrase_book())
    routed = process is not None and process.route_letters_via_recruiter is True and BRIEFS[kind].to_hiring_side
    via = process.recruiter if routed and process is not None else None
    written = Written(draft.subject, draft.body, channel=BRIEFS[kind].channels[0], via=via)
    with closing(services.checking) as checking:
        looked = checking.look(written, checking.beside(situation, draft.offered, frozenset()))
    return Drafted(situation, draft, looked.review, looked.used, looked.trouble)
