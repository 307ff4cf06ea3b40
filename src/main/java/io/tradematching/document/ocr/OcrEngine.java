package io.tradematching.document.ocr;

import io.tradematching.document.ocr.Tesseract.Orientation;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads the words of page images. For one thread. */
public final class OcrEngine implements AutoCloseable {

    private static final int BLUR = 2;

    /** Darker is ink. */
    private static final int INK = 200;

    /** Closes the gaps of dithered and badly copied print. */
    private static final int STRONG_BLUR = 3;

    /** Around a line of print, in pixels: Tesseract misreads what touches the edge. */
    private static final int MARGIN = 24;

    private static final int FULL_DPI = 300;

    /** For another reading of the same print. */
    private static final double ENLARGEMENT = 4.0 / 3;

    /** Larger pages, beyond A3, are not enlarged. */
    private static final int MOST_PIXELS_ENLARGED = 20_000_000;

    private final Tesseract tesseract;

    private OcrEngine(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /** @param nativeFolder for the unpacked libraries and models, shared with other processes */
    public static OcrEngine open(Path nativeFolder) {
        return new OcrEngine(Tesseract.open(nativeFolder));
    }

    public String version() {
        return NativeLibraries.version();
    }

    /**
     * @param rgb one int a pixel, 0xRRGGBB
     * @param maxSpots of ink on the page
     * @throws NoisyPageException if there are more
     */
    public RecognisedPage read(int[] rgb, int width, int height, int dpi, int maxSpots) {
        GrayImage flat = Flattening.flatten(rgb, width, height);
        GrayImage prepared = BoxBlur.blur(flat, BLUR);
        requireFewSpots(prepared, maxSpots);
        RecognisedPage asIs = recognise(prepared, dpi);
        return asIs.isGood() ? asIs : secondAttempt(flat, asIs, dpi);
    }

    /**
     * The words of a page that was read before, out of another preparation: enlarged, and cleared of specks. Errs in other places
     * than {@link #read}, not less often.
     */
    public RecognisedPage readOtherwise(int[] rgb, int width, int height, int dpi) {
        GrayImage clean = Median.of(Flattening.flatten(rgb, width, height));
        double factor = clean.pixels().length <= MOST_PIXELS_ENLARGED ? ENLARGEMENT : 1;
        GrayImage prepared = BoxBlur.blur(factor == 1 ? clean : Enlargement.of(clean, factor), 1);
        int scaledDpi = (int) (dpi * factor);
        RecognisedPage asIs = recognise(prepared, scaledDpi);
        RecognisedPage page = asIs.isGood() ? asIs : turnedIfNeeded(prepared, asIs, scaledDpi);
        return page.scaledBy(1 / factor);
    }

    private RecognisedPage turnedIfNeeded(GrayImage prepared, RecognisedPage asIs, int dpi) {
        int turned = quarterTurn(prepared, dpi);
        if (turned == 0) {
            return asIs;
        }
        GrayImage upright = QuarterTurn.upright(prepared, turned);
        return recognise(upright, dpi).turnedBack(turned, prepared.width(), prepared.height());
    }

    /** The words of an image that holds one line of black on white print. */
    public List<RecognisedWord> readLine(GrayImage line, int dpi) {
        return tesseract.line(line, dpi);
    }

    /** The words of a part of a page image, in the coordinates of that part with a margin around it. */
    public List<RecognisedWord> readPart(int[] rgb, int width, int height, Rectangle part) {
        Rectangle cut = new Rectangle(part);
        cut.grow(MARGIN, MARGIN);
        cut = cut.intersection(new Rectangle(0, 0, width, height));
        int[] pixels = new int[cut.width * cut.height];
        for (int y = 0; y < cut.height; y++) {
            System.arraycopy(rgb, (cut.y + y) * width + cut.x, pixels, y * cut.width, cut.width);
        }
        return tesseract.line(Flattening.flatten(pixels, cut.width, cut.height), FULL_DPI);
    }

    public void writeJpeg(Path target, int[] rgb, int width, int height, int dpi) throws IOException {
        JpegFile.write(target, rgb, width, height, dpi);
    }

    @Override
    public void close() {
        tesseract.close();
    }

    /** Tesseract's own time limit does not hold while it looks for lines among hundreds of thousands of spots. */
    private static void requireFewSpots(GrayImage image, int most) {
        int spots = Spots.of(image, INK).size();
        if (spots > most) {
            throw new NoisyPageException(spots);
        }
    }

    /** A page that reads badly lies on its side, stands on its head, or needs a stronger preparation. */
    private RecognisedPage secondAttempt(GrayImage flat, RecognisedPage asIs, int dpi) {
        int turned = quarterTurn(flat, dpi);
        if (turned == 0) {
            return best(asIs, strongerPreparations(flat), dpi);
        }
        GrayImage upright = QuarterTurn.upright(flat, turned);
        RecognisedPage page = recognise(BoxBlur.blur(upright, BLUR), dpi);
        RecognisedPage best = page.isGood() ? page : best(page, strongerPreparations(upright), dpi);
        return best.turnedBack(turned, flat.width(), flat.height());
    }

    private int quarterTurn(GrayImage image, int dpi) {
        return tesseract
                .orientation(image, dpi)
                .filter(Orientation::isReliable)
                .map(Orientation::degrees)
                .orElse(0);
    }

    private RecognisedPage best(RecognisedPage first, List<GrayImage> others, int dpi) {
        return Stream.concat(Stream.of(first), others.stream().map(image -> recognise(image, dpi)))
                .max(Comparator.comparingDouble(RecognisedPage::score))
                .orElse(first);
    }

    private static List<GrayImage> strongerPreparations(GrayImage flat) {
        return List.of(BoxBlur.blur(flat, STRONG_BLUR), BoxBlur.blur(Median.of(flat), 1));
    }

    private RecognisedPage recognise(GrayImage image, int dpi) {
        return RecognisedPage.of(tesseract.words(image, dpi));
    }
}
