package io.tradematching.reconciliation;

import static io.tradematching.reconciliation.Paper.ofBank;
import static io.tradematching.reconciliation.Paper.ofCounterparty;
import static io.tradematching.trade.TradeSource.BANK;
import static io.tradematching.trade.TradeSource.COUNTERPARTY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.launch.RunOutcome;
import io.tradematching.matching.MatchOutcome;
import io.tradematching.matching.MatchResult;
import io.tradematching.matching.PairIdentity;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.Term;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.dao.OptimisticLockingFailureException;

@Timeout(120)
class ReconciliationTest {

    private static final RunIdentity LAST_OF_JANUARY = new RunIdentity(LocalDate.of(2026, 1, 31), 0);

    @TempDir
    private Path workDirectory;

    private Platform platform;
    private Platform.Process process;

    @BeforeEach
    void startPlatform() {
        platform = new Platform(workDirectory);
        process = platform.start();
    }

    @AfterEach
    void stopPlatform() {
        platform.close();
        assertThat(workDirectory).as("no file is left behind").isEmptyDirectory();
    }

    @Test
    void tellsBothTablesWhichTradesMatch() {
        platform.receive(ofBank("FAB-1"), ofCounterparty("GCS-1").quoting("FAB-1"));

        ReconciliationReport report = complete(LAST_OF_JANUARY);

        String matchId = PairIdentity.ofReferences("FAB-1", "GCS-1").matchId();
        assertThat(platform.trades.find(BANK, "FAB-1")).get().satisfies(trade -> {
            assertThat(trade.matchStatus()).isEqualTo(MatchStatus.MATCHED);
            assertThat(trade.matchId()).isEqualTo(matchId);
        });
        assertThat(platform.trades.find(COUNTERPARTY, "GCS-1").orElseThrow().matchId())
                .isEqualTo(matchId);
        assertThat(report.matchRate()).hasToString("100.0%");
        assertThat(report.isIntact()).isTrue();
    }

    @Test
    void givesEveryTradeOneStatus() {
        platform.receive(
                ofBank("FAB-1"),
                ofCounterparty("GCS-1").quoting("FAB-1"),
                ofBank("FAB-2"),
                ofCounterparty("GCS-2").quoting("FAB-2").stating(Term.FIXED_RATE, "0.04"),
                ofBank("FAB-3"),
                ofCounterparty("GCS-3").quoting("FAB-3"),
                ofCounterparty("GCS-4").quoting("FAB-3"),
                ofBank("FAB-5"),
                ofCounterparty("GCS-6"));

        Counts counts = complete(LAST_OF_JANUARY).counts();

        assertThat(counts.bank())
                .isEqualTo(Map.of(
                        TradeStatus.MATCHED, 1L,
                        TradeStatus.MISMATCHED, 1L,
                        TradeStatus.AMBIGUOUS, 1L,
                        TradeStatus.UNMATCHED, 1L));
        assertThat(counts.counterparty())
                .isEqualTo(Map.of(
                        TradeStatus.MATCHED, 1L,
                        TradeStatus.MISMATCHED, 1L,
                        TradeStatus.AMBIGUOUS, 2L,
                        TradeStatus.ALLEGED, 1L));
        assertThat(counts.matchRate()).hasToString("25.0%");
        assertThat(platform.trades.find(BANK, "FAB-5").orElseThrow().matchStatus())
                .isEqualTo(MatchStatus.UNMATCHED);
        assertThat(platform.trades.find(COUNTERPARTY, "GCS-6").orElseThrow().matchStatus())
                .isEqualTo(MatchStatus.ALLEGED);
    }

