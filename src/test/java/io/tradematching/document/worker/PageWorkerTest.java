package io.tradematching.document.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.document.DocumentLimits;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PageWorkerTest {

    private static final WorkerRequest PAGE =
            WorkerRequest.reading("Paper", Path.of("paper.pdf"), 3, DocumentLimits.defaults());

    @Test
    void tellsAMistakeOfTheReaderFromACrash() {
        WorkerAnswer answer = PageWorker.answer(PAGE, _ -> {
            throw new IndexOutOfBoundsException("what the paper says");
        });

        assertThat(answer.failure())
                .isEqualTo(new Failure(
                        FailureReason.INTERNAL_ERROR,
                        "Paper",
                        "page 3 could not be read: IndexOutOfBoundsException in the reader"));
    }
}
