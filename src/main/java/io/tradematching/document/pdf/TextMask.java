package io.tradematching.document.pdf;

import io.tradematching.document.ocr.GrayImage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/**
 * What a page would look like if it held its text layer alone, beside what it does look like, both at half resolution. Where a
 * glyph is seen as it is drawn, the two go up and down together.
 */
final class TextMask {

    private static final double SCALE = 0.5;

    private static final AffineTransform HALF = AffineTransform.getScaleInstance(SCALE, SCALE);

    private final GrayImage seen;
    private final GrayImage drawn;
    private final AffineTransform toMask;

    private TextMask(GrayImage seen, GrayImage drawn, AffineTransform toMask) {
        this.seen = seen;
        this.drawn = drawn;
        this.toMask = toMask;
    }

    /** @param seen the page at half resolution */
    static TextMask of(GrayImage seen, List<LayerWord> words) {
        return new TextMask(seen, drawn(seen, words, HALF, 0), HALF);
    }

    /**
     * One word alone, with its outlines drawn by a pen: how bold print is imitated.
     *
     * @param pen in pixels of the full page image
     */
    static TextMask bold(GrayImage seen, LayerWord word, double pen) {
        Rectangle2D place = word.place();
        double margin = word.glyphs().getFirst().size() / 4;
        int left = Math.clamp((int) ((place.getMinX() - margin) * SCALE), 0, seen.width());
        int top = Math.clamp((int) ((place.getMinY() - margin) * SCALE), 0, seen.height());
        int right = Math.clamp((int) ((place.getMaxX() + margin) * SCALE), left, seen.width());
        int bottom = Math.clamp((int) ((place.getMaxY() + margin) * SCALE), top, seen.height());
        GrayImage around = seen.part(left, top, right, bottom);
        AffineTransform toMask = AffineTransform.getTranslateInstance(-left, -top);
        toMask.concatenate(HALF);
        return new TextMask(around, drawn(around, List.of(word), toMask, pen), toMask);
    }

    private static GrayImage drawn(GrayImage like, List<LayerWord> words, AffineTransform toMask, double pen) {
        if (like.width() == 0 || like.height() == 0) {
            return like;
        }
        BufferedImage image = new BufferedImage(like.width(), like.height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setStroke(new BasicStroke((float) (pen * SCALE)));
        words.forEach(word -> word.glyphs().forEach(glyph -> draw(graphics, toMask, glyph, pen > 0)));
        graphics.dispose();
        return new GrayImage(
                like.width(), like.height(), ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }

    private static void draw(Graphics2D graphics, AffineTransform toMask, Glyph glyph, boolean bold) {
        if (glyph.outline() != null) {
            AffineTransform outlineToMask = new AffineTransform(toMask);
            outlineToMask.concatenate(glyph.toImage());
            Shape outline = glyph.outline().createTransformedShape(outlineToMask);
            graphics.fill(outline);
            if (bold) {
                graphics.draw(outline);
            }
        }
    }

    /** How the pixels of a place agree with the glyphs there. */
    Agreement within(Rectangle2D onPage) {
        Rectangle2D place = toMask.createTransformedShape(onPage).getBounds2D();
        int left = Math.clamp((int) Math.floor(place.getMinX()) - 1, 0, seen.width());
        int top = Math.clamp((int) Math.floor(place.getMinY()) - 1, 0, seen.height());
        int right = Math.clamp((int) Math.ceil(place.getMaxX()) + 1, left, seen.width());
        int bottom = Math.clamp((int) Math.ceil(place.getMaxY()) + 1, top, seen.height());
        Sums sums = new Sums();
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sums.add(seen.at(x, y), drawn.at(x, y));
            }
        }
        return sums.agreement();
    }

    /**
     * @param correlation 1 if what is seen is exactly what is drawn, in any two colours; 0 if the two have nothing in common
     * @param contrast standard deviation of what is seen, in grey levels: next to nothing if there is nothing to see
     */
    record Agreement(double correlation, double contrast) {}

    private static final class Sums {

        private long count;
        private long seen;
        private long drawn;
        private long seenSquared;
        private long drawnSquared;
        private long product;

        void add(int seenValue, int drawnValue) {
            count++;
            seen += seenValue;
            drawn += drawnValue;
            seenSquared += (long) seenValue * seenValue;
            drawnSquared += (long) drawnValue * drawnValue;
            product += (long) seenValue * drawnValue;
        }

        Agreement agreement() {
            if (count == 0) {
                return new Agreement(0, 0);
            }
            double seenVariance = (double) seenSquared * count - (double) seen * seen;
            double drawnVariance = (double) drawnSquared * count - (double) drawn * drawn;
            double covariance = (double) product * count - (double) seen * drawn;
            double both = Math.sqrt(seenVariance * drawnVariance);
            return new Agreement(both == 0 ? 0 : Math.abs(covariance) / both, Math.sqrt(seenVariance) / count);
        }
    }
}
