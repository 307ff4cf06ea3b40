package io.tradematching.reconciliation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Comma-separated values as in RFC 4180, safe to open in a spreadsheet. */
public final class Csv {

    /** A spreadsheet takes a cell that begins so for a formula, the full-width forms included. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s]*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n\\t]");

    private final Writer out;

    public Csv(Writer out) {
        this.out = out;
    }

    public void row(@Nullable String... cells) {
        try {
            for (int i = 0; i < cells.length; i++) {
                out.append(i == 0 ? "" : ",").append(cell(cells[i]));
            }
            out.append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(@Nullable String value) {
        if (value == null) {
            return "";
        }
        String harmless = isFormula(value) ? "'" + value : value;
        return NEEDS_QUOTES.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static boolean isFormula(String value) {
        return FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches();
    }
}
