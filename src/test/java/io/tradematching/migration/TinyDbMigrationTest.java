package io.tradematching.migration;

import static io.tradematching.migration.LegacyTrade.aSwap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.failure.TransientFailureException;
import io.tradematching.migration.MigrationReport.Quarantined;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TinyDbMigrationTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private LegacySystem legacy;

    @BeforeEach
    void open() {
        legacy = new LegacySystem(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"_default\": {\"1\": %s, \"2\": %s}}",
                "{\"trades_table\": {\"1\": %s}, \"archive\": {\"7\": %s}}",
                "{\"1\": %s, \"2\": %s}",
                "{\"trades\": [%s, %s]}",
                "{\"data\": {\"1\": %s, \"2\": %s}, \"exported_at\": \"2025-01-01\"}",
                "[%s, %s]"
            })
    void findsTheRecordsOfEveryShape(String shape) {
        legacy.with("bank_trade_data.json", shape.formatted(json(aSwap("FAB-1")), json(aSwap("FAB-2"))));

        MigrationReport report = legacy.migrate();

        assertThat(report.counts()).isEqualTo(new MigrationReport.Counts(2, 2, 0, 0, 0, 0));
        assertThat(legacy.tables.all(TradeSource.BANK))
                .extracting(StoredTrade::tradeId)
                .containsExactly("FAB-1", "FAB-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trade_ID", "trade_id", "tradeId", "internal_reference"})
    void knowsTheTradeByAnyOfItsNames(String name) {
        legacy.with("one.json", json(aSwap("").without("Trade_ID").stating(name, "FAB-7")));

        assertThat(legacy.migrate().isComplete()).isTrue();
        assertThat(legacy.bank("FAB-7").trade().product()).isEqualTo(ProductType.INTEREST_RATE_SWAP);
    }

    @Test
    void unwrapsWhatTheLegacySystemWrapped() {
        LegacyTrade inside = aSwap("FAB-1").without("Trade_ID");
        legacy.withContent(
                "wrapped.json",
                Map.of(
                        "_default",
                        Map.of(
                                "1", Map.of("Trade_ID", "FAB-1", "complete_trade_data", inside.fields()),
                                "2", Map.of("Trade_ID", "FAB-2", "complete_trade_data", json(inside)),
                                "3",
                                        Map.of(
                                                "complete_trade_data",
                                                inside.stating("tradeId", "FAB-3")
                                                        .without("Fixed_Rate")
                                                        .stating("fixed_leg", Map.of("rate", "3.75%", "payer", "BANK"))
                                                        .fields()))));

        assertThat(legacy.migrate().lines())
                .containsExactly(
                        "wrapped.json: 3 records: 3 stored, 0 superseded, 0 duplicate, 0 quarantined, 0 unverified");
        for (String id : List.of("FAB-1", "FAB-2", "FAB-3")) {
            assertThat(text(legacy.bank(id), Term.FIXED_RATE)).isEqualTo("0.0375");
        }
        assertThat(text(legacy.bank("FAB-3"), Term.FIXED_PAYER)).isEqualTo("BANK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notional_Amount | \"50,000,000.00\" | NOTIONAL_AMOUNT | 50000000",
                "Notional_Amount | \"USD 50MM\" | NOTIONAL_AMOUNT | 50000000",
                "Notional_Amount | \"50.000.000,00\" | NOTIONAL_AMOUNT | 50000000",
                "Notional_Amount | 50000000.0 | NOTIONAL_AMOUNT | 50000000",
                "Notional_Amount | 5e7 | NOTIONAL_AMOUNT | 50000000",
                "Notional_Amount | \"5e+07\" | NOTIONAL_AMOUNT | 50000000",
                "Notional_Amount | 12345678901234567890.123456789 | NOTIONAL_AMOUNT | 12345678901234567890.123456789",
                "notional | {\"amount\": 50000000, \"currency\": \"USD\"} | NOTIONAL_AMOUNT | 50000000",
                "Fixed_Rate | \"3.750%\" | FIXED_RATE | 0.0375",
                "Fixed_Rate | \"375 bps\" | FIXED_RATE | 0.0375",
                "Fixed_Rate | 3.75 | FIXED_RATE | 0.0375",
                "Fixed_Rate | 0.0375 | FIXED_RATE | 0.0375",
                "fixed_rate_pct | 0.5 | FIXED_RATE | 0.005",
                "spread | \"25 basis points\" | FLOATING_SPREAD | 0.0025",
                "spread_bps | 25 | FLOATING_SPREAD | 0.0025",
                "spread | \"+0.25%\" | FLOATING_SPREAD | 0.0025",
                "maturity_date | \"15-Sep-2031\" | TERMINATION_DATE | 2031-09-15",
                "maturity_date | \"September 15, 2031\" | TERMINATION_DATE | 2031-09-15",
                "maturity_date | \"15/09/2031\" | TERMINATION_DATE | 2031-09-15",
                "maturity_date | \"09/15/2031\" | TERMINATION_DATE | 2031-09-15",
                "maturity_date | \"2031-09-15T00:00:00\" | TERMINATION_DATE | 2031-09-15",
                "maturity_date | 20310915 | TERMINATION_DATE | 2031-09-15",
                "fixed_day_count | \"Actual/360\" | FIXED_DAY_COUNT | ACT/360",
                "payment_frequency | \"Semi-Annually\" | FIXED_PAYMENT_FREQUENCY | 6M",
                "business_centres | [\"New York\", \"London\"] | BUSINESS_CENTERS | New York, London",
                "buyer | \"Example Metals\" | BUYER | COUNTERPARTY",
                "uti | 1030012345678901234567890 | UTI | 1030012345678901234567890"
            })
    void readsValuesAsTheyAreReadFromDocuments(String name, String json, Term term, String expected) {
        LegacyTrade others = aSwap("FAB-1").without(name).without(stated(term));
        legacy.with(
                "trade.json",
                json(others).replaceFirst("\\{", "{\"%s\": %s, ".formatted(name, json.replace("\\", "\\\\"))));

        assertThat(legacy.migrate().files().getFirst().quarantined()).isEmpty();
        assertThat(text(legacy.bank("FAB-1"), term)).isEqualTo(expected);
    }

    @Test
    void keepsTheTermsOfEachLegApart() {
        List<Map<String, String>> legs = List.of(
                Map.of("leg_type", "Fixed", "rate", "3.75%", "day_count", "30/360", "payer", "BANK"),
                Map.of("leg_type", "Floating", "index", "USD-SOFR", "day_count", "ACT/360", "spread", "25 bp"));
        legacy.with("bank_trade_data.json", aSwap("FAB-1").without("Fixed_Rate").stating("legs", legs));

        legacy.migrate();

        StoredTrade trade = legacy.bank("FAB-1");
        assertThat(text(trade, Term.FIXED_DAY_COUNT)).isEqualTo("30/360");
        assertThat(text(trade, Term.FIXED_RATE)).isEqualTo("0.0375");
        assertThat(text(trade, Term.FLOATING_DAY_COUNT)).isEqualTo("ACT/360");
        assertThat(text(trade, Term.FLOATING_SPREAD)).isEqualTo("0.0025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FX Forward | {\"currency1\": \"EUR\", \"amount1\": \"10m\", \"currency2\": \"USD\", \"amount2\": 10850000, \"rate\": 1.085, \"maturity_date\": \"2026-04-15\"} | EXCHANGE_RATE | 1.085",
                "FX Forward | {\"currency1\": \"EUR\", \"amount1\": \"10m\", \"currency2\": \"USD\", \"amount2\": 10850000, \"settlement_date\": \"15-Apr-2026\"} | VALUE_DATE | 2026-04-15",
                "Commodity Swap | {\"commodity_type\": \"Natural Gas\", \"quantity\": \"10,000\", \"unit\": \"MMBtu\", \"fixed_price\": \"USD 3.25\"} | PRICE_CURRENCY | USD",
                "Credit Default Swap | {\"notional\": \"USD 10MM\", \"reference_entity\": \"Example plc\", \"spread_premium_bps\": 100, \"protection_buyer\": \"First Example Bank PJSC\"} | FIXED_RATE | 0.01",
                "Equity Option | {\"number_of_options\": 1000, \"underlying_asset\": \"Example AG\", \"strike\": \"EUR 12.50\", \"put_call\": \"PUT\"} | OPTION_TYPE | Put"
            })
    void namesTermsAsTheProductDoes(String product, String fields, Term term, String expected) {
        LegacyTrade general = aSwap("FAB-1")
                .without("Notional_Amount")
                .without("Currency")
                .without("Fixed_Rate")
                .stating("Product_Type", product);
        String json = json(general);
        legacy.with(
                "bank_trade_data.json",
                "[%s, %s]"
                        .formatted(
                                json.substring(0, json.length() - 1),
                                fields.strip().substring(1)));

        assertThat(legacy.migrate().files().getFirst().quarantined()).isEmpty();
        assertThat(text(legacy.bank("FAB-1"), term)).isEqualTo(expected);
    }

    @Test
    void stampsWhereTheTradeCameFrom() {
        legacy.with("old/bank_trade_data.json", aSwap("FAB-1"));

        legacy.migrate();

        StoredTrade trade = legacy.bank("FAB-1");
        assertThat(trade.migratedFrom()).isEqualTo("old/bank_trade_data.json/_default/1");
        assertThat(trade.processingTimestamp()).isEqualTo(LegacySystem.NOW);
        assertThat(trade.trade().source()).isEqualTo(TradeSource.BANK);
        assertThat(trade.receivedAt()).as("never later than now").isBeforeOrEqualTo(LegacySystem.NOW);
    }

    @Test
    void takesTheSourceFromTheFileOrTheRecord() {
        legacy.with("bank_trade_data.json", aSwap("FAB-1").without("TRADE_SOURCE"))
                .with("counterparty_trade_data.json", aSwap("GCS-1").without("TRADE_SOURCE"))
                .with("Deutsche_Bank.json", aSwap("DB-1").ofCounterparty());

        assertThat(legacy.migrate().isComplete()).isTrue();
        assertThat(legacy.bank("FAB-1")).isNotNull();
        assertThat(legacy.counterparty("GCS-1")).isNotNull();
        assertThat(legacy.counterparty("DB-1")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"TRADE_SOURCE\": \"COUNTERPARTY\"} | do not agree whose trade it is",
                "{\"s3_source\": \"s3://x/COUNTERPARTY/a.pdf\"} | do not agree whose trade it is",
                "{\"TRADE_SOURCE\": \"BROKER\"} | neither BANK nor COUNTERPARTY",
                "{\"Trade_ID\": null} | Trade_ID is missing",
                "{\"Product_Type\": \"Lottery Ticket\"} | product_type names no known product",
                "{\"Product_Type\": \"\"} | product_type is missing",
                "{\"counterparty\": \"N/A\"} | missing: counterparty_name",
                "{\"Trade_Date\": \"soon\"} | Trade_Date is no value of trade_date",
                "{\"Trade_Date\": \"03/04/2026\"} | Trade_Date is no value of trade_date, or more than one",
                "{\"Notional_Amount\": \"USD 50MM or 60MM\"} | or more than one",
                "{\"Notional_Amount\": 1e999999999} | Notional_Amount is no value",
                "{\"notional\": 51000000} | contradicts another field that states notional_amount",
                "{\"Notional_Amount\": \"EUR 50MM\"} | different values of notional_currency",
                "{\"buyer\": \"Somebody Else\"} | buyer names neither of the two parties"
            })
    void quarantinesWhatIsNoTradeWithEveryReason(String wrong, String reason) {
        String json = json(aSwap("FAB-1"));
        String merged =
                json.substring(0, json.length() - 1) + ", " + wrong.strip().substring(1);
        legacy.with(
                "bank_trade_data.json",
                "{\"_default\": {\"1\": %s, \"2\": %s}}".formatted(merged, json(aSwap("FAB-2"))));

        MigrationReport report = legacy.migrate();

        assertThat(report.counts().stored()).isEqualTo(1);
        assertThat(report.files().getFirst().quarantined()).singleElement().satisfies(record -> {
            assertThat(record.place()).isEqualTo("_default/1");
            assertThat(record.message()).contains(reason.strip());
            assertThat(record.reason()).isEqualTo("BAD_RECORD");
        });
    }

    @Test
    void turnsDownAContradictionInsideOneRecord() {
        legacy.with(
                "bank_trade_data.json",
                "[3, null, {\"Trade_ID\": \"FAB-1\", \"complete_trade_data\": %s}]"
                        .formatted(json(aSwap("FAB-1")
                                .stating("Trade_Date", "2026-01-16")
                                .stating("deal_date", "2026-01-15"))));

        assertThat(legacy.migrate().files().getFirst().quarantined())
                .extracting(Quarantined::message)
                .containsExactly(
                        "is no object with fields",
                        "is no object with fields",
                        "deal_date contradicts another field that states trade_date");
    }

    @Test
    void neverOverwritesATradeReadFromADocument() {
        legacy.with("bank_trade_data.json", aSwap("FAB-1"), aSwap("FAB-2"));
        StoredTrade document = document("FAB-1", "40000000");
        legacy.tables.store(document);

        MigrationReport report = legacy.migrate();

        assertThat(legacy.bank("FAB-1")).isEqualTo(document);
        assertThat(report.counts()).isEqualTo(new MigrationReport.Counts(2, 1, 1, 0, 0, 0));
    }

    @Test
    void writesNothingWhenNothingHasChanged() {
        legacy.with("bank_trade_data.json", aSwap("FAB-1"), aSwap("FAB-2"));
        legacy.migrate();
        legacy.trades = failingFrom(1);

        MigrationReport again = legacy.migrate();

        assertThat(again.files().getFirst().unchanged()).isTrue();
        assertThat(again.counts().stored()).isEqualTo(2);
    }

    @Test
    void writesOnlyTheRecordsThatChanged() {
        legacy.with("bank_trade_data.json", aSwap("FAB-1"), aSwap("FAB-2"));
        legacy.migrate();
        legacy.with("bank_trade_data.json", aSwap("FAB-1"), aSwap("FAB-2").stating("Fixed_Rate", "4%"), aSwap("FAB-3"));
        AtomicInteger writes = new AtomicInteger();
        legacy.trades = counting(writes, Integer.MAX_VALUE);

        MigrationReport report = legacy.migrate();

        assertThat(writes).hasValue(2);
        assertThat(report.counts().stored()).isEqualTo(3);
        assertThat(text(legacy.bank("FAB-2"), Term.FIXED_RATE)).isEqualTo("0.04");
    }

    @Test
    void goesOnWhereItStopped() {
        LegacyTrade[] records = new LegacyTrade[450];
        for (int i = 0; i < records.length; i++) {
            records[i] = aSwap("FAB-" + i);
        }
        legacy.with("bank_trade_data.json", records);
        legacy.trades = failingFrom(250);
        assertThatExceptionOfType(TransientFailureException.class).isThrownBy(legacy::migrate);
        AtomicInteger writes = new AtomicInteger();
        legacy.trades = counting(writes, Integer.MAX_VALUE);

        MigrationReport report = legacy.migrate();

        assertThat(writes).hasValue(250);
        assertThat(report.counts().stored()).isEqualTo(450);
        assertThat(legacy.tables.all(TradeSource.BANK)).hasSize(450);
    }

    @Test
    void triesAQuarantinedRecordAgainOnceItIsCorrected() {
        legacy.with("bank_trade_data.json", aSwap("FAB-1").stating("Trade_Date", "soon"));
        assertThat(legacy.migrate().isComplete()).isFalse();
        legacy.with("bank_trade_data.json", aSwap("FAB-1"));

        assertThat(legacy.migrate().isComplete()).isTrue();
    }

    @Test
    void keepsWhatStandsBeforeTheDamageOfAFile() {
        String whole = "[%s, %s]".formatted(json(aSwap("FAB-1")), json(aSwap("FAB-2")));
        legacy.with("bank_trade_data.json", whole.substring(0, whole.length() - 40))
                .with("empty.json", "")
                .with("other.json", "7");

        MigrationReport report = legacy.migrate();

        assertThat(report.counts().stored()).isEqualTo(1);
        assertThat(report.files())
                .extracting(file -> file.problem().orElse(""))
                .satisfiesExactly(
                        problem -> assertThat(problem).contains("damaged at line 1"),
                        problem -> assertThat(problem).isEmpty(),
                        problem -> assertThat(problem).isEqualTo("holds neither an object nor a list"));
    }

    @Test
    void saysWhichFieldsStayBehind() {
        legacy.with(
                "bank_trade_data.json",
                aSwap("FAB-1").stating("trader", "J. Smith"),
                aSwap("FAB-2").stating("trader", "A. Jones").stating("desk", "Rates"));

        assertThat(legacy.migrate().lines())
                .contains("bank_trade_data.json: fields without a term, left behind: {desk=1, trader=2}");
    }

    @Test
    void saysThatThereIsNothingToMigrate() {
        assertThat(legacy.migration("").migrate().lines())
                .containsExactly("Nothing to migrate: TINYDB_PATH is not set");
    }

    @Test
    void refusesAPathUnderWhichThereIsNothing() {
        assertThatExceptionOfType(TransientFailureException.class)
                .isThrownBy(() ->
                        legacy.migration(folder.resolve("gone").toString()).migrate())
                .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(FailureReason.RESOURCE_MISSING));
    }

    @Test
    void readsASingleFileOfAnyName() {
        legacy.with("db.tinydb", aSwap("FAB-1"));

        assertThat(legacy.migration(folder.resolve("db.tinydb").toString())
                        .migrate()
                        .counts()
                        .stored())
                .isEqualTo(1);
    }

    private Trades failingFrom(int write) {
        return counting(new AtomicInteger(), write);
    }

    /** Passes everything on, and gives no answer any more from that write on. */
    private Trades counting(AtomicInteger writes, int failing) {
        return (Trades) Proxy.newProxyInstance(
                Trades.class.getClassLoader(), new Class<?>[] {Trades.class}, (_, method, arguments) -> {
                    if (method.getName().equals("store") && writes.incrementAndGet() >= failing) {
                        throw new Failure(FailureReason.SERVICE_UNAVAILABLE, "table", "does not answer").asException();
                    }
                    return method.invoke(legacy.tables, arguments);
                });
    }

    private StoredTrade document(String tradeId, String notional) {
        LegacySystem source = new LegacySystem(elsewhere)
                .with("bank_trade_data.json", aSwap(tradeId).stating("Notional_Amount", notional));
        source.migrate();
        StoredTrade migrated = source.bank(tradeId);
        return StoredTrade.read(
                migrated.trade(), "0123456789abcdef", "s3://b/BANK/x.pdf", LegacySystem.NOW, LegacySystem.NOW);
    }

    /** The field of {@link LegacyTrade#aSwap} that states the term. */
    private static String stated(Term term) {
        return switch (term) {
            case NOTIONAL_AMOUNT -> "Notional_Amount";
            case FIXED_RATE -> "Fixed_Rate";
            default -> "(none)";
        };
    }

    private static String text(StoredTrade trade, Term term) {
        return trade.trade().terms().text(term).orElse("(absent)");
    }

    private static String json(LegacyTrade legacy) {
        return JsonMapper.builder().build().writeValueAsString(legacy.fields());
    }
}
