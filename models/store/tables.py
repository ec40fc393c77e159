"""The tables, one for each list of the interchange file, with the store's own three beside them.

Columns bear the names of the fields (a move's `from` is `from_stage`). The tables are made by the
frozen steps in `steps/`, never from these classes; a test holds the two together. Peewee writes the
statements from them (`statements.py`), and rows travel as plain tuples, which cost a quarter.
"""

from typing import Any

from peewee import (
    SQL,
    AutoField,
    CompositeKey,
    Field,
    ForeignKeyField,
    IntegerField,
    Model,
    SqliteDatabase,
    TextField,
)

from models.domain import values

DIALECT = SqliteDatabase(None)
"""Knows how statements are spelled; it is never opened (each `Store` has a connection of its own)."""


class NumberField(Field):
    """Keeps 50000 and 50000.0 apart, and takes text where a value may be either (an offer's equity)."""

    field_type = "ANY"


def _id() -> Any:
    return TextField(primary_key=True)


def _text() -> Any:
    return TextField(null=True)


def _texts() -> Any:
    """A list as JSON text, never null."""
    return TextField(constraints=[SQL("DEFAULT '[]'")])


def _whole() -> Any:
    return IntegerField(null=True)


def _number() -> Any:
    return NumberField(null=True)


def _link(to: Any, column: str, *, null: bool = True, key: bool = False, index: bool = True) -> Any:
    return ForeignKeyField(
        to, column_name=column, null=null and not key, primary_key=key, index=index, backref="+", on_delete="RESTRICT"
    )


class Table(Model):
    class Meta:
        database = DIALECT
        strict_tables = True
        legacy_table_names = False


class Companies(Table):
    id = _id()
    name = TextField(index=True)
    website = _text()
    industry = _text()
    notes = _text()


class Contacts(Table):
    id = _id()
    name = TextField(index=True)
    name_confirmed = _whole()
    name_source = _text()
    pronunciation = _text()
    address = _text()
    vcard = _text()
    title = _text()
    company = _link(Companies, "company")
    emails = _texts()
    phones = _texts()
    linkedin = _text()
    kinds = _texts()
    met_at = _text()
    notes = _text()


class Applications(Table):
    id = _id()
    company = _link(Companies, "company", null=False)
    role = TextField()
    stage = TextField()
    position = _whole()
    created_at = _text()
    applied_at = _text()
    recruiter = _link(Contacts, "recruiter")
    route_letters_via_recruiter = _whole()
    source = _text()
    url = _text()
    location = _text()
    salary_from = _number()
    salary_to = _number()
    currency = _text()
    fit = _whole()
    dream = _whole()
    tags = _texts()
    reason = _text()
    feedback = _text()
    notes = _text()

    class Meta:
        indexes = ((("stage", "position"), False),)


class Moves(Table):
    number = AutoField()  # moves of one instant keep the order in which they came
    application = _link(Applications, "application", null=False, index=False)
    to = TextField()
    at = TextField()
    from_stage = _text()

    class Meta:
        indexes = ((("application", "at", "to"), True),)


class Interviews(Table):
    id = _id()
    application = _link(Applications, "application", null=False, index=False)
    starts_at = TextField(index=True)
    ends_at = _text()
    title = _text()
    round = _whole()
    kind = _text()
    timezone = _text()
    location = _text()
    status = _text()
    recorded_at = _text()
    prepared = _whole()
    to_prepare = _text()
    calendar_uid = TextField(null=True, index=True)

    class Meta:
        indexes = ((("application", "starts_at"), False),)


class InterviewPeople(Table):
    interview = _link(Interviews, "interview", null=False, index=False)
    place = IntegerField()
    contact = _link(Contacts, "contact", null=False)
    role = _text()
    moment = _text()
    thanked_in_person = _whole()

    class Meta:
        primary_key = CompositeKey("interview", "place")
        without_rowid = True


class NextSteps(Table):
    interview = _link(Interviews, "interview", key=True)
    more_rounds = _whole()
    contact_by = _text()
    channel = _text()
    promised_by = _text()
    meanwhile = _text()
    recorded_at = _text()


