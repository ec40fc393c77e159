"""The look of the ten stages, and the one question that a move there asks."""

from PySide6.QtCore import QCoreApplication

from models.domain.values import Stage

OPEN = (Stage.WISHLIST, Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEWING, Stage.WAITING, Stage.OFFER)
CLOSED = (Stage.ACCEPTED, Stage.REJECTED, Stage.WITHDRAWN, Stage.NO_REPLY)

DOTS = {
    Stage.WISHLIST: "control",
    Stage.APPLIED: "control",
    Stage.SCREENING: "waitFill",
    Stage.INTERVIEWING: "accent",
    Stage.WAITING: "wait",
    Stage.OFFER: "dueFill",
    Stage.ACCEPTED: "accent",
    Stage.REJECTED: "clayFill",
    Stage.WITHDRAWN: "control",
    Stage.NO_REPLY: "control",
}
ICONS = {
    Stage.ACCEPTED: "heart-handshake",
    Stage.REJECTED: "circle-x",
    Stage.WITHDRAWN: "undo-2",
    Stage.NO_REPLY: "moon",
}

translate = QCoreApplication.translate


def question(stage: Stage) -> str | None:
    """None where a move has nothing to ask."""
    return {
        Stage.WAITING: translate("Board", "When did they say you would hear?"),
        Stage.REJECTED: translate("Board", "What was the reason?"),
        Stage.OFFER: translate("Board", "By when do they want an answer?"),
        Stage.INTERVIEWING: translate("Board", "When is the interview?"),
    }.get(stage)


def foretold(stage: Stage) -> str:
    """The same, as the free place says it while the card still hangs above it."""
    asked = {
        Stage.WAITING: translate("Board", "when did they say you would hear?"),
        Stage.REJECTED: translate("Board", "what was the reason?"),
        Stage.OFFER: translate("Board", "by when do they want an answer?"),
        Stage.INTERVIEWING: translate("Board", "when is the interview?"),
    }.get(stage)
    return translate("Board", "Then one question: {question}").format(question=asked) if asked else ""
