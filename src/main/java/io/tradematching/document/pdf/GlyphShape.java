package io.tradematching.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * What a glyph looks like and what it is stated to mean, whatever font or document it comes from: two equal ones look alike.
 *
 * @param outline digest of the outline, or the glyph's place in its font if it has none
 * @param text what the document says it means
 * @param right how the outline's first axis runs along and across the writing direction, in 1/50 of its usual length
 * @param up the same of its second axis; a mirrored or overturned letter is another shape
 */
record GlyphShape(String outline, String text, Axis right, Axis up) {

    private static final String UNKNOWN = "?";

    /** Outlines are in thousandths of the font size. */
    private static final double STEPS = 50 * 1000;

    record Axis(int along, int across) {}

    /** @param em as of {@link Glyph} */
    static GlyphShape of(String outline, String text, AffineTransform toImage, Point2D em) {
        double size = Math.max(Math.hypot(em.getX(), em.getY()), 1e-6);
        double upX = em.getX() / size;
        double upY = em.getY() / size;
        return new GlyphShape(
                outline,
                text,
                axis(toImage.getScaleX() / size, toImage.getShearY() / size, upX, upY),
                axis(toImage.getShearX() / size, toImage.getScaleY() / size, upX, upY));
    }

    /** Names an outline by its content, so that the same one in another document has the same name. */
    static String nameOf(@Nullable GeneralPath outline, int font, int code) {
        return outline == null ? UNKNOWN + font + "/" + code : digest(outline);
    }

    /** Whether the same shape can be met on another page. */
    boolean isUniversal() {
        return !outline.startsWith(UNKNOWN);
    }

    private static Axis axis(double x, double y, double upX, double upY) {
        return new Axis((int) Math.round(STEPS * (y * upX - x * upY)), (int) Math.round(STEPS * (x * upX + y * upY)));
    }

    private static String digest(GeneralPath outline) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        ByteBuffer segment = ByteBuffer.allocate(7 * Float.BYTES);
        float[] points = new float[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            java.util.Arrays.fill(points, 0);
            segment.clear();
            segment.putInt(path.currentSegment(points));
            for (float point : points) {
                segment.putFloat(point);
            }
            digest.update(segment.flip());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
