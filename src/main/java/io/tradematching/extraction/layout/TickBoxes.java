package io.tradematching.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows the boxes a form is ticked in, and prints each of them as one token of its own: "[]" or "[X]". */
final class TickBoxes {

    private static final String EMPTY = "[]";
    private static final String TICKED = "[X]";
    private static final String ROUND = "()";
    private static final Pattern EMPTY_BOX = Pattern.compile("\\[_?]|[☐□▢]");
    private static final Pattern TICKED_BOX = Pattern.compile("\\[[xX✓✔✗✘]]|[☑☒]");
    private static final Pattern GLUED =
            Pattern.compile("^(?:" + EMPTY_BOX.pattern() + "|" + TICKED_BOX.pattern() + ")(?=\\S)");
    private static final Pattern ROUND_TICK = Pattern.compile("\\([xX✓✔]\\)");
    private static final Pattern BARE_TICK = Pattern.compile("[xX✓✔✗✘]");
    private static final Set<String> HALVES = Set.of(EMPTY, ROUND);

    private TickBoxes() {}

    /** The tokens of a row, with its boxes whole however they were printed. */
    static List<Token> whole(List<Token> row) {
        List<Token> tokens = new ArrayList<>();
        for (Token token : row) {
            if (!tokens.isEmpty() && closes(tokens.getLast(), token)) {
                tokens.add(joined(tokens.removeLast(), token));
            } else {
                split(token).forEach(tokens::add);
            }
        }
        return alike(tokens);
    }

    static boolean isBox(Token token) {
        return token.text().equals(EMPTY) || isTicked(token);
    }

    static boolean isTicked(Token token) {
        return token.text().equals(TICKED);
    }

    private static boolean closes(Token open, Token token) {
        return HALVES.contains(open.text() + token.text())
                && open.text().length() == 1
                && token.x0() - open.x1() < 2 * open.height();
    }

    private static Token joined(Token open, Token close) {
        return new Token(
                open.text() + close.text(),
                open.word(),
                open.page(),
                open.method(),
                open.x0(),
                open.y0(),
                close.x1(),
                close.y1());
    }

    private static Stream<Token> split(Token token) {
        Matcher glued = GLUED.matcher(token.text());
        return glued.find()
                ? Stream.of(
                        token.part(0, glued.end()),
                        token.part(glued.end(), token.text().length()))
                : Stream.of(token);
    }

    /** "(x)" may number a clause and "X" be a name: they are ticks only beside an empty box. */
    private static List<Token> alike(List<Token> tokens) {
        boolean round = tokens.stream().anyMatch(token -> token.text().equals(ROUND));
        Predicate<String> empty = text -> EMPTY_BOX.matcher(text).matches() || text.equals(ROUND);
        boolean beside = tokens.stream().map(Token::text).anyMatch(empty);
        Predicate<String> ticked = text -> TICKED_BOX.matcher(text).matches()
                || round && ROUND_TICK.matcher(text).matches()
                || beside && BARE_TICK.matcher(text).matches();
        return tokens.stream()
                .map(token -> empty.test(token.text())
                        ? with(token, EMPTY)
                        : ticked.test(token.text()) ? with(token, TICKED) : token)
                .toList();
    }

    private static Token with(Token token, String text) {
        return new Token(
                text, token.word(), token.page(), token.method(), token.x0(), token.y0(), token.x1(), token.y1());
    }
}
