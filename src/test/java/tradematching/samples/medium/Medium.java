package tradematching.samples.medium;

import java.util.Locale;
import tradematching.samples.deal.Draw;

/** How a paper reaches its reader. */
public enum Medium {
    /** As drawn, with its text layer. */
    TEXT,
    /** An image-only scan: 150 to 300 DPI, slightly askew, grey paper, noise, JPEG. */
    SCAN,
    /** An image-only fax: 204 by 196 DPI, black and white. */
    FAX;

    public byte[] send(byte[] pdf, Draw draw) {
        return switch (this) {
            case TEXT -> pdf;
            case SCAN -> ScannedPaper.scan(pdf, draw);
            case FAX -> FaxedPaper.fax(pdf, draw);
        };
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
