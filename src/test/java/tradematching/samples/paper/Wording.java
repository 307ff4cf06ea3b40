package tradematching.samples.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tradematching.samples.Resource;
import tradematching.samples.deal.Draw;

/** A house's words: several for each thing, of which one document uses one throughout. */
public final class Wording {

    private final Locale locale;
    private final Map<String, List<String>> words = new HashMap<>();

    private Wording(Locale locale) {
        this.locale = locale;
    }

    /** Later files override earlier ones. */
    public static Wording of(Locale locale, String... files) {
        Wording wording = new Wording(locale);
        for (String file : files) {
            Resource.lines(file + ".txt").forEach(wording::add);
        }
        return wording;
    }

    private void add(String line) {
        int equals = line.indexOf('=');
        List<String> alternatives = new ArrayList<>();
        for (String alternative : line.substring(equals + 1).split("\\|")) {
            alternatives.add(alternative.strip().replace("\\n", "\n"));
        }
        words.put(line.substring(0, equals).strip(), alternatives);
    }

    public Locale locale() {
        return locale;
    }

    /** Choices that stay the same for a whole document. */
    Choice choose(Draw draw) {
        return new Choice(draw);
    }

    final class Choice {

        private final Draw draw;
        private final Map<String, String> chosen = new HashMap<>();

        private Choice(Draw draw) {
            this.draw = draw;
        }

        boolean knows(String key) {
            return words.containsKey(key);
        }

        String get(String key) {
            return chosen.computeIfAbsent(key, k -> draw.fork(group(k)).pick(alternatives(k)));
        }

        /** The first alternative without an item in it. */
        String plain(String key) {
            return alternatives(key).stream()
                    .filter(text -> !text.contains("{"))
                    .findFirst()
                    .orElseThrow();
        }

        String get(String key, String otherwise) {
            return knows(key) ? get(key) : otherwise;
        }
    }

    /** What the two parties are called is one choice. */
    private static String group(String key) {
        return key.startsWith("party.") ? "party" : key;
    }

    private List<String> alternatives(String key) {
        List<String> alternatives = words.get(key);
        if (alternatives == null) {
            throw new IllegalStateException("No words for '%s'".formatted(key));
        }
        return alternatives;
    }
}
