package tradematching.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tradematching.console.RunningConsole.Answer;

/** What the console reads and does, through its API, on jobs that know nothing of it. */
class BatchConsoleTest {

    private final String marker = RunningConsole.marker();

    @AfterEach
    void letEverythingEnd() {
        RunningConsole.release();
    }

    @Test
    void findsExecutionsByTheValueOfAnyParameter() {
        long execution = RunningConsole.launch("flaky", marker).getId();

        assertThat(found("?value=" + marker)).containsExactly(execution);
        assertThat(found("?parameter=marker&value=" + marker.substring(0, 20) + "*"))
                .containsExactly(execution);
        assertThat(found("?parameter=note&value=" + marker)).isEmpty();
        assertThat(found("?job=flaky&status=COMPLETED&exit=COMPLETED&value=" + marker))
                .containsExactly(execution);
        assertThat(found("?job=endless&value=" + marker)).isEmpty();
        assertThat(found("?value=" + marker + "&from=2100-01-01")).isEmpty();
    }

    @Test
    void takesWildcardsOfTheDatabaseLiterally() {
        RunningConsole.launch("flaky", marker + "ab");
        long underscored = RunningConsole.launch("flaky", marker + "_b").getId();

        assertThat(found("?value=" + marker + "_*")).containsExactly(underscored);
    }

    @Test
    void pagesThroughExecutionsWithoutGapOrRepetition() {
        List<Long> launched = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            launched.addFirst(RunningConsole.launch("divided", marker + i).getId());
        }

        List<Long> seen = new ArrayList<>();
        String before = "";
        do {
            JsonNode page = RunningConsole.get("/api/batch/executions?limit=3&value=" + marker + "*" + before);
            page.get("rows").forEach(row -> seen.add(row.get("id").asLong()));
            before = page.get("next").isNull()
                    ? ""
                    : "&before=" + page.get("next").asString();
        } while (!before.isEmpty());

