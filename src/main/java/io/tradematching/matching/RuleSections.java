package io.tradematching.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The sections of a rule file, read and validated. */
record RuleSections(
        String name,
        int version,
        NameRules names,
        double sameName,
        double otherName,
        int blockLimit,
        Map<String, String> products,
        Map<String, String> indices,
        Map<String, String> phrases,
        PairingRules pairing,
        Tolerances tolerances,
        SeverityRules severity,
        List<RuleOverride> overrides) {

    private static final Set<String> KEYS = Set.of(
            "rule-set",
            "version",
            "names",
            "products",
            "indices",
            "phrases",
            "blocking",
            "pairing",
            "tolerances",
            "severity",
            "overrides");

    static RuleSections read(RuleNode root) {
        Map<String, RuleNode> entries = root.entries(KEYS);
        Map<String, RuleNode> names = root.required(entries, "names")
                .entries(Set.of("same-from", "other-below", "legal-forms", "abbreviations", "aliases"));
        Map<String, RuleNode> blocking = root.required(entries, "blocking").entries(Set.of("largest-block"));
        return new RuleSections(
                root.required(entries, "rule-set").text(),
                root.required(entries, "version").wholeNumber(1, 1_000_000),
                nameRules(names),
                root.required(names, "same-from").number(0, 1),
                root.required(names, "other-below").number(0, 1),
                root.required(blocking, "largest-block").wholeNumber(1, 10_000),
                products(entries),
                synonyms(entries, "indices"),
                synonyms(entries, "phrases"),
                PairingRulesReader.complete(root.required(entries, "pairing")),
                TolerancesReader.read(root.required(entries, "tolerances")),
                SeverityRules.read(root.required(entries, "severity")),
                overrides(entries));
    }

    private static NameRules nameRules(Map<String, RuleNode> entries) {
        Set<String> legalForms = new LinkedHashSet<>(list(entries, "legal-forms"));
        Map<String, String> abbreviations = new HashMap<>();
        if (entries.containsKey("abbreviations")) {
            entries.get("abbreviations").entries().forEach((word, meaning) -> abbreviations.put(word, meaning.text()));
        }
        return new NameRules(legalForms, abbreviations, groups(entries, "aliases"));
    }

    private static List<String> list(Map<String, RuleNode> entries, String key) {
        RuleNode node = entries.get(key);
        return node == null ? List.of() : node.texts();
    }

    private static List<List<String>> groups(Map<String, RuleNode> entries, String key) {
        List<List<String>> groups = new ArrayList<>();
        RuleNode node = entries.get(key);
        if (node != null) {
            node.items().forEach(group -> groups.add(group.texts()));
        }
        return groups;
    }

    private static Map<String, String> products(Map<String, RuleNode> entries) {
        Map<String, String> products = new HashMap<>();
        RuleNode node = entries.get("products");
        if (node != null) {
            node.entries().forEach((code, names) -> names.texts().forEach(name -> products.put(name, code)));
        }
        return products;
    }

    /** For each name the first of its group. */
    private static Map<String, String> synonyms(Map<String, RuleNode> entries, String section) {
        Map<String, String> synonyms = new HashMap<>();
        for (List<String> group : groups(entries, section)) {
            group.forEach(name -> synonyms.put(indexForm(name), indexForm(group.getFirst())));
        }
        return synonyms;
    }

    static String indexForm(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static List<RuleOverride> overrides(Map<String, RuleNode> entries) {
        List<RuleOverride> overrides = new ArrayList<>();
        RuleNode node = entries.get("overrides");
        if (node != null) {
            node.items().forEach(item -> overrides.add(override(item)));
        }
        overrides.sort(RuleOverride.BY_PRECEDENCE);
        return overrides;
    }

    private static RuleOverride override(RuleNode node) {
        Map<String, RuleNode> entries = node.entries(Set.of("when", "pairing", "tolerances"));
        Map<String, RuleNode> when = node.required(entries, "when").entries(RuleOverride.CONDITIONS);
        RuleNode pairing = entries.get("pairing");
        RuleNode tolerances = entries.get("tolerances");
        return new RuleOverride(
                new RuleScope(condition(when, "product"), condition(when, "currency"), condition(when, "counterparty")),
                pairing != null,
                pairing == null ? rules -> rules : PairingRulesReader.change(pairing),
                tolerances == null ? new Tolerances(Map.of()) : TolerancesReader.read(tolerances));
    }

    private static String condition(Map<String, RuleNode> when, String key) {
        RuleNode node = when.get(key);
        return node == null ? "" : node.text();
    }
}
