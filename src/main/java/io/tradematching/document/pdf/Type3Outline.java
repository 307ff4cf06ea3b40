package io.tradematching.document.pdf;

import io.tradematching.document.DocumentLimits;
import io.tradematching.failure.FailureReason;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * The outline of a glyph that is drawn by a procedure of its own. Browsers print fonts that they may not embed, and imitated
 * bold, in this way. A procedure that does more than fill paths has no outline, a bitmap for instance.
 */
final class Type3Outline extends PDFGraphicsStreamEngine {

    /** Outlines of other fonts are in thousandths of the font size, too. */
    private static final double UNITS = 1000;

    private final int maxOperators;
    private final GeneralPath path = new GeneralPath();
    private final GeneralPath filled = new GeneralPath();
    private boolean pathsOnly = true;
    private int operators;

    private Type3Outline(PDPage page, DocumentLimits limits) {
        super(page);
        this.maxOperators = limits.maxOperators();
    }

    /** In thousandths of the font size; empty if the glyph is not made of filled paths alone. */
    static Optional<GeneralPath> of(PDType3Font font, int code, PDPage page, DocumentLimits limits) throws IOException {
        PDType3CharProc procedure = font.getCharProc(code);
        if (procedure == null) {
            return Optional.empty();
        }
        Type3Outline outline = new Type3Outline(page, limits);
        outline.processChildStream(procedure, page);
        return outline.pathsOnly ? Optional.of(outline.inUnits()) : Optional.empty();
    }

    private GeneralPath inUnits() {
        filled.transform(AffineTransform.getScaleInstance(UNITS, UNITS));
        return filled;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > maxOperators) {
            throw new Refusal(
                    FailureReason.HOSTILE_CONTENT,
                    "a letter is drawn by more than %d operators".formatted(maxOperators));
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        pathsOnly = false;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) {
        filled.setWindingRule(windingRule);
        filled.append(path, false);
        path.reset();
    }

    @Override
    public void strokePath() {
        pathsOnly = false;
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void clip(int windingRule) {
        pathsOnly = false;
    }

    @Override
    public void drawImage(PDImage image) {
        pathsOnly = false;
    }

    @Override
    public void shadingFill(COSName shading) {
        pathsOnly = false;
    }
}
