package io.tradematching.breaks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The calendar of the desk that resolves breaks.
 *
 * @param zone in which its days begin and end
 * @param holidays beside Saturdays and Sundays
 */
@ConfigurationProperties("platform.breaks")
record BreakProperties(
        @DefaultValue("UTC") ZoneId zone, @DefaultValue Set<LocalDate> holidays) {

    BreakProperties {
        holidays = Set.copyOf(holidays);
    }
}
