package io.tradematching.document.ocr;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.TessAPI1;
import org.jspecify.annotations.Nullable;

/**
 * A warm Tesseract engine for one thread. Its LSTM model is the fast one: on this kind of paper it reads as much as the best
 * one and errs less badly.
 */
final class Tesseract implements AutoCloseable {

    private static final String ALLOWED = "tessedit_char_whitelist";
    private static final String OF_CODES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-.";

    private final Path models;
    private final TessBaseAPI reader;
    private @Nullable TessBaseAPI orientation;

    private Tesseract(Path models) {
        this.models = models;
        this.reader = start(models, "eng", TessOcrEngineMode.OEM_LSTM_ONLY);
        // Sauvola's local threshold: a global one turns tinted cells black.
        set(reader, "thresholding_method", "2");
    }

    static Tesseract open(Path nativeFolder) {
        NativeLibraries.install(nativeFolder);
        return new Tesseract(nativeFolder);
    }

    /** Every word of a page, in Tesseract's order. */
    List<RecognisedWord> words(GrayImage page, int dpi) {
        return recognise(page, dpi, TessPageSegMode.PSM_AUTO);
    }

    /** The words of an image that holds one line of text. */
    List<RecognisedWord> line(GrayImage line, int dpi) {
        return recognise(line, dpi, TessPageSegMode.PSM_SINGLE_LINE);
    }

    /** The words of an image that holds one code, letters and digits in no language. */
    List<RecognisedWord> code(GrayImage line, int dpi) {
        set(reader, ALLOWED, OF_CODES);
        try {
            return line(line, dpi);
        } finally {
            set(reader, ALLOWED, "");
        }
    }

    /** By how much the page must be turned to stand upright; empty if too little text was found to tell. */
    Optional<Orientation> orientation(GrayImage page, int dpi) {
        TessBaseAPI api = orientationEngine();
        setImage(api, page, dpi);
        IntBuffer degrees = IntBuffer.allocate(1);
        FloatBuffer confidence = FloatBuffer.allocate(1);
        int found = TessAPI1.TessBaseAPIDetectOrientationScript(
                api, degrees, confidence, new PointerByReference(), FloatBuffer.allocate(1));
        TessAPI1.TessBaseAPIClear(api);
        return found == 0 ? Optional.empty() : Optional.of(new Orientation(degrees.get(0), confidence.get(0)));
    }

    @Override
    public void close() {
        TessAPI1.TessBaseAPIDelete(reader);
        if (orientation != null) {
            TessAPI1.TessBaseAPIDelete(orientation);
        }
    }

    private List<RecognisedWord> recognise(GrayImage image, int dpi, int segmentation) {
        TessAPI1.TessBaseAPISetPageSegMode(reader, segmentation);
        setImage(reader, image, dpi);
        if (TessAPI1.TessBaseAPIRecognize(reader, null) != 0) {
            return List.of();
        }
        Pointer tsv = TessAPI1.TessBaseAPIGetTsvText(reader, 0);
        try {
            return tsv == null ? List.of() : RecognisedWord.ofTsv(tsv.getString(0, StandardCharsets.UTF_8.name()));
        } finally {
            TessAPI1.TessDeleteText(tsv);
            TessAPI1.TessBaseAPIClear(reader);
        }
    }

    private static void setImage(TessBaseAPI api, GrayImage image, int dpi) {
        ByteBuffer pixels = ByteBuffer.allocateDirect(image.pixels().length)
                .put(image.pixels())
                .flip();
        TessAPI1.TessBaseAPISetImage(api, pixels, image.width(), image.height(), 1, image.width());
        TessAPI1.TessBaseAPISetSourceResolution(api, dpi);
    }

    private TessBaseAPI orientationEngine() {
        if (orientation == null) {
            orientation = start(models, "osd", TessOcrEngineMode.OEM_TESSERACT_ONLY);
            TessAPI1.TessBaseAPISetPageSegMode(orientation, TessPageSegMode.PSM_OSD_ONLY);
        }
        return orientation;
    }

    private static TessBaseAPI start(Path models, String language, int mode) {
        TessBaseAPI api = TessAPI1.TessBaseAPICreate();
        if (TessAPI1.TessBaseAPIInit2(api, models.toString(), language, mode) != 0) {
            throw new IllegalStateException("Tesseract cannot load its model " + language + " from " + models);
        }
        set(api, "debug_file", "/dev/null");
        return api;
    }

    private static void set(TessBaseAPI api, String variable, String value) {
        if (TessAPI1.TessBaseAPISetVariable(api, variable, value) != 1) {
            throw new IllegalStateException("Tesseract knows no variable " + variable);
        }
    }

    /**
     * @param degrees by which the page is turned clockwise: 0, 90, 180 or 270
     * @param confidence of Tesseract, from 0
     */
    record Orientation(int degrees, float confidence) {

        boolean isReliable() {
            return confidence > 3;
        }
    }
}
