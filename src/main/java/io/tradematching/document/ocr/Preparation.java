package io.tradematching.document.ocr;

/**
 * What is done to a page of black print on white before it is recognised. Each one errs in other places.
 *
 * @param withoutSpecks whether specks are taken out, and with them fine strokes
 * @param blur closes the gaps of coarse, dithered and badly copied print; a radius in pixels
 */
record Preparation(boolean withoutSpecks, double enlargement, int blur) {

    static final Preparation USUAL = new Preparation(false, 1, 1);
    static final Preparation STRONGER = new Preparation(false, 1, 2);
    static final Preparation CLEANED = new Preparation(true, 1, 1);
    static final Preparation ENLARGED = new Preparation(true, 4.0 / 3, 1);

    /** Larger pages, beyond A3, are not enlarged. */
    private static final int MOST_PIXELS_ENLARGED = 20_000_000;

    GrayImage prepare(GrayImage page) {
        GrayImage clean = withoutSpecks ? Median.of(page) : page;
        double factor = factor(page);
        return BoxBlur.blur(factor == 1 ? clean : Enlargement.of(clean, factor), blur);
    }

    double factor(GrayImage page) {
        return page.pixels().length <= MOST_PIXELS_ENLARGED ? enlargement : 1;
    }
}
