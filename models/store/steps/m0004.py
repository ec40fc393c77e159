"""The fourth step: mail accounts, how one writes, how far each letter is on its way, and words of one's own.

None of it is exported. No secret is kept here: passwords are in the system's keyring. A dispatch names its letter
without a link: whatever deletes the letter may leave it behind, where it does no harm, and whatever comes back finds
it again. The lists of letters and the outbox are read from indexes, so that no letter's text is touched.

Frozen: files out there were made by it. Whatever changes from here on is a further step.
"""

SQL = """
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "address" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "port" INTEGER NOT NULL,
    "security" TEXT NOT NULL,
    "user" TEXT NOT NULL,
    "exception" TEXT,
    "imap_host" TEXT,
    "imap_port" INTEGER,
    "imap_exception" TEXT,
    "copy_to_sent" INTEGER,
    "sent_folder" TEXT,
    "reads_replies" INTEGER,
    "tested_at" TEXT
) STRICT;

CREATE TABLE "writing" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "tone" TEXT,
    "language" TEXT,
    "signature" TEXT,
    "connect" INTEGER
) STRICT;
INSERT INTO "writing" ("number") VALUES (1);

CREATE TABLE "dispatches" (
    "letter" TEXT NOT NULL PRIMARY KEY,
    "tone" TEXT,
    "language" TEXT,
    "address" TEXT,
    "attempts" INTEGER,
    "next_try_at" TEXT,
    "trouble" TEXT,
    "trouble_detail" TEXT,
    "started_at" TEXT,
    "in_reply_to" TEXT,
    "passed" TEXT NOT NULL DEFAULT '[]',
    "named" TEXT NOT NULL DEFAULT '[]',
    "touched" INTEGER
) STRICT;

CREATE TABLE "known_words" (
    "word" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    PRIMARY KEY ("word", "language")
) STRICT, WITHOUT ROWID;

CREATE INDEX "letters_listed" ON "letters" (
    "id", "kind", "to", "application", "interview", "via", "channel", "subject", "state", "created_at", "send_at",
    "sent_at"
);
CREATE INDEX "letters_under_way" ON "letters" ("state", "send_at", "created_at", "id")
WHERE "state" IN ('ready', 'scheduled', 'sending', 'failed', 'unsure');
"""
