package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.Phrases;
import io.tradematching.extraction.vocabulary.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads terms that stand inside sentences, and which leg each sentence is about. */
final class ProseReader {

    private static final int FIRST_NUMBER = 100_000;
    private static final Set<String> DETAILS = Set.of("day_count", "payment_frequency", "reset_frequency");
    private static final Pattern OF_BOTH =
            Pattern.compile("(?iU)\\b(?:both|each|all|beide\\w*|alle|les deux|chaque|ambos|ambas|cada)\\b");

    private final Phrases<Scope> headings;
    private final SentenceReader sentences;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Section> legs = new ArrayList<>();
    private @Nullable Section half;
    private @Nullable Section leg;

    ProseReader(Phrases<Scope> headings, SentenceReader sentences) {
        this.headings = headings;
        this.sentences = sentences;
    }

    List<Statement> read(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.section().scope().isAside()) {
                half = null;
                leg = null;
                Sentences.of(paragraph.text()).forEach(sentence -> read(withoutSigners(sentence), paragraph));
            }
        }
        return new SharedNotional(statements).ofTheTrade();
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
        List<Predicate> predicates = sentences.predicates(sentence);
        half = sentences.halfIn(sentence, predicates).map(this::section).orElse(half);
        List<Integer> starts = List.copyOf(starts(predicates));
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : sentence.text().length();
            List<Predicate> own = predicates.stream()
                    .filter(predicate -> predicate.start() >= from && predicate.start() < to)
                    .toList();
            readClause(sentence.slice(from, to), own, paragraph);
        }
    }

    /** Each payment begins a clause. */
    private static TreeSet<Integer> starts(List<Predicate> predicates) {
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(0);
        predicates.stream()
                .filter(predicate -> predicate.act().isPayment())
                .forEach(predicate -> starts.add(predicate.start()));
        return starts;
    }

    private void readClause(Passage clause, List<Predicate> predicates, Paragraph paragraph) {
        Section section = section(clause, predicates, paragraph);
        SentenceStatements found = new SentenceStatements(section, paragraph.order());
        sentences.read(clause, predicates, section.scope(), found);
        statements.addAll(section.equals(paragraph.section()) ? goingOn(clause, found.all()) : found.all());
        leg = section.scope() == Scope.FIXED || section.scope() == Scope.FLOATING ? section : leg;
    }

    /** "Those payments fall due quarterly": the details that follow are those of the leg that was spoken of before. */
    private List<Statement> goingOn(Passage clause, List<Statement> stated) {
        Section before = leg;
        return before == null || OF_BOTH.matcher(clause.text()).find()
                ? stated
                : stated.stream()
                        .map(statement -> DETAILS.contains(statement.label().role()) ? statement.in(before) : statement)
                        .toList();
    }

    /** A sentence that says who pays a rate begins a leg; others that speak of such a rate go on with it. */
    private Section section(Passage clause, List<Predicate> predicates, Paragraph paragraph) {
        Optional<Scope> paid = sentences.legPaidIn(predicates);
        if (paid.isPresent()) {
            return begin(paid.orElseThrow());
        }
        return sentences
                .legSpokenOf(clause)
                .flatMap(this::latest)
                .orElseGet(() -> half != null && sentences.exchanges(predicates) ? half : paragraph.section());
    }

    private Section section(Scope scope) {
        return latest(scope).orElseGet(() -> begin(scope));
    }

    private Section begin(Scope scope) {
        Section begun = new Section(FIRST_NUMBER + legs.size(), scope, Passage.EMPTY);
        legs.add(begun);
        return begun;
    }

    private Optional<Section> latest(Scope scope) {
        return legs.stream().filter(known -> known.scope() == scope).reduce((_, later) -> later);
    }

    /** Collects what one sentence states. */
    static final class SentenceStatements {

        private static final double QUALITY = 0.94;
        private static final double DOUBTFUL = 0.6;

        private final Section section;
        private final int order;
        private final List<Statement> statements = new ArrayList<>();

        SentenceStatements(Section section, int order) {
            this.section = section;
            this.order = order;
        }

        void add(Label label, Passage labelText, Passage owner, Passage value) {
            add(label, labelText, owner, value, QUALITY);
        }

        /** The value of words that name none, unless another clause has stated it. */
        void addUnlessStated(Label label, Passage labelText, Passage value) {
            if (!states(label.role())) {
                add(label, labelText, Passage.EMPTY, value);
            }
        }

        /** In case that nothing better is stated. */
        void addDoubtful(Label label, Passage labelText, Passage value) {
            add(label, labelText, Passage.EMPTY, value, DOUBTFUL);
        }

        private void add(Label label, Passage labelText, Passage owner, Passage value, double quality) {
            if (!value.isEmpty()) {
                statements.add(
                        new Statement(label, labelText, owner, Passage.EMPTY, value, null, section, order, quality));
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
