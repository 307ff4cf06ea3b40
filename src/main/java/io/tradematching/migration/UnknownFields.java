package io.tradematching.migration;

import java.util.Map;
import java.util.TreeMap;

/** Counts the fields of legacy records that the platform has no term for: they stay behind, and that must not go unsaid. */
final class UnknownFields {

    private final FieldVocabulary vocabulary;
    private final Map<String, Long> counts = new TreeMap<>();

    UnknownFields(FieldVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void look(LegacyRecord legacy) {
        if (legacy.content() instanceof Map<?, ?> content && !CanonicalRecord.isOne(content)) {
            RecordFields.of(content, vocabulary).stream()
                    .filter(field -> vocabulary.meaningOf(field.path()) instanceof FieldMeaning.Unknown)
                    .forEach(field -> counts.merge(field.name(), 1L, Long::sum));
        }
    }

    /** By name, with how many records state them. */
    Map<String, Long> counts() {
        return counts;
    }
}
