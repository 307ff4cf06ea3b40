package io.tradematching.document.ocr;

import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import net.sourceforge.tess4j.TessAPI1;

/**
 * Tesseract's native libraries and models, unpacked from the class path into a folder. This class owns the order: the folder
 * must be known before the first class that is bound to a native function is loaded, or loading fails for good.
 */
final class NativeLibraries {

    /** Falling back to whatever the system has installed would change results unnoticed. */
    private static final String EXPECTED_VERSION = "5.5.2";

    private NativeLibraries() {}

    /** The models will be in the folder, too. */
    static void install(Path folder) {
        try {
            Platform platform = Platform.current();
            if (!platform.dispatcher.isEmpty()) {
                // For JNA itself, where the process is told to look for it in the folder.
                unpack(platform.dispatcher, folder);
            }
            if (platform != Platform.WINDOWS) {
                use("leptonica", platform, folder);
                use("tesseract", platform, folder);
            }
            unpack("/tessdata/eng.traineddata", folder);
            unpack("/tessdata/osd.traineddata", folder);
            requireVersion();
        } catch (IOException e) {
            throw new IllegalStateException("The native libraries of OCR cannot be unpacked to " + folder, e);
        }
    }

    static String version() {
        return TessAPI1.TessVersion();
    }

    private static void requireVersion() {
        if (!version().startsWith(EXPECTED_VERSION)) {
            throw new IllegalStateException(
                    "Tesseract %s was loaded instead of %s".formatted(version(), EXPECTED_VERSION));
        }
    }

    private static void use(String library, Platform platform, Path folder) throws IOException {
        String file = library.equals("leptonica") ? platform.leptonica : platform.tesseract;
        Path unpacked = unpack("/org/bytedeco/%s/%s/%s".formatted(library, platform.folder, file), folder);
        linkPlainName(library, unpacked);
        NativeLibrary.addSearchPath(library, folder.toString());
    }

    /** JNA finds {@code libtesseract.so.5.5} by itself, but on macOS only {@code libtesseract.dylib}. */
    private static void linkPlainName(String library, Path file) throws IOException {
        Path plain = file.resolveSibling("lib" + library + ".dylib");
        if (file.toString().endsWith(".dylib") && !Files.exists(plain)) {
            Files.createSymbolicLink(plain, file.getFileName());
        }
    }

    private static Path unpack(String resource, Path folder) throws IOException {
        return UnpackedResource.in(folder, resource);
    }

    private enum Platform {
        LINUX_X86_64(
                "linux-x86_64",
                "libleptonica.so.6",
                "libtesseract.so.5.5",
                "/com/sun/jna/linux-x86-64/libjnidispatch.so"),
        LINUX_ARM64(
                "linux-arm64",
                "libleptonica.so.6",
                "libtesseract.so.5.5",
                "/com/sun/jna/linux-aarch64/libjnidispatch.so"),
        MACOS_ARM64("macosx-arm64", "libleptonica.6.dylib", "libtesseract.5.5.dylib", ""),
        /** The libraries are inside Tess4J, which unpacks them itself. */
        WINDOWS("", "", "", "");

        private final String folder;
        private final String leptonica;
        private final String tesseract;
        private final String dispatcher;

        Platform(String folder, String leptonica, String tesseract, String dispatcher) {
            this.folder = folder;
            this.leptonica = leptonica;
            this.tesseract = tesseract;
            this.dispatcher = dispatcher;
        }

        static Platform current() {
            String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            boolean arm = System.getProperty("os.arch").equals("aarch64");
            if (system.contains("windows")) {
                return WINDOWS;
            }
            if (system.contains("linux")) {
                return arm ? LINUX_ARM64 : LINUX_X86_64;
            }
            if (system.contains("mac") && arm) {
                return MACOS_ARM64;
            }
            throw new IllegalStateException("No OCR library for " + system + " " + System.getProperty("os.arch"));
        }
    }
}
