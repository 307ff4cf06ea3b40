package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * One label with one value as they stand on the paper.
 *
 * @param labelText the label's words
 * @param owner words of the label that may name a party, such as a short name before "Reference"; empty if there are none
 * @param note what stands in brackets after the label: a unit, a currency
 * @param value the words of the value
 * @param column title of the value's column if it has one
 * @param section heading that the label stands under
 * @param order in the document
 * @param quality how sure it is that the value belongs to the label
 */
public record Statement(
        Label label,
        Passage labelText,
        Passage owner,
        Passage note,
        Passage value,
        @Nullable Section column,
        Section section,
        int order,
        double quality) {

    Statement in(Section other) {
        return new Statement(label, labelText, owner, note, value, column, other, order, quality);
    }
}
