package io.tradematching.matching;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the terms of two rows. Most pairs differ in nothing, which the columns tell; for the others the terms are made. */
final class BookComparison {

    private static final int BASIS_POINTS = 4;

    private final TradeBook bank;
    private final TradeBook counterparty;
    private final Vocabulary vocabulary;
    private final MatchingRules rules;
    private final LocalDate businessDate;
    private final Lexicon lexicon;
    private final TermComparison comparison;
    private final Map<RuleScope, Tolerances> tolerances = new HashMap<>();

    BookComparison(
            TradeBook bank,
            TradeBook counterparty,
            Vocabulary vocabulary,
            MatchingRules rules,
            LocalDate businessDate) {
        this.bank = bank;
        this.counterparty = counterparty;
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.businessDate = businessDate;
        this.lexicon = new Lexicon(vocabulary, rules);
        this.comparison = new TermComparison(rules);
    }

    List<TermDifference> compare(int b, int c) {
        if (nothingDiffers(b, c)) {
            return List.of();
        }
        Terms ours = terms(bank, b);
        Terms theirs = terms(counterparty, c);
        BigDecimal size = size(ours).max(size(theirs));
        Severities severities = new Severities(rules, size, ours, theirs, businessDate);
        return comparison.compare(
                ours, theirs, tolerances.computeIfAbsent(lexicon.scope(bank, b), rules::tolerances), severities);
    }

    private static BigDecimal size(Terms terms) {
        return terms.decimal(Term.NOTIONAL_AMOUNT).orElse(BigDecimal.ZERO).abs();
    }

    private boolean nothingDiffers(int b, int c) {
        return sameOrAbsent(bank.tradeDates.get(b), counterparty.tradeDates.get(c), TextNumbers.NO_DATE)
                && sameOrAbsent(bank.effectiveDates.get(b), counterparty.effectiveDates.get(c), TextNumbers.NO_DATE)
                && sameOrAbsent(bank.maturityDates.get(b), counterparty.maturityDates.get(c), TextNumbers.NO_DATE)
                && sameOrAbsent(bank.notionals, b, counterparty.notionals, c)
                && sameOrAbsent(bank.rates, b, counterparty.rates, c)
                && sameOrAbsent(bank.spreads, b, counterparty.spreads, c)
                && sameOrAbsent(bank.products.get(b), counterparty.products.get(c), 0)
                && sameOrAbsent(bank.currencies.get(b), counterparty.currencies.get(c), 0)
                && sameOrAbsent(bank.indices.get(b), counterparty.indices.get(c), 0)
                && sameOrAbsent(bank.bankNames.get(b), counterparty.bankNames.get(c), 0)
                && sameOrAbsent(bank.bankLeis.get(b), counterparty.bankLeis.get(c), 0)
                && sameOrAbsent(bank.counterpartyNames.get(b), counterparty.counterpartyNames.get(c), 0)
                && sameOrAbsent(bank.counterpartyLeis.get(b), counterparty.counterpartyLeis.get(c), 0)
                && sameOrAbsent(bank.referenceHashes.get(b), counterparty.theirReferenceHashes.get(c))
                && sameOrAbsent(bank.theirReferenceHashes.get(b), counterparty.referenceHashes.get(c))
                && sameOrAbsent(bank.utiHashes.get(b), counterparty.utiHashes.get(c));
    }

    private static boolean sameOrAbsent(int ours, int theirs, int absent) {
        return ours == theirs || ours == absent || theirs == absent;
    }

    private static boolean sameOrAbsent(long ours, long theirs) {
        return ours == theirs || ours == 0 || theirs == 0;
    }

    private static boolean sameOrAbsent(DecimalColumn ours, int b, DecimalColumn theirs, int c) {
        return !ours.states(b) || !theirs.states(c) || ours.same(b, theirs, c);
    }

    private Terms terms(TradeBook book, int row) {
        Map<Term, TermValue> terms = new EnumMap<>(Term.class);
        boolean isBank = book.source == TradeSource.BANK;
        put(terms, isBank ? Term.BANK_REFERENCE : Term.COUNTERPARTY_REFERENCE, book.references, row);
        put(terms, isBank ? Term.COUNTERPARTY_REFERENCE : Term.BANK_REFERENCE, book.theirReferences, row);
        put(terms, Term.PRODUCT_TYPE, vocabulary.products.text(book.products.get(row)));
        put(terms, Term.NOTIONAL_CURRENCY, vocabulary.currencies.text(book.currencies.get(row)));
        put(terms, Term.FLOATING_INDEX, vocabulary.indices.text(book.indices.get(row)));
        put(terms, Term.BANK_NAME, vocabulary.names.text(book.bankNames.get(row)));
        put(terms, Term.BANK_LEI, vocabulary.leis.text(book.bankLeis.get(row)));
        put(terms, Term.COUNTERPARTY_NAME, vocabulary.names.text(book.counterpartyNames.get(row)));
        put(terms, Term.COUNTERPARTY_LEI, vocabulary.leis.text(book.counterpartyLeis.get(row)));
        put(terms, Term.TRADE_DATE, book.tradeDates.get(row));
        put(terms, Term.EFFECTIVE_DATE, book.effectiveDates.get(row));
        put(terms, Term.TERMINATION_DATE, book.maturityDates.get(row));
        put(terms, Term.NOTIONAL_AMOUNT, book.notionals, row, 0);
        put(terms, Term.FIXED_RATE, book.rates, row, 0);
        put(terms, Term.FLOATING_SPREAD, book.spreads, row, BASIS_POINTS);
        return Terms.of(terms);
    }

    private static void put(Map<Term, TermValue> terms, Term term, ByteColumn texts, int row) {
        if (texts.states(row)) {
            put(terms, term, texts.text(row));
        }
    }

    private static void put(Map<Term, TermValue> terms, Term term, String text) {
        if (!text.isEmpty()) {
            terms.put(term, TermValue.of(text));
        }
    }

    private static void put(Map<Term, TermValue> terms, Term term, int day) {
        if (day != TextNumbers.NO_DATE) {
            terms.put(term, TermValue.of(LocalDate.ofEpochDay(day)));
        }
    }

    private static void put(Map<Term, TermValue> terms, Term term, DecimalColumn numbers, int row, int decimals) {
        if (numbers.states(row)) {
            terms.put(term, TermValue.of(numbers.exact(row).movePointLeft(decimals)));
        }
    }
}
