-- One reconciliation: a business date and, when it was done again, the number of the rerun.
CREATE TABLE reconciliation_run (
    id            TEXT PRIMARY KEY,
    business_date DATE NOT NULL,
    rerun         INT NOT NULL,
    -- Trades received later wait for the next run. Set once, so that a restart sees what the first attempt saw.
    as_of         TIMESTAMPTZ NOT NULL,
    -- In how many parts each table is read. Set once, for the same reason.
    segments      INT NOT NULL,
    verified_at   TIMESTAMPTZ,
    rule_set      TEXT,
    matched_at    TIMESTAMPTZ,
    notified_at   TIMESTAMPTZ,
    -- Why the last attempt failed.
    error         TEXT,
    UNIQUE (business_date, rerun)
);

-- The parts of both tables that were read, checked and kept as the run's input.
CREATE TABLE reconciliation_segment (
    run_id       TEXT NOT NULL REFERENCES reconciliation_run (id) ON DELETE CASCADE,
    source       TEXT NOT NULL,
    segment      INT NOT NULL,
    trades       BIGINT NOT NULL,
    waiting      BIGINT NOT NULL,
    data_errors  BIGINT NOT NULL,
    PRIMARY KEY (run_id, source, segment)
);

-- Rows that break the integrity of their table.
CREATE TABLE reconciliation_data_error (
    run_id   TEXT NOT NULL REFERENCES reconciliation_run (id) ON DELETE CASCADE,
    source   TEXT NOT NULL,
    item     TEXT COLLATE "C" NOT NULL,
    message  TEXT COLLATE "C" NOT NULL,
    s3_source TEXT
);
CREATE INDEX reconciliation_data_error_of_run ON reconciliation_data_error (run_id, source, item);

-- What a person should know about the run as a whole.
CREATE TABLE reconciliation_finding (
    run_id  TEXT NOT NULL REFERENCES reconciliation_run (id) ON DELETE CASCADE,
    step    TEXT NOT NULL,
    code    TEXT COLLATE "C" NOT NULL,
    item    TEXT COLLATE "C" NOT NULL,
    message TEXT NOT NULL
);
CREATE INDEX reconciliation_finding_of_run ON reconciliation_finding (run_id, code, item);

-- Trades by what became of them.
CREATE TABLE reconciliation_count (
    run_id TEXT NOT NULL REFERENCES reconciliation_run (id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    status TEXT NOT NULL,
    trades BIGINT NOT NULL,
    PRIMARY KEY (run_id, source, status)
);

-- Two papers of one trade.
CREATE TABLE reconciliation_pair (
    run_id                   TEXT NOT NULL REFERENCES reconciliation_run (id) ON DELETE CASCADE,
    match_id                 TEXT NOT NULL,
    bank_trade_id            TEXT COLLATE "C" NOT NULL,
    counterparty_trade_id    TEXT COLLATE "C" NOT NULL,
    bank_source              TEXT NOT NULL,
    counterparty_source      TEXT NOT NULL,
    bank_document_id         TEXT NOT NULL,
    counterparty_document_id TEXT NOT NULL,
    product_type             TEXT COLLATE "C" NOT NULL,
    counterparty             TEXT COLLATE "C",
    currency                 TEXT COLLATE "C",
    notional                 NUMERIC,
    status                   TEXT NOT NULL,
    score                    NUMERIC NOT NULL,
    paired_by                TEXT NOT NULL,
    runner_up                TEXT,
    runner_up_score          NUMERIC,
    -- How each term counted; kept where the papers disagree.
    contributions            TEXT,
    PRIMARY KEY (run_id, match_id)
);
CREATE UNIQUE INDEX reconciliation_pair_of_bank_trade ON reconciliation_pair (run_id, bank_trade_id);
CREATE UNIQUE INDEX reconciliation_pair_of_counterparty_trade ON reconciliation_pair (run_id, counterparty_trade_id);
CREATE INDEX reconciliation_pair_over_runs ON reconciliation_pair (match_id);

-- The unequal terms of a pair; a break where it is outside its tolerance.
CREATE TABLE reconciliation_difference (
    run_id             TEXT NOT NULL,
    match_id           TEXT NOT NULL,
    position           INT NOT NULL,
    term               TEXT NOT NULL,
    kind               TEXT NOT NULL,
    severity           TEXT NOT NULL,
    bank_value         TEXT NOT NULL,
    counterparty_value TEXT NOT NULL,
    tolerance          TEXT NOT NULL,
    tolerated          BOOLEAN NOT NULL,
    -- The break as it stood when the run found it.
    break_id           TEXT,
    break_status       TEXT,
    break_opened_at    TIMESTAMPTZ,
    PRIMARY KEY (run_id, match_id, position),
    FOREIGN KEY (run_id, match_id) REFERENCES reconciliation_pair (run_id, match_id) ON DELETE CASCADE
);

-- A trade that is not one of a pair.
CREATE TABLE reconciliation_item (
    run_id        TEXT NOT NULL REFERENCES reconciliation_run (id) ON DELETE CASCADE,
    source        TEXT NOT NULL,
    trade_id      TEXT COLLATE "C" NOT NULL,
    status        TEXT NOT NULL,
    -- Trades too close to call share a group.
    group_number  INT,
    -- The original of a duplicate, the successor of a superseded version.
    refers_to     TEXT,
    nearest       TEXT,
    nearest_score NUMERIC,
    s3_source     TEXT NOT NULL,
    document_id   TEXT NOT NULL,
    product_type  TEXT COLLATE "C" NOT NULL,
    counterparty  TEXT COLLATE "C",
    currency      TEXT COLLATE "C",
    notional      NUMERIC,
    trade_date    DATE,
    received_at   TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (run_id, source, trade_id)
);

-- Changed verdicts on their way to the trade tables; a row goes when it has arrived.
CREATE TABLE reconciliation_verdict (
    id                   BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id               TEXT NOT NULL REFERENCES reconciliation_run (id) ON DELETE CASCADE,
    source               TEXT NOT NULL,
    trade_id             TEXT NOT NULL,
    version              INT NOT NULL,
    processing_timestamp TEXT NOT NULL,
    status               TEXT NOT NULL,
    match_id             TEXT
);
CREATE INDEX reconciliation_verdict_of_run ON reconciliation_verdict (run_id, id);

-- Pairs that people linked or unlinked; stands above what the matcher finds, in every run.
CREATE TABLE pair_decision (
    match_id               TEXT PRIMARY KEY,
    bank_reference         TEXT NOT NULL,
    counterparty_reference TEXT NOT NULL,
    decision               TEXT NOT NULL,
    decided_by             TEXT NOT NULL,
    decided_at             TIMESTAMPTZ NOT NULL,
    reason                 TEXT NOT NULL
);
