package io.tradematching.admin;

import io.tradematching.document.ConversionMetadata;
import io.tradematching.extraction.ExtractedField;
import io.tradematching.extraction.ExtractionResult;
import io.tradematching.extraction.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the store holds of a document beside its bytes.
 *
 * @param result null if nothing was read from it
 */
record StoredReading(
        List<ConversionMetadata.Page> pages, @Nullable ExtractionResult result) {

    static final StoredReading NONE = new StoredReading(List.of(), null);

    public List<ExtractedField> fields() {
        return result == null ? List.of() : result.fields();
    }

    public List<Finding> findings() {
        return result == null ? List.of() : result.findings();
    }
}
