package io.tradematching.matching;

import io.tradematching.matching.PartyComparison.Verdict;
import java.util.List;

/** Weighs what speaks for and against a pair, term by term. Only what both papers state counts. One thread only. */
final class Evidence {

    private final TradeBook bank;
    private final TradeBook counterparty;
    private final Lexicon lexicon;
    private final Gates gates;
    private final CanonicalReference own = new CanonicalReference();
    private final CanonicalReference quoted = new CanonicalReference();
    /** A list, so that each is compiled by itself: all of them in one method keep the compiler busy for as long as the matching. */
    private final List<Weighing> weighings = List.of(
            this::uti,
            this::bankReference,
            this::counterpartyReference,
            this::banks,
            this::counterparties,
            this::product,
            this::dates,
            this::size,
            this::rates,
            this::index,
            this::asset);

    Evidence(TradeBook bank, TradeBook counterparty, Lexicon lexicon, Gates gates) {
        this.bank = bank;
        this.counterparty = counterparty;
        this.lexicon = lexicon;
        this.gates = gates;
    }

    void weigh(int b, int c, PairingRules rules, Tally tally) {
        tally.clear();
        for (Weighing weighing : weighings) {
            weighing.weigh(b, c, rules, tally);
        }
    }

    private void bankReference(int b, int c, PairingRules rules, Tally tally) {
        reference(bank, b, counterparty, c, rules, PairingTerm.BANK_REFERENCE, tally);
    }

    private void counterpartyReference(int b, int c, PairingRules rules, Tally tally) {
        reference(counterparty, c, bank, b, rules, PairingTerm.COUNTERPARTY_REFERENCE, tally);
    }

    private void banks(int b, int c, PairingRules rules, Tally tally) {
        party(gates.banks(b, c), rules, PairingTerm.BANK, tally);
    }

    private void counterparties(int b, int c, PairingRules rules, Tally tally) {
        party(gates.counterparties(b, c), rules, PairingTerm.COUNTERPARTY, tally);
    }

    private void dates(int b, int c, PairingRules rules, Tally tally) {
        date(bank.tradeDates.get(b), counterparty.tradeDates.get(c), rules, PairingTerm.TRADE_DATE, tally);
        date(bank.effectiveDates.get(b), counterparty.effectiveDates.get(c), rules, PairingTerm.EFFECTIVE_DATE, tally);
        date(bank.maturityDates.get(b), counterparty.maturityDates.get(c), rules, PairingTerm.MATURITY_DATE, tally);
    }

    private void rates(int b, int c, PairingRules rules, Tally tally) {
        rate(bank.rates, b, counterparty.rates, c, rules, PairingTerm.RATE, tally);
        rate(bank.spreads, b, counterparty.spreads, c, rules, PairingTerm.SPREAD, tally);
    }

    private void uti(int b, int c, PairingRules rules, Tally tally) {
        long ours = bank.utiHashes.get(b);
        long theirs = counterparty.utiHashes.get(c);
        if (ours != 0 && theirs != 0) {
            record(tally, PairingTerm.UTI, rules, ours == theirs ? Agreement.AGREES : Agreement.DIFFERS);
        }
    }

    /** Compares a house's own reference with what the other house quotes; two own references are never compared. */
    private void reference(
            TradeBook owner,
            int ownRow,
            TradeBook quoter,
            int quotingRow,
            PairingRules rules,
            PairingTerm term,
            Tally tally) {
        long hash = owner.referenceHashes.get(ownRow);
        long quotedHash = quoter.theirReferenceHashes.get(quotingRow);
        if (hash == 0 || quotedHash == 0) {
            return;
        }
        if (hash == quotedHash) {
            record(tally, term, rules, Agreement.AGREES);
            return;
        }
        ByteColumn references = owner.references;
        ByteColumn quotes = quoter.theirReferences;
        own.read(references.bytes(), references.start(ownRow), references.end(ownRow));
        quoted.read(quotes.bytes(), quotes.start(quotingRow), quotes.end(quotingRow));
        record(tally, term, rules, own.isNear(quoted) ? Agreement.NEAR : Agreement.DIFFERS);
    }

    private static void party(Verdict verdict, PairingRules rules, PairingTerm term, Tally tally) {
        switch (verdict) {
            case NOT_STATED -> {}
            case SAME -> record(tally, term, rules, Agreement.AGREES);
            case UNSURE -> record(tally, term, rules, Agreement.NEAR);
            case OTHER -> record(tally, term, rules, Agreement.DIFFERS);
        }
    }

