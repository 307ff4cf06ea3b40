package tradematching.console;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tradematching.database.TestDatabase;

/** One console for all tests of a JVM, and what they do to it besides looking at its pages. */
final class RunningConsole {

    private static final class Holder {
        static final ConfigurableApplicationContext APPLICATION = ConsoleApplication.start(TestDatabase.create(), 0);
    }

    private RunningConsole() {}

    static String address() {
        return ConsoleApplication.address(Holder.APPLICATION);
    }

    static <T> T bean(Class<T> type) {
        return Holder.APPLICATION.getBean(type);
    }

    static JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /** A failed execution of an instance of its own. */
    static long failed(String marker) {
        bean(ToyJobs.Switches.class).failing.set(true);
        try {
            return launch("flaky", marker).getId();
        } finally {
            bean(ToyJobs.Switches.class).failing.set(false);
        }
    }

    static JobExecution launch(String job, String marker) {
        try {
            return bean(JobOperator.class)
                    .start(
                            Holder.APPLICATION.getBean(job, Job.class),
                            new JobParametersBuilder()
                                    .addString("marker", marker)
                                    .addString("note", "of no weight", false)
                                    .toJobParameters());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until {@link #release} or a stop. */
    static Thread launchEndless(String marker) {
        bean(ToyJobs.Switches.class).release.set(new CountDownLatch(1));
        return Thread.ofPlatform().daemon().start(() -> launch("endless", marker));
    }

    static void release() {
        bean(ToyJobs.Switches.class).release.get().countDown();
    }

    /** An answer of the API, whatever its status. */
    static Answer call(String user, String method, String path, Object body) {
        return RestClient.create(address())
                .method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(path)
                .headers(headers -> headers.setBasicAuth(user, ConsoleApplication.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange((_, response) ->
                        new Answer(response.getStatusCode(), Objects.requireNonNull(response.bodyTo(JsonNode.class))));
    }

    static JsonNode get(String path) {
        return call("viewer", "GET", path, Map.of()).body();
    }

    static Answer act(long execution, String kind) {
        return call(
                "operator",
                "POST",
                "/api/batch/executions/%d/%s".formatted(execution, kind),
                Map.of("reason", "a test"));
    }

    static String marker() {
        return "m-" + UUID.randomUUID();
    }

    record Answer(HttpStatusCode status, JsonNode body) {}
}
