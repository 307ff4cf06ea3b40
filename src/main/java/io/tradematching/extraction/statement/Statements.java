package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import java.util.List;

/**
 * What a document states.
 *
 * @param statements in document order
 * @param sections headings and column titles in document order
 * @param loose lines that belong to no label, in document order: titles, prose, addresses
 */
public record Statements(List<Statement> statements, List<Section> sections, List<Passage> loose) {

    public Statements {
        statements = List.copyOf(statements);
        sections = List.copyOf(sections);
        loose = List.copyOf(loose);
    }
}
