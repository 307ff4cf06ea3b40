package io.tradematching.migration;

import static io.tradematching.migration.LegacyTrade.aSwap;
import static org.assertj.core.api.Assertions.assertThat;

import io.tradematching.TradeMatchingApplication;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import tradematching.local.LocalTenant;

/** Legacy files to the real tables and the real bucket, and back: every item is the same at every station. */
@SpringBootTest(
        classes = TradeMatchingApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "platform.migration.work-directory=target/work/migration-test",
            "logging.structured.format.console="
        })
@ActiveProfiles("job")
@ContextConfiguration(initializers = LocalTenant.class)
@Timeout(120)
class ThereAndBackTest {

    private static final int TRADES = 40;

    @TempDir
    private Path folder;

    @Autowired
    private List<MigrationTask> tasks;

    @Autowired
    private Trades tables;

    @Test
    void losesAndChangesNothingOnTheWayThereAndBack() throws IOException {
        LegacySystem legacy = legacyTrades();
        write("files/BANK/GCS-1.pdf", "%PDF-1.7 one");
        write("files/COUNTERPARTY/GCS-2.pdf", "%PDF-1.7 two");

        assertThat(run("validate", "services")).contains("Table of BANK: answers");
        assertThat(run("migrate", "trades", "tinydb", "--dry-run")).contains("%d stored".formatted(TRADES));
        assertThat(everything()).as("after a rehearsal").isEmpty();
        run("migrate", "trades", "tinydb");
        run("migrate", "files", "files");
        assertThat(run("validate", "trades", "tinydb", "--signed-by=A. Auditor"))
                .contains("Verdict: PASSED", "Signed off by A. Auditor", "%d of these equal".formatted(TRADES));
        assertThat(run("validate", "files", "files")).contains("Verdict: PASSED");

        Map<String, String> there = everything();
        assertThat(there).hasSize(2 * TRADES);
        run("export", "trades", "back");
        run("export", "files", "back");

        assertThat(run("validate", "trades", "back", "--exported")).contains("Verdict: PASSED");
        assertThat(run("validate", "files", "back", "--exported")).contains("Verdict: PASSED");
        assertThat(everything()).as("brought out and left alone").isEqualTo(there);
        assertThat(restored(legacy))
                .as("read from the files that were brought out")
                .isEqualTo(there);
        assertThat(folder.resolve("back/bank_trade_data.json"))
                .content(StandardCharsets.US_ASCII)
                .startsWith("{\"_default\": {\"1\": {\"")
                .endsWith("}}}");
    }

    @Test
    void scriptsCallOnlyWhatThereIs() throws IOException {
        List<String> called = new ArrayList<>();
        for (String script : List.of("migrate.sh", "validate.sh", "rollback.sh")) {
            Pattern.compile("platform (\\w+ \\w+)")
                    .matcher(Files.readString(Path.of("migration-tools", script)))
                    .results()
                    .forEach(call -> called.add(call.group(1)));
        }

        assertThat(tasks).extracting(MigrationTask::name).containsExactlyInAnyOrderElementsOf(Set.copyOf(called));
    }

    /** A platform of its own that knows nothing but the exported files. */
    private Map<String, String> restored(LegacySystem legacy) {
        MigrationReport report =
                legacy.migration(folder.resolve("back").toString()).migrate();
        assertThat(report.isComplete()).as(String.join("\n", report.lines())).isTrue();
        Map<String, String> items = new TreeMap<>();
        for (TradeSource source : TradeSource.values()) {
            legacy.tables.all(source).forEach(trade -> add(items, trade));
        }
        return items;
    }

    private LegacySystem legacyTrades() {
        LegacySystem legacy = new LegacySystem(folder.resolve("tinydb"));
        List<LegacyTrade> bank = new ArrayList<>();
        List<LegacyTrade> counterparty = new ArrayList<>();
        for (int i = 1; i <= TRADES; i++) {
            bank.add(aSwap("FAB-" + i)
                    .stating("Notional_Amount", i % 2 == 0 ? "USD %dMM".formatted(i) : 1_000_000 * i)
                    .stating("Fixed_Rate", "3.%03d%%".formatted(i)));
            counterparty.add(aSwap("GCS/ü-" + i + "_V2")
                    .ofCounterparty()
                    .stating("their_reference", "FAB-" + i)
                    .stating("strike_price", "1.2345678901234567890")
                    .stating("business_centres", List.of("London", "New York")));
        }
        return legacy.with("bank_trade_data.json", bank.toArray(LegacyTrade[]::new))
                .with("counterparty_trade_data.json", counterparty.toArray(LegacyTrade[]::new));
    }

    /** What every item states, by table and key. */
    private Map<String, String> everything() {
        Map<String, String> items = new TreeMap<>();
        for (TradeSource source : TradeSource.values()) {
            tables.scan(source, 0, 1, trade -> add(items, trade), failure -> items.put(failure.item(), "unreadable"));
        }
        return items;
    }

    private static void add(Map<String, String> items, StoredTrade trade) {
        Map<String, String> terms = new TreeMap<>();
        for (Term term : trade.trade().terms().asMap().keySet()) {
            terms.put(term.wireName(), trade.trade().terms().text(term).orElseThrow());
        }
        items.put(trade.trade().source() + "/" + trade.tradeId() + "/" + trade.version(), terms + trade.documentId());
    }

    private String run(String command, String subject, String... more) {
        List<String> arguments = new ArrayList<>(List.of(subject));
        for (String argument : more) {
            arguments.add(
                    argument.startsWith("--")
                            ? argument
                            : folder.resolve(argument).toString());
        }
        MigrationTask task = tasks.stream()
                .filter(it -> it.name().equals(command + " " + subject))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        boolean complete = task.run(
                MigrationArguments.of(new DefaultApplicationArguments(arguments.toArray(String[]::new))),
                new PrintStream(output, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream()));
        assertThat(complete).as(output.toString(StandardCharsets.UTF_8)).isTrue();
        return output.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, String content) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
