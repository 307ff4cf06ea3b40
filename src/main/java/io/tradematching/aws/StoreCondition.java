package io.tradematching.aws;

import io.tradematching.trade.StoredTrade;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The rule of {@link io.tradematching.trade.Succession} as a condition that the table itself checks while it writes. Rows without
 * digest were written by another system and give way to any paper of their version or a later one.
 */
final class StoreCondition {

    private static final String ABSENT = "attribute_not_exists(Trade_ID)";
    private static final String EARLIER = "#version < :version";
    private static final String SAME_VERSION = "#version = :version";
    private static final String MIGRATED = "attribute_exists(migrated_from)";
    private static final String FOREIGN = "attribute_not_exists(terms_digest)";
    private static final String FOREIGN_WITHOUT_VERSION = FOREIGN + " AND attribute_not_exists(#version)";
    private static final String ARRIVED_EARLIER = """
            received_at < :received_at OR received_at = :received_at AND (\
            document_id < :document_id OR document_id = :document_id AND \
            processing_timestamp <= :processing_timestamp)""";
    private static final String OTHER_TERMS_ARRIVED_EARLIER =
            "terms_digest <> :terms_digest AND (" + ARRIVED_EARLIER + ")";

    private static final String FOR_DOCUMENT = "%s OR %s OR %s OR %s AND (%s OR %s OR %s)"
            .formatted(
                    ABSENT,
                    FOREIGN_WITHOUT_VERSION,
                    EARLIER,
                    SAME_VERSION,
                    MIGRATED,
                    FOREIGN,
                    OTHER_TERMS_ARRIVED_EARLIER);
    private static final String FOR_MIGRATED_RECORD = "%s OR %s AND (%s OR %s AND %s)"
            .formatted(ABSENT, MIGRATED, EARLIER, SAME_VERSION, OTHER_TERMS_ARRIVED_EARLIER);

    private StoreCondition() {}

    static String expression(StoredTrade trade) {
        return trade.isMigrated() ? FOR_MIGRATED_RECORD : FOR_DOCUMENT;
    }

    /** {@code version} is a reserved word. */
    static Map<String, String> names() {
        return Map.of("#version", TradeItems.VERSION);
    }

    /** @param item the trade as it is to be written */
    static Map<String, AttributeValue> values(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> values = new HashMap<>();
        for (String attribute : new String[] {
            TradeItems.VERSION,
            TradeItems.TERMS_DIGEST,
            TradeItems.RECEIVED_AT,
            TradeItems.DOCUMENT_ID,
            TradeItems.PROCESSING_TIMESTAMP
        }) {
            values.put(":" + attribute, item.get(attribute));
        }
        return values;
    }
}
