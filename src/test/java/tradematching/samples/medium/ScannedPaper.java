package tradematching.samples.medium;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import tradematching.samples.deal.Draw;

/** An office scanner: paper that is not quite white nor straight, sensor noise, lossy compression. */
final class ScannedPaper implements ImagePaper.Camera {

    private final Draw draw;
    private final double skew;
    private final int paper;
    private final double noise;
    private final float quality;

    private ScannedPaper(Draw draw) {
        this.draw = draw;
        this.skew = Math.toRadians(draw.between(-12, 12) / 10.0);
        this.paper = draw.between(228, 252);
        this.noise = draw.between(15, 60) / 10.0;
        this.quality = draw.between(50, 85) / 100f;
    }

    static byte[] scan(byte[] pdf, Draw draw) {
        int dpi = draw.pick(150, 200, 200, 300);
        ImageType type = draw.chance(0.5) ? ImageType.GRAY : ImageType.RGB;
        return ImagePaper.photograph(pdf, dpi, type, draw.between(1, 1_000_000), new ScannedPaper(draw));
    }

    @Override
    public BufferedImage develop(BufferedImage page) {
        BufferedImage picture = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.rotate(skew, page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        age(picture);
        return picture;
    }

    /** Darkens white to the paper's tone and adds noise, the same to all channels. */
    private void age(BufferedImage picture) {
        WritableRaster raster = picture.getRaster();
        int bands = raster.getNumBands();
        int[] row = new int[picture.getWidth() * bands];
        for (int y = 0; y < picture.getHeight(); y++) {
            raster.getPixels(0, y, picture.getWidth(), 1, row);
            int grain = 0;
            for (int i = 0; i < row.length; i++) {
                grain = i % bands == 0 ? (int) Math.round(draw.gaussian() * noise) : grain;
                row[i] = Math.clamp(row[i] * paper / 255 + grain, 0, 255);
            }
            raster.setPixels(0, y, picture.getWidth(), 1, row);
        }
    }

    @Override
    public PDImageXObject embed(PDDocument document, BufferedImage picture) throws IOException {
        return JPEGFactory.createFromImage(document, picture, quality);
    }
}
