"""What the button of the send panel will do next, and how it says so."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from models.domain.letter_views import OpenedLetter
from models.domain.letters.briefs import LINKEDIN_CHARACTERS, linkedin_length
from models.domain.letters.reviewing import Review
from models.domain.values import LetterChannel
from ui.letters import send_words

translate = QCoreApplication.translate


class Step(Enum):
    """In the order in which they have to be done."""

    CHOOSE = auto()
    FILL = auto()
    SHORTEN = auto()
    ADDRESS = auto()
    SEND = auto()
    MAIL_APP = auto()
    CARD = auto()
    LINKEDIN = auto()
    CALL = auto()


def step_of(opened: OpenedLetter, channel: LetterChannel, gaps: int, body: str, has_account: bool) -> Step:
    if opened.situation.to is None:
        return Step.CHOOSE
    if gaps:
        return Step.FILL
    if channel is LetterChannel.LINKEDIN:
        return Step.SHORTEN if linkedin_length(body) > LINKEDIN_CHARACTERS else Step.LINKEDIN
    if channel is LetterChannel.CARD:
        return Step.CARD
    if channel is LetterChannel.CALL:
        return Step.CALL
    if opened.address is None:
        return Step.ADDRESS
    return Step.SEND if has_account else Step.MAIL_APP


def said(step: Step, review: Review, gaps: int, body: str, when: str) -> tuple[str, str]:
    """The words on the button and its icon; `when` as `send_words.button` takes it."""
    match step:
        case Step.CHOOSE:
            return translate("SendPanel", "Choose whom to write to"), "user"
        case Step.FILL:
            return send_words.fill_first(gaps), "pen-line"
        case Step.SHORTEN:
            return send_words.shorten_first(linkedin_length(body) - LINKEDIN_CHARACTERS), "pen-line"
        case Step.ADDRESS:
            return translate("SendPanel", "Add an email address first"), "mail"
        case Step.MAIL_APP:
            return translate("SendPanel", "Open in mail app"), "mail"
        case Step.CARD:
            return translate("SendPanel", "Lay out the card"), "signature"
        case Step.LINKEDIN:
            return translate("SendPanel", "Copy and open LinkedIn"), "linkedin"
        case Step.CALL:
            return translate("SendPanel", "Open the script"), "phone"
    return send_words.button(review, when), "send"