        assertThat(seen).isEqualTo(launched);
    }

    @Test
    void namesTheFilterThatIsWrong() {
        Answer answer = RunningConsole.call("viewer", "GET", "/api/batch/executions?from=yesterday", Map.of());

        assertThat(answer.status().value()).isEqualTo(400);
        assertThat(answer.body().get("detail").asString())
                .contains("From")
                .contains("yesterday")
                .contains("2026-01-31");
    }

    @Test
    void keepsTheWholeStackTraceOfAFailure() {
        long execution = RunningConsole.failed(marker);

        JsonNode failure = execution(execution).get("failures").get(0);
        assertThat(failure.get("step").asString()).isEqualTo("load");
        assertThat(failure.get("exception").asString()).endsWith("ToyException");
        assertThat(failure.get("stackTrace").asString()).contains("x!").hasSizeGreaterThan(4_000);
        assertThat(failure.get("whole").asBoolean()).isTrue();
    }

    @Test
    void restartsAFailedExecutionFromItsFailedStepAndSaysWhatThenHappened() {
        long execution = RunningConsole.failed(marker);

        JsonNode action = ended(RunningConsole.act(execution, "restart"));

        assertThat(action.get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(action.get("actor").asString()).isEqualTo("operator");
        JsonNode restarted = execution(action.get("resultId").asLong());
        assertThat(restarted.get("execution").get("status").asString()).isEqualTo("COMPLETED");
        assertThat(restarted.get("steps"))
                .singleElement()
                .satisfies(step -> assertThat(step.get("name").asString()).isEqualTo("load"));
        assertThat(restarted.get("attempts").get(1).get("differences").toString())
                .contains("load: COMPLETED instead of FAILED");
        assertThat(audited("restart execution", execution)).isEqualTo(1);
    }

    @Test
    void restartsAnInstanceOnceHoweverManyAskForIt() throws Exception {
        long execution = RunningConsole.failed(marker);

        List<Answer> answers = atOnce(6, () -> RunningConsole.act(execution, "restart"));

        answers.stream().filter(answer -> answer.status().is2xxSuccessful()).forEach(BatchConsoleTest::ended);
        assertThat(stepRuns(execution, "load")).isEqualTo(2);
        assertThat(answers).anyMatch(answer -> answer.status().value() == 409);
    }

    @Test
    void refusesToRestartWhatHasSucceeded() {
        long execution = RunningConsole.launch("flaky", marker).getId();

        Answer answer = RunningConsole.act(execution, "restart");

        assertThat(answer.status().value()).isEqualTo(409);
        assertThat(answer.body().get("detail").asString()).contains("execution " + execution + " is COMPLETED");
    }

    @Test
    void stopsARunningExecutionWhichCanThenBeRestarted() {
        RunningConsole.launchEndless(marker);
        long execution = awaitRunning();

        JsonNode action = ended(RunningConsole.act(execution, "stop"));

        assertThat(action.get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(status(execution)).isEqualTo("STOPPED");
        RunningConsole.release();
        assertThat(ended(RunningConsole.act(execution, "restart")).get("state").asString())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void recoversAnExecutionWhoseProcessIsSilentButNoneThatIsAlive() {
        RunningConsole.launchEndless(marker);
        long alive = awaitRunning();
        assertThat(RunningConsole.act(alive, "recover").status().value()).isEqualTo(409);
        long dead = leftByADeadProcess();

        JsonNode action = ended(RunningConsole.act(dead, "recover"));

        assertThat(action.get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(status(dead)).isEqualTo("FAILED");
        assertThat(ended(RunningConsole.act(dead, "restart")).get("state").asString())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void countsAnAbandonedExecutionAsResolved() {
        long execution = RunningConsole.failed(marker);

        assertThat(ended(RunningConsole.act(execution, "abandon"))
                        .get("outcome")
                        .asString())
                .isEqualTo("it is ABANDONED");

        assertThat(RunningConsole.act(execution, "restart").status().value()).isEqualTo(409);
    }

    @Test
    void startsAJobWithTypedParameters() {
        Answer wrong = start("divided", "count", "java.lang.Long", "many");
        assertThat(wrong.status().value()).isEqualTo(400);
        assertThat(wrong.body().get("detail").asString())
                .contains("count")
                .contains("42")
                .contains("many");

        assertThat(start("divided", "x", "java.io.File", "/etc/passwd").status().value())
                .isEqualTo(400);
        JsonNode action = ended(start("divided", "marker", "java.lang.String", marker));
        assertThat(action.get("state").asString()).isEqualTo("CONFIRMED");
        JsonNode steps = execution(action.get("resultId").asLong()).get("steps");
        assertThat(StreamSupport.stream(steps.spliterator(), false)
                        .filter(step -> step.get("name").asString().startsWith("part:")))
                .hasSize(3)
                .allMatch(step -> step.get("written").asLong() == 10);
    }

    @Test
    void launchesNothingWhileLaunchingIsPaused() {
        long execution = RunningConsole.failed(marker);
        RunningConsole.call("admin", "PUT", "/api/batch/pauses/flaky", Map.of("reason", "the vault is closed"));

        JsonNode refused = ended(RunningConsole.act(execution, "restart"));
        assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.get("outcome").asString()).contains("admin").contains("the vault is closed");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> RunningConsole.launch("flaky", marker + "2"))
                .hasStackTraceContaining("the vault is closed");

        RunningConsole.call("admin", "DELETE", "/api/batch/pauses/flaky?reason=open", Map.of());
        assertThat(ended(RunningConsole.act(execution, "restart")).get("state").asString())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void restartsASelectionThatWasFrozenWhenItWasCounted() {
        String step = "SELECT fingerprint FROM console_failure WHERE job_execution_id = ";
        long first = RunningConsole.failed(marker);
        String fingerprint =
                RunningConsole.jdbc().sql(step + first).query(String.class).single();
        JsonNode selection = RunningConsole.call(
                        "operator", "POST", "/api/batch/selections", Map.of("job", "flaky", "fingerprint", fingerprint))
                .body();
        long later = RunningConsole.failed(marker + "later");

        String restart =
                "/api/batch/selections/%d/restart".formatted(selection.get("id").asLong());
        ended(RunningConsole.call("operator", "POST", restart, Map.of("reason", "the cause is gone")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(unresolved(first)).isFalse());

        assertThat(unresolved(later)).isTrue();
        assertThat(RunningConsole.call("operator", "POST", restart, Map.of("reason", "again"))
                        .status()
                        .value())
                .isEqualTo(409);
        ended(RunningConsole.act(later, "restart"));
    }

    @Test
    void purgesOnlyWhatIsOldResolvedAndUntouchedAndOnlyWhatWasCounted() {
        long old = aged(RunningConsole.launch("flaky", marker + "old").getId());
        long unresolved = aged(RunningConsole.failed(marker + "unresolved"));
        long touched = RunningConsole.failed(marker + "touched");
        ended(RunningConsole.act(touched, "abandon"));
        aged(touched);
        long fresh = RunningConsole.launch("flaky", marker + "fresh").getId();

        JsonNode dryRun = RunningConsole.get("/api/batch/retention?days=90");
        assertThat(purge(dryRun, 1).status().value()).isEqualTo(409);
        assertThat(find(old)).isTrue();
        assertThat(ended(purge(dryRun, 0)).get("state").asString()).isEqualTo("CONFIRMED");

        assertThat(find(old)).isFalse();
        assertThat(List.of(find(unresolved), find(touched), find(fresh))).containsOnly(true);
        ended(RunningConsole.act(unresolved, "restart"));
    }

    @Test
    void letsEachRoleDoItsPartAlone() {
        long execution = RunningConsole.failed(marker);
        Map<String, String> reason = Map.of("reason", "curiosity");
        String restart = "/api/batch/executions/%d/restart".formatted(execution);

        assertThat(RunningConsole.call("viewer", "POST", restart, reason)
                        .status()
                        .value())
                .isEqualTo(403);
        assertThat(RunningConsole.call("operator", "PUT", "/api/batch/pauses/flaky", reason)
                        .status()
                        .value())
                .isEqualTo(403);
        assertThat(RunningConsole.call("operator", "POST", restart, Map.of("reason", " "))
                        .status()
                        .value())
                .isEqualTo(400);
        assertThat(unresolved(execution)).isTrue();
        ended(RunningConsole.act(execution, "abandon"));
    }

    @Test
    void isDescribedByOpenApi() {
        JsonNode paths = RunningConsole.get("/v3/api-docs").get("paths");

        assertThat(paths.propertyNames())
                .contains("/api/batch/executions", "/api/batch/executions/{id}", "/api/batch/retention");
    }

    private static List<Long> found(String query) {
        List<Long> ids = new ArrayList<>();
        RunningConsole.get("/api/batch/executions" + query)
                .get("rows")
                .forEach(row -> ids.add(row.get("id").asLong()));
        return ids;
    }

    private static JsonNode execution(long id) {
        return RunningConsole.get("/api/batch/executions/" + id);
    }

    private static boolean find(long id) {
        return RunningConsole.call("viewer", "GET", "/api/batch/executions/" + id, Map.of())
                .status()
                .is2xxSuccessful();
    }

    private static String status(long id) {
        return execution(id).get("execution").get("status").asString();
    }

    /** The action once it has an outcome. */
    private static JsonNode ended(Answer answer) {
        assertThat(answer.status().is2xxSuccessful()).as("%s", answer.body()).isTrue();
        String path = "/api/batch/actions/" + answer.body().get("id").asLong();
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> RunningConsole.get(path),
                        action -> !action.get("endedAt").isNull());
    }

    private long awaitRunning() {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> found("?status=STARTED&value=" + marker), ids -> ids.size() == 1)
                .getFirst();
    }

    /** As a kill -9 leaves it: STARTED in the repository, and nobody speaks for it. */
    private long leftByADeadProcess() {
        long execution = RunningConsole.failed(marker + "dead");
        RunningConsole.jdbc()
                .sql("UPDATE batch_job_execution SET status = 'STARTED', exit_code = 'UNKNOWN', end_time = NULL,"
                        + " last_updated = last_updated - interval '10 minutes', create_time = create_time - interval '10 minutes'"
                        + " WHERE job_execution_id = :id")
                .param("id", execution)
                .update();
        RunningConsole.jdbc()
                .sql(
                        "UPDATE batch_step_execution SET status = 'STARTED', end_time = NULL,"
                                + " last_updated = last_updated - interval '10 minutes' WHERE job_execution_id = :id AND step_name = 'load'")
                .param("id", execution)
                .update();
        RunningConsole.jdbc()
                .sql("UPDATE batch_step_execution SET last_updated = last_updated - interval '10 minutes'"
                        + " WHERE job_execution_id = :id AND step_name = 'prepare'")
                .param("id", execution)
                .update();
        return execution;
    }

    private static long aged(long execution) {
        RunningConsole.jdbc()
                .sql(
                        "UPDATE batch_job_execution SET create_time = create_time - interval '200 days' WHERE job_execution_id = :id")
                .param("id", execution)
                .update();
        return execution;
    }

    private static Answer purge(JsonNode dryRun, int more) {
        return RunningConsole.call(
                "admin",
                "POST",
                "/api/batch/retention",
                Map.of(
                        "before",
                        dryRun.get("before").asString(),
                        "expected",
                        dryRun.get("instances").asLong() + more,
                        "reason",
                        "housekeeping"));
    }

    private static Answer start(String job, String name, String type, String value) {
        return RunningConsole.call(
                "operator",
                "POST",
                "/api/batch/jobs/" + job + "/start",
                Map.of(
                        "reason",
                        "a test",
                        "parameters",
                        List.of(Map.of("name", name, "type", type, "value", value, "identifying", true))));
    }

    private static boolean unresolved(long execution) {
        return RunningConsole.jdbc()
                .sql("""
                        SELECT NOT EXISTS (SELECT 1 FROM batch_job_execution l JOIN batch_job_execution e USING (job_instance_id)
                                            WHERE e.job_execution_id = :id AND l.status IN ('COMPLETED', 'ABANDONED'))
                        """)
                .param("id", execution)
                .query(Boolean.class)
                .single();
    }

    private static long stepRuns(long execution, String step) {
        return RunningConsole.jdbc()
                .sql("""
                        SELECT count(*) FROM batch_step_execution s JOIN batch_job_execution e USING (job_execution_id)
                         WHERE s.step_name = :step AND e.job_instance_id =
                               (SELECT job_instance_id FROM batch_job_execution WHERE job_execution_id = :id)
                        """)
                .param("step", step)
                .param("id", execution)
                .query(Long.class)
                .single();
    }

    private static long audited(String action, long execution) {
        return RunningConsole.jdbc()
                .sql("SELECT count(*) FROM audit_entry WHERE action = :action AND subject_id = :id")
                .param("action", action)
                .param("id", String.valueOf(execution))
                .query(Long.class)
                .single();
    }

    private static <T> List<T> atOnce(int threads, Callable<T> call) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<T> answers = new ArrayList<>();
            for (var future : executor.invokeAll(java.util.Collections.nCopies(threads, call))) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
