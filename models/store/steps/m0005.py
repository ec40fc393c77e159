"""The fifth step: what one thinks of offers, what their pay means, how they came to be, and ways to look at the board.

None of it is exported, and none of it is linked: what is deleted with an application goes to the bin with it.

Frozen: files out there were made by it. Whatever changes from here on is a further step.
"""

SQL = """
CREATE TABLE "judgements" (
    "application" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "score" INTEGER,
    "words" TEXT,
    PRIMARY KEY ("application", "criterion")
) STRICT, WITHOUT ROWID;

CREATE TABLE "compared" (
    "application" TEXT NOT NULL PRIMARY KEY,
    "shown" INTEGER NOT NULL,
    "place" INTEGER
) STRICT;

CREATE TABLE "benefit_points" (
    "application" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "open" INTEGER NOT NULL,
    "place" INTEGER,
    PRIMARY KEY ("application", "name")
) STRICT, WITHOUT ROWID;

CREATE TABLE "offer_revisions" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "offer" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "base" ANY,
    "bonus" ANY,
    "equity" ANY,
    "currency" TEXT,
    "schedule" TEXT,
    "benefits" TEXT NOT NULL DEFAULT '[]',
    "start_date" TEXT,
    "deadline" TEXT
) STRICT;
CREATE INDEX "offer_revisions_offer" ON "offer_revisions" ("offer");

CREATE TABLE "pay_frames" (
    "application" TEXT NOT NULL PRIMARY KEY,
    "period" TEXT,
    "hours_per_week" ANY,
    "payments" INTEGER,
    "bonus_is_percent" INTEGER,
    "asked_from" ANY,
    "asked_to" ANY
) STRICT;

CREATE TABLE "pay_aim" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "floor" ANY,
    "wish" ANY,
    "currency" TEXT,
    "period" TEXT,
    "hours_per_week" ANY
) STRICT;
INSERT INTO "pay_aim" ("number") VALUES (1);

CREATE TABLE "rates" (
    "base" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "rate" ANY NOT NULL,
    "day" TEXT NOT NULL,
    PRIMARY KEY ("base", "quote")
) STRICT, WITHOUT ROWID;

CREATE TABLE "saved_views" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "position" INTEGER
) STRICT;
"""
