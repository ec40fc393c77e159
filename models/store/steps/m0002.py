"""The second step: who became whom, pairs that are not the same, and indexes that a list of people is read from.

A card may bring a photo of hundreds of kilobytes, and SQLite walks through it to reach the columns behind it. What the
list shows stands in an index of its own, so that the cards themselves are not touched.

Frozen: files out there were made by it. Whatever changes from here on is a further step.
"""

SQL = """
CREATE TABLE "apart" (
    "one" TEXT NOT NULL,
    "other" TEXT NOT NULL,
    PRIMARY KEY ("one", "other")
) STRICT, WITHOUT ROWID;
CREATE INDEX "apart_other" ON "apart" ("other");

CREATE TABLE "merged" (
    "gone" TEXT NOT NULL PRIMARY KEY,
    "became" TEXT NOT NULL
) STRICT;
CREATE INDEX "merged_became" ON "merged" ("became");

CREATE INDEX "contacts_listed" ON "contacts" (
    "id", "name", "name_confirmed", "title", "company", "emails", "phones", "linkedin", "kinds", "met_at", "notes"
);
CREATE INDEX "contacts_nicknamed" ON "contacts" ("id") WHERE "vcard" LIKE '%NICKNAME%';
"""
