package io.tradematching.migration;

import org.jspecify.annotations.Nullable;

/**
 * One record of a legacy file.
 *
 * @param place in its file: {@code _default/12}, {@code trades[3]}
 * @param content a map, if it is a record at all
 */
record LegacyRecord(LegacyFile file, String place, @Nullable Object content) {

    /** What a person finds it by. */
    String item() {
        return file.name() + "/" + place;
    }
}
