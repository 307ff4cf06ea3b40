package io.tradematching.document.pdf;

import io.tradematching.document.ocr.GrayImage;
import io.tradematching.document.ocr.OcrEngine;
import io.tradematching.document.ocr.RecognisedWord;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cuts words out of a page image, sets them side by side as black on white lines of one font size, and reads these lines: a
 * few calls of the OCR engine for many words.
 */
final class WordStrip {

    private static final int MAX_WIDTH = 1800;

    /** In font sizes: between words, above and below the base line. */
    private static final double GAP = 0.8;

    private static final double ABOVE = 1.2;
    private static final double BELOW = 0.5;

    private final RenderedPage page;
    private final double em;
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final List<Rectangle> cells = new ArrayList<>();
    private double right;

    private WordStrip(RenderedPage page, double em) {
        this.page = page;
        this.em = em;
        this.right = GAP * em;
        this.image = new BufferedImage(MAX_WIDTH, (int) Math.ceil((ABOVE + BELOW) * em), BufferedImage.TYPE_BYTE_GRAY);
        this.graphics = image.createGraphics();
        java.util.Arrays.fill(pixels(), (byte) 0xff);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    /**
     * What the page shows where the words stand, in their order.
     *
     * @param em font size to bring the words to, in pixels
     */
    static List<Reading> read(OcrEngine ocr, RenderedPage page, List<LayerWord> words, double em) {
        List<Reading> readings = new ArrayList<>();
        WordStrip strip = new WordStrip(page, em);
        for (LayerWord word : words) {
            if (!strip.hasRoomFor(word)) {
                readings.addAll(strip.readings(ocr));
                strip = new WordStrip(page, em);
            }
            strip.add(word);
        }
        readings.addAll(strip.readings(ocr));
        return readings;
    }

    private boolean hasRoomFor(LayerWord word) {
        return cells.isEmpty() || right + length(word) + GAP * em < MAX_WIDTH;
    }

    private double length(LayerWord word) {
        return word.glyphs()
                        .getFirst()
                        .origin()
                        .distance(word.glyphs().getLast().end())
                * scale(word);
    }

    private double scale(LayerWord word) {
        return em / word.glyphs().getFirst().size();
    }

    private void add(LayerWord word) {
        Rectangle2D around = around(word);
        AffineTransform toStrip = toStrip(word);
        Rectangle cell = toStrip.createTransformedShape(around)
                .getBounds()
                .intersection(new Rectangle(0, 0, MAX_WIDTH, image.getHeight()));
        Rectangle cut = around.getBounds().intersection(new Rectangle(0, 0, page.width(), page.height()));
        if (!cell.isEmpty() && !cut.isEmpty()) {
            graphics.setClip(cell);
            toStrip.translate(cut.x, cut.y);
            graphics.drawImage(page.image().getSubimage(cut.x, cut.y, cut.width, cut.height), toStrip, null);
            BlackOnWhite.stretch(pixels(), MAX_WIDTH, cell);
        }
        cells.add(cell);
        right = Math.max(right, cell.getMaxX()) + GAP * em;
    }

    private static Rectangle2D around(LayerWord word) {
        Rectangle2D place = word.place();
        double margin = word.glyphs().getFirst().size() / 20;
        return new Rectangle2D.Double(
                place.getX() - margin,
                place.getY() - margin,
                place.getWidth() + 2 * margin,
                place.getHeight() + 2 * margin);
    }

    private AffineTransform toStrip(LayerWord word) {
        Glyph first = word.glyphs().getFirst();
        AffineTransform transform = AffineTransform.getTranslateInstance(right, ABOVE * em);
        transform.scale(scale(word), scale(word));
        transform.rotate(Math.toRadians(-first.degrees()));
        transform.translate(-first.origin().getX(), -first.origin().getY());
        return transform;
    }

    private List<Reading> readings(OcrEngine ocr) {
        graphics.dispose();
        if (cells.isEmpty()) {
            return List.of();
        }
        int dpi = (int) Math.round(em * 6);
        List<RecognisedWord> found = ocr.readLine(new GrayImage(MAX_WIDTH, image.getHeight(), pixels()), dpi);
        return cells.stream().map(cell -> reading(cell, found)).toList();
    }

    private static Reading reading(Rectangle cell, List<RecognisedWord> found) {
        List<RecognisedWord> inside = found.stream()
                .filter(word -> word.left() + word.width() / 2.0 > cell.getMinX()
                        && word.left() + word.width() / 2.0 < cell.getMaxX())
                .toList();
        String text = inside.stream().map(RecognisedWord::text).collect(Collectors.joining());
        double confidence =
                inside.stream().mapToDouble(RecognisedWord::confidence).min().orElse(0);
        return new Reading(text, confidence);
    }

    private byte[] pixels() {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    /** @param text empty if nothing was read */
    record Reading(String text, double confidence) {}
}
