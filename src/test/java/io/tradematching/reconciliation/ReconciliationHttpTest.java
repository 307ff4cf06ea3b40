package io.tradematching.reconciliation;

import static io.tradematching.reconciliation.Paper.ofBank;
import static io.tradematching.reconciliation.Paper.ofCounterparty;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

class ReconciliationHttpTest {

    @TempDir
    private Path workDirectory;

    private Platform platform;
    private MockMvcTester http;

    @BeforeEach
    void startPlatform() {
        platform = new Platform(workDirectory);
        Object controller = platform.start(Map.of()).context().getBean(ReconciliationController.class);
        http = MockMvcTester.create(MockMvcBuilders.standaloneSetup(controller)
                .setControllerAdvice(new Problems())
                .build());
    }

    @AfterEach
    void stopPlatform() {
        platform.close();
    }

    @Test
    void startsFollowsListsAndDownloads() {
        platform.receive(ofBank("FAB-1"), ofCounterparty("GCS-1").quoting("FAB-1"));

        assertThat(post("{\"businessDate\": \"2026-01-31\"}"))
                .hasStatus(202)
                .bodyJson()
                .isLenientlyEqualTo("{\"id\": \"2026-01-31\", \"status\": \"accepted\"}");
        Awaitility.await()
                .untilAsserted(() -> assertThat(http.get().uri("/reconciliations/2026-01-31"))
                        .hasStatusOk()
                        .bodyJson()
                        .isLenientlyEqualTo("""
                        {"status": "completed", "summary": {"matchRate": "100.0%"},
                         "reports": ["reports/matching_report_2026-01-31_20260131_020000.md",
                                     "reports/matching_report_2026-01-31_20260131_020000.json",
                                     "reports/matching_report_2026-01-31_20260131_020000.csv"]}
                        """));
        assertThat(http.get().uri("/reconciliations/2026-01-31/report.csv").asyncExchange())
                .satisfies(it -> {
                    it.getMvcResult().getAsyncResult();
                    assertThat(it.getResponse().getContentType()).isEqualTo("text/csv;charset=utf-8");
                    assertThat(it.getResponse().getHeader("Content-Disposition"))
                            .contains("matching_report_2026-01-31_20260131_020000.csv");
                    assertThat(it.getResponse().getContentAsString()).contains("MATCHED,FAB-1,GCS-1");
                });
    }

    @Test
    void listsLatestFirstPageByPage() {
        for (String date : new String[] {"2026-01-29", "2026-01-31", "2026-01-30"}) {
            assertThat(post("{\"businessDate\": \"%s\"}".formatted(date))).hasStatus(202);
        }

        assertThat(http.get().uri("/reconciliations?limit=2")).bodyJson().isLenientlyEqualTo("""
                        {"reconciliations": [{"id": "2026-01-31"}, {"id": "2026-01-30"}], "next": "2026-01-30"}
                        """);
        assertThat(http.get().uri("/reconciliations?limit=2&after=2026-01-30"))
                .bodyJson()
                .isLenientlyEqualTo("{\"reconciliations\": [{\"id\": \"2026-01-29\"}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"businessDate\": \"31.01.2026\"}",
                "{\"businessDate\": \"2026-01-31\", \"rerun\": -1}",
                "no json"
            })
    void answersBadInputWithAProblem(String body) {
        assertThat(post(body)).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reconciliations/2026-02-01",
                "/reconciliations/2026-02-01/report.csv",
                "/reconciliations/2026-02-01/report.exe"
            })
    void saysThatThereIsNoSuchThing(String uri) {
        assertThat(http.get().uri(uri)).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(String body) {
        return http.post()
                .uri("/reconciliations")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** As {@code spring.mvc.problemdetails.enabled} has it. */
    @ControllerAdvice
    private static final class Problems extends ResponseEntityExceptionHandler {}
}
