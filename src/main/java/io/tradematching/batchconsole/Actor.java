package io.tradematching.batchconsole;

import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Whoever acts, as records name them. */
final class Actor {

    private Actor() {}

    /** Without a sign-in everybody is the same nobody. */
    static String of(@Nullable Principal user) {
        return user == null ? "anonymous" : user.getName();
    }
}
