package io.tradematching.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradematching.audit.AuditAction;
import io.tradematching.audit.AuditEntry;
import io.tradematching.audit.AuditQuery;
import io.tradematching.audit.AuditTrail;
import io.tradematching.breaks.Break;
import io.tradematching.breaks.BreakStatus;
import io.tradematching.breaks.Breaks;
import io.tradematching.breaks.Resolution;
import io.tradematching.breaks.SecondLook;
import io.tradematching.breaks.Sighting;
import io.tradematching.matching.DifferenceKind;
import io.tradematching.matching.Severity;
import io.tradematching.matching.TermDifference;
import io.tradematching.reconciliation.PairDecision.Kind;
import io.tradematching.reconciliation.PairReview;
import io.tradematching.reconciliation.RuleSet;
import io.tradematching.reconciliation.RuleSets;
import io.tradematching.reconciliation.VerdictDelivery;
import io.tradematching.trade.InMemoryTrades;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.Money;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tradematching.database.TestDatabase;

class ReviewTest {

    private static final Instant NIGHT = Instant.parse("2026-01-29T02:00:00Z");
    private static final Money SMALL = new Money(new BigDecimal("10000000"), "USD");
    private static final Money LARGE = new Money(new BigDecimal("10000000.01"), "USD");

    private final InMemoryTrades trades = new InMemoryTrades();
    private final StoredTrade bank = stored(TradeSource.BANK);
    private final StoredTrade counterparty = stored(TradeSource.COUNTERPARTY);
    private final PairTrades pair = new PairTrades(bank.tradeId(), counterparty.tradeId());

    private AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @BeforeEach
    void platform() {
        context.registerBean(DataSource.class, () -> TestDatabase.create().dataSource());
        context.registerBean(Trades.class, () -> trades);
        context.register(Surroundings.class);
        context.refresh();
        trades.store(bank);
        trades.store(counterparty);
        signIn("REVIEWER");
    }

    @AfterEach
    void stop() {
        SecurityContextHolder.clearContext();
        context.close();
    }

    @Test
    void letsOnePersonAcceptADifferenceUpToTheLimit() {
        Break found = found(SMALL);

        Break closed = breaks().close(seen(found), Resolution.ACCEPTED, "alice", "agreed by phone");

        assertThat(closed.status()).isEqualTo(BreakStatus.RESOLVED);
        assertThat(trail()).singleElement().satisfies(entry -> {
            assertThat(entry.action().action()).isEqualTo("resolve break");
            assertThat(entry.action().reason()).isEqualTo("agreed by phone");
            assertThat(entry.action().detail()).containsEntry("resolution", "ACCEPTED");
        });
    }

