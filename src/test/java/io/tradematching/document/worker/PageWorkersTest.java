package io.tradematching.document.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.tradematching.document.DocumentLimits;
import io.tradematching.failure.FailureReason;
import io.tradematching.failure.PermanentFailureException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document can do to its reader process costs that document alone. */
class PageWorkersTest {

    @TempDir
    private Path folder;

    private PageWorkers workers;

    @BeforeEach
    void startWorkers() {
        WorkDirectory directory = WorkDirectory.open(folder);
        ChildJvm childJvm = ChildJvm.running(UnreliableWorker.class, directory.natives());
        workers = new PageWorkers(new WorkerPool(childJvm, directory, 1, Duration.ofMinutes(1)));
    }

    @AfterEach
    void stopWorkers() {
        workers.close();
        await().until(() -> filesLeft() == 0);
    }

    @Test
    void killsAProcessThatHangsAtItsDeadlineAndServesTheNext() {
        assertRefused(UnreliableWorker.HANG, FailureReason.PAGE_TIMEOUT);
        assertServed();
    }

    @Test
    void replacesAProcessThatDiesAndGivesItsDocumentOneMoreChance() {
        assertRefused(UnreliableWorker.DIE, FailureReason.HOSTILE_CONTENT);
        assertServed();
    }

    @Test
    void saysThatAPageNeedsMoreMemoryThanThereIs() {
        assertThatExceptionOfType(PermanentFailureException.class)
                .isThrownBy(() -> workers.inspect(request(UnreliableWorker.GROW)))
                .satisfies(refusal -> assertThat(refusal.failure().message()).contains("memory"));
        assertServed();
    }

    @Test
    void trustsNoProcessThatAnswersNonsense() {
        assertRefused(UnreliableWorker.BABBLE, FailureReason.HOSTILE_CONTENT);
        assertServed();
    }

    private void assertRefused(String item, FailureReason reason) {
        assertThatExceptionOfType(PermanentFailureException.class)
                .isThrownBy(() -> workers.inspect(request(item)))
                .satisfies(refusal -> assertThat(refusal.failure().reason()).isEqualTo(reason));
    }

    private void assertServed() {
        assertThat(workers.inspect(request("good")).pageCount()).isOne();
    }

    private static WorkerRequest request(String item) {
        Duration timeout = Duration.ofSeconds(item.equals(UnreliableWorker.HANG) ? 2 : 60);
        return WorkerRequest.inspection(
                item, Path.of("none.pdf"), DocumentLimits.defaults().withPageTimeout(timeout));
    }

    private long filesLeft() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
