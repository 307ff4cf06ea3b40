package io.tradematching.matching;

import static io.tradematching.matching.Matching.alone;
import static io.tradematching.matching.Matching.match;
import static io.tradematching.matching.Matching.onlyPair;
import static io.tradematching.matching.Matching.pairs;
import static io.tradematching.matching.Matching.results;
import static io.tradematching.matching.Paper.bankSwap;
import static io.tradematching.matching.Paper.counterpartySwap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tradematching.matching.MatchResult.Ambiguous;
import io.tradematching.matching.MatchResult.Duplicate;
import io.tradematching.matching.MatchResult.Paired;
import io.tradematching.matching.MatchResult.PairingKey;
import io.tradematching.matching.MatchResult.Superseded;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.Term;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TradeMatcherTest {

    @Test
    void pairsByCrossReferenceWhenTheEconomicsConfirmIt() {
        Paired pair =
                onlyPair(match(bankSwap("GCS-1"), counterpartySwap("FAB_77").quoting("gcs 1")));

        assertThat(pair.status()).isEqualTo(MatchStatus.MATCHED);
        assertThat(pair.pairedBy()).isEqualTo(PairingKey.CROSS_REFERENCE);
        assertThat(pair.score()).isEqualTo(1);
        assertThat(pair.differences()).isEmpty();
    }

    @Test
    void pairsByEconomicsWhereNoPaperQuotesAReference() {
        Paired pair = onlyPair(match(bankSwap("GCS-1"), counterpartySwap("FAB_77")));

        assertThat(pair.status()).isEqualTo(MatchStatus.MATCHED);
        assertThat(pair.pairedBy()).isEqualTo(PairingKey.ECONOMICS);
    }

    @Test
    void pairsByUtiBeforeAnythingElse() {
        Paired pair = onlyPair(match(
                bankSwap("GCS-1").with(Term.UTI, "1030291281MARKITWIRE0000000000000112874138"),
                counterpartySwap("FAB_77").with(Term.UTI, "1030291281MARKITWIRE0000000000000112874138")));

        assertThat(pair.pairedBy()).isEqualTo(PairingKey.UTI);
    }

    @Test
    void doesNotPairByAReferenceThatTheEconomicsContradict() {
        MatchOutcome outcome = match(
                bankSwap("GCS-1"),
                counterpartySwap("FAB_77")
                        .quoting("GCS-1")
                        .with(Term.TRADE_DATE, "2025-06-03")
                        .with(Term.EFFECTIVE_DATE, "2025-06-05")
                        .with(Term.TERMINATION_DATE, "2027-06-05")
                        .with(Term.NOTIONAL_AMOUNT, "7250000")
                        .with(Term.FIXED_RATE, "0.04125"));

        assertThat(alone(outcome)).containsExactly("FAB_77", "GCS-1");
    }

    @Test
    void aWrongReferenceDoesNotOutvoteTheEconomics() {
        MatchOutcome outcome = match(
                bankSwap("GCS-1"),
                bankSwap("GCS-2").with(Term.NOTIONAL_AMOUNT, "12500000").with(Term.FIXED_RATE, "0.0412"),
                counterpartySwap("FAB_77").quoting("GCS-2"));

        assertThat(pairs(outcome)).containsExactly("GCS-1=FAB_77");
        assertThat(alone(outcome)).containsExactly("GCS-2");
    }

    @Test
    void linksANotionalBreakWithoutReference() {
        Paired pair =
                onlyPair(match(bankSwap("GCS-1"), counterpartySwap("FAB_77").with(Term.NOTIONAL_AMOUNT, "5000000")));

        assertThat(pair.status()).isEqualTo(MatchStatus.MISMATCHED);
        assertThat(pair.differences())
                .containsExactly(new TermDifference(
                        Term.NOTIONAL_AMOUNT,
                        DifferenceKind.ECONOMIC,
                        Severity.HIGH,
                        "50000000",
                        "5000000",
                        "0.01 %",
                        false));
    }

    @Test
    void linksARateBreakWithAShiftedTradeDateAndNoReference() {
        Paired pair = onlyPair(match(
                bankSwap("GCS-1"),
                counterpartySwap("FAB_77").with(Term.FIXED_RATE, "0.0425").with(Term.TRADE_DATE, "2026-01-06")));

        assertThat(pair.status()).isEqualTo(MatchStatus.MISMATCHED);
        assertThat(pair.differences())
                .extracting(TermDifference::term, TermDifference::tolerated)
                .containsExactly(tuple(Term.TRADE_DATE, true), tuple(Term.FIXED_RATE, false));
    }

    @Test
    void linksWhatIsLeftOverOnBothSidesThoughSizeAndRateDiffer() {
        MatchOutcome outcome = match(
                bankSwap("GCS-1"),
                counterpartySwap("FAB_77")
                        .with(Term.NOTIONAL_AMOUNT, "500000000")
                        .with(Term.FIXED_RATE, "0.0376"));

        assertThat(pairs(outcome)).containsExactly("GCS-1=FAB_77");
    }

    @Test
    void lookAlikesOfASettledTradeAreNotLinkedWithEachOther() {
        MatchOutcome outcome = match(
                bankSwap("GCS-1"),
                counterpartySwap("FAB_1").quoting("GCS-1"),
                bankSwap("GCS-2").with(Term.NOTIONAL_AMOUNT, "500000000"),
                counterpartySwap("FAB_2").with(Term.FIXED_RATE, "0.0376"));

        assertThat(pairs(outcome)).containsExactly("GCS-1=FAB_1");
        assertThat(alone(outcome)).containsExactly("FAB_2", "GCS-2");
    }

    @Test
    void neverPairsAcrossAGateWhateverTheReferenceSays() {
        assertThat(pairs(match(
                        bankSwap("GCS-1"),
                        counterpartySwap("FAB_77").quoting("GCS-1").with(Term.FIXED_PAYER, "COUNTERPARTY"))))
                .isEmpty();
        assertThat(pairs(match(
                        bankSwap("GCS-1"),
                        counterpartySwap("FAB_77").quoting("GCS-1").with(Term.NOTIONAL_CURRENCY, "EUR"))))
                .isEmpty();
        assertThat(pairs(match(
                        bankSwap("GCS-1"),
                        counterpartySwap("FAB_77")
                                .quoting("GCS-1")
                                .with(Term.COUNTERPARTY_LEI, "7LTWFZYICNSX8D621K86")
                                .with(Term.COUNTERPARTY_NAME, "Deutsche Bank AG"))))
                .isEmpty();
    }

    @Test
    void aPartyOfTheSameNameUnderAnotherLeiIsABreak() {
        Paper other = counterpartySwap("FAB_77").with(Term.COUNTERPARTY_LEI, "7LTWFZYICNSX8D621K86");

        Paired pair = onlyPair(match(bankSwap("GCS-1"), other));

        assertThat(pair.status()).isEqualTo(MatchStatus.MISMATCHED);
        assertThat(pair.differences())
                .extracting(TermDifference::term, TermDifference::kind)
                .containsExactly(tuple(Term.COUNTERPARTY_LEI, DifferenceKind.COUNTERPARTY));
    }

    @Test
    void anLeiThatStandsInThePlaceOfTheOtherPartysDoesNotHideTheTrade() {
        Paper crossed = counterpartySwap("FAB_77")
                .with(Term.BANK_LEI, Paper.COUNTERPARTY_LEI)
                .with(Term.COUNTERPARTY_LEI, Paper.BANK_LEI);

        assertThat(onlyPair(match(bankSwap("GCS-1"), crossed)).differences())
                .extracting(TermDifference::term)
                .containsExactly(Term.BANK_LEI, Term.COUNTERPARTY_LEI);
    }

    @Test
    void twoSparsePapersAreNoMatch() {
        Paper bank = bankSwap("GCS-1")
                .without(
                        Term.NOTIONAL_AMOUNT,
                        Term.FIXED_RATE,
                        Term.TERMINATION_DATE,
                        Term.EFFECTIVE_DATE,
                        Term.FLOATING_INDEX);
        Paper counterparty = counterpartySwap("FAB_77").quoting("GCS-1").without(Term.TRADE_DATE);

        assertThat(pairs(match(bank, counterparty))).isEmpty();
    }

    @Test
    void twinsAreToldApartByTheReferenceOfOne() {
        MatchOutcome outcome = match(
                bankSwap("GCS-1"),
                bankSwap("GCS-2"),
                counterpartySwap("FAB_1"),
                counterpartySwap("FAB_2").quoting("GCS-1"));

        assertThat(pairs(outcome)).containsExactly("GCS-1=FAB_2", "GCS-2=FAB_1");
    }

    @Test
    void twinsThatNothingTellsApartAreAmbiguous() {
        MatchOutcome outcome =
                match(bankSwap("GCS-1"), bankSwap("GCS-2"), counterpartySwap("FAB_1"), counterpartySwap("FAB_2"));

        assertThat(outcome.results()).hasSize(1);
        assertThat(results(outcome, Ambiguous.class).getFirst().bank()).hasSize(2);
        assertThat(results(outcome, Ambiguous.class).getFirst().counterparty()).hasSize(2);
    }

    @Test
    void lookAlikesOfTheSameDayAreNotCrossed() {
        MatchOutcome outcome = match(
                bankSwap("GCS-1"),
                bankSwap("GCS-2").with(Term.FIXED_RATE, "0.0376"),
                counterpartySwap("FAB_1").with(Term.FIXED_RATE, "0.0376"),
                counterpartySwap("FAB_2"));

        assertThat(pairs(outcome)).containsExactly("GCS-1=FAB_2", "GCS-2=FAB_1");
        assertThat(results(outcome, Paired.class)).allMatch(pair -> pair.status() == MatchStatus.MATCHED);
    }

    @Test
    void aLaterVersionSupersedesTheEarlierOne() {
        MatchOutcome outcome = match(
                bankSwap("GCS-1"),
                bankSwap("GCS-1-V2").with(Term.NOTIONAL_AMOUNT, "55000000"),
                counterpartySwap("FAB_1").quoting("GCS-1").with(Term.NOTIONAL_AMOUNT, "55000000"));

        assertThat(pairs(outcome)).containsExactly("GCS-1-V2=FAB_1");
        assertThat(results(outcome, Superseded.class))
                .extracting(superseded -> superseded.trade().tradeId())
                .containsExactly("GCS-1");
    }

    @Test
    void aResentPaperIsADuplicateOfItsOriginalAndNeverLinkedBesideIt() {
        Paper decoy = bankSwap("GCS-9").with(Term.FIXED_RATE, "0.038");
        MatchOutcome outcome = match(
                bankSwap("GCS-1"),
                decoy,
                counterpartySwap("FAB-1"),
                counterpartySwap("FAB/1").receivedAt("2026-01-06T09:00:00Z"));

        assertThat(pairs(outcome)).containsExactly("GCS-1=FAB-1");
        assertThat(alone(outcome)).containsExactly("GCS-9");
        assertThat(results(outcome, Duplicate.class))
                .extracting(duplicate -> duplicate.original().tradeId())
                .containsExactly("FAB-1");
    }

    @Test
    void oneConfusableCharacterInAnLeiIsNoConflict() {
        Paired pair = onlyPair(
                match(bankSwap("GCS-1"), counterpartySwap("FAB_1").with(Term.BANK_LEI, "5493OOEXAMPLEBANK001")));

        assertThat(pair.status()).isEqualTo(MatchStatus.MATCHED);
        assertThat(pair.differences()).allMatch(TermDifference::tolerated).hasSize(1);
    }

    @Test
    void whatPeopleDecidedStandsAboveEveryScore() {
        PairIdentity apart = PairIdentity.ofReferences("GCS-1", "FAB_1");
        PairIdentity together = PairIdentity.ofReferences("GCS-1", "FAB_2");
        PairDecisions decisions = new PairDecisions(Set.of(together), Set.of(apart));

        MatchOutcome outcome = match(
                Matching.RULES,
                decisions,
                bankSwap("GCS-1"),
                counterpartySwap("FAB_1").quoting("GCS-1"),
                counterpartySwap("FAB_2").with(Term.FIXED_RATE, "0.05"));

        assertThat(pairs(outcome)).containsExactly("GCS-1=FAB_2");
        assertThat(onlyPair(outcome).pairedBy()).isEqualTo(PairingKey.DECISION);
        assertThat(onlyPair(outcome).status()).isEqualTo(MatchStatus.MISMATCHED);
        assertThat(alone(outcome)).containsExactly("FAB_1");
    }

    @Test
    void everyResultExplainsItself() {
        MatchOutcome outcome = match(
                bankSwap("GCS-1"),
                bankSwap("GCS-2").with(Term.FIXED_RATE, "0.0376"),
                counterpartySwap("FAB_1").quoting("GCS-1"));

        Paired pair = onlyPair(outcome);
        assertThat(outcome.ruleSet()).isEqualTo("standard v3");
        assertThat(pair.contributions())
                .extracting(MatchResult.Contribution::term)
                .contains(Term.BANK_REFERENCE, Term.TRADE_DATE, Term.NOTIONAL_AMOUNT, Term.FIXED_RATE);
    }
}
