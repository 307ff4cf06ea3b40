package io.tradematching.document.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as far as OCR can tell it: characters that it confuses fall together. No two digits do, nor a sign or a decimal point
 * with anything else.
 */
final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}|\u00AD|\u2212");
    private static final Pattern NOT_COMPARED = Pattern.compile("[^a-z0-9.,+%-]");

    private static final Pattern ELISION = Pattern.compile("^[lL]['\u2019](?=\\p{L}{3})");
    private static final List<String> ELIDED_ARTICLES = List.of("v", "y");

    private Folding() {}

    /** With signs and decimal points, for amounts and rates. */
    static String strict(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        String lower = DASHES.matcher(plain).replaceAll("-").toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        lower.codePoints().map(Folding::confusable).forEach(folded::appendCodePoint);
        return NOT_COMPARED.matcher(folded).replaceAll("");
    }

    /** Letters and digits alone. */
    static String loose(String text) {
        return strict(text).replaceAll("[.,+%-]", "");
    }

    /** Whether letters and digits are alike; OCR reads an elided article and its apostrophe as one letter, l’opération as Vopération. */
    static boolean alike(String stated, String read) {
        String letters = loose(read);
        return loose(stated).equals(letters)
                || ELIDED_ARTICLES.stream()
                        .map(seen -> loose(ELISION.matcher(stated).replaceFirst(seen)))
                        .anyMatch(letters::equals);
    }

    private static int confusable(int character) {
        return switch (character) {
            case 'o', 'q' -> '0';
            case 'i', 'l', '|', 'j', '!' -> '1';
            case 's' -> '5';
            case 'z' -> '2';
            default -> character;
        };
    }
}
