package io.tradematching.matching;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a list of tolerances, each for the terms of some types or for named terms; what stands later wins. */
final class TolerancesReader {

    private TolerancesReader() {}

    static Tolerances read(RuleNode node) {
        Map<Term, Tolerance> tolerances = new EnumMap<>(Term.class);
        for (RuleNode item : node.items()) {
            Map<String, RuleNode> entries = item.entries(Set.of("types", "terms", "tolerance"));
            Tolerance tolerance = item.required(entries, "tolerance").as(Tolerance::parse, "a tolerance");
            if (!entries.containsKey("types") && !entries.containsKey("terms")) {
                throw item.problem("'types' or 'terms' is missing");
            }
            putTypes(entries.get("types"), tolerance, tolerances);
            putTerms(entries.get("terms"), tolerance, tolerances);
        }
        return new Tolerances(tolerances);
    }

    private static void putTypes(@Nullable RuleNode types, Tolerance tolerance, Map<Term, Tolerance> tolerances) {
        if (types != null) {
            for (RuleNode type : types.items()) {
                TermType wanted = type.constant(TermType.class);
                for (Term term : Term.values()) {
                    if (term.type() == wanted) {
                        put(type, term, tolerance, tolerances);
                    }
                }
            }
        }
    }

    private static void putTerms(@Nullable RuleNode terms, Tolerance tolerance, Map<Term, Tolerance> tolerances) {
        if (terms != null) {
            for (RuleNode name : terms.items()) {
                Term term = Term.ofWireName(name.text())
                        .orElseThrow(() -> name.problem("'%s' is not a term".formatted(name.text())));
                put(name, term, tolerance, tolerances);
            }
        }
    }

    private static void put(RuleNode node, Term term, Tolerance tolerance, Map<Term, Tolerance> tolerances) {
        if (!suits(tolerance, term.type())) {
            throw node.problem(
                    "'%s' does not suit %s, which is of type %s".formatted(tolerance, term.wireName(), term.type()));
        }
        tolerances.put(term, tolerance);
    }

    private static boolean suits(Tolerance tolerance, TermType type) {
        return switch (tolerance) {
            case Tolerance.Exact _, Tolerance.Any _ -> true;
            case Tolerance.Percentage _ -> type.isNumeric();
            case Tolerance.Absolute absolute -> absolute.unit().isEmpty() ? type.isNumeric() : type == TermType.RATE;
            case Tolerance.BusinessDays _ -> type == TermType.DATE;
            case Tolerance.Similarity _ -> type == TermType.TEXT;
        };
    }
}
