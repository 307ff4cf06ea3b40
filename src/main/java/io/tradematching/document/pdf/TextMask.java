package io.tradematching.document.pdf;

import io.tradematching.document.ocr.GrayImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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

    private final GrayImage seen;
    private final GrayImage drawn;

    private TextMask(GrayImage seen, GrayImage drawn) {
        this.seen = seen;
        this.drawn = drawn;
    }

    static TextMask of(GrayImage seen, List<LayerWord> words) {
        BufferedImage image = new BufferedImage(seen.width(), seen.height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        AffineTransform half = AffineTransform.getScaleInstance(SCALE, SCALE);
        for (LayerWord word : words) {
            for (Glyph glyph : word.glyphs()) {
                draw(graphics, half, glyph);
            }
        }
        graphics.dispose();
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new TextMask(seen, new GrayImage(seen.width(), seen.height(), pixels));
    }

    private static void draw(Graphics2D graphics, AffineTransform half, Glyph glyph) {
        if (glyph.outline() != null) {
            AffineTransform toMask = new AffineTransform(half);
            toMask.concatenate(glyph.toImage());
            graphics.fill(glyph.outline().createTransformedShape(toMask));
        }
    }

    /** How the pixels of a place agree with the glyphs there. */
    Agreement within(Rectangle2D place) {
        int left = Math.clamp((int) Math.floor(place.getMinX() * SCALE) - 1, 0, seen.width());
        int top = Math.clamp((int) Math.floor(place.getMinY() * SCALE) - 1, 0, seen.height());
        int right = Math.clamp((int) Math.ceil(place.getMaxX() * SCALE) + 1, left, seen.width());
        int bottom = Math.clamp((int) Math.ceil(place.getMaxY() * SCALE) + 1, top, seen.height());
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
