"""The names of everything a person can do to the record: `ui/wording.py` has a sentence for each.

What stands in brackets is in the Change's `about`, ready to be put into the sentence; `company`, `role`
and `person` are names, `stage` is a code, days and times are ISO 8601, counts are digits. What was made
is named by its id too: `application`, `interview` (in everything about one), `contact`. Where letters were taken out
of the outbox by it, `taken_back` says how many.
"""

from enum import StrEnum


class Intent(StrEnum):
    APPLICATION_CREATED = "application.created"  # company, role, stage
    APPLICATION_EDITED = "application.edited"  # company, role
    APPLICATION_DELETED = "application.deleted"  # company, role, kind, title
    APPLICATION_MOVED = "application.moved"  # company, role, stage, from
    APPLICATION_REORDERED = "application.reordered"  # company, role, stage
    APPLICATIONS_MOVED = "applications.moved"  # count, stage, skipped (companies, joined by ", "; may be empty)
    APPLICATIONS_TAGGED = "applications.tagged"  # count, tag, skipped (as above)
    APPLICATIONS_UNTAGGED = "applications.untagged"  # count, tag
    VIEW_SAVED = "view.saved"  # name
    VIEW_REMOVED = "view.removed"  # name
    APPLICATION_REASON = "application.reason"  # company, role, reason (may be empty)
    OUTCOME_NOTED = "outcome.noted"  # company, role
    MOVE_REDATED = "move.redated"  # company, role, stage, at
    NEXT_STEPS_PROMISED = "next_steps.promised"  # company, day (may be empty)
    NEXT_STEPS_SAVED = "next_steps.saved"  # company
    OFFER_DEADLINE = "offer.deadline"  # company, deadline (may be empty)
    OFFER_RECORDED = "offer.recorded"  # company, role, offer (its id); company and role in all of offers
    OFFER_REVISED = "offer.revised"  # offer
    OFFER_SETTLED = "offer.settled"  # offer, item or point
    OFFER_TIME_ASKED = "offer.time_asked"  # offer, asked ("yes" or "no")
    OFFER_ACCEPTED = "offer.accepted"  # offer
    OFFER_DECLINED = "offer.declined"  # offer
    OFFER_REOPENED = "offer.reopened"  # offer
    OFFER_DELETED = "offer.deleted"  # kind, title
    OFFER_JUDGED = "offer.judged"  # criterion
    OFFER_POINTS = "offer.points"  # point
    OFFER_COLUMN = "offer.column"  # shown ("yes" or "no")
    OFFER_PAY_READ = "offer.pay_read"
    WEIGHT_SET = "weight.set"  # criterion, weight
    PAY_AIMED = "pay.aimed"
    RATE_NAMED = "rate.named"  # base, quote
    RATE_FORGOTTEN = "rate.forgotten"  # base, quote
    INTERVIEW_BOOKED = "interview.booked"  # company, starts_at
    INTERVIEW_EDITED = "interview.edited"  # company
    INTERVIEW_RESCHEDULED = "interview.rescheduled"  # company, starts_at
    INTERVIEW_CANCELLED = "interview.cancelled"  # company
    INTERVIEW_DELETED = "interview.deleted"  # company, kind, title
    INTERVIEW_PREPARED = "interview.prepared"  # company, prepared ("yes" or "no")
    INTERVIEW_PEOPLE = "interview.people"  # company
    INTERVIEW_PERSON_ADDED = "interview.person_added"  # company, person
    DEBRIEF_KEPT = "debrief.kept"  # company
    DEBRIEF_SAVED = "debrief.saved"  # company
    IMPRESSION_NOTED = "impression.noted"  # company
    REPLY_ADDED = "reply.added"  # company
    REPLY_EDITED = "reply.edited"  # company
    REPLY_DELETED = "reply.deleted"  # company
    REFERENCE_ADDED = "reference.added"  # company, person
    REFERENCE_EDITED = "reference.edited"  # company, person
    REFERENCE_REMOVED = "reference.removed"  # company, person
    CONTACT_CREATED = "contact.created"  # person
    CONTACT_EDITED = "contact.edited"  # person
    CONTACT_DELETED = "contact.deleted"  # person, kind, title
    CONTACTS_MERGED = "contacts.merged"  # person (who stays), other
    COMPANY_EDITED = "company.edited"  # company
    COMPANIES_MERGED = "companies.merged"  # company (which stays), other
    KEPT_APART = "kept_apart"  # person or company, other
    REMINDER_SNOOZED = "reminder.snoozed"  # rule, subject, until
    REMINDER_DONE = "reminder.done"  # rule, subject
    REMINDER_DISMISSED = "reminder.dismissed"  # rule, subject
    REMINDER_SILENCED = "reminder.silenced"  # rule, company
    NOTE_CREATED = "note.created"  # name
    NOTE_EDITED = "note.edited"  # name
    NOTE_LINKED = "note.linked"  # name
    NOTE_DELETED = "note.deleted"  # name, kind, title
    QUESTION_CREATED = "question.created"  # question (its text, shortened), id
    QUESTION_EDITED = "question.edited"  # question, id
    QUESTION_ANSWERED = "question.answered"  # question, id
    QUESTION_STATE = "question.state"  # question, id, state
    QUESTION_RATED = "question.rated"  # question, id
    QUESTION_DELETED = "question.deleted"  # question, id, kind, title
    ATTACHMENT_ADDED = "attachment.added"  # file, attachment, hash
    ATTACHMENT_REMOVED = "attachment.removed"  # file, attachment, hash
    LETTER_BEGUN = "letter.begun"  # person, letter, kind; so in all of letters
    LETTER_EDITED = "letter.edited"
    LETTER_CHANGED = "letter.changed"
    LETTER_COMPOSED = "letter.composed"
    LETTER_DELETED = "letter.deleted"
    LETTER_QUEUED = "letter.queued"
    LETTER_TAKEN_BACK = "letter.taken_back"
    LETTER_WENT = "letter.went"
    LETTER_SENDING = "letter.sending"
    LETTER_SETTLED = "letter.settled"
    LETTER_SAID_SENT = "letter.said_sent"
    ACCOUNT_KEPT = "account.kept"  # address
    ACCOUNT_REMOVED = "account.removed"  # address
    WRITING_CHANGED = "writing.changed"
    WORD_ADDED = "word.added"  # word
    WORD_REMOVED = "word.removed"  # word
    SETTINGS_CHANGED = "settings.changed"
    APPEARANCE_CHANGED = "appearance.changed"
    BACKUP_PLANNED = "backup.planned"
    RULE_CHOSEN = "rule.chosen"  # rule, how
    RULES_AS_USUAL = "rules.as_usual"
    FILE_IMPORTED = "imports.file"  # file
    FILES_IMPORTED = "imports.files"  # count
    BIN_RESTORED = "bin.restored"  # kind, title
