package tradematching.samples.medium;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Turns every page of a PDF into a picture of itself. */
final class ImagePaper {

    /** Takes the picture of one page. */
    interface Camera {

        BufferedImage develop(BufferedImage page);

        PDImageXObject embed(PDDocument document, BufferedImage picture) throws IOException;
    }

    private ImagePaper() {}

    static byte[] photograph(byte[] pdf, float dpi, ImageType type, long documentId, Camera camera) {
        try (PDDocument original = Loader.loadPDF(pdf);
                PDDocument copy = new PDDocument()) {
            copy.setDocumentId(documentId);
            PDFRenderer renderer = new PDFRenderer(original);
            for (int i = 0; i < original.getNumberOfPages(); i++) {
                BufferedImage picture = camera.develop(renderer.renderImageWithDPI(i, dpi, type));
                add(copy, original.getPage(i), camera.embed(copy, picture));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            copy.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(PDDocument document, PDPage like, PDImageXObject picture) throws IOException {
        PDPage page = new PDPage(like.getMediaBox());
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.drawImage(
                    picture,
                    0,
                    0,
                    like.getMediaBox().getWidth(),
                    like.getMediaBox().getHeight());
        }
    }
}
