package io.tradematching.aws;

import static io.tradematching.trade.TradeSource.BANK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.failure.PermanentFailureException;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Succession;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.Terms;
import io.tradematching.trade.Trade;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import io.tradematching.trade.Trades.StoreOutcome;
import io.tradematching.trade.Trades.Verdict;
import io.tradematching.trade.TradesContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tradematching.local.LocalServices;
import tradematching.local.SharedLocalServices;
import tradematching.local.Tenant;

class DynamoDbTradesTest extends TradesContract {

    private static final int VERSION = 9;
    private static final String DOCUMENT = "bbbb";
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
    private static final Instant PROCESSED = NOON.plusSeconds(60);

    private final LocalServices services = SharedLocalServices.get();
    private final Tenant tenant = services.newTenant();
    private final DynamoDbClient client = Clients.dynamoDb(services.dynamoDb().port());
    private final DynamoDbTrades trades =
            new DynamoDbTrades(client, new TableProperties(tenant.bankTable(), tenant.counterpartyTable()));

    @AfterEach
    void closeClient() {
        client.close();
    }

    @Override
    protected Trades trades() {
        return trades;
    }

    @Test
    void decidesAsTheRuleDoesForEveryPairOfPapers() {
        List<StoredTrade> standing = papersAround(paper());
        for (int i = 0; i < standing.size(); i++) {
            for (StoredTrade incoming : List.of(paper(), migrated(paper()))) {
                String id = "pair-%d-%s".formatted(i, incoming.isMigrated());
                trades.store(withId(id, standing.get(i)));

                StoreOutcome outcome = trades.store(withId(id, incoming));

                assertThat(outcome)
                        .as("%s over %s", incoming, standing.get(i))
                        .isEqualTo(Succession.of(incoming, standing.get(i)));
            }
        }
    }

    /** Everything that a condition looks at, before, equal to and after that of the given paper. */
    private static List<StoredTrade> papersAround(StoredTrade paper) {
        return Stream.of(paper, with(paper, Term.FIXED_RATE, TermValue.of(BigDecimal.ONE)))
                .flatMap(
                        other -> Stream.of(VERSION - 1, VERSION, VERSION + 1).map(version -> inVersion(version, other)))
                .flatMap(other -> Stream.of(
                        other,
                        at(other, NOON.minusMillis(1), PROCESSED),
                        at(other, NOON.plusMillis(500), PROCESSED),
                        at(other, NOON, PROCESSED.minusSeconds(1)),
                        at(other, NOON, PROCESSED.plusSeconds(1)),
                        fromDocument("aaaa", other),
                        fromDocument("cccc", other)))
                .flatMap(other -> Stream.of(other, migrated(other)))
                .toList();
    }

    @Test
    void letsAPaperReplaceARowThatBreaksTheTablesIntegrity() {
        put(Map.of("Trade_ID", fromS("T-1"), "legacy", fromS("yes")));

        assertThat(trades.store(withId("T-1", paper()))).isEqualTo(StoreOutcome.STORED);
    }

    @Test
    void letsAPaperReplaceARowOfAnotherSystemUnlessItIsOfALaterVersion() {
        put(foreignRow(withId("T-1", paper())));

        StoredTrade incoming = with(withId("T-1", paper()), Term.FIXED_RATE, TermValue.of(BigDecimal.ONE));
        assertThat(trades.store(inVersion(VERSION - 1, incoming))).isEqualTo(StoreOutcome.SUPERSEDED);
        assertThat(trades.store(migrated(incoming))).isEqualTo(StoreOutcome.SUPERSEDED);
        assertThat(trades.store(incoming)).isEqualTo(StoreOutcome.STORED);
    }

    @Test
    void recordsAVerdictOnARowOfAnotherSystem() {
        Map<String, AttributeValue> row = foreignRow(withId("T-1", paper()));
        row.remove("version");
        row.put("processing_timestamp", fromS("2026-01-31T12:00:00"));
        put(row);
        StoredTrade judged = trades.find(BANK, "T-1").orElseThrow();

        trades.recordVerdicts(BANK, List.of(Verdict.on(judged, MatchStatus.UNMATCHED, null)));

        assertThat(trades.find(BANK, "T-1").orElseThrow().matchStatus()).isEqualTo(MatchStatus.UNMATCHED);
    }

    @Test
    void scansOverBadRowsAndPages() {
        String padding = "x".repeat(100_000);
        IntStream.range(0, 25)
                .forEach(i -> trades.store(with(withId("good-" + i, paper()), Term.GOVERNING_LAW, padding)));
        put(Map.of("Trade_ID", fromS("bad-1"), "TRADE_SOURCE", fromS("BANK")));
        Map<String, AttributeValue> misplaced = foreignRow(withId("bad-2", paper()));
        misplaced.put("TRADE_SOURCE", fromS("COUNTERPARTY"));
        put(misplaced);

        List<StoredTrade> rows = new ArrayList<>();
        List<Failure> unreadable = new ArrayList<>();
        trades.scan(BANK, 0, 1, rows::add, unreadable::add);

        assertThat(rows).hasSize(25);
        assertThat(unreadable)
                .allMatch(failure -> failure.reason() == FailureReason.BAD_ROW)
                .extracting(Failure::item)
                .containsExactlyInAnyOrder(tenant.bankTable() + "/bad-1", tenant.bankTable() + "/bad-2");
    }

