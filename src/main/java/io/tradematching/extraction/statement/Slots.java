package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Line;
import io.tradematching.extraction.layout.Segment;
import java.util.List;
import java.util.regex.Pattern;

/** Searches the segments of lines for labels; a number set apart before a clause is none. */
final class Slots {

    private static final Pattern NUMBER = Pattern.compile(
            "\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}|[•·▪◦*§-]");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern WORDS = Pattern.compile("\\p{L}.*");
    private static final double NEAR = 6;

    private final LabelFinder labels;

    Slots(LabelFinder labels) {
        this.labels = labels;
    }

    SlotLine read(Line line, double unit) {
        boolean numbered = isNumbered(line.segments(), unit);
        return new SlotLine(
                line,
                line.segments().stream()
                        .skip(numbered ? 1 : 0)
                        .map(segment -> new Slot(segment, labels.find(segment)))
                        .toList(),
                numbered || LabelFinder.isNumbered(line.first().passage()));
    }

    private static boolean isNumbered(List<Segment> segments, double unit) {
        return segments.size() > 1
                && isNumber(segments.getFirst().text(), segments.get(1).text())
                && segments.get(1).x0() - segments.getFirst().x1() < NEAR * unit;
    }

    /** A heading's number needs no dot where words follow it. */
    private static boolean isNumber(String text, String next) {
        return NUMBER.matcher(text).matches()
                || BARE_NUMBER.matcher(text).matches() && WORDS.matcher(next).matches();
    }
}
