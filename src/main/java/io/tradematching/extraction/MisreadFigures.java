package io.tradematching.extraction;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that recognition spoilt so little that only one thing can have been printed: letters among grouped digits, a decimal mark read
 * as the mark that groups them, the stroke of a day count read as a letter.
 */
final class MisreadFigures {

    private static final String DIGIT = "[\\dOoQDlI|!SB]";

    /** One currency may be glued to the front; one letter in a group is read for a digit, and no group is all letters. */
    private static final Pattern LETTERED = Pattern.compile("(\\p{Lu}{3})?((?=\\S*\\d{2})" + DIGIT + "{1,3}(?:[,.]"
            + DIGIT + "{3})+(?:[,.]" + DIGIT + "{1,2})?)([.,;:)]?)");

    private static final Pattern MARKS_ALIKE = Pattern.compile(
            "(\\p{Lu}{3})?(\\d{1,3}(?:,\\d{3})+),(\\d{2})([;:)]?)|(\\p{Lu}{3})?(\\d{1,3}(?:\\.\\d{3})+)\\.(\\d{2})([;:)]?)");
    private static final Pattern DAY_COUNT =
            Pattern.compile("(?i)(a[ce](?:t(?:ual)?|tua[l!]))[/|I!l1]?(36[05])([(,.;:)]*)");

    private static final Map<Character, Character> DIGITS =
            Map.of('O', '0', 'o', '0', 'Q', '0', 'D', '0', 'l', '1', 'I', '1', '|', '1', '!', '1', 'S', '5', 'B', '8');

    private MisreadFigures() {}

    /** As printed; the same if nothing is certain. */
    static String corrected(String word) {
        Matcher dayCount = DAY_COUNT.matcher(word);
        if (dayCount.matches()) {
            return dayCount.group(1) + "/" + dayCount.group(2) + dayCount.group(3);
        }
        return withDecimalMark(withDigits(word));
    }

    /** USDS,240,000.00: what stands between a currency and a mark that groups digits is one. */
    private static String withDigits(String word) {
        Matcher lettered = LETTERED.matcher(word);
        if (!lettered.matches() || word.chars().noneMatch(Character::isLetter)) {
            return word;
        }
        String currency = lettered.group(1) == null ? "" : lettered.group(1);
        StringBuilder digits = new StringBuilder();
        lettered.group(2).chars().forEach(c -> digits.append(DIGITS.getOrDefault((char) c, (char) c)));
        return currency + digits + lettered.group(3);
    }

    private static String withDecimalMark(String word) {
        Matcher alike = MARKS_ALIKE.matcher(word);
        if (!alike.matches()) {
            return word;
        }
        int from = alike.group(2) != null ? 1 : 5;
        String decimalMark = from == 1 ? "." : ",";
        String currency = alike.group(from) == null ? "" : alike.group(from);
        return currency + alike.group(from + 1) + decimalMark + alike.group(from + 2) + alike.group(from + 3);
    }
}
