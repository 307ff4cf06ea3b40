package io.tradematching.health;

/**
 * A service without which no document can be taken in.
 *
 * @param probe asks the service for the least it must be able to answer; throws a
 *     {@link io.tradematching.failure.FailureException} if it does not, whose message anybody may read
 */
public record Dependency(String name, Runnable probe) {}
