package io.tradematching.extraction.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds prices of bonds in thirty-seconds and other parts of a point: 101-16+ is 101.515625, so is 101 33/64. */
public final class Fractions {

    private static final Pattern THIRTY_SECONDS = Pattern.compile(
            "(?<![\\w.,:/-])(?<points>\\d{2,3})\\s?-\\s?(?<parts>[0-2]\\d|3[01])(?<eighths>[0-7+]|\\s?[1357]/8)?(?![\\w/-])(?![.,]\\d)");
    private static final Pattern VULGAR =
            Pattern.compile("(?<![\\w.,/-])(?<points>\\d{1,3})\\s(?<parts>\\d{1,2})/(?<of>2|4|8|16|32|64)(?![\\d/])");
    private static final int PARTS = 32;
    private static final int EIGHTHS = 8;
    private static final int HALF = 4;
    /** Markets differ over what 5 and 7 at the end mean: eighths, or a half and three quarters cut short. */
    private static final double AMBIGUOUS = 0.7;

    public Optional<Found<BigDecimal>> first(String text) {
        Matcher thirtySeconds = THIRTY_SECONDS.matcher(text);
        if (thirtySeconds.find()) {
            return Optional.of(thirtySeconds(thirtySeconds));
        }
        Matcher vulgar = VULGAR.matcher(text);
        return vulgar.find()
                ? Optional.of(price(vulgar, number(vulgar, "parts"), number(vulgar, "of"), 1))
                : Optional.empty();
    }

    private static Found<BigDecimal> thirtySeconds(Matcher match) {
        String eighths = match.group("eighths");
        double quality = "5".equals(eighths) || "7".equals(eighths) ? AMBIGUOUS : 1;
        return price(match, number(match, "parts") * EIGHTHS + eighths(eighths), PARTS * EIGHTHS, quality);
    }

    private static int eighths(@Nullable String printed) {
        if (printed == null) {
            return 0;
        }
        return printed.equals("+") ? HALF : Character.digit(printed.strip().charAt(0), 10);
    }

    private static Found<BigDecimal> price(Matcher match, int parts, int of, double quality) {
        BigDecimal fraction = BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(of), MathContext.DECIMAL64);
        BigDecimal price = BigDecimal.valueOf(number(match, "points")).add(fraction);
        return new Found<>(price, match.start(), match.end(), quality);
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
