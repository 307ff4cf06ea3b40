package tradematching.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Trades of both sides as the legacy system kept them: many currencies, some with a break, some on one side only. */
final class LegacyBook {

    private static final List<String> CURRENCIES = List.of("USD", "EUR", "GBP", "JPY", "CHF", "SEK");

    private LegacyBook() {}

    /** @return the folder, for {@code TINYDB_PATH} */
    static Path write(Path folder, int trades) {
        List<Map<String, Object>> banks = new ArrayList<>();
        List<Map<String, Object>> counterparties = new ArrayList<>();
        for (int number = 0; number < trades; number++) {
            banks.add(paper(number, "BANK", "GCS-" + number));
            if (number % 7 != 0) {
                Map<String, Object> paper = paper(number, "COUNTERPARTY", "FAB-" + number);
                paper.put("Fixed_Rate", number % 5 == 0 ? "4.000%" : paper.get("Fixed_Rate"));
                counterparties.add(paper);
            }
        }
        try {
            Path legacy = Files.createDirectories(folder.resolve("legacy"));
            write(legacy.resolve("bank_trades.json"), banks);
            write(legacy.resolve("counterparty_trades.json"), counterparties);
            return legacy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> paper(int number, String source, String reference) {
        Map<String, Object> paper = new LinkedHashMap<>();
        paper.put("Trade_ID", reference);
        paper.put("TRADE_SOURCE", source);
        paper.put("Product_Type", "Interest Rate Swap");
        paper.put("Trade_Date", "2026-01-%02d".formatted(5 + number % 5));
        paper.put("Effective_Date", "2026-01-%02d".formatted(7 + number % 5));
        paper.put("Termination_Date", "20%d-01-14".formatted(28 + number % 9));
        paper.put("bank_name", "First Example Bank PJSC");
        paper.put("counterparty", "Example Metals GmbH");
        paper.put("Notional_Amount", "%d,%03d,000.00".formatted(10 + number % 90, number % 1000));
        paper.put("Currency", CURRENCIES.get(number % CURRENCIES.size()));
        paper.put("Fixed_Rate", "3.%03d%%".formatted(number % 1000));
        return paper;
    }

    private static void write(Path file, List<Map<String, Object>> trades) throws IOException {
        Files.write(file, new JsonMapper().writeValueAsBytes(Map.of("trades", trades)));
    }
}
