package tradematching.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes {@code bank.csv}, {@code counterparty.csv} and {@code truth.csv} into a folder. Arguments: standard or hard, the trades a
 * side, the seed, the folder; optionally the numbers of counterparties and of trading days. The same arguments write the same
 * bytes.
 */
public final class GenerateTrades {

    private static final List<String> PRODUCTS = List.of(
            "INTEREST_RATE_SWAP",
            "INTEREST_RATE_SWAP",
            "INTEREST_RATE_SWAP",
            "INTEREST_RATE_SWAP",
            "CROSS_CURRENCY_SWAP");
    private static final int[] TENORS = {1, 2, 3, 4, 5, 5, 5, 7, 10, 10, 12, 15, 20, 30};

    private final Mix mix;
    private final int trades;
    private final SplittableRandom random;
    private final World world;
    private final List<Record> banks = new ArrayList<>();
    private final List<Record> counterparties = new ArrayList<>();
    private final List<String> truth = new ArrayList<>();
    private int bankReferences = 1_000_000;
    private int counterpartyReferences = 4_000_000;
    private int nextId;
    private Record previous;

    GenerateTrades(Mix mix, int trades, long seed, int counterparties, int days) {
        this.mix = mix;
        this.trades = trades;
        random = new SplittableRandom(seed);
        world = new World(random, counterparties, days);
        previous = trade();
    }

