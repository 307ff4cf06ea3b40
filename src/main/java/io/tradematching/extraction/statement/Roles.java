package io.tradematching.extraction.statement;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What kind of value a label of some role wants. */
public final class Roles {

    private static final List<String> PREFIXES =
            List.of("", "fixed_", "floating_", "near_", "premium_", "fee_", "bank_");
    private static final Map<String, TermType> OWN_TYPES = Map.ofEntries(
            Map.entry("amount", TermType.AMOUNT),
            Map.entry("flow_amount", TermType.AMOUNT),
            Map.entry("bought", TermType.AMOUNT),
            Map.entry("sold", TermType.AMOUNT),
            Map.entry("receiver", TermType.PARTY),
            Map.entry("premium_payer", TermType.PARTY),
            Map.entry("spot_rate", TermType.PRICE),
            Map.entry("term", TermType.PERIOD),
            Map.entry("payment_dates", TermType.PERIOD),
            Map.entry("reset_dates", TermType.PERIOD),
            Map.entry("purchase_date", TermType.DATE),
            Map.entry("repurchase_date", TermType.DATE),
            Map.entry("rate_or_index", TermType.TEXT),
            Map.entry("short_name", TermType.TEXT),
            Map.entry("name", TermType.TEXT),
            Map.entry("price", TermType.PRICE));

    private Roles() {}

    /** Whether the label wants a name or a phrase, of which the vocabulary cannot say what it looks like. */
    static boolean isOfWords(String role) {
        return typeOf(role)
                .filter(type -> type == TermType.TEXT || type == TermType.IDENTIFIER || type == TermType.LIST)
                .isPresent();
    }

    /** Whether the label wants one of the parties. */
    static boolean isOfParty(String role) {
        return typeOf(role).filter(type -> type == TermType.PARTY).isPresent();
    }

    /** Whether the words of the label alone say who gives what: "We sell". */
    static boolean isDirection(String role) {
        return role.equals("bought") || role.equals("sold");
    }

    /** Empty for labels of other matters. */
    public static Optional<TermType> typeOf(String role) {
        TermType own = OWN_TYPES.get(role);
        if (own != null) {
            return Optional.of(own);
        }
        return PREFIXES.stream()
                .flatMap(prefix -> Term.ofWireName(prefix + role).stream())
                .map(Term::type)
                .findFirst();
    }
}