    @Test
    void refusesATradeLargerThanAnItemCanBe() {
        StoredTrade large = with(withId("T-1", paper()), Term.DELIVERY_DATES, "x".repeat(410_000));

        failsFor(FailureReason.TRADE_NOT_STORABLE, large);
        failsFor(FailureReason.TRADE_NOT_STORABLE, withId("x".repeat(3000), paper()));
    }

    @Test
    void keepsEveryDigit() {
        String most = "12345678901234567890123456789.123456789";
        StoredTrade trade = withId("T-1", paper());
        StoredTrade exact = with(trade, Term.NOTIONAL_AMOUNT, TermValue.of(new BigDecimal(most)));
        StoredTrade wide =
                with(withId("T-2", paper()), Term.NOTIONAL_AMOUNT, TermValue.of(new BigDecimal("-9.9E+125")));
        StoredTrade small = with(withId("T-3", paper()), Term.NOTIONAL_AMOUNT, TermValue.of(new BigDecimal("1E-130")));

        Stream.of(exact, wide, small).forEach(trades::store);

        assertThat(Stream.of("T-1", "T-2", "T-3").flatMap(id -> trades.find(BANK, id).stream()))
                .containsExactly(exact, wide, small);
    }

    @Test
    void recordsManyVerdicts() {
        List<StoredTrade> stored =
                IntStream.range(0, 100).mapToObj(i -> withId("T-" + i, paper())).toList();
        stored.forEach(trades::store);

        trades.recordVerdicts(
                BANK,
                stored.stream()
                        .map(trade -> Verdict.on(trade, MatchStatus.MATCHED, "pair-" + trade.tradeId()))
                        .toList());

        List<StoredTrade> rows = new ArrayList<>();
        trades.scan(BANK, 0, 1, rows::add, failure -> {});
        assertThat(rows).hasSize(100).allMatch(row -> ("pair-" + row.tradeId()).equals(row.matchId()));
    }

    private void failsFor(FailureReason reason, StoredTrade trade) {
        assertThatExceptionOfType(PermanentFailureException.class)
                .isThrownBy(() -> trades.store(trade))
                .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(reason));
    }

    private void put(Map<String, AttributeValue> row) {
        client.putItem(put -> put.tableName(tenant.bankTable()).item(row));
    }

    private static Map<String, AttributeValue> foreignRow(StoredTrade trade) {
        Map<String, AttributeValue> row = new HashMap<>(TradeItems.write(trade));
        row.remove(TradeItems.TERMS_DIGEST);
        return row;
    }

    private static StoredTrade paper() {
        Terms terms = Terms.of(Map.of(
                Term.BANK_NAME, TermValue.of("First Example Bank"),
                Term.COUNTERPARTY_NAME, TermValue.of("Example Metals GmbH"),
                Term.TRADE_DATE, TermValue.of(LocalDate.of(2026, 1, 30)),
                Term.NOTIONAL_AMOUNT, TermValue.of(new BigDecimal("50000000")),
                Term.NOTIONAL_CURRENCY, TermValue.of("USD")));
        Trade trade = new Trade(TradeSource.BANK, ProductType.INTEREST_RATE_SWAP, terms);
        return new StoredTrade("T", trade, VERSION, DOCUMENT, "s3://b/BANK/x.pdf", NOON, PROCESSED, null, null, null);
    }

    private static StoredTrade withId(String id, StoredTrade t) {
        return copy(
                id, t.trade(), t.version(), t.documentId(), t.receivedAt(), t.processingTimestamp(), t.migratedFrom());
    }

    private static StoredTrade inVersion(int version, StoredTrade t) {
        return copy(
                t.tradeId(),
                t.trade(),
                version,
                t.documentId(),
                t.receivedAt(),
                t.processingTimestamp(),
                t.migratedFrom());
    }

    private static StoredTrade fromDocument(String id, StoredTrade t) {
        return copy(t.tradeId(), t.trade(), t.version(), id, t.receivedAt(), t.processingTimestamp(), t.migratedFrom());
    }

    private static StoredTrade at(StoredTrade t, Instant received, Instant processed) {
        return copy(t.tradeId(), t.trade(), t.version(), t.documentId(), received, processed, t.migratedFrom());
    }

    private static StoredTrade migrated(StoredTrade t) {
        return copy(
                t.tradeId(),
                t.trade(),
                t.version(),
                t.documentId(),
                t.receivedAt(),
                t.processingTimestamp(),
                "legacy.json");
    }

    private static StoredTrade with(StoredTrade t, Term term, TermValue value) {
        Trade trade = new Trade(
                t.trade().source(), t.trade().product(), t.trade().terms().with(term, value));
        return copy(
                t.tradeId(),
                trade,
                t.version(),
                t.documentId(),
                t.receivedAt(),
                t.processingTimestamp(),
                t.migratedFrom());
    }

    private static StoredTrade with(StoredTrade trade, Term term, String text) {
        return with(trade, term, TermValue.of(text));
    }

    private static StoredTrade copy(
            String id,
            Trade trade,
            int version,
            String documentId,
            Instant received,
            Instant processed,
            @Nullable String migratedFrom) {
        return new StoredTrade(
                id, trade, version, documentId, "s3://b/BANK/x.pdf", received, processed, null, null, migratedFrom);
    }
}
