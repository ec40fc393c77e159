"""The tables of what is kept here alone and never exported, and of what the store keeps for itself."""

from peewee import AutoField, CompositeKey, IntegerField, TextField

from models.store.columns import NumberField, Table, a_list, a_number, a_text, a_whole, an_id


class Invitations(Table):
    """Which version of a calendar entry an interview was read from.

    No link to the interview: deleting one leaves this row behind, where it does no harm, and an undo needs no order.
    """

    interview = an_id()
    uid = TextField(index=True)
    recurrence_id = a_text()
    sequence = a_whole()
    stamped_at = a_text()
    invited = a_list()


class Apart(Table):
    """Pairs that are not the same; no links, so that a deleted one that comes back is known again."""

    one = TextField()
    other = TextField(index=True)

    class Meta:
        primary_key = CompositeKey("one", "other")
        without_rowid = True


class Merged(Table):
    gone = an_id()
    became = TextField(index=True)


class Attachments(Table):
    """Files beside notes and applications; no links, so that an owner that comes back finds them again."""

    id = an_id()
    hash = TextField(index=True)
    name = TextField()
    mime = TextField()
    size = IntegerField()
    added_at = TextField()
    note = TextField(null=True, index=True)
    application = TextField(null=True, index=True)
    label = a_text()


class Accounts(Table):
    id = an_id()
    address = TextField()
    host = TextField()
    port = IntegerField()
    security = TextField()
    user = TextField()
    exception = a_text()
    imap_host = a_text()
    imap_port = a_whole()
    imap_exception = a_text()
    copy_to_sent = a_whole()
    sent_folder = a_text()
    reads_replies = a_whole()
    tested_at = a_text()


class Writing(Table):
    """One row, number 1, there from the fourth step on."""

    number = AutoField()
    tone = a_text()
    language = a_text()
    signature = a_text()
    connect = a_whole()


class Dispatches(Table):
    """How letters are on their way; no link, so that a letter that comes back finds its own again."""

    letter = an_id()
    tone = a_text()
    language = a_text()
    address = a_text()
    attempts = a_whole()
    next_try_at = a_text()
    trouble = a_text()
    trouble_detail = a_text()
    started_at = a_text()
    in_reply_to = a_text()
    passed = a_list()
    named = a_list()
    touched = a_whole()


class KnownWords(Table):
    word = TextField()
    language = TextField()

    class Meta:
        table_name = "known_words"
        primary_key = CompositeKey("word", "language")
        without_rowid = True


class Judgements(Table):
    """No links, here and below: what belongs to an application goes to the bin and comes back with it."""

    application = TextField()
    criterion = TextField()
    score = a_whole()
    words = a_text()

    class Meta:
        primary_key = CompositeKey("application", "criterion")
        without_rowid = True


class Compared(Table):
    application = an_id()
    shown = IntegerField()
    place = a_whole()


class BenefitPoints(Table):
    application = TextField()
    name = TextField()
    open = IntegerField()
    place = a_whole()

    class Meta:
        table_name = "benefit_points"
        primary_key = CompositeKey("application", "name")
        without_rowid = True


class OfferRevisions(Table):
    id = an_id()
    offer = TextField(index=True)
    at = TextField()
    base = a_number()
    bonus = a_number()
    equity = a_number()
    currency = a_text()
    schedule = a_text()
    benefits = a_list()
    start_date = a_text()
    deadline = a_text()

    class Meta:
        table_name = "offer_revisions"


class PayFrames(Table):
    application = an_id()
    period = a_text()
    hours_per_week = a_number()
    payments = a_whole()
    bonus_is_percent = a_whole()
    asked_from = a_number()
    asked_to = a_number()

    class Meta:
        table_name = "pay_frames"


class PayAims(Table):
    """One row, number 1, there from the fifth step on."""

    number = AutoField()
    floor = a_number()
    wish = a_number()
    currency = a_text()
    period = a_text()
    hours_per_week = a_number()

    class Meta:
        table_name = "pay_aim"


class Rates(Table):
    base = TextField()
    quote = TextField()
    rate = NumberField()
    day = TextField()

    class Meta:
        primary_key = CompositeKey("base", "quote")
        without_rowid = True


class SavedViews(Table):
    id = an_id()
    name = TextField()
    query = TextField()
    position = a_whole()

    class Meta:
        table_name = "saved_views"


class Appearances(Table):
    """One row, number 1, there from the sixth step on; so is the plan for backups."""

    number = AutoField()
    scale = IntegerField()
    scheme = TextField()
    contrast = IntegerField()
    motion = TextField()
    language = TextField()

    class Meta:
        table_name = "appearance"


class BackupPlans(Table):
    number = AutoField()
    folder = a_text()
    daily = IntegerField()

    class Meta:
        table_name = "backup_plan"


class RuleChoices(Table):
    rule = an_id()
    how = TextField()

    class Meta:
        table_name = "rule_choices"


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
