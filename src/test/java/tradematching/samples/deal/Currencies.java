package tradematching.samples.deal;

import java.util.Map;
import java.util.Set;

/** What amounts in a currency look like. */
public final class Currencies {

    private static final Set<String> WITHOUT_DECIMALS = Set.of("JPY", "KRW", "CLP", "IDR");
    private static final Map<String, Integer> SIZE = Map.of("JPY", 100, "KRW", 1000, "INR", 50, "MXN", 10, "SEK", 10);
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("USD", "United States Dollars"),
            Map.entry("EUR", "Euro"),
            Map.entry("GBP", "Pounds Sterling"),
            Map.entry("JPY", "Japanese Yen"),
            Map.entry("CHF", "Swiss Francs"),
            Map.entry("AUD", "Australian Dollars"),
            Map.entry("CAD", "Canadian Dollars"),
            Map.entry("SEK", "Swedish Krona"),
            Map.entry("NOK", "Norwegian Krone"),
            Map.entry("SGD", "Singapore Dollars"),
            Map.entry("HKD", "Hong Kong Dollars"),
            Map.entry("PLN", "Polish Zloty"),
            Map.entry("ZAR", "South African Rand"),
            Map.entry("MXN", "Mexican Pesos"),
            Map.entry("AED", "UAE Dirhams"));

    private Currencies() {}

    public static int decimals(String currency) {
        return WITHOUT_DECIMALS.contains(currency) ? 0 : 2;
    }

    /** How many units are worth roughly one dollar, to keep amounts realistic. */
    static int size(String currency) {
        return SIZE.getOrDefault(currency, 1);
    }

    /** The currency's name in English, the code itself where none is listed. */
    public static String name(String currency) {
        return NAMES.getOrDefault(currency, currency);
    }
}
