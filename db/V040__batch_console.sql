-- What the batch console reads and keeps. Nothing here is needed by Spring Batch itself.

-- Searches by time, status, exit code and job, newest first, at hundreds of thousands of executions.
CREATE INDEX console_execution_by_time ON BATCH_JOB_EXECUTION (CREATE_TIME DESC, JOB_EXECUTION_ID DESC);
CREATE INDEX console_execution_by_status ON BATCH_JOB_EXECUTION (STATUS, CREATE_TIME DESC, JOB_EXECUTION_ID DESC);
CREATE INDEX console_execution_by_exit_code ON BATCH_JOB_EXECUTION (left(EXIT_CODE, 100), CREATE_TIME DESC, JOB_EXECUTION_ID DESC);
CREATE INDEX console_instance_by_job ON BATCH_JOB_INSTANCE (JOB_NAME, JOB_INSTANCE_ID DESC);
-- Whole values may be longer than an index row can be; their beginnings lead to the few rows that are then compared.
CREATE INDEX console_parameter_by_value
    ON BATCH_JOB_EXECUTION_PARAMS (left(PARAMETER_VALUE, 200) text_pattern_ops, PARAMETER_NAME, JOB_EXECUTION_ID);

-- Every failure whole: Spring Batch cuts its exit messages at 2,500 characters.
CREATE TABLE console_failure (
    id               BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job_execution_id BIGINT NOT NULL,
    step_name        TEXT NOT NULL,
    failed_at        TIMESTAMPTZ NOT NULL,
    exception        TEXT NOT NULL,
    message          TEXT NOT NULL,
    shape            TEXT NOT NULL,
    fingerprint      TEXT NOT NULL,
    stack_trace      TEXT NOT NULL,
    -- false where it had to be read from the cut exit message
    whole            BOOLEAN NOT NULL,
    -- the one of its execution that stands for it in groups
    representative BOOLEAN NOT NULL
);
CREATE INDEX console_failure_by_execution ON console_failure (job_execution_id);
CREATE UNIQUE INDEX console_failure_representative ON console_failure (job_execution_id) WHERE representative;

-- Which process runs which execution, and when it last said so.
CREATE TABLE console_heartbeat (
    job_execution_id BIGINT PRIMARY KEY,
    process          TEXT NOT NULL,
    beat_at          TIMESTAMPTZ NOT NULL
);
CREATE INDEX console_heartbeat_by_process ON console_heartbeat (process);

-- What people asked for, why, and what then happened.
CREATE TABLE console_action (
    id                  BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind                TEXT NOT NULL,
    actor               TEXT NOT NULL,
    reason              TEXT NOT NULL,
    requested_at        TIMESTAMPTZ NOT NULL,
    job_name            TEXT,
    job_instance_id     BIGINT,
    job_execution_id    BIGINT,
    selection_id        BIGINT,
    state               TEXT NOT NULL,
    outcome             TEXT NOT NULL,
    result_execution_id BIGINT,
    ended_at            TIMESTAMPTZ
);
CREATE INDEX console_action_by_execution ON console_action (job_execution_id);
CREATE INDEX console_action_by_instance ON console_action (job_instance_id);
CREATE INDEX console_action_by_selection ON console_action (selection_id);
CREATE INDEX console_action_open ON console_action (id) WHERE state IN ('REQUESTED', 'RUNNING');
-- Two people who restart one instance at the same moment: the second is told of the first.
CREATE UNIQUE INDEX console_action_one_restart ON console_action (job_instance_id)
    WHERE state IN ('REQUESTED', 'RUNNING') AND kind = 'RESTART';

-- Executions chosen together, frozen when they were looked at: what is restarted is what was counted.
CREATE TABLE console_selection (
    id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    actor       TEXT NOT NULL,
    created_at  TIMESTAMPTZ NOT NULL,
    description TEXT NOT NULL,
    started_at  TIMESTAMPTZ
);
CREATE TABLE console_selection_item (
    selection_id     BIGINT NOT NULL REFERENCES console_selection (id) ON DELETE CASCADE,
    job_execution_id BIGINT NOT NULL,
    PRIMARY KEY (selection_id, job_execution_id)
);

CREATE TABLE console_view (
    id         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner      TEXT NOT NULL,
    name       TEXT NOT NULL,
    query      TEXT NOT NULL,
    UNIQUE (owner, name)
);
