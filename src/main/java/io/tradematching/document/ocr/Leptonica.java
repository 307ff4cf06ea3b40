package io.tradematching.document.ocr;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;

/** The few functions of Tesseract's image library that are used here; lept4j would bind all of its thousands. */
final class Leptonica {

    static {
        Native.register("leptonica");
    }

    private Leptonica() {}

    static native Pointer pixCreateNoInit(int width, int height, int depth);

    static native Pointer pixGetData(Pointer pix);

    static native int pixSetResolution(Pointer pix, int horizontal, int vertical);

    static native int pixWriteJpeg(String file, Pointer pix, int quality, int progressive);

    static native void pixDestroy(PointerByReference pix);
}
