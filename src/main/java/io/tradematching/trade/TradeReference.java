package io.tradematching.trade;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference a house gave its trade, as printed. Two houses never share one.
 *
 * @param value as printed, with a version suffix such as {@code -V2} if there is one
 */
public record TradeReference(String value) {

    private static final Pattern VERSION_SUFFIX = Pattern.compile("[-_./ ]V(?:ER(?:SION)?)?[-_. ]?(\\d{1,3})$");

    public TradeReference {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A trade reference must not be blank");
        }
    }

    /** Upper case, letters and digits only, without the version suffix: what references are compared by. */
    public String canonical() {
        String upper = value.toUpperCase(Locale.ROOT);
        String stem = VERSION_SUFFIX.matcher(upper).replaceFirst("");
        String letters = stem.replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.isEmpty() ? upper : letters;
    }

    /** The version that the reference itself carries, if any. */
    public Optional<Integer> printedVersion() {
        Matcher suffix = VERSION_SUFFIX.matcher(value.toUpperCase(Locale.ROOT));
        return suffix.find() ? Optional.of(Integer.valueOf(suffix.group(1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
