package io.tradematching.reconciliation;

import static java.util.stream.Collectors.toSet;

import io.tradematching.extraction.ExtractedField;
import io.tradematching.matching.TermDifference;
import io.tradematching.reconciliation.Papers.Paper;
import io.tradematching.trade.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A paper whose pages with unequal terms were read twice.
 *
 * @param terms the unequal terms whose place is known
 * @param readings everything on those pages that the first reading found
 */
record PaperLook(Map<Term, TwoReadings> terms, List<TwoReadings> readings) {

    /** @param value of a difference, as this paper states it */
    static PaperLook at(Paper paper, List<TermDifference> differences, Function<TermDifference, String> value) {
        List<ExtractedField> first = paper.firstReading();
        Map<Term, ExtractedField> places = new EnumMap<>(Term.class);
        for (TermDifference it : differences) {
            TwoReadings.fieldOf(first, it.term(), value.apply(it)).ifPresent(field -> places.put(it.term(), field));
        }
        Set<Integer> pages = places.values().stream().map(ExtractedField::page).collect(toSet());
        List<ExtractedField> second = pages.isEmpty() ? List.of() : paper.readAgain(pages);
        Map<Term, TwoReadings> terms = new EnumMap<>(Term.class);
        places.forEach((term, field) -> terms.put(term, TwoReadings.of(field, second)));
        List<TwoReadings> readings = first.stream()
                .filter(field -> pages.contains(field.page()))
                .map(field -> TwoReadings.of(field, second))
                .toList();
        return new PaperLook(terms, readings);
    }

    /** Null if the term's place is not known. */
    @Nullable
    TwoReadings of(Term term) {
        return terms.get(term);
    }
}
