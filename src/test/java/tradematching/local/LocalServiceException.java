package tradematching.local;

import org.jspecify.annotations.Nullable;

/** A local server could not be started or stopped. */
public final class LocalServiceException extends RuntimeException {

    LocalServiceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
