"""The tables, one for each list of the interchange file; those that are kept here alone are in `tables_beside`.

Columns bear the names of the fields (a move's `from` is `from_stage`). The tables are made by the
frozen steps in `steps/`, never from these classes; a test holds the two together. Peewee writes the
statements from them (`statements.py`), and rows travel as plain tuples, which cost a quarter.
"""

from typing import Any

from peewee import SQL, AutoField, CompositeKey, IntegerField, TextField

from models.domain import mail, offers_kept, preferences, values
from models.domain.saved_views import SavedView
from models.store.columns import Table, a_link, a_list, a_number, a_text, a_whole, an_id
from models.store.tables_beside import (
    Accounts,
    Announcements,
    Apart,
    Appearances,
    Attachments,
    BackupPlans,
    BenefitPoints,
    Bin,
    Compared,
    Dispatches,
    Invitations,
    Judgements,
    KnownWords,
    Merged,
    OfferRevisions,
    PayAims,
    PayFrames,
    Rates,
    Remembered,
    RuleChoices,
    SavedViews,
    Writing,
)


class Companies(Table):
    id = an_id()
    name = TextField(index=True)
    website = a_text()
    industry = a_text()
    notes = a_text()


class Contacts(Table):
    id = an_id()
    name = TextField(index=True)
    name_confirmed = a_whole()
    name_source = a_text()
    pronunciation = a_text()
    address = a_text()
    vcard = a_text()
    title = a_text()
    company = a_link(Companies, "company")
    emails = a_list()
    phones = a_list()
    linkedin = a_text()
    kinds = a_list()
    met_at = a_text()
    notes = a_text()


# What a list of people reads stands in an index, so that no card with its photo is touched.
Contacts.add_index(
    SQL(
        'CREATE INDEX "contacts_listed" ON "contacts" ("id", "name", "name_confirmed", "title", "company", "emails", '
        '"phones", "linkedin", "kinds", "met_at", "notes")'
    )
)
Contacts.add_index(SQL("""CREATE INDEX "contacts_nicknamed" ON "contacts" ("id") WHERE "vcard" LIKE '%NICKNAME%'"""))


class Applications(Table):
    id = an_id()
    company = a_link(Companies, "company", null=False)
    role = TextField()
    stage = TextField()
    position = a_whole()
    created_at = a_text()
    applied_at = a_text()
    recruiter = a_link(Contacts, "recruiter")
    route_letters_via_recruiter = a_whole()
    source = a_text()
    url = a_text()
    location = a_text()
    salary_from = a_number()
    salary_to = a_number()
    currency = a_text()
    fit = a_whole()
    dream = a_whole()
    tags = a_list()
    reason = a_text()
    feedback = a_text()
    notes = a_text()

    class Meta:
        indexes = ((("stage", "position"), False),)


class Moves(Table):
    number = AutoField()  # moves of one instant keep the order in which they came
    application = a_link(Applications, "application", null=False, index=False)
    to = TextField()
    at = TextField()
    from_stage = a_text()

    class Meta:
        indexes = ((("application", "at", "to"), True),)


class Interviews(Table):
    id = an_id()
    application = a_link(Applications, "application", null=False, index=False)
    starts_at = TextField(index=True)
    ends_at = a_text()
    title = a_text()
    round = a_whole()
    kind = a_text()
    timezone = a_text()
    location = a_text()
    status = a_text()
    recorded_at = a_text()
    prepared = a_whole()
    to_prepare = a_text()
    calendar_uid = TextField(null=True, index=True)

    class Meta:
        indexes = ((("application", "starts_at"), False),)


class InterviewPeople(Table):
    interview = a_link(Interviews, "interview", null=False, index=False)
    place = IntegerField()
    contact = a_link(Contacts, "contact", null=False)
    role = a_text()
    moment = a_text()
    thanked_in_person = a_whole()

    class Meta:
        primary_key = CompositeKey("interview", "place")
        without_rowid = True


class NextSteps(Table):
    interview = a_link(Interviews, "interview", as_key=True)
    more_rounds = a_whole()
    contact_by = a_text()
    channel = a_text()
    promised_by = a_text()
    meanwhile = a_text()
    recorded_at = a_text()


class Debriefs(Table):
    interview = a_link(Interviews, "interview", as_key=True)
    saved_at = a_text()
    mood = a_whole()
    tone = a_whole()
    focus = a_list()
    went_well = a_list()
    went_badly = a_list()
    forgot = a_list()
    company_impression = a_text()
    role_fit_technical = a_whole()
    role_fit_cultural = a_whole()
    people_impression = a_text()
    place_impression = a_text()
    expectations_met = a_whole()
    still_interested = a_text()


