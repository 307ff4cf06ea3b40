package io.tradematching.matching;

/** Scores candidate pairs: gates first, then evidence; remembers the two best candidates of every trade. */
final class Scorer {

    static final int REFUSED = Integer.MIN_VALUE;

    private final TradeBook bank;
    private final RuleProfiles profiles;
    private final Gates gates;
    private final Evidence evidence;
    private final LongSet apart;
    private final BestTwo ofBank;
    private final BestTwo ofCounterparty;
    private final Tally tally = new Tally();
    private long scored;

    Scorer(
            TradeBook bank,
            RuleProfiles profiles,
            Gates gates,
            Evidence evidence,
            LongSet apart,
            BestTwo ofBank,
            BestTwo ofCounterparty) {
        this.bank = bank;
        this.profiles = profiles;
        this.gates = gates;
        this.evidence = evidence;
        this.apart = apart;
        this.ofBank = ofBank;
        this.ofCounterparty = ofCounterparty;
    }

    /** The pair's evidence in hundredths of a bit, or {@link #REFUSED} if it cannot be one trade on what is stated. */
    int score(int b, int c) {
        int evidence = evidence(b, c);
        return evidence >= rules(b).accept() ? evidence : REFUSED;
    }

    /** The pair's evidence, be it enough or not; {@link #REFUSED} if a gate is closed or too little can be compared. */
    int evidence(int b, int c) {
        PairingRules rules = profiles.of(bank, b);
        if (!gates.open(b, c, rules.gates()) || !apart.isEmpty() && apart.contains(LongSet.pair(b, c))) {
            return REFUSED;
        }
        scored++;
        weigh(b, c);
        ofBank.offer(b, c, tally.total());
        ofCounterparty.offer(c, b, tally.total());
        return Coverage.of(tally, rules) >= rules.minimumCoverage() ? tally.total() : REFUSED;
    }

    /** Weighs a pair again, to explain it; see {@link #tally}. */
    void weigh(int b, int c) {
        evidence.weigh(b, c, profiles.of(bank, b), tally);
    }

    /** The evidence of the pair weighed last, term by term; valid until the next one. */
    Tally tally() {
        return tally;
    }

    /** Whether references name the pair weighed last, and nothing on the papers speaks against it. */
    boolean isCertain(int b) {
        if (tally.agrees(PairingTerm.UTI)) {
            return true;
        }
        boolean disputed =
                tally.disputes(PairingTerm.BANK_REFERENCE) || tally.disputes(PairingTerm.COUNTERPARTY_REFERENCE);
        boolean mutual = tally.agrees(PairingTerm.BANK_REFERENCE) && tally.agrees(PairingTerm.COUNTERPARTY_REFERENCE);
        return !disputed && (mutual || tally.total() >= rules(b).confident() && tally.nothingDiffers());
    }

    /** Whether neither trade was weighed against another with which it has more evidence. */
    boolean isBestOfBoth(int b, int c, int evidence) {
        return ofBank.bestEvidence(b) <= evidence && ofCounterparty.bestEvidence(c) <= evidence;
    }

    PairingRules rules(int b) {
        return profiles.of(bank, b);
    }

    /** How many pairs went through the full weighing. */
    long scored() {
        return scored;
    }
}