    private void product(int b, int c, PairingRules rules, Tally tally) {
        int ours = lexicon.product(bank.products.get(b));
        int theirs = lexicon.product(counterparty.products.get(c));
        if (ours != 0 && theirs != 0) {
            record(tally, PairingTerm.PRODUCT, rules, ours == theirs ? Agreement.AGREES : Agreement.DIFFERS);
        }
    }

    private static void date(int ours, int theirs, PairingRules rules, PairingTerm term, Tally tally) {
        if (ours == TextNumbers.NO_DATE || theirs == TextNumbers.NO_DATE) {
            return;
        }
        Weight weight = rules.weight(term);
        long apart =
                term == PairingTerm.TRADE_DATE ? BusinessCalendar.daysBetween(ours, theirs) : Math.abs(ours - theirs);
        record(tally, term, rules, agreement(apart, weight.agreesWithin(), weight.nearWithin()));
    }

    private void size(int b, int c, PairingRules rules, Tally tally) {
        DecimalField ours = bank.notionals;
        DecimalField theirs = counterparty.notionals;
        if (ours.states(b) && theirs.states(c)) {
            double one = ours.approximate(b);
            double other = theirs.approximate(c);
            double larger = Math.max(Math.abs(one), Math.abs(other));
            double apart = larger == 0 ? 0 : Math.abs(one - other) / larger;
            number(apart, digits(ours, b, theirs, c), rules, PairingTerm.SIZE, tally);
        }
    }

    /** Rates and spreads by their difference; prices, which are no fractions, by their relative difference. */
    private static void rate(
            DecimalField ours, int b, DecimalField theirs, int c, PairingRules rules, PairingTerm term, Tally tally) {
        if (ours.states(b) && theirs.states(c)) {
            double one = ours.approximate(b);
            double other = theirs.approximate(c);
            double unit = term == PairingTerm.RATE ? Math.max(1, Math.max(Math.abs(one), Math.abs(other))) : 1;
            number(Math.abs(one - other) / unit, digits(ours, b, theirs, c), rules, term, tally);
        }
    }

    private static int digits(DecimalField ours, int b, DecimalField theirs, int c) {
        return Math.min(ours.significantDigits(b), theirs.significantDigits(c));
    }

    private static void number(double apart, int digits, PairingRules rules, PairingTerm term, Tally tally) {
        Weight weight = rules.weight(term);
        Agreement agreement = agreement(apart, weight.agreesWithin(), weight.nearWithin());
        int most = weight.agreeing(digits);
        tally.record(term, agreement, bits(agreement, most, weight), most);
    }

    private void index(int b, int c, PairingRules rules, Tally tally) {
        int ours = bank.indices.get(b);
        int theirs = counterparty.indices.get(c);
        if (ours != 0 && theirs != 0) {
            boolean same = lexicon.index(ours) == lexicon.index(theirs);
            record(tally, PairingTerm.INDEX, rules, same ? Agreement.AGREES : Agreement.DIFFERS);
        }
    }

    private void asset(int b, int c, PairingRules rules, Tally tally) {
        if (bank.assets.get(b) != 0 && counterparty.assets.get(c) != 0) {
            Weight weight = rules.weight(PairingTerm.ASSET);
            double unlike = 1 - gates.assetSimilarity(b, c);
            record(tally, PairingTerm.ASSET, rules, agreement(unlike, weight.agreesWithin(), weight.nearWithin()));
        }
    }

    private static Agreement agreement(double apart, double agreesWithin, double nearWithin) {
        if (apart <= agreesWithin) {
            return Agreement.AGREES;
        }
        return apart <= nearWithin ? Agreement.NEAR : Agreement.DIFFERS;
    }

    private static void record(Tally tally, PairingTerm term, PairingRules rules, Agreement agreement) {
        Weight weight = rules.weight(term);
        tally.record(term, agreement, bits(agreement, weight.agree(), weight), weight.agree());
    }

    private static int bits(Agreement agreement, int agreeing, Weight weight) {
        return switch (agreement) {
            case AGREES -> agreeing;
            case NEAR -> weight.near();
            case DIFFERS -> weight.differ();
            case NOT_COMPARABLE -> 0;
        };
    }

    /** Records what one or a few terms tell. */
    @FunctionalInterface
    private interface Weighing {
        void weigh(int b, int c, PairingRules rules, Tally tally);
    }
}
