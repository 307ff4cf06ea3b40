package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;

/**
 * Running text over one or more lines.
 *
 * @param order among the statements
 */
public record Paragraph(Passage text, Section section, int order) {}