class Debriefs(Table):
    interview = _link(Interviews, "interview", key=True)
    saved_at = _text()
    mood = _whole()
    tone = _whole()
    focus = _texts()
    went_well = _texts()
    went_badly = _texts()
    forgot = _texts()
    company_impression = _text()
    role_fit_technical = _whole()
    role_fit_cultural = _whole()
    people_impression = _text()
    place_impression = _text()
    expectations_met = _whole()
    still_interested = _text()


class Questions(Table):
    id = _id()
    text = TextField()
    asked_by = _text()
    contact = _link(Contacts, "contact")
    topic = _text()
    interview = _link(Interviews, "interview")
    answer = _text()
    better_answer = _text()
    rating = _whole()
    state = _text()
    versions = _texts()


class Letters(Table):
    id = _id()
    kind = TextField()
    to = _link(Contacts, "to", null=False)
    application = _link(Applications, "application")
    interview = _link(Interviews, "interview")
    via = _link(Contacts, "via")
    channel = _text()
    subject = _text()
    body = _text()
    state = _text()
    created_at = _text()
    send_at = _text()
    sent_at = _text()
    message_id = TextField(null=True, index=True)


class Replies(Table):
    number = AutoField()
    application = _link(Applications, "application", null=False, index=False)
    at = TextField()
    contact = _link(Contacts, "contact")
    channel = _text()
    summary = _text()


# Two replies of nobody in particular at one instant are one: NULLs alone would not collide.
Replies.add_index(SQL('CREATE UNIQUE INDEX "replies_key" ON "replies" ("application", "at", ifnull("contact", \'\'))'))


class References(Table):
    application = _link(Applications, "application", null=False, index=False)
    contact = _link(Contacts, "contact", null=False)
    stress = _texts()
    summary = _text()

    class Meta:
        table_name = "application_references"
        primary_key = CompositeKey("application", "contact")


class Offers(Table):
    id = _id()
    application = _link(Applications, "application", null=False)
    recorded_at = _text()
    base = _number()
    bonus = _number()
    equity = _number()
    currency = _text()
    schedule = _text()
    benefits = _texts()
    start_date = _text()
    settled = _texts()
    deadline = _text()
    more_time_asked = _whole()
    decision = _text()
    decided_at = _text()
    impressions = _text()


class Notes(Table):
    id = _id()
    title = _text()
    body = _text()
    versions = _texts()
    application = _link(Applications, "application")
    contact = _link(Contacts, "contact")
    interview = _link(Interviews, "interview")
    created_at = _text()
    updated_at = _text()


class Decisions(Table):
    rule = TextField()
    subject = TextField(index=True)
    state = TextField()
    until = _text()
    at = _text()

    class Meta:
        primary_key = CompositeKey("rule", "subject")


class Settings(Table):
    """One row, number 1, there from the first step on."""

    number = AutoField()
    own_addresses = _texts()
    name = _text()
    weights = _text()
    school = _text()
    timezone = _text()
    day_starts = _text()
    day_ends = _text()
    business_days_only = _whole()
    holiday_country = _text()
    search_gap_days = _whole()
    silence_days = _whole()


class Invitations(Table):
    """Which version of a calendar entry an interview was read from.

    No link to the interview: deleting one leaves this row behind, where it does no harm, and an undo needs no order.
    """

    interview = _id()
    uid = TextField(index=True)
    recurrence_id = _text()
    sequence = _whole()
    stamped_at = _text()
    invited = _texts()


class Announcements(Table):
    """Bubbles that were claimed, each once and for all (ETIQUETTE, "Announcing")."""

    rule = TextField()
    subject = TextField()
    moment = TextField()
    claimed_at = TextField()

    class Meta:
        primary_key = CompositeKey("rule", "subject", "moment")
        without_rowid = True


class Bin(Table):
    """Deleted things; `head` is the JSON key of the first value, so that an undo finds its entry."""

    number = AutoField()
    kind = TextField()
    head = TextField()
    title = TextField()
    deleted_at = TextField(index=True)
    contents = TextField()


class Remembered(Table):
    """Small facts of the program about itself, such as what it has explained once."""

    key = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "meta"


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
}
"""Which table keeps which value; parents stand before what points at them."""

ALL_TABLES: tuple[type[Any], ...] = (*TABLES.values(), Announcements, Bin, Remembered)
