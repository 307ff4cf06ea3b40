package tradematching.console;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A job repository after months of work, written straight into its tables. */
public final class GenerateExecutions {

    /** Every 30th fails; every second one of those was restarted and succeeded. */
    private static final List<String> STATEMENTS = List.of(
            """
            INSERT INTO batch_job_instance (job_instance_id, version, job_name, job_key)
            SELECT n, 0, CASE WHEN n % 1000 = 0 THEN 'reconciliation' WHEN n % 10 = 0 THEN 'flaky' ELSE 'confirmation' END, md5(n::text)
              FROM generate_series(1, :executions) n WHERE n % 60 <> 31
            """,
            """
            INSERT INTO batch_job_execution (job_execution_id, version, job_instance_id, create_time, start_time, end_time, status,
                                             exit_code, exit_message, last_updated)
            SELECT n, 2, CASE WHEN n % 60 = 31 THEN n - 1 ELSE n END, at, at + interval '5 ms', at + interval '1 s' * (1 + (n * 7919 % 100) / 50.0),
                   CASE WHEN n % 30 = 0 THEN 'FAILED' ELSE 'COMPLETED' END, CASE WHEN n % 30 = 0 THEN 'FAILED' ELSE 'COMPLETED' END,
                   CASE WHEN n % 30 = 0 THEN E'java.lang.IllegalStateException: step failed\\n\\tat x.Y.z(Y.java:1)\\nCaused by: java.io.IOException: object '
                        || n || ' is not there' ELSE '' END, at
              FROM (SELECT n, localtimestamp - interval '1 second' * ((:executions - n) * 30) AS at FROM generate_series(1, :executions) n) g
            """,
            """
            INSERT INTO batch_job_execution_params (job_execution_id, parameter_name, parameter_type, parameter_value, identifying)
            SELECT n, p.name, 'java.lang.String', p.value, p.identifying
              FROM generate_series(1, :executions) n
             CROSS JOIN LATERAL (VALUES ('bucket', 'trade-documents', 'Y'), ('key', 'BANK/2026/doc_' || n || '.pdf', 'Y'),
                                        ('version', md5(n::text), 'Y'), ('sourceType', CASE WHEN n % 2 = 0 THEN 'BANK' ELSE 'COUNTERPARTY' END, 'N'),
                                        ('processingId', md5('p' || n), 'N')) p(name, value, identifying)
            """,
            """
            INSERT INTO batch_step_execution (step_execution_id, version, step_name, job_execution_id, create_time, start_time, end_time,
                status, commit_count, read_count, filter_count, write_count, read_skip_count, write_skip_count, process_skip_count,
                rollback_count, exit_code, exit_message, last_updated)
            SELECT n * 3 + s, 3, (ARRAY['convert', 'extract', 'store'])[s + 1], n, e.create_time, e.start_time, e.end_time,
                   CASE WHEN s = 2 THEN e.status ELSE 'COMPLETED' END, 1, 1, 0, 1, 0, 0, 0, 0,
                   CASE WHEN s = 2 THEN e.status ELSE 'COMPLETED' END, CASE WHEN s = 2 THEN e.exit_message ELSE '' END, e.last_updated
              FROM generate_series(1, :executions) n JOIN batch_job_execution e ON e.job_execution_id = n, generate_series(0, 2) s
            """,
            "SELECT setval('batch_job_instance_seq', :executions + 1), setval('batch_job_execution_seq', :executions + 1),"
                    + " setval('batch_step_execution_seq', :executions * 3 + 10)",
            "ANALYZE");

    private GenerateExecutions() {}

    public static void into(JdbcClient jdbc, int executions) {
        for (String statement : STATEMENTS) {
            var prepared = statement.contains(":executions")
                    ? jdbc.sql(statement).param("executions", executions)
                    : jdbc.sql(statement);
            if (statement.startsWith("SELECT")) {
                prepared.query().listOfRows();
            } else {
                prepared.update();
            }
        }
    }
}
