package io.tradematching.migration;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A legacy file in the state in which it was looked at.
 *
 * @param name relative to the folder that was named, with slashes; the same on every machine
 * @param digest SHA-256 of its bytes
 */
record LegacyFile(String name, Path path, String digest, Instant modifiedAt) {}
