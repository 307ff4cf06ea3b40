package io.tradematching.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the pairing section of a rule file, which counts evidence in bits. */
final class PairingRulesReader {

    private static final int HUNDREDTHS = 100;
    private static final double MOST_BITS = 1000;
    private static final Set<String> KEYS =
            Set.of("accept", "leftover", "confident", "margin", "minimum-coverage", "gates", "weights");
    private static final Set<String> WEIGHT_KEYS =
            Set.of("agree", "per-digit", "most", "near", "differ", "agrees-within", "near-within");

    private static final PairingRules NOTHING = new PairingRules(0, 0, 0, 0, 0, Set.of(), Weights.NONE);

    private PairingRulesReader() {}

    /** The general rules, which must say everything. */
    static PairingRules complete(RuleNode node) {
        Map<String, RuleNode> entries = node.entries(KEYS);
        KEYS.stream().sorted().forEach(key -> node.required(entries, key));
        RuleNode weights = node.required(entries, "weights");
        Map<String, RuleNode> weighed = weights.entries(termNames());
        termNames().stream().sorted().forEach(term -> weights.required(weighed, term));
        return changed(NOTHING, node);
    }

    /** What an override changes; checked at once, applied to each set of rules later. */
    static UnaryOperator<PairingRules> change(RuleNode node) {
        changed(NOTHING, node);
        return rules -> changed(rules, node);
    }

    private static PairingRules changed(PairingRules rules, RuleNode node) {
        Map<String, RuleNode> entries = node.entries(KEYS);
        RuleNode coverage = entries.get("minimum-coverage");
        RuleNode gates = entries.get("gates");
        RuleNode weights = entries.get("weights");
        return new PairingRules(
                bits(entries.get("accept"), rules.accept()),
                bits(entries.get("leftover"), rules.leftover()),
                bits(entries.get("confident"), rules.confident()),
                bits(entries.get("margin"), rules.margin()),
                coverage == null ? rules.minimumCoverage() : coverage.number(0, 1),
                gates == null ? rules.gates() : gates(gates),
                weights == null ? rules.weights() : weights(rules, weights));
    }

    private static int bits(@Nullable RuleNode node, int otherwise) {
        return node == null ? otherwise : (int) Math.round(node.number(-MOST_BITS, MOST_BITS) * HUNDREDTHS);
    }

    private static Set<Gate> gates(RuleNode node) {
        Set<Gate> gates = EnumSet.noneOf(Gate.class);
        for (RuleNode gate : node.items()) {
            gates.add(gate.constant(Gate.class));
        }
        return gates;
    }

    private static Set<String> termNames() {
        return Arrays.stream(PairingTerm.values()).map(PairingTerm::wireName).collect(Collectors.toSet());
    }

    private static Weights weights(PairingRules rules, RuleNode node) {
        Map<PairingTerm, Weight> weights = new EnumMap<>(PairingTerm.class);
        Map<String, RuleNode> entries = new HashMap<>(node.entries(termNames()));
        entries.forEach((name, weight) -> {
            PairingTerm term = PairingTerm.ofWireName(name).orElseThrow();
            weights.put(term, weight(weight, rules.weight(term)));
        });
        return rules.weights().with(weights);
    }

    private static Weight weight(RuleNode node, Weight general) {
        Map<String, RuleNode> entries = node.entries(WEIGHT_KEYS);
        Weight weight = new Weight(
                bits(entries.get("agree"), general.agree()),
                bits(entries.get("per-digit"), general.perDigit()),
                bits(entries.get("most"), general.most()),
                bits(entries.get("near"), general.near()),
                bits(entries.get("differ"), general.differ()),
                distance(entries.get("agrees-within"), general.agreesWithin()),
                distance(entries.get("near-within"), general.nearWithin()));
        if (weight.agree() < weight.near() || weight.near() < weight.differ()) {
            throw node.problem("'agree' must be no less than 'near', and 'near' no less than 'differ'");
        }
        return weight;
    }

    private static double distance(@Nullable RuleNode node, double otherwise) {
        return node == null ? otherwise : node.number(0, Double.MAX_VALUE);
    }
}
