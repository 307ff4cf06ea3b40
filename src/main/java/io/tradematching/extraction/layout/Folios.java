package io.tradematching.extraction.layout;

import java.util.regex.Pattern;

/** Tells the line that only counts the pages, which belongs to no value above it. */
final class Folios {

    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)[-–—(]?\\s*(?:page|seite|blatt|página|pagina|hoja|folio|feuille|feuillet|sheet|pg\\.?)\\s*\\d{1,3}"
                    + "(?:\\s*(?:of|von|de|sur|/)\\s*\\d{1,3})?\\s*[-–—)]?");

    private Folios() {}

    static boolean isFolio(Line line) {
        return line.segments().size() == 1
                && COUNTED.matcher(line.segments().getFirst().text().strip()).matches();
    }
}
