-- Rule sets that people proposed in the place of the file's. At most one is active, for all processes; rows stay when decided.
CREATE TABLE rule_set (
    id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- With its version, as every result and report states it: one name never means two texts.
    name        TEXT NOT NULL UNIQUE,
    yaml        TEXT NOT NULL,
    status      TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at TIMESTAMPTZ NOT NULL,
    reason      TEXT NOT NULL,
    decided_by  TEXT,
    decided_at  TIMESTAMPTZ
);
CREATE UNIQUE INDEX rule_set_active ON rule_set (status) WHERE status = 'ACTIVE';
