package io.tradematching.matching;

import io.tradematching.trade.ProductType;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TradeReference;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Divides the work of one run among several matchers so that the union of their outcomes is the outcome of one, byte for byte.
 *
 * <pre>{@code
 * RegionPlanner planner = new RegionPlanner(rules);
 * snapshot.forEach(planner::add);                      // every trade of both sides, in any order, 12 bytes each are kept
 * List<Set<String>> parts = planner.parts(8, decisions);   // regions by name: small enough for an execution context
 *
 * // a worker, whoever it is, takes the trades of its part and nothing else
 * matcher.match(those of the bank whose TradeMatcher.region(trade) is in the part, likewise the counterparty's, ...);
 *
 * MatchOutcome whole = MatchOutcome.union(outcomesOfTheParts);
 * }</pre>
 *
 * <p>Regions are kept in one part where a decision could reach across them: papers of one reference that disagree about product
 * family or currency are versions of each other, a person may have linked two trades of different regions, and a paper that
 * leaves out a currency may belong to any region of its product. Not safe for several threads.
 */
public final class RegionPlanner {

    private final MatchingRules rules;
    private final List<String> names = new ArrayList<>();
    private final List<Long> sizes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<ProductType, Set<String>> currencies = new TreeMap<>();
    private final LongIntMap regionOfReference = new LongIntMap();
    private final Groups groups = new Groups();

    public RegionPlanner(MatchingRules rules) {
        this.rules = rules;
    }

    public void add(StoredTrade trade) {
        String name = TradeMatcher.region(trade.trade());
        int region = numbers.computeIfAbsent(name, this::number);
        sizes.set(region, sizes.get(region) + 1);
        currencies
                .computeIfAbsent(trade.trade().product(), _ -> new TreeSet<>())
                .add(PairingView.currency(trade.trade()));
        String reference = new TradeReference(trade.tradeId()).canonical();
        int other = regionOfReference.putIfAbsent(key(trade.trade().source(), reference), region);
        groups.join(region, other == LongIntMap.NONE ? region : other);
    }

    private int number(String name) {
        names.add(name);
        sizes.add(0L);
        return groups.add();
    }

    private static long key(TradeSource source, String canonicalReference) {
        return Hash.stated(Hash.combine(CanonicalReference.hashOf(canonicalReference), source.ordinal()));
    }

    /**
     * Sets of regions of about the same number of trades, the largest first; every region stands in exactly one. The same
     * trades give the same parts, whatever their order.
     *
     * @param atMost how many parts are wanted; there are fewer where there are fewer separable regions
     */
    public List<Set<String>> parts(int atMost, PairDecisions decisions) {
        if (rules.pairsAcrossRegions()) {
            return names.isEmpty() ? List.of() : List.of(Set.copyOf(names));
        }
        joinIncomplete();
        decisions.together().forEach(this::joinLinked);
        return packed(Math.max(1, atMost));
    }

    private void joinIncomplete() {
        currencies.forEach((product, stated) -> {
            for (String one : stated) {
                for (String other : stated) {
                    if (Currencies.compatible(one, other)) {
                        groups.join(region(product, one), region(product, other));
                    }
                }
            }
        });
    }

    private int region(ProductType product, String currency) {
        return numbers.getOrDefault(TradeMatcher.region(product, currency), LongIntMap.NONE);
    }

    private void joinLinked(PairIdentity pair) {
        int bank = regionOfReference.get(key(TradeSource.BANK, pair.bank()));
        int counterparty = regionOfReference.get(key(TradeSource.COUNTERPARTY, pair.counterparty()));
        if (bank != LongIntMap.NONE && counterparty != LongIntMap.NONE) {
            groups.join(bank, counterparty);
        }
    }

    private List<Set<String>> packed(int atMost) {
        List<Part> parts = new ArrayList<>();
        for (Part group : separable()) {
            if (parts.size() < atMost) {
                parts.add(group);
            } else {
                parts.stream()
                        .min(Comparator.comparingLong(Part::trades))
                        .orElseThrow()
                        .take(group);
            }
        }
        parts.sort(Part.LARGEST_FIRST);
        return parts.stream().map(part -> Set.copyOf(part.regions)).toList();
    }

    private List<Part> separable() {
        Map<Integer, Part> byGroup = new HashMap<>();
        for (int region = 0; region < names.size(); region++) {
            Part part = byGroup.computeIfAbsent(groups.of(region), _ -> new Part());
            part.regions.add(names.get(region));
            part.trades += sizes.get(region);
        }
        return byGroup.values().stream().sorted(Part.LARGEST_FIRST).toList();
    }

    /** Regions that stay together. */
    private static final class Part {

        static final Comparator<Part> LARGEST_FIRST =
                Comparator.comparingLong((Part part) -> -part.trades).thenComparing(part -> part.regions.first());

        final TreeSet<String> regions = new TreeSet<>();
        long trades;

        long trades() {
            return trades;
        }

        void take(Part other) {
            regions.addAll(other.regions);
            trades += other.trades;
        }
    }
}
