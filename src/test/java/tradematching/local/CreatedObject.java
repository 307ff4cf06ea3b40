package tradematching.local;

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

    /** What the platform writes itself; a bucket's notifications are configured without these prefixes. */
    boolean isOutput() {
        return key.startsWith("PDFIMAGES/") || key.startsWith("extracted/") || key.startsWith("reports/");
    }
}
