package tradematching.local;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object that has just come into being.
 *
 * @param how Put, Copy or CompleteMultipartUpload
 * @param versionId null where the bucket keeps no versions
 */
record CreatedObject(
        String how,
        String key,
        long size,
        String eTag,
        @Nullable String versionId) {

    private static final List<String> OUTPUT = List.of("PDFIMAGES/", "extracted/", "reconciliation/", "reports/");

    /** What the platform writes itself; a bucket's notifications are configured without these prefixes. */
    boolean isOutput() {
        return OUTPUT.stream().anyMatch(key::startsWith);
    }
}
