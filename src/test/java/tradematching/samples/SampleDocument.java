package tradematching.samples;

import java.util.Optional;

/**
 * An object to put into the bucket.
 *
 * @param truth empty for what is not a readable confirmation
 */
@SuppressWarnings("ArrayRecordComponent") // content is compared nowhere
public record SampleDocument(String key, byte[] content, String contentType, Optional<PaperTruth> truth) {

    static SampleDocument paper(String key, byte[] content, PaperTruth truth) {
        return new SampleDocument(key, content, "application/pdf", Optional.of(truth));
    }

    static SampleDocument unreadable(String key, byte[] content) {
        return new SampleDocument(key, content, "application/pdf", Optional.empty());
    }
}
