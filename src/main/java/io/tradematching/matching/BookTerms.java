package io.tradematching.matching;

import io.tradematching.matching.BookTerm.BothState;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The terms that the rows of two books state. */
final class BookTerms {

    private static final int BASIS_POINTS = 4;

    private final TradeBook bank;
    private final TradeBook counterparty;
    private final Vocabulary vocabulary;

    BookTerms(TradeBook bank, TradeBook counterparty, Vocabulary vocabulary) {
        this.bank = bank;
        this.counterparty = counterparty;
        this.vocabulary = vocabulary;
    }

    List<BookTerm> all() {
        return List.of(
                reference(Term.BANK_REFERENCE, TradeSource.BANK),
                reference(Term.COUNTERPARTY_REFERENCE, TradeSource.COUNTERPARTY),
                text(Term.PRODUCT_TYPE, vocabulary.products, book -> book.products),
                text(Term.NOTIONAL_CURRENCY, vocabulary.currencies, book -> book.currencies),
                text(Term.FLOATING_INDEX, vocabulary.indices, book -> book.indices),
                text(Term.BANK_NAME, vocabulary.names, book -> book.bankNames),
                bankLei(),
                text(Term.COUNTERPARTY_NAME, vocabulary.names, book -> book.counterpartyNames),
                counterpartyLei(),
                date(Term.TRADE_DATE, book -> book.tradeDates),
                date(Term.EFFECTIVE_DATE, book -> book.effectiveDates),
                date(Term.TERMINATION_DATE, book -> book.maturityDates),
                number(Term.NOTIONAL_AMOUNT, book -> book.notionals, 0),
                number(Term.FIXED_RATE, book -> book.rates, 0),
                number(Term.FLOATING_SPREAD, book -> book.spreads, BASIS_POINTS));
    }

    BookTerm bankLei() {
        return text(Term.BANK_LEI, vocabulary.leis, book -> book.bankLeis);
    }

    BookTerm counterpartyLei() {
        return text(Term.COUNTERPARTY_LEI, vocabulary.leis, book -> book.counterpartyLeis);
    }

    private BookTerm text(Term term, Dictionary texts, Function<TradeBook, IntField> field) {
        IntField ours = field.apply(bank);
        IntField theirs = field.apply(counterparty);
        IntFunction<TermValue> value = id -> TermValue.of(texts.text(id));
        return new BookTerm(
                term, numbers(ours, theirs, 0), b -> value.apply(ours.get(b)), c -> value.apply(theirs.get(c)));
    }

    private BookTerm date(Term term, Function<TradeBook, IntField> field) {
        IntField ours = field.apply(bank);
        IntField theirs = field.apply(counterparty);
        return new BookTerm(
                term, numbers(ours, theirs, TextNumbers.NO_DATE), b -> day(ours.get(b)), c -> day(theirs.get(c)));
    }

    private static TermValue day(int epochDay) {
        return TermValue.of(LocalDate.ofEpochDay(epochDay));
    }

    private BookTerm number(Term term, Function<TradeBook, DecimalField> field, int decimals) {
        DecimalField ours = field.apply(bank);
        DecimalField theirs = field.apply(counterparty);
        return new BookTerm(
                term,
                decimals(ours, theirs),
                b -> TermValue.of(ours.exact(b).movePointLeft(decimals)),
                c -> TermValue.of(theirs.exact(c).movePointLeft(decimals)));
    }

    /** The owner's own reference and what the other house quotes of it. */
    private BookTerm reference(Term term, TradeSource owner) {
        boolean isBanks = owner == TradeSource.BANK;
        ByteColumn ours = isBanks ? bank.references : bank.theirReferences;
        ByteColumn theirs = isBanks ? counterparty.theirReferences : counterparty.references;
        LongField ourHashes = isBanks ? bank.referenceHashes : bank.theirReferenceHashes;
        LongField theirHashes = isBanks ? counterparty.theirReferenceHashes : counterparty.referenceHashes;
        return new BookTerm(
                term,
                hashes(ourHashes, theirHashes),
                b -> TermValue.of(ours.text(b)),
                c -> TermValue.of(theirs.text(c)));
    }

    private static BothState numbers(IntField ours, IntField theirs, int absent) {
        return new BothState() {
            @Override
            public boolean bothStated(int b, int c) {
                return ours.get(b) != absent && theirs.get(c) != absent;
            }

            @Override
            public boolean butDiffer(int b, int c) {
                return ours.get(b) != theirs.get(c) && bothStated(b, c);
            }
        };
    }

    private static BothState hashes(LongField ours, LongField theirs) {
        return new BothState() {
            @Override
            public boolean bothStated(int b, int c) {
                return ours.get(b) != 0 && theirs.get(c) != 0;
            }

            @Override
            public boolean butDiffer(int b, int c) {
                return ours.get(b) != theirs.get(c) && bothStated(b, c);
            }
        };
    }

    private static BothState decimals(DecimalField ours, DecimalField theirs) {
        return new BothState() {
            @Override
            public boolean bothStated(int b, int c) {
                return ours.states(b) && theirs.states(c);
            }

            @Override
            public boolean butDiffer(int b, int c) {
                return !ours.same(b, theirs, c) && bothStated(b, c);
            }
        };
    }
}
