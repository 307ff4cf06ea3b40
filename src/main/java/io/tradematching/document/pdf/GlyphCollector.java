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
import org.apache.pdfbox.pdmodel.font.PDFont;
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

    private final AffineTransform pageToImage;
    private final int maxGlyphs;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<PDFont, Integer> fonts = new HashMap<>();
    private final Map<Glyph.Identity, Shape> shapes = new HashMap<>();

    GlyphCollector(AffineTransform pageToImage, DocumentLimits limits) {
        this.pageToImage = pageToImage;
        this.maxGlyphs = limits.maxWords() * GLYPHS_PER_WORD;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    void note(Matrix textMatrix, PDFont font, int code, Vector displacement, PDGraphicsState state) throws IOException {
        if (glyphs.size() == maxGlyphs) {
            throw new Refusal(FailureReason.HOSTILE_CONTENT, "a page has more than %d letters".formatted(maxGlyphs));
        }
        Glyph.Identity identity = new Glyph.Identity(fonts.computeIfAbsent(font, f -> fonts.size()), code);
        Shape shape = shapes.get(identity);
        if (shape == null) {
            shape = Shape.of(font, code);
            shapes.put(identity, shape);
        }
        glyphs.add(glyph(identity, shape, textMatrix, font, displacement, state));
    }

    private Glyph glyph(
            Glyph.Identity identity,
            Shape shape,
            Matrix textMatrix,
            PDFont font,
            Vector displacement,
            PDGraphicsState state)
            throws IOException {
        AffineTransform textToImage = new AffineTransform(pageToImage);
        textToImage.concatenate(textMatrix.createAffineTransform());
        Point2D origin = textToImage.transform(new Point2D.Double(0, 0), null);
        Point2D end = textToImage.transform(new Point2D.Double(displacement.getX(), displacement.getY()), null);
        Point2D em = textToImage.deltaTransform(new Point2D.Double(0, 1), null);
        AffineTransform outlineToImage = new AffineTransform(textToImage);
        outlineToImage.concatenate(font.getFontMatrix().createAffineTransform());
        fitWidth(outlineToImage, font, identity.code(), displacement);
        return new Glyph(
                shape.text(),
                identity,
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

    private static boolean isVisible(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        return (mode.isFill() && state.getNonStrokeAlphaConstant() >= LEAST_OPACITY)
                || (mode.isStroke() && state.getAlphaConstant() >= LEAST_OPACITY);
    }

    private record Shape(String text, boolean contradictory, Optional<GeneralPath> outline) {

        static Shape of(PDFont font, int code) throws IOException {
            String text = GlyphMeaning.stated(font, code);
            Optional<GeneralPath> outline = font instanceof PDVectorFont vector
                    ? Optional.of(vector.getNormalizedPath(code))
                    : Optional.empty();
            return new Shape(text, GlyphMeaning.contradictsName(font, code, text), outline);
        }
    }
}
