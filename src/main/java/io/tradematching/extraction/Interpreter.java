package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Section;
import io.tradematching.extraction.statement.Statement;
import io.tradematching.extraction.value.Found;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns statements into readings of terms, each leg's under its own names. */
final class Interpreter {

    private static final double INHERITED = 0.85;
    private static final double DERIVED = 0.97;
    /** What else a label may ask for if its value is of another kind: "Premium Due" stands before a day, or before an amount. */
    private static final Map<String, List<String>> OTHERWISE = Map.ofEntries(
            Map.entry("option_type", List.of("option_style")),
            Map.entry("option_style", List.of("option_type")),
            Map.entry("premium_payment_date", List.of("premium_amount")),
            Map.entry("premium_amount", List.of("premium_payment_date")),
            Map.entry("fee_payment_date", List.of("fee_amount")),
            Map.entry("fee_amount", List.of("fee_payment_date")),
            Map.entry("interest_amount", List.of("payment_frequency")),
            Map.entry("payment_frequency", List.of("interest_amount")),
            Map.entry("settlement_type", List.of("settlement_currency", "value_date")),
            Map.entry("settlement_currency", List.of("settlement_type")));

    private final TermNames names;
    private final TermReader reader;
    private final LegPrefixes legs;
    private final Besides besides;

    Interpreter(TermNames names, TermReader reader, LegPrefixes legs) {
        this.names = names;
        this.reader = reader;
        this.legs = legs;
        this.besides = new Besides(names, reader);
    }

    List<Candidate> read(List<Placed> placed, Exchanges exchanges) {
        List<Candidate> candidates = new ArrayList<>(exchanges.read(halves(placed)));
        placed.stream()
                .filter(item -> Readability.isReadable(item.statement()))
                .forEach(statement -> candidates.addAll(read(statement)));
        return candidates;
    }

    private Map<String, List<Statement>> halves(List<Placed> placed) {
        Map<String, List<Statement>> halves = new LinkedHashMap<>();
        placed.stream()
                .filter(item -> Readability.isReadable(item.statement()))
                .filter(item -> Exchanges.mayHold(item.statement()))
                .forEach(item -> halves.computeIfAbsent(prefixesFor(item).getFirst(), _ -> new ArrayList<>())
                        .add(item.statement()));
        return halves;
    }

    private List<Candidate> read(Placed placed) {
        Statement statement = placed.statement();
        return switch (statement.label().role()) {
            case "receiver" -> payerOpposite(placed);
            case "payer" -> payerOrFrequency(placed);
            case "rate_or_index", "rate" -> rateOrIndex(placed);
            case "payment_dates" -> recurring(placed, "payment_frequency");
            case "reset_dates" -> recurring(placed, "reset_frequency");
            case "premium_payer" -> List.of();
            case "product_type" -> optionNamed(placed);
            default -> either(placed, statement.label().role());
        };
    }

    private List<Candidate> plain(Placed placed, String role) {
        List<Candidate> found = new ArrayList<>();
        for (String prefix : prefixesFor(placed)) {
            names.term(prefix, role).ifPresent(term -> found.addAll(read(term, placed.statement())));
        }
        return found.isEmpty() && placed.leg() == null ? inherited(placed, role) : found;
    }

    /** "Payment Dates: semi-annually" gives a frequency; a list of days does not. */
    private List<Candidate> recurring(Placed placed, String role) {
        return reader.isRecurring(placed.statement().value()) ? plain(placed, role) : List.of();
    }

    /** "Pays: every 6 months" says how often. */
    private List<Candidate> payerOrFrequency(Placed placed) {
        List<Candidate> often = recurring(placed, "payment_frequency");
        return often.isEmpty() ? plain(placed, "payer") : often;
    }

