package io.tradematching.cli;

/** A text as one field of CSV. */
final class CsvField {

    private CsvField() {}

    /** Quoted where it must be. */
    static String quoted(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == ',' || letter == '"' || letter == '\n' || letter == '\r') {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }
}
