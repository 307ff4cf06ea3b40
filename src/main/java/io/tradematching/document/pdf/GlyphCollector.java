package io.tradematching.document.pdf;

import io.tradematching.document.DocumentLimits;
import io.tradematching.failure.FailureReason;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Gathers the glyphs of one page while it is drawn. */
final class GlyphCollector {

    /** A word of twenty letters is long; a page of such words is not a confirmation. */
    private static final int GLYPHS_PER_WORD = 20;

    private static final double LEAST_OPACITY = 0.1;

    private final PDPage page;
    private final AffineTransform pageToImage;
    private final DocumentLimits limits;
    private final int maxGlyphs;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<PDFont, Integer> fonts = new HashMap<>();
    private final Map<Code, Shape> shapes = new HashMap<>();

    GlyphCollector(PDPage page, AffineTransform pageToImage, DocumentLimits limits) {
        this.page = page;
        this.pageToImage = pageToImage;
        this.limits = limits;
        this.maxGlyphs = limits.maxWords() * GLYPHS_PER_WORD;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    void note(Matrix textMatrix, PDFont font, int code, Vector displacement, PDGraphicsState state) throws IOException {
        if (glyphs.size() == maxGlyphs) {
            throw new Refusal(FailureReason.HOSTILE_CONTENT, "a page has more than %d letters".formatted(maxGlyphs));
        }
        glyphs.add(glyph(shape(font, code), textMatrix, font, code, displacement, state));
    }

    private Shape shape(PDFont font, int code) throws IOException {
        Code key = new Code(fonts.computeIfAbsent(font, f -> fonts.size()), code);
        Shape shape = shapes.get(key);
        if (shape == null) {
            shape = Shape.of(font, key, outline(font, code));
            shapes.put(key, shape);
        }
        return shape;
    }

    private Glyph glyph(
            Shape shape, Matrix textMatrix, PDFont font, int code, Vector displacement, PDGraphicsState state)
            throws IOException {
        AffineTransform textToImage = new AffineTransform(pageToImage);
        textToImage.concatenate(textMatrix.createAffineTransform());
        Point2D origin = textToImage.transform(new Point2D.Double(0, 0), null);
        Point2D end = textToImage.transform(new Point2D.Double(displacement.getX(), displacement.getY()), null);
        Point2D em = textToImage.deltaTransform(new Point2D.Double(0, 1), null);
        AffineTransform outlineToImage = new AffineTransform(textToImage);
        outlineToImage.concatenate(outlineToText(font));
        fitWidth(outlineToImage, font, code, displacement);
        return new Glyph(
                shape.text(),
                GlyphShape.of(shape.name(), shape.text(), outlineToImage, em),
                origin,
                end,
                em,
                shape.outline().orElse(null),
                outlineToImage,
                isVisible(state),
                shape.contradictory());
    }

    /** A substitute for a font that is not embedded is stretched to the width that the document states, as PDFBox draws it. */
    private static void fitWidth(AffineTransform outlineToImage, PDFont font, int code, Vector displacement)
            throws IOException {
        if (font.isEmbedded() || font.isVertical() || font.isStandard14() || !font.hasExplicitWidth(code)) {
            return;
        }
        float width = font.getWidthFromFont(code);
        if (width > 0 && Math.abs(width - displacement.getX() * 1000) > 0.0001) {
            outlineToImage.scale(displacement.getX() * 1000 / width, 1);
        }
    }

    private Optional<GeneralPath> outline(PDFont font, int code) throws IOException {
        return switch (font) {
            case PDVectorFont vector -> Optional.of(vector.getNormalizedPath(code));
            case PDType3Font drawn -> Type3Outline.of(drawn, code, page, limits);
            default -> Optional.empty();
        };
    }

    private static AffineTransform outlineToText(PDFont font) {
        return font instanceof PDType3Font
                ? AffineTransform.getScaleInstance(0.001, 0.001)
                : font.getFontMatrix().createAffineTransform();
    }

    private static boolean isVisible(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        return (mode.isFill() && state.getNonStrokeAlphaConstant() >= LEAST_OPACITY)
                || (mode.isStroke() && state.getAlphaConstant() >= LEAST_OPACITY);
    }

    /** @param font a number for each font of the page */
    private record Code(int font, int code) {}

    /** @param name of the outline */
    private record Shape(String text, boolean contradictory, Optional<GeneralPath> outline, String name) {

        static Shape of(PDFont font, Code key, Optional<GeneralPath> outline) throws IOException {
            int code = key.code();
            String text = GlyphMeaning.stated(font, code);
            String name = GlyphShape.nameOf(outline.orElse(null), key.font(), code);
            return new Shape(text, GlyphMeaning.contradictsName(font, code, text), outline, name);
        }
    }
}
