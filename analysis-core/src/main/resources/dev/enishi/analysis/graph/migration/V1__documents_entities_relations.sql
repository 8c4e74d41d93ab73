-- What documents say is stored as they say it: text entities and relations. What the graph holds over all of them is derived:
-- an entity is a group of text entities (column text_entity.entity, then entity.root), a fact is a group of relations between
-- the same two roots. So a document can be taken away again without leaving anything behind.

CREATE TABLE collection (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE document (
    id           INTEGER PRIMARY KEY,
    external_id  TEXT NOT NULL UNIQUE,
    url          TEXT,
    title        TEXT NOT NULL,
    language     TEXT NOT NULL,
    published_at TEXT,             -- ISO 8601, as precise as the page
    retrieved_at INTEGER NOT NULL, -- milliseconds since 1970 in UTC
    said_at      INTEGER NOT NULL, -- seconds since 1970 of published_at, else of retrieved_at: what "latest" means
    digest       TEXT NOT NULL     -- SHA-256 of title and text
) STRICT;

CREATE INDEX document_digest ON document (digest);

CREATE TABLE membership (
    document   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    collection INTEGER NOT NULL REFERENCES collection,
    PRIMARY KEY (document, collection)
) STRICT, WITHOUT ROWID;

CREATE INDEX membership_collection ON membership (collection);

CREATE TABLE sentence (
    id       INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    number   INTEGER NOT NULL, -- -1 for the title
    start    INTEGER NOT NULL,
    text     TEXT NOT NULL,
    UNIQUE (document, number)
) STRICT;

-- The rowid is sentence.id. The terms are made in Java (SearchTerms): Japanese as overlapping pairs of characters, so that a word
-- of two characters is found too, which SQLite's own trigram tokenizer can't do.
CREATE VIRTUAL TABLE sentence_terms USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'porter ascii');

CREATE TABLE entity (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    type      TEXT NOT NULL,
    points_to INTEGER REFERENCES entity ON DELETE SET NULL, -- the fuller-named entity that this short name stands for
    root      INTEGER NOT NULL                              -- the end of the chain of points_to: the entity that readers see
) STRICT;

CREATE INDEX entity_root ON entity (root);
CREATE INDEX entity_points_to ON entity (points_to);

CREATE TABLE text_entity (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    entity   INTEGER NOT NULL REFERENCES entity
) STRICT;

CREATE INDEX text_entity_document ON text_entity (document);
CREATE INDEX text_entity_entity ON text_entity (entity, document);

CREATE TABLE name (
    id       INTEGER PRIMARY KEY,
    surface  TEXT NOT NULL UNIQUE,
    key      TEXT NOT NULL, -- the normal form; equal keys are one name
    known    TEXT NOT NULL, -- equal for names that the lexicon knows to be of one thing; else the key
    phonetic TEXT NOT NULL, -- equal for spellings that sound alike in any script; may be empty
    reading  TEXT NOT NULL  -- how a name with kanji is read, see Reading; may be empty
) STRICT;

CREATE INDEX name_key ON name (key);
CREATE INDEX name_known ON name (known);
CREATE INDEX name_phonetic ON name (phonetic) WHERE phonetic != '';

-- The rowid is name.id; terms as in sentence_terms, for names that are part of longer ones.
CREATE VIRTUAL TABLE name_terms USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii');

CREATE TABLE name_part (
    name     INTEGER NOT NULL REFERENCES name ON DELETE CASCADE,
    key      TEXT NOT NULL,
    phonetic TEXT NOT NULL,
    PRIMARY KEY (name, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX name_part_key ON name_part (key);
CREATE INDEX name_part_phonetic ON name_part (phonetic) WHERE phonetic != '';

-- The sounds of readings, whole and in runs of their words: another script's spelling of a name with kanji is found by them.
CREATE TABLE name_reading (
    name  INTEGER NOT NULL REFERENCES name ON DELETE CASCADE,
    sound TEXT NOT NULL,
    PRIMARY KEY (name, sound)
) STRICT, WITHOUT ROWID;

CREATE INDEX name_reading_sound ON name_reading (sound);

CREATE TABLE text_entity_name (
    text_entity INTEGER NOT NULL REFERENCES text_entity ON DELETE CASCADE,
    name        INTEGER NOT NULL REFERENCES name,
    main        INTEGER NOT NULL, -- 1 for the fullest form in that document
    naming      TEXT NOT NULL,    -- FULL, LONE or SHORT, see Naming
    PRIMARY KEY (text_entity, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX text_entity_name_name ON text_entity_name (name);

-- text_entity_name counted per entity, so that resolving a name doesn't read every document that has it.
CREATE TABLE entity_name (
    entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
    name   INTEGER NOT NULL REFERENCES name,
    naming TEXT NOT NULL,
    uses   INTEGER NOT NULL,
    PRIMARY KEY (entity, name, naming)
) STRICT, WITHOUT ROWID;

CREATE INDEX entity_name_name ON entity_name (name, naming);

CREATE TABLE mention (
    id          INTEGER PRIMARY KEY,
    text_entity INTEGER NOT NULL REFERENCES text_entity ON DELETE CASCADE,
    sentence    INTEGER NOT NULL, -- the sentence's number
    start       INTEGER NOT NULL,
    end         INTEGER NOT NULL,
    surface     TEXT NOT NULL,
    anaphor     INTEGER NOT NULL
) STRICT;

CREATE INDEX mention_text_entity ON mention (text_entity);

CREATE TABLE relation (
    id             INTEGER PRIMARY KEY,
    document       INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    type           TEXT NOT NULL,
    subject        INTEGER NOT NULL REFERENCES text_entity ON DELETE CASCADE,
    object         INTEGER NOT NULL REFERENCES text_entity ON DELETE CASCADE,
    subject_entity INTEGER NOT NULL REFERENCES entity, -- subject's text_entity.entity, kept here for the index
    object_entity  INTEGER NOT NULL REFERENCES entity,
    status         TEXT NOT NULL,
    confidence     REAL NOT NULL,
    role           TEXT,
    date           TEXT,
    amount         TEXT,
    reported_by    TEXT
) STRICT;

CREATE INDEX relation_document ON relation (document);
CREATE INDEX relation_subject ON relation (subject);
CREATE INDEX relation_object ON relation (object);
CREATE INDEX relation_subject_entity ON relation (subject_entity, type);
CREATE INDEX relation_object_entity ON relation (object_entity, type);
CREATE INDEX relation_type ON relation (type);

CREATE TABLE evidence (
    relation INTEGER NOT NULL REFERENCES relation ON DELETE CASCADE,
    sentence INTEGER NOT NULL, -- the sentence's number
    PRIMARY KEY (relation, sentence)
) STRICT, WITHOUT ROWID;

-- Read at every start instead of Flyway's history, see Schema.
PRAGMA user_version = 1;
