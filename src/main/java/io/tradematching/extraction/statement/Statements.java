package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a document states.
 *
 * @param statements in document order
 * @param sections headings and column titles in document order
 * @param paragraphs running text, each paragraph with its section
 * @param loose lines that belong to no label, in document order: titles, prose, addresses
 */
public record Statements(
        List<Statement> statements, List<Section> sections, List<Paragraph> paragraphs, List<Passage> loose) {

    public Statements {
        statements = List.copyOf(statements);
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
        loose = List.copyOf(loose);
    }

    /** The same with each statement replaced. */
    public Statements map(UnaryOperator<Statement> completed) {
        return new Statements(statements.stream().map(completed).toList(), sections, paragraphs, loose);
    }

    Statements with(List<Statement> more) {
        List<Statement> all = new ArrayList<>(statements);
        all.addAll(more);
        all.sort(Comparator.comparingInt(Statement::order));
        return new Statements(all, sections, paragraphs, loose);
    }
}
