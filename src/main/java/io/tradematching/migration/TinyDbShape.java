package io.tradematching.migration;

import java.util.BitSet;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * How a file holds its records. Told in a pass of its own: whether an object is a record or a table of records shows only at its
 * end, and no file is small enough to be kept in memory until then.
 *
 * @param root what the file is as a whole
 * @param collections which members of the root object are tables or lists of records, by their number; every other object
 *     among them is a record
 */
record TinyDbShape(Root root, BitSet collections) {

    enum Root {
        /** TinyDB leaves a new file without a byte. */
        EMPTY,
        LIST,
        RECORD,
        CONTAINER,
        /** A text or a number. */
        NO_RECORDS
    }

    /**
     * @param marksRecord whether a member of that name makes an object a record, whatever else it holds
     */
    static TinyDbShape of(JsonParser parser, Predicate<String> marksRecord) {
        Scan scan = new Scan(parser, marksRecord);
        try {
            scan.root();
        } catch (JacksonException _) {
            // Reading the records comes to the same place, and says so; what stands before it counts.
        }
        return scan.shape();
    }

    private static final class Scan {

        private final JsonParser parser;
        private final Predicate<String> marksRecord;
        private final BitSet collections = new BitSet();
        private Root root = Root.EMPTY;
        private boolean marked;
        private boolean hasScalars;

        Scan(JsonParser parser, Predicate<String> marksRecord) {
            this.parser = parser;
            this.marksRecord = marksRecord;
        }

        void root() {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                root = Root.LIST;
                parser.skipChildren();
            } else if (token == JsonToken.START_OBJECT) {
                root = Root.CONTAINER;
                members();
            } else if (token != null) {
                root = Root.NO_RECORDS;
            }
        }

        TinyDbShape shape() {
            boolean record = root == Root.CONTAINER && (marked || (hasScalars && collections.isEmpty()));
            return new TinyDbShape(record ? Root.RECORD : root, collections);
        }

        private void members() {
            for (int number = 0; parser.nextToken() != JsonToken.END_OBJECT; number++) {
                boolean named = marksRecord.test(parser.currentName());
                boolean collection = switch (parser.nextToken()) {
                    case START_OBJECT -> isTable();
                    case START_ARRAY -> holdsObjects();
                    default -> scalar();
                };
                collections.set(number, collection);
                marked |= named && !collection;
            }
        }

        private boolean scalar() {
            hasScalars = true;
            return false;
        }

        /** An object is a table if it holds nothing but objects, and none by the name of a part of a trade. */
        private boolean isTable() {
            boolean table = true;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                table &= !marksRecord.test(parser.currentName());
                table &= parser.nextToken() == JsonToken.START_OBJECT;
                parser.skipChildren();
            }
            return table;
        }

        private boolean holdsObjects() {
            boolean objects = false;
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                objects |= token == JsonToken.START_OBJECT;
                parser.skipChildren();
            }
            return objects;
        }
    }
}
