package tradematching.samples.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The fonts of a house. */
public enum Typeface {
    HELVETICA(FontName.HELVETICA, FontName.HELVETICA_BOLD, FontName.HELVETICA_OBLIQUE),
    TIMES(FontName.TIMES_ROMAN, FontName.TIMES_BOLD, FontName.TIMES_ITALIC),
    COURIER(FontName.COURIER, FontName.COURIER_BOLD, FontName.COURIER_OBLIQUE),
    /** Embedded as a subset, as most office programs do; the free font that PDFBox ships. */
    EMBEDDED(FontName.HELVETICA, FontName.HELVETICA_BOLD, FontName.HELVETICA_OBLIQUE);

    private final FontName regular;
    private final FontName bold;
    private final FontName italic;

    Typeface(FontName regular, FontName bold, FontName italic) {
        this.regular = regular;
        this.bold = bold;
        this.italic = italic;
    }

    Fonts load(PDDocument document) throws IOException {
        PDFont plain = this == EMBEDDED ? embedded(document) : new PDType1Font(regular);
        return new Fonts(plain, new PDType1Font(bold), new PDType1Font(italic));
    }

    private static PDFont embedded(PDDocument document) throws IOException {
        String path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(path), path)) {
            return PDType0Font.load(document, font, true);
        }
    }

    record Fonts(PDFont regular, PDFont bold, PDFont italic) {}
}
