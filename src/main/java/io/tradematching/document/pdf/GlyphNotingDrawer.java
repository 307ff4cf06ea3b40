package io.tradematching.document.pdf;

import io.tradematching.document.DocumentLimits;
import io.tradematching.failure.FailureReason;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws as PDFBox does, within bounds, and notes glyphs, images and swallowed errors. */
final class GlyphNotingDrawer extends PageDrawer {

    private static final Rectangle2D UNIT = new Rectangle2D.Double(0, 0, 1, 1);

    private final DocumentLimits limits;
    private final GlyphCollector glyphs;
    private final DrawingLog drawing;
    private final boolean layered;
    private int operators;

    /** @param layered whether the document has layers, which may be hidden */
    GlyphNotingDrawer(
            PageDrawerParameters parameters,
            DocumentLimits limits,
            GlyphCollector glyphs,
            DrawingLog drawing,
            boolean layered)
            throws IOException {
        super(parameters);
        this.limits = limits;
        this.glyphs = glyphs;
        this.drawing = drawing;
        this.layered = layered;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > limits.maxOperators()) {
            throw new Refusal(
                    FailureReason.HOSTILE_CONTENT, "a page has more than %d operators".formatted(operators - 1));
        }
        super.processOperator(operator, operands);
    }

    /** PDFBox logs and goes on, for instance without an image: the page would look complete and not be. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        drawing.noteError();
        super.operatorException(operator, operands, e);
    }

    @Override
    protected void showFontGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement)
            throws IOException {
        glyphs.note(textRenderingMatrix, font, code, displacement, getGraphicsState());
        super.showFontGlyph(textRenderingMatrix, font, code, displacement);
    }

    @Override
    protected void showType3Glyph(Matrix textRenderingMatrix, PDType3Font font, int code, Vector displacement)
            throws IOException {
        glyphs.note(textRenderingMatrix, font, code, displacement, getGraphicsState());
        super.showType3Glyph(textRenderingMatrix, font, code, displacement);
    }

    /** A scan of less resolution is smoothed: repeated pixels make strokes uneven, and recognition stumbles over their steps. */
    @Override
    public void drawImage(PDImage image) throws IOException {
        image.setInterpolate(true);
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        drawing.noteImage(
                place.createAffineTransform().createTransformedShape(UNIT).getBounds2D());
        if (layered || !drawPlain(image)) {
            super.drawImage(image);
        }
    }

    private boolean drawPlain(PDImage image) throws IOException {
        setClip();
        getGraphics().setComposite(getGraphicsState().getNonStrokingJavaComposite());
        return PlainImage.draw(image, getGraphicsState(), getGraphics());
    }
}
