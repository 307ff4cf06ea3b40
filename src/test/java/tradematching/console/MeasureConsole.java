package tradematching.console;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tradematching.database.TestDatabase;

/**
 * How long each page takes on a large job repository: {@code MeasureConsole [EXECUTIONS [PORT]]}. With a port the application stays,
 * to be looked at.
 */
final class MeasureConsole {

    private static final List<String> PAGES = List.of(
            "/batch",
            "/batch/tiles/running",
            "/batch/tiles/failures",
            "/batch/tiles/norms",
            "/batch/charts/throughput",
            "/batch/executions",
            "/batch/executions?status=FAILED",
            "/batch/executions?job=reconciliation",
            "/batch/executions?job=confirmation&status=FAILED",
            "/batch/executions?job=reconciliation&status=STOPPED",
            "/batch/executions?exit=FAILED",
            "/batch/executions?value=BANK/2026/doc_777.pdf",
            "/batch/executions?parameter=key&value=BANK/2026/doc_7*",
            "/batch/executions?parameter=sourceType&value=BANK",
            "/batch/executions?parameter=sourceType&value=BANK&status=FAILED",
            "/batch/executions?value=no-such-value",
            "/batch/executions?before=DEEP",
            "/batch/executions?before=DEEP&status=FAILED",
            "/batch/executions?from=2020-01-01&to=2020-02-01",
            "/batch/executions/LAST",
            "/batch/executions/30",
            "/batch/failures",
            "/batch/failures/group?job=confirmation&fingerprint=GROUP",
            "/batch/jobs",
            "/batch/jobs/flaky/start",
            "/batch/actions",
            "/batch/retention",
            "/batch/retention?days=7",
            "/api/batch/failures",
            "/api/batch/jobs");

    private final PageTimes times;

    private MeasureConsole(String address) {
        this.times = new PageTimes(address, "admin", ConsoleApplication.PASSWORD);
    }

    public static void main(String[] arguments) throws Exception {
        int executions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int port = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        TestDatabase database = TestDatabase.create();
        GenerateExecutions.into(JdbcClient.create(database.dataSource()), executions);
        ConfigurableApplicationContext application = ConsoleApplication.start(database, port);
        new MeasureConsole(ConsoleApplication.address(application))
                .measure(application.getBean(JdbcClient.class), executions);
        if (port == 0) {
            application.close();
            System.exit(0);
        }
    }

    private void measure(JdbcClient jdbc, int executions) throws Exception {
        awaitAnalysis(jdbc);
        for (String page : PAGES) {
            String path = page.replace("LAST", String.valueOf(executions))
                    .replace("DEEP", deep(jdbc))
                    .replace("GROUP", group(jdbc));
            times.measure(path);
        }
    }

    /** The first passes of the failure analysis are over when every unresolved execution has its record. */
    private static void awaitAnalysis(JdbcClient jdbc) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(5))
                .until(() -> jdbc.sql("""
                        SELECT NOT EXISTS (SELECT 1 FROM batch_job_execution e WHERE status = 'FAILED'
                            AND NOT EXISTS (SELECT 1 FROM console_failure f WHERE f.job_execution_id = e.job_execution_id))
                        """).query(Boolean.class).single());
    }

    private static String deep(JdbcClient jdbc) {
        return jdbc.sql(
                        "SELECT to_char(min(create_time) + interval '1 day', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') || '_1000' FROM batch_job_execution")
                .query(String.class)
                .single();
    }

    private static String group(JdbcClient jdbc) {
        return jdbc.sql("SELECT max(fingerprint) FROM console_failure")
                .query(String.class)
                .single();
    }
}
