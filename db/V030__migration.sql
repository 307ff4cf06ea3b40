-- Legacy files as they were last looked at. One whose bytes have not changed since it was completed is not read again.
CREATE TABLE migration_file (
    name         TEXT PRIMARY KEY,
    digest       TEXT NOT NULL,
    -- What is wrong with the file as a whole.
    problem      TEXT,
    completed_at TIMESTAMPTZ
);

-- What became of every legacy record. A record that is no trade stays here with its reason until its file is corrected.
CREATE TABLE migration_record (
    file           TEXT NOT NULL,
    place          TEXT NOT NULL,
    -- State of the file in which the record was last seen.
    file_digest    TEXT NOT NULL,
    content_digest TEXT NOT NULL,
    outcome        TEXT NOT NULL CHECK (outcome IN ('STORED', 'ALREADY_STORED', 'SUPERSEDED', 'DUPLICATE', 'QUARANTINED', 'UNVERIFIED')),
    source         TEXT,
    trade_id       TEXT,
    -- Of the terms that the record states.
    checksum       TEXT,
    reason         TEXT,
    message        TEXT,
    recorded_at    TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (file, place)
);
CREATE INDEX migration_record_open ON migration_record (file, file_digest) WHERE outcome IN ('QUARANTINED', 'UNVERIFIED');
