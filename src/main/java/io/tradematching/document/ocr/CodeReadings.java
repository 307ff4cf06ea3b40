package io.tradematching.document.ocr;

import io.tradematching.trade.Lei;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Codes are no language: where their reading is not certain, they are read again out of other preparations, as capitals and digits
 * alone. A reading that check digits prove is taken, or else the one whose letters are as many as the printed ones and resemble them
 * most; without one, what two readings agree on. Where all of them differ, each letter is what most of them read, and little is thought
 * of it.
 */
final class CodeReadings {

    private static final Pattern CODE =
            Pattern.compile("(?=(?:.*\\d){2})(?=.*\\p{Lu})[\\p{Lu}\\dlos][\\p{Lu}\\dlos\\]|/.-]{7,}");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[-./]?\\p{L}{3}[-./]?\\d{2,4}");
    private static final Pattern BRACKET = Pattern.compile("[\\]|]");
    private static final int LEI = 20;

    private static final List<Preparation> OTHERS = List.of(
            new Preparation(false, 4.0 / 3, 0), new Preparation(false, 3.0 / 4, 1), new Preparation(false, 1, 0));

    /** In pixels around the word, and white ones around these: Tesseract misreads what touches the edge. */
    private static final int EDGE = 6;

    private static final int MARGIN = 24;
    private static final double CERTAIN = 0.93;
    private static final double CONFIRMED = 0.9;

    /** A wrong reading has right check digits once in ninety-seven times. */
    private static final double PROVEN = 0.85;

    private static final double OUTVOTED = 0.85;
    private static final double UNCONFIRMED = 0.7;
    private static final double DISPUTED = 0.5;

    private final LineReader reader;
    private final GrayImage page;
    private final Lookalikes lookalikes;
    private final List<String> leis;

    /** @param words of the page */
    CodeReadings(LineReader reader, GrayImage page, Lookalikes lookalikes, List<RecognisedWord> words) {
        this.reader = reader;
        this.page = page;
        this.lookalikes = lookalikes;
        this.leis = words.stream()
                .map(RecognisedWord::text)
                .filter(CodeReadings::isLei)
                .distinct()
                .toList();
    }

    /** The word itself unless it is a code that may be misread. */
    RecognisedWord compared(RecognisedWord word) {
        if (word.confidence() >= CERTAIN || !isCode(word.text())) {
            return word;
        }
        return isLei(word.text()) ? word.atLeast(PROVEN) : compared(word, readings(word));
    }

    private RecognisedWord compared(RecognisedWord word, List<String> readings) {
        Optional<String> proven = readings.stream().filter(CodeReadings::isLei).findFirst();
        if (proven.isPresent()) {
            return word.reading(proven.orElseThrow()).withConfidence(PROVEN);
        }
        return fitting(word, readings)
                .or(() -> mostFrequent(readings))
                .map(best -> taken(word, best, times(best, readings)))
                .orElseGet(() -> word.reading(letterByLetter(readings)).atMost(DISPUTED));
    }

    /** No more than are needed for two that agree and fit the print. */
    private List<String> readings(RecognisedWord word) {
        List<String> readings = new ArrayList<>();
        readings.add(withItsLei(word.text()));
        for (Preparation preparation : OTHERS) {
            String again = reading(word, preparation);
            if (!again.isEmpty()) {
                String told =
                        withItsLei(lookalikes.toldApart(word.reading(again)).text());
                boolean confirmed = readings.contains(told)
                        && lookalikes.misfit(word.reading(told)).isPresent();
                readings.add(told);
                if (confirmed) {
                    break;
                }
            }
        }
        return readings;
    }

    private Optional<String> fitting(RecognisedWord word, List<String> readings) {
        return readings.stream()
                .distinct()
                .filter(reading -> !BRACKET.matcher(reading).find())
                .filter(reading -> lookalikes.misfit(word.reading(reading)).isPresent())
                .min(Comparator.comparingDouble(
                        reading -> lookalikes.misfit(word.reading(reading)).orElseThrow()));
    }

    private static boolean isCode(String text) {
        return CODE.matcher(text).matches() && !DATE.matcher(text).matches();
    }

    private static boolean isLei(String text) {
        return new Lei(text).hasValidCheckDigits();
    }

    private String reading(RecognisedWord word, Preparation preparation) {
        Rectangle place = new Rectangle(word.left(), word.top(), word.width(), word.height());
        place.grow(EDGE, EDGE);
        Rectangle cut = place.intersection(new Rectangle(page.width(), page.height()));
        GrayImage part =
                page.part(cut.x, cut.y, cut.x + cut.width, cut.y + cut.height).withMargin(MARGIN);
        return reader.read(preparation.prepare(part), preparation.factor(part)).stream()
                .map(RecognisedWord::text)
                .collect(Collectors.joining());
    }

    /** A trade's identifier begins with a party's LEI: what looks like one that the page proves elsewhere is that one. */
    private String withItsLei(String reading) {
        return reading.length() < LEI
                ? reading
                : leis.stream()
                        .filter(lei -> Lookalikes.areAlike(lei, reading.substring(0, LEI)))
                        .findFirst()
                        .map(lei -> lei + reading.substring(LEI))
                        .orElse(reading);
    }

    private static Optional<String> mostFrequent(List<String> readings) {
        return readings.stream().filter(reading -> times(reading, readings) > 1).findFirst();
    }

    private static long times(String reading, List<String> readings) {
        return readings.stream().filter(reading::equals).count();
    }

    private static RecognisedWord taken(RecognisedWord word, String best, long times) {
        if (times < 2) {
            return word.reading(best).atMost(UNCONFIRMED);
        }
        return best.equals(word.text())
                ? word.atLeast(CONFIRMED)
                : word.reading(best).withConfidence(OUTVOTED);
    }

    private static String letterByLetter(List<String> readings) {
        String first = readings.getFirst();
        if (readings.stream().anyMatch(reading -> reading.length() != first.length())) {
            return first;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < first.length(); i++) {
            int at = i;
            List<String> letters = readings.stream()
                    .map(reading -> reading.substring(at, at + 1))
                    .toList();
            text.append(mostFrequent(letters).orElse(letters.getFirst()));
        }
        return text.toString();
    }

    /** Reads an image of one code, enlarged by that factor. */
    interface LineReader {
        List<RecognisedWord> read(GrayImage line, double factor);
    }
}
