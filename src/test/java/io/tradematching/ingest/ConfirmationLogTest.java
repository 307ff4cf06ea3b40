package io.tradematching.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What the log tells of a document's work, and what it must not tell. */
class ConfirmationLogTest extends IngestTest {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(lines);
    }

    @Test
    void carriesTheDocumentsIdentityInEveryLineAndTheJobsInThoseOfTheJob() {
        String key = "BANK/" + name + ".pdf";
        faults.breakOnceAt("store StoredTrade[tradeId=" + name, () -> {
            LoggerFactory.getLogger("in.a.step").info("within the step");
            return new Failure(FailureReason.THROTTLED, name, "provoked").asException();
        });
        put(key, TestConfirmation.of(name));
        deliver(key, 1);
        deliver(key, 2);
        ReceivedDocument document = find(key);

        assertThat(linesOfWork())
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line.getMDCPropertyMap())
                        .containsEntry("processing_id", document.processingId().toString())
                        .containsEntry("unique_identifier", name)
                        .containsEntry("source_type", "BANK")
                        .containsKey("correlation_id"));
        assertThat(linesOf("ConfirmationJobRecorder"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getMDCPropertyMap()).containsKey("job_execution_id"));
        assertThat(linesOfWork())
                .filteredOn(line -> line.getLoggerName().equals("in.a.step"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.getMDCPropertyMap()).containsKeys("job_execution_id", "step_execution_id"));
    }

    @Test
    void saysOfEachStepHowItEndedAndOfAFailureInWhichStep() {
        String key = "BANK/" + name + ".pdf";
        faults.breakOnceAt(
                "store StoredTrade[tradeId=" + name,
                () -> new Failure(FailureReason.THROTTLED, name, "provoked").asException());
        put(key, TestConfirmation.of(name));
        deliver(key, 1);

        List<ILoggingEvent> ended = linesOf("ExecutionLog");
        assertThat(ended)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "Step convert ended COMPLETED", "Step extract ended COMPLETED", "Step store ended FAILED");
        assertThat(ended)
                .extracting(ConfirmationLogTest::step)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(linesOf("ConfirmationJobRecorder"))
                .singleElement()
                .satisfies(line -> assertThat(step(line)).isEqualTo(step(ended.getLast())));
        assertThat(MDC.get("step_execution_id")).isNull();
    }

    @Test
    void takesTheIdOfTheRequestThatWroteTheObjectForCorrelation() {
        String key = "COUNTERPARTY/" + name + ".pdf";
        put(key, TestConfirmation.of(name));
        String event;
        try (var _ = LogContext.correlation("request-" + name)) {
            event = event(key);
        }

        intake.receive(event, new TestDelivery(1));

        assertThat(linesOfWork())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.getMDCPropertyMap()).containsEntry("correlation_id", "request-" + name));
    }

    @Test
    void saysNothingOfWhatStandsOnTheDocument() {
        faults.breakOnceAt("store StoredTrade[tradeId=" + name, () -> new IllegalStateException("a bug"));
        put("BANK/" + name + ".pdf", TestConfirmation.of(name).withNotional("USD 7,654,321.00"));
        deliver("BANK/" + name + ".pdf", 1);
        deliver("BANK/" + name + ".pdf", 1);

        assertThat(lines.list)
                .filteredOn(line -> line.getLevel().isGreaterOrEqual(Level.INFO))
                .allSatisfy(line -> assertThat(text(line))
                        .doesNotContain("7,654,321", "7654321", "First Example Bank", "Example Metals"));
    }

    private List<ILoggingEvent> linesOfWork() {
        String worker = Thread.currentThread().getName();
        return lines.list.stream()
                .filter(line -> line.getThreadName().equals(worker))
                .toList();
    }

    private List<ILoggingEvent> linesOf(String logger) {
        return linesOfWork().stream()
                .filter(line -> line.getLoggerName().endsWith("." + logger))
                .toList();
    }

    private static @Nullable String step(ILoggingEvent line) {
        return line.getMDCPropertyMap().get("step_execution_id");
    }

    private static String text(ILoggingEvent line) {
        return line.getFormattedMessage() + ThrowableProxyUtil.asString(line.getThrowableProxy());
    }
}
