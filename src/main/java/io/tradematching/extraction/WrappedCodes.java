package io.tradematching.extraction;

import io.tradematching.extraction.layout.PageLayout;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Segment;
import io.tradematching.extraction.layout.Token;
import io.tradematching.extraction.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives long codes their second line. A code has no blanks to be wrapped at: whatever letters and digits stand by themselves right
 * under its first ones, with no label beside them, are the rest of it, also where the lines of a neighbouring column lie between.
 */
final class WrappedCodes {

    private static final Set<String> LONG = Set.of("uti", "usi");
    private static final Pattern FIRST_PART = Pattern.compile("[A-Z\\d]{20}[A-Z\\d:.-]{2,31}");
    private static final Pattern REST = Pattern.compile("[A-Z\\d]{1,32}");
    private static final int LONGEST = 52;
    /** In heights of the print. */
    private static final double NEXT_LINE = 2.6;

    private static final double SAME_EDGE = 0.5;

    private final List<PageLayout> pages;

    WrappedCodes(List<PageLayout> pages) {
        this.pages = List.copyOf(pages);
    }

    Statement complete(Statement statement) {
        boolean may = LONG.contains(statement.label().role())
                && statement.value().tokens().size() == 1
                && FIRST_PART.matcher(statement.value().text()).matches();
        return may ? rest(statement).map(rest -> with(statement, rest)).orElse(statement) : statement;
    }

    private Optional<Passage> rest(Statement statement) {
        Token first = statement.value().tokens().getFirst();
        return segments(first)
                .filter(segment -> isRest(segment, first))
                .filter(segment -> standsAlone(segment, first, statement.labelText()))
                .map(Segment::passage)
                .findFirst();
    }

    private Stream<Segment> segments(Token near) {
        return pages.stream()
                .filter(page -> page.number() == near.page())
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> line.segments().stream());
    }

    private static boolean isRest(Segment segment, Token first) {
        double down = middle(segment) - first.middle();
        String text = segment.text();
        return down > first.height() / 2
                && down < NEXT_LINE * first.height()
                && Math.abs(segment.x0() - first.x0()) < SAME_EDGE * first.height()
                && REST.matcher(text).matches()
                && first.text().length() + text.length() <= LONGEST;
    }

    /** No label stands beside it, to the left of the column; without a digit it could be a title among others. */
    private boolean standsAlone(Segment rest, Token first, Passage label) {
        boolean digits = rest.text().chars().anyMatch(Character::isDigit);
        return segments(first)
                .filter(segment -> segment != rest)
                .filter(segment -> Math.abs(middle(segment) - middle(rest)) < first.height() / 2)
                .noneMatch(segment -> !digits || segment.x1() < rest.x0() && segment.x1() > label.x0());
    }

    private static double middle(Segment segment) {
        return segment.passage().tokens().getFirst().middle();
    }

    private static Statement with(Statement statement, Passage rest) {
        return new Statement(
                statement.label(),
                statement.labelText(),
                statement.owner(),
                statement.note(),
                statement.value().then(rest),
                statement.column(),
                statement.section(),
                statement.order(),
                statement.quality());
    }
}
