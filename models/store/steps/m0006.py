"""The sixth step: how the window looks, where backups go, and which rules speak up. None of it is exported.

Frozen: files out there were made by it. Whatever changes from here on is a further step.
"""

SQL = """
CREATE TABLE "appearance" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "scale" INTEGER NOT NULL,
    "scheme" TEXT NOT NULL,
    "contrast" INTEGER NOT NULL,
    "motion" TEXT NOT NULL,
    "language" TEXT NOT NULL
) STRICT;
INSERT INTO "appearance" VALUES (1, 100, 'system', 0, 'system', 'system');

CREATE TABLE "backup_plan" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "folder" TEXT,
    "daily" INTEGER NOT NULL
) STRICT;
INSERT INTO "backup_plan" VALUES (1, NULL, 1);

CREATE TABLE "rule_choices" (
    "rule" TEXT NOT NULL PRIMARY KEY,
    "how" TEXT NOT NULL
) STRICT;
"""
