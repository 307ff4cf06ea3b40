package io.tradematching.migration;

import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.TermValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** By what an item is recognised as the same on both sides of a migration. */
final class Checksum {

    private Checksum() {}

    /** Of what a trade states: its table, key, version and every term. Where and when it was written plays no part. */
    static String of(StoredTrade stored) {
        Sha256 sha = new Sha256()
                .add(stored.trade().source().name())
                .add(stored.tradeId())
                .add(Integer.toString(stored.version()));
        stored.trade().terms().asMap().forEach((term, value) -> {
            sha.add(term.wireName());
            (value instanceof TermValue.Texts(List<String> texts) ? texts : List.of(value.wire())).forEach(sha::add);
        });
        return sha.hex();
    }

    /** Of a record's content; the order of its names plays no part. */
    static String ofContent(@Nullable Object content) {
        Sha256 sha = new Sha256();
        add(sha, content);
        return sha.hex();
    }

    private static void add(Sha256 sha, @Nullable Object value) {
        switch (value) {
            case null -> sha.add("null");
            case Map<?, ?> map -> {
                sha.add("{");
                Map<String, Object> sorted = new TreeMap<>();
                map.forEach((name, member) -> sorted.put(String.valueOf(name), member == null ? List.of() : member));
                sorted.forEach((name, member) -> add(sha.add(name), member));
                sha.add("}");
            }
            case List<?> list -> {
                sha.add("[");
                list.forEach(element -> add(sha, element));
                sha.add("]");
            }
            case BigDecimal number -> sha.add("#").add(number.toString());
            default -> sha.add(value.getClass().getSimpleName()).add(value.toString());
        }
    }
}
