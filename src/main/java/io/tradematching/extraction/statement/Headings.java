package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Segment;
import io.tradematching.extraction.vocabulary.Phrases;
import io.tradematching.extraction.vocabulary.Scope;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells headings from labels and prose. */
final class Headings {

    private static final int LONGEST = 12;
    private static final double TALL = 1.2;
    private static final double NEAR = 4.5;

    private static final String SLASH = " / ";
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?=[.\\s])");

    private final Phrases<Scope> phrases;

    Headings(Phrases<Scope> phrases) {
        this.phrases = phrases;
    }

    /** What the line opens, if it is a heading. */
    Optional<Scope> read(SlotLine line, @Nullable SlotLine next, double unit) {
        if (!line.isSingle()
                || isProse(line)
                || LabelFinder.isField(line.first().segment().passage())) {
            return Optional.empty();
        }
        if (hasInlineValue(line)) {
            return annexed(line);
        }
        Passage text =
                LabelFinder.withoutNumbering(line.slots().getFirst().segment().passage());
        Optional<Phrases.Match<Scope>> match = phrases.anywhere(text.atoms());
        boolean striking = isStriking(line, unit);
        if (line.slots().getFirst().isBareLabel()) {
            return isFollowedByPart(line, next)
                    ? match.map(Phrases.Match::meaning).or(() -> Optional.of(Scope.TRADE))
                    : match.map(Phrases.Match::meaning).filter(_ -> isFollowedByLabel(line, next, unit));
        }
        if (match.isPresent() && (striking || covers(match.orElseThrow(), text))) {
            return match.map(Phrases.Match::meaning);
        }
        return striking ? Optional.of(Scope.TRADE) : Optional.empty();
    }

    /** Whether the line begins where people sign: what stands below is about them. */
    boolean isSignature(SlotLine line) {
        List<Atom> atoms = line.first().segment().passage().atoms();
        return !line.first().isMarked()
                && !isRow(line)
                && atoms.size() <= LONGEST
                && phrases.longestAt(atoms, 0)
                        .filter(match -> match.meaning() == Scope.SIGNATURE)
                        .isPresent();
    }

    /** A word for signing may also be a label: "Firma" beside the names of firms. */
    private static boolean isRow(SlotLine line) {
        return line.first().hasLabel() && line.slots().stream().skip(1).anyMatch(slot -> !slot.hasLabel());
    }

    /** "Annex: Calculation Periods". */
    private Optional<Scope> annexed(SlotLine line) {
        Part part = line.first().parts().getFirst();
        return phrases.whole(part.text().atoms()).map(Phrases.Match::meaning).filter(scope -> scope == Scope.IGNORED);
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
        List<Atom> atoms = line.first().segment().passage().atoms();
        return atoms.isEmpty()
                || atoms.size() > LONGEST
                || text.endsWith(",")
                || text.endsWith(";")
                || (text.endsWith(".") && !line.numbered());
    }

    private static boolean isStriking(SlotLine line, double unit) {
        boolean tall = line.line().height() > TALL * unit;
        return line.numbered() || tall || isCapitals(line.first().segment().text());
    }

    private static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        long digits = text.chars().filter(Character::isDigit).count();
        return letters > 3 && capitals == letters && digits * 2 < letters;
    }

    /** In two languages parted by a slash the words of one are enough. */
    private static boolean covers(Phrases.Match<Scope> match, Passage heading) {
        String text = heading.text();
        int start = heading.atoms().get(match.from()).start();
        int from = text.lastIndexOf(SLASH, start);
        int to = text.indexOf(SLASH, start);
        long words = heading.atoms().stream()
                .filter(atom -> atom.start() > from && (to < 0 || atom.end() <= to))
                .count();
        return match.length() * 2L >= words;
    }

    private static boolean isFollowedByLabel(SlotLine line, @Nullable SlotLine next, double unit) {
        return next != null
                && (next.startsWithLabel() && !isCalling(line, next) || isRightOf(line, next))
                && line.distanceTo(next) < NEAR * unit;
    }

    /** Calculation Agent, and below it Party B: what the paper calls a party is the value of a label that wants one. */
    private static boolean isCalling(SlotLine label, SlotLine next) {
        return Roles.isOfParty(roleOf(label))
                && next.isSingle()
                && next.first().isBareLabel()
                && roleOf(next).equals("name");
    }

    private static String roleOf(SlotLine line) {
        return line.first().parts().getFirst().label().role();
    }

    /** Titles of columns to the right: no value of the line stands among them. */
    private static boolean isRightOf(SlotLine line, SlotLine titles) {
        return !titles.isSingle()
                && titles.first().segment().x0() > line.first().segment().x1();
    }

    /** 3 and then 3.1: what is numbered so is no value of the line above it. */
    private static boolean isFollowedByPart(SlotLine line, @Nullable SlotLine next) {
        Matcher number = NUMBER.matcher(line.line().text());
        return next != null && number.find() && next.line().text().startsWith(number.group() + ".");
    }
}
