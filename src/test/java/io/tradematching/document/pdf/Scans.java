package io.tradematching.document.pdf;

import io.tradematching.document.Papers;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages that are pictures of print. */
final class Scans {

    private static final int DPI = 200;
    private static final float QUALITY = 0.7f;

    private Scans() {}

    /** A scan of the first page of a paper, put on the glass turned clockwise by that many degrees. */
    static Path of(Path paper, int degrees, Path target) {
        return Papers.save(target, document -> addScan(document, paper, degrees, (content, font) -> {}));
    }

    /** A scan with a text layer over it. */
    static Path withLayer(Path paper, Path target, Layer layer) {
        return Papers.save(target, document -> addScan(document, paper, 0, layer));
    }

    private static void addScan(PDDocument document, Path paper, int degrees, Layer layer) throws IOException {
        BufferedImage picture = turned(picture(paper), degrees);
        float width = picture.getWidth() * 72f / DPI;
        float height = picture.getHeight() * 72f / DPI;
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(JPEGFactory.createFromImage(document, picture, QUALITY), 0, 0, width, height);
            layer.addTo(content, Papers.plain());
        }
    }

    private static BufferedImage picture(Path paper) {
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage turned(BufferedImage picture, int degrees) {
        if (degrees == 0) {
            return picture;
        }
        boolean onItsSide = degrees % 180 != 0;
        int width = onItsSide ? picture.getHeight() : picture.getWidth();
        int height = onItsSide ? picture.getWidth() : picture.getHeight();
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(degrees / 90);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, turned);
        return turned;
    }

    interface Layer {

        void addTo(PDPageContentStream content, PDFont font) throws IOException;
    }
}
