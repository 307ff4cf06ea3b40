package io.tradematching.document.pdf;

import io.tradematching.document.DocumentLimits;
import io.tradematching.document.PageImage;
import io.tradematching.document.PdfInspection.PageSize;
import io.tradematching.failure.FailureReason;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page's size against the limits, from its dictionary. */
final class PageBounds {

    private static final double POINTS_PER_INCH = 72;

    /** A JPEG's sides are counted in 16 bits. */
    private static final int LONGEST_JPEG = 65_500;

    private PageBounds() {}

    static PageSize of(PDPage page, int number, DocumentLimits limits) {
        PDRectangle visible = page.getCropBox();
        double unit = Math.max(1, page.getUserUnit());
        double width = visible.getWidth() * unit;
        double height = visible.getHeight() * unit;
        double pixelsPerPoint = PageImage.DPI / POINTS_PER_INCH;
        double pixels = width * pixelsPerPoint * height * pixelsPerPoint;
        boolean tooSmall = !(Math.min(width, height) >= limits.minPagePoints());
        boolean tooLong = Math.max(width, height) * pixelsPerPoint > LONGEST_JPEG;
        if (tooSmall || tooLong || !(pixels <= limits.maxPagePixels())) {
            throw new Refusal(
                    FailureReason.PAGE_TOO_LARGE,
                    "page %d measures %.0f x %.0f points, which is too %s"
                            .formatted(number, width, height, tooSmall ? "small" : "large"));
        }
        return page.getRotation() % 180 == 0 ? new PageSize(width, height) : new PageSize(height, width);
    }
}