class Questions(Table):
    id = an_id()
    text = TextField()
    asked_by = a_text()
    contact = a_link(Contacts, "contact")
    topic = a_text()
    interview = a_link(Interviews, "interview")
    answer = a_text()
    better_answer = a_text()
    rating = a_whole()
    state = a_text()
    versions = a_list()


class Letters(Table):
    id = an_id()
    kind = TextField()
    to = a_link(Contacts, "to", null=False)
    application = a_link(Applications, "application")
    interview = a_link(Interviews, "interview")
    via = a_link(Contacts, "via")
    channel = a_text()
    subject = a_text()
    body = a_text()
    state = a_text()
    created_at = a_text()
    send_at = a_text()
    sent_at = a_text()
    message_id = TextField(null=True, index=True)


# Lists of letters, and the outbox at every beat, are read without touching the texts.
Letters.add_index(
    SQL(
        'CREATE INDEX "letters_listed" ON "letters" ("id", "kind", "to", "application", "interview", "via", "channel", '
        '"subject", "state", "created_at", "send_at", "sent_at")'
    )
)
Letters.add_index(
    SQL(
        'CREATE INDEX "letters_under_way" ON "letters" ("state", "send_at", "created_at", "id") '
        "WHERE \"state\" IN ('ready', 'scheduled', 'sending', 'failed', 'unsure')"
    )
)


class Replies(Table):
    number = AutoField()
    application = a_link(Applications, "application", null=False, index=False)
    at = TextField()
    contact = a_link(Contacts, "contact")
    channel = a_text()
    summary = a_text()


# Two replies of nobody in particular at one instant are one: NULLs alone would not collide.
Replies.add_index(SQL('CREATE UNIQUE INDEX "replies_key" ON "replies" ("application", "at", ifnull("contact", \'\'))'))


class References(Table):
    application = a_link(Applications, "application", null=False, index=False)
    contact = a_link(Contacts, "contact", null=False)
    stress = a_list()
    summary = a_text()

    class Meta:
        table_name = "application_references"
        primary_key = CompositeKey("application", "contact")


class Offers(Table):
    id = an_id()
    application = a_link(Applications, "application", null=False)
    recorded_at = a_text()
    base = a_number()
    bonus = a_number()
    equity = a_number()
    currency = a_text()
    schedule = a_text()
    benefits = a_list()
    start_date = a_text()
    settled = a_list()
    deadline = a_text()
    more_time_asked = a_whole()
    decision = a_text()
    decided_at = a_text()
    impressions = a_text()


class Notes(Table):
    id = an_id()
    title = a_text()
    body = a_text()
    versions = a_list()
    application = a_link(Applications, "application")
    contact = a_link(Contacts, "contact")
    interview = a_link(Interviews, "interview")
    created_at = a_text()
    updated_at = a_text()


class Decisions(Table):
    rule = TextField()
    subject = TextField(index=True)
    state = TextField()
    until = a_text()
    at = a_text()

    class Meta:
        primary_key = CompositeKey("rule", "subject")


class Settings(Table):
    """One row, number 1, there from the first step on."""

    number = AutoField()
    own_addresses = a_list()
    name = a_text()
    weights = a_text()
    school = a_text()
    timezone = a_text()
    day_starts = a_text()
    day_ends = a_text()
    business_days_only = a_whole()
    holiday_country = a_text()
    search_gap_days = a_whole()
    silence_days = a_whole()


TABLES: dict[type[Any], type[Any]] = {
    values.Company: Companies,
    values.Contact: Contacts,
    values.Application: Applications,
    values.Move: Moves,
    values.Interview: Interviews,
    values.Participant: InterviewPeople,
    values.NextSteps: NextSteps,
    values.Debrief: Debriefs,
    values.Question: Questions,
    values.Letter: Letters,
    values.Reply: Replies,
    values.Reference: References,
    values.Offer: Offers,
    values.Note: Notes,
    values.Decision: Decisions,
    values.Settings: Settings,
    values.Invitation: Invitations,
    values.Apart: Apart,
    values.Merged: Merged,
    values.Attachment: Attachments,
    mail.MailAccount: Accounts,
    mail.WritingDesk: Writing,
    mail.Dispatch: Dispatches,
    mail.KnownWord: KnownWords,
    offers_kept.Judgement: Judgements,
    offers_kept.Compared: Compared,
    offers_kept.BenefitPoint: BenefitPoints,
    offers_kept.OfferRevision: OfferRevisions,
    offers_kept.PayFrame: PayFrames,
    offers_kept.PayAim: PayAims,
    offers_kept.Rate: Rates,
    SavedView: SavedViews,
    preferences.Appearance: Appearances,
    preferences.BackupPlan: BackupPlans,
    preferences.RuleChoice: RuleChoices,
}
"""Which table keeps which value; parents stand before what points at them."""

ALL_TABLES: tuple[type[Any], ...] = (*TABLES.values(), Announcements, Bin, Remembered)
