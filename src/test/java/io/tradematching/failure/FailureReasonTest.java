package io.tradematching.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureReasonTest {

    @ParameterizedTest
    @EnumSource
    void promisesNoFurtherTryOnceTheItemIsGivenUp(FailureReason reason) {
        assertThat(new Failure(reason, "BANK/a.pdf", "it failed").explanationWhenGivenUp())
                .contains(reason.name())
                .doesNotContain("tried again");
    }
}
