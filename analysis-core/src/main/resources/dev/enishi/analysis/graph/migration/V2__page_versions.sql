-- What a site gave to ask by whether a page has changed (ETag, Last-Modified); only for documents that were fetched from it.
CREATE TABLE page_version (
    document      INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    link          TEXT NOT NULL, -- what was asked for
    uri           TEXT NOT NULL, -- what answered, after redirects
    etag          TEXT,
    last_modified TEXT
) STRICT;

CREATE INDEX page_version_link ON page_version (link);

-- Read at every start instead of Flyway's history, see Schema.
PRAGMA user_version = 2;
