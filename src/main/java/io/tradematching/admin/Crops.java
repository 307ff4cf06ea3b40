package io.tradematching.admin;

import io.tradematching.document.Box;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Cuts the place of a value out of a page's image, with a little of its surroundings. */
final class Crops {

    private static final double MARGIN_ACROSS = 0.02;
    private static final double MARGIN_DOWN = 0.008;

    private Crops() {}

    static byte[] cut(byte[] page, Box box) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(page));
            Rectangle place = place(box, image.getWidth(), image.getHeight());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image.getSubimage(place.x, place.y, place.width, place.height), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Never outside the page and never empty. */
    static Rectangle place(Box box, int width, int height) {
        int left = clamp((box.x0() - MARGIN_ACROSS) * width, 0, width - 1);
        int top = clamp((box.y0() - MARGIN_DOWN) * height, 0, height - 1);
        int right = clamp((box.x1() + MARGIN_ACROSS) * width, left + 1, width);
        int bottom = clamp((box.y1() + MARGIN_DOWN) * height, top + 1, height);
        return new Rectangle(left, top, right - left, bottom - top);
    }

    private static int clamp(double pixels, int least, int most) {
        return Math.clamp(Math.round(pixels), least, most);
    }
}
