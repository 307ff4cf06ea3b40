package io.tradematching.failure;

/** Why an item could not be handled, who has to act, and what they can do. */
public enum FailureReason {
    /** The bytes are not a PDF, whatever the name says. */
    NOT_A_PDF("ask the sender for a PDF"),
    /** A PDF that does not parse strictly: truncated, or with a broken cross-reference table. */
    DAMAGED_PDF("ask the sender to send the document again"),
    ENCRYPTED_PDF("ask the sender for a document without password"),
    EMPTY_OBJECT("ask the sender to send the document again"),
    NO_PAGES("ask the sender to send the document again"),
    TOO_LARGE("check the document; raise document.max-bytes if it is legitimate"),
    TOO_MANY_PAGES("check the document; raise document.max-pages if it is legitimate"),
    PAGE_TOO_LARGE("check the document; a page must be at least half an inch and at most 40 megapixels at 300 DPI"),
    /** Content made to exhaust the reader: inflating streams, endless operators, recursion. */
    HOSTILE_CONTENT("treat the document as an attack and inform security"),
    /** A page on which neither the text layer nor OCR finds a word. */
    BLANK_PAGE("look at the page images; ask the sender for a readable copy"),
    /** One page took longer than its limit to render or to recognise. */
    PAGE_TIMEOUT("look at the document; raise document.page-timeout if the page is legitimate"),
    NO_TRADE("look at the document; it may not be a confirmation"),
    SEVERAL_TRADES("split the document into one confirmation each"),
    MANDATORY_TERMS_MISSING("read the missing terms from the paper and correct the document in the review page"),
    FOREIGN_BUCKET("send only events of the configured bucket"),
    FOREIGN_PREFIX("put the document under BANK/ or COUNTERPARTY/"),
    UNSAFE_KEY("rename the object: no '..' segments and no control characters"),
    OBJECT_GONE("none needed if the object was deleted on purpose; otherwise send it again"),
    MALFORMED_MESSAGE("look at the message in the dead-letter queue"),
    BAD_RECORD("correct the record in the legacy file"),
    /** A row of a trade table that breaks the table's integrity. */
    BAD_ROW("correct the row in its table, or delete it and process its document again"),
    /** More than the table can hold exactly: an item over 400 KB, a number of more than 38 digits. */
    TRADE_NOT_STORABLE("read the document: a term on it is longer or larger than the table can hold"),

    SERVICE_UNAVAILABLE(
            Remedies.BY_ITSELF, "see which service GET /ready names; redrive the dead letters when it answers"),
    THROTTLED(Remedies.BY_ITSELF, "raise the limits of the service that throttles, then redrive the dead letters"),
    TIMEOUT(
            Remedies.BY_ITSELF,
            "look for what takes so long in the log of the document, then redrive the dead letters"),
    /** Not the item's fault: it is kept, and tried again once the permission is there. */
    ACCESS_DENIED("give the platform's role the missing permission, then redrive the dead letters", true),
    /** A table, bucket, queue or topic that the configuration names does not exist. */
    RESOURCE_MISSING("create the resource or correct the configuration, then redrive the dead letters", true),
    /** A worker process died while it held the item. */
    WORKER_LOST(
            Remedies.BY_ITSELF,
            "look in the log for why the process died or did not start, then redrive the dead letters"),

    /** A bug of the platform. */
    INTERNAL_ERROR("report the stack trace to the maintainers, then restart the job");

    private final String remedy;
    private final String remedyWhenGivenUp;
    private final boolean worthRetrying;

    FailureReason(String remedy) {
        this(remedy, remedy, false);
    }

    FailureReason(String remedy, boolean worthRetrying) {
        this(remedy, remedy, worthRetrying);
    }

    FailureReason(String remedy, String remedyWhenGivenUp) {
        this(remedy, remedyWhenGivenUp, true);
    }

    FailureReason(String remedy, String remedyWhenGivenUp, boolean worthRetrying) {
        this.remedy = remedy;
        this.remedyWhenGivenUp = remedyWhenGivenUp;
        this.worthRetrying = worthRetrying;
    }

    public String remedy() {
        return remedy;
    }

    /** Of an item that was tried as often as it may be: nothing happens to it any more by itself. */
    public String remedyWhenGivenUp() {
        return remedyWhenGivenUp;
    }

    /** Whether the item itself has to change, or somebody outside has to act, before it can succeed. */
    public boolean isFaultOfItem() {
        return !worthRetrying && this != INTERNAL_ERROR;
    }

    /** Whether the same work may succeed later without anybody changing anything. */
    public boolean isTransient() {
        return worthRetrying;
    }

    private static final class Remedies {
        static final String BY_ITSELF = "none needed: it is tried again";
    }
}