    @Test
    void setsRowsThatBreakTheIntegrityOfTheirTableApart() {
        platform.receive(
                ofBank("FAB-1"),
                ofBank("FAB-2").notStating(Term.TRADE_DATE),
                ofBank("FAB-3").stating(Term.BANK_REFERENCE, "SOMETHING-ELSE"));
        platform.trades.tables.addUnreadable(
                COUNTERPARTY, new Failure(FailureReason.BAD_ROW, "GCS-9", "TRADE_SOURCE is BANK"));

        ReconciliationReport report = complete(LAST_OF_JANUARY);

        assertThat(report.counts().of(BANK, TradeStatus.DATA_ERROR)).isEqualTo(2);
        assertThat(report.counts().of(COUNTERPARTY, TradeStatus.DATA_ERROR)).isEqualTo(1);
        assertThat(report.counts().of(BANK, TradeStatus.UNMATCHED)).isEqualTo(1);
        assertThat(report.isIntact()).isFalse();
        assertThat(platform.trades.find(BANK, "FAB-2").orElseThrow().matchStatus())
                .isEqualTo(MatchStatus.DATA_ERROR);
        assertThat(csv())
                .contains("missing: trade_date")
                .contains("Trade_ID is not the reference that the paper states as its own")
                .contains("TRADE_SOURCE is BANK");
    }

    @Test
    void leavesWhatWasReceivedLaterToTheNextRun() {
        platform.receive(
                ofBank("FAB-1"), ofCounterparty("GCS-1").quoting("FAB-1").receivedAt("2026-01-31T02:00:01Z"));

        ReconciliationReport report = complete(LAST_OF_JANUARY);
        assertThat(report.counts().of(BANK, TradeStatus.UNMATCHED)).isEqualTo(1);
        assertThat(report.counts().of(COUNTERPARTY, TradeStatus.WAITING)).isEqualTo(1);
        assertThat(platform.trades.find(COUNTERPARTY, "GCS-1").orElseThrow().matchStatus())
                .isNull();

        platform.clock.set(Platform.NIGHT.plusSeconds(3600));
        assertThat(complete(rerun(1)).matchRate()).hasToString("100.0%");
    }

    @Test
    void doesNotTakeAPaperForMissingThatWasAmendedWhileTheRunBegan() {
        platform.receive(ofBank("FAB-1"), ofCounterparty("GCS-1").quoting("FAB-1"));
        complete(LAST_OF_JANUARY);
        platform.receive(ofCounterparty("GCS-1").quoting("FAB-1").inVersion(2).receivedAt("2026-01-31T02:00:01Z"));

        ReconciliationReport report = complete(rerun(1));

        assertThat(report.counts().of(TradeStatus.WAITING)).isEqualTo(2);
        assertThat(report.counts().of(TradeStatus.UNMATCHED)).isZero();
        assertThat(platform.trades.find(BANK, "FAB-1").orElseThrow().matchStatus())
                .isEqualTo(MatchStatus.MATCHED);
    }

    @Test
    void writesBackOnlyWhatChanged() {
        platform.receive(ofBank("FAB-1"), ofCounterparty("GCS-1").quoting("FAB-1"), ofBank("FAB-2"));
        complete(LAST_OF_JANUARY);
        assertThat(platform.trades.verdicts).hasSize(3);
        platform.trades.verdicts.clear();

        platform.receive(ofCounterparty("GCS-2").quoting("FAB-2"));
        complete(rerun(1));

        assertThat(platform.trades.verdicts)
                .extracting(verdict -> verdict.tradeId())
                .containsExactlyInAnyOrder("FAB-2", "GCS-2");
    }

    @Test
    void reopensTheMatchOfAnAmendedPaper() {
        platform.receive(ofBank("FAB-1"), ofCounterparty("GCS-1").quoting("FAB-1"));
        complete(LAST_OF_JANUARY);
        platform.receive(amended(2, "0.04"));
        complete(rerun(1));

        String pair = PairIdentity.ofReferences("FAB-1", "GCS-1").matchId();
        assertThat(process.breaks().ofPair(pair)).singleElement().satisfies(it -> {
            assertThat(it.status()).hasToString("OPEN");
            assertThat(it.seen().difference().term()).isEqualTo(Term.FIXED_RATE);
        });

        platform.receive(amended(3, "0.0375"));
        complete(rerun(2));
        assertThat(process.breaks().ofPair(pair)).singleElement().satisfies(it -> {
            assertThat(it.status()).hasToString("RESOLVED");
            assertThat(it.handling().resolution()).hasToString("PAPERS_AGREE");
        });

        platform.receive(amended(4, "0.05"));
        complete(rerun(3));
        assertThat(process.breaks().ofPair(pair)).singleElement().satisfies(it -> {
            assertThat(it.status()).hasToString("REOPENED");
            assertThat(it.openedAt()).as("its age is kept").isEqualTo(Platform.NIGHT);
        });
    }

