package tradematching.local;

import org.jspecify.annotations.Nullable;

/**
 * A published message.
 *
 * @param time ISO instant
 * @param subject null if none was given
 */
public record SnsMessage(
        String id, String time, String topicArn, @Nullable String subject, String message) {}
