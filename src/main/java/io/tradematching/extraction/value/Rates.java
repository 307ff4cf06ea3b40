package io.tradematching.extraction.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds rates and spreads; their values are fractions of one, so that percent and basis points cannot be mixed up. */
public final class Rates {

    private static final Pattern PERCENT = Pattern.compile(
            "^\\s?(?:%|percent\\b|per\\s?cent\\b|pct\\b|prozent\\b|por ciento\\b|pour cent\\b|per centum|p(?:or|our)?\\.?\\s?100\\b|v\\.?\\s?H\\.)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BASIS_POINTS = Pattern.compile(
            "^\\s?(?:bps?\\b\\.?|b\\.p\\.|bpts?\\b\\.?|basis (?:points?|pts?\\b\\.?)|basispunkte?n?|(?:points?|pts?\\.?) de base|pbs?\\b|p\\.\\s?b\\.|pdb\\b|p\\.?p\\.?b\\.?b?\\b\\.?|(?:puntos?|ptos?\\.?|pts\\.?) (?:b[áa]s(?:icos?\\b|\\.)|(?:de )?base\\b)|bpkt?e?\\b\\.?|punt[io] base)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MINUS_WORD = Pattern.compile(
            "(?:minus|moins|menos|less|abzüglich|meno)\\s+$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SIGN =
            Pattern.compile("(?:[-+−–]|plus|minus|zuzüglich|abzüglich|más|menos|moins)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern VULGAR = Pattern.compile("(\\d+)\\s+(\\d{1,2})/(\\d{1,2})\\s?(?=%|per)");
    private static final double BARE_FRACTION = 0.8;
    private static final double BARE_PERCENT = 0.75;
    private static final int PERCENT_SHIFT = -2;
    private static final int BASIS_POINT_SHIFT = -4;
    private static final BigDecimal LARGEST_FRACTION = new BigDecimal("0.3");
    private static final BigDecimal LEAST_BASIS_POINTS = new BigDecimal("5");

    private final Numbers numbers = new Numbers();

    /** Rates with their unit printed beside them. */
    public List<Found<BigDecimal>> all(String text, Style style) {
        return numbers.all(text, forRates(style)).stream()
                .flatMap(number -> withUnit(text, number).stream())
                .toList();
    }

    /** The first rate with a unit before which plus or minus is printed. */
    public Optional<Found<BigDecimal>> signed(String text, Style style) {
        return all(text, style).stream()
                .filter(rate -> SIGN.matcher(text.substring(0, rate.start())).find()
                        || "+-−–".indexOf(text.charAt(rate.start())) >= 0
                        || rate.value().signum() < 0)
                .findFirst();
    }

    /** The first rate with a unit. */
    public Optional<Found<BigDecimal>> first(String text, Style style) {
        Matcher vulgar = VULGAR.matcher(text);
        if (vulgar.find()) {
            return Optional.of(vulgar(vulgar));
        }
        return all(text, style).stream().findFirst();
    }

    /** A number without a unit: a fraction if it is small enough for one, else per cent; less sure either way. */
    public Optional<Found<BigDecimal>> bare(String text, Style style) {
        return numbers.first(text, forRates(style)).map(number -> {
            boolean fraction = number.value().abs().compareTo(LARGEST_FRACTION) < 0
                    && number.value().signum() != 0;
            return fraction
                    ? number.times(BARE_FRACTION)
                    : in(Unit.PERCENT, number).times(BARE_PERCENT);
        });
    }

    /** The same for a spread, which nobody quotes in whole per cents: a number of several units is one of basis points. */
    public Optional<Found<BigDecimal>> bareSpread(String text, Style style) {
        return numbers.first(text, forRates(style))
                .filter(number -> number.value().abs().compareTo(LEAST_BASIS_POINTS) >= 0)
                .map(number -> in(Unit.BASIS_POINTS, number).times(BARE_PERCENT))
                .or(() -> bare(text, style));
    }

    private static Found<BigDecimal> in(Unit unit, Found<BigDecimal> number) {
        return number.withValue(number.value().scaleByPowerOfTen(unit.shift));
    }

    /** A number whose unit stands in its label. */
    public Optional<Found<BigDecimal>> inUnit(String text, Style style, Unit unit) {
        return numbers.first(text, forRates(style)).map(number -> in(unit, number));
    }

    private static Optional<Found<BigDecimal>> withUnit(String text, Found<BigDecimal> number) {
        String rest = text.substring(number.end());
        for (Unit unit : Unit.values()) {
            Matcher matcher = unit.pattern.matcher(rest);
            if (matcher.find()) {
                return Optional.of(rate(text, number, unit).until(number.end() + matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Found<BigDecimal> rate(String text, Found<BigDecimal> number, Unit unit) {
        BigDecimal value = number.value().scaleByPowerOfTen(unit.shift);
        Matcher minus = MINUS_WORD.matcher(text.substring(0, number.start()));
        boolean negated = minus.find() && value.signum() > 0;
        return new Found<>(negated ? value.negate() : value, negated ? minus.start() : number.start(), number.end(), 1);
    }

    private static Found<BigDecimal> vulgar(Matcher match) {
        BigDecimal part =
                new BigDecimal(match.group(2)).divide(new BigDecimal(match.group(3)), java.math.MathContext.DECIMAL64);
        BigDecimal value = new BigDecimal(match.group(1)).add(part).scaleByPowerOfTen(PERCENT_SHIFT);
        return new Found<>(value, match.start(), match.end(), 1);
    }

    /** The only mark of a rate parts its decimals: nobody pays three thousand per cent. */
    private static Style forRates(Style style) {
        return new Style(style.dateOrder(), Style.ANY_MARK);
    }

    /** The unit of a printed rate. */
    public enum Unit {
        PERCENT(Rates.PERCENT, PERCENT_SHIFT),
        BASIS_POINTS(Rates.BASIS_POINTS, BASIS_POINT_SHIFT);

        private final Pattern pattern;
        private final int shift;

        /** The unit that one of the words of a label names: "Spread (bps)". */
        public static Optional<Unit> namedIn(String label) {
            return Stream.of(values())
                    .filter(unit -> IntStream.range(0, label.length())
                            .filter(i -> i == 0 || !Character.isLetterOrDigit(label.charAt(i - 1)))
                            .anyMatch(i ->
                                    unit.pattern.matcher(label.substring(i)).find()))
                    .findFirst();
        }

        Unit(Pattern pattern, int shift) {
            this.pattern = pattern;
            this.shift = shift;
        }
    }
}
