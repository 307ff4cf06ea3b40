package tradematching.samples.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tradematching.samples.deal.Currencies;

/**
 * How a house writes dates, numbers, money and rates.
 *
 * @param date pattern of {@link DateTimeFormatter}
 * @param upperCaseDates as telexes print them
 */
public record Formats(
        Locale locale, String date, boolean upperCaseDates, Numbers numbers, MoneyStyle money, RateStyle rates) {

    /** Grouping and decimal marks. */
    public enum Numbers {
        ENGLISH(",", "."),
        CONTINENTAL(".", ","),
        SPACED(" ", ","),
        SWISS("'", ".");

        private final String group;
        private final String decimal;

        Numbers(String group, String decimal) {
            this.group = group;
            this.decimal = decimal;
        }
    }

    /** Where the currency stands and how large amounts are written. */
    public enum MoneyStyle {
        CODE_FIRST,
        CODE_LAST,
        CODE_FIRST_SHORT,
        MILLIONS,
        NAMED
    }

    /** How percentages are written. */
    public enum RateStyle {
        PERCENT,
        PERCENT_SPACED,
        PERCENT_FIVE_PLACES,
        PERCENT_PER_ANNUM,
        PER_CENT
    }

    public String date(LocalDate day) {
        String text = day.format(DateTimeFormatter.ofPattern(date, locale));
        return upperCaseDates ? text.toUpperCase(Locale.ROOT) : text;
    }

    public String money(BigDecimal amount, String currency) {
        return switch (money) {
            case CODE_FIRST -> currency + " " + amount(amount, currency);
            case CODE_LAST -> amount(amount, currency) + " " + currency;
            case CODE_FIRST_SHORT -> currency + " " + shortAmount(amount, currency);
            case MILLIONS -> currency + " " + millions(amount, currency);
            case NAMED -> "%s %s (%s)".formatted(currency, amount(amount, currency), Currencies.name(currency));
        };
    }

    /** With the currency's decimals. */
    public String amount(BigDecimal amount, String currency) {
        return number(
                amount.setScale(Math.max(Currencies.decimals(currency), amount.scale()), RoundingMode.UNNECESSARY));
    }

    private String shortAmount(BigDecimal amount, String currency) {
        return isWhole(amount) ? number(amount.setScale(0, RoundingMode.UNNECESSARY)) : amount(amount, currency);
    }

    private String millions(BigDecimal amount, String currency) {
        BigDecimal millions = amount.movePointLeft(6).stripTrailingZeros();
        boolean readable = millions.compareTo(BigDecimal.ONE) >= 0 && millions.scale() <= 2;
        return readable
                ? number(millions.setScale(Math.max(0, millions.scale()), RoundingMode.UNNECESSARY)) + " million"
                : shortAmount(amount, currency);
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    /** With as many decimals as the number's scale has. */
    public String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : numbers.decimal + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + grouped(whole) + fraction;
    }

    private String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, numbers.group);
        }
        return text.toString();
    }

    public String quantity(BigDecimal quantity) {
        return number(quantity.setScale(Math.max(0, quantity.scale()), RoundingMode.UNNECESSARY));
    }

    /** @param fraction 0.0375 for 3.75 % */
    public String rate(BigDecimal fraction) {
        BigDecimal percent = fraction.movePointRight(2).stripTrailingZeros();
        int places = Math.max(percent.scale(), rates == RateStyle.PERCENT_FIVE_PLACES ? 5 : 2);
        String text = number(percent.setScale(places, RoundingMode.UNNECESSARY));
        return switch (rates) {
            case PERCENT, PERCENT_FIVE_PLACES -> text + "%";
            case PERCENT_SPACED -> text + " %";
            case PERCENT_PER_ANNUM -> text + "% per annum";
            case PER_CENT -> text + " per cent. per annum";
        };
    }
}
