-- What was printed for an unequal term on both papers, and what reading it again came to. Kept for two documents and a term, so
-- that later runs need not look again.
CREATE TABLE second_look (
    bank_document_id         TEXT NOT NULL,
    counterparty_document_id TEXT NOT NULL,
    term                     TEXT NOT NULL,
    outcome                  TEXT NOT NULL,
    note                     TEXT NOT NULL,
    bank_raw                 TEXT,
    bank_page                INT,
    counterparty_raw         TEXT,
    counterparty_page        INT,
    taken_at                 TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (bank_document_id, counterparty_document_id, term)
);

-- Whether two readings of one term on one document agree.
CREATE TABLE reading_comparison (
    document_id  TEXT NOT NULL,
    term         TEXT NOT NULL,
    source       TEXT NOT NULL,
    house        TEXT NOT NULL,
    first_method TEXT NOT NULL,
    agrees       BOOLEAN NOT NULL,
    compared_at  TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (document_id, term)
);

-- How often two readings agreed, by house and term, as it stood when the run matched.
CREATE TABLE reconciliation_reading_agreement (
    run_id   TEXT NOT NULL REFERENCES reconciliation_run (id) ON DELETE CASCADE,
    source   TEXT NOT NULL,
    house    TEXT COLLATE "C" NOT NULL,
    term     TEXT COLLATE "C" NOT NULL,
    compared BIGINT NOT NULL,
    agreed   BIGINT NOT NULL,
    PRIMARY KEY (run_id, source, house, term)
);

-- A difference shows what the papers print, where, and what a second look came to.
ALTER TABLE reconciliation_difference
    ADD COLUMN bank_raw          TEXT,
    ADD COLUMN bank_page         INT,
    ADD COLUMN counterparty_raw  TEXT,
    ADD COLUMN counterparty_page INT,
    ADD COLUMN second_look       TEXT,
    ADD COLUMN second_look_note  TEXT;
