package io.tradematching.access;

/** What a user may do. */
enum Role {
    /** Everything below. */
    ADMIN,
    /** Decides what a reviewer proposed, where the rules ask for a second person. */
    APPROVER,
    /** Works on breaks and matches. */
    REVIEWER,
    /** Starts, stops and restarts work; hands in documents. */
    OPERATOR,
    /** Sees everything, changes nothing. */
    VIEWER;

    /** Who has the first role has the second. */
    static final String HIERARCHY = """
            ROLE_ADMIN > ROLE_APPROVER
            ROLE_ADMIN > ROLE_OPERATOR
            ROLE_APPROVER > ROLE_REVIEWER
            ROLE_REVIEWER > ROLE_VIEWER
            ROLE_OPERATOR > ROLE_VIEWER
            """;
}
