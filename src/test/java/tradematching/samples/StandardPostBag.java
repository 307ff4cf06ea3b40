package tradematching.samples;

import static java.util.Objects.requireNonNull;

import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tradematching.samples.SampleSet.ExpectedTrade;
import tradematching.samples.deal.Deal;
import tradematching.samples.deal.Deals;
import tradematching.samples.deal.Draw;
import tradematching.samples.deal.Parties;
import tradematching.samples.deal.Party;
import tradematching.samples.medium.Medium;

/** Fills the standard sample set. */
final class StandardPostBag {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 19);
    private static final List<ProductType> PRODUCTS = List.of(
            ProductType.INTEREST_RATE_SWAP,
            ProductType.FX_FORWARD,
            ProductType.CREDIT_DEFAULT_SWAP,
            ProductType.COMMODITY_SWAP,
            ProductType.CROSS_CURRENCY_SWAP,
            ProductType.FX_SPOT,
            ProductType.BASIS_SWAP,
            ProductType.FX_SWAP,
            ProductType.SWAPTION,
            ProductType.NDF,
            ProductType.EQUITY_OPTION,
            ProductType.FRA,
            ProductType.FX_OPTION,
            ProductType.CREDIT_INDEX_SWAP,
            ProductType.CAP_FLOOR,
            ProductType.TERM_DEPOSIT,
            ProductType.EQUITY_SWAP,
            ProductType.COMMODITY_OPTION,
            ProductType.REPO,
            ProductType.INFLATION_SWAP);
    private static final Map<ProductType.Family, String> OUR_DESKS = Map.of(
            ProductType.Family.RATES, "ledger",
            ProductType.Family.FOREIGN_EXCHANGE, "parallel",
            ProductType.Family.CREDIT, "letter",
            ProductType.Family.EQUITY, "cards",
            ProductType.Family.COMMODITY, "plain",
            ProductType.Family.BOND, "leaders");
    private static final List<String> THEIR_STYLES = List.of(
            "deutsch", "letter", "grid", "french", "boxes", "spanish", "landscape", "panels", "memorandum", "cards");

    private final Draw draw;
    private final long seed;
    private final List<SampleDocument> documents = new ArrayList<>();
    private final List<ExpectedTrade> trades = new ArrayList<>();
    private int number;

    StandardPostBag(long seed) {
        this.seed = seed;
        this.draw = new Draw(seed);
    }

    SampleSet fill() {
        PRODUCTS.forEach(this::agreed);
        broken();
        tolerated();
        amended();
        lonely();
        scanned();
        repeated();
        documents.addAll(OddObjects.of(documents, draw.fork("odd")));
        return new SampleSet(documents, trades);
    }

    private Deal deal(ProductType product) {
        number++;
        Party counterparty =
                Parties.counterparties().get(number % Parties.counterparties().size());
        LocalDate tradeDate = MONDAY.plusDays(number % 5);
        return Deals.draw(draw.fork("deal" + number), product, tradeDate, Parties.ourBank(), counterparty);
    }

    private void agreed(ProductType product) {
        Deal deal = deal(product);
        pair(deal, deal, MatchStatus.MATCHED, Set.of());
    }

    /** The counterparty's paper says something else. */
    private void broken() {
        differing(ProductType.INTEREST_RATE_SWAP, Term.FIXED_RATE, rate -> add(rate, "0.0005"), MatchStatus.MISMATCHED);
        differing(
                ProductType.CREDIT_DEFAULT_SWAP,
                Term.NOTIONAL_AMOUNT,
                amount -> add(amount, "1000000"),
                MatchStatus.MISMATCHED);
        differing(ProductType.FX_FORWARD, Term.VALUE_DATE, StandardPostBag::nextWeek, MatchStatus.MISMATCHED);
        differing(ProductType.COMMODITY_SWAP, Term.FIXED_PRICE, price -> add(price, "0.75"), MatchStatus.MISMATCHED);
    }

    /** A gap that the rules permit. */
    private void tolerated() {
        differing(
                ProductType.INTEREST_RATE_SWAP, Term.TRADE_DATE, StandardPostBag::nextBusinessDay, MatchStatus.MATCHED);
    }

    private void differing(ProductType product, Term term, UnaryOperator<TermValue> change, MatchStatus status) {
        Deal deal = deal(product);
        pair(deal, deal.with(term, change.apply(deal.fact(term))), status, Set.of(term));
    }

    private static TermValue add(TermValue value, String difference) {
        return TermValue.of(((TermValue.Decimal) value).value().add(new java.math.BigDecimal(difference)));
    }

    private static TermValue nextWeek(TermValue value) {
        return TermValue.of(((TermValue.Day) value).value().plusDays(7));
    }

    private static TermValue nextBusinessDay(TermValue value) {
        LocalDate day = ((TermValue.Day) value).value();
        return TermValue.of(day.plusDays(day.getDayOfWeek().getValue() == 5 ? 3 : 1));
    }

    /** The bank's first paper was wrong; its second version agrees with the counterparty's. */
    private void amended() {
        Deal right = deal(ProductType.INTEREST_RATE_SWAP);
        Deal wrong = right.with(Term.NOTIONAL_AMOUNT, add(right.fact(Term.NOTIONAL_AMOUNT), "5000000"));
        paper(wrong, TradeSource.BANK, Medium.TEXT, "_V1");
        paper(right.with(Term.VERSION, TermValue.of(java.math.BigDecimal.TWO)), TradeSource.BANK, Medium.TEXT, "_V2");
        paper(right, TradeSource.COUNTERPARTY, Medium.TEXT, "");
        trades.add(new ExpectedTrade(right.reference(TradeSource.BANK), MatchStatus.MATCHED, Set.of()));
    }

    private void lonely() {
        Deal ours = deal(ProductType.FX_SPOT);
        paper(ours, TradeSource.BANK, Medium.TEXT, "");
        trades.add(new ExpectedTrade(ours.reference(TradeSource.BANK), MatchStatus.UNMATCHED, Set.of()));
        Deal theirs = deal(ProductType.EQUITY_OPTION);
        paper(theirs, TradeSource.COUNTERPARTY, Medium.TEXT, "");
        trades.add(new ExpectedTrade(theirs.reference(TradeSource.COUNTERPARTY), MatchStatus.ALLEGED, Set.of()));
    }

    private void scanned() {
        for (ProductType product : List.of(ProductType.INTEREST_RATE_SWAP, ProductType.FX_FORWARD)) {
            Deal deal = deal(product);
            paper(deal, TradeSource.BANK, Medium.TEXT, "");
            paper(deal, TradeSource.COUNTERPARTY, Medium.SCAN, "");
            trades.add(new ExpectedTrade(deal.reference(TradeSource.BANK), MatchStatus.MATCHED, Set.of()));
        }
        Deal deal = deal(ProductType.CREDIT_INDEX_SWAP);
        paper(deal, TradeSource.BANK, Medium.SCAN, "");
        paper(deal, TradeSource.COUNTERPARTY, Medium.FAX, "");
        trades.add(new ExpectedTrade(deal.reference(TradeSource.BANK), MatchStatus.MATCHED, Set.of()));
    }

    /** The same bytes under another key, and the same trade printed and sent once more. */
    private void repeated() {
        Deal deal = deal(ProductType.NDF);
        pair(deal, deal, MatchStatus.MATCHED, Set.of());
        SampleDocument last = documents.getLast();
        String copy = last.key().replace(".pdf", "_copy.pdf");
        documents.add(new SampleDocument(copy, last.content(), last.contentType(), last.truth()));
        paper(deal, TradeSource.BANK, Medium.TEXT, "_resent");
    }

    private void pair(Deal ours, Deal theirs, MatchStatus status, Set<Term> differing) {
        paper(ours, TradeSource.BANK, Medium.TEXT, "");
        paper(theirs, TradeSource.COUNTERPARTY, Medium.TEXT, "");
        trades.add(new ExpectedTrade(ours.reference(TradeSource.BANK), status, differing));
    }

    private void paper(Deal deal, TradeSource issuer, Medium medium, String suffix) {
        House house = house(deal, issuer);
        long paperSeed = seed * 31 + documents.size();
        House.PrintedPaper printed = house.confirm(deal, issuer, paperSeed);
        byte[] content = medium.send(printed.pdf(), new Draw(paperSeed).fork("medium"));
        PaperTruth truth = new PaperTruth(issuer, deal.product(), house.key(), medium, printed.truth());
        documents.add(SampleDocument.paper(key(deal, issuer, suffix), content, truth));
    }

    private static House house(Deal deal, TradeSource issuer) {
        if (issuer == TradeSource.BANK) {
            return Houses.named(requireNonNull(OUR_DESKS.get(deal.product().family())));
        }
        int index = Parties.counterparties().indexOf(deal.counterparty());
        return Houses.named(THEIR_STYLES.get(index % THEIR_STYLES.size()));
    }

    private static String key(Deal deal, TradeSource issuer, String suffix) {
        String name = deal.reference(issuer).replaceAll("[^A-Za-z0-9-]", "_");
        return issuer == TradeSource.BANK
                ? "BANK/2026/01/%02d/%s%s.pdf".formatted(deal.tradeDate().getDayOfMonth(), name, suffix)
                : "COUNTERPARTY/%s/%s%s.pdf".formatted(deal.counterparty().shortName(), name, suffix);
    }
}
