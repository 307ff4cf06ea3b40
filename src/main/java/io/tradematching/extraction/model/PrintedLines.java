package io.tradematching.extraction.model;

import io.tradematching.document.TextMethod;
import io.tradematching.extraction.layout.PageLayout;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Token;
import java.util.List;
import java.util.Optional;

/** A document's lines by page and number, with the way back from a text to its words. */
final class PrintedLines {

    /** About a dozen full pages; more costs more than a person who looks. */
    private static final int MOST_CHARACTERS = 48_000;

    private final List<List<Passage>> pages;

    private PrintedLines(List<List<Passage>> pages) {
        this.pages = pages;
    }

    static PrintedLines of(List<PageLayout> pages) {
        return new PrintedLines(pages.stream()
                .map(page -> page.lines().stream().map(line -> line.passage()).toList())
                .toList());
    }

    boolean isTooLong() {
        return pages.stream()
                        .flatMap(List::stream)
                        .mapToLong(line -> line.text().length())
                        .sum()
                > MOST_CHARACTERS;
    }

    /** Each page's lines, both in order. */
    List<List<String>> texts() {
        return pages.stream()
                .map(page -> page.stream().map(Passage::text).toList())
                .toList();
    }

    /**
     * The words that print a claimed text: exactly these characters, blanks aside, from word to word, on the claimed line or
     * running on to the next.
     */
    Optional<Passage> find(Claim claim) {
        String wanted = withoutBlanks(claim.text());
        boolean exists = claim.page() >= 1
                && claim.page() <= pages.size()
                && claim.line() >= 1
                && claim.line() <= pages.get(claim.page() - 1).size();
        if (!exists || wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Passage> page = pages.get(claim.page() - 1);
        Passage line = page.get(claim.line() - 1);
        int ownWords = line.tokens().size();
        Passage searched = claim.line() < page.size() ? line.then(page.get(claim.line())) : line;
        return find(wanted, searched.tokens(), ownWords).map(PrintedLines::byModel);
    }

    private static Optional<List<Token>> find(String wanted, List<Token> tokens, int starts) {
        for (int from = 0; from < starts; from++) {
            StringBuilder text = new StringBuilder();
            for (int to = from; to < tokens.size() && text.length() < wanted.length(); to++) {
                text.append(withoutBlanks(tokens.get(to).text()));
                if (isSame(text, wanted) && !cutsNumber(tokens, from, to)) {
                    return Optional.of(tokens.subList(from, to + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** Punctuation that ends a phrase is no part of its value. */
    private static boolean isSame(StringBuilder text, String wanted) {
        return text.toString().equals(wanted)
                || (text.length() == wanted.length() + 1
                        && ".,;:)".indexOf(text.charAt(text.length() - 1)) >= 0
                        && text.toString().startsWith(wanted));
    }

    /** Thousands may be set apart by blanks: a part of such a number is another number. */
    private static boolean cutsNumber(List<Token> tokens, int from, int to) {
        return (from > 0 && isOneNumber(tokens.get(from - 1), tokens.get(from)))
                || (to + 1 < tokens.size() && isOneNumber(tokens.get(to), tokens.get(to + 1)));
    }

    private static boolean isOneNumber(Token left, Token right) {
        return left.text().matches("[+-]?\\d{1,3}") && right.text().matches("\\d{3}(?:[.,]\\d*)?");
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Passage byModel(List<Token> tokens) {
        return Passage.of(tokens.stream()
                .map(token -> new Token(
                        token.text(),
                        token.word(),
                        token.page(),
                        TextMethod.MODEL,
                        token.x0(),
                        token.y0(),
                        token.x1(),
                        token.y1()))
                .toList());
    }
}
