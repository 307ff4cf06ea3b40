package tradematching.local;

/** What the SNS server has to say to a request. */
sealed interface SnsAnswer {

    /** @param xml the inside of the result element */
    record Result(String xml) implements SnsAnswer {}

    record Refusal(int status, String code, String message) implements SnsAnswer {}
}
