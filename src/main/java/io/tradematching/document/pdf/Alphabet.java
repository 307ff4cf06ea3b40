package io.tradematching.document.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The shapes of letters and digits that a page's fonts use, and few words that show them all. */
final class Alphabet {

    private static final int MOST_WORDS = 28;

    /** In pixels, 6 to 36 points: what OCR reads without trouble. */
    private static final double SMALLEST = 25;

    private static final double GREATEST = 150;

    private Alphabet() {}

    /** Words that together show every unknown shape at least once, as far as the bound allows; digits first. */
    static List<LayerWord> sample(List<LayerWord> words, KnownShapes known) {
        List<LayerWord> candidates = words.stream().filter(Alphabet::isReadable).toList();
        List<LayerWord> sample = new ArrayList<>();
        Set<GlyphShape> missing = shapes(candidates);
        missing.removeIf(known::contains);
        cover(sample, candidates, digits(missing));
        missing.removeAll(shapes(sample));
        cover(sample, candidates, missing);
        return sample;
    }

    /** One more word for each shape, among words that were not read yet. */
    static List<LayerWord> others(List<LayerWord> words, Collection<LayerWord> read, Set<GlyphShape> shapes) {
        List<LayerWord> candidates = words.stream()
                .filter(Alphabet::isReadable)
                .filter(word -> !read.contains(word))
                .toList();
        List<LayerWord> sample = new ArrayList<>();
        cover(sample, candidates, new HashSet<>(shapes));
        return sample;
    }

    private static void cover(List<LayerWord> sample, List<LayerWord> candidates, Set<GlyphShape> missing) {
        while (!missing.isEmpty() && sample.size() < MOST_WORDS) {
            LayerWord best = null;
            long most = 0;
            for (LayerWord word : candidates) {
                long gain = gain(word, missing);
                if (gain > most) {
                    most = gain;
                    best = word;
                }
            }
            if (best == null) {
                return;
            }
            sample.add(best);
            best.glyphs().forEach(glyph -> missing.remove(glyph.shape()));
        }
    }

    /** Shapes gained, less for long words: they cost more to read. */
    private static long gain(LayerWord word, Set<GlyphShape> missing) {
        long found = word.glyphs().stream()
                .map(Glyph::shape)
                .distinct()
                .filter(missing::contains)
                .count();
        return found == 0 ? 0 : 100 * found / (word.glyphs().size() + 3);
    }

    private static Set<GlyphShape> digits(Set<GlyphShape> shapes) {
        return shapes.stream()
                .filter(shape -> Character.isDigit(shape.text().charAt(0)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<GlyphShape> shapes(List<LayerWord> words) {
        return words.stream()
                .flatMap(word -> word.glyphs().stream())
                .filter(Alphabet::isCompared)
                .map(Glyph::shape)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Only plain letters and digits: the model knows no others for sure. */
    static boolean isCompared(Glyph glyph) {
        return glyph.text().length() == 1
                && glyph.text().charAt(0) < 128
                && Character.isLetterOrDigit(glyph.text().charAt(0));
    }

    private static boolean isReadable(LayerWord word) {
        double size = word.glyphs().getFirst().size();
        return size >= SMALLEST
                && size <= GREATEST
                && word.glyphs().size() >= 2
                && word.glyphs().size() <= 30;
    }
}
