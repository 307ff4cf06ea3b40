package io.tradematching.aws;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureException;
import io.tradematching.failure.FailureReason;
import io.tradematching.failure.PermanentFailureException;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Succession;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** The tables of trades on DynamoDB. */
@Component
class DynamoDbTrades implements Trades {

    private final DynamoDbClient dynamoDb;
    private final TableProperties tables;
    private final VerdictWriter verdicts;

    DynamoDbTrades(DynamoDbClient dynamoDb, TableProperties tables) {
        this.dynamoDb = dynamoDb;
        this.tables = tables;
        this.verdicts = new VerdictWriter(dynamoDb);
    }

    @Override
    public StoreOutcome store(StoredTrade trade) {
        StoredTrade unjudged = trade.unjudged();
        try {
            dynamoDb.putItem(request(unjudged));
            return StoreOutcome.STORED;
        } catch (ConditionalCheckFailedException e) {
            return outcomeAgainst(unjudged, e.item());
        } catch (SdkException e) {
            throw isTooLarge(e) ? notStorable(trade, e) : SdkFailures.of(item(trade), e);
        }
    }

    private PutItemRequest request(StoredTrade trade) {
        Map<String, AttributeValue> item = TradeItems.write(trade);
        return PutItemRequest.builder()
                .tableName(table(trade))
                .item(item)
                .conditionExpression(StoreCondition.expression(trade))
                .expressionAttributeNames(StoreCondition.names())
                .expressionAttributeValues(StoreCondition.values(item))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    private StoreOutcome outcomeAgainst(StoredTrade trade, Map<String, AttributeValue> standing) {
        TradeSource source = trade.trade().source();
        StoreOutcome outcome = Succession.of(trade, TradeItems.read(tables.table(source), source, standing));
        if (outcome == StoreOutcome.STORED) {
            throw new IllegalStateException("The table refused %s, which the rule would store".formatted(item(trade)));
        }
        return outcome;
    }

    /** The service has one code for all its refusals of a request's content. */
    private static boolean isTooLarge(SdkException e) {
        return e instanceof DynamoDbException refusal
                && SdkFailures.code(refusal).equals("ValidationException")
                && String.valueOf(refusal.getMessage()).toLowerCase(Locale.ROOT).contains("size");
    }

    private static FailureException notStorable(StoredTrade trade, SdkException cause) {
        String message = "the trade is larger than an item of a table can be";
        return new Failure(FailureReason.TRADE_NOT_STORABLE, trade.s3Source(), message).causedBy(cause);
    }

    @Override
    public Optional<StoredTrade> find(TradeSource source, String tradeId) {
        if (!TradeItems.isPossibleKey(tradeId)) {
            return Optional.empty();
        }
        String table = tables.table(source);
        var key = Map.of(TradeItems.TRADE_ID, AttributeValue.fromS(tradeId));
        var response = SdkFailures.translated(
                table + "/" + tradeId,
                () -> dynamoDb.getItem(get -> get.tableName(table).key(key).consistentRead(true)));
        return response.hasItem() ? Optional.of(TradeItems.read(table, source, response.item())) : Optional.empty();
    }

    @Override
    public void scan(
            TradeSource source,
            int segment,
            int segmentCount,
            Consumer<StoredTrade> rows,
            Consumer<Failure> unreadable) {
        String table = tables.table(source);
        ScanRequest request = ScanRequest.builder()
                .tableName(table)
                .segment(segment)
                .totalSegments(segmentCount)
                .consistentRead(true)
                .build();
        scan(request, item -> read(table, source, item, rows, unreadable));
    }

    private void scan(ScanRequest first, Consumer<Map<String, AttributeValue>> items) {
        ScanRequest request = first;
        boolean more = true;
        while (more) {
            ScanRequest next = request;
            var page = SdkFailures.translated(next.tableName(), () -> dynamoDb.scan(next));
            page.items().forEach(items);
            request =
                    next.toBuilder().exclusiveStartKey(page.lastEvaluatedKey()).build();
            more = page.hasLastEvaluatedKey() && !page.lastEvaluatedKey().isEmpty();
        }
    }

    private static void read(
            String table,
            TradeSource source,
            Map<String, AttributeValue> item,
            Consumer<StoredTrade> rows,
            Consumer<Failure> unreadable) {
        StoredTrade trade;
        try {
            trade = TradeItems.read(table, source, item);
        } catch (PermanentFailureException e) {
            unreadable.accept(e.failure());
            return;
        }
        rows.accept(trade);
    }

    @Override
    public void recordVerdicts(TradeSource source, List<Verdict> judged) {
        verdicts.write(tables.table(source), judged);
    }

    private String table(StoredTrade trade) {
        return tables.table(trade.trade().source());
    }

    private String item(StoredTrade trade) {
        return table(trade) + "/" + trade.tradeId();
    }
}
