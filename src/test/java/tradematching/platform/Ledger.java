package tradematching.platform;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import tradematching.local.LocalPostgres;
import tradematching.local.LocalServices;
import tradematching.local.Tenant;

/** What the stores say after the fact, read beside the application. */
final class Ledger {

    private static final String UNFINISHED = "('RECEIVED', 'RUNNING', 'RETRYING')";

    private final LocalServices services;
    private final Tenant tenant;
    private final JdbcClient jdbc;

    Ledger(LocalServices services, Tenant tenant) {
        this.services = services;
        this.tenant = tenant;
        this.jdbc = JdbcClient.create(new DriverManagerDataSource(
                services.postgres().url(tenant.database()), LocalPostgres.USERNAME, LocalPostgres.PASSWORD));
    }

    long finished() {
        return number("SELECT count(*) FROM document WHERE outcome NOT IN " + UNFINISHED);
    }

    Map<String, Long> outcomes() {
        Map<String, Long> outcomes = new TreeMap<>();
        jdbc.sql("SELECT outcome, count(*) FROM document GROUP BY outcome")
                .query((row, _) -> outcomes.put(row.getString(1), row.getLong(2)))
                .list();
        return outcomes;
    }

    long leases() {
        return number("SELECT count(*) FROM work_lease");
    }

    long running() {
        return number("SELECT count(*) FROM document WHERE outcome = 'RUNNING'");
    }

    long retrying() {
        return number("SELECT count(*) FROM document WHERE outcome = 'RETRYING'");
    }

    /** Why documents are tried again. */
    Set<String> reasons() {
        List<String> reasons = jdbc.sql("SELECT DISTINCT reason FROM document WHERE outcome = 'RETRYING'")
                .query((row, _) -> row.getString(1))
                .list();
        return Set.copyOf(reasons);
    }

    long startedSteps(String step) {
        return jdbc.sql("SELECT count(*) FROM batch_step_execution WHERE status = 'STARTED' AND step_name = ?")
                .param(step)
                .query(Long.class)
                .single();
    }

    /** Steps of one job instance that completed more than once. */
    long repeatedSteps() {
        return number("""
                SELECT count(*) FROM (
                    SELECT 1 FROM batch_step_execution s JOIN batch_job_execution e USING (job_execution_id)
                     WHERE s.status = 'COMPLETED' GROUP BY e.job_instance_id, s.step_name HAVING count(*) > 1) repeated
                """);
    }

    long instances() {
        return number("SELECT count(*) FROM batch_job_instance");
    }

    long executions() {
        return number("SELECT count(*) FROM batch_job_execution");
    }

    /** Documents whose trade is in a table, by their own word. */
    long tradesByRecord() {
        return number("SELECT count(DISTINCT (source, trade_id)) FROM document WHERE outcome = 'STORED'");
    }

    long tradesInTables() {
        try (DynamoDbClient dynamoDb = services.dynamoDb().client()) {
            return List.of(tenant.bankTable(), tenant.counterpartyTable()).stream()
                    .flatMap(table -> dynamoDb.scanPaginator(scan -> scan.tableName(table)).items().stream())
                    .count();
        }
    }

    /** What a reconciliation decided, one line for each pair or lone trade, without what differs between two runs. */
    List<String> decisions(String run) {
        return jdbc.sql("""
                SELECT concat_ws(' ', bank_trade_id, counterparty_trade_id, status, score, paired_by, runner_up)
                  FROM reconciliation_pair WHERE run_id = :run
                UNION ALL
                SELECT concat_ws(' ', source, status, trades) FROM reconciliation_count WHERE run_id = :run
                 ORDER BY 1
                """)
                .param("run", run)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** How often each step of a run was begun. */
    Map<String, Long> beginnings(String job) {
        Map<String, Long> beginnings = new TreeMap<>();
        jdbc.sql("""
                SELECT step_name, count(*) FROM batch_step_execution JOIN batch_job_execution USING (job_execution_id)
                  JOIN batch_job_instance USING (job_instance_id) WHERE job_name = ? GROUP BY step_name
                """)
                .param(job)
                .query((row, _) -> beginnings.put(row.getString(1), row.getLong(2)))
                .list();
        return beginnings;
    }

    long deadLetters() {
        return count(tenant.deadLetterQueue(), QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES);
    }

    long hiddenMessages() {
        return count(tenant.queue(), QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE);
    }

    private long count(String queue, QueueAttributeName attribute) {
        try (SqsClient sqs = services.sqs().client()) {
            return Long.parseLong(sqs.getQueueAttributes(
                            get -> get.queueUrl(services.sqs().queueUrl(queue)).attributeNames(attribute))
                    .attributes()
                    .get(attribute));
        }
    }

    /** Seconds that the completed steps took, by their name. */
    Map<String, Double> secondsOfSteps() {
        Map<String, Double> seconds = new TreeMap<>();
        jdbc.sql("SELECT step_name, sum(extract(epoch FROM end_time - start_time)) FROM batch_step_execution"
                        + " WHERE status = 'COMPLETED' GROUP BY step_name")
                .query((row, _) -> seconds.put(row.getString(1), row.getDouble(2)))
                .list();
        return seconds;
    }

    private long number(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
