package io.tradematching.extraction.layout;

import io.tradematching.document.Box;
import io.tradematching.document.TextMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Printed words in reading order, with the text they make and the way back from every character to its word. Whatever is read
 * from a passage can therefore show where it stands.
 */
public final class Passage {

    public static final Passage EMPTY = new Passage(List.of());

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Token> tokens;
    private final String text;
    private final int[] starts;
    private final Supplier<List<Atom>> atoms;

    private Passage(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        this.starts = new int[tokens.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && !touches(tokens.get(i - 1), tokens.get(i))) {
                joined.append(' ');
            }
            starts[i] = joined.length();
            joined.append(SPACE.matcher(tokens.get(i).text()).replaceAll(" "));
        }
        this.text = joined.toString();
        this.atoms = Lazy.of(() ->
                Folding.atoms(text, this.tokens.stream().anyMatch(token -> token.method() == TextMethod.OCR)));
    }

    public static Passage of(List<Token> tokens) {
        return tokens.isEmpty() ? EMPTY : new Passage(tokens);
    }

    public static Passage join(List<Passage> passages) {
        return of(passages.stream().flatMap(p -> p.tokens.stream()).toList());
    }

    public Passage then(Passage next) {
        return join(List.of(this, next));
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Atom> atoms() {
        return atoms.get();
    }

    public boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** The words, whole or in part, that print the characters from..to. */
    public Passage slice(int from, int to) {
        List<Token> part = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int start = Math.max(from - starts[i], 0);
            int end = Math.min(to - starts[i], token.text().length());
            if (start < end && !token.text().substring(start, end).isBlank()) {
                part.add(token.part(start, end));
            }
        }
        return of(part);
    }

    public Passage from(int start) {
        return slice(start, text.length());
    }

    /** From 1. */
    public int page() {
        return tokens.getFirst().page();
    }

    public TextMethod method() {
        return tokens.getFirst().method();
    }

    /** Around the words on the passage's first page; a value that runs over a page end is shown where it begins. */
    public Box box() {
        return tokens.stream()
                .filter(token -> token.page() == page())
                .map(token -> token.word().box())
                .reduce(Box::union)
                .orElseThrow();
    }

    /** Of the least certain word. */
    public double wordConfidence() {
        return tokens.stream()
                .mapToDouble(token -> token.word().confidence())
                .min()
                .orElse(0);
    }

    public double x0() {
        return tokens.stream().mapToDouble(Token::x0).min().orElse(0);
    }

    @Override
    public String toString() {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** Parts of one word that was cut stand together without a blank. */
    private static boolean touches(Token left, Token right) {
        return left.word() == right.word() && right.x0() - left.x1() < 0.01 * left.height();
    }
}
