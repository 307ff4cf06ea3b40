-- A difference that people must resolve. Its key, the pair and the term, is the same in every run.
CREATE TABLE trade_break (
    id                    TEXT PRIMARY KEY,
    match_id              TEXT NOT NULL,
    bank_trade_id         TEXT NOT NULL,
    counterparty_trade_id TEXT NOT NULL,
    product_type          TEXT NOT NULL,
    notional              NUMERIC,
    currency              TEXT,
    term                  TEXT NOT NULL,
    kind                  TEXT NOT NULL,
    severity              TEXT NOT NULL,
    bank_value            TEXT NOT NULL,
    counterparty_value    TEXT NOT NULL,
    tolerance             TEXT NOT NULL,
    status                TEXT NOT NULL,
    resolution            TEXT,
    assignee              TEXT,
    proposed_by           TEXT,
    resolved_at           TIMESTAMPTZ,
    opened_at             TIMESTAMPTZ NOT NULL,
    due_at                TIMESTAMPTZ NOT NULL,
    seen_in_run           TEXT NOT NULL,
    version               INT NOT NULL
);
CREATE INDEX trade_break_of_pair ON trade_break (match_id);
CREATE INDEX trade_break_open ON trade_break (due_at, id) WHERE status <> 'RESOLVED';

-- Everything that ever happened to a break; rows are only added.
CREATE TABLE trade_break_event (
    id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    break_id    TEXT NOT NULL REFERENCES trade_break (id),
    at          TIMESTAMPTZ NOT NULL,
    actor       TEXT NOT NULL,
    from_status TEXT,
    to_status   TEXT NOT NULL,
    resolution  TEXT,
    comment     TEXT
);
CREATE INDEX trade_break_event_of_break ON trade_break_event (break_id, id);
