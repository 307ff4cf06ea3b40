package io.tradematching.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts glyphs together to words by where they stand; the order in which they were drawn counts only where texts lie over one
 * another. Text of each direction is taken for itself, in a frame in which it runs from left to right.
 */
final class WordBuilder {

    private final List<LayerWord> words = new ArrayList<>();

    private WordBuilder() {}

    /** In reading order: upright text line by line, then text of other directions. */
    static List<LayerWord> words(List<Glyph> glyphs) {
        WordBuilder builder = new WordBuilder();
        Map<Long, List<Glyph>> byDirection = glyphs.stream()
                .filter(glyph -> !glyph.text().isEmpty() && glyph.size() > 0)
                .collect(Collectors.groupingBy(glyph -> direction(glyph), TreeMap::new, Collectors.toList()));
        byDirection.forEach(builder::addDirection);
        return builder.words;
    }

    /** By how many degrees most of the letters are turned clockwise. */
    static long mainDirection(List<LayerWord> words) {
        return words.stream()
                .flatMap(word -> word.glyphs().stream())
                .collect(Collectors.groupingBy(WordBuilder::direction, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0L);
    }

    /** Whole degrees, 0 to 359. */
    private static long direction(Glyph glyph) {
        return Math.floorMod(Math.round(glyph.degrees()), 360L);
    }

    private void addDirection(long degrees, List<Glyph> glyphs) {
        AffineTransform upright = AffineTransform.getRotateInstance(Math.toRadians(-degrees));
        List<Placed> placed = new ArrayList<>();
        glyphs.forEach(glyph -> placed.add(Placed.of(glyph, placed.size(), upright)));
        for (List<Placed> line : TextLines.of(placed)) {
            Strands.of(line).forEach(strand -> WordRuns.words(strand).forEach(this::add));
        }
    }

    private void add(List<Placed> word) {
        List<Glyph> glyphs = word.stream().map(Placed::glyph).toList();
        words.add(new LayerWord(glyphs, WordPlace.of(glyphs)));
    }

    /**
     * A glyph in the frame of its direction.
     *
     * @param order of drawing
     * @param start where it begins
     * @param end where the next one is due
     * @param baseline downwards
     */
    record Placed(Glyph glyph, int order, double start, double end, double baseline, double size) {

        static Placed of(Glyph glyph, int order, AffineTransform upright) {
            Point2D origin = upright.transform(glyph.origin(), null);
            Point2D end = upright.transform(glyph.end(), null);
            return new Placed(glyph, order, origin.getX(), end.getX(), origin.getY(), glyph.size());
        }

        static final Comparator<Placed> LEFT_TO_RIGHT = Comparator.comparingDouble(Placed::start);

        /** Whether most of the narrower letter lies over the other one, which is not its reprint. */
        boolean covers(Placed other) {
            double shared = Math.min(end, other.end) - Math.max(start, other.start);
            boolean printed = !glyph.isBlank() && !other.glyph.isBlank();
            return printed && shared > Math.min(end - start, other.end - other.start) / 2 && !isReprintOf(other);
        }

        /** Bold print is imitated by printing a letter twice, a hair apart. */
        boolean isReprintOf(Placed other) {
            return glyph.text().equals(other.glyph.text()) && Math.abs(start - other.start) < size / 8;
        }
    }
}
