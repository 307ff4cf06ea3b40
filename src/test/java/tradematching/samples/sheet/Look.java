package tradematching.samples.sheet;

import java.awt.Color;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Fonts, sizes and colours of a house.
 *
 * @param size of running text in points
 * @param accent colour of headings and rules
 * @param tint background behind labels or headings
 */
public record Look(Typeface typeface, float size, Color accent, Color tint, boolean letterPaper, boolean landscape) {

    private static final float MARGIN = 54;

    PDRectangle page() {
        PDRectangle upright = letterPaper ? PDRectangle.LETTER : PDRectangle.A4;
        return landscape ? new PDRectangle(upright.getHeight(), upright.getWidth()) : upright;
    }

    float margin() {
        return MARGIN;
    }
}