    @Test
    void keepsWhatAPersonLinkedAndUnlinkedOverRuns() {
        platform.receive(
                ofBank("FAB-1"),
                ofBank("FAB-2"),
                ofCounterparty("GCS-1").quoting("FAB-1").stating(Term.FIXED_RATE, "0.04"));
        complete(LAST_OF_JANUARY);
        PairIdentity wrong = PairIdentity.ofReferences("FAB-1", "GCS-1");
        PairIdentity right = PairIdentity.ofReferences("FAB-2", "GCS-1");
        process.decisions().unlink(wrong, 0, "alice", "quoted the wrong reference");
        process.decisions().link(right, 0, "alice", "confirmed by telephone");

        for (int rerun = 1; rerun <= 2; rerun++) {
            complete(rerun(rerun));
            assertThat(platform.trades.find(COUNTERPARTY, "GCS-1").orElseThrow().matchId())
                    .isEqualTo(right.matchId());
            assertThat(platform.trades.find(BANK, "FAB-1").orElseThrow().matchStatus())
                    .isEqualTo(MatchStatus.UNMATCHED);
        }
        assertThat(process.breaks().ofPair(wrong.matchId()))
                .extracting(it -> it.handling().resolution())
                .hasToString("[PAIR_DISSOLVED]");
    }

