"""What trackers and their users call the stages, in English and German; compared folded (case, accents, punctuation).

Those of Huntr, JobSync, JustAJobApp, Teal, Simplify and career-ops are among them. What is not here is shown
to the user, who says what it means.
"""

import re

from models.domain.codes import Stage
from models.domain.names import fold

STAGE_WORDS: dict[Stage, tuple[str, ...]] = {
    Stage.WISHLIST: (
        "Wishlist", "Wish list", "Saved", "Bookmarked", "Bookmark", "To apply", "Not applied", "Interested", "Draft",
        "Drafting", "Idea", "Backlog", "Planned", "Researching", "Found", "New", "Lead", "Prospect", "To do", "Todo",
        "Considering", "Evaluated", "Not yet applied", "Not started", "Apply", "Shortlist", "Ready to apply",
        "Applying", "Preparing", "In preparation", "Favorite", "Did not apply - inbound request", "Merkliste",
        "Gemerkt", "Gespeichert", "Geplant", "Interessant", "Noch nicht beworben", "Offen zu bewerben", "Vorgemerkt",
        "Entwurf", "In Vorbereitung", "Vorbereitung", "Neu", "Zu bewerben",
    ),
    Stage.APPLIED: (
        "Applied", "Submitted", "Application sent", "Application submitted", "Sent", "Applied online", "Pending",
        "Open", "Active", "Under review", "In review", "Reviewing", "Application received", "Received",
        "Acknowledged", "Application confirmation", "Awaiting response", "Awaiting reply", "Waiting for response",
        "In progress", "In process", "Application in review", "Being reviewed", "Followed up", "Follow up sent",
        "Action required from company", "Viewed", "Application viewed", "Beworben", "Bewerbung raus",
        "Bewerbung verschickt", "Bewerbung abgeschickt", "Bewerbung gesendet", "Verschickt", "Abgeschickt",
        "Versendet", "Gesendet", "Eingereicht", "Eingangsbestätigung", "Bestätigt", "Offen", "Ausstehend",
        "In Bearbeitung", "In Prüfung", "Läuft", "Laufend", "Wartet auf Antwort", "Nachgefasst", "Eingang bestätigt",
    ),
    Stage.SCREENING: (
        "Screening", "Phone screen", "Phone screening", "Recruiter screen", "Recruiter call", "HR screen", "HR call",
        "Phone call", "Phone interview", "Initial call", "Initial screen", "Intro call", "Screen", "OA",
        "Online assessment", "Assessment", "Assessment sent", "Coding challenge", "Coding test", "Test", "Take home",
        "Take home test", "Hackerrank", "Contacted", "Responded", "Response", "Replied", "Information request",
        "Availability request", "Video screen", "Pre-screen", "Telefoninterview", "Telefonat", "Erstgespräch",
        "Vorauswahl", "Kontakt aufgenommen", "Rückmeldung erhalten", "Online-Test", "Einstellungstest",
    ),
    Stage.INTERVIEWING: (
        "Interviewing", "Interview", "Interviews", "Interview scheduled", "Interview invitation", "Interview set",
        "Scheduled", "First interview", "1st interview", "Second interview", "2nd interview", "Third interview",
        "3rd interview", "Final interview", "Final round", "First round", "1st round", "Second round", "2nd round",
        "Third round", "3rd round", "On-site", "Onsite", "On-site interview", "Onsite interview",
        "Technical interview", "Technical", "Tech interview", "Panel interview", "Panel", "Video interview",
        "Face to face", "Hiring manager interview", "Hiring manager", "In interviews", "Interview stage",
        "Interview requested", "Loop", "Im Gespräch", "Vorstellungsgespräch", "Gespräch", "Einladung", "Eingeladen",
        "Einladung erhalten", "Einladung zum Gespräch", "Zweitgespräch", "Zweites Gespräch", "Probearbeiten",
        "Probetag", "Assessment Center", "Interview geplant",
    ),
    Stage.WAITING: (
        "Waiting", "Interviewed", "Interview completed", "Interview done", "Post interview", "Waiting for decision",
        "Awaiting decision", "Awaiting feedback", "Awaiting outcome", "Decision pending", "Pending decision",
        "On hold", "Paused", "Reference check", "References", "Background check", "Waiting for feedback",
        "Waitlisted", "Waitlist", "Pending result", "Hiring freeze notification", "Warte auf Entscheidung",
        "Warten auf Entscheidung", "Warte auf Rückmeldung", "Gespräch geführt", "Zurückgestellt", "Warteliste",
        "Wartend",
    ),
    Stage.OFFER: (
        "Offer", "Offered", "Offer received", "Offer made", "Offer extended", "Offer stage", "Got offer",
        "Got an offer", "Offer letter", "Verbal offer", "Negotiating", "Negotiation", "Job offer", "Angebot",
        "Angebot erhalten", "Zusage erhalten", "Vertragsangebot", "Zusage", "In Verhandlung", "Verhandlung",
    ),
    Stage.ACCEPTED: (
        "Accepted", "Offer accepted", "Accepted offer", "Hired", "Got the job", "Signed", "Contract signed",
        "Joined", "Started", "Success", "Won", "Angenommen", "Angebot angenommen", "Unterschrieben",
        "Vertrag unterschrieben", "Eingestellt", "Zugesagt",
    ),
    Stage.REJECTED: (
        "Rejected", "Rejection", "Declined by company", "Rejected by company", "Not selected", "Unsuccessful",
        "Turned down", "No", "Denied", "Declined", "Closed", "Position closed", "Job closed", "Position filled",
        "Filled", "Rejected after interview", "Not moving forward", "Rejected - no interview",
        "Rejected after screening", "Lost", "Failed", "Cancelled by company", "Refused", "Absage", "Abgelehnt",
        "Absage erhalten", "Abgesagt", "Absage nach Gespräch", "Stelle besetzt", "Negativ", "Nicht erfolgreich",
    ),
    Stage.WITHDRAWN: (
        "Withdrawn", "Withdrew", "Withdrew application", "Application withdrawn", "I withdrew", "Self-withdrawn",
        "Offer declined", "Declined offer", "Offer rejected", "Rejected offer", "Not interested",
        "No longer interested", "Skipped", "Skip", "Passed", "Discarded", "Dropped", "Cancelled", "Canceled",
        "Abandoned", "Zurückgezogen", "Bewerbung zurückgezogen", "Selbst abgesagt", "Abgebrochen", "Kein Interesse",
        "Nicht interessiert", "Angebot abgelehnt", "Verworfen",
    ),
    Stage.NO_REPLY: (
        "No reply", "No response", "Ghosted", "No answer", "Never heard back", "Didn't hear back", "Not heard back",
        "Unanswered", "Expired", "Archived", "Stale", "Dead", "Inactive", "No feedback", "No contact", "Silence",
        "Keine Antwort", "Keine Rückmeldung", "Keine Reaktion", "Nie gehört", "Abgelaufen", "Archiviert",
        "Unbeantwortet", "Nichts gehört",
    ),
}  # fmt: skip

_STAGE_OF = {fold(word): stage for stage, words in STAGE_WORDS.items() for word in (*words, stage.value, stage.name)}
_ROUND = re.compile(
    r"^(?:(?:interview|round|runde|gesprach|stage)\s*(?:no |nr )?\d{1,2}"
    r"|\d{1,2}(?:st|nd|rd|th)? (?:interview|round|runde|gesprach))$"
)
_STEP_NUMBER = re.compile(r"^\d{1,2}\s+")


def stage_of(text: str) -> Stage | None:
    """The stage that a tracker's word means; None for a word that is not known."""
    folded = fold(text.replace("_", " "))
    known = _STAGE_OF.get(folded) or _STAGE_OF.get(_STEP_NUMBER.sub("", folded))
    if known is not None or not folded:
        return known
    return Stage.INTERVIEWING if _ROUND.match(folded) else None
