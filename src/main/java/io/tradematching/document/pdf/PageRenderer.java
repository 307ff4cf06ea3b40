package io.tradematching.document.pdf;

import io.tradematching.document.DocumentLimits;
import io.tradematching.document.PageImage;
import io.tradematching.failure.FailureReason;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Renders a page and notes every glyph on the way: what a form or an annotation draws, and also what stands on a layer that is
 * switched off and is therefore not seen.
 */
final class PageRenderer extends PDFRenderer {

    private static final float SCALE = PageImage.DPI / 72f;

    private final DocumentLimits limits;
    private final GlyphCollector glyphs;
    private final DrawingLog drawing = new DrawingLog();
    private final boolean layered;

    private PageRenderer(PDDocument document, PDPage page, DocumentLimits limits) {
        super(document);
        this.layered = document.getDocumentCatalog().getOCProperties() != null;
        this.limits = limits;
        this.glyphs = new GlyphCollector(page, toImage(page), limits);
        setSubsamplingAllowed(true);
    }

    /** @param page from 1 */
    static RenderedPage render(PDDocument document, int page, DocumentLimits limits) {
        PageRenderer renderer = new PageRenderer(document, document.getPage(page - 1), limits);
        try {
            if (!ContentStreams.areWhole(document.getPage(page - 1))) {
                renderer.drawing.noteError();
            }
            BufferedImage image = renderer.renderImage(page - 1, SCALE, ImageType.RGB);
            return new RenderedPage(image, renderer.glyphs.glyphs(), renderer.drawing);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal(FailureReason.DAMAGED_PDF, "page %d cannot be drawn".formatted(page), e);
        }
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new GlyphNotingDrawer(parameters, limits, glyphs, drawing, layered);
    }

    /** From the page's coordinates, origin bottom left in points, to pixels, as {@link PDFRenderer} draws. */
    private static AffineTransform toImage(PDPage page) {
        PDRectangle visible = page.getCropBox();
        AffineTransform transform = new AffineTransform();
        transform.scale(SCALE, SCALE);
        switch (page.getRotation()) {
            case 90 -> transform.translate(visible.getHeight(), 0);
            case 180 -> transform.translate(visible.getWidth(), visible.getHeight());
            case 270 -> transform.translate(0, visible.getWidth());
            default -> {}
        }
        transform.rotate(Math.toRadians(page.getRotation()));
        transform.translate(0, visible.getHeight());
        transform.scale(1, -1);
        transform.translate(-visible.getLowerLeftX(), -visible.getLowerLeftY());
        return transform;
    }
}
