package io.tradematching.matching;

import io.tradematching.trade.TradeSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tradematching.bench.GenerateTrades;

/** What the matcher does most: weighing a candidate pair, and comparing the terms of a pair. Measured by JMH, on generated trades. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before it measures.
public class InnerComparison {

    private static final String TRADES = "10000";
    private static final LocalDate BUSINESS_DATE = LocalDate.of(2026, 1, 31);

    @Param({"standard", "hard"})
    private String mix = "standard";

    private PairingResult result;
    private BookComparison comparison;
    private int[] paired;
    private int next;

    @Setup
    public void pairTwoBooks() throws IOException {
        Path folder = Files.createTempDirectory("inner-comparison");
        GenerateTrades.main(new String[] {mix, TRADES, "1", folder.toString()});
        Vocabulary vocabulary = new Vocabulary();
        TradeBook bank = book(TradeSource.BANK, folder.resolve("bank.csv"), vocabulary);
        TradeBook counterparty = book(TradeSource.COUNTERPARTY, folder.resolve("counterparty.csv"), vocabulary);
        MatchingRules rules = MatchingRules.standard();
        result = new PairingRun(bank, counterparty, vocabulary, rules, PairDecisions.NONE).run();
        comparison = new BookComparison(bank, counterparty, vocabulary, rules, BUSINESS_DATE);
        paired = IntStream.range(0, bank.size())
                .filter(b -> result.pairing().key(b) != null)
                .toArray();
    }

    /** Gates, then the evidence of every term. */
    @Benchmark
    public int evidence() {
        int b = nextBank();
        return result.scorer().evidence(b, result.pairing().mate(b));
    }

    @Benchmark
    public List<TermDifference> terms() {
        int b = nextBank();
        return comparison.compare(b, result.pairing().mate(b));
    }

    private int nextBank() {
        next = next + 1 == paired.length ? 0 : next + 1;
        return paired[next];
    }

    /** The generator writes no quoted values. */
    private static TradeBook book(TradeSource source, Path file, Vocabulary vocabulary) throws IOException {
        List<String> lines = Files.readAllLines(file);
        TradeColumn[] columns = columns(lines.getFirst());
        TradeBookWriter writer = new TradeBookWriter(source, vocabulary);
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",", -1);
            for (int at = 0; at < columns.length; at++) {
                writer.set(columns[at], values[at]);
            }
            writer.endRow().ifPresent(problem -> {
                throw new IllegalStateException(line + ": " + problem);
            });
        }
        return writer.book();
    }

    private static TradeColumn[] columns(String header) {
        return List.of(header.split(",")).stream()
                .map(name -> TradeColumn.valueOf(name.toUpperCase(Locale.ROOT)))
                .toArray(TradeColumn[]::new);
    }
}
