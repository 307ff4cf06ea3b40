package io.tradematching.admin;

import io.tradematching.extraction.ExtractedField;
import io.tradematching.extraction.ExtractionResult;
import io.tradematching.trade.Term;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a new reading of a document changes, term by term.
 *
 * @param now what the new reading came to
 * @param rows the terms whose value differs, in their usual order
 * @param same how many terms read as before
 */
record ReadingChanges(ExtractionResult now, List<Row> rows, int same) {

    static ReadingChanges between(@Nullable ExtractionResult before, ExtractionResult now) {
        Map<Term, ExtractedField> old = byTerm(before == null ? List.of() : before.fields());
        Map<Term, ExtractedField> fresh = byTerm(now.fields());
        Set<Term> all = EnumSet.noneOf(Term.class);
        all.addAll(old.keySet());
        all.addAll(fresh.keySet());
        List<Row> rows = all.stream()
                .map(term -> new Row(term, old.get(term), fresh.get(term)))
                .filter(Row::isDifferent)
                .toList();
        return new ReadingChanges(now, rows, all.size() - rows.size());
    }

    private static Map<Term, ExtractedField> byTerm(List<ExtractedField> fields) {
        Map<Term, ExtractedField> map = new EnumMap<>(Term.class);
        fields.forEach(field -> map.put(field.term(), field));
        return map;
    }

    public boolean isTrade() {
        return now instanceof ExtractionResult.Extracted;
    }

    /** Why it is none; empty if it is. */
    public String whyNot() {
        return now instanceof ExtractionResult.Rejected(var failure, var _, var _) ? failure.explanation() : "";
    }

    List<Term> terms() {
        return rows.stream().map(Row::term).toList();
    }

    String summary() {
        return rows.stream().map(Row::words).collect(Collectors.joining("; "));
    }

    /** The same for the same values: what a person saw is what is taken over. */
    public String fingerprint() {
        String values = now.fields().stream()
                .map(field -> field.term() + "=" + field.value().wire())
                .sorted()
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(values.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** @param before null if it was not read then; likewise after */
    record Row(
            Term term,
            @Nullable ExtractedField before,
            @Nullable ExtractedField after) {

        boolean isDifferent() {
            return !wire(before).equals(wire(after));
        }

        public String kind() {
            return before == null ? "new" : after == null ? "gone" : "changed";
        }

        String words() {
            return "%s %s instead of %s".formatted(term.wireName(), wire(after), wire(before));
        }

        private static String wire(@Nullable ExtractedField field) {
            return field == null ? "nothing" : field.value().wire();
        }
    }
}
