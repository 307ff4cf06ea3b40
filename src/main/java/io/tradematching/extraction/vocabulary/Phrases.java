package io.tradematching.extraction.vocabulary;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Known phrases and what they mean, found at a place of a text word by word; misread words are found too, at lower quality. */
public final class Phrases<T> {

    private static final double COST_OF_EDIT = 0.06;
    private static final double COST_OF_NUMBER = 0.01;
    private static final int SHORTEST_SINGULAR = 3;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "la", "le", "el", "der", "die", "das");

    private final Node<T> root = new Node<>();
    private final Set<String> words = new LinkedHashSet<>();
    private @Nullable Spelling spelling;

    void addUnlessKnown(String phrase, T meaning) {
        if (allAt(Folding.atoms(phrase), 0).stream()
                .noneMatch(match -> match.to() == Folding.atoms(phrase).size())) {
            add(phrase, meaning);
        }
    }

    public void add(String phrase, T meaning) {
        List<Atom> atoms = Folding.atoms(phrase);
        if (atoms.isEmpty()) {
            throw new IllegalArgumentException("A phrase needs a letter or digit: '" + phrase + "'");
        }
        Node<T> node = root;
        for (Atom atom : atoms) {
            words.add(atom.key());
            node = node.children.computeIfAbsent(atom.key(), _ -> new Node<>());
        }
        if (node.meaning != null && !node.meaning.equals(meaning)) {
            throw new IllegalArgumentException("'%s' means both %s and %s".formatted(phrase, node.meaning, meaning));
        }
        node.meaning = meaning;
        spelling = null;
    }

    /** The longest phrase that begins at that atom. */
    public Optional<Match<T>> longestAt(List<Atom> atoms, int from) {
        return allAt(atoms, from).stream()
                .max(Comparator.<Match<T>>comparingInt(Match::length).thenComparingDouble(Match::quality));
    }

    /** Every phrase that begins at that atom. */
    public List<Match<T>> allAt(List<Atom> atoms, int from) {
        List<Match<T>> found = new ArrayList<>();
        walk(root, atoms, from, from, 1, found);
        return found;
    }

    /** The phrase that makes up the whole of the atoms, articles aside. */
    public Optional<Match<T>> whole(List<Atom> atoms) {
        int from = atoms.size() > 1 && ARTICLES.contains(atoms.getFirst().key()) ? 1 : 0;
        return longestAt(atoms, from).filter(match -> match.to() == atoms.size());
    }

    /** The longest phrase anywhere; of equally long ones the first. */
    public Optional<Match<T>> anywhere(List<Atom> atoms) {
        Match<T> best = null;
        for (int i = 0; i < atoms.size(); i++) {
            Match<T> match = longestAt(atoms, i).orElse(null);
            if (match != null && (best == null || match.length() > best.length())) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Every phrase in the atoms from left to right, the longest at each place; none overlaps another. */
    public List<Match<T>> all(List<Atom> atoms) {
        List<Match<T>> found = new ArrayList<>();
        int at = 0;
        while (at < atoms.size()) {
            Optional<Match<T>> match = longestAt(atoms, at);
            match.ifPresent(found::add);
            at = match.map(Match::to).orElse(at + 1);
        }
        return found;
    }

    private void walk(Node<T> node, List<Atom> atoms, int from, int at, double quality, List<Match<T>> found) {
        if (node.meaning != null) {
            found.add(new Match<>(node.meaning, from, at, quality));
        }
        if (at == atoms.size()) {
            return;
        }
        String key = atoms.get(at).key();
        Node<T> next = node.children.get(key);
        String other = otherNumber(key);
        Node<T> otherNumber = other.equals(key) ? null : node.children.get(other);
        if (next != null) {
            walk(next, atoms, from, at + 1, quality, found);
        }
        if (otherNumber != null) {
            walk(otherNumber, atoms, from, at + 1, quality - COST_OF_NUMBER, found);
        }
        if (next == null && otherNumber == null && atoms.get(at).recognised()) {
            walkMisread(node, key, atoms, from, at, quality, found);
        }
    }

    /** The plural of a singular and the other way round, as far as an s makes it; what is shorter is an abbreviation. */
    private static String otherNumber(String key) {
        String other = key.endsWith("s") ? key.substring(0, key.length() - 1) : key + "s";
        return Math.min(key.length(), other.length()) < SHORTEST_SINGULAR ? key : other;
    }

    private void walkMisread(
            Node<T> node, String key, List<Atom> atoms, int from, int at, double quality, List<Match<T>> found) {
        for (Spelling.Correction correction : spelling().corrections(key)) {
            Node<T> next = node.children.get(correction.word());
            if (next != null) {
                walk(next, atoms, from, at + 1, quality - COST_OF_EDIT * correction.edits(), found);
            }
        }
    }

    boolean holdsWord(String folded) {
        return words.contains(folded);
    }

    private Spelling spelling() {
        Spelling known = spelling;
        if (known == null) {
            known = new Spelling(words);
            spelling = known;
        }
        return known;
    }

    /**
     * @param from first atom
     * @param to after the last atom
     * @param quality 1 if every word is as expected
     */
    public record Match<T>(T meaning, int from, int to, double quality) {

        public int length() {
            return to - from;
        }
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> children = new HashMap<>();
        private @Nullable T meaning;
    }
}
