package io.tradematching.extraction.vocabulary;

import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The products: their names on paper and what each can state. */
public final class Products {

    private final Map<ProductType, ProductEntry> entries = new EnumMap<>(ProductType.class);
    private final Phrases<ProductType> names = new Phrases<>();
    private final Phrases<ProductType> weakNames = new Phrases<>();

    Products(Map<String, Object> file) {
        Map<String, List<String>> groups = VocabularyFile.phrases(file.get("groups"));
        VocabularyFile.section(file.get("products"))
                .forEach((name, entry) -> add(ProductType.valueOf(name), VocabularyFile.section(entry), groups));
    }

    public ProductEntry of(ProductType product) {
        ProductEntry entry = entries.get(product);
        if (entry == null) {
            throw new IllegalStateException("products.yaml has no entry for " + product);
        }
        return entry;
    }

    /** Names that say the product outright. */
    public Phrases<ProductType> names() {
        return names;
    }

    /** Names that only lean towards a product. */
    public Phrases<ProductType> weakNames() {
        return weakNames;
    }

    private void add(ProductType product, Map<String, Object> entry, Map<String, List<String>> groups) {
        names.add(product.name(), product);
        texts(entry, "names").forEach(name -> names.add(name, product));
        texts(entry, "weak_names").forEach(name -> weakNames.add(name, product));
        entries.put(
                product,
                new ProductEntry(product, terms(entry, groups), rename(entry), yieldsTo(entry), mandatory(entry)));
    }

    private static Set<Term> terms(Map<String, Object> entry, Map<String, List<String>> groups) {
        Set<Term> terms = new LinkedHashSet<>();
        for (Object item : (List<?>) entry.getOrDefault("terms", List.of())) {
            List<?> names = item instanceof List<?> inline ? inline : groups.get(item.toString());
            if (names == null) {
                throw new IllegalArgumentException("products.yaml has no group " + item);
            }
            names.forEach(name -> terms.add(term(name.toString())));
        }
        return terms;
    }

    private static Set<ProductType> yieldsTo(Map<String, Object> entry) {
        return texts(entry, "yields_to").stream().map(ProductType::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<List<Term>> mandatory(Map<String, Object> entry) {
        return ((List<?>) entry.getOrDefault("mandatory", List.of()))
                .stream()
                        .map(choice -> ((List<?>) choice)
                                .stream().map(name -> term(name.toString())).toList())
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> rename(Map<String, Object> entry) {
        return (Map<String, String>) entry.getOrDefault("rename", Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> entry, String key) {
        return (List<String>) entry.getOrDefault(key, List.of());
    }

    private static Term term(String name) {
        return Term.ofWireName(name)
                .orElseThrow(() -> new IllegalArgumentException("products.yaml names no term: " + name));
    }
}
