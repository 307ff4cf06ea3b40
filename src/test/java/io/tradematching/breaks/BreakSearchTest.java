package io.tradematching.breaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradematching.breaks.BreakPage.Position;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tradematching.database.TestDatabase;

class BreakSearchTest {

    private static final Instant LAST_WEEK = Instant.parse("2026-01-19T02:00:00Z");
    private static final Instant TONIGHT = Instant.parse("2026-01-30T02:00:00Z");

    private Breaks breaks;
    private BreakSearch search;

    @BeforeEach
    void database() {
        var database = TestDatabase.create().dataSource();
        JdbcClient jdbc = JdbcClient.create(database);
        NamedParameterJdbcTemplate batch = new NamedParameterJdbcTemplate(database);
        Clock clock = Clock.fixed(TONIGHT.plusSeconds(60), ZoneOffset.UTC);
        breaks = new Breaks(
                new BreakTable(jdbc, batch),
                new BreakHistory(jdbc, batch),
                new BreakProperties(ZoneOffset.UTC, Set.of()),
                clock);
        search = new BreakSearch(jdbc, clock);
    }

    @Test
    void listsTheMostUrgentFirstPageByPage() {
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sightings.add(sighting("pair-" + i, Severity.MEDIUM));
        }
        sightings.add(sighting("pair-9", Severity.CRITICAL));
        breaks.observe("tonight", TONIGHT, sightings);

        List<String> listed = new ArrayList<>();
        @Nullable Position after = null;
        do {
            BreakPage page = search.page(BreakFilter.OPEN, after, 2);
            page.breaks().forEach(it -> listed.add(it.seen().matchId()));
            after = page.next() == null ? null : Position.parse(page.next().toString());
        } while (after != null);

        assertThat(listed).containsExactly("pair-9", "pair-0", "pair-1", "pair-2", "pair-3", "pair-4");
    }

    @Test
    void narrowsTheListByWhatIsAskedFor() {
        breaks.observe("tonight", TONIGHT, List.of(sighting("a", Severity.HIGH), sighting("b", Severity.LOW)));
        breaks.claim("b-fixed_rate", 0, "alice");

        assertThat(pairs(with(EnumSet.of(Severity.HIGH), null, null))).containsExactly("a");
        assertThat(pairs(with(Set.of(), "alice", null))).containsExactly("b");
        assertThat(pairs(with(Set.of(), null, "GCS-a"))).containsExactly("a");
        assertThat(pairs(with(Set.of(), "bob", null))).isEmpty();
    }

    @Test
    void refusesAPositionThatIsNone() {
        assertThatThrownBy(() -> Position.parse("yesterday"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("yesterday");
    }

    @Test
    void countsOpenBreaksBySeverityAndAge() {
        breaks.observe("last week", LAST_WEEK, List.of(sighting("a", Severity.HIGH), sighting("b", Severity.LOW)));
        breaks.observe("tonight", TONIGHT, List.of(sighting("c", Severity.HIGH), sighting("d", Severity.HIGH)));
        breaks.resolve("b-fixed_rate", 0, Resolution.ACCEPTED, "alice", "agreed");

        assertThat(search.open())
                .containsExactly(
                        new OpenBreaks(new OpenBreaks.Group(Severity.HIGH, BreakAge.NEW), 2),
                        new OpenBreaks(new OpenBreaks.Group(Severity.HIGH, BreakAge.WEEKS), 1));
    }

    private List<String> pairs(BreakFilter filter) {
        return search.page(filter, null, 10).breaks().stream()
                .map(it -> it.seen().matchId())
                .toList();
    }

    private static BreakFilter with(Set<Severity> severities, @Nullable String assignee, @Nullable String tradeId) {
        return new BreakFilter(Set.of(), severities, Set.of(), Set.of(), null, null, assignee, tradeId, null);
    }

    private static Sighting sighting(String pair, Severity severity) {
        return new Sighting(
                pair,
                "FAB-" + pair,
                "GCS-" + pair,
                ProductType.INTEREST_RATE_SWAP,
                "Example Metals GmbH",
                new Money(new BigDecimal("50000000"), "USD"),
                new TermDifference(
                        Term.FIXED_RATE, DifferenceKind.ECONOMIC, severity, "0.0375", "0.038", "exact", false),
                SecondLook.notTaken("the papers are gone"));
    }
}
