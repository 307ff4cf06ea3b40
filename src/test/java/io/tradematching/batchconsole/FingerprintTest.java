package io.tradematching.batchconsole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void takesOutOfAMessageWhatDiffersFromItemToItem() {
        assertThat(Fingerprint.shapeOf("Object BANK/2026/01/x_17.pdf of 1,024 bytes is not there"))
                .isEqualTo("Object <path> of <number> bytes is not there");
        assertThat(Fingerprint.shapeOf(
                        "Cannot reach https://host:8443/a?b=c, request 7f3a9c5d-0b1e-4c2d-9e8f-001122334455"))
                .isEqualTo("Cannot reach <address> request <id>");
        assertThat(Fingerprint.shapeOf("Unknown currency 'XYZ'\nand much more")).isEqualTo("Unknown currency <text>");
    }

    @Test
    void tellsStepsAndExceptionsApart() {
        Fingerprint one = Fingerprint.of("store", "java.io.IOException", "object 1 is not there");

        assertThat(Fingerprint.of("store", "java.io.IOException", "object 2 is not there")
                        .id())
                .isEqualTo(one.id());
        assertThat(Fingerprint.of("convert", "java.io.IOException", "object 1 is not there")
                        .id())
                .isNotEqualTo(one.id());
        assertThat(Fingerprint.of("store", "java.net.SocketException", "object 1 is not there")
                        .id())
                .isNotEqualTo(one.id());
    }

    @Test
    void readsTheRootCauseOutOfACutExitMessage() {
        FailureRecord failure = FailureRecord.ofExitMessage(
                7,
                "load",
                Instant.EPOCH,
                "FAILED",
                "java.lang.IllegalStateException: step failed\n\tat a.B.c(B.java:1)\nCaused by: java.io.IOException: disk full\n\tat");

        assertThat(failure.exception()).isEqualTo("java.io.IOException");
        assertThat(failure.message()).isEqualTo("disk full");
        assertThat(failure.whole()).isFalse();
    }

    @Test
    void endsAtARingOfCauses() {
        Exception outer = new IllegalStateException("outer");
        Exception inner = new IllegalStateException("inner", outer);
        outer.initCause(inner);

        assertThat(FailureRecord.of(7, "load", Instant.EPOCH, outer).message()).isIn("inner", "outer");
    }
}
