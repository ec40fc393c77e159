"""Values to show: a search under way as the design draws it, one that has hardly begun, and one of thousands."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from models.domain.codes import ApplicationId, CompanyId, ContactId, InterviewId, QuestionId, Reason
from models.domain.insight_views import (
    SO_FAR,
    Block,
    Day,
    Figure,
    Flow,
    Funnel,
    InsightsView,
    Mark,
    No,
    Noes,
    OpenWait,
    ReasonCount,
    Rhythm,
    Round,
    Rounds,
    Saying,
    Step,
    Tone,
    Topic,
    Trend,
    Waiting,
    Waits,
)
from models.domain.waits import kaplan_meier, usual

NOW = datetime(2026, 6, 16, 8, 0, tzinfo=UTC)
TODAY = date(2026, 6, 16)
W, B, N = Mark.WELL, Mark.BADLY, Mark.NONE


def apps(start: int, count: int) -> tuple[ApplicationId, ...]:
    return tuple(ApplicationId(f"app-{number}") for number in range(start, start + count))


def block(step: Step, level: int, tone: Tone, ids: Sequence[ApplicationId], onward: bool = False) -> Block:
    return Block(step, level, Saying(step.value.replace("_", " ")), tone, tuple(ids), onward)


def funnel(factor: int = 1) -> Funnel:
    ids = apps(0, 18 * factor)
    sent = block(Step.SENT, 0, Tone.ON, ids, True)
    screening = block(Step.SCREENING, 1, Tone.ON, ids[: 13 * factor], True)
    unanswered = block(Step.NO_ANSWER_YET, 1, Tone.WITH_OTHERS, ids[13 * factor : 16 * factor])
    silent = block(Step.NO_REPLY, 1, Tone.ENDED, ids[16 * factor :])
    interviews = block(Step.INTERVIEWS, 2, Tone.ON, ids[: 10 * factor], True)
    in_screening = block(Step.IN_SCREENING, 2, Tone.WITH_OTHERS, ids[10 * factor : 13 * factor])
    offer = block(Step.OFFER, 3, Tone.YOURS, ids[:1])
    waiting = block(Step.WAITING, 3, Tone.WITH_OTHERS, ids[1 : 7 * factor])
    no = block(Step.NO, 3, Tone.BADLY, ids[7 * factor : 10 * factor])
    blocks = (sent, screening, unanswered, silent, interviews, in_screening, offer, waiting, no)
    flows = [Flow(sent.key, one.key, one.count) for one in (screening, unanswered, silent)]
    flows += [Flow(screening.key, one.key, one.count) for one in (interviews, in_screening)]
    flows += [Flow(interviews.key, one.key, one.count) for one in (offer, waiting, no)]
    return Funnel(
        Saying("More than half of what you send becomes a conversation."), Saying("18 sent."), blocks, tuple(flows)
    )


def waits(name: str, days: Sequence[tuple[float, bool]], open_: Sequence[OpenWait] = ()) -> Waits:
    return Waits(Saying(name), kaplan_meier(days), usual(days), len(days), tuple(open_))


def waiting() -> Waiting:
    open_ = (
        OpenWait(ApplicationId("app-1"), "Quillmark", 1, 1.0, None, False),
        OpenWait(ApplicationId("app-2"), "Fernhill", 4, 0.9, date(2026, 6, 19), False),
        OpenWait(ApplicationId("app-3"), "Pellow", 11, 0.4, date(2026, 6, 12), True),
    )
    ended = [(float(day), True) for day in (2, 4, 5, 7, 8, 9, 11, 13, 19, 24)]
    after = waits("after interviews", [*ended, (1.0, False), (4.0, False), (11.0, False)], open_)
    applying = waits("after applying", [(float(day), True) for day in (3, 6, 9, 12, 16, 20, 27, 33)])
    return Waiting(
        Saying("Half of the answers came within nine days."), Saying("Share still missing"), Saying("Usual."),
        applying, after, after, Saying("half by day 9"), 23.8, Saying("published average"), 35,
    )  # fmt: skip


def no(number: int, reason: Reason, feedback: str | None = None, since: str | None = None) -> No:
    application = ApplicationId(f"app-{number}")
    return No(application, CompanyId(f"c-{number}"), f"Company {number}", NOW - timedelta(days=number), reason,
              Saying(reason.value.capitalize()), feedback, True, Saying(since) if since else None)  # fmt: skip


def noes(count: int = 3) -> Noes:
    reasons = [Reason.TECHNICAL, Reason.FIT, Reason.COMMUNICATION]
    cases = tuple(no(7 + n, reasons[n % 3], "Long answers." if n % 2 == 0 else None, None) for n in range(count))
    counts = []
    for reason in reasons:
        of = [one for one in cases if one.reason is reason]
        ids = tuple(one.application for one in of)
        counts.append(ReasonCount(reason, Saying(reason.value), ids, sum(one.feedback is not None for one in of)))
    return Noes(Saying("Three noes, three reasons"), Saying("You asked each time."), Saying("No pattern yet."),
                cases, tuple(one for one in counts if one.count))  # fmt: skip


def rounds() -> Rounds:
    shown = tuple(
        Round(InterviewId(f"int-{n}"), ApplicationId(f"app-{n}"), f"Company {n}", NOW - timedelta(days=30 - n))
        for n in range(4)
    )
    topics = (
        Topic("Stories with numbers", (N, B, W, W), 2, 1, Trend.UP, apps(1, 3)),
        Topic("Conflict stories", (W, N, B, Mark.BOTH), 2, 2, Trend.DOWN, apps(0, 4)),
        Topic("Listening", (W, N, N, N), 1, 0, None, apps(0, 1)),
    )
    return Rounds(Saying("Your stories land"), Saying("4 debriefs"), Saying("Next to practise: a conflict story."),
                  QuestionId("q-1"), 12, shown, topics)  # fmt: skip


def rhythm(weeks: int = 13) -> Rhythm:
    first = TODAY - timedelta(days=TODAY.weekday() + 7 * (weeks - 1))
    days = [first + timedelta(days=n) for n in range(7 * weeks) if first + timedelta(days=n) <= TODAY]
    grouped = [
        tuple(
            Day(day, n % 5, n % 5, apps(n % 5, 1) if n % 5 else ())
            for n, day in enumerate(days)
            if (day - first).days // 7 == week
        )
        for week in range(weeks)
    ]
    return Rhythm(
        Saying("A steady rhythm"), Saying("Something done on 9 of 10 days"), tuple(grouped), TODAY,
        Figure(11, 12, Saying("thank-yous within 24 hours"), apps(4, 1)),
        Figure(3.1, None, Saying("typical delay")),
        Figure(0, None, Saying("people asked more than once"), (), ()),
    )  # fmt: skip


def full() -> InsightsView:
    return InsightsView(
        SO_FAR, NOW, date(2026, 3, 24), Saying("from 20 applications since 24 March"), 20, 12, True, Saying(""),
        funnel(), waiting(), noes(), rounds(), rhythm(),
    )  # fmt: skip


def small() -> InsightsView:
    """Five debriefs, nothing heard yet, nothing sent within these days."""
    none = waits("after interviews", [])
    view = full()
    return replace(
        view,
        note=Saying("from 1 application"),
        funnel=Funnel(Saying("Nothing sent so far."), Saying(""), (), ()),
        waiting=replace(view.waiting, applying=none, interview=none, leading=None, median_label=None, days_shown=28),
        noes=Noes(Saying("No noes so far"), Saying(""), Saying(""), (), ()),
        rounds=replace(view.rounds, topics=(), shown=(), foot=None, question=None),
        rhythm=replace(view.rhythm, weeks=(), thanks=Figure(None, None, Saying("thank-yous"))),
    )


def few() -> InsightsView:
    return replace(full(), debriefs=2, enough=False, enough_note=Saying("There are two so far."))


def great() -> InsightsView:
    """Of 10,000 applications and years."""
    return replace(full(), funnel=funnel(550), noes=noes(3000), rhythm=rhythm(260))


def asked_twice() -> InsightsView:
    view = full()
    again = Figure(1, None, Saying("people asked more than once"), (), (ContactId("con-1"),))
    return replace(view, rhythm=replace(view.rhythm, asked_again=again))
