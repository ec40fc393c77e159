"""Which of the five articles each rule stands on (ETIQUETTE, the table's last column)."""

from enum import StrEnum

from models.domain.phrases import QT_TRANSLATE_NOOP
from models.domain.reminder import Rule


class Advice(StrEnum):
    """The articles by their letters; "our own" advice has none."""

    J = "J"
    C = "C"
    P = "P"
    A = "A"
    R = "R"


ARTICLES: dict[Advice, str] = {
    Advice.J: QT_TRANSLATE_NOOP("Advice", "“What to do after an interview” (Jagger, 2019)"),
    Advice.C: QT_TRANSLATE_NOOP("Advice", "“6 Things to Do after a Job Interview” (Caissa, Berlin, 2018)"),
    Advice.P: QT_TRANSLATE_NOOP("Advice", "“interview follow-up” (3Plus)"),
    Advice.A: QT_TRANSLATE_NOOP("Advice", "“After The Interview”"),
    Advice.R: QT_TRANSLATE_NOOP("Advice", "“the four Rs” (a recruitment consultant)"),
}
"""In English, to be translated where they are shown: titles stay, their quotation marks do not."""

_LETTERS: dict[Rule, str] = {
    Rule.REPLY_INVITATION: "C",
    Rule.PREPARE: "CJ",
    Rule.LEAVE_THE_ROOM: "PA",
    Rule.DEBRIEF: "JCPAR",
    Rule.CONFIRM_NAME: "A",
    Rule.FIND_ADDRESS: "PR",
    Rule.RECRUITER_DEBRIEF: "CR",
    Rule.ASK_PERMISSION: "R",
    Rule.THANK_YOU: "JCPAR",
    Rule.CONNECT: "CP",
    Rule.REFERENCE_HEADS_UP: "J",
    Rule.ASK_RECRUITER: "CP",
    Rule.FOLLOW_UP: "JCAR",
    Rule.NO_REPLY: "J",
    Rule.KEEP_SEARCHING: "JCPR",
    Rule.UPDATE_RECRUITER: "CP",
    Rule.REJECTION_REPLY: "JCPA",
    Rule.RECORD_LESSON: "CJ",
    Rule.THANK_REFERENCE: "J",
    Rule.OFFER_THANKS: "A",
    Rule.OFFER_OPEN_ITEMS: "A",
    Rule.OFFER_DECISION: "A",
    Rule.WITHDRAW_OTHERS: "",
}

ADVICE: dict[Rule, tuple[Advice, ...]] = {rule: tuple(map(Advice, letters)) for rule, letters in _LETTERS.items()}
"""In the order of the table."""
