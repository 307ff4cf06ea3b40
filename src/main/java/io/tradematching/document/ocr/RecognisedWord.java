package io.tradematching.document.ocr;

import java.util.List;

/**
 * A word as Tesseract reports it.
 *
 * @param line names the text line it is part of, within its page
 * @param confidence 0 to 1
 */
public record RecognisedWord(String line, int left, int top, int width, int height, double confidence, String text) {

    private static final String WORD_LEVEL = "5\t";
    private static final double CERTAIN = 0.6;

    /** Tesseract's tab-separated table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    static List<RecognisedWord> ofTsv(String tsv) {
        return tsv.lines()
                .filter(row -> row.startsWith(WORD_LEVEL))
                .map(row -> row.split("\t", 12))
                .filter(cells -> cells.length == 12 && !cells[11].isBlank())
                .map(RecognisedWord::ofRow)
                .toList();
    }

    public int right() {
        return left + width;
    }

    public int bottom() {
        return top + height;
    }

    /** Whether it is worth having where nothing was recognised at first. */
    boolean isCertain() {
        return confidence >= CERTAIN && text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether the middle of the other one, which is shorter, lies within. */
    boolean covers(RecognisedWord other) {
        int x = other.left + other.width / 2;
        int y = other.top + other.height / 2;
        return other.width < width && left < x && x < right() && top < y && y < bottom();
    }

    RecognisedWord onLine(String name) {
        return new RecognisedWord(name, left, top, width, height, confidence, text);
    }

    RecognisedWord atMost(double certainty) {
        return withConfidence(Math.min(confidence, certainty));
    }

    RecognisedWord atLeast(double certainty) {
        return withConfidence(Math.max(confidence, certainty));
    }

    RecognisedWord withConfidence(double certainty) {
        return new RecognisedWord(line, left, top, width, height, certainty, text);
    }

    RecognisedWord reading(String other) {
        return new RecognisedWord(line, left, top, width, height, confidence, other);
    }

    RecognisedWord joinedWith(RecognisedWord next) {
        int highest = Math.min(top, next.top);
        return new RecognisedWord(
                line,
                left,
                highest,
                next.right() - left,
                Math.max(bottom(), next.bottom()) - highest,
                Math.min(confidence, next.confidence),
                text + next.text);
    }

    RecognisedWord movedBy(int x, int y) {
        return new RecognisedWord(line, left + x, top + y, width, height, confidence, text);
    }

    RecognisedWord endingAt(int right) {
        return new RecognisedWord(line, left, top, Math.max(1, right - left), height, confidence, text);
    }

    RecognisedWord scaledBy(double factor) {
        return new RecognisedWord(
                line,
                (int) Math.round(left * factor),
                (int) Math.round(top * factor),
                (int) Math.round(width * factor),
                (int) Math.round(height * factor),
                confidence,
                text);
    }

    private static RecognisedWord ofRow(String[] cells) {
        return new RecognisedWord(
                cells[2] + "." + cells[3] + "." + cells[4],
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]),
                Math.clamp(Double.parseDouble(cells[10]) / 100, 0, 1),
                cells[11].strip());
    }
}
