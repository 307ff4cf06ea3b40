package io.tradematching.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

class ScheduledJobTest {

    @Test
    void takesADateAsItIs() {
        assertThat(ScheduledJob.businessDate("2026-01-30")).isEqualTo("2026-01-30");
    }

    @Test
    void takesTheDayOnWhichTheJobWasDue() {
        assertThat(ScheduledJob.businessDate("reconciliation-29496840")).isEqualTo("2026-01-30");
        assertThat(ScheduledJob.businessDate("nightly-reconciliation-29496959")).isEqualTo("2026-01-30");
        assertThat(ScheduledJob.businessDate("reconciliation-29496960")).isEqualTo("2026-01-31");
    }

    @Test
    void refusesAnythingElse() {
        assertThatThrownBy(() -> ScheduledJob.businessDate("reconciliation-manual"))
                .isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> ScheduledJob.businessDate("30.01.2026")).isInstanceOf(DateTimeParseException.class);
    }
}
