package io.tradematching.trade;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** A Legal Entity Identifier (ISO 17442): 18 letters or digits and two check digits. */
public record Lei(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{18}[0-9]{2}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    public Lei {
        value = value.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether the value has the form of an LEI; a misread one may not. */
    public boolean isWellFormed() {
        return FORM.matcher(value).matches();
    }

    /** ISO 7064 MOD 97-10 over the letters' two-digit values. A failed check is a finding, never a correction. */
    public boolean hasValidCheckDigits() {
        if (!isWellFormed()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        value.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }

    @Override
    public String toString() {
        return value;
    }
}
