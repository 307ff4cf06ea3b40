package io.tradematching.document.worker;

import io.tradematching.document.ConvertedPage;
import io.tradematching.document.PdfInspection;
import io.tradematching.failure.Failure;
import org.jspecify.annotations.Nullable;

/** What came of a request: exactly one of the three. */
record WorkerAnswer(
        @Nullable PdfInspection inspection,
        @Nullable ConvertedPage page,
        @Nullable Failure failure) {

    static WorkerAnswer of(PdfInspection inspection) {
        return new WorkerAnswer(inspection, null, null);
    }

    static WorkerAnswer of(ConvertedPage page) {
        return new WorkerAnswer(null, page, null);
    }

    static WorkerAnswer of(Failure failure) {
        return new WorkerAnswer(null, null, failure);
    }
}
