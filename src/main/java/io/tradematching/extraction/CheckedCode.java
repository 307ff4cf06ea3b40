package io.tradematching.extraction;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Codes whose check digits tell a misread character. */
enum CheckedCode {
    LEI("[A-Z\\d]{18}\\d{2}") {
        @Override
        boolean adds(String code) {
            return remainder97(code) == 1;
        }
    },
    ISIN("[A-Z]{2}[A-Z\\d]{9}\\d") {
        @Override
        boolean adds(String code) {
            return luhn(digits(code)) % 10 == 0;
        }
    },
    IBAN("[A-Z]{2}\\d{2}[A-Z\\d]{11,30}") {
        @Override
        boolean adds(String code) {
            return remainder97(code.substring(4) + code.substring(0, 4)) == 1;
        }
    };

    private static final List<String> LOOK_ALIKE = List.of("0OQD", "1IL!|]", "5S", "8B", "2Z", "6G");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private final Pattern form;

    CheckedCode(String form) {
        this.form = Pattern.compile(form);
    }

    abstract boolean adds(String code);

    boolean isValid(String code) {
        return form.matcher(code).matches() && adds(code);
    }

    /** The valid code that differs in one character that looks like it; empty if there are several. */
    Optional<String> lookAlike(String code) {
        List<String> valid = variants(code).stream().filter(this::isValid).toList();
        return valid.size() == 1 ? Optional.of(valid.getFirst()) : Optional.empty();
    }

    private static Set<String> variants(String code) {
        Set<String> variants = new LinkedHashSet<>();
        for (int i = 0; i < code.length(); i++) {
            for (char other : likes(code.charAt(i))) {
                if (Character.isLetterOrDigit(other) && other != code.charAt(i)) {
                    variants.add(code.substring(0, i) + other + code.substring(i + 1));
                }
            }
        }
        return variants;
    }

    private static char[] likes(char letter) {
        return LOOK_ALIKE.stream()
                .filter(group -> group.indexOf(letter) >= 0)
                .findFirst()
                .orElse("")
                .toCharArray();
    }

    private static int remainder97(String code) {
        return new BigInteger(digits(code)).mod(MODULUS).intValue();
    }

    /** Letters count from A = 10. */
    private static String digits(String code) {
        StringBuilder digits = new StringBuilder();
        code.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return digits.toString();
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed / 10 + weighed % 10;
        }
        return sum;
    }
}
