package io.tradematching.extraction.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Phrases with gaps: {@code <payer of> <fee>} stands for every way to say it that the words of the gaps make. */
final class Templates {

    private static final Pattern GAP = Pattern.compile("<([^>]+)>");

    private final Map<String, List<String>> words;

    Templates(Map<String, List<String>> words) {
        this.words = words;
    }

    static boolean isTemplate(String phrase) {
        return GAP.matcher(phrase).find();
    }

    Stream<String> phrases(String template) {
        Matcher gap = GAP.matcher(template);
        if (!gap.find()) {
            return Stream.of(template);
        }
        String before = template.substring(0, gap.start());
        String after = template.substring(gap.end());
        return of(gap.group(1), template).stream().flatMap(word -> phrases(before + word + after));
    }

    private List<String> of(String gap, String template) {
        List<String> known = words.get(gap);
        if (known == null) {
            throw new IllegalArgumentException(
                    "'%s' uses <%s>, which words.yaml does not list".formatted(template, gap));
        }
        return known;
    }
}
