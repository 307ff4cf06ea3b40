package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.Labels;
import io.tradematching.extraction.vocabulary.Phrases;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads terms that stand inside sentences. */
final class ProseReader {

    private static final Pattern FIXED =
            Pattern.compile("(?i)\\bfixed (?:rate|amount|price|leg|coupon|side|interest|payments?)");
    private static final Pattern FLOATING =
            Pattern.compile("(?i)\\b(?:floating|variable) (?:rate|amount|price|leg|side|interest|payments?)");
    private static final int FIRST_NUMBER = 100_000;

    private final Phrases<Scope> headings;
    private final SentenceLabels labels;
    private final SentenceVerbs verbs;
    private final LegValues legValues;
    private final SentenceOptions options;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Section> legs = new ArrayList<>();

    ProseReader(Labels labels, SentenceWords words, Phrases<Scope> headings, Plausibility plausibility) {
        this.headings = headings;
        this.labels = new SentenceLabels(labels, words.cues(), plausibility);
        this.verbs = new SentenceVerbs(words, plausibility);
        this.legValues = new LegValues(words, plausibility);
        this.options = new SentenceOptions(plausibility);
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
        legValues.clauses(sentence).forEach(clause -> readClause(clause, paragraph));
    }

    private void readClause(Passage clause, Paragraph paragraph) {
        Section section = section(clause, paragraph);
        SentenceStatements found = new SentenceStatements(section, paragraph.order());
        verbs.read(clause, found);
        labels.read(clause, found);
        legValues.read(clause, section.scope(), found);
        options.read(clause, found);
        statements.addAll(found.all());
    }

    /** A sentence that says who pays a rate begins a leg; others that speak of such a rate go on with it. */
    private Section section(Passage sentence, Paragraph paragraph) {
        boolean fixed = FIXED.matcher(sentence.text()).find() || legValues.paysRate(sentence);
        boolean floating = FLOATING.matcher(sentence.text()).find() || legValues.paysIndex(sentence);
        if (fixed == floating) {
            return paragraph.section();
        }
        Scope scope = fixed ? Scope.FIXED : Scope.FLOATING;
        if (!legValues.pays(sentence)) {
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

        boolean states(String role) {
            return statements.stream()
                    .anyMatch(statement -> statement.label().role().equals(role));
        }

        List<Statement> all() {
            return statements;
        }
    }
}
