package io.tradematching.matching;

import io.tradematching.matching.PartyComparison.Verdict;
import java.util.Set;

/** Refuses pairs that no score can bring together. */
final class Gates {

    /** Assets less alike than this are two assets. */
    private static final double ASSET_CONFLICT = 0.7;

    private final TradeBook bank;
    private final TradeBook counterparty;
    private final Lexicon lexicon;
    private final PartyComparison parties;

    /** The two books may be one: then papers of the same house are compared. */
    Gates(TradeBook bank, TradeBook counterparty, Lexicon lexicon, PartyComparison parties) {
        this.bank = bank;
        this.counterparty = counterparty;
        this.lexicon = lexicon;
        this.parties = parties;
    }

    boolean open(int b, int c, Set<Gate> gates) {
        return (!gates.contains(Gate.PRODUCT_FAMILY) || sameFamily(b, c))
                && (!gates.contains(Gate.CURRENCY) || sameCurrency(b, c))
                && (!gates.contains(Gate.DIRECTION) || sameDirection(b, c))
                && (!gates.contains(Gate.PARTIES) || partiesCompatible(b, c))
                && (!gates.contains(Gate.ASSET) || sameAsset(b, c));
    }

    boolean sameFamily(int b, int c) {
        int ours = lexicon.family(bank.products.get(b));
        int theirs = lexicon.family(counterparty.products.get(c));
        return ours == theirs || ours == 0 || theirs == 0;
    }

    /** A paper of the same product may leave out a currency. */
    boolean sameCurrency(int b, int c) {
        int ours = bank.currencies.get(b);
        int theirs = counterparty.currencies.get(c);
        return lexicon.currency(ours) == lexicon.currency(theirs)
                || !differentProducts(b, c) && lexicon.compatibleCurrencies(ours, theirs);
    }

    /** Whether both papers state a product, and not the same. */
    private boolean differentProducts(int b, int c) {
        int ours = lexicon.product(bank.products.get(b));
        int theirs = lexicon.product(counterparty.products.get(c));
        return ours != theirs && ours != 0 && theirs != 0;
    }

    private boolean sameDirection(int b, int c) {
        return !lexicon.opposite(bank.directions.get(b), counterparty.directions.get(c)) && samePayer(b, c);
    }

    private boolean samePayer(int b, int c) {
        int ours = bank.payerLeis.get(b);
        int theirs = counterparty.payerLeis.get(c);
        if (ours == 0 || theirs == 0 || lexicon.leis.same(ours, theirs)) {
            return true;
        }
        int side = side(ours, b, c);
        int otherSide = side(theirs, b, c);
        return side == 0 || otherSide == 0 || side == otherSide;
    }

    /** 1 if the LEI is the bank's on either paper, 2 if it is the counterparty's, 0 if neither paper tells. */
    private int side(int lei, int b, int c) {
        if (is(lei, bank.bankLeis.get(b)) || is(lei, counterparty.bankLeis.get(c))) {
            return 1;
        }
        return is(lei, bank.counterpartyLeis.get(b)) || is(lei, counterparty.counterpartyLeis.get(c)) ? 2 : 0;
    }

    private boolean is(int lei, int other) {
        return other != 0 && lexicon.leis.same(lei, other);
    }

    boolean partiesCompatible(int b, int c) {
        return counterparties(b, c) != Verdict.OTHER && banks(b, c) != Verdict.OTHER;
    }

    Verdict banks(int b, int c) {
        return parties.compare(
                bank.bankLeis.get(b),
                bank.bankNames.get(b),
                counterparty.bankLeis.get(c),
                counterparty.bankNames.get(c));
    }

    Verdict counterparties(int b, int c) {
        return parties.compare(
                bank.counterpartyLeis.get(b),
                bank.counterpartyNames.get(b),
                counterparty.counterpartyLeis.get(c),
                counterparty.counterpartyNames.get(c));
    }

    private boolean sameAsset(int b, int c) {
        int ours = bank.assets.get(b);
        int theirs = counterparty.assets.get(c);
        return ours == 0 || theirs == 0 || assetSimilarity(b, c) >= ASSET_CONFLICT;
    }

    double assetSimilarity(int b, int c) {
        return lexicon.names.similarity(bank.assets.get(b), counterparty.assets.get(c));
    }
}
