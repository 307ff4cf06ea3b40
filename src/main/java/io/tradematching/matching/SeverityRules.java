package io.tradematching.matching;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * From which size on a break is urgent.
 *
 * @param units how many units of a currency weigh as one; 1 where nothing is said
 */
record SeverityRules(BigDecimal criticalAbove, BigDecimal highAbove, Map<String, BigDecimal> units) {

    private static final int CODE = 3;

    SeverityRules {
        units = Map.copyOf(units);
    }

    static SeverityRules read(RuleNode node) {
        Map<String, RuleNode> entries = node.entries(Set.of("critical-above", "high-above", "units"));
        RuleNode high = node.required(entries, "high-above");
        BigDecimal criticalAbove = amount(node.required(entries, "critical-above"));
        BigDecimal highAbove = amount(high);
        if (highAbove.compareTo(criticalAbove) > 0) {
            throw high.problem("'high-above' must be no more than 'critical-above'");
        }
        return new SeverityRules(criticalAbove, highAbove, units(entries));
    }

    private static Map<String, BigDecimal> units(Map<String, RuleNode> entries) {
        Map<String, BigDecimal> units = new TreeMap<>();
        RuleNode node = entries.get("units");
        if (node != null) {
            node.entries().forEach((currency, count) -> {
                if (!currency.matches("[A-Z]{3}")) {
                    throw count.problem("'%s' is not a currency such as JPY".formatted(currency));
                }
                units.put(currency, amount(count));
            });
        }
        return units;
    }

    private static BigDecimal amount(RuleNode node) {
        BigDecimal amount = node.as(BigDecimal::new, "an amount");
        if (amount.signum() <= 0) {
            throw node.problem("%s is not above 0".formatted(amount));
        }
        return amount;
    }

    /** The amount as it compares with the limits. @param currency of several the first one counts */
    BigDecimal comparable(BigDecimal amount, String currency) {
        String code =
                currency.length() < CODE ? "" : currency.substring(0, CODE).toUpperCase(Locale.ROOT);
        BigDecimal unit = units.get(code);
        return unit == null ? amount.abs() : amount.abs().divide(unit, MathContext.DECIMAL64);
    }
}
