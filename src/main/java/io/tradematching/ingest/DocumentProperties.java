package io.tradematching.ingest;

import io.tradematching.document.DocumentLimits;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a document may cost, and where it is worked on.
 *
 * @param pageTimeout after which the process that renders or recognises a page is killed
 * @param workDirectory for files of documents in work; a cache that may be gone after a restart
 * @param ocrWorkers processes that render and recognise pages
 */
@Validated
@ConfigurationProperties("platform.document")
record DocumentProperties(
        @DefaultValue("100MB") DataSize maxBytes,
        @Min(1) @DefaultValue("200") int maxPages,
        @DurationMin(seconds = 1) @DefaultValue("60s") Duration pageTimeout,
        @DefaultValue("/tmp/processing") Path workDirectory,
        @Min(1) @DefaultValue("4") int ocrWorkers) {

    DocumentLimits limits() {
        return DocumentLimits.defaults().with(maxBytes.toBytes(), maxPages, pageTimeout);
    }
}
