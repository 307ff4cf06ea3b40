package io.tradematching.admin;

import io.tradematching.extraction.ExtractedField;
import io.tradematching.ingest.ReceivedDocument;
import io.tradematching.trade.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a pair.
 *
 * @param document null if it is not in the store any more, or never was
 */
record PaperSide(String tradeId, String source, @Nullable ReceivedDocument document, List<ExtractedField> fields) {

    /**
     * The place where the paper states a value: under that term, or where legs were aligned crosswise, under another of its kind.
     * If the paper states another value by now, the place of that.
     *
     * @param value in wire form
     */
    Optional<Cell> stating(Term term, String value) {
        return first(it -> it.term() == term && it.value().wire().equals(value))
                .or(() -> first(it ->
                        it.term().type() == term.type() && it.value().wire().equals(value)))
                .or(() -> of(term));
    }

    Optional<Cell> of(Term term) {
        return first(it -> it.term() == term);
    }

    private Optional<Cell> first(java.util.function.Predicate<ExtractedField> wanted) {
        return IntStream.range(0, fields.size())
                .filter(at -> wanted.test(fields.get(at)))
                .mapToObj(at -> new Cell(fields.get(at), at))
                .findFirst();
    }

    /** @param index of the field in what was read, by which its crop is asked for */
    record Cell(ExtractedField field, int index) {}
}
