package io.tradematching.extraction;

import io.tradematching.document.PageText;
import io.tradematching.document.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Strokes and points that recognition makes of dust, of rules and of the ends of leaders: a hyphen glued to the beginning of a word, a
 * dash to its end, or a mark that stands by itself in a cell. A dash between two words and the sign of a number stay.
 */
final class StrayMarks {

    private static final Pattern MARK = Pattern.compile("[-–—=.,;'’~·]{1,2}");

    /** Before words, before dates and references; a number may be negative. */
    private static final Pattern BEFORE =
            Pattern.compile("^[-–—~]+(?=\\p{L}{2}|\\d{1,2}[-/.]\\p{L}{3}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2})");

    private static final Pattern BEHIND = Pattern.compile("(?<=[\\p{L}\\d:)])[–—~]+$|(?<=[\\p{L}\\d])[’‘`]$");
    private static final double SURE = 0.9;

    /** In heights of a word: as far as words of one text never are from each other. */
    private static final double APART = 0.9;

    private StrayMarks() {}

    static List<Word> cleared(PageText page) {
        return page.words().stream()
                .flatMap(word -> cleared(word, page).stream())
                .toList();
    }

    private static Optional<Word> cleared(Word word, PageText page) {
        if (MARK.matcher(word.text()).matches()) {
            return word.confidence() < SURE && isAlone(word, page) ? Optional.empty() : Optional.of(word);
        }
        String text =
                BEHIND.matcher(BEFORE.matcher(word.text()).replaceFirst("")).replaceFirst("");
        return Optional.of(word.readAs(text, word.confidence()));
    }

    private static boolean isAlone(Word mark, PageText page) {
        double middle = (mark.upright().y0() + mark.upright().y1()) / 2;
        return page.words().stream()
                .filter(other -> other != mark)
                .filter(other -> other.upright().y0() < middle
                        && middle < other.upright().y1())
                .noneMatch(other -> isBeside(mark, other, page));
    }

    private static boolean isBeside(Word mark, Word other, PageText page) {
        double gap = Math.max(
                        mark.upright().x0() - other.upright().x1(),
                        other.upright().x0() - mark.upright().x1())
                * page.width();
        return gap < APART * other.upright().height() * page.height();
    }
}
