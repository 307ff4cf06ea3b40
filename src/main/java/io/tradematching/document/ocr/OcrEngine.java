package io.tradematching.document.ocr;

import io.tradematching.document.ocr.Tesseract.Orientation;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the words of page images. For one thread. */
public final class OcrEngine implements AutoCloseable {

    /** Darker is ink. */
    private static final int INK = 200;

    /** Darker is print. */
    private static final int PRINT = 195;

    /** Around a line of print, in pixels: Tesseract misreads what touches the edge. */
    private static final int MARGIN = 24;

    private static final int FULL_DPI = 300;

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
        GrayImage page = blackOnWhite(rgb, width, height);
        requireFewSpots(Preparation.USUAL.prepare(page), maxSpots);
        return read(page, Preparation.USUAL, dpi);
    }

    /**
     * The words of a page that was read before, out of another preparation: enlarged, and cleared of specks. Errs in other places
     * than {@link #read}, not less often.
     */
    public RecognisedPage readOtherwise(int[] rgb, int width, int height, int dpi) {
        return read(blackOnWhite(rgb, width, height), Preparation.ENLARGED, dpi);
    }

    /** A page that reads badly lies on its side, stands on its head, or needs a stronger preparation. */
    private RecognisedPage read(GrayImage page, Preparation preparation, int dpi) {
        RecognisedPage asIs = recognise(page, preparation, dpi);
        int turned = asIs.isGood() ? asIs.quarterTurn() : quarterTurn(page, dpi);
        if (turned == 0) {
            return asIs.isGood() ? asIs : better(asIs, page, dpi);
        }
        GrayImage upright = QuarterTurn.upright(page, turned);
        RecognisedPage first = recognise(upright, preparation, dpi);
        RecognisedPage best = first.isGood() ? first : better(first, upright, dpi);
        return best.turnedBack(turned, page.width(), page.height());
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

    private int quarterTurn(GrayImage image, int dpi) {
        return tesseract
                .orientation(image, dpi)
                .filter(Orientation::isReliable)
                .map(Orientation::degrees)
                .orElse(0);
    }

    private RecognisedPage better(RecognisedPage first, GrayImage page, int dpi) {
        return Stream.of(Preparation.STRONGER, Preparation.CLEANED)
                .map(preparation -> recognise(page, preparation, dpi))
                .reduce(first, (one, other) -> other.score() > one.score() ? other : one);
    }

    private static GrayImage blackOnWhite(int[] rgb, int width, int height) {
        return Rules.erased(Flattening.flatten(DarkBars.lightened(rgb, width, height), width, height));
    }

    private RecognisedPage recognise(GrayImage page, Preparation preparation, int dpi) {
        List<Spot> spots = Spots.of(page, PRINT);
        List<DotLeader> leaders = DotLeaders.of(spots);
        GrayImage clean = Specks.cleared(DotLeaders.erased(page, leaders), spots);
        GrayImage print = LightPrint.darkened(clean, spots);
        GrayImage prepared = preparation.prepare(print);
        double factor = preparation.factor(page);
        RecognisedPage found = RecognisedPage.of(
                        WordBoxes.apart(Debris.cleared(tesseract.words(prepared, (int) (dpi * factor)))))
                .scaledBy(1 / factor)
                .with(leaders.stream().map(DotLeader::asWord).toList());
        RecognisedPage whole = found.with(missed(print, spots, found.words(), dpi));
        return new RecognisedPage(seenAgain(page, whole.words(), dpi), whole.degrees());
    }

    /** Words as their ink shows them, where recognition guesses. */
    private List<RecognisedWord> seenAgain(GrayImage page, List<RecognisedWord> words, int dpi) {
        List<RecognisedWord> whole = SplitWords.joined(page, words);
        Lookalikes lookalikes = Lookalikes.on(page, whole);
        CodeReadings codes =
                new CodeReadings((line, factor) -> tesseract.code(line, (int) (dpi * factor)), page, lookalikes, whole);
        return whole.stream()
                .map(lookalikes::toldApart)
                .map(codes::compared)
                .map(word -> LostMarks.restored(word, page))
                .map(word -> LostAccents.restored(word, page))
                .toList();
    }

    private List<RecognisedWord> missed(GrayImage page, List<Spot> spots, List<RecognisedWord> found, int dpi) {
        return MissedPrint.of(spots, found).stream()
                .flatMap(place -> Debris.cleared(line(page, place, dpi)).stream())
                .filter(RecognisedWord::isCertain)
                .toList();
    }

    /** The words of one line of print on a page. */
    private List<RecognisedWord> line(GrayImage page, Rectangle place, int dpi) {
        Rectangle cut = new Rectangle(place);
        cut.grow(MARGIN / 2, MARGIN / 2);
        cut = cut.intersection(new Rectangle(0, 0, page.width(), page.height()));
        GrayImage part = page.part(cut.x, cut.y, cut.x + cut.width, cut.y + cut.height);
        String name = "line" + cut.x + "." + cut.y;
        int left = cut.x;
        int top = cut.y;
        return tesseract.line(BoxBlur.blur(part, 1), dpi).stream()
                .map(word -> word.movedBy(left, top).onLine(name))
                .toList();
    }
}
