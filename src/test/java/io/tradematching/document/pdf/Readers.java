package io.tradematching.document.pdf;

import io.tradematching.document.DocumentLimits;
import io.tradematching.document.PageText;
import java.nio.file.Path;

/** Reading pages in the test's own process. */
final class Readers {

    private Readers() {}

    /** Natives are unpacked once for all test classes. */
    static PageReader open() {
        return PageReader.open(Path.of("target", "ocr-native").toAbsolutePath());
    }

    static PageText read(PageReader reader, Path pdf) {
        return reader.read(pdf.getFileName().toString(), pdf, 1, null, DocumentLimits.defaults())
                .text();
    }
}
