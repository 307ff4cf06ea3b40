package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.Labels;
import io.tradematching.extraction.vocabulary.Phrases;
import io.tradematching.extraction.vocabulary.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads terms that stand inside sentences. */
final class ProseReader {

    private static final Pattern FIXED = Pattern.compile("(?i)\\bfixed (?:rate|amount|price|leg|coupon)");
    private static final Pattern FLOATING = Pattern.compile("(?i)\\b(?:floating|variable) (?:rate|amount|price|leg)");
    private static final Pattern PAYING =
            Pattern.compile("(?i)\\b(?:will pay|shall pay|pays|agrees? to pay|agreed to pay)\\b");
    private static final int FIRST_NUMBER = 100_000;

    private final Phrases<Scope> headings;
    private final SentenceLabels labels;
    private final SentenceVerbs verbs;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Section> legs = new ArrayList<>();

    ProseReader(Labels labels, Phrases<Scope> headings, Plausibility plausibility) {
        this.headings = headings;
        this.labels = new SentenceLabels(labels, plausibility);
        this.verbs = new SentenceVerbs(plausibility);
    }

    List<Statement> read(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.section().scope().isAside()) {
                Sentences.of(paragraph.text()).forEach(sentence -> read(withoutSigners(sentence), paragraph));
            }
        }
        return statements;
    }

    /** What follows "Very truly yours" in one run of text is about those who sign: their names, titles and dates. */
    private Passage withoutSigners(Passage sentence) {
        List<Atom> atoms = sentence.atoms();
        return headings.all(atoms).stream()
                .filter(match -> match.meaning() == Scope.SIGNATURE && match.length() > 1)
                .findFirst()
                .map(match -> sentence.slice(0, atoms.get(match.from()).start()))
                .orElse(sentence);
    }

    private void read(Passage sentence, Paragraph paragraph) {
        Section section = section(sentence, paragraph);
        SentenceStatements found = new SentenceStatements(section, paragraph.order());
        verbs.read(sentence, found);
        labels.read(sentence, found);
        statements.addAll(found.all());
    }

    /** A sentence that says who pays a rate begins a leg; others that speak of such a rate go on with it. */
    private Section section(Passage sentence, Paragraph paragraph) {
        boolean fixed = FIXED.matcher(sentence.text()).find();
        boolean floating = FLOATING.matcher(sentence.text()).find();
        if (fixed == floating) {
            return paragraph.section();
        }
        Scope scope = fixed ? Scope.FIXED : Scope.FLOATING;
        Matcher paying = PAYING.matcher(sentence.text());
        if (!paying.find()) {
            return legs.stream()
                    .filter(leg -> leg.scope() == scope)
                    .reduce((_, later) -> later)
                    .orElse(paragraph.section());
        }
        Section leg = new Section(FIRST_NUMBER + legs.size(), scope, Passage.EMPTY);
        legs.add(leg);
        return leg;
    }

    /** Collects what one sentence states. */
    static final class SentenceStatements {

        private static final double QUALITY = 0.94;

        private final Section section;
        private final int order;
        private final List<Statement> statements = new ArrayList<>();

        SentenceStatements(Section section, int order) {
            this.section = section;
            this.order = order;
        }

        void add(Label label, Passage labelText, Passage owner, Passage value) {
            if (!value.isEmpty()) {
                statements.add(
                        new Statement(label, labelText, owner, Passage.EMPTY, value, null, section, order, QUALITY));
            }
        }

        List<Statement> all() {
            return statements;
        }
    }
}
