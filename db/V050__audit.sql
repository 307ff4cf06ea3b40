-- What people did, in one chain: every entry carries the hash of the one before it. Rows are only added.
CREATE TABLE audit_entry (
    position      BIGINT PRIMARY KEY,
    at            TIMESTAMPTZ NOT NULL,
    actor         TEXT NOT NULL,
    action        TEXT NOT NULL,
    subject_type  TEXT NOT NULL,
    subject_id    TEXT NOT NULL,
    reason        TEXT,
    -- JSON as it was hashed; JSONB would change its order.
    detail        TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash          TEXT NOT NULL
);
CREATE INDEX audit_entry_of_subject ON audit_entry (subject_type, subject_id, position);
CREATE INDEX audit_entry_of_actor ON audit_entry (actor, position);
CREATE INDEX audit_entry_of_action ON audit_entry (action, position);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit trail is append-only: % is refused', TG_OP;
END
$$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
