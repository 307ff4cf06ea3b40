package io.tradematching.extraction.value;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.vocabulary.Indices;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds floating rate indices, with the tenor that may stand before or after the name. */
public final class IndexNames {

    private static final Pattern FPML_FORM = Pattern.compile(
            "(?<![\\p{L}\\d])[A-Z]{3}\\s?-\\s?[\\p{L}][\\p{L}\\d./=]*(?:\\s?-\\s?[\\p{L}\\d][\\p{L}\\d./=]*)*(?:\\s(?:Compound(?:ed)?|COMPOUND|Banks|Rate))?");
    private static final double UNKNOWN_NAME = 0.9;

    private final Indices indices;
    private final Periods periods;

    public IndexNames(Indices indices, Periods periods) {
        this.indices = indices;
        this.periods = periods;
    }

    public Optional<Found<IndexName>> first(Passage passage) {
        Optional<Found<String>> known = Readers.longest(indices.names(), passage);
        Optional<Found<String>> formed = formed(passage.text());
        Optional<Found<String>> name = isLonger(formed, known) ? formed : known;
        return name.map(found -> found.withValue(new IndexName(found.value(), tenor(passage.text(), found))));
    }

    private static boolean isLonger(Optional<Found<String>> formed, Optional<Found<String>> known) {
        return formed.isPresent() && (known.isEmpty() || length(formed.orElseThrow()) > length(known.orElseThrow()));
    }

    private static int length(Found<String> found) {
        return found.end() - found.start();
    }

    private static Optional<Found<String>> formed(String text) {
        Matcher matcher = FPML_FORM.matcher(text);
        while (matcher.find()) {
            if (Currencies.isCode(matcher.group().substring(0, 3))
                    || matcher.group().contains("CPI")) {
                String name = matcher.group().replaceAll("\\s?-\\s?", "-");
                return Optional.of(new Found<>(name, matcher.start(), matcher.end(), UNKNOWN_NAME));
            }
        }
        return Optional.empty();
    }

    private @Nullable Found<String> tenor(String text, Found<String> name) {
        Optional<Found<String>> after =
                periods.numbered(text.substring(name.end())).map(found -> found.shifted(name.end()));
        return after.or(() -> periods.numbered(text.substring(0, name.start()))).orElse(null);
    }
}
