-- What became of every local file that was to be brought to the bucket.
CREATE TABLE migration_object (
    path        TEXT PRIMARY KEY,
    digest      TEXT NOT NULL,
    source      TEXT,
    -- Where its content is; of a file whose content was there already, the earlier one's key.
    key         TEXT,
    outcome     TEXT NOT NULL CHECK (outcome IN ('UPLOADED', 'DUPLICATE', 'REFUSED')),
    message     TEXT,
    recorded_at TIMESTAMPTZ NOT NULL
);
CREATE UNIQUE INDEX migration_object_content ON migration_object (source, digest) WHERE outcome = 'UPLOADED';
CREATE UNIQUE INDEX migration_object_key ON migration_object (key) WHERE outcome = 'UPLOADED';
