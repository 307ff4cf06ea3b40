package tradematching.samples.deal;

import java.math.BigInteger;

/** Check digits of the identifiers that confirmations print. */
final class CheckDigits {

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private CheckDigits() {}

    /** Appends ISO 7064 MOD 97-10 check digits. */
    static String lei(String first18) {
        return first18 + mod97(first18 + "00");
    }

    static String iban(String country, String account) {
        return country + mod97(account + country + "00") + account;
    }

    /** Appends the Luhn digit over the letters' two-digit values. */
    static String isin(String first11) {
        String digits = asDigits(first11);
        int sum = 0;
        boolean twice = true;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = (digits.charAt(i) - '0') * (twice ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
            twice = !twice;
        }
        return first11 + (10 - sum % 10) % 10;
    }

    private static String mod97(String text) {
        return "%02d"
                .formatted(98 - new BigInteger(asDigits(text)).mod(NINETY_SEVEN).intValue());
    }

    private static String asDigits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return digits.toString();
    }
}
