package io.tradematching.document.pdf;

import io.tradematching.document.ocr.OcrEngine;
import io.tradematching.document.pdf.WordStrip.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads words of the text layer back from the pixels. Words that are seen as drawn can lie only by their font, where a shape
 * means another character than it looks like; a sample that shows every shape finds that. Doubtful words are read each.
 */
final class ReadBack {

    /** Font size of the lines that are read: 12 points at 200 DPI, which OCR reads best, and at 300 DPI for a second look. */
    private static final double FIRST_LOOK = 33;

    private static final double SECOND_LOOK = 50;
    private static final double CONFIDENT = 0.7;
    private static final double VERY_CONFIDENT = 0.85;
    private static final double LEARNING = 0.5;

    private final OcrEngine ocr;
    private final KnownShapes known;
    private final RenderedPage page;
    private final Map<GlyphShape, Integer> confirmed = new HashMap<>();
    private final Map<GlyphShape, Set<LayerWord>> contradicted = new HashMap<>();

    private final Set<GlyphShape> learnt = new HashSet<>();

    private ReadBack(OcrEngine ocr, KnownShapes known, RenderedPage page) {
        this.ocr = ocr;
        this.known = known;
        this.page = page;
    }

    /** The words of which the pixels say something else; empty if text layer and pixels agree. */
    static List<LayerWord> contradictions(OcrEngine ocr, KnownShapes known, RenderedPage page, Visibility visibility) {
        ReadBack readBack = new ReadBack(ocr, known, page);
        List<LayerWord> contradictions = readBack.contradictions(visibility);
        if (contradictions.isEmpty()) {
            known.learn(readBack.learnt);
        }
        return contradictions;
    }

    private List<LayerWord> contradictions(Visibility visibility) {
        List<LayerWord> sample = Alphabet.sample(visibility.asDrawn(), known);
        List<Look> failed = new ArrayList<>(failing(visibility.doubtful(), true));
        failed.addAll(failing(sample, false));
        if (failed.isEmpty()) {
            return List.of();
        }
        read(Alphabet.others(visibility.asDrawn(), sample, contradicted.keySet()), SECOND_LOOK);
        List<LayerWord> words = failed.stream().map(Look::word).toList();
        List<Reading> second = read(words, SECOND_LOOK);
        List<LayerWord> contradictions = new ArrayList<>();
        for (int i = 0; i < failed.size(); i++) {
            Look look = failed.get(i);
            if (!agrees(look.word(), second.get(i), look.doubtful()) && isContradiction(look, second.get(i))) {
                contradictions.add(look.word());
            }
        }
        return contradictions;
    }

    private List<Look> failing(List<LayerWord> words, boolean doubtful) {
        List<Reading> readings = read(words, FIRST_LOOK);
        List<Look> failing = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!agrees(words.get(i), readings.get(i), doubtful)) {
                failing.add(new Look(words.get(i), readings.get(i), doubtful));
            }
        }
        return failing;
    }

    private List<Reading> read(List<LayerWord> words, double em) {
        List<Reading> readings = WordStrip.read(ocr, page, words, em);
        for (int i = 0; i < words.size(); i++) {
            note(words.get(i), readings.get(i));
            learn(words.get(i), readings.get(i));
        }
        return readings;
    }

    /** Only from words that were read as they are stated from end to end: one letter alone may have been guessed. */
    private void learn(LayerWord word, Reading reading) {
        if (reading.confidence() >= LEARNING && agrees(word, reading, false)) {
            word.glyphs().stream()
                    .filter(Alphabet::isCompared)
                    .map(Glyph::shape)
                    .forEach(learnt::add);
        }
    }

    /** Shape by shape, where the reading has as many characters as the word. */
    private void note(LayerWord word, Reading reading) {
        String read = Folding.loose(reading.text());
        if (!Folding.loose(word.text()).isEmpty()
                && read.length() == Folding.loose(word.text()).length()) {
            int at = 0;
            for (Glyph glyph : word.glyphs()) {
                String stated = Folding.loose(glyph.text());
                boolean same = read.startsWith(stated, at);
                at += stated.length();
                if (Alphabet.isCompared(glyph)) {
                    note(glyph.shape(), word, same);
                }
            }
        }
    }

    private void note(GlyphShape shape, LayerWord word, boolean same) {
        if (same) {
            confirmed.merge(shape, 1, Integer::sum);
        } else {
            contradicted.computeIfAbsent(shape, key -> new HashSet<>()).add(word);
        }
    }

    private static boolean agrees(LayerWord word, Reading reading, boolean doubtful) {
        return doubtful && word.hasDigit()
                ? Folding.strict(word.text()).equals(Folding.strict(reading.text()))
                : Folding.alike(word.text(), reading.text());
    }

    private boolean isContradiction(Look look, Reading second) {
        boolean sameTwice = Folding.loose(look.reading().text()).equals(Folding.loose(second.text()));
        if (look.doubtful()) {
            return sameTwice || second.confidence() >= CONFIDENT;
        }
        double confidence = Math.min(look.reading().confidence(), second.confidence());
        return look.word().glyphs().stream().anyMatch(glyph -> isLying(glyph, sameTwice && confidence >= CONFIDENT))
                || (look.word().hasDigit() && sameTwice && confidence >= VERY_CONFIDENT);
    }

    /** OCR misreads a shape in one word or another; a shape that is never read as what it states is another character. */
    private boolean isLying(Glyph glyph, boolean readAlikeTwice) {
        Set<LayerWord> against = contradicted.getOrDefault(glyph.shape(), Set.of());
        boolean never = !known.contains(glyph.shape()) && !confirmed.containsKey(glyph.shape()) && !against.isEmpty();
        return never && (against.size() > 1 || glyph.contradictory() || readAlikeTwice);
    }

    /** A word whose first reading did not agree. */
    private record Look(LayerWord word, Reading reading, boolean doubtful) {}
}
