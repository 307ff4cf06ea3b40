package io.tradematching.extraction.vocabulary;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Folding;
import io.tradematching.extraction.vocabulary.Phrases.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The labels of a confirmation: a known phrase, with qualifiers before or after it that name its leg or party. */
public final class Labels {

    private static final Set<String> LINKS = Set.of(
            "of", "for", "by", "to", "the", "von", "der", "des", "de", "du", "del", "la", "le", "el", "per", "in");
    private static final double COST_OF_QUALIFIER = 0.99;

    private final Phrases<Label> labels = new Phrases<>();
    private final Phrases<Qualifier> qualifiers = new Phrases<>();

    private final ComposedLabels composed;

    /** Phrases that are only found as they are listed. */
    Labels(Map<String, List<String>> labelFile, Map<String, List<String>> qualifierFile) {
        this(labelFile, qualifierFile, Concepts.NONE, new Templates(Map.of()));
    }

    /** Of two labels for one phrase the one that is written out takes precedence over what a template makes. */
    Labels(
            Map<String, List<String>> labelFile,
            Map<String, List<String>> qualifierFile,
            Concepts concepts,
            Templates templates) {
        composed = new ComposedLabels(concepts);
        qualifierFile.forEach((key, phrases) -> phrases.forEach(phrase -> qualifiers.add(phrase, Qualifier.of(key))));
        labelFile.forEach((key, phrases) -> phrases.stream()
                .filter(phrase -> !Templates.isTemplate(phrase))
                .forEach(phrase -> add(phrase, label(key, phrase))));
        labelFile.forEach((key, phrases) -> phrases.stream()
                .filter(Templates::isTemplate)
                .flatMap(templates::phrases)
                .forEach(phrase -> labels.addUnlessKnown(phrase, label(key, phrase))));
    }

    private void add(String phrase, Label label) {
        labels.add(phrase, label);
        composed.add(phrase, label);
    }

    private Label label(String key, String phrase) {
        Label label = Label.of(key);
        boolean explicit = label.scope() != null
                && qualifiers
                        .anywhere(Folding.atoms(phrase))
                        .filter(match -> match.meaning().scope() == label.scope())
                        .isPresent();
        return explicit ? label.asExplicit() : label;
    }

    /** The label that covers most of the text from that atom on. */
    public Optional<LabelMatch> at(List<Atom> atoms, int from) {
        if (from >= atoms.size()) {
            return Optional.empty();
        }
        return Stream.concat(plain(atoms, from).stream(), qualified(atoms, from))
                .map(match -> withTrailingQualifiers(atoms, match))
                .max(Comparator.comparingInt(LabelMatch::length).thenComparingDouble(LabelMatch::quality));
    }

    /** The same, but what follows the label is never taken for a part of it: in "the Calculation Agent is Party B" it is the value. */
    public Optional<LabelMatch> withoutSuffixAt(List<Atom> atoms, int from) {
        return from < atoms.size()
                ? Stream.concat(plain(atoms, from).stream(), qualified(atoms, from))
                        .max(Comparator.comparingInt(LabelMatch::length).thenComparingDouble(LabelMatch::quality))
                : Optional.empty();
    }

    /**
     * What the whole of the text means as a label that nobody listed, understood by the meanings of its words; several if it can be
     * taken in several ways, none if it is no label that is known to mean a term.
     */
    public List<LabelMatch> composed(List<Atom> atoms) {
        List<LabelMatch> whole = composed.read(atoms).stream()
                .map(reading -> new LabelMatch(reading.label(), 0, atoms.size(), reading.likeness()))
                .toList();
        List<LabelMatch> found = whole.isEmpty() ? besideQualifier(atoms) : whole;
        return found.stream().anyMatch(match -> match.label().isOther()) ? List.of() : found;
    }

    private List<LabelMatch> besideQualifier(List<Atom> atoms) {
        return IntStream.range(0, atoms.size())
                .mapToObj(i -> qualifiers.longestAt(atoms, i))
                .flatMap(Optional::stream)
                .filter(match -> match.from() == 0 || match.to() == atoms.size())
                .map(match -> qualifiedBy(match, atoms))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<LabelMatch> qualifiedBy(Match<Qualifier> qualifier, List<Atom> atoms) {
        List<Atom> rest = qualifier.from() == 0
                ? atoms.subList(qualifier.to(), atoms.size())
                : atoms.subList(0, qualifier.from());
        List<LabelMatch> found = rest.size() < 2 ? List.of() : composed(rest);
        return found.stream()
                .map(match -> match.with(qualifier.meaning(), 0, atoms.size(), COST_OF_QUALIFIER))
                .toList();
    }

    /** The label as it is meant inside a group of fields whose name says for what leg, cash flow or party: floatingLeg2, party1. */
    public LabelMatch member(List<Atom> group, LabelMatch label) {
        LabelMatch member = label;
        for (Match<Qualifier> match : qualifiers.all(group)) {
            member = member.with(match.meaning(), label.from(), label.to(), 1);
        }
        return member;
    }

    /** Whether a label or a qualifier has that word. */
    boolean holdsWord(String folded) {
        return labels.holdsWord(folded) || qualifiers.holdsWord(folded);
    }

    private Optional<LabelMatch> plain(List<Atom> atoms, int from) {
        return labels.longestAt(atoms, from)
                .map(match -> new LabelMatch(match.meaning(), match.from(), match.to(), match.quality()));
    }

    /** Not the longest qualifier alone: Fixed Rate Payer is one, and so is Fixed Rate before the label Payer. */
    private Stream<LabelMatch> qualified(List<Atom> atoms, int from) {
        return qualifiers.allAt(atoms, from).stream()
                .flatMap(match -> at(atoms, skipLinks(atoms, match.to())).stream()
                        .map(label ->
                                label.with(match.meaning(), from, label.to(), match.quality() * COST_OF_QUALIFIER)));
    }

    private LabelMatch withTrailingQualifiers(List<Atom> atoms, LabelMatch label) {
        int next = skipLinks(atoms, label.to());
        Match<Qualifier> trailing =
                next < atoms.size() ? qualifiers.longestAt(atoms, next).orElse(null) : null;
        if (trailing == null || plainBeginsAt(atoms, next, trailing)) {
            return label;
        }
        return withTrailingQualifiers(
                atoms, label.with(trailing.meaning(), label.from(), trailing.to(), COST_OF_QUALIFIER));
    }

    /** A longer label at the same place is a label of its own, not a qualifier of the one before. */
    private boolean plainBeginsAt(List<Atom> atoms, int at, Match<Qualifier> qualifier) {
        return labels.longestAt(atoms, at)
                .filter(match -> match.length() > qualifier.length())
                .isPresent();
    }

    private static int skipLinks(List<Atom> atoms, int from) {
        int at = from;
        while (at < atoms.size() && LINKS.contains(atoms.get(at).key())) {
            at++;
        }
        return at;
    }
}
