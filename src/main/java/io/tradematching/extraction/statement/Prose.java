package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.PageLayout;
import io.tradematching.extraction.layout.Segment;
import io.tradematching.extraction.layout.Token;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the lines of running text on a page from labels and values. */
final class Prose {

    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_LINKS = 2;
    private static final int FEWEST_WORDS_OF_SENTENCE = 5;
    private static final double WIDEST_SHARE = 0.45;
    private static final double INDENT = 0.12;
    private static final double LINE_SPACING = 2.3;
    private static final double FULL = 0.75;
    private static final int FEWEST_STRETCHED = 4;
    private static final double WIDEST_BLANK = 2.5;
    private static final double EVEN = 1.5;
    private final Set<String> verbs;
    private final Set<String> small;
    private final double left;
    private final double width;
    private final double right;
    private final double unit;
    private @Nullable SlotLine last;

    Prose(PageLayout page, SentenceWords words) {
        this.verbs = words.keys("prose", "verbs");
        this.small = new HashSet<>(words.keys("prose", "small"));
        this.small.addAll(verbs);
        this.width = page.width();
        this.unit = page.unit();
        Margins margins = Margins.of(page);
        this.left = margins.left();
        this.right = margins.right();
    }

    /** Must be asked for every line from top to bottom, as far as no other text was recognised. */
    boolean holds(SlotLine line) {
        boolean prose = begins(line) || continues(line);
        last = prose ? line : null;
        return prose;
    }

    boolean continues(SlotLine line) {
        SlotLine before = last;
        if (before == null || !isOneText(line) || line.distanceTo(before) > LINE_SPACING * unit) {
            return false;
        }
        Segment above = before.slots().getLast().segment();
        Segment here = line.first().segment();
        return (above.x1() - left > FULL * (right - left) || isBroken(above, here))
                && here.x0() < above.x0() + unit
                && here.x0() > left - unit
                && !line.numbered();
    }

    /** Running text goes on below where the next word found no room. */
    private boolean isBroken(Segment above, Segment here) {
        Token word = here.passage().tokens().getFirst();
        return above.x1() + word.x1() - word.x0() > right;
    }

    private boolean begins(SlotLine line) {
        Segment segment = line.first().segment();
        List<Atom> atoms = line.line().passage().atoms();
        return isOneText(line)
                && segment.x0() < left + INDENT * width
                && !isLabelled(line.first())
                && (isSentence(line, atoms) || isLongText(line, atoms));
    }

    private boolean isLongText(SlotLine line, List<Atom> atoms) {
        double length =
                line.slots().getLast().segment().x1() - line.first().segment().x0();
        return atoms.size() >= FEWEST_WORDS
                && length > WIDEST_SHARE * width
                && atoms.stream().filter(atom -> small.contains(atom.key())).count() >= FEWEST_LINKS;
    }

    /** However short, what has a verb and ends with a full stop is said: the Calculation Agent is Party B. */
    private boolean isSentence(SlotLine line, List<Atom> atoms) {
        return line.isSingle()
                && atoms.size() >= FEWEST_WORDS_OF_SENTENCE
                && line.line().passage().text().endsWith(".")
                && atoms.stream().skip(1).anyMatch(atom -> verbs.contains(atom.key()));
    }

    private boolean isOneText(SlotLine line) {
        return line.isSingle() || isStretched(line);
    }

    /** To fill a line from margin to margin all its blanks are widened alike, where columns are apart each by its own distance. */
    private boolean isStretched(SlotLine line) {
        List<Segment> words = line.line().segments();
        boolean full = words.getLast().x1() - left > FULL * (right - left);
        if (words.size() < FEWEST_STRETCHED || !full) {
            return false;
        }
        double narrowest = Double.MAX_VALUE;
        double widest = 0;
        for (int i = 1; i < words.size(); i++) {
            double gap = words.get(i).x0() - words.get(i - 1).x1();
            narrowest = Math.min(narrowest, gap);
            widest = Math.max(widest, gap);
        }
        return widest < WIDEST_BLANK * unit && widest < EVEN * narrowest;
    }

    private static boolean isLabelled(Slot slot) {
        return slot.isMarked() && !slot.parts().getFirst().label().isOther();
    }
}