    @Test
    void refusesADecisionThatWasMadeOnAnOlderOne() {
        PairIdentity pair = PairIdentity.ofReferences("FAB-1", "GCS-1");
        process.decisions().link(pair, 0, "alice", "confirmed by telephone");

        assertThatThrownBy(() -> process.decisions().unlink(pair, 0, "bob", "no such trade"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        process.decisions().withdraw(pair, 1, "bob", "called again");

        assertThat(process.decisions().history(pair.matchId()))
                .extracting(PairDecision::kind, PairDecision::person)
                .containsExactly(tuple(PairDecision.Kind.TOGETHER, "alice"), tuple(PairDecision.Kind.WITHDRAWN, "bob"));
        assertThat(process.decisions().all().together()).isEmpty();
    }

    @Test
    void listsPairsAndTradesPageByPage() {
        for (int i = 1; i <= 5; i++) {
            platform.receive(
                    ofBank("FAB-" + i),
                    ofCounterparty("GCS-" + i).quoting("FAB-" + i).stating(Term.FIXED_RATE, i == 4 ? "0.04" : "0.0375"),
                    ofBank("ALONE-" + i));
        }
        complete(LAST_OF_JANUARY);
        Matches matches = process.matches();

        Page<ReportedPair> first = matches.pairs("2026-01-31", PairFilter.ALL, null, 3);
        Page<ReportedPair> second = matches.pairs("2026-01-31", PairFilter.ALL, first.next(), 3);
        assertThat(second.next()).isNull();
        assertThat(Stream.concat(first.entries().stream(), second.entries().stream()))
                .extracting(ReportedPair::bankTradeId)
                .containsExactly("FAB-1", "FAB-2", "FAB-3", "FAB-4", "FAB-5");
        ReportedPair mismatched = matches.pairs(
                        "2026-01-31", new PairFilter(MatchStatus.MISMATCHED, null, null, "GCS-4"), null, 3)
                .entries()
                .getFirst();
        assertThat(matches.pair("2026-01-31", mismatched.matchId())).contains(mismatched);
        assertThat(mismatched.breaks()).extracting(it -> it.term()).containsExactly("fixed_rate");
        assertThat(matches.runsOf(mismatched.matchId())).containsExactly("2026-01-31");
        assertThat(matches.trades("2026-01-31", BANK, TradeStatus.UNMATCHED, "ALONE-2", 2)
                        .entries())
                .extracting(ReportedTrade::tradeId)
                .containsExactly("ALONE-3", "ALONE-4");
    }

    @Test
    void leavesABreakAloneWhoseTradesItCannotJudge() {
        platform.receive(
                ofBank("FAB-1"), ofCounterparty("GCS-1").quoting("FAB-1").stating(Term.FIXED_RATE, "0.04"));
        complete(LAST_OF_JANUARY);
        platform.receive(amended(2, "0.0375").receivedAt("2026-01-31T02:00:01Z"));
        complete(rerun(1));

        assertThat(process.breaks()
                        .ofPair(PairIdentity.ofReferences("FAB-1", "GCS-1").matchId()))
                .extracting(it -> it.status())
                .hasToString("[OPEN]");
    }

    @Test
    void saysInOneFindingThatNothingCameFromTheOtherSide() {
        platform.receive(ofBank("FAB-1"), ofBank("FAB-2"), ofBank("FAB-3"));

        ReconciliationReport report = complete(LAST_OF_JANUARY);

        assertThat(report.findings()).extracting(Finding::code).containsExactly(Finding.Code.NO_COUNTERPARTY_DATA);
        assertThat(report.matchRate()).hasToString("0.0%");
        assertThat(process.jdbc()
                        .sql("SELECT count(*) FROM trade_break")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(platform.store.text("reports/", ".md")).doesNotContain("FAB-2");
        assertThat(csv()).contains("FAB-2");
    }

    @Test
    void findsRowsThatContradictEachOtherAboutOneVersion() {
        platform.receive(
                ofBank("FAB-1"), ofBank("FAB1").stating(Term.FIXED_RATE, "0.04"), ofBank("FAB-2"), ofBank("FAB2"));

        assertThat(complete(LAST_OF_JANUARY).findings())
                .filteredOn(it -> it.code() == Finding.Code.CONTRADICTING_VERSIONS)
                .extracting(Finding::message)
                .containsExactly("FAB-1 and FAB1 are version 1 of one BANK trade");
    }

    @Test
    void hasNoMatchRateWithoutBankTrades() {
        platform.receive(ofCounterparty("GCS-1"));

        assertThat(complete(LAST_OF_JANUARY).matchRate()).hasToString("n/a");
    }

    @Test
    void completesOnEmptyTables() {
        ReconciliationReport report = complete(LAST_OF_JANUARY);

        assertThat(report.matchRate()).hasToString("n/a");
        assertThat(report.isIntact()).isTrue();
    }

    @Test
    void findsObjectsThatNobodyKnowsTheOutcomeOf() {
        platform.clock.set(Instant.parse("2026-01-30T10:00:00Z"));
        platform.store.objects.write("BANK/lost.pdf", new byte[] {1}, "application/pdf", Map.of());
        platform.clock.set(Platform.NIGHT);
        platform.store.objects.write("BANK/just-arrived.pdf", new byte[] {1}, "application/pdf", Map.of());
        platform.unrecordedKeys.addAll(List.of("BANK/lost.pdf", "BANK/just-arrived.pdf"));

        assertThat(complete(LAST_OF_JANUARY).findings())
                .extracting(Finding::item)
                .containsExactly("s3://trade-documents/BANK/lost.pdf");
    }

    @Test
    void failsLoudlyAndKeepsNothingWhenTheMatcherLosesATrade() {
        platform.receive(ofBank("FAB-1"), ofBank("FAB-2"));
        platform.matcher = (bank, counterparty, date, decisions) -> {
            MatchOutcome all = new QuotedReferences().match(bank, counterparty, date, decisions);
            return new MatchOutcome(all.ruleSet(), all.results().subList(1, 2), List.of());
        };

        assertThat(statusOf(run(LAST_OF_JANUARY))).isEqualTo(BatchStatus.FAILED);

        assertImbalance("1 BANK trades stand in no result");
    }

    @Test
    void failsLoudlyAndKeepsNothingWhenTheMatcherUsesATradeTwice() {
        platform.receive(ofBank("FAB-1"), ofBank("FAB-2"));
        platform.matcher = (bank, counterparty, date, decisions) -> {
            MatchOutcome all = new QuotedReferences().match(bank, counterparty, date, decisions);
            List<MatchResult> twice = new ArrayList<>(all.results());
            twice.add(all.results().getFirst());
            return new MatchOutcome(all.ruleSet(), twice, List.of());
        };

        assertThat(statusOf(run(LAST_OF_JANUARY))).isEqualTo(BatchStatus.FAILED);

        assertImbalance("stands in two results");
    }

    private void assertImbalance(String words) {
        assertThat(process.runs().find("2026-01-31")).get().satisfies(run -> {
            assertThat(run.status()).isEqualTo(RunStatus.FAILED);
            assertThat(run.step()).isEqualTo("match");
            assertThat(run.error()).contains(words);
        });
        assertThat(rows("reconciliation_item")).isZero();
        assertThat(platform.trades.verdicts).isEmpty();
        assertThat(platform.notifier.sent())
                .singleElement()
                .satisfies(it -> assertThat(it.subject()).isEqualTo("Reconciliation Failure - 2026-01-31"));
    }

    @Test
    void doesACompleteRunOnlyOnceUnlessAskedForARerun() {
        complete(LAST_OF_JANUARY);

        assertThat(run(LAST_OF_JANUARY)).isInstanceOf(RunOutcome.AlreadyComplete.class);
        assertThat(process.runs().nextRerun(LAST_OF_JANUARY.businessDate())).isEqualTo(rerun(1));
    }

    @Test
    void tellsSubscribersCountsAndReportsButNoTradeData() {
        platform.receive(ofBank("FAB-1"), ofCounterparty("GCS-1").quoting("FAB-1"));

        complete(LAST_OF_JANUARY);

        assertThat(platform.notifier.sent()).singleElement().satisfies(it -> {
            assertThat(it.subject()).isEqualTo("Reconciliation Success - 2026-01-31");
            assertThat(it.content())
                    .containsEntry("status", "success")
                    .containsEntry("match_rate", "100.0%")
                    .containsEntry(
                            "reports",
                            List.of(
                                    "reports/matching_report_2026-01-31_20260131_020000.md",
                                    "reports/matching_report_2026-01-31_20260131_020000.json",
                                    "reports/matching_report_2026-01-31_20260131_020000.csv"));
            assertThat(it.content().toString()).doesNotContain("FAB", "GCS", "Example");
        });
    }

    private Paper amended(int version, String rate) {
        return ofCounterparty("GCS-1").quoting("FAB-1").inVersion(version).stating(Term.FIXED_RATE, rate);
    }

    private static RunIdentity rerun(int number) {
        return new RunIdentity(LAST_OF_JANUARY.businessDate(), number);
    }

    private ReconciliationReport complete(RunIdentity identity) {
        assertThat(statusOf(run(identity))).isEqualTo(BatchStatus.COMPLETED);
        return requireNonNull(process.runs().find(identity.id()).orElseThrow().report());
    }

    private RunOutcome run(RunIdentity identity) {
        try {
            return process.runs().run(identity);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BatchStatus statusOf(RunOutcome outcome) {
        assertThat(outcome).isInstanceOf(RunOutcome.Ran.class);
        return ((RunOutcome.Ran) outcome).execution().getStatus();
    }

    private long rows(String table) {
        return process.jdbc()
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }

    private String csv() {
        return platform.store.text("reports/", ".csv");
    }
}
