package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.PageLayout;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.extraction.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Reads what a document states from the places of its words: which values stand beside or below which labels. */
public final class StatementReader {

    private final LabelFinder labels;
    private final Headings headings;
    private final Titles titles;
    private final Plausibility plausibility;

    public StatementReader(Vocabulary vocabulary, Plausibility plausibility) {
        this.labels = new LabelFinder(vocabulary.labels());
        this.headings = new Headings(vocabulary.headings());
        this.titles = new Titles(headings);
        this.plausibility = plausibility;
    }

    public Statements read(List<PageLayout> pages) {
        Table table = new Table(plausibility);
        for (PageLayout page : pages) {
            readPage(page, table);
        }
        return table.finish();
    }

    private void readPage(PageLayout page, Table table) {
        List<SlotLine> lines = page.lines().stream()
                .map(line -> new SlotLine(
                        line,
                        line.segments().stream()
                                .map(segment -> new Slot(segment, labels.find(segment)))
                                .toList()))
                .toList();
        table.turnPage(page.unit());
        for (int i = 0; i < lines.size(); i++) {
            readLine(lines, i, page.unit(), table);
        }
    }

    private void readLine(List<SlotLine> lines, int i, double unit, Table table) {
        SlotLine line = lines.get(i);
        SlotLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
        List<SlotLine> following = lines.subList(i + 1, lines.size());
        Optional<TitleRow> titleRow = titles.read(line, following, unit);
        boolean alsoRow = line.slots().getFirst().hasLabel();
        if (titleRow.isPresent() && !(alsoRow && table.hasColumns())) {
            table.title(titleRow.orElseThrow());
            if (!alsoRow) {
                return;
            }
        }
        Optional<Scope> heading = table.continues(line) ? Optional.empty() : headings.read(line, next, unit);
        if (heading.isPresent()) {
            table.heading(heading.orElseThrow(), line.line());
        } else {
            table.line(line, next);
        }
    }
}
