package io.tradematching.document.pdf;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** What character a glyph stands for. */
final class GlyphMeaning {

    private static final GlyphList NAMES = GlyphList.getAdobeGlyphList();

    private GlyphMeaning() {}

    /** The character that the document states, ligatures taken apart; empty if it states none. */
    static String stated(PDFont font, int code) throws IOException {
        String text = font.toUnicode(code, NAMES);
        if (text == null || text.chars().allMatch(c -> c < ' ' || c == 0xFFFD)) {
            return "";
        }
        return text.codePoints().anyMatch(GlyphMeaning::isPresentationForm)
                ? Normalizer.normalize(text, Normalizer.Form.NFKC)
                : text;
    }

    /**
     * Whether the glyph's name in the font's encoding says another letter or digit than the document's own table, which is how
     * a text layer can be made to read 6 where the page shows 5.
     */
    static boolean contradictsName(PDFont font, int code, String stated) {
        String named = named(font, code);
        return named != null && isLetterOrDigit(named) && isLetterOrDigit(stated) && !named.equals(stated);
    }

    private static @Nullable String named(PDFont font, int code) {
        if (!(font instanceof PDSimpleFont simple)) {
            return null;
        }
        Encoding encoding = simple.getEncoding();
        return encoding == null ? null : NAMES.toUnicode(encoding.getName(code));
    }

    private static boolean isLetterOrDigit(String text) {
        return text.length() == 1 && text.charAt(0) < 128 && Character.isLetterOrDigit(text.charAt(0));
    }

    /** Ligatures such as fi, fullwidth letters, and the spaces that are not the plain one. */
    private static boolean isPresentationForm(int character) {
        return (character >= 0xFB00 && character <= 0xFB06)
                || (character >= 0xFF01 && character <= 0xFF5E)
                || character == 0xA0
                || (character >= 0x2000 && character <= 0x200A)
                || character == 0x202F;
    }
}
