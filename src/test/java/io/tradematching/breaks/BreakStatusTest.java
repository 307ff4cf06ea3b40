package io.tradematching.breaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BreakStatusTest {

    @ParameterizedTest
    @EnumSource(BreakStatus.class)
    void movesExactlyToItsNextStatuses(BreakStatus from) {
        for (BreakStatus to : BreakStatus.values()) {
            if (from.next().contains(to)) {
                assertThat(from.moveTo(to)).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> from.moveTo(to)).hasMessageContaining(from.name());
            }
        }
    }

    @Test
    void leavesTheResolvedStatusOnlyByReopening() {
        assertThat(BreakStatus.RESOLVED.next()).containsExactly(BreakStatus.REOPENED);
    }

    @ParameterizedTest
    @EnumSource(value = BreakStatus.class, names = "RESOLVED", mode = EnumSource.Mode.EXCLUDE)
    void canBeResolvedFromEveryOpenStatus(BreakStatus open) {
        assertThat(open.next()).contains(BreakStatus.RESOLVED);
    }
}
