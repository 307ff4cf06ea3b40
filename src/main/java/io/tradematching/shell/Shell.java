package io.tradematching.shell;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows.
 *
 * @param zone in which all pages write times
 * @param user null where nobody has to sign in
 */
record Shell(
        String product,
        String version,
        ZoneId zone,
        @Nullable String user) {}
