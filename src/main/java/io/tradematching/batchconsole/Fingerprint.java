package io.tradematching.batchconsole;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What makes two failures the same: the step, the exception at the root, and its message with everything that differs from item
 * to item taken out.
 */
record Fingerprint(String step, String exception, String shape) {

    private static final int LONGEST_SHAPE = 300;

    private static final List<Blank> BLANKS = List.of(
            new Blank("\\b[a-z][a-z0-9+.-]*://\\S+", "<address>"),
            new Blank("\\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\b", "<id>"),
            new Blank("'[^']*'|\"[^\"]*\"|`[^`]*`", "<text>"),
            new Blank("(?:/?[\\w.@-]+)*/[\\w.@/-]+", "<path>"),
            new Blank("\\b(?=[0-9a-fA-F]*\\d)[0-9a-fA-F]{12,}\\b", "<hash>"),
            new Blank("\\b[A-Za-z]+[_-]?\\d[\\w-]*", "<name>"),
            new Blank("[-+]?\\d[\\d,._:]*", "<number>"),
            new Blank("\\s+", " "));

    static Fingerprint of(String step, String exception, String message) {
        return new Fingerprint(step, exception, shapeOf(message));
    }

    static String shapeOf(String message) {
        String shape = message.lines().findFirst().orElse("");
        for (Blank blank : BLANKS) {
            shape = blank.pattern().matcher(shape).replaceAll(blank.replacement());
        }
        shape = shape.strip();
        return shape.length() > LONGEST_SHAPE ? shape.substring(0, LONGEST_SHAPE) : shape;
    }

    /** Short enough for an address. */
    public String id() {
        String identity = String.join("\n", step, exception, shape);
        return DigestUtils.sha256Hex(identity).substring(0, 16);
    }

    private record Blank(Pattern pattern, String replacement) {

        Blank(String pattern, String replacement) {
            this(Pattern.compile(pattern), replacement);
        }
    }
}
