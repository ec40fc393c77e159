"""The first step: every list of the interchange file, announcements, the bin, small facts.

Frozen: files out there were made by it. Whatever changes from here on is a further step.
"""

SQL = """
CREATE TABLE "companies" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "website" TEXT,
    "industry" TEXT,
    "notes" TEXT
) STRICT;
CREATE INDEX "companies_name" ON "companies" ("name");

CREATE TABLE "contacts" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "name_confirmed" INTEGER,
    "name_source" TEXT,
    "pronunciation" TEXT,
    "address" TEXT,
    "vcard" TEXT,
    "title" TEXT,
    "company" TEXT,
    "emails" TEXT NOT NULL DEFAULT '[]',
    "phones" TEXT NOT NULL DEFAULT '[]',
    "linkedin" TEXT,
    "kinds" TEXT NOT NULL DEFAULT '[]',
    "met_at" TEXT,
    "notes" TEXT,
    FOREIGN KEY ("company") REFERENCES "companies" ("id") ON DELETE RESTRICT
) STRICT;
CREATE INDEX "contacts_name" ON "contacts" ("name");
CREATE INDEX "contacts_company" ON "contacts" ("company");

CREATE TABLE "applications" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "company" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "position" INTEGER,
    "created_at" TEXT,
    "applied_at" TEXT,
    "recruiter" TEXT,
    "route_letters_via_recruiter" INTEGER,
    "source" TEXT,
    "url" TEXT,
    "location" TEXT,
    "salary_from" ANY,
    "salary_to" ANY,
    "currency" TEXT,
    "fit" INTEGER,
    "dream" INTEGER,
    "tags" TEXT NOT NULL DEFAULT '[]',
    "reason" TEXT,
    "feedback" TEXT,
    "notes" TEXT,
    FOREIGN KEY ("company") REFERENCES "companies" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("recruiter") REFERENCES "contacts" ("id") ON DELETE RESTRICT
) STRICT;
CREATE INDEX "applications_company" ON "applications" ("company");
CREATE INDEX "applications_recruiter" ON "applications" ("recruiter");
CREATE INDEX "applications_stage_position" ON "applications" ("stage", "position");

CREATE TABLE "moves" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "application" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "from_stage" TEXT,
    FOREIGN KEY ("application") REFERENCES "applications" ("id") ON DELETE RESTRICT
) STRICT;
CREATE UNIQUE INDEX "moves_application_at_to" ON "moves" ("application", "at", "to");

CREATE TABLE "interviews" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "application" TEXT NOT NULL,
    "starts_at" TEXT NOT NULL,
    "ends_at" TEXT,
    "title" TEXT,
    "round" INTEGER,
    "kind" TEXT,
    "timezone" TEXT,
    "location" TEXT,
    "status" TEXT,
    "recorded_at" TEXT,
    "prepared" INTEGER,
    "to_prepare" TEXT,
    "calendar_uid" TEXT,
    FOREIGN KEY ("application") REFERENCES "applications" ("id") ON DELETE RESTRICT
) STRICT;
CREATE INDEX "interviews_starts_at" ON "interviews" ("starts_at");
CREATE INDEX "interviews_calendar_uid" ON "interviews" ("calendar_uid");
CREATE INDEX "interviews_application_starts_at" ON "interviews" ("application", "starts_at");

CREATE TABLE "interview_people" (
    "interview" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "contact" TEXT NOT NULL,
    "role" TEXT,
    "moment" TEXT,
    "thanked_in_person" INTEGER,
    PRIMARY KEY ("interview", "place"),
    FOREIGN KEY ("interview") REFERENCES "interviews" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("contact") REFERENCES "contacts" ("id") ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX "interview_people_contact" ON "interview_people" ("contact");

CREATE TABLE "next_steps" (
    "interview" TEXT NOT NULL PRIMARY KEY,
    "more_rounds" INTEGER,
    "contact_by" TEXT,
    "channel" TEXT,
    "promised_by" TEXT,
    "meanwhile" TEXT,
    "recorded_at" TEXT,
    FOREIGN KEY ("interview") REFERENCES "interviews" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "debriefs" (
    "interview" TEXT NOT NULL PRIMARY KEY,
    "saved_at" TEXT,
    "mood" INTEGER,
    "tone" INTEGER,
    "focus" TEXT NOT NULL DEFAULT '[]',
    "went_well" TEXT NOT NULL DEFAULT '[]',
    "went_badly" TEXT NOT NULL DEFAULT '[]',
    "forgot" TEXT NOT NULL DEFAULT '[]',
    "company_impression" TEXT,
    "role_fit_technical" INTEGER,
    "role_fit_cultural" INTEGER,
    "people_impression" TEXT,
    "place_impression" TEXT,
    "expectations_met" INTEGER,
    "still_interested" TEXT,
    FOREIGN KEY ("interview") REFERENCES "interviews" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "questions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "asked_by" TEXT,
    "contact" TEXT,
    "topic" TEXT,
    "interview" TEXT,
    "answer" TEXT,
    "better_answer" TEXT,
    "rating" INTEGER,
    "state" TEXT,
    "versions" TEXT NOT NULL DEFAULT '[]',
    FOREIGN KEY ("contact") REFERENCES "contacts" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("interview") REFERENCES "interviews" ("id") ON DELETE RESTRICT
) STRICT;
CREATE INDEX "questions_contact" ON "questions" ("contact");
CREATE INDEX "questions_interview" ON "questions" ("interview");

CREATE TABLE "letters" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "application" TEXT,
    "interview" TEXT,
    "via" TEXT,
    "channel" TEXT,
    "subject" TEXT,
    "body" TEXT,
    "state" TEXT,
    "created_at" TEXT,
    "send_at" TEXT,
    "sent_at" TEXT,
    "message_id" TEXT,
    FOREIGN KEY ("to") REFERENCES "contacts" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("application") REFERENCES "applications" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("interview") REFERENCES "interviews" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("via") REFERENCES "contacts" ("id") ON DELETE RESTRICT
) STRICT;
CREATE INDEX "letters_to" ON "letters" ("to");
CREATE INDEX "letters_application" ON "letters" ("application");
CREATE INDEX "letters_interview" ON "letters" ("interview");
CREATE INDEX "letters_via" ON "letters" ("via");
CREATE INDEX "letters_message_id" ON "letters" ("message_id");

CREATE TABLE "replies" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "application" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "contact" TEXT,
    "channel" TEXT,
    "summary" TEXT,
    FOREIGN KEY ("application") REFERENCES "applications" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("contact") REFERENCES "contacts" ("id") ON DELETE RESTRICT
) STRICT;
CREATE INDEX "replies_contact" ON "replies" ("contact");
CREATE UNIQUE INDEX "replies_key" ON "replies" ("application", "at", ifnull("contact", ''));

CREATE TABLE "application_references" (
    "application" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "stress" TEXT NOT NULL DEFAULT '[]',
    "summary" TEXT,
    PRIMARY KEY ("application", "contact"),
    FOREIGN KEY ("application") REFERENCES "applications" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("contact") REFERENCES "contacts" ("id") ON DELETE RESTRICT
) STRICT;
CREATE INDEX "application_references_contact" ON "application_references" ("contact");

CREATE TABLE "offers" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "application" TEXT NOT NULL,
    "recorded_at" TEXT,
    "base" ANY,
    "bonus" ANY,
    "equity" ANY,
    "currency" TEXT,
    "schedule" TEXT,
    "benefits" TEXT NOT NULL DEFAULT '[]',
    "start_date" TEXT,
    "settled" TEXT NOT NULL DEFAULT '[]',
    "deadline" TEXT,
    "more_time_asked" INTEGER,
    "decision" TEXT,
    "decided_at" TEXT,
    "impressions" TEXT,
    FOREIGN KEY ("application") REFERENCES "applications" ("id") ON DELETE RESTRICT
) STRICT;
CREATE INDEX "offers_application" ON "offers" ("application");

CREATE TABLE "notes" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT,
    "body" TEXT,
    "versions" TEXT NOT NULL DEFAULT '[]',
    "application" TEXT,
    "contact" TEXT,
    "interview" TEXT,
    "created_at" TEXT,
    "updated_at" TEXT,
    FOREIGN KEY ("application") REFERENCES "applications" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("contact") REFERENCES "contacts" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("interview") REFERENCES "interviews" ("id") ON DELETE RESTRICT
) STRICT;
CREATE INDEX "notes_application" ON "notes" ("application");
CREATE INDEX "notes_contact" ON "notes" ("contact");
CREATE INDEX "notes_interview" ON "notes" ("interview");

CREATE TABLE "decisions" (
    "rule" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "until" TEXT,
    "at" TEXT,
    PRIMARY KEY ("rule", "subject")
) STRICT;
CREATE INDEX "decisions_subject" ON "decisions" ("subject");

CREATE TABLE "settings" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "own_addresses" TEXT NOT NULL DEFAULT '[]',
    "name" TEXT,
    "weights" TEXT,
    "school" TEXT,
    "timezone" TEXT,
    "day_starts" TEXT,
    "day_ends" TEXT,
    "business_days_only" INTEGER,
    "holiday_country" TEXT,
    "search_gap_days" INTEGER,
    "silence_days" INTEGER
) STRICT;

CREATE TABLE "invitations" (
    "interview" TEXT NOT NULL PRIMARY KEY,
    "uid" TEXT NOT NULL,
    "recurrence_id" TEXT,
    "sequence" INTEGER,
    "stamped_at" TEXT,
    "invited" TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX "invitations_uid" ON "invitations" ("uid");

CREATE TABLE "announcements" (
    "rule" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "claimed_at" TEXT NOT NULL,
    PRIMARY KEY ("rule", "subject", "moment")
) STRICT, WITHOUT ROWID;

CREATE TABLE "bin" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "head" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "deleted_at" TEXT NOT NULL,
    "contents" TEXT NOT NULL
) STRICT;
CREATE INDEX "bin_deleted_at" ON "bin" ("deleted_at");

CREATE TABLE "meta" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
) STRICT;

INSERT INTO "settings" ("number") VALUES (1);
"""