    public static void main(String[] arguments) throws IOException {
        Mix mix = Mix.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        int counterparties = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 300;
        int days = arguments.length > 5 ? Integer.parseInt(arguments[5]) : 120;
        GenerateTrades generator = new GenerateTrades(
                mix, Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]), counterparties, days);
        generator.generate();
        generator.write(Path.of(arguments[3]));
    }

    void generate() {
        while (banks.size() < trades) {
            Mix.Fate fate = mix.fate(random);
            switch (fate.category()) {
                case "unmatched" -> addUnmatched();
                case "twins" -> addTwins();
                default -> addPair(fate);
            }
        }
        shuffle(banks);
        shuffle(counterparties);
    }

    private Record trade() {
        Record trade = new Record();
        World.Party bank = World.one(random, world.banks);
        World.Party counterparty = World.one(random, world.counterparties);
        trade.reference = bankReference();
        trade.tradeDate = World.one(random, world.days);
        trade.effectiveDate = World.nextBusinessDay(World.nextBusinessDay(trade.tradeDate));
        trade.maturityDate = adjusted(trade.effectiveDate.plusYears(TENORS[random.nextInt(TENORS.length)]));
        trade.product = World.one(random, PRODUCTS);
        trade.currency = world.currency(random);
        trade.notional = random.nextInt(5) < 3
                ? 1_000_000L * (1 + random.nextInt(random.nextInt(1, 500)))
                : 1_000L * (500 + random.nextInt(200_000));
        trade.rate = 5_000 + 25 * random.nextInt(1_800);
        trade.index = World.index(trade.currency);
        trade.spread = random.nextInt(3) == 0 ? random.nextInt(60) : 0;
        trade.bankName = bank.name();
        trade.bankLei = bank.lei();
        trade.counterpartyName = counterparty.name();
        trade.counterpartyLei = counterparty.lei();
        trade.payerLei = random.nextBoolean() ? bank.lei() : counterparty.lei();
        return trade;
    }

    private static LocalDate adjusted(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? World.nextBusinessDay(day)
                : day;
    }

    private String bankReference() {
        bankReferences += 1 + random.nextInt(8);
        return "GCS" + bankReferences;
    }

    private String counterpartyReference() {
        counterpartyReferences += 1 + random.nextInt(8);
        return (random.nextBoolean() ? "FAB_" : "TRD-") + counterpartyReferences;
    }

    private Record paperOf(Record bank, boolean quoting) {
        Record paper = bank.copy();
        paper.reference = counterpartyReference();
        paper.theirReference = quoting ? bank.reference : "";
        bank.theirReference = random.nextInt(10) < 5 ? paper.reference : "";
        return paper;
    }

    private void addPair(Mix.Fate fate) {
        Record bank = trade();
        Record paper = paperOf(bank, random.nextInt(10) < 9);
        fate.perturbations().forEach(perturbation -> perturbation.apply(bank, paper, previous, random));
        link(bank, paper, fate.category());
        previous = bank;
        if (mix.isAmended(random)) {
            amend(bank);
        }
    }

    private void link(Record bank, Record paper, String category) {
        addBank(bank);
        addCounterparty(paper);
        truth.add(String.join(",", bank.id, paper.id, Record.status(bank, paper), category));
        resend(bank, paper);
    }

    private void addBank(Record bank) {
        bank.id = String.format(Locale.ROOT, "B%08d", nextId++);
        banks.add(bank);
    }

    private void addCounterparty(Record paper) {
        paper.id = String.format(Locale.ROOT, "C%08d", nextId++);
        counterparties.add(paper);
    }

    private void resend(Record bank, Record paper) {
        if (mix.isResent(random)) {
            Record again = paper.copy();
            again.theirReference = random.nextBoolean() ? "" : again.theirReference;
            addCounterparty(again);
        }
        if (mix.isResent(random)) {
            addBank(bank.copy());
        }
    }

    /** An earlier version, which the bank's paper has superseded. */
    private void amend(Record bank) {
        Record earlier = bank.copy();
        earlier.notional += 1_000_000;
        bank.version = 2;
        addBank(earlier);
    }

    /** Two trades on the same terms, told apart by what their papers quote. */
    private void addTwins() {
        Record one = trade();
        Record other = one.copy();
        other.reference = bankReference();
        if (random.nextInt(4) == 0) {
            other.rate += 25;
        }
        link(one, paperOf(one, true), "twins");
        link(other, paperOf(other, random.nextInt(4) > 0), "twins");
    }

    /** Most are decoys: look-alikes of a trade that has its counterpart. */
    private void addUnmatched() {
        boolean decoy = random.nextInt(10) < 7;
        Record alone = decoy ? decoyOf(World.one(random, banks.isEmpty() ? List.of(previous) : banks)) : trade();
        if (random.nextBoolean()) {
            alone.theirReference = random.nextInt(3) == 0 ? counterpartyReference() : "";
            addBank(alone);
        } else {
            String own = alone.reference;
            alone.reference = counterpartyReference();
            alone.theirReference = random.nextInt(3) == 0 ? own : "";
            addCounterparty(alone);
        }
    }

    private Record decoyOf(Record template) {
        Record decoy = template.copy();
        decoy.reference = bankReference();
        decoy.version = 1;
        int changes = 1 + random.nextInt(3);
        for (int change = 0; change < changes; change++) {
            switch (random.nextInt(4)) {
                case 0 -> decoy.notional += 1_000_000L * (1 + random.nextInt(50));
                case 1 -> decoy.rate += 25 * (1 + random.nextInt(200));
                case 2 -> decoy.maturityDate = adjusted(decoy.maturityDate.plusYears(1));
                default -> {
                    decoy.notional += 5_000_000L;
                    decoy.rate += 225;
                }
            }
        }
        return decoy;
    }

    private void shuffle(List<Record> records) {
        for (int at = records.size() - 1; at > 0; at--) {
            java.util.Collections.swap(records, at, random.nextInt(at + 1));
        }
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(
                folder.resolve("bank.csv"),
                Record.HEADER,
                banks.stream().map(Record::line).iterator());
        write(
                folder.resolve("counterparty.csv"),
                Record.HEADER,
                counterparties.stream().map(Record::line).iterator());
        write(folder.resolve("truth.csv"), "bank_record_id,cpty_record_id,status,category", truth.iterator());
    }

    private static void write(Path file, String header, java.util.Iterator<String> lines) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(header + "\n");
            while (lines.hasNext()) {
                writer.write(lines.next() + "\n");
            }
        }
    }
}
