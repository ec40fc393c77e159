"""How far what was sent has come: a tree of blocks, which a Sankey draws.

The stages are the user's own words. Where the moves do not tell (a table that was read in has none), interviews do: a
telephone call alone is screening, any other interview is one.
"""

from collections import defaultdict
from collections.abc import Iterable

from models.domain import headlines
from models.domain.codes import ApplicationId, InterviewKind, Stage
from models.domain.insight_facts import Track
from models.domain.insight_views import Block, Flow, Funnel, Saying, Step, Tone
from models.domain.phrases import QT_TRANSLATE_NOOP

_LATER = frozenset({Stage.INTERVIEWING, Stage.WAITING, Stage.OFFER, Stage.ACCEPTED})
_TRUNK = (Step.SENT, Step.SCREENING, Step.INTERVIEWS)
_CLOSED = {
    Stage.ACCEPTED: Step.ACCEPTED,
    Stage.REJECTED: Step.NO,
    Stage.WITHDRAWN: Step.WITHDRAWN,
    Stage.NO_REPLY: Step.NO_REPLY,
}
_OPEN_LATE = {Stage.OFFER: Step.OFFER, Stage.WAITING: Step.WAITING}
_TONES = {
    Step.OFFER: Tone.YOURS,
    Step.WAITING: Tone.WITH_OTHERS,
    Step.IN_SCREENING: Tone.WITH_OTHERS,
    Step.IN_TOUCH: Tone.WITH_OTHERS,
    Step.NO_ANSWER_YET: Tone.WITH_OTHERS,
    Step.NO: Tone.BADLY,
    Step.WITHDRAWN: Tone.ENDED,
    Step.NO_REPLY: Tone.ENDED,
}
"""The others go on."""

_NAMES = {
    Step.SENT: QT_TRANSLATE_NOOP("Insights", "sent"),
    Step.SCREENING: QT_TRANSLATE_NOOP("Insights", "screening"),
    Step.INTERVIEWS: QT_TRANSLATE_NOOP("Insights", "interviews"),
    Step.ACCEPTED: QT_TRANSLATE_NOOP("Insights", "accepted"),
    Step.OFFER: QT_TRANSLATE_NOOP("Insights", "offers"),
    Step.IN_ROUNDS: QT_TRANSLATE_NOOP("Insights", "in rounds"),
    Step.WAITING: QT_TRANSLATE_NOOP("Insights", "waiting"),
    Step.IN_SCREENING: QT_TRANSLATE_NOOP("Insights", "in screening"),
    Step.IN_TOUCH: QT_TRANSLATE_NOOP("Insights", "in touch"),
    Step.NO_ANSWER_YET: QT_TRANSLATE_NOOP("Insights", "no answer yet"),
    Step.NO: QT_TRANSLATE_NOOP("Insights", "no"),
    Step.WITHDRAWN: QT_TRANSLATE_NOOP("Insights", "withdrawn by you"),
    Step.NO_REPLY: QT_TRANSLATE_NOOP("Insights", "no reply, closed"),
}
_ONE = {
    Step.INTERVIEWS: QT_TRANSLATE_NOOP("Insights", "interview"),
    Step.OFFER: QT_TRANSLATE_NOOP("Insights", "offer"),
}
_ORDER = tuple(Step)
_STILL_OPEN = frozenset({Step.OFFER, Step.IN_ROUNDS, Step.WAITING})


def reached(track: Track) -> int:
    """How many blocks of the trunk it has come through, 0 for one that was never sent."""
    stages = track.stages
    if not stages.isdisjoint(_LATER) or any(each.kind is not InterviewKind.PHONE for each in track.meetings):
        return 3
    if Stage.SCREENING in stages or track.meetings:
        return 2
    answered = track.stage in (Stage.REJECTED, Stage.NO_REPLY)
    return int(track.applied_at is not None or Stage.APPLIED in stages or answered)


def where(track: Track, came: int) -> Step:
    """Where one that was sent stands now."""
    if track.stage in _CLOSED:
        return _CLOSED[track.stage]
    if came == 3:
        return _OPEN_LATE.get(track.stage, Step.IN_ROUNDS)
    if came == 2:
        return Step.IN_SCREENING
    return Step.IN_TOUCH if track.replies else Step.NO_ANSWER_YET


def funnel(tracks: Iterable[Track], *, whole: bool = True) -> Funnel:
    """`whole`: of the search so far, not of a shorter time."""
    trunk: tuple[list[ApplicationId], ...] = ([], [], [])
    ends: dict[tuple[int, Step], list[ApplicationId]] = defaultdict(list)
    for track in tracks:
        came = reached(track)
        for level in range(came):
            trunk[level].append(track.id)
        if came:
            ends[came, where(track, came)].append(track.id)
    blocks = [
        _block(step, level, ids, onward=True)
        for level, (step, ids) in enumerate(zip(_TRUNK, trunk, strict=True))
        if ids
    ]
    blocks += [_block(step, level, ids, onward=False) for (level, step), ids in ends.items()]
    blocks.sort(key=lambda one: (one.level, _ORDER.index(one.step)))
    still_open = sum(len(ids) for (level, step), ids in ends.items() if level == 3 and step in _STILL_OPEN)
    return Funnel(
        headlines.funnel(len(trunk[0]), len(trunk[2]), whole=whole),
        headlines.funnel_sub(len(trunk[0]), len(trunk[2]), still_open, whole=whole),
        tuple(blocks),
        tuple(Flow(f"{one.level - 1}.{_TRUNK[one.level - 1]}", one.key, one.count) for one in blocks if one.level),
    )


def _block(step: Step, level: int, ids: list[ApplicationId], *, onward: bool) -> Block:
    name = _ONE.get(step, _NAMES[step]) if len(ids) == 1 else _NAMES[step]
    return Block(step, level, Saying(name), _TONES.get(step, Tone.ON), tuple(ids), onward)
