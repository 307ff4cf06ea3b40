-- As the index before it, and tells the latest execution of each instance without a look at the table.
CREATE INDEX batch_job_execution_of_instance ON BATCH_JOB_EXECUTION (JOB_INSTANCE_ID, JOB_EXECUTION_ID);
DROP INDEX batch_job_execution_instance;
