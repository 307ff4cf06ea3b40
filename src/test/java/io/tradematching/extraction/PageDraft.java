package io.tradematching.extraction;

import io.tradematching.document.Box;
import io.tradematching.document.DocumentText;
import io.tradematching.document.PageText;
import io.tradematching.document.TextMethod;
import io.tradematching.document.Word;
import java.util.ArrayList;
import java.util.List;

/** Lays out words on a page as a printer would: texts at columns, line under line. One column unit is one average letter. */
final class PageDraft {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 1400;
    private static final double LETTER = 7;
    private static final double BLANK = 4;
    private static final double CAP = 10;
    private static final double PITCH = 24;

    private final List<Word> words = new ArrayList<>();
    private final TextMethod method;
    private double confidence = 1;
    private double y = 40;

    private PageDraft(TextMethod method) {
        this.method = method;
    }

    static PageDraft printed() {
        return new PageDraft(TextMethod.TEXT);
    }

    static PageDraft scanned() {
        return new PageDraft(TextMethod.OCR);
    }

    /** Begins with the product's name alone. */
    static PageDraft confirming(String product) {
        return printed().line(8, product).gap();
    }

    /** Begins with the product's name, both parties, the reference and the trade date. */
    static PageDraft letter(String product) {
        return confirming(product)
                .row("From:", "Alpine Bank AG")
                .row("To:", "Coastal Fund Ltd")
                .row("Our Reference:", "ALP-1")
                .row("Trade Date:", "23 January 2024")
                .gap();
    }

    /** The words that follow were recognised with that confidence. */
    PageDraft recognisedWith(double wordConfidence) {
        confidence = wordConfidence;
        return this;
    }

    /** A line of texts, each at its column: at(10, "Trade Date:").at(45, ...) in pairs. */
    PageDraft line(Object... columnsAndTexts) {
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            put(((Number) columnsAndTexts[i]).doubleValue() * LETTER, (String) columnsAndTexts[i + 1]);
        }
        y += PITCH;
        return this;
    }

    /** A line so near to the next one as the lines of one cell are. */
    PageDraft near(Object... columnsAndTexts) {
        line(columnsAndTexts);
        y -= 0.6 * PITCH;
        return this;
    }

    /** A label at column 8 and a value at column 50. */
    PageDraft row(String label, String value) {
        return line(8, label, 50, value);
    }

    PageDraft heading(String text) {
        return gap().line(8, text).gap();
    }

    /** Four times as large as the rest; a word is as high as its letters are. */
    PageDraft title(String text) {
        double x = 8 * LETTER;
        for (String word : text.split(" ")) {
            double descent = word.matches(".*[gjpqy].*") ? CAP : 0;
            double right = x + 4 * LETTER * word.length();
            add(word, x, right, y + 3.2 * CAP + descent);
            x = right + 4 * BLANK;
        }
        y += 4 * PITCH;
        return this;
    }

    PageDraft gap() {
        y += PITCH;
        return this;
    }

    /** Running text at column 8, a line for each given one. */
    PageDraft prose(String... lines) {
        for (String line : lines) {
            put(8 * LETTER, line);
            y += 0.7 * PITCH;
        }
        y += 0.5 * PITCH;
        return this;
    }

    private void put(double left, String text) {
        double x = left;
        for (String word : text.split(" ")) {
            double right = x + LETTER * word.length();
            add(word, x, right, y + CAP);
            x = right + BLANK;
        }
    }

    private void add(String word, double left, double right, double bottom) {
        words.add(Word.of(word, new Box(left / WIDTH, y / HEIGHT, right / WIDTH, bottom / HEIGHT), confidence));
    }

    PageText page(int number) {
        return new PageText(number, WIDTH, HEIGHT, method, words, List.of());
    }

    DocumentText document() {
        return new DocumentText(List.of(page(1)));
    }
}
