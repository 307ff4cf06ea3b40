package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Part.Ending;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.LabelMatch;
import io.tradematching.extraction.vocabulary.Labels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Understands labels that are no phrases of the vocabulary: by their words, or by the last part of a field's name. */
final class UnlistedLabels {

    private static final int LONGEST = 9;
    private static final double BARE = 0.95;
    private static final double UNLISTED = 0.96;
    private static final double AMBIGUOUS = 0.9;
    private static final Pattern TEXT =
            Pattern.compile("^\\s*(?<label>\\p{L}[^:：=]{1,70}?)\\s*(?<mark>[:：=]\\s*(?<value>\\S.*)?)?$");
    private static final Pattern PATH = Pattern.compile(
            "^\\s*(?<groups>(?:\\p{L}[\\p{L}\\d_\\[\\]]+[.>])+)(?<leaf>\\p{L}[\\p{L}\\d_]*)\\s*(?<mark>[:：=]\\s*(?<value>\\S.*)?)?$");
    private static final Pattern FIGURES = Pattern.compile("\\d{3}|\\d[.,]\\d");

    private static final String SEPARATORS = ".>";

    private static final Pattern HUMP = Pattern.compile("\\p{Ll}\\p{Lu}|_");
    private static final Set<String> NEEDING_GROUP =
            Set.of("amount", "currency", "payer", "receiver", "rate", "index", "name", "price", "reference");
    private static final List<LabelMatch> UNKNOWN = List.of(new LabelMatch(Label.unknown(), 0, 1, 1));

    private final Labels labels;

    UnlistedLabels(Labels labels) {
        this.labels = labels;
    }

    Optional<Part> read(Passage passage) {
        return path(passage).or(() -> words(passage));
    }

    private Optional<Part> words(Passage passage) {
        Matcher matcher = TEXT.matcher(passage.text());
        if (!matcher.find() || FIGURES.matcher(matcher.group("label")).find()) {
            return Optional.empty();
        }
        Passage text = passage.slice(matcher.start("label"), matcher.end("label"));
        boolean marked = matcher.group("mark") != null;
        return meanings(text.atoms(), marked ? 0 : BARE).map(found -> part(found, text, passage, matcher));
    }

    /** floatingLeg2.dayCountFraction: the last name is the label, unless it needs the ones before; the others say whose it is. */
    private Optional<Part> path(Passage passage) {
        Matcher matcher = PATH.matcher(passage.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Passage text = passage.slice(matcher.start("groups"), matcher.end("leaf"));
        int leaf = matcher.start("leaf") - matcher.start("groups");
        return member(text, leaf)
                .or(() -> HUMP.matcher(text.text()).find() ? Optional.of(UNKNOWN) : Optional.empty())
                .map(found -> part(found, text, passage, matcher).marked());
    }

    private Optional<List<LabelMatch>> member(Passage path, int leaf) {
        List<Atom> groups =
                path.atoms().stream().filter(atom -> atom.end() <= leaf).toList();
        Optional<List<LabelMatch>> last = understood(path.from(leaf).atoms());
        return last.filter(found -> !needsItsGroup(found))
                .or(() -> inItsGroups(path, leaf))
                .or(() -> last)
                .map(found -> found.stream()
                        .map(match -> labels.member(groups, match))
                        .toList());
    }

    private static boolean needsItsGroup(List<LabelMatch> found) {
        return found.getFirst().length() == 1
                || NEEDING_GROUP.contains(found.getFirst().label().role());
    }

    private Optional<List<LabelMatch>> inItsGroups(Passage path, int leaf) {
        String text = path.text();
        return IntStream.range(0, leaf)
                .filter(i -> i == 0 || SEPARATORS.indexOf(text.charAt(i - 1)) >= 0)
                .mapToObj(i -> understood(path.from(i).atoms()))
                .flatMap(Optional::stream)
                .filter(found -> !found.getFirst().label().isOther())
                .findFirst();
    }

    private Optional<List<LabelMatch>> understood(List<Atom> atoms) {
        return listed(atoms).or(() -> meanings(atoms, 0));
    }

    private Optional<List<LabelMatch>> listed(List<Atom> atoms) {
        return labels.at(atoms, 0).filter(match -> match.to() == atoms.size()).map(List::of);
    }

    private Optional<List<LabelMatch>> meanings(List<Atom> atoms, double least) {
        if (atoms.isEmpty() || atoms.size() > LONGEST) {
            return Optional.empty();
        }
        List<LabelMatch> found = labels.composed(atoms);
        return Optional.of(found).filter(all -> !all.isEmpty() && all.getFirst().quality() >= least);
    }

    private static Part part(List<LabelMatch> found, Passage text, Passage passage, Matcher matcher) {
        List<Label> meanings = found.stream().map(LabelMatch::label).toList();
        boolean marked = matcher.group("mark") != null;
        Passage value = matcher.group("value") == null
                ? Passage.EMPTY
                : passage.slice(matcher.start("value"), matcher.end("value"));
        return new Part(
                meanings.getFirst(),
                meanings.subList(1, meanings.size()),
                text,
                Passage.EMPTY,
                Passage.EMPTY,
                value,
                marked ? Ending.MARK : Ending.SEGMENT,
                found.getFirst().quality() * UNLISTED * (meanings.size() > 1 ? AMBIGUOUS : 1));
    }
}
