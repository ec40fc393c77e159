"""The third step: files that stand beside notes and applications, and the index that the search looks in.

An attachment names its note or application without a link: deleting either leaves the row behind, where it does no harm
until the next start takes it away, and whatever comes back finds its files again.

`search_entries` holds one row for each entry that can be found: its words, folded, each once. The two indexes read them
there instead of keeping a copy of their own. Names and titles have an index to themselves, so that one or two letters,
which begin a word in nearly every long text, are looked up among few words; its prefixes of one to three letters, and
those of three and four in the other, are kept ready, because joining all words of a prefix while somebody types takes
longer than they wait. Both are filled by the program, which alone knows how words are folded.

Frozen: files out there were made by it. Whatever changes from here on is a further step.
"""

_FILES = """
CREATE TABLE "attachments" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "added_at" TEXT NOT NULL,
    "note" TEXT,
    "application" TEXT,
    "label" TEXT
) STRICT;
CREATE INDEX "attachments_hash" ON "attachments" ("hash");
CREATE INDEX "attachments_note" ON "attachments" ("note");
CREATE INDEX "attachments_application" ON "attachments" ("application");

"""

SEARCH = """CREATE TABLE "search_entries" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    UNIQUE ("kind", "id")
) STRICT;
CREATE VIRTUAL TABLE "search_names" USING fts5(
    "title", content='search_entries', content_rowid='number', columnsize=0, prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE "search_texts" USING fts5(
    "title", "body", content='search_entries', content_rowid='number', prefix='3 4',
    tokenize='unicode61 remove_diacritics 2'
);
"""
"""What the index is made of, also when it is built anew."""

SQL = _FILES + SEARCH
