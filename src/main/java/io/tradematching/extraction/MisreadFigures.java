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

    /** Groups of three and two decimals. */
    private static final Pattern MARKED =
            Pattern.compile("(\\p{Lu}{3})?(\\d{1,3}(?:[.,]\\d{3})+)([.,])(\\d{2})([;:)]?)");

    private static final Pattern DAY_COUNT =
            Pattern.compile("(?i)(a[ce](?:t(?:ual)?|tua[l!]))[/|I!l1]?(36[05])([(,.;:)]*)");

    /** A day, a month of three letters of which one may be read as a figure, and a year, with marks between them. */
    private static final Pattern DATE =
            Pattern.compile("([\\dOIl]{1,2})([.,/-])([\\p{Lu}05][\\p{L}01]{2})([.,/-])(\\d{2}|\\d{4})([.,;:)]?)");

    private static final Map<Character, Character> DIGITS =
            Map.of('O', '0', 'o', '0', 'Q', '0', 'D', '0', 'l', '1', 'I', '1', '|', '1', '!', '1', 'S', '5', 'B', '8');

    private MisreadFigures() {}

    /** As printed; the same if nothing is certain. */
    static String corrected(String word) {
        Matcher dayCount = DAY_COUNT.matcher(word);
        if (dayCount.matches()) {
            return dayCount.group(1) + "/" + dayCount.group(2) + dayCount.group(3);
        }
        Matcher date = DATE.matcher(word);
        if (date.matches() && date.group(3).chars().anyMatch(Character::isLetter)) {
            return date(date);
        }
        return withDecimalMark(withDigits(word));
    }

    /** 06.0ct.25, 30,Jan.26: a comma never stands in a date. */
    private static String date(Matcher date) {
        String mark = date.group(2).equals(",") ? date.group(4) : date.group(2);
        String between = mark.equals(",") ? "." : mark;
        return digits(date.group(1)) + between + month(date.group(3)) + between + date.group(5) + date.group(6);
    }

    private static String month(String read) {
        String first = read.substring(0, 1).replace('0', 'O').replace('5', 'S');
        return first + read.substring(1).replace('0', 'o').replace('1', 'l');
    }

    private static String digits(String read) {
        StringBuilder digits = new StringBuilder();
        read.chars().forEach(c -> digits.append(DIGITS.getOrDefault((char) c, (char) c)));
        return digits.toString();
    }

    /** USDS,240,000.00: what stands between a currency and a mark that groups digits is one. */
    private static String withDigits(String word) {
        Matcher lettered = LETTERED.matcher(word);
        if (!lettered.matches() || word.chars().noneMatch(Character::isLetter)) {
            return word;
        }
        String currency = lettered.group(1) == null ? "" : lettered.group(1);
        return currency + digits(lettered.group(2)) + lettered.group(3);
    }

    /** Where the last mark is also the one that groups digits, one of the two was misread. */
    private static String withDecimalMark(String word) {
        Matcher marked = MARKED.matcher(word);
        if (!marked.matches() || marks(marked.group(2)) == 1 && !marked.group(2).contains(marked.group(3))) {
            return word;
        }
        String decimal = marks(marked.group(2)) == 1 ? other(marked.group(3)) : marked.group(3);
        String currency = marked.group(1) == null ? "" : marked.group(1);
        String whole = marked.group(2).replaceAll("[.,]", other(decimal));
        return currency + whole + decimal + marked.group(4) + marked.group(5);
    }

    private static long marks(String number) {
        return number.chars().filter(c -> !Character.isDigit(c)).distinct().count();
    }

    private static String other(String mark) {
        return mark.equals(".") ? "," : ".";
    }
}
