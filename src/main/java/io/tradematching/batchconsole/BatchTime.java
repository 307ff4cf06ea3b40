package io.tradematching.batchconsole;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Spring Batch keeps times without a zone, in that of the machine. */
final class BatchTime {

    private BatchTime() {}

    static @Nullable Instant read(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.atZone(ZoneId.systemDefault()).toInstant();
    }

    static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneId.systemDefault());
    }

    /** {@code 850 ms}, {@code 12.3 s}, {@code 4 min 05 s}, {@code 2 h 10 min}. */
    static String words(@Nullable Duration duration) {
        if (duration == null) {
            return "–";
        }
        long seconds = duration.toSeconds();
        if (duration.toMillis() < 1_000) {
            return duration.toMillis() + " ms";
        }
        if (seconds < 60) {
            return "%d.%d s".formatted(seconds, duration.toMillisPart() / 100);
        }
        return seconds < 3_600
                ? "%d min %02d s".formatted(seconds / 60, seconds % 60)
                : "%d h %02d min".formatted(seconds / 3_600, seconds / 60 % 60);
    }
}
