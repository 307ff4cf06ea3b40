package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Segment;
import io.tradematching.extraction.vocabulary.Phrases;
import io.tradematching.extraction.vocabulary.Scope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells headings from labels and prose. */
final class Headings {

    private static final int LONGEST = 12;
    private static final double TALL = 1.2;
    private static final double NEAR = 4.5;

    private final Phrases<Scope> phrases;

    Headings(Phrases<Scope> phrases) {
        this.phrases = phrases;
    }

    /** What the line opens, if it is a heading. */
    Optional<Scope> read(SlotLine line, @Nullable SlotLine next, double unit) {
        if (!line.isSingle() || hasInlineValue(line) || isProse(line)) {
            return Optional.empty();
        }
        Passage text =
                LabelFinder.withoutNumbering(line.slots().getFirst().segment().passage());
        Optional<Phrases.Match<Scope>> match = phrases.anywhere(text.atoms());
        boolean striking = isStriking(line, text, unit);
        if (line.slots().getFirst().isBareLabel()) {
            return isFollowedByLabel(line, next, unit) ? match.map(Phrases.Match::meaning) : Optional.empty();
        }
        if (match.isPresent() && (striking || covers(match.orElseThrow(), text.atoms()))) {
            return match.map(Phrases.Match::meaning);
        }
        return striking ? Optional.of(Scope.TRADE) : Optional.empty();
    }

    Optional<Scope> scopeOf(Segment segment) {
        return phrases.anywhere(segment.passage().atoms()).map(Phrases.Match::meaning);
    }

    private static boolean hasInlineValue(SlotLine line) {
        return line.slots().getFirst().parts().stream()
                .anyMatch(part -> part.isMarked() && !part.value().isEmpty());
    }

    private static boolean isProse(SlotLine line) {
        String text = line.line().text();
        List<Atom> atoms = line.line().first().passage().atoms();
        return atoms.isEmpty()
                || atoms.size() > LONGEST
                || text.endsWith(",")
                || text.endsWith(";")
                || (text.endsWith(".") && atoms.size() > LONGEST / 2);
    }

    private static boolean isStriking(SlotLine line, Passage text, double unit) {
        boolean numbered = text.text().length() < line.line().text().length();
        boolean tall = line.line().height() > TALL * unit;
        return numbered || tall || isCapitals(text.text());
    }

    private static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        long digits = text.chars().filter(Character::isDigit).count();
        return letters > 3 && capitals == letters && digits * 2 < letters;
    }

    private static boolean covers(Phrases.Match<Scope> match, List<Atom> atoms) {
        return match.length() * 2 >= atoms.size();
    }

    private static boolean isFollowedByLabel(SlotLine line, @Nullable SlotLine next, double unit) {
        return next != null && next.startsWithLabel() && line.distanceTo(next) < NEAR * unit;
    }
}
