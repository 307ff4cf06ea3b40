package io.tradematching.migration;

import static java.util.Objects.requireNonNull;

import io.tradematching.failure.Failure;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What stands in the tables beside what stands in the files. The tables are told first. */
final class TradeComparison {

    private final Map<TradeSource, Side> sides = new EnumMap<>(TradeSource.class);
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> quarantined = new ArrayList<>();

    TradeComparison() {
        for (TradeSource source : TradeSource.values()) {
            sides.put(source, new Side());
        }
    }

    void inTables(StoredTrade trade) {
        side(trade).items.put(trade.tradeId(), new Item(Checksum.of(trade), trade.version(), trade.isMigrated()));
    }

    void unreadable(Failure failure) {
        unreadable.add(failure.explanation());
    }

    void problem(String problem) {
        problems.add(problem);
    }

    void quarantined(Failure failure) {
        quarantined.add("%s: %s".formatted(failure.item(), failure.message()));
    }

    void inFiles(String record, StoredTrade trade) {
        side(trade).compare(record, trade);
    }

    private Side side(StoredTrade trade) {
        return requireNonNull(sides.get(trade.trade().source()));
    }

    /**
     * Every record of the files is in the tables, or rightly gave way to what is there.
     *
     * @param accepted whether records that are no trades do not count
     */
    boolean filesAreInTables(boolean accepted) {
        return problems.isEmpty()
                && (accepted || quarantined.isEmpty())
                && sides.values().stream().allMatch(side -> side.differences().isEmpty());
    }

    /** Every item of the tables is in the files. */
    boolean tablesAreInFiles() {
        return problems.isEmpty()
                && unreadable.isEmpty()
                && sides.values().stream().allMatch(side -> side.equal.size() == side.items.size());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        sides.forEach((source, side) -> lines.add(source + ": " + side.text()));
        lines.add("Records that are no trades: %d; files with problems: %d; items that cannot be read: %d"
                .formatted(quarantined.size(), problems.size(), unreadable.size()));
        sides.values().forEach(side -> lines.addAll(side.differences()));
        lines.addAll(quarantined);
        lines.addAll(problems);
        lines.addAll(unreadable);
        return lines;
    }

    private record Item(String checksum, int version, boolean migrated) {}

    private static final class Side {

        private final Map<String, Item> items = new HashMap<>();
        private final Set<String> equal = new HashSet<>();
        /** By Trade_ID; rightly so where another record is what the item holds. */
        private final Map<String, List<String>> unequal = new TreeMap<>();

        private long records;
        private long givenWay;

        void compare(String record, StoredTrade trade) {
            records++;
            Item item = items.get(trade.tradeId());
            if (item == null) {
                unequal(trade, record + ": is not in the tables");
            } else if (item.checksum.equals(Checksum.of(trade))) {
                equal.add(trade.tradeId());
            } else if (!item.migrated || item.version > trade.version()) {
                givenWay++;
            } else {
                unequal(trade, record + ": the tables hold another trade under its Trade_ID");
            }
        }

        private void unequal(StoredTrade trade, String difference) {
            unequal.computeIfAbsent(trade.tradeId(), _ -> new ArrayList<>()).add(difference);
        }

        List<String> differences() {
            return unequal.entrySet().stream()
                    .filter(entry -> !equal.contains(entry.getKey()))
                    .flatMap(entry -> entry.getValue().stream())
                    .toList();
        }

        String text() {
            long gaveWayToRecord = unequal.entrySet().stream()
                    .filter(entry -> equal.contains(entry.getKey()))
                    .mapToLong(entry -> entry.getValue().size())
                    .sum();
            return """
                    %d records in the files, %d items in the table, %d of these equal to a record; %d records gave way to a \
                    document, a later version or a later record, %d differ or are missing; %d items only in the table""".formatted(
                            records,
                            items.size(),
                            equal.size(),
                            givenWay + gaveWayToRecord,
                            differences().size(),
                            items.size() - equal.size());
        }
    }
}
