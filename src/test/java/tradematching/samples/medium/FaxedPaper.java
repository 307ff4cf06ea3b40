package tradematching.samples.medium;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import tradematching.samples.deal.Draw;

/** A fine-mode fax: 204 by 196 DPI, black or white, with the specks of the line. */
final class FaxedPaper implements ImagePaper.Camera {

    private static final float ACROSS = 204;
    private static final float DOWN = 196;

    private final Draw draw;
    private final int threshold;

    private FaxedPaper(Draw draw) {
        this.draw = draw;
        this.threshold = draw.between(140, 175);
    }

    static byte[] fax(byte[] pdf, Draw draw) {
        return ImagePaper.photograph(pdf, ACROSS, ImageType.GRAY, draw.between(1, 1_000_000), new FaxedPaper(draw));
    }

    @Override
    public BufferedImage develop(BufferedImage page) {
        BufferedImage lines = squeezed(page);
        BufferedImage fax = new BufferedImage(lines.getWidth(), lines.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < lines.getHeight(); y++) {
            for (int x = 0; x < lines.getWidth(); x++) {
                boolean white = (lines.getRGB(x, y) & 0xff) > threshold;
                boolean speck = draw.chance(0.0006);
                fax.setRGB(x, y, white ^ speck ? 0xffffff : 0);
            }
        }
        return fax;
    }

    private static BufferedImage squeezed(BufferedImage page) {
        int height = Math.round(page.getHeight() * DOWN / ACROSS);
        BufferedImage lines = new BufferedImage(page.getWidth(), height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = lines.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(page, 0, 0, page.getWidth(), height, null);
        graphics.dispose();
        return lines;
    }

    @Override
    public PDImageXObject embed(PDDocument document, BufferedImage picture) throws IOException {
        return CCITTFactory.createFromImage(document, picture);
    }
}
