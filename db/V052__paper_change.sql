-- What people changed about what was read from a document: a corrected value, or a new reading that was taken over. What had been
-- read stays in the store as it was; rows are only added and decided.
CREATE TABLE paper_change (
    processing_id UUID NOT NULL,
    -- From 1 within the document: two people who saw the same state cannot both add the next.
    number        INT NOT NULL,
    kind          TEXT NOT NULL,
    -- Of a correction: the term, and its value before and after, null where the paper states none.
    term          TEXT,
    value_before  TEXT,
    value_after   TEXT,
    -- Of a new reading: where it is kept, and what it changes in words.
    extracted_key TEXT,
    summary       TEXT,
    proposed_by   TEXT NOT NULL,
    proposed_at   TIMESTAMPTZ NOT NULL,
    reason        TEXT NOT NULL,
    status        TEXT NOT NULL,
    decided_by    TEXT,
    decided_at    TIMESTAMPTZ,
    -- What became of it in the trade table; null until it has arrived there.
    arrival       TEXT,
    PRIMARY KEY (processing_id, number)
);
CREATE INDEX paper_change_pending ON paper_change (proposed_at) WHERE status = 'PENDING';
CREATE INDEX paper_change_on_its_way ON paper_change (processing_id, number) WHERE status = 'ACCEPTED' AND arrival IS NULL;

-- Earlier decisions about the same counterparty and kind of difference.
CREATE INDEX trade_break_decided ON trade_break (counterparty, kind, resolved_at DESC) WHERE status = 'RESOLVED';
