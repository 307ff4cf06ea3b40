package io.tradematching.breaks;

import static io.tradematching.breaks.BreakStatus.IN_PROGRESS;
import static io.tradematching.breaks.BreakStatus.OPEN;
import static io.tradematching.breaks.BreakStatus.PENDING_APPROVAL;
import static io.tradematching.breaks.BreakStatus.REOPENED;
import static io.tradematching.breaks.BreakStatus.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradematching.matching.DifferenceKind;
import io.tradematching.matching.Severity;
import io.tradematching.matching.TermDifference;
import io.tradematching.trade.Money;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tradematching.database.TestDatabase;

class BreaksTest {

    private static final Instant FIRST_NIGHT = Instant.parse("2026-01-29T02:00:00Z");
    private static final Instant SECOND_NIGHT = Instant.parse("2026-01-30T02:00:00Z");
    private static final String PAIR = "0123456789abcdef";
    private static final String FIXED_RATE = PAIR + "-fixed_rate";

    private Breaks breaks;

    @BeforeEach
    void database() {
        DataSource database = TestDatabase.create().dataSource();
        JdbcClient jdbc = JdbcClient.create(database);
        NamedParameterJdbcTemplate batch = new NamedParameterJdbcTemplate(database);
        breaks = new Breaks(
                new BreakTable(jdbc, batch),
                new BreakHistory(jdbc, batch),
                new BreakProperties(ZoneOffset.UTC, Set.of()),
                Clock.fixed(Instant.parse("2026-01-29T15:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void opensABreakWithItsTimeToAct() {
        observeFirst(fixedRate("0.0375", "0.038", Severity.HIGH));

        Break opened = find();
        assertThat(opened.status()).isEqualTo(OPEN);
        assertThat(opened.openedAt()).isEqualTo(FIRST_NIGHT);
        assertThat(opened.dueAt()).isEqualTo("2026-01-29T06:00:00Z");
        assertThat(opened.seen()).isEqualTo(fixedRate("0.0375", "0.038", Severity.HIGH));
        assertThat(breaks.history(FIXED_RATE)).extracting(BreakEvent::to).containsExactly(OPEN);
    }

    @Test
    void keepsIdentityAgeAssigneeAndCommentsOverRuns() {
        observeFirst(fixedRate("0.0375", "0.038", Severity.MEDIUM));
        breaks.claim(FIXED_RATE, 0, "alice");
        breaks.comment(FIXED_RATE, "alice", "called the other side");

        observeAgain(fixedRate("0.0375", "0.038", Severity.MEDIUM));

        Break kept = find();
        assertThat(kept.status()).isEqualTo(IN_PROGRESS);
        assertThat(kept.handling().assignee()).isEqualTo("alice");
        assertThat(kept.openedAt()).isEqualTo(FIRST_NIGHT);
        assertThat(kept.seenInRun()).isEqualTo("second");
        assertThat(breaks.history(FIXED_RATE))
                .extracting(BreakEvent::comment)
                .contains("called the other side")
                .hasSize(3);
    }

    @Test
    void changesNothingWhenTheSameRunIsRepeated() {
        observeFirst(fixedRate("0.0375", "0.038", Severity.MEDIUM));
        Break once = find();

        observeFirst(fixedRate("0.0375", "0.038", Severity.MEDIUM));

        assertThat(find()).isEqualTo(once);
        assertThat(breaks.history(FIXED_RATE)).hasSize(1);
    }

    @Test
    void isDueEarlierWhenItBecomesMoreSevere() {
        observeFirst(fixedRate("0.0375", "0.038", Severity.LOW));
        assertThat(find().dueAt()).isEqualTo("2026-01-30T02:00:00Z");

        breaks.observe("later", FIRST_NIGHT.plusSeconds(3600), List.of(fixedRate("0.0375", "0.05", Severity.CRITICAL)));

        assertThat(find().dueAt()).isEqualTo("2026-01-29T05:00:00Z");
    }

    @Test
    void isSettledByARunThatFindsThePapersAgree() {
        observeFirst(fixedRate("0.0375", "0.038", Severity.MEDIUM));

        assertThat(breaks.unseen("second", "", 10)).extracting(Break::id).containsExactly(FIXED_RATE);
        breaks.settle("second", SECOND_NIGHT, Resolution.PAPERS_AGREE, List.of(FIXED_RATE));

        assertThat(find().status()).isEqualTo(RESOLVED);
        assertThat(find().handling().resolvedAt()).isEqualTo(SECOND_NIGHT);
        assertThat(breaks.unseen("third", "", 10)).isEmpty();
    }

    @Test
    void isReopenedWithItsIdentityAndAgeWhenTheDifferenceReappears() {
        observeFirst(fixedRate("0.0375", "0.038", Severity.MEDIUM));
        breaks.settle("second", SECOND_NIGHT, Resolution.PAPERS_AGREE, List.of(FIXED_RATE));

        observeAgain(fixedRate("0.0375", "0.038", Severity.MEDIUM));

        assertThat(find().status()).isEqualTo(REOPENED);
        assertThat(find().openedAt()).isEqualTo(FIRST_NIGHT);
        assertThat(breaks.history(FIXED_RATE)).extracting(BreakEvent::to).containsExactly(OPEN, RESOLVED, REOPENED);
    }

    @Test
    void isReopenedWhenSomebodyThoughtItCorrectedAndItIsNot() {
        observeFirst(fixedRate("0.0375", "0.038", Severity.MEDIUM));
        breaks.resolve(FIXED_RATE, 0, Resolution.CORRECTED, "alice", "they will send a new paper");

        observeAgain(fixedRate("0.0375", "0.038", Severity.MEDIUM));

        assertThat(find().status()).isEqualTo(REOPENED);
    }

    @Test
    void staysAcceptedAsLongAsBothPapersStateTheAcceptedValues() {
        observeFirst(fixedRate("0.0375", "0.038", Severity.MEDIUM));
        breaks.resolve(FIXED_RATE, 0, Resolution.ACCEPTED, "alice", "agreed by telephone");

        observeAgain(fixedRate("0.0375", "0.038", Severity.MEDIUM));
        assertThat(find().status()).isEqualTo(RESOLVED);

        observeAgain(fixedRate("0.0375", "0.039", Severity.MEDIUM));
        assertThat(find().status()).isEqualTo(REOPENED);
    }

    @Test
    void voidsAProposalThatWasMadeForOtherValues() {
        observeFirst(fixedRate("0.0375", "0.038", Severity.MEDIUM));
        breaks.propose(FIXED_RATE, 0, Resolution.ACCEPTED, "alice", "within what we agreed");

        observeAgain(fixedRate("0.0375", "0.05", Severity.MEDIUM));

        assertThat(find().status()).isEqualTo(IN_PROGRESS);
    }

    @Test
    void needsASecondPersonToApproveAProposal() {
        observeFirst(fixedRate("0.0375", "0.038", Severity.MEDIUM));
        Break proposed = breaks.propose(FIXED_RATE, 0, Resolution.ACCEPTED, "alice", "within what we agreed");
        assertThat(proposed.status()).isEqualTo(PENDING_APPROVAL);

        assertThatThrownBy(() -> breaks.approve(FIXED_RATE, proposed.version(), "alice", null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another person");
        assertThatThrownBy(() -> breaks.resolve(
                        FIXED_RATE, proposed.version(), Resolution.ACCEPTED, "alice", "past the approval"))
                .isInstanceOf(IllegalStateException.class);

        Break approved = breaks.approve(FIXED_RATE, proposed.version(), "bob", null);
        assertThat(approved.status()).isEqualTo(RESOLVED);
        assertThat(approved.handling().resolution()).isEqualTo(Resolution.ACCEPTED);
    }

    @Test
    void refusesADecisionMadeOnAnOlderStateOfTheBreak() {
        observeFirst(fixedRate("0.0375", "0.038", Severity.MEDIUM));
        breaks.claim(FIXED_RATE, 0, "alice");

        assertThatThrownBy(() -> breaks.claim(FIXED_RATE, 0, "bob"))
                .isInstanceOf(OptimisticLockingFailureException.class)
                .hasMessageContaining("IN_PROGRESS");
        assertThat(find().handling().assignee()).isEqualTo("alice");
    }

    @Test
    void refusesAMoveThatItsStatusDoesNotPermit() {
        observeFirst(fixedRate("0.0375", "0.038", Severity.MEDIUM));
        breaks.resolve(FIXED_RATE, 0, Resolution.ACCEPTED, "alice", "agreed");

        assertThatThrownBy(() -> breaks.claim(FIXED_RATE, 1, "bob")).hasMessageContaining("RESOLVED");
    }

    @Test
    void givesAReleasedBreakBackToEverybody() {
        observeFirst(fixedRate("0.0375", "0.038", Severity.MEDIUM));
        breaks.claim(FIXED_RATE, 0, "alice");

        breaks.release(FIXED_RATE, 1, "alice", "on leave");

        assertThat(find().status()).isEqualTo(OPEN);
        assertThat(find().handling().assignee()).isNull();
    }

    @Test
    void needsNobodyWhenTheSecondReadingAgrees() {
        observeFirst(misread("0.0375", "0.038"));

        assertThat(find().status()).isEqualTo(RESOLVED);
        assertThat(find().handling().resolution()).isEqualTo(Resolution.SECOND_READING);
        observeAgain(misread("0.0375", "0.038"));
        assertThat(find().status()).isEqualTo(RESOLVED);
    }

    @Test
    void staysOpenForThePersonWhoDoesNotBelieveTheSecondReading() {
        observeFirst(misread("0.0375", "0.038"));
        breaks.reopen(FIXED_RATE, 0, "alice", "the paper does say 3.8 %");

        observeAgain(misread("0.0375", "0.038"));

        assertThat(find().status()).isEqualTo(REOPENED);
    }

    @Test
    void isReopenedWhenTheSecondReadingNoLongerSpeaksAgainstIt() {
        observeFirst(misread("0.0375", "0.038"));

        observeAgain(fixedRate("0.0375", "0.038", Severity.HIGH));

        assertThat(find().status()).isEqualTo(REOPENED);
    }

    private void observeFirst(Sighting sighting) {
        breaks.observe("first", FIRST_NIGHT, List.of(sighting));
    }

    private void observeAgain(Sighting sighting) {
        breaks.observe("second", SECOND_NIGHT, List.of(sighting));
    }

    private Break find() {
        return breaks.find(FIXED_RATE).orElseThrow();
    }

    private static Sighting misread(String bank, String counterparty) {
        Sighting seen = fixedRate(bank, counterparty, Severity.HIGH);
        return new Sighting(
                seen.matchId(),
                seen.bankTradeId(),
                seen.counterpartyTradeId(),
                seen.product(),
                seen.counterparty(),
                seen.notional(),
                seen.difference(),
                new SecondLook(SecondLook.Outcome.RESOLVED, "the counterparty's paper reads 3.75 %"));
    }

    private static Sighting fixedRate(String bank, String counterparty, Severity severity) {
        return new Sighting(
                PAIR,
                "FAB-1",
                "GCS-1",
                ProductType.INTEREST_RATE_SWAP,
                "Example Metals GmbH",
                new Money(new BigDecimal("50000000"), "USD"),
                new TermDifference(
                        Term.FIXED_RATE, DifferenceKind.ECONOMIC, severity, bank, counterparty, "exact", false),
                SecondLook.notTaken("the papers are gone"));
    }
}
