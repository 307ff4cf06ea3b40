package tradematching.samples.deal;

import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What all rate products are made of: dates, notionals, fixed and floating legs. */
final class RatesLegs {

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private final DealDraft draft;
    private final Draw draw;

    RatesLegs(DealDraft draft) {
        this.draft = draft;
        this.draw = draft.draw();
    }

    static BigDecimal notional(Draw draw, String currency) {
        int millions = draw.pick(5, 10, 12, 15, 20, 25, 30, 40, 50, 65, 75, 100, 125, 150, 200, 250);
        return BigDecimal.valueOf(millions).multiply(BigDecimal.valueOf(1_000_000L * Currencies.size(currency)));
    }

    void dates(int... years) {
        LocalDate effective = Days.plus(draft.tradeDate(), draw.chance(0.75) ? 2 : draw.between(5, 60));
        LocalDate termination = effective.plusYears(years[draw.between(0, years.length - 1)]);
        draft.set(Term.EFFECTIVE_DATE, effective).set(Term.TERMINATION_DATE, termination);
    }

    void notional(RatesMarket market) {
        draft.set(Term.NOTIONAL_AMOUNT, notional(draw, market.currency()))
                .set(Term.NOTIONAL_CURRENCY, market.currency());
    }

    void conventions(RatesMarket market) {
        draft.set(Term.BUSINESS_DAY_CONVENTION, draw.pick("MODFOLLOWING", "MODFOLLOWING", "MODFOLLOWING", "FOLLOWING"))
                .set(Term.BUSINESS_CENTERS, market.centers());
    }

    void fixed(String prefix, TradeSource payer, RatesMarket market) {
        draft.set(prefix, "payer", payer.name())
                .set(prefix, "rate", rate(market).toPlainString())
                .set(prefix, "day_count", market.fixedDayCount())
                .set(prefix, "payment_frequency", market.fixedFrequency())
                .note(prefix + "payment_dates", paymentDates(market.fixedFrequency()));
    }

    BigDecimal rate(RatesMarket market) {
        return draw.decimal(market.lowestRate(), market.highestRate(), draw.pick("0.0005", "0.0001", "0.00001"));
    }

    void floating(String prefix, TradeSource payer, RatesMarket market) {
        draft.set(prefix, "payer", payer.name())
                .set(prefix, "index", market.index())
                .set(prefix, "day_count", market.floatingDayCount());
        if (market.isOvernight()) {
            overnight(prefix);
        } else {
            term(prefix, draw.pick(market.tenors()));
        }
        if (draw.chance(0.35)) {
            draft.set(
                    prefix, "spread", draw.decimal("-0.005", "0.012", "0.0005").toPlainString());
        }
    }

    private void overnight(String prefix) {
        String frequency = draw.pick("1Y", "3M", "6M");
        draft.set(prefix, "payment_frequency", frequency)
                .note(prefix + "reset_dates", "The last day of each Calculation Period")
                .note(prefix + "lookback", draw.pick("2 Business Days", "5 Business Days"))
                .note(prefix + "payment_dates", paymentDates(frequency));
        if (draw.chance(0.3)) {
            draft.set(prefix, "reset_frequency", "1D");
        }
    }

    private void term(String prefix, String tenor) {
        draft.set(prefix, "index_tenor", tenor)
                .set(prefix, "payment_frequency", tenor)
                .set(prefix, "reset_frequency", tenor)
                .note(prefix + "reset_dates", "The first day of each Calculation Period")
                .note(prefix + "payment_dates", paymentDates(tenor));
        if (draw.chance(0.12)) {
            draft.set(prefix, "compounding", draw.pick("Flat", "Straight"));
        }
    }

    private String paymentDates(String frequency) {
        LocalDate start = draft.date(Term.EFFECTIVE_DATE);
        int months = months(frequency);
        return switch (months) {
            case 12 -> "%s in each year, commencing on {%s}".formatted(day(start), start.plusYears(1));
            case 6 -> "%s and %s in each year".formatted(day(start), day(start.plusMonths(6)));
            default ->
                "Day %d of every month in which a period ends, from and including {%s}"
                        .formatted(start.getDayOfMonth(), start.plusMonths(months));
        };
    }

    private static String day(LocalDate date) {
        return date.format(DAY_AND_MONTH);
    }

    static int months(String frequency) {
        return switch (frequency) {
            case "1Y" -> 12;
            case "6M" -> 6;
            case "3M" -> 3;
            default -> 1;
        };
    }

    void schedule(String frequency) {
        LocalDate start = draft.date(Term.EFFECTIVE_DATE);
        draft.schedule(start.plusMonths(months(frequency)), draft.date(Term.TERMINATION_DATE), months(frequency));
    }
}
