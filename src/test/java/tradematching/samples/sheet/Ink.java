package tradematching.samples.sheet;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A font in a size and a colour, with the measures that follow from them. */
record Ink(PDFont font, float size, Color color) {

    float leading() {
        return size * 1.28f;
    }

    float width(String text) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines no wider than the width; a word that is wider by itself is cut. */
    List<String> wrap(String text, float width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrapParagraph(paragraph, width, lines);
        }
        return lines;
    }

    private void wrapParagraph(String paragraph, float width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.isEmpty() && width(rest) > width) {
                int cut = fitting(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
    }

    private int fitting(String word, float width) {
        int cut = word.length() - 1;
        while (cut > 1 && width(word.substring(0, cut)) > width) {
            cut--;
        }
        return Math.max(cut, 1);
    }
}
