package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.PageLayout;
import io.tradematching.extraction.vocabulary.Phrases;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.extraction.vocabulary.SentenceWords;
import io.tradematching.extraction.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Reads what a document states from the places of its words: which values stand beside or below which labels. */
public final class StatementReader {

    private final SentenceWords words;
    private final SentenceReader sentences;
    private final Phrases<Scope> headingPhrases;
    private final Slots slots;
    private final Translations translations;
    private final WrappedLabels wrapped;
    private final Headings headings;
    private final Titles titles;
    private final Cards cards;
    private final Plausibility plausibility;

    public StatementReader(Vocabulary vocabulary, Plausibility plausibility) {
        LabelFinder finder =
                new LabelFinder(vocabulary.labels(), vocabulary.products().names(), vocabulary.aliases());
        this.words = vocabulary.sentences();
        this.sentences = new SentenceReader(vocabulary.labels(), words, plausibility);
        this.headingPhrases = vocabulary.headings();
        this.slots = new Slots(finder);
        this.translations = new Translations(vocabulary.aliases());
        this.wrapped = new WrappedLabels(finder);
        this.headings = new Headings(vocabulary.headings());
        this.titles = new Titles(headings, new Worth(plausibility));
        this.cards = new Cards(new Worth(plausibility));
        this.plausibility = plausibility;
    }

    public Statements read(List<PageLayout> pages) {
        Table table = new Table(plausibility);
        for (PageLayout page : pages) {
            readPage(page, table);
        }
        Statements read = table.finish();
        return read.with(new ProseReader(headingPhrases, sentences).read(read.paragraphs()));
    }

    private void readPage(PageLayout page, Table table) {
        List<SlotLine> printed =
                page.lines().stream().map(line -> slots.read(line, page.unit())).toList();
        List<SlotLine> lines = wrapped.join(translations.without(printed, page.unit()), page.unit());
        table.turnPage(page.unit());
        Prose prose = new Prose(page, words);
        for (int i = 0; i < lines.size(); i++) {
            if (prose.holds(lines.get(i))) {
                table.prose(lines.get(i));
            } else {
                readLine(lines, i, page.unit(), table);
            }
        }
    }

    private void readLine(List<SlotLine> lines, int i, double unit, Table table) {
        SlotLine line = lines.get(i);
        SlotLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
        List<SlotLine> following = lines.subList(i + 1, lines.size());
        if (headings.isSignature(line)) {
            table.heading(Scope.IGNORED, line.line());
            return;
        }
        if (next != null && !line.isSingle() && cards.areLabels(line, next, unit) && !titles.areLegs(line, next)) {
            table.cards(line);
            return;
        }
        Optional<TitleRow> titleRow = table.isAwaited(line) || table.isWrapped(line, next) || table.isSigned()
                ? Optional.empty()
                : titles.read(line, following, unit);
        boolean alsoRow = line.first().hasLabel()
                && titleRow.filter(row -> row.titles().containsKey(line.first().segment()))
                        .isEmpty();
        if (titleRow.isPresent() && !(alsoRow && table.hasColumns())) {
            table.title(titleRow.orElseThrow(), line);
            if (!alsoRow) {
                return;
            }
        }
        Optional<Scope> heading = table.continues(line) || table.isAwaited(line) || table.isUnderTitle(line, next)
                ? Optional.empty()
                : headings.read(line, next, unit);
        if (heading.isPresent()) {
            table.heading(heading.orElseThrow(), line.line());
        } else {
            table.line(line, following);
        }
    }
}
