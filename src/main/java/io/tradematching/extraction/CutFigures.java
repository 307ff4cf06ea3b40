package io.tradematching.extraction;

import io.tradematching.document.PageText;
import io.tradematching.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers that recognition cut at a mark although no blank follows it: 3. and 27 that all but touch. */
final class CutFigures {

    private static final Pattern HEAD = Pattern.compile("(?:.*[^\\d.,])?\\d{1,3}(?:,\\d{3})*[.,]?");
    private static final Pattern TAIL = Pattern.compile("[.,]?\\d[\\d.,%]*[)]?");

    /** In heights of the digits; a blank is wider. */
    private static final double NO_BLANK = 0.18;

    private CutFigures() {}

    /** In the order of the words, of which pieces of one number follow each other. */
    static List<Word> joined(List<Word> words, PageText page) {
        List<Word> result = new ArrayList<>();
        for (Word word : words) {
            Word before = result.isEmpty() ? null : result.getLast();
            if (before != null && isOneNumber(before, word, page)) {
                result.removeLast();
                result.add(joined(before, word));
            } else {
                result.add(word);
            }
        }
        return result;
    }

    private static boolean isOneNumber(Word left, Word right, PageText page) {
        double gap = (right.upright().x0() - left.upright().x1()) * page.width();
        double height = right.upright().height() * page.height();
        double middle = (right.upright().y0() + right.upright().y1()) / 2;
        boolean beside = left.upright().y0() < middle && middle < left.upright().y1();
        boolean marked = left.text().matches(".*[.,]") != right.text().matches("[.,].*");
        return beside
                && marked
                && Math.abs(gap) < NO_BLANK * height
                && HEAD.matcher(left.text()).matches()
                && TAIL.matcher(right.text()).matches();
    }

    private static Word joined(Word left, Word right) {
        return new Word(
                left.text() + right.text(),
                left.box().union(right.box()),
                left.upright().union(right.upright()),
                Math.min(left.confidence(), right.confidence()));
    }
}
