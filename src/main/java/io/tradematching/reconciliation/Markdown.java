package io.tradematching.reconciliation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes Markdown. Everything from a paper goes through {@link #text}: it must not become markup, a link or a table border. */
final class Markdown {

    /** An underscore inside a word, as in {@code FX_SPOT}, is no markup. */
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*\\[\\]|~#!$]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Writer out;

    Markdown(Writer out) {
        this.out = out;
    }

    Markdown heading(int level, String words) {
        return line("#".repeat(level) + " " + words).line("");
    }

    Markdown paragraph(String words) {
        return line(words).line("");
    }

    Markdown tableHead(String... columns) {
        row(columns);
        return line("|" + " --- |".repeat(columns.length));
    }

    /** Cells are Markdown already. */
    Markdown row(@Nullable Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell == null ? "" : cell).append(" |");
        }
        return line(row.toString());
    }

    Markdown line(String line) {
        try {
            out.append(line).append('\n');
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address, to be copied; nothing in it is markup or a link. */
    static String code(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean plain =
                !text.isEmpty() && text.chars().noneMatch(it -> it == '`' || it == '|' || it <= ' ' || it == 0x7f);
        return plain ? "`" + text + "`" : text(value);
    }

    static String time(Instant time) {
        return TIME.format(time);
    }

    /** A constant's name in words. */
    static String words(String constant) {
        return text(constant.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** Text from a paper, shown as it is. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String oneLine = value.toString().replaceAll("\\p{Cntrl}+", " ").strip();
        String withoutHtml = oneLine.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String escaped = SPECIAL.matcher(withoutHtml).replaceAll(it -> Matcher.quoteReplacement("\\" + it.group()));
        return escaped.replace("://", "&#58;//")
                .replaceAll("(?i)www\\.", "www&#46;")
                .replace("@", "&#64;");
    }
}
