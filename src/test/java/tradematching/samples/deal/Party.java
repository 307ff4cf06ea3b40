package tradematching.samples.deal;

/**
 * An invented house.
 *
 * @param name legal name
 * @param account number of its account with its settlement bank
 */
public record Party(
        String name,
        String shortName,
        String lei,
        String bic,
        String street,
        String city,
        String country,
        String account) {

    public String email() {
        return "confirmations@" + shortName.toLowerCase(java.util.Locale.ROOT) + ".example";
    }
}
