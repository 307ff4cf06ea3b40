package io.tradematching.extraction.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Tells two forms, or a form and a column of text, printed side by side, each with lines at heights of its own, from one table of several
 * columns: the left one is read to its end before the right one.
 */
final class Blocks {

    /** In units of the page's word height. */
    private static final double ALIGNED = 0.3;

    private static final double NEAR = 1.6;
    private static final double MARGIN = 0.5;
    private static final double INNERMOST = 0.25;
    private static final int FEWEST_ROWS = 5;
    private static final int FEWEST_APART = 3;
    private static final double APART = 0.25;
    /** Lines of text stand at every height, and so at that of a row now and then. */
    private static final double APART_FROM_PROSE = 0.12;

    private static final double FORM_LIKE = 0.4;
    private static final int FEWEST_LINES = 8;
    private static final int WORDS_OF_LINE = 5;

    private final double unit;
    private final double width;

    Blocks(double unit, double width) {
        this.unit = unit;
        this.width = width;
    }

    /** A place where the page falls into two: between heights {@code top} and {@code bottom}, left and right of {@code x}. */
    record Gutter(double x, double top, double bottom, int rowsApart) {

        /** The tokens in reading order: above the two forms, the left one, the right one, below them. */
        List<List<Token>> parts(List<Token> tokens) {
            return Stream.of(
                            tokens.stream().filter(token -> token.middle() <= top),
                            tokens.stream().filter(token -> isBetween(token) && token.x0() < x),
                            tokens.stream().filter(token -> isBetween(token) && token.x0() >= x),
                            tokens.stream().filter(token -> token.middle() >= bottom))
                    .map(Stream::toList)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        private boolean isBetween(Token token) {
            return token.middle() > top && token.middle() < bottom;
        }
    }

    private record Placed(Segment segment, double middle) {}

    Optional<Gutter> find(List<Line> lines) {
        List<Placed> segments = lines.stream()
                .flatMap(line -> line.segments().stream().map(segment -> new Placed(segment, line.middle())))
                .toList();
        return candidates(segments)
                .mapToObj(x -> x - MARGIN * unit)
                .flatMap(x -> between(segments, x))
                .max(Comparator.comparingInt(Gutter::rowsApart));
    }

    /** Left edges that enough segments share. */
    private DoubleStream candidates(List<Placed> segments) {
        double[] edges = segments.stream()
                .mapToDouble(placed -> placed.segment().x0())
                .filter(x -> x > INNERMOST * width && x < (1 - INNERMOST) * width)
                .sorted()
                .toArray();
        return DoubleStream.of(edges)
                .filter(x -> DoubleStream.of(edges)
                                .filter(other -> other >= x && other < x + MARGIN * unit)
                                .count()
                        >= FEWEST_ROWS)
                .distinct();
    }

    /** The stretches of the page in which nothing is printed across x. */
    private Stream<Gutter> between(List<Placed> segments, double x) {
        List<Double> barriers = new ArrayList<>(List.of(-Double.MAX_VALUE));
        segments.stream()
                .filter(placed -> placed.segment().x0() < x && placed.segment().x1() > x)
                .map(Placed::middle)
                .sorted()
                .forEach(barriers::add);
        barriers.add(Double.MAX_VALUE);
        List<Gutter> gutters = new ArrayList<>();
        for (int i = 1; i < barriers.size(); i++) {
            gutter(segments, x, barriers.get(i - 1), barriers.get(i)).ifPresent(gutters::add);
        }
        return gutters.stream();
    }

    private Optional<Gutter> gutter(List<Placed> segments, double x, double top, double bottom) {
        List<Placed> inside = segments.stream()
                .filter(placed -> placed.middle() > top && placed.middle() < bottom)
                .toList();
        List<Placed> left =
                inside.stream().filter(placed -> placed.segment().x0() < x).toList();
        List<Placed> right =
                inside.stream().filter(placed -> placed.segment().x0() >= x).toList();
        boolean prose = isProse(left) || isProse(right);
        if (!(isForm(left) || isProse(left)) || !(isForm(right) || isProse(right))) {
            return Optional.empty();
        }
        int apart = Math.min(apart(left, right), apart(right, left));
        return apart < FEWEST_APART || apart < (prose ? APART_FROM_PROSE : APART) * Math.max(rows(left), rows(right))
                ? Optional.empty()
                : Optional.of(new Gutter(x, top, bottom, apart));
    }

    /** Whether enough rows hold more than one text: a column of values alone is no form. */
    private static boolean isForm(List<Placed> side) {
        double rows = rows(side);
        return rows >= FEWEST_ROWS && side.size() - rows >= FORM_LIKE * rows;
    }

    /** Whether it is a narrow column of running text, such as notices in the margin. */
    private static boolean isProse(List<Placed> side) {
        int words = side.stream()
                .mapToInt(placed -> placed.segment().passage().tokens().size())
                .sum();
        return rows(side) >= FEWEST_LINES && words >= WORDS_OF_LINE * side.size();
    }

    private static int rows(List<Placed> side) {
        return (int) side.stream().mapToDouble(Placed::middle).distinct().count();
    }

    /** Rows of one side that stand between rows of the other; where the other has nothing near, one table has an empty cell. */
    private int apart(List<Placed> side, List<Placed> other) {
        return (int) side.stream()
                .mapToDouble(Placed::middle)
                .distinct()
                .map(middle -> nearest(middle, other))
                .filter(distance -> distance >= ALIGNED * unit && distance < NEAR * unit)
                .count();
    }

    private static double nearest(double middle, List<Placed> other) {
        return other.stream()
                .mapToDouble(placed -> Math.abs(placed.middle() - middle))
                .min()
                .orElse(Double.MAX_VALUE);
    }
}
