package io.tradematching.aws;

import static io.tradematching.failure.FailureReason.ACCESS_DENIED;
import static io.tradematching.failure.FailureReason.INTERNAL_ERROR;
import static io.tradematching.failure.FailureReason.RESOURCE_MISSING;
import static io.tradematching.failure.FailureReason.SERVICE_UNAVAILABLE;
import static io.tradematching.failure.FailureReason.THROTTLED;
import static io.tradematching.failure.FailureReason.TIMEOUT;

import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureException;
import io.tradematching.failure.FailureReason;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/** The one place that tells from an exception of the AWS SDK what went wrong and whether trying again can help. */
final class SdkFailures {

    private static final Set<String> MISSING_RESOURCES = Set.of(
            "ResourceNotFoundException",
            "NoSuchBucket",
            "QueueDoesNotExist",
            "AWS.SimpleQueueService.NonExistentQueue",
            "NotFound");
    private static final Set<String> REFUSED_CREDENTIALS = Set.of(
            "ExpiredToken",
            "ExpiredTokenException",
            "InvalidClientTokenId",
            "UnrecognizedClientException",
            "InvalidAccessKeyId",
            "AccessDenied",
            "AccessDeniedException");
    private static final Set<String> TIMEOUTS = Set.of("RequestTimeout", "RequestTimeoutException");
    private static final int FORBIDDEN = 403;
    private static final int THROTTLING = 429;
    private static final int SERVER_ERROR = 500;

    private SdkFailures() {}

    /** @param item what the call was about, as a person would look for it */
    static <T> T translated(String item, Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw of(item, e);
        } catch (CompletionException e) {
            throw within(e, SdkException.class)
                    .<RuntimeException>map(cause -> of(item, cause))
                    .orElse(e);
        }
    }

    private static <T extends Throwable> Optional<T> within(Throwable thrown, Class<T> kind) {
        return Stream.iterate(thrown.getCause(), Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** What our own code told within a call comes back wrapped, and is handed on as it was told. */
    static FailureException of(String item, SdkException e) {
        return within(e, FailureException.class).orElseGet(() -> new Failure(reason(e), item, message(e)).causedBy(e));
    }

    static FailureReason reason(SdkException e) {
        return switch (e) {
            case AwsServiceException refusal -> reason(refusal);
            case SdkServiceException refusal -> reason(refusal.statusCode());
            case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _, AbortedException _ -> TIMEOUT;
            // Everything else happened before an answer: connection refused or reset, no credentials at hand.
            default -> SERVICE_UNAVAILABLE;
        };
    }

    private static FailureReason reason(AwsServiceException e) {
        String code = code(e);
        if (e.isThrottlingException()) {
            return THROTTLED;
        }
        if (MISSING_RESOURCES.contains(code)) {
            return RESOURCE_MISSING;
        }
        if (REFUSED_CREDENTIALS.contains(code)) {
            return ACCESS_DENIED;
        }
        return TIMEOUTS.contains(code) ? TIMEOUT : reason(e.statusCode());
    }

    private static FailureReason reason(int status) {
        if (status >= SERVER_ERROR) {
            return SERVICE_UNAVAILABLE;
        }
        return switch (status) {
            case FORBIDDEN -> ACCESS_DENIED;
            case THROTTLING -> THROTTLED;
            // A request that the service refuses as wrong is wrong every time.
            default -> INTERNAL_ERROR;
        };
    }

    static String code(AwsServiceException e) {
        return Optional.ofNullable(e.awsErrorDetails())
                .map(AwsErrorDetails::errorCode)
                .orElse("");
    }

    /** Names of exceptions and codes only: the SDK's own messages may quote keys and content. */
    private static String message(SdkException e) {
        return e instanceof AwsServiceException refusal
                ? "answered %d %s"
                        .formatted(refusal.statusCode(), code(refusal))
                        .strip()
                : "no answer: " + e.getClass().getSimpleName();
    }
}
