package io.tradematching.document.ocr;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells letters and digits apart that look alike. Recognition knows language and guesses them in codes, which are none; but the page
 * shows its zeros in amounts and its O's in names, and what a doubtful character resembles more is what it is. Only pixels decide:
 * whether a code's check digits add up is not asked.
 */
final class Lookalikes {

    private static final List<String> GROUPS = List.of("0O", "1Il|]!", "5S$§s", "8B", "2Zz", "6G");

    private static final Pattern CODE = Pattern.compile("(?=.*\\d)(?=.*\\p{Lu}).{4,}|\\p{Lu}{6}[\\p{Lu}\\d]{2,5}");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,:/-]*");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}[.,:;]?");

    private static final double CERTAIN = 0.85;

    /** What two readings disagree about is for a person to see. */
    private static final double CHANGED = 0.85;

    private static final int CUTS_LEARNT = 2;

    /** How much nearer another character must be, one that looks like the one that was read or any other. */
    private static final double NEARER_ALIKE = 0.55;

    private static final double NEARER = 0.4;

    /** Two prints of one character differ by less. */
    private static final double SAME = 15;

    private static final double SURELY_SAME = 9;

    /** Prints of different characters mostly differ by more. */
    private static final double OTHER = 25;

    private final GrayImage page;
    private final Letterforms known = new Letterforms();

    private Lookalikes(GrayImage page) {
        this.page = page;
    }

    /** @param words of the page, from the certain ones of which its letterforms are learnt */
    static Lookalikes on(GrayImage page, List<RecognisedWord> words) {
        Lookalikes lookalikes = new Lookalikes(page);
        if (words.stream().anyMatch(Lookalikes::isCode)) {
            words.stream().filter(Lookalikes::isCertain).forEach(lookalikes::learn);
        }
        return lookalikes;
    }

    RecognisedWord toldApart(RecognisedWord word) {
        return isCode(word) ? readAgain(word) : word;
    }

    /** By how much the print differs from what was read, a letter; empty unless there are as many letters in print. */
    OptionalDouble misfit(RecognisedWord word) {
        return PrintedWord.cuts(word, page).stream()
                .filter(PrintedWord::isLetterByLetter)
                .mapToDouble(printed -> meanMisfit(printed.tallText(), forms(printed)))
                .min();
    }

    private double meanMisfit(String text, List<Letterform> forms) {
        return IntStream.range(0, text.length())
                .mapToDouble(i -> Math.min(OTHER, known.distance(text.charAt(i), forms.get(i))))
                .average()
                .orElse(OTHER);
    }

    /** Whether two texts of one length differ at most in characters that look alike. */
    static boolean areAlike(String one, String other) {
        return one.length() == other.length()
                && IntStream.range(0, one.length())
                        .allMatch(i -> one.charAt(i) == other.charAt(i)
                                || alike(one.charAt(i)).contains(other.charAt(i)));
    }

    private static boolean isCode(RecognisedWord word) {
        return CODE.matcher(word.text()).matches();
    }

    private static boolean isCertain(RecognisedWord word) {
        return word.confidence() >= CERTAIN
                && (NUMBER.matcher(word.text()).matches()
                        || WORD.matcher(word.text()).matches());
    }

    private void learn(RecognisedWord word) {
        PrintedWord.cuts(word, page).stream()
                .filter(PrintedWord::isLetterByLetter)
                .limit(CUTS_LEARNT)
                .forEach(printed -> {
                    String text = printed.tallText();
                    for (int i = 0; i < text.length(); i++) {
                        known.add(
                                text.charAt(i),
                                Letterform.of(page, printed.letters().get(i)));
                    }
                });
    }

    private RecognisedWord readAgain(RecognisedWord word) {
        List<PrintedWord> cuts = PrintedWord.cuts(word, page);
        return first(cuts, PrintedWord::isLetterByLetter)
                .map(printed -> reading(printed, printed.tallText(), Set.of()))
                .or(() -> first(cuts, PrintedWord::lacksOneLetter).flatMap(this::withoutDoubled))
                .or(() -> first(cuts, printed -> !printed.pairs().isEmpty())
                        .map(printed -> reading(printed, printed.tallText(), printed.pairs())))
                .orElse(word);
    }

    private static Optional<PrintedWord> first(List<PrintedWord> cuts, Predicate<PrintedWord> wanted) {
        return cuts.stream().filter(wanted).findFirst();
    }

    private RecognisedWord reading(PrintedWord printed, String read, Set<Spot> pairs) {
        String told = told(read, printed.letters(), forms(printed), pairs);
        boolean same = printed.tallText().equals(told) || isOtherWord(read, told);
        return same
                ? printed.word()
                : printed.word().reading(withMarks(printed, told)).atMost(CHANGED);
    }

    /** If many characters look like others, the letters were not cut where they are. */
    private static boolean isOtherWord(String read, String told) {
        long other = IntStream.range(0, read.length())
                .filter(i -> read.charAt(i) != told.charAt(i))
                .filter(i -> !alike(read.charAt(i)).contains(told.charAt(i)))
                .count();
        return other > 1;
    }

    private List<Letterform> forms(PrintedWord printed) {
        return printed.letters().stream().map(spot -> Letterform.of(page, spot)).toList();
    }

    private String told(String read, List<Spot> letters, List<Letterform> forms, Set<Spot> pairs) {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < forms.size(); i++) {
            if (pairs.contains(letters.get(i))) {
                told.append(read, told.length(), told.length() + 2);
            } else {
                told.append(tell(read.charAt(told.length()), forms.get(i), pairs.isEmpty()));
            }
        }
        return told.toString();
    }

    /** The line's hyphens and points, which were left out, in their places again. */
    private static String withMarks(PrintedWord printed, String told) {
        String original = printed.word().text();
        if (printed.tallText().length() == original.length()) {
            return told;
        }
        if (printed.tallText().length() != told.length()) {
            return original;
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (char character : original.toCharArray()) {
            text.append(PrintedWord.isLow(character) ? character : told.charAt(at++));
        }
        return text.toString();
    }

    /** @param inItsPlace whether the print is certainly that of the character, so that it may be any other */
    private char tell(char read, Letterform form, boolean inItsPlace) {
        double own = known.distance(read, form);
        Set<Character> alike = alike(read);
        Set<Character> others = own == Letterforms.UNKNOWN || !inItsPlace ? alike : known.letters();
        double least = SAME;
        char told = read;
        for (char other : others) {
            double distance = isOfCodes(other) ? known.distance(other, form) : least;
            double limit = alike.contains(other) ? NEARER_ALIKE * own : Math.min(NEARER * own, SURELY_SAME);
            if (distance < Math.min(least, limit)) {
                least = distance;
                told = other;
            }
        }
        return told;
    }

    private static boolean isOfCodes(char character) {
        return Character.isDigit(character) || Character.isUpperCase(character);
    }

    private static Set<Character> alike(char read) {
        Set<Character> alike = new LinkedHashSet<>();
        for (String group : GROUPS) {
            if (group.indexOf(read) >= 0) {
                group.chars().forEach(c -> alike.add((char) c));
            }
        }
        return alike;
    }

    /** One print read as two characters, 5S for 5: the reading without one of them that fits the print best. */
    private Optional<RecognisedWord> withoutDoubled(PrintedWord printed) {
        String text = printed.tallText();
        List<Letterform> forms = forms(printed);
        return IntStream.range(0, text.length() - 1)
                .filter(i -> isDoubled(text.charAt(i), text.charAt(i + 1)))
                .boxed()
                .flatMap(i -> Stream.of(without(text, i), without(text, i + 1)))
                .filter(shorter -> misfit(shorter, forms) < Letterforms.UNKNOWN)
                .min(Comparator.comparingDouble(shorter -> misfit(shorter, forms)))
                .map(shorter -> reading(printed, shorter, Set.of()));
    }

    private static boolean isDoubled(char one, char other) {
        return one != other && alike(one).contains(other);
    }

    private static String without(String text, int at) {
        return text.substring(0, at) + text.substring(at + 1);
    }

    /** {@link Letterforms#UNKNOWN} if a letter looks quite different. */
    private double misfit(String text, List<Letterform> forms) {
        double sum = 0;
        for (int i = 0; i < forms.size(); i++) {
            double distance = known.distance(tell(text.charAt(i), forms.get(i), false), forms.get(i));
            if (distance > OTHER && distance < Letterforms.UNKNOWN) {
                return Letterforms.UNKNOWN;
            }
            sum += Math.min(distance, OTHER);
        }
        return sum;
    }
}
