package io.tradematching.trade;

import java.util.regex.Pattern;

/** A Business Identifier Code (ISO 9362): institution, country, place, and for a branch three characters more. */
public record Bic(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{6}[A-Z\\d]{2}(?:[A-Z\\d]{3})?");

    /** Whether the value has the form of a BIC; so do some words in capitals. */
    public boolean isWellFormed() {
        return FORM.matcher(value).matches();
    }
}
