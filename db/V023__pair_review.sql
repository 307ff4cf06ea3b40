-- A decision names the version of what it changes; withdrawing it leaves the row, so that versions only grow.
ALTER TABLE pair_decision ADD COLUMN version INT NOT NULL DEFAULT 1;

-- Everything that people ever decided about pairs; rows are only added.
CREATE TABLE pair_decision_event (
    id         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    match_id   TEXT NOT NULL REFERENCES pair_decision (match_id),
    version    INT NOT NULL,
    decision   TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TIMESTAMPTZ NOT NULL,
    reason     TEXT NOT NULL
);
CREATE INDEX pair_decision_event_of_pair ON pair_decision_event (match_id, id);

-- Lists of a run's trades without a pair are read in this order, page by page.
CREATE INDEX reconciliation_item_by_status ON reconciliation_item (run_id, status, source, trade_id);
