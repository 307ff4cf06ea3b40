package io.tradematching.aws;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureException;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.Trades.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Writes verdicts to the rows they were made on: one conditional update each, since batches have no conditions. */
class VerdictWriter {

    private static final Logger log = LoggerFactory.getLogger(VerdictWriter.class);

    private static final int CONCURRENCY = 16;
    /** A row without digest was written by another system, whose timestamps have a form of their own. */
    private static final String STILL_THE_ONE_JUDGED = """
            attribute_exists(Trade_ID) AND (#version = :version OR attribute_not_exists(#version)) AND \
            (processing_timestamp = :processing_timestamp OR attribute_not_exists(terms_digest))""";

    private final DynamoDbClient dynamoDb;

    VerdictWriter(DynamoDbClient dynamoDb) {
        this.dynamoDb = dynamoDb;
    }

    void write(String table, List<Verdict> verdicts) {
        try (ExecutorService writers =
                Executors.newFixedThreadPool(CONCURRENCY, Thread.ofVirtual().factory())) {
            List<Callable<Boolean>> writes = verdicts.stream()
                    .map(verdict -> (Callable<Boolean>) () -> write(table, verdict))
                    .toList();
            awaitAll(table, writers.invokeAll(writes));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(FailureReason.TIMEOUT, table, "interrupted while verdicts were written").causedBy(e);
        }
    }

    private static void awaitAll(String table, List<Future<Boolean>> writes) throws InterruptedException {
        for (Future<Boolean> write : writes) {
            try {
                write.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof FailureException failure
                        ? failure.failure().causedBy(failure)
                        : new IllegalStateException("A verdict could not be written to " + table, e.getCause());
            }
        }
    }

    private boolean write(String table, Verdict verdict) {
        try {
            dynamoDb.updateItem(request(table, verdict));
            return true;
        } catch (ConditionalCheckFailedException _) {
            log.debug("{} was stored anew since it was judged and keeps its state", verdict.tradeId());
            return false;
        } catch (SdkException e) {
            throw SdkFailures.of(table + "/" + verdict.tradeId(), e);
        }
    }

    private static UpdateItemRequest request(String table, Verdict verdict) {
        return UpdateItemRequest.builder()
                .tableName(table)
                .key(Map.of(TradeItems.TRADE_ID, AttributeValue.fromS(verdict.tradeId())))
                .updateExpression(
                        verdict.matchId() == null
                                ? "SET match_status = :status REMOVE match_id"
                                : "SET match_status = :status, match_id = :match_id")
                .conditionExpression(STILL_THE_ONE_JUDGED)
                .expressionAttributeNames(StoreCondition.names())
                .expressionAttributeValues(values(verdict))
                .build();
    }

    private static Map<String, AttributeValue> values(Verdict verdict) {
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":status", AttributeValue.fromS(verdict.status().name()));
        values.put(":version", AttributeValue.fromN(Integer.toString(verdict.version())));
        values.put(":processing_timestamp", Times.write(verdict.processingTimestamp()));
        Optional.ofNullable(verdict.matchId()).ifPresent(id -> values.put(":match_id", AttributeValue.fromS(id)));
        return values;
    }
}
