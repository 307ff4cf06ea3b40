package io.tradematching.extraction.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings words to the form in which they are compared: no case, no accents. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ATOM =
            Pattern.compile("\\p{Lu}?[\\p{Ll}\\p{M}]+|[\\p{L}\\p{M}]+?(?=\\p{Lu}\\p{Ll})|[\\p{L}\\p{M}]+|\\p{N}+|#");
    private static final Pattern OPTIONAL_ENDING =
            Pattern.compile("(?<=\\p{L})(?:\\((?:s|en|n|es)\\)|['’´`]s?\\b)|(?<=[\\p{L}.])[ºª]");

    private Folding() {}

    /** Lower case without accents and ligatures. */
    public static String plain(String text) {
        if (isPlainAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    /**
     * Splits where letters meet digits or anything else. The sign for a number is an atom, as its word would be; a possessive, an optional
     * plural ending or the raised o of a number is none.
     */
    public static List<Atom> atoms(String text) {
        return atoms(text, false);
    }

    static List<Atom> atoms(String text, boolean recognised) {
        String masked = OPTIONAL_ENDING
                .matcher(text)
                .replaceAll(ending -> " ".repeat(ending.group().length()));
        List<Atom> atoms = new ArrayList<>();
        Matcher matcher = ATOM.matcher(masked);
        while (matcher.find()) {
            atoms.add(new Atom(plain(matcher.group()), matcher.start(), matcher.end(), recognised));
        }
        return List.copyOf(atoms);
    }

    private static boolean isPlainAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
