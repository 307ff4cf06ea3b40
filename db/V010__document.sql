-- Who works on what, across pods. A row whose time is over belongs to nobody; the database's clock decides.
CREATE TABLE work_lease (
    name       TEXT PRIMARY KEY,
    owner      UUID NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);

-- One row for each received object version: its terminal record.
CREATE TABLE document (
    processing_id     UUID PRIMARY KEY,
    bucket            TEXT NOT NULL,
    object_key        TEXT NOT NULL,
    object_version    TEXT NOT NULL,
    source            TEXT,
    unique_identifier TEXT NOT NULL,
    document_id       TEXT,
    size_bytes        BIGINT,
    event_time        TIMESTAMPTZ NOT NULL,
    received_at       TIMESTAMPTZ NOT NULL,
    updated_at        TIMESTAMPTZ NOT NULL,
    outcome           TEXT NOT NULL,
    reason            TEXT,
    message           TEXT,
    page_count        INT,
    pages_done        INT NOT NULL DEFAULT 0,
    extracted_key     TEXT,
    trade_id          TEXT,
    duplicate_of      UUID,
    notified_at       TIMESTAMPTZ,
    UNIQUE (bucket, object_key, object_version)
);
CREATE INDEX document_by_content ON document (source, document_id) WHERE document_id IS NOT NULL;
CREATE INDEX document_by_outcome ON document (outcome, received_at DESC);
CREATE INDEX document_by_time ON document (received_at DESC, processing_id);
CREATE INDEX document_by_extracted_key ON document (extracted_key);
CREATE INDEX document_by_key ON document (object_key);

-- Spring Batch cuts exit messages at 2,500 characters; here the failure stands whole.
CREATE TABLE job_failure (
    id               BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job_execution_id BIGINT NOT NULL,
    step_name        TEXT,
    failed_at        TIMESTAMPTZ NOT NULL,
    reason           TEXT NOT NULL,
    message          TEXT NOT NULL,
    stack_trace      TEXT NOT NULL
);
CREATE INDEX job_failure_by_execution ON job_failure (job_execution_id);
