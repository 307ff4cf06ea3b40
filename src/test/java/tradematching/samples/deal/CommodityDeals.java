package tradematching.samples.deal;

import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Commodity swaps, options and forwards. */
final class CommodityDeals {

    private record Commodity(
            String name, String unit, String currency, String lowest, String highest, int lot, String delivery) {}

    private static final List<Commodity> ALL = List.of(
            new Commodity("OIL-WTI-NYMEX", "BBL", "USD", "58.00", "92.50", 1000, "Cushing, Oklahoma"),
            new Commodity("OIL-BRENT-IPE", "BBL", "USD", "62.00", "98.00", 1000, "Sullom Voe"),
            new Commodity("NATURAL GAS-NYMEX", "MMBTU", "USD", "2.150", "5.850", 10000, "Henry Hub, Louisiana"),
            new Commodity("NATURAL GAS-TTF-ICE", "MWH", "EUR", "24.50", "48.00", 720, "Title Transfer Facility"),
            new Commodity("COPPER-LME CASH", "MT", "USD", "7900.00", "10400.00", 25, "Rotterdam"),
            new Commodity("ALUMINIUM-LME CASH", "MT", "USD", "2150.00", "2790.00", 25, "Vlissingen"),
            new Commodity(
                    "JET FUEL-CARGOES NWE/BASIS ARA-PLATTS EUROPEAN", "MT", "USD", "690.00", "890.00", 500, "ARA"),
            new Commodity("WHEAT-CBOT", "BSH", "USD", "5.20", "7.90", 5000, "Chicago"));
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private CommodityDeals() {}

    static void swap(DealDraft draft) {
        Draw draw = draft.draw();
        Commodity commodity = draw.pick(ALL);
        int months = draw.pick(3, 6, 12);
        TradeSource fixedPayer = draft.eitherSide();
        deliveryPeriod(draft, months);
        quantity(draft, commodity, months);
        draft.set(Term.FIXED_PAYER, fixedPayer)
                .set(Term.FLOATING_PAYER, fixedPayer.other())
                .set(Term.FIXED_PRICE, price(draw, commodity))
                .set(Term.PRICE_CURRENCY, commodity.currency())
                .set(Term.SPECIFIED_PRICE, draw.pick("Settlement", "Official Settlement Price"))
                .set(Term.SETTLEMENT_TYPE, "Cash")
                .note("pricing_dates", "Each Commodity Business Day in the Calculation Period");
        if (draw.chance(0.25)) {
            draft.set(Term.FLOATING_SPREAD_PRICE, draw.decimal("0.05", "1.50", "0.05"));
        }
        LocalDate start = draft.date(Term.EFFECTIVE_DATE);
        draft.schedule(
                start.plusMonths(1).plusDays(4),
                draft.date(Term.TERMINATION_DATE).plusDays(10),
                1);
    }

    static void option(DealDraft draft) {
        Draw draw = draft.draw();
        Commodity commodity = draw.pick(ALL);
        int months = draw.pick(1, 3);
        deliveryPeriod(draft, months);
        quantity(draft, commodity, months);
        BigDecimal strike = price(draw, commodity);
        draft.buyerAndSeller()
                .set(Term.OPTION_TYPE, draw.pick("Call", "Put"))
                .set(Term.OPTION_STYLE, draw.pick("Asian", "European", "American"))
                .set(Term.STRIKE_PRICE, strike)
                .set(Term.STRIKE_CURRENCY, commodity.currency())
                .set(Term.EXPIRATION_DATE, Days.minus(draft.date(Term.TERMINATION_DATE), 3))
                .set(Term.SETTLEMENT_TYPE, "Cash");
        BigDecimal value = strike.multiply(draft.number(Term.TOTAL_NOTIONAL_QUANTITY));
        draft.premium(value, commodity.currency(), "0.0150", "0.0600");
    }

    static void forward(DealDraft draft) {
        Draw draw = draft.draw();
        Commodity commodity = draw.pick(ALL);
        TradeSource seller = draft.eitherSide();
        deliveryPeriod(draft, 1);
        quantity(draft, commodity, 1);
        draft.set(Term.PHYSICAL_PAYER, seller)
                .set(Term.FIXED_PAYER, seller.other())
                .set(Term.FIXED_PRICE, price(draw, commodity))
                .set(Term.PRICE_CURRENCY, commodity.currency())
                .set(Term.DELIVERY_POINT, commodity.delivery())
                .set(
                        Term.DELIVERY_DATES,
                        YearMonth.from(draft.date(Term.EFFECTIVE_DATE)).format(MONTH))
                .set(Term.SETTLEMENT_TYPE, "Physical")
                .note("title_transfer", "At the flange connecting seller's and buyer's facilities");
    }

    private static void deliveryPeriod(DealDraft draft, int months) {
        LocalDate start =
                draft.tradeDate().withDayOfMonth(1).plusMonths(draft.draw().between(1, 4));
        draft.set(Term.EFFECTIVE_DATE, start)
                .set(Term.TERMINATION_DATE, start.plusMonths(months).minusDays(1))
                .set(Term.BUSINESS_DAY_CONVENTION, "FOLLOWING");
    }

    private static void quantity(DealDraft draft, Commodity commodity, int months) {
        int perMonth = commodity.lot() * draft.draw().between(2, 40);
        draft.set(Term.COMMODITY, commodity.name())
                .set(Term.NOTIONAL_QUANTITY, String.valueOf(perMonth))
                .set(Term.QUANTITY_UNIT, commodity.unit())
                .set(Term.TOTAL_NOTIONAL_QUANTITY, String.valueOf((long) perMonth * months));
    }

    private static BigDecimal price(Draw draw, Commodity commodity) {
        return draw.decimal(commodity.lowest(), commodity.highest(), "0.05").setScale(2, RoundingMode.HALF_UP);
    }
}
