-- What people said of entities: it is kept by name, not by row, so that it holds for articles read again and for later ones. Nothing
-- is ever changed in it but that a correction is undone. Resolution follows all that are not, in the order of their numbers.
CREATE TABLE correction (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at   INTEGER NOT NULL, -- milliseconds since 1970 in UTC
    made_by   TEXT NOT NULL,
    kind      TEXT NOT NULL,    -- MERGE, SPLIT, RENAME, RETYPE
    type      TEXT NOT NULL,    -- of the entity at that time
    value     TEXT,             -- the new name or type
    undone_at INTEGER,
    undone_by TEXT
) STRICT;

-- The names that it is about; of a merge, the entity's on side 1, the other's on side 2.
CREATE TABLE correction_name (
    correction INTEGER NOT NULL REFERENCES correction,
    side       INTEGER NOT NULL,
    surface    TEXT NOT NULL,
    key        TEXT NOT NULL, -- as in name
    known      TEXT NOT NULL,
    PRIMARY KEY (correction, side, surface)
) STRICT, WITHOUT ROWID;

-- What the document took it for; the entity's type may be corrected.
ALTER TABLE text_entity ADD COLUMN type TEXT NOT NULL DEFAULT '';
UPDATE text_entity SET type = (SELECT type FROM entity WHERE entity.id = text_entity.entity);

-- Read at every start instead of Flyway's history, see Schema.
PRAGMA user_version = 4;
