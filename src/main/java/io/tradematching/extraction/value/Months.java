package io.tradematching.extraction.value;

import io.tradematching.extraction.layout.Folding;
import io.tradematching.extraction.vocabulary.EditDistance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Month names and their abbreviations in the languages of the papers. */
final class Months {

    private static final List<String> NAMES = List.of(
            "january jan januar janvier janv enero ene janner gennaio gen",
            "february feb februar fevrier fevr febrero febr feber febbraio",
            "march mar marz mars marzo mrz maerz",
            "april apr avril avr abril abr aprile",
            "may mai mayo maggio mag",
            "june jun juni juin junio giugno giu",
            "july jul juli juillet juil julio luglio lug",
            "august aug aout agosto ago",
            "september sep sept septembre septiembre set setiembre settembre",
            "october oct oktober okt octobre octubre ottobre ott",
            "november nov novembre noviembre",
            "december dec dezember dez decembre diciembre dic dicembre");
    private static final int LONG_ENOUGH_TO_CORRECT = 5;

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 1; month <= NAMES.size(); month++) {
            for (String name : NAMES.get(month - 1).split(" ")) {
                numbers.put(name, month);
            }
        }
        return Map.copyOf(numbers);
    }

    /** 1 to 12; a long name with one letter misread is still known. */
    static Optional<Integer> number(String name) {
        String key = Folding.plain(name);
        Integer exact = NUMBERS.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        if (key.length() < LONG_ENOUGH_TO_CORRECT) {
            return Optional.empty();
        }
        return NUMBERS.keySet().stream()
                .filter(known -> known.length() >= LONG_ENOUGH_TO_CORRECT)
                .filter(known -> EditDistance.between(known, key) == 1)
                .map(NUMBERS::get)
                .findFirst();
    }
}
