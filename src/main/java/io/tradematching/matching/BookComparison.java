package io.tradematching.matching;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the terms of two rows. Only those are made whose columns differ: most pairs differ in nothing. */
final class BookComparison {

    private final TradeBook bank;
    private final TradeBook counterparty;
    private final MatchingRules rules;
    private final LocalDate businessDate;
    private final Lexicon lexicon;
    private final TermComparison comparison;
    private final Tolerances general;
    private final Map<RuleScope, Tolerances> special = new HashMap<>();
    private final List<BookTerm> bookTerms;
    private final BookTerm bankLei;
    private final BookTerm counterpartyLei;

    BookComparison(
            TradeBook bank,
            TradeBook counterparty,
            Vocabulary vocabulary,
            MatchingRules rules,
            LocalDate businessDate) {
        this.bank = bank;
        this.counterparty = counterparty;
        this.rules = rules;
        this.businessDate = businessDate;
        this.lexicon = new Lexicon(vocabulary, rules);
        this.comparison = new TermComparison(rules);
        this.general = rules.tolerances(new RuleScope("", "", ""));
        BookTerms terms = new BookTerms(bank, counterparty, vocabulary);
        this.bankLei = terms.bankLei();
        this.counterpartyLei = terms.counterpartyLei();
        this.bookTerms = terms.all();
    }

    List<TermDifference> compare(int b, int c) {
        Map<Term, TermValue> ours = new EnumMap<>(Term.class);
        Map<Term, TermValue> theirs = new EnumMap<>(Term.class);
        for (BookTerm term : bookTerms) {
            if (term.differs(b, c)) {
                term.put(b, c, ours, theirs);
            }
        }
        return ours.isEmpty() ? List.of() : compare(b, c, ours, theirs);
    }

    private List<TermDifference> compare(int b, int c, Map<Term, TermValue> ours, Map<Term, TermValue> theirs) {
        bankLei.putWhereNamed(Term.BANK_NAME, b, c, ours, theirs);
        counterpartyLei.putWhereNamed(Term.COUNTERPARTY_NAME, b, c, ours, theirs);
        Terms bankTerms = Terms.of(ours);
        Terms counterpartyTerms = Terms.of(theirs);
        Severities severities =
                new Severities(rules.severity(), size(b, c), bankTerms, counterpartyTerms, businessDate);
        return comparison.compare(bankTerms, counterpartyTerms, tolerances(b), severities);
    }

    private Tolerances tolerances(int b) {
        return rules.hasOverrides() ? special.computeIfAbsent(lexicon.scope(bank, b), rules::tolerances) : general;
    }

    private BigDecimal size(int b, int c) {
        return size(bank, b).max(size(counterparty, c));
    }

    private BigDecimal size(TradeBook book, int row) {
        return book.notionals.states(row)
                ? rules.severity().comparable(book.notionals.exact(row), lexicon.currencyText(book.currencies.get(row)))
                : BigDecimal.ZERO;
    }
}
