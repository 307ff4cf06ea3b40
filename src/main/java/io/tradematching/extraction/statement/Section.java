package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.vocabulary.Scope;

/**
 * A heading or a column title and what it says about the labels under it.
 *
 * @param number in document order, from 0 for what stands before any heading
 * @param heading empty before the first heading
 */
public record Section(int number, Scope scope, Passage heading) {

    static final Section START = new Section(0, Scope.TRADE, Passage.EMPTY);
}
