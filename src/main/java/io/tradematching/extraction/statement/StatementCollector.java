package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.vocabulary.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns finished rows into statements. */
final class StatementCollector {

    private static final double MARKED = 1;
    private static final double BESIDE = 0.99;
    private static final double BELOW = 0.97;
    private static final double OPEN = 0.93;

    private final Plausibility plausibility;
    private final Sections sections;
    private final List<Passage> loose;
    private final List<Statement> statements = new ArrayList<>();

    /** @param loose receives labels that found no value */
    StatementCollector(Plausibility plausibility, Sections sections, List<Passage> loose) {
        this.plausibility = plausibility;
        this.sections = sections;
        this.loose = loose;
    }

    List<Statement> statements() {
        return statements;
    }

    void close(Row row) {
        if (row.isEmpty()) {
            loose.add(row.labelSegment().passage());
            return;
        }
        List<@Nullable Section> titles = new ArrayList<>();
        row.columns().forEach(column -> titles.add(sections.columnAt(column, row.unit())));
        if (row.columns().size() > 1 && titles.stream().anyMatch(title -> title != null)) {
            for (int i = 0; i < titles.size(); i++) {
                state(row, row.columns().get(i).passage(), titles.get(i));
            }
        } else {
            state(row, single(row), titles.getFirst());
        }
    }

    /** The first column, unless it takes the second to make a value. */
    private Passage single(Row row) {
        Passage first = row.columns().getFirst().passage();
        if (row.columns().size() == 1 || plausibility.fits(row.part().label(), first)) {
            return first;
        }
        Passage both = first.then(row.columns().get(1).passage());
        return plausibility.fits(row.part().label(), both) ? both : first;
    }

    private void state(Row row, Passage value, @Nullable Section column) {
        Part part = row.part();
        statements.add(new Statement(
                meaning(part, value),
                part.text(),
                part.owner(),
                part.note(),
                value,
                column,
                row.section(),
                row.order(),
                part.quality() * relation(row)));
    }

    /** Of several meanings the first that the value fits. */
    private Label meaning(Part part, Passage value) {
        return Stream.concat(Stream.of(part.label()), part.otherMeanings().stream())
                .filter(label -> part.otherMeanings().isEmpty() || plausibility.fits(label, value))
                .findFirst()
                .orElseGet(Label::unknown);
    }

    private static double relation(Row row) {
        if (row.isCard()) {
            return BELOW;
        }
        return switch (row.part().ending()) {
            case MARK -> MARKED;
            case SEGMENT -> BESIDE;
            case OPEN -> OPEN;
        };
    }
}
