package io.tradematching.extraction;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * Counts of one group of fields.
 *
 * @param spotless documents of the group without a mistake; for a group of one field, documents where it is right
 */
record EvaluationScore(int documents, int spotless, int right, int wrong, int missed, int invented) {

    static EvaluationScore ofDocuments(Collection<EvaluatedDocument> documents) {
        int spotless =
                (int) documents.stream().filter(EvaluatedDocument::isSpotless).count();
        return counted(documents.stream().flatMap(d -> d.fields().stream()).toList(), documents.size(), spotless);
    }

    static EvaluationScore ofFields(Collection<EvaluatedField> fields) {
        int right = (int) fields.stream().filter(field -> !field.isMistake()).count();
        return counted(fields, fields.size(), right);
    }

    private static EvaluationScore counted(Collection<EvaluatedField> fields, int documents, int spotless) {
        int[] counts = new int[EvaluatedField.Outcome.values().length];
        fields.forEach(field -> counts[field.outcome().ordinal()]++);
        return new EvaluationScore(documents, spotless, counts[0], counts[1], counts[2], counts[3]);
    }

    int mistakes() {
        return wrong + missed + invented;
    }

    /** Share of the values read that are right; empty if none was read. */
    OptionalDouble precision() {
        return share(right, right + wrong + invented);
    }

    /** Share of the values printed that were read right; empty if none is printed. */
    OptionalDouble recall() {
        return share(right, right + wrong + missed);
    }

    OptionalDouble spotlessShare() {
        return share(spotless, documents);
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
