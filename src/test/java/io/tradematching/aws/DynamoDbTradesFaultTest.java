package io.tradematching.aws;

import static io.tradematching.failure.FailureReason.ACCESS_DENIED;
import static io.tradematching.failure.FailureReason.INTERNAL_ERROR;
import static io.tradematching.failure.FailureReason.RESOURCE_MISSING;
import static io.tradematching.failure.FailureReason.SERVICE_UNAVAILABLE;
import static io.tradematching.failure.FailureReason.THROTTLED;
import static io.tradematching.failure.FailureReason.TIMEOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tradematching.failure.FailureException;
import io.tradematching.failure.FailureReason;
import io.tradematching.failure.PermanentFailureException;
import io.tradematching.failure.TransientFailureException;
import io.tradematching.trade.MatchStatus;
import io.tradematching.trade.TradeSource;
import io.tradematching.trade.Trades.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoDbTradesFaultTest {

    @ParameterizedTest
    @CsvSource({
        "400, ProvisionedThroughputExceededException, THROTTLED",
        "400, ThrottlingException, THROTTLED",
        "400, RequestLimitExceeded, THROTTLED",
        "400, ResourceNotFoundException, RESOURCE_MISSING",
        "400, AccessDeniedException, ACCESS_DENIED",
        "400, ExpiredTokenException, ACCESS_DENIED",
        "400, UnrecognizedClientException, ACCESS_DENIED",
        "500, InternalServerError, SERVICE_UNAVAILABLE",
        "503, ServiceUnavailable, SERVICE_UNAVAILABLE"
    })
    void triesAgainWhatIsNotTheTradesFault(int status, String code, FailureReason reason) {
        try (HttpStub server = refusing(status, code)) {
            FailureException failure = failure(server.port());

            assertThat(failure).isInstanceOf(TransientFailureException.class);
            assertThat(failure.failure().reason()).isEqualTo(reason);
            assertThat(failure.failure().message()).contains(code);
        }
    }

    @Test
    void doesNotTryAgainWhatIsWrongEveryTime() {
        try (HttpStub server = refusing(400, "ValidationException")) {
            FailureException failure = failure(server.port());

            assertThat(failure).isInstanceOf(PermanentFailureException.class);
            assertThat(failure.failure().reason()).isEqualTo(INTERNAL_ERROR);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void retriesWithinACall() {
        try (HttpStub server = refusing(400, "ThrottlingException")) {
            assertThat(failure(server.port()).failure().reason()).isEqualTo(THROTTLED);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void givesUpOnATableThatNeverAnswers() {
        try (HttpStub server = HttpStub.neverAnswering()) {
            assertThat(failure(server.port()).failure().reason()).isIn(TIMEOUT, SERVICE_UNAVAILABLE);
        }
    }

    @Test
    void givesUpOnATableThatIsAway() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(failure(port).failure().reason()).isEqualTo(SERVICE_UNAVAILABLE);
    }

    @Test
    void reportsTheFirstFailureAmongManyVerdicts() {
        Verdict verdict = new Verdict("T-1", 1, Instant.EPOCH, MatchStatus.MATCHED, "pair");
        try (HttpStub server = refusing(400, "ResourceNotFoundException");
                DynamoDbClient client = Clients.impatientDynamoDb(server.port())) {
            FailureException failure = catchThrowableOfType(
                    FailureException.class,
                    () -> trades(client).recordVerdicts(TradeSource.BANK, List.of(verdict, verdict)));

            assertThat(failure.failure().reason()).isEqualTo(RESOURCE_MISSING);
        }
    }

    @Test
    void leavesAnInterruptForTheOneWhoSentItsReceiver() {
        try (HttpStub server = refusing(403, "AccessDenied");
                DynamoDbClient client = Clients.impatientDynamoDb(server.port())) {
            Thread.currentThread().interrupt();

            FailureException failure = catchThrowableOfType(
                    FailureException.class, () -> trades(client).find(TradeSource.BANK, "T-1"));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure.failure().reason()).isIn(TIMEOUT, ACCESS_DENIED);
        }
    }

    private static HttpStub refusing(int status, String code) {
        return HttpStub.answering(
                status, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"message\":\"no\"}".formatted(code));
    }

    private static FailureException failure(int port) {
        try (DynamoDbClient client = Clients.impatientDynamoDb(port)) {
            return catchThrowableOfType(
                    FailureException.class, () -> trades(client).find(TradeSource.BANK, "T-1"));
        }
    }

    private static DynamoDbTrades trades(DynamoDbClient client) {
        return new DynamoDbTrades(client, new TableProperties("Bank", "Counterparty"));
    }
}
