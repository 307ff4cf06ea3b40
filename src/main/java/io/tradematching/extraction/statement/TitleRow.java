package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Segment;
import io.tradematching.extraction.vocabulary.Scope;
import java.util.Map;

/**
 * A line that names the columns below it.
 *
 * @param titles from left to right, with what each opens
 * @param overLabels whether labels stand under each title, so that each names a block of its own; else values stand under them and
 *     the labels to their left
 */
record TitleRow(Map<Segment, Scope> titles, boolean overLabels) {}