    @Test
    void asksForASecondPersonAboveTheLimitAndNeverTakesTheFirst() {
        Break proposed = breaks().close(seen(found(LARGE)), Resolution.ACCEPTED, "alice", "agreed by phone");
        assertThat(proposed.status()).isEqualTo(BreakStatus.PENDING_APPROVAL);
        signIn("APPROVER");

        assertThatThrownBy(() -> breaks().approve(seen(proposed), "alice", "fine"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another person");
        assertThatThrownBy(() -> breaks().claim(seen(proposed), "alice")).isInstanceOf(IllegalStateException.class);
        assertThat(breaks().approve(seen(proposed), "bob", "fine").status()).isEqualTo(BreakStatus.RESOLVED);
        assertThat(trail())
                .extracting(it -> it.action().action())
                .containsExactly("approve resolution", "propose resolution");
    }

    @Test
    void asksForASecondPersonWhereTheNotionalIsNotKnown() {
        assertThat(breaks().close(seen(found(null)), Resolution.ACCEPTED, "alice", "x")
                        .status())
                .isEqualTo(BreakStatus.PENDING_APPROVAL);
    }

    @Test
    void refusesTheSecondOfTwoWhoSawTheSameBreak() {
        BreakVersion seen = seen(found(SMALL));
        breaks().claim(seen, "alice");

        assertThatThrownBy(() -> breaks().close(seen, Resolution.ACCEPTED, "bob", "x"))
                .isInstanceOf(OptimisticLockingFailureException.class)
                .hasMessageContaining("IN_PROGRESS now");
        assertThat(trail()).hasSize(1);
    }

    @Test
    void handsABreakFromOnePersonToAnother() {
        Break claimed = breaks().claim(seen(found(SMALL)), "alice");

        Break assigned = breaks().assign(seen(claimed), "bob", "alice", "on leave");

        assertThat(assigned.handling().assignee()).isEqualTo("bob");
        assertThat(assigned.status()).isEqualTo(BreakStatus.IN_PROGRESS);
    }

    @Test
    void refusesWhoeverHasNotTheRole() {
        Break found = found(SMALL);
        signIn("VIEWER");
        assertThatThrownBy(() -> breaks().claim(seen(found), "victor")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pairs().decide(pair, SMALL, Kind.APART, 0, "victor", "x"))
                .isInstanceOf(AccessDeniedException.class);
        signIn("REVIEWER");
        assertThatThrownBy(() -> breaks().approve(seen(found), "alice", "x")).isInstanceOf(AccessDeniedException.class);
        assertThat(trail()).isEmpty();
    }

    @Test
    void unmatchesInOneGo() {
        found(SMALL);

        assertThat(pairs().decide(pair, SMALL, Kind.APART, 0, "alice", "two trades"))
                .isTrue();
        context.getBean(DecidedVerdicts.class).send();

        assertThat(context.getBean(Breaks.class).ofPair(matchId()))
                .extracting(it -> it.handling().resolution())
                .containsExactly(Resolution.PAIR_DISSOLVED);
        assertThat(trades.find(TradeSource.BANK, pair.bank()))
                .get()
                .extracting(StoredTrade::matchStatus, StoredTrade::matchId)
                .containsExactly(MatchStatus.UNMATCHED, null);
        assertThat(trades.find(TradeSource.COUNTERPARTY, pair.counterparty()))
                .get()
                .extracting(StoredTrade::matchStatus)
                .isEqualTo(MatchStatus.ALLEGED);
        assertThat(trail())
                .singleElement()
                .extracting(it -> it.action().action())
                .isEqualTo("unmatch");
    }

    @Test
    void doesNothingOfADecisionThatCannotBeWrittenDown() {
        Break found = found(SMALL);
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("ALTER TABLE audit_entry RENAME TO audit_entry_away").update();

        assertThatThrownBy(() -> pairs().decide(pair, SMALL, Kind.APART, 0, "alice", "two trades"))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);

        assertThat(context.getBean(PairReview.class).find(matchId())).isEmpty();
        assertThat(context.getBean(Breaks.class).find(found.id()))
                .get()
                .extracting(Break::status)
                .isEqualTo(BreakStatus.OPEN);
        assertThat(jdbc.sql("SELECT count(*) FROM review_verdict")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void letsALargePairWaitForASecondPerson() {
        assertThat(pairs().decide(pair, LARGE, Kind.TOGETHER, 0, "alice", "seen both papers"))
                .isFalse();
        PairProposal proposal = pairs().pending(matchId()).orElseThrow();
        assertThat(context.getBean(PairReview.class).find(matchId())).isEmpty();
        assertThatThrownBy(() -> pairs().decide(pair, LARGE, Kind.APART, 0, "bob", "x"))
                .hasMessageContaining("waits for approval");
        signIn("APPROVER");

        assertThatThrownBy(() -> pairs().approve(matchId(), proposal.id(), "alice", "x"))
                .hasMessageContaining("another person");
        pairs().approve(matchId(), proposal.id(), "bob", "agreed");

        assertThat(context.getBean(PairReview.class).find(matchId()))
                .get()
                .extracting(it -> it.kind())
                .isEqualTo(Kind.TOGETHER);
        assertThatThrownBy(() -> pairs().reject(matchId(), proposal.id(), "carol", "x"))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void refusesTheSecondOfTwoDecisionsAboutOnePair() {
        pairs().decide(pair, SMALL, Kind.TOGETHER, 0, "alice", "one trade");

        assertThatThrownBy(() -> pairs().decide(pair, SMALL, Kind.APART, 0, "bob", "two trades"))
                .isInstanceOf(OptimisticLockingFailureException.class)
                .hasMessageContaining("alice was first");
    }

    private Break found(@org.jspecify.annotations.Nullable Money notional) {
        TermDifference difference = new TermDifference(
                Term.FIXED_RATE, DifferenceKind.ECONOMIC, Severity.HIGH, "0.0375", "0.038", "exact", false);
        Sighting sighting = new Sighting(
                matchId(),
                pair.bank(),
                pair.counterparty(),
                ProductType.INTEREST_RATE_SWAP,
                "Example Metals GmbH",
                notional,
                difference,
                SecondLook.notTaken("a test"));
        return context.getBean(Breaks.class)
                .observe("run", NIGHT, List.of(sighting))
                .getFirst();
    }

    private static StoredTrade stored(TradeSource source) {
        Terms terms = Terms.of(Map.of(
                Term.BANK_REFERENCE, TermValue.of("B-1"),
                Term.COUNTERPARTY_REFERENCE, TermValue.of("C-1"),
                Term.TRADE_DATE, TermValue.of(LocalDate.of(2026, 1, 28))));
        Trade trade = new Trade(source, ProductType.INTEREST_RATE_SWAP, terms);
        return StoredTrade.read(
                trade, "0123456789abcdef", "s3://trade-documents/%s/1.pdf".formatted(source), NIGHT, NIGHT);
    }

    private String matchId() {
        return pair.identity().matchId();
    }

    private static BreakVersion seen(Break it) {
        return new BreakVersion(it.id(), it.version());
    }

    private BreakReview breaks() {
        return context.getBean(BreakReview.class);
    }

    private PairDecisions pairs() {
        return context.getBean(PairDecisions.class);
    }

    private List<AuditEntry> trail() {
        return context.getBean(AuditTrail.class).search(AuditQuery.ALL, Long.MAX_VALUE, 10);
    }

    @Test
    void changesTheRulesOnlyInTwosAndNeverUnderANameThatWasThere() {
        RuleReview rules = context.getBean(RuleReview.class);
        RuleSets sets = context.getBean(RuleSets.class);
        rules.propose(rulesInVersion(900), "alice", "wider rates");
        long id = sets.latest(1).getFirst().id();
        assertThatThrownBy(() -> rules.activate(id, "bob", "x")).isInstanceOf(AccessDeniedException.class);
        signIn("APPROVER");

        assertThatThrownBy(() -> rules.activate(id, "alice", "x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another person");
        assertThat(sets.active()).isEmpty();
        String name = rules.activate(id, "bob", "tested on January");

        assertThat(sets.active().map(RuleSet::name)).contains(name);
        assertThatThrownBy(() -> rules.propose(rulesInVersion(900), "alice", "again"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give these a new version");
        assertThatThrownBy(() -> rules.propose("name: [", "alice", "broken"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(trail()).extracting(it -> it.action().action()).containsExactly("activate rules", "propose rules");
    }

    private static String rulesInVersion(int version) {
        try (var file = ReviewTest.class.getResourceAsStream("/matching-rules.yaml")) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("(?m)^version: .*$", "version: " + version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void signIn(String role) {
        List<String> roles = role.equals("APPROVER")
                ? List.of("ROLE_APPROVER", "ROLE_REVIEWER", "ROLE_VIEWER")
                : role.equals("REVIEWER") ? List.of("ROLE_REVIEWER", "ROLE_VIEWER") : List.of("ROLE_VIEWER");
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("someone", "x", roles.toArray(String[]::new)));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @EnableMethodSecurity
    @EnableConfigurationProperties
    @ConfigurationPropertiesScan(basePackageClasses = {Breaks.class, FourEyes.class})
    @ComponentScan(
            basePackageClasses = {Breaks.class, AuditAction.class, BreakReview.class},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*(Test|Metrics|Paper[A-Z][a-z]+)(\\$.*)?"))
    @Import({PairReview.class, RuleSets.class, VerdictDelivery.class})
    static class Surroundings {

        @Bean
        PlatformTransactionManager transactionManager(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        JdbcClient jdbcClient(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        NamedParameterJdbcTemplate batch(DataSource database) {
            return new NamedParameterJdbcTemplate(database);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-01-29T15:00:00Z"), ZoneOffset.UTC);
        }
    }
}
