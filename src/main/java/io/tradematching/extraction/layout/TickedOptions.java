package io.tradematching.extraction.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Leaves of options with boxes the ticked one. Where none or several are ticked nobody knows what was meant: an empty box
 * stands for the missing value, and it keeps the label before it from taking another.
 */
final class TickedOptions {

    private TickedOptions() {}

    /** The segments of a line with each set of options reduced to what it says. */
    static List<Segment> choose(List<Segment> segments) {
        int start = IntStream.range(0, segments.size())
                .filter(i -> tokens(segments.get(i)).stream().anyMatch(TickBoxes::isBox))
                .findFirst()
                .orElse(segments.size());
        if (start == segments.size()) {
            return segments;
        }
        int end = end(segments, start);
        return Stream.of(
                        segments.subList(0, start),
                        reduced(segments.subList(start, end)),
                        choose(segments.subList(end, segments.size())))
                .flatMap(List::stream)
                .toList();
    }

    /** Where options may stand apart, so may a box and its option. */
    private static int end(List<Segment> segments, int start) {
        return IntStream.range(start + 1, segments.size())
                .filter(i -> !TickBoxes.isBox(tokens(segments.get(i)).getFirst())
                        && !TickBoxes.isBox(tokens(segments.get(i - 1)).getLast()))
                .findFirst()
                .orElse(segments.size());
    }

    private static List<Segment> reduced(List<Segment> segments) {
        List<Token> printed =
                segments.stream().flatMap(segment -> tokens(segment).stream()).toList();
        int end = endOfOptions(printed);
        List<Token> options = printed.subList(0, end);
        List<Token> kept = new ArrayList<>(TickBoxes.isBox(options.getLast()) ? before(options) : behind(options));
        kept.addAll(printed.subList(end, printed.size()));
        return kept.isEmpty() ? List.of() : List.of(Segment.across(segments, kept));
    }

    /** A semicolon ends the last option: what follows is about something else. */
    private static int endOfOptions(List<Token> printed) {
        int[] boxes = boxes(printed);
        return IntStream.range(boxes[boxes.length - 1], printed.size())
                        .filter(i -> printed.get(i).text().endsWith(";"))
                        .findFirst()
                        .orElse(printed.size() - 1)
                + 1;
    }

    /** What stands before the first box stays; a box alone in its line is one of a list: if it is empty, so is the line. */
    private static List<Token> behind(List<Token> printed) {
        int[] boxes = boxes(printed);
        int[] ticked = ticked(printed);
        List<Token> kept = new ArrayList<>(printed.subList(0, boxes[0]));
        if (ticked.length == 1) {
            int end =
                    Arrays.stream(boxes).filter(i -> i > ticked[0]).findFirst().orElse(printed.size());
            kept.addAll(printed.subList(ticked[0] + 1, end));
        } else if (boxes.length > 1) {
            kept.add(printed.get(boxes[0]));
        }
        return kept;
    }

    /** Boxes that stand behind their options. */
    private static List<Token> before(List<Token> printed) {
        int[] boxes = boxes(printed);
        int[] ticked = ticked(printed);
        if (boxes.length == 1) {
            return printed;
        }
        if (ticked.length != 1) {
            return List.of(printed.get(boxes[0]));
        }
        int start = Arrays.stream(boxes).filter(i -> i < ticked[0]).max().orElse(-1) + 1;
        return printed.subList(start, ticked[0]);
    }

    private static int[] boxes(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(i -> TickBoxes.isBox(tokens.get(i)))
                .toArray();
    }

    private static int[] ticked(List<Token> tokens) {
        return Arrays.stream(boxes(tokens))
                .filter(i -> TickBoxes.isTicked(tokens.get(i)))
                .toArray();
    }

    private static List<Token> tokens(Segment segment) {
        return segment.passage().tokens();
    }
}
