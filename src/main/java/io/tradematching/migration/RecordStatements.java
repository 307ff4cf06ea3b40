package io.tradematching.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A record's fields, sorted by what they are for.
 *
 * @param terms in the record's order
 * @param unknown names of fields that the platform has no term for
 * @param texts every text of the record
 */
record RecordStatements(
        Optional<LegacyField> ownReference,
        List<LegacyField> otherReferences,
        List<String> sources,
        List<String> objects,
        List<String> products,
        List<TermField> terms,
        List<String> unknown,
        List<String> texts) {

    static RecordStatements of(List<LegacyField> fields, FieldVocabulary vocabulary) {
        Sorting sorting = new Sorting();
        for (LegacyField field : fields) {
            sorting.add(field, vocabulary.meaningOf(field.path()));
        }
        return sorting.statements();
    }

    /** @param unit that the field's name gives to a bare number */
    record TermField(String term, String unit, LegacyField field) {}

    private static final class Sorting {

        private final List<Ranked> ownReferences = new ArrayList<>();
        private final List<LegacyField> otherReferences = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();
        private final List<String> objects = new ArrayList<>();
        private final List<String> products = new ArrayList<>();
        private final List<TermField> terms = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        void add(LegacyField field, FieldMeaning meaning) {
            if (!field.isNumber()) {
                texts.add(field.text());
            }
            switch (meaning) {
                case FieldMeaning.OwnReference(int rank) -> ownReferences.add(new Ranked(rank, field));
                case FieldMeaning.OtherReference _ -> otherReferences.add(field);
                case FieldMeaning.Source _ -> sources.add(field.text());
                case FieldMeaning.ReadFrom _ -> objects.add(field.text());
                case FieldMeaning.Product _ -> products.add(field.text());
                case FieldMeaning.TermNamed(String term, String unit) -> terms.add(new TermField(term, unit, field));
                case FieldMeaning.Unknown _ -> unknown.add(field.name());
            }
        }

        RecordStatements statements() {
            Optional<LegacyField> own = ownReferences.stream()
                    .min(Comparator.comparingInt(Ranked::rank))
                    .map(Ranked::field);
            return new RecordStatements(own, otherReferences, sources, objects, products, terms, unknown, texts);
        }
    }

    private record Ranked(int rank, LegacyField field) {}
}
