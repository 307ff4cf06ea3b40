package io.tradematching.document.pdf;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** A scan as most are: one opaque picture that lies straight on the page and is enlarged. Others are left to PDFBox. */
final class PlainImage {

    private static final int LEAST_PIXELS = 500_000;
    private static final double LARGEST_SCALE = 6;
    private static final double STRAIGHT = 1e-3;

    private final PDImageXObject image;
    private final AffineTransform place;

    private PlainImage(PDImageXObject image, AffineTransform place) {
        this.image = image;
        this.place = place;
    }

    static boolean draw(PDImage image, PDGraphicsState state, Graphics2D graphics) throws IOException {
        if (!(image instanceof PDImageXObject scan) || !isOpaque(scan) || !isPlain(state)) {
            return false;
        }
        PlainImage plain = new PlainImage(scan, place(scan, state, graphics.getTransform()));
        return plain.isEnlarged() && plain.draw(graphics);
    }

    private static boolean isOpaque(PDImageXObject image) throws IOException {
        return !image.isStencil()
                && image.getMask() == null
                && image.getSoftMask() == null
                && image.getColorKeyMask() == null
                && image.getOptionalContent() == null
                && (long) image.getWidth() * image.getHeight() >= LEAST_PIXELS;
    }

    private static boolean isPlain(PDGraphicsState state) {
        return state.getSoftMask() == null
                && state.getTransfer() == null
                && state.getNonStrokeAlphaConstant() == 1
                && state.getBlendMode() == BlendMode.NORMAL;
    }

    private static AffineTransform place(PDImage image, PDGraphicsState state, AffineTransform toDevice) {
        AffineTransform place = new AffineTransform(toDevice);
        place.concatenate(state.getCurrentTransformationMatrix().createAffineTransform());
        place.scale(1.0 / image.getWidth(), -1.0 / image.getHeight());
        place.translate(0, -image.getHeight());
        return place;
    }

    private boolean isEnlarged() {
        return Math.abs(place.getShearX()) < STRAIGHT
                && Math.abs(place.getShearY()) < STRAIGHT
                && place.getScaleX() >= 1
                && place.getScaleY() >= 1
                && place.getScaleX() < LARGEST_SCALE
                && place.getScaleY() < LARGEST_SCALE;
    }

    private boolean draw(Graphics2D graphics) throws IOException {
        Rectangle page = graphics.getDeviceConfiguration().getBounds();
        Rectangle area = place.createTransformedShape(new Rectangle(image.getWidth(), image.getHeight()))
                .getBounds()
                .intersection(page);
        if (area.isEmpty()) {
            return false;
        }
        AffineTransform before = graphics.getTransform();
        graphics.setTransform(new AffineTransform());
        graphics.drawImage(ScanEnlargement.of(image.getImage(), place, area), area.x, area.y, null);
        graphics.setTransform(before);
        return true;
    }
}