    private List<Candidate> either(Placed placed, String usual) {
        return Stream.concat(Stream.of(usual), OTHERWISE.getOrDefault(usual, List.of()).stream())
                .map(role -> plain(placed, role))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "Type: Call", "Product: Payer Swaption"; what names two kinds of option names none. */
    private List<Candidate> optionNamed(Placed placed) {
        return reader.namesOne("option_type", placed.statement().value()) ? plain(placed, "option_type") : List.of();
    }

    private List<String> prefixesFor(Placed placed) {
        Leg leg = placed.leg();
        if (leg != null) {
            return List.of(legs.of(leg));
        }
        return List.of(TermNames.prefix(cashFlow(placed.statement()), 1));
    }

    /** Premium and fee, by the label or by the heading. */
    private static @Nullable Scope cashFlow(Statement statement) {
        Scope named = statement.label().scope();
        if (named == Scope.PREMIUM || named == Scope.FEE) {
            return named;
        }
        Section column = statement.column();
        Scope place = column == null ? statement.section().scope() : column.scope();
        return place == Scope.PREMIUM || place == Scope.FEE ? place : null;
    }

    private List<Candidate> read(Term term, Statement statement) {
        List<Candidate> found = new ArrayList<>();
        reader.read(term, statement.value(), statement.labelText().then(statement.note()))
                .ifPresent(value -> found.add(candidate(term, value, statement)));
        if (found.isEmpty()) {
            return found;
        }
        if (TermNames.isMoney(term)) {
            names.currencyOf(term).ifPresent(currency -> currency(currency, statement, found));
        }
        besides.of(term, statement).forEach(found::add);
        return found;
    }

    private void currency(Term term, Statement statement, List<Candidate> found) {
        reader.currencyBeside(statement.value())
                .ifPresentOrElse(
                        value -> found.add(candidate(term, value, statement)),
                        () -> reader.read(term, statement.note(), Passage.EMPTY)
                                .ifPresent(value -> found.add(new Candidate(
                                        term,
                                        value.value(),
                                        statement.note().slice(value.start(), value.end()),
                                        statement.quality() * value.quality(),
                                        statement.order()))));
    }

    /** What is said once for the trade holds for every leg that does not say otherwise. */
    private List<Candidate> inherited(Placed placed, String role) {
        List<Candidate> found = new ArrayList<>();
        for (String prefix : legs.all()) {
            names.term(prefix, role)
                    .filter(term -> term.wireName().startsWith(prefix) && !prefix.isEmpty())
                    .ifPresent(term ->
                            read(term, placed.statement()).forEach(candidate -> found.add(candidate.times(INHERITED))));
        }
        return found;
    }

    private List<Candidate> payerOpposite(Placed placed) {
        return plain(placed, "payer").stream()
                .filter(candidate -> candidate.term().type() == TermType.PARTY)
                .map(Interpreter::opposite)
                .toList();
    }

    private static Candidate opposite(Candidate candidate) {
        TradeSource side = TradeSource.valueOf(candidate.value().wire());
        return new Candidate(
                candidate.term(),
                TermValue.of(side.other().name()),
                candidate.evidence(),
                candidate.quality() * DERIVED,
                candidate.order());
    }

    private List<Candidate> rateOrIndex(Placed placed) {
        if (reader.isDayCount(placed.statement().value())) {
            return plain(placed, "day_count");
        }
        String role = placed.statement().label().role();
        Leg leg = placed.leg();
        if (leg == null) {
            return role.equals("rate") ? plain(placed, role) : List.of();
        }
        List<Candidate> index = leg.kind() == Scope.FLOATING ? plain(placed, "index") : List.of();
        return index.isEmpty() && (leg.kind() != Scope.FLOATING || role.equals("rate")) ? plain(placed, "rate") : index;
    }

    static Candidate candidate(Term term, Found<TermValue> value, Statement statement) {
        return new Candidate(
                term,
                value.value(),
                statement.value().slice(value.start(), value.end()),
                statement.quality() * value.quality(),
                statement.order());
    }
}
