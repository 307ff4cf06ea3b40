package tradematching.samples.deal;

import java.time.LocalDate;
import java.util.List;
import tradematching.samples.Resource;

/**
 * One index as its market trades it.
 *
 * @param tenors empty for overnight indices
 * @param from first year in which it was traded
 * @param to last year
 */
record RatesMarket(
        String currency,
        String index,
        List<String> tenors,
        String floatingDayCount,
        String fixedDayCount,
        String fixedFrequency,
        String centers,
        String lowestRate,
        String highestRate,
        int from,
        int to) {

    private static final List<RatesMarket> ALL =
            Resource.lines("rates-market.csv").stream().map(RatesMarket::parse).toList();

    static RatesMarket draw(Draw draw, LocalDate date) {
        return draw.pick(ALL.stream().filter(m -> m.tradedIn(date.getYear())).toList());
    }

    /** Another index of the same currency, or the same one where there is none. */
    RatesMarket sibling(Draw draw, LocalDate date) {
        List<RatesMarket> others = ALL.stream()
                .filter(m -> m.tradedIn(date.getYear()) && m.currency.equals(currency) && !m.index.equals(index))
                .toList();
        return others.isEmpty() ? this : draw.pick(others);
    }

    RatesMarket foreign(Draw draw, LocalDate date) {
        return draw.pick(ALL.stream()
                .filter(m -> m.tradedIn(date.getYear()) && !m.currency.equals(currency))
                .toList());
    }

    boolean isOvernight() {
        return tenors.isEmpty();
    }

    private boolean tradedIn(int year) {
        return from <= year && year <= to;
    }

    private static RatesMarket parse(String row) {
        String[] c = row.split(";", -1);
        List<String> tenors = c[2].isEmpty() ? List.of() : List.of(c[2].split(" "));
        return new RatesMarket(
                c[0],
                c[1],
                tenors,
                c[3],
                c[4],
                c[5],
                c[6],
                c[7],
                c[8],
                Integer.parseInt(c[9]),
                Integer.parseInt(c[10]));
    }
}
