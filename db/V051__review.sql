-- What a person proposed about a pair that takes two people; a row stays when it has been decided.
CREATE TABLE pair_proposal (
    id                     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    match_id               TEXT NOT NULL,
    bank_reference         TEXT NOT NULL,
    counterparty_reference TEXT NOT NULL,
    bank_trade_id          TEXT NOT NULL,
    counterparty_trade_id  TEXT NOT NULL,
    kind                   TEXT NOT NULL,
    -- Of the decision that stood when it was proposed.
    version                INT NOT NULL,
    proposed_by            TEXT NOT NULL,
    proposed_at            TIMESTAMPTZ NOT NULL,
    reason                 TEXT NOT NULL,
    status                 TEXT NOT NULL,
    decided_by             TEXT,
    decided_at             TIMESTAMPTZ
);
-- One at a time for a pair.
CREATE UNIQUE INDEX pair_proposal_pending ON pair_proposal (match_id) WHERE status = 'PENDING';

-- Verdicts that people's decisions changed, on their way to the trade tables; a row goes when it has arrived.
CREATE TABLE review_verdict (
    id                   BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source               TEXT NOT NULL,
    trade_id             TEXT NOT NULL,
    version              INT NOT NULL,
    processing_timestamp TEXT NOT NULL,
    status               TEXT NOT NULL,
    match_id             TEXT
);
