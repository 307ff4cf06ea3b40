package io.tradematching.notification;

import java.util.Map;

/**
 * What is told to subscribers; carries no trade data.
 *
 * @param subject at most 100 characters
 * @param content sent as one JSON object, in the given order
 */
public record Notification(String subject, Map<String, Object> content) {}
