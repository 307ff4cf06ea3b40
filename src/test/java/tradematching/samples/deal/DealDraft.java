package tradematching.samples.deal;

import static java.util.Objects.requireNonNull;

import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A deal while its facts are being drawn. */
final class DealDraft {

    private final Draw draw;
    private final LocalDate tradeDate;
    private final Map<Term, TermValue> facts = new EnumMap<>(Term.class);
    private final Map<String, String> notes = new TreeMap<>();
    private final List<LocalDate> schedule = new ArrayList<>();

    DealDraft(Draw draw, LocalDate tradeDate) {
        this.draw = draw;
        this.tradeDate = tradeDate;
        set(Term.TRADE_DATE, tradeDate);
    }

    Draw draw() {
        return draw;
    }

    LocalDate tradeDate() {
        return tradeDate;
    }

    DealDraft set(Term term, String wire) {
        facts.put(term, TermValue.parse(term.type(), wire));
        return this;
    }

    DealDraft set(Term term, BigDecimal number) {
        return set(term, number.toPlainString());
    }

    DealDraft set(Term term, LocalDate date) {
        return set(term, date.toString());
    }

    DealDraft set(Term term, TradeSource party) {
        return set(term, party.name());
    }

    /** Sets the term of a leg, for instance {@code floating2_} and {@code spread}. */
    DealDraft set(String prefix, String name, String wire) {
        return set(Term.ofWireName(prefix + name).orElseThrow(), wire);
    }

    DealDraft note(String name, String text) {
        notes.put(name, text);
        return this;
    }

    private TermValue fact(Term term) {
        return requireNonNull(facts.get(term), term::wireName);
    }

    LocalDate date(Term term) {
        return ((TermValue.Day) fact(term)).value();
    }

    BigDecimal number(Term term) {
        return ((TermValue.Decimal) fact(term)).value();
    }

    String text(Term term) {
        return fact(term).wire();
    }

    boolean states(Term term) {
        return facts.containsKey(term);
    }

    TradeSource eitherSide() {
        return draw.pick(TradeSource.BANK, TradeSource.COUNTERPARTY);
    }

    /** Buyer and seller, drawn. */
    DealDraft buyerAndSeller() {
        TradeSource buyer = eitherSide();
        return set(Term.BUYER, buyer).set(Term.SELLER, buyer.other());
    }

    /** A premium of roughly the given share of the amount, due two business days after the trade. */
    DealDraft premium(BigDecimal amount, String currency, String lowestShare, String highestShare) {
        BigDecimal share = draw.decimal(lowestShare, highestShare, "0.0001");
        return set(Term.PREMIUM_AMOUNT, rounded(amount.multiply(share), currency))
                .set(Term.PREMIUM_CURRENCY, currency)
                .set(Term.PREMIUM_PAYMENT_DATE, Days.plus(tradeDate, 2));
    }

    static BigDecimal rounded(BigDecimal amount, String currency) {
        return amount.setScale(Currencies.decimals(currency), RoundingMode.HALF_UP);
    }

    void schedule(LocalDate first, LocalDate last, int months) {
        for (LocalDate date = first; !date.isAfter(last) && schedule.size() < 24; date = date.plusMonths(months)) {
            schedule.add(Days.adjusted(date));
        }
    }

    Deal finish(ProductType product, Party bank, Party counterparty) {
        set(Term.PRODUCT_TYPE, product.name());
        return new Deal(product, bank, counterparty, facts, notes, schedule);
    }
}
