-- Jobs that are not to be launched for now; '*' stands for all of them.
CREATE TABLE launch_pause (
    job_name TEXT PRIMARY KEY,
    actor    TEXT NOT NULL,
    reason   TEXT NOT NULL,
    since    TIMESTAMPTZ NOT NULL
);
