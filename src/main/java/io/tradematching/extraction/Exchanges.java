package io.tradematching.extraction;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.party.Perspective;
import io.tradematching.extraction.statement.Section;
import io.tradematching.extraction.statement.Statement;
import io.tradematching.extraction.value.Amount;
import io.tradematching.extraction.value.Found;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads currency exchanges that are printed as what each side buys, sells or pays; the amount printed first is the first. */
final class Exchanges {

    private static final Set<String> ROLES =
            Set.of("bought", "sold", "buyer", "seller", "flow_amount", "payer", "receiver");
    private static final Set<String> DEALERS = Set.of("buyer", "seller");
    private static final Set<String> OF_THE_ISSUER = Set.of("bought", "sold");
    private static final Set<String> UNDER_TITLES = Set.of("amount", "currency");
    private static final double SAID_BY_ISSUER = 0.95;
    /** Of two amounts only one was found: it may be the second. */
    private static final double ALONE = 0.7;

    private final TermNames names;
    private final TermReader reader;
    private final Perspective perspective;
    private final TradeSource source;

    Exchanges(TermNames names, TermReader reader, Perspective perspective, TradeSource source) {
        this.names = names;
        this.reader = reader;
        this.perspective = perspective;
        this.source = source;
    }

    /** @param statements by the prefix of the half they belong to */
    List<Candidate> read(Map<String, List<Statement>> statements) {
        List<Candidate> candidates = new ArrayList<>();
        statements.forEach((prefix, printed) -> candidates.addAll(half(prefix, printed)));
        return candidates;
    }

    static boolean mayHold(Statement statement) {
        return role(statement).isPresent();
    }

    /** What the label says, or the title of its column: "We sell" over "Currency" and "Amount". */
    private static Optional<String> role(Statement statement) {
        String role = statement.label().role();
        if (ROLES.contains(role)) {
            return Optional.of(role);
        }
        Section column = statement.column();
        return column != null && UNDER_TITLES.contains(role) ? Directions.roleIn(column.heading()) : Optional.empty();
    }

    private List<Candidate> half(String prefix, List<Statement> printed) {
        List<ExchangeFlow> flows = new ArrayList<>();
        printed.forEach(statement -> flow(statement).ifPresent(flow -> add(flow, flows)));
        List<ExchangeFlow> whole = ofBothSides(oneOfEachCurrency(flows));
        double doubt = whole.size() == 1 ? ALONE : 1;
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < whole.size() && i < 2; i++) {
            terms(prefix, i + 1, whole.get(i)).forEach(term -> candidates.add(term.times(doubt)));
        }
        return candidates;
    }

    /** In the order of the paper; where a currency is spoken of twice, what says who pays it. */
    private static List<ExchangeFlow> oneOfEachCurrency(List<ExchangeFlow> flows) {
        Map<String, ExchangeFlow> byCurrency = new LinkedHashMap<>();
        Stream.concat(
                        flows.stream().filter(flow -> flow.side() != null),
                        flows.stream().filter(flow -> flow.side() == null))
                .filter(ExchangeFlow::isWhole)
                .forEach(flow -> byCurrency.putIfAbsent(flow.currencyCode(), flow));
        return flows.stream().filter(byCurrency::containsValue).toList();
    }

    /** In an exchange each side pays one of the amounts: who pays one of them says who pays the other. */
    private static List<ExchangeFlow> ofBothSides(List<ExchangeFlow> flows) {
        if (flows.size() != 2) {
            return flows;
        }
        ExchangeFlow first = flows.getFirst();
        ExchangeFlow second = flows.getLast();
        return List.of(first.against(second), second.against(first));
    }

    private static void add(ExchangeFlow flow, List<ExchangeFlow> flows) {
        for (int i = 0; i < flows.size(); i++) {
            if (flows.get(i).completes(flow)) {
                flows.set(i, flows.get(i).with(flow));
                return;
            }
        }
        flows.add(flow);
    }

    private Optional<ExchangeFlow> flow(Statement statement) {
        Passage value = statement.value();
        if (isName(statement)) {
            return Optional.empty();
        }
        Optional<Found<Amount>> amount = reader.amount(value);
        Optional<Found<String>> beside =
                amount.flatMap(found -> Optional.ofNullable(found.value().currency()));
        Optional<Found<String>> currency = beside.or(() -> reader.currency(value));
        if (amount.isEmpty() && currency.isEmpty()) {
            return Optional.empty();
        }
        Optional<Found<TradeSource>> side = side(statement);
        return Optional.of(new ExchangeFlow(
                role(statement).orElseThrow(),
                side.orElse(null),
                sideText(statement),
                value,
                currency.orElse(null),
                amount.orElse(null),
                value,
                statement.quality(),
                statement.order()));
    }

    /** "Seller: Alpine Bank against EUR 5m" says who sells, not what. */
    private boolean isName(Statement statement) {
        return DEALERS.contains(statement.label().role())
                && perspective
                        .sideOf(statement.value())
                        .filter(side -> side.start() == 0)
                        .isPresent();
    }

    private static Passage sideText(Statement statement) {
        return statement.column() == null
                ? statement.labelText()
                : statement.column().heading();
    }

    private Optional<Found<TradeSource>> side(Statement statement) {
        Optional<Found<TradeSource>> column =
                Optional.ofNullable(statement.column()).flatMap(title -> perspective.sideOf(title.heading()));
        Optional<Found<TradeSource>> owner =
                column.or(() -> statement.owner().isEmpty() ? Optional.empty() : perspective.sideOf(statement.owner()));
        if (owner.isPresent() || !statement.owner().isEmpty()) {
            return owner;
        }
        Owner named = statement.label().owner();
        if (named != null) {
            return perspective
                    .sideOf(statement.labelText())
                    .or(() -> perspective.sideOf(named).map(side -> new Found<>(side, 0, 0, 1)));
        }
        return OF_THE_ISSUER.contains(statement.label().role())
                ? Optional.of(new Found<>(source, 0, 0, SAID_BY_ISSUER))
                : Optional.empty();
    }

    private List<Candidate> terms(String prefix, int number, ExchangeFlow flow) {
        List<Candidate> terms = new ArrayList<>();
        Found<Amount> amount = flow.amount();
        Found<String> currency = flow.currency();
        if (amount == null || currency == null) {
            return terms;
        }
        Found<?> digits = amount.value().number();
        term(prefix, "amount" + number)
                .ifPresent(term -> terms.add(new Candidate(
                        term,
                        TermValue.of(amount.value().number().value()),
                        flow.value().slice(digits.start(), digits.end()),
                        flow.quality() * amount.quality(),
                        flow.order())));
        term(prefix, "currency" + number)
                .ifPresent(term -> terms.add(new Candidate(
                        term,
                        TermValue.of(currency.value()),
                        flow.currencyText().slice(currency.start(), currency.end()),
                        flow.quality() * currency.quality(),
                        flow.order())));
        Found<TradeSource> payer = flow.payer();
        if (payer != null) {
            term(prefix, "currency" + number + "_payer")
                    .ifPresent(term -> terms.add(new Candidate(
                            term,
                            TermValue.of(payer.value().name()),
                            flow.sideText(),
                            flow.quality() * payer.quality(),
                            flow.order())));
        }
        return terms;
    }

    private Optional<Term> term(String prefix, String role) {
        return names.term(prefix, role);
    }
}
