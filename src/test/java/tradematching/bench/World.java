package tradematching.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Who trades what in generated files: parties, days, currencies. The same for the same seed. */
final class World {

    private static final List<String> FIRST = List.of(
            "Aldgate",
            "Albion",
            "Beacon",
            "Bishopsgate",
            "Caledonia",
            "Carrick",
            "Dunmore",
            "Eastgate",
            "Fairmont",
            "Falcon",
            "Granite",
            "Harbour",
            "Highland",
            "Ironbridge",
            "Juniper",
            "Kestrel",
            "Lombard",
            "Meridian",
            "Montrose",
            "Northern",
            "Oakfield",
            "Orion",
            "Pacific",
            "Penrose",
            "Quantum",
            "Ravensworth",
            "Redwood",
            "Sterling",
            "Summit",
            "Thornbury",
            "Union",
            "Vanguard",
            "Westbrook",
            "Wexford",
            "Yorkshire",
            "Zenith");
    private static final List<String> SECOND = List.of(
            "Capital",
            "Asset Management",
            "Bank",
            "Securities",
            "Investment",
            "Insurance",
            "Markets",
            "Trust",
            "Financial",
            "Pension");
    private static final List<String> FORMS =
            List.of("plc", "Limited", "LLC", "AG", "S.A.", "N.V.", "Inc.", "GmbH", "Corp.");
    private static final List<String> CURRENCIES =
            List.of("USD", "USD", "USD", "EUR", "EUR", "GBP", "JPY", "CHF", "AUD", "CAD", "SEK");
    private static final List<String> INDICES = List.of(
            "USD-SOFR", "EUR-EURIBOR", "GBP-SONIA", "JPY-TONA", "CHF-SARON", "AUD-BBSW", "CAD-CORRA", "SEK-STIBOR");
    private static final String LEI_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    final List<Party> banks;
    final List<Party> counterparties;
    final List<LocalDate> days;

    World(SplittableRandom random, int counterparties, int days) {
        this.banks = parties(random, 3);
        this.counterparties = parties(random, counterparties);
        this.days = businessDays(LocalDate.of(2025, 3, 3), days);
    }

    private static List<Party> parties(SplittableRandom random, int count) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String second = i >= FIRST.size() * SECOND.size() ? one(random, FIRST) + " " : "";
            String name = FIRST.get(i % FIRST.size()) + " " + second + SECOND.get(i / FIRST.size() % SECOND.size())
                    + " " + one(random, FORMS);
            parties.add(new Party(name, lei(random)));
        }
        return parties;
    }

    private static String lei(SplittableRandom random) {
        StringBuilder lei = new StringBuilder("5493");
        while (lei.length() < 18) {
            lei.append(LEI_LETTERS.charAt(random.nextInt(LEI_LETTERS.length())));
        }
        return lei.append(String.format(Locale.ROOT, "%02d", random.nextInt(100)))
                .toString();
    }

    private static List<LocalDate> businessDays(LocalDate from, int count) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = from; days.size() < count; day = nextBusinessDay(day)) {
            days.add(day);
        }
        return days;
    }

    static LocalDate nextBusinessDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }

    String currency(SplittableRandom random) {
        return one(random, CURRENCIES);
    }

    static String index(String currency) {
        return INDICES.stream()
                .filter(index -> index.startsWith(currency))
                .findFirst()
                .orElseThrow();
    }

    static <T> T one(SplittableRandom random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A house as both papers print it. */
    record Party(String name, String lei) {}
}
