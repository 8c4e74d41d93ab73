-- One article under several addresses, and one text on several sites.

-- Nothing read it; copies are found by what they share.
DROP INDEX document_digest;
ALTER TABLE document DROP COLUMN digest;

ALTER TABLE document ADD COLUMN address TEXT;       -- its address without what only varies (AddressKey.exact); null if its id is none
ALTER TABLE document ADD COLUMN plain_address TEXT; -- without the marks of mobile and AMP editions too (AddressKey.plain)

-- Other ids that a document came by, from other addresses.
CREATE TABLE alias (
    external_id TEXT PRIMARY KEY,
    document    INTEGER NOT NULL REFERENCES document ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX alias_document ON alias (document);

CREATE INDEX document_address ON document (address) WHERE address IS NOT NULL;

-- The sketch of each document's text, see Shingles.
CREATE TABLE shingle (
    hash     INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    PRIMARY KEY (hash, document)
) STRICT, WITHOUT ROWID;

CREATE INDEX shingle_document ON shingle (document);

-- Which texts were found to be copies; each pair in both directions. Which of them are one source
-- is decided by the reader, among the documents in scope.
CREATE TABLE copy (
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    other    INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    PRIMARY KEY (document, other)
) STRICT, WITHOUT ROWID;

CREATE INDEX copy_other ON copy (other);

-- Read at every start instead of Flyway's history, see Schema.
PRAGMA user_version = 3;
