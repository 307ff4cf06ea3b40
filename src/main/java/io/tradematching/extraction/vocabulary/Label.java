package io.tradematching.extraction.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What a label means.
 *
 * @param role the tail of a term's name, or {@link #OTHER}
 * @param scope the leg or cash flow that the label itself names
 * @param owner the party that the label itself names
 * @param explicit whether the leg is printed in the label; else it is only the usual one
 */
public record Label(
        String role, @Nullable Scope scope, @Nullable Owner owner, boolean explicit) {

    /** A known label of something that is no term. */
    public static final String OTHER = "other";

    private static final String ACCOUNT = "account";

    static Label of(String key) {
        int at = key.indexOf('@');
        if (at < 0) {
            return new Label(key, null, null, false);
        }
        Qualifier implied = Qualifier.of(key.substring(at + 1));
        return new Label(key.substring(0, at), implied.scope(), implied.owner(), false);
    }

    /** A label of that role as if it were printed, for the leg if there is one. */
    public static Label plain(String role, @Nullable Scope scope) {
        return new Label(role, scope, null, scope != null);
    }

    public static Label unknown() {
        return new Label(OTHER, null, null, false);
    }

    Label asExplicit() {
        return new Label(role, scope, owner, true);
    }

    /** A printed qualifier overrides what the label only implies, and nothing else. */
    Label with(Qualifier qualifier) {
        boolean names = qualifier.scope() != null && !explicit;
        return new Label(
                role, names ? qualifier.scope() : scope, owner == null ? qualifier.owner() : owner, explicit || names);
    }

    public boolean isOther() {
        return role.equals(OTHER) || isAccount();
    }

    /** Whether it says where money goes; a name may follow it. */
    public boolean isAccount() {
        return role.equals(ACCOUNT);
    }
}
